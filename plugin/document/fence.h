/* SPDX-License-Identifier: MIT */
/* Where the front matter of a file stands. Private to this room. */
#ifndef KP_FENCE_H
#define KP_FENCE_H

#include <glib.h>

/* The YAML between the fences, and what comes after them. */
typedef struct {
  gsize start; /* bytes in the source; as `end` where there is none */
  guint line;  /* of the start, from 1 */
  gsize end;
  gsize body_start; /* bytes */
  guint body_line;  /* from 1 */
} KpFence;

/* Finds the front matter. FALSE and KP_ERROR_SYNTAX where it is in a form
 * that is not read, or not closed. */
gboolean kp_fence_find(const gchar *path,
                       const gchar *source,
                       gsize length,
                       KpFence *fence,
                       GError **error);

/* TRUE where the first lines of [source, end) can only be front matter. */
gboolean kp_fence_opens(const gchar *source, const gchar *end);

#endif
