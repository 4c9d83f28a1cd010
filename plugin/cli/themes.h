/* SPDX-License-Identifier: MIT */
/* Where themes are looked for. */
#ifndef KP_THEMES_H
#define KP_THEMES_H

#include <glib.h>

/* The folders that hold themes (of gchar, NULL at the end; the caller frees the
 * array): $KEYPOINTS_THEMES, then that of the build tree or of the installation
 * that the running program is in, wherever that was moved. Either may be
 * missing; the plugin then still looks where it was configured to be
 * installed. */
GPtrArray *kp_themes_folders(void);

#endif
