/* SPDX-License-Identifier: MIT */
/* Where themes are: folders of themes, each a folder with its theme.ini. */
#ifndef KP_THEME_FOLDER_H
#define KP_THEME_FOLDER_H

#include <glib.h>

/* The names (of gchar, NULL at the end) in `folder`, in byte order; none where
 * it cannot be read. The caller frees the array. */
GPtrArray *kp_folder_names(const gchar *folder);

/* The names (of gchar, NULL at the end) of all themes in `folders`
 * (NULL-terminated), each once, in byte order; the caller frees the array. */
GPtrArray *kp_theme_names(const gchar *const *folders);

/* The folder of the theme `name` in the first of `folders` that has it; NULL
 * and KP_ERROR_OPTION, with the nearest name or those there are, where none
 * has. The caller frees it. */
gchar *
kp_theme_find(const gchar *name, const gchar *const *folders, GError **error);

#endif
