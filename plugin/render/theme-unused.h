/* SPDX-License-Identifier: MIT */
/* Files that stand among a site's own parts of a theme and that nothing uses: a
 * name that is mistyped changes no page. */
#ifndef KP_THEME_UNUSED_H
#define KP_THEME_UNUSED_H

#include <glib.h>

/* Goes through the first of `layers` (NULL-terminated: the site's own folder,
 * then those of the theme that it stands over). `used` is the set of the paths
 * that were read and serve a page. A line for each other file, "path: what, and
 * what to do" (of gchar, in byte order); hidden files are passed over. The
 * caller frees it. */
GPtrArray *kp_theme_unused(const gchar *const *layers, GHashTable *used);

#endif
