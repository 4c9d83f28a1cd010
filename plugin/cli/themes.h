/* SPDX-License-Identifier: MIT */
/* Where the themes are that belong to this program. */
#ifndef KP_THEMES_H
#define KP_THEMES_H

#include <glib.h>

/* $KEYPOINTS_THEMES, else the themes of the build tree or of the installation
 * that the running program is in, wherever that was moved; NULL where there
 * are none (the plugin then looks where it was configured to be installed).
 * The caller frees it. */
gchar *kp_themes_folder(void);

#endif
