/* SPDX-License-Identifier: MIT */
/* Finding, loading and checking the plugin. */
#ifndef SG_HOST_H
#define SG_HOST_H

#include <glib.h>

#include <keypoints/keypoints.h>

/* Loads the plugin from the file `path`, or where that is NULL from where
 * sitegen(1), "Files", says. It stays loaded until the process ends. NULL and
 * `error` where there is none, or it is not one that this program can use. */
const KpPlugin *sg_host_load(const gchar *path, GError **error);

/* Has themes looked for in `folder` first. FALSE and `error` where it is not
 * there: the installed themes have the same names as those that are meant. */
gboolean sg_host_use_themes(const gchar *folder, GError **error);

/* The folder of themes that come with the program, found likewise; NULL where
 * there is none. The caller frees it. */
gchar *sg_host_themes(void);

/* The folder of the site that shows themes, found likewise. */
gchar *sg_host_preview(void);

#endif
