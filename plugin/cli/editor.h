/* SPDX-License-Identifier: MIT */
/* Points in the author's editor. */
#ifndef KP_EDITOR_H
#define KP_EDITOR_H

#include <glib.h>

/* Opens $EDITOR on `points` (NULL after the last) of the page `path` and waits.
 * What comes back may be empty: then the page is to be left alone. The caller
 * frees it; NULL and KP_ERROR_IO where the editor fails or leaves no UTF-8. */
GStrv
kp_editor_run(const gchar *path, const gchar *const *points, GError **error);

#endif
