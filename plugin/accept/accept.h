/* SPDX-License-Identifier: MIT */
/* The accept room: a page and points become the same page with these points
 * in its front matter, and with the record by which a later look can tell
 * whether either has changed (fingerprint.h). Every other byte stays. */
#ifndef KP_ACCEPT_H
#define KP_ACCEPT_H

#include <glib.h>

#include "article.h"

/* Whose words the points are that are accepted. */
typedef enum {
  KP_ACCEPT_GENERATED,
  KP_ACCEPT_EDITED, /* somebody's own, which no later accept takes away */
} KpAcceptance;

/* The source of `article` with `points` (plain texts, NULL after the last; one
 * at least; white space is collapsed) as its accepted points: under the name
 * that its front matter has for them, or under a new `key_points:`, or in front
 * matter of its own where there is none. The caller frees the result with
 * g_string_free.
 *
 * The result has been read again: all other fields and the body are what they
 * were, and the points are these. NULL and KP_ERROR_SYNTAX with the place
 * where that cannot be had: plain text, points in the body, names that stand
 * twice, braces around the whole, comments among old points, anchors or tags on
 * them, more documents than one. Linear. Any thread. */
GString *kp_accept(const KpArticle *article,
                   const gchar *const *points,
                   KpAcceptance whose,
                   GError **error);

#endif
