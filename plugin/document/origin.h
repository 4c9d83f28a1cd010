/* SPDX-License-Identifier: MIT */
/* The record of an accept: by what a later look tells whether the article or
 * its points have changed since. */
#ifndef KP_ORIGIN_H
#define KP_ORIGIN_H

#include <glib.h>

/* The fingerprints of fingerprint.h. */
typedef struct {
  gchar *prose;
  gchar *points;
  gchar *headings; /* NULL: no heading was a point */
  gboolean edited; /* the points had somebody's own words when accepted */
} KpOrigin;

void kp_origin_clear(KpOrigin *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KpOrigin, kp_origin_clear)

/* One line for the front matter: "accepted prose=0123456789abcdef
 * points=0123456789abcdef", and " headings=0123456789abcdef" where there is
 * such a print; it opens with "edited" where they were. The caller frees it. */
gchar *kp_origin_write(const KpOrigin *self);

/* Takes such a record apart into `self`, which the caller clears. FALSE where
 * it is none. */
gboolean kp_origin_read(const gchar *record, KpOrigin *self);

#endif
