/* SPDX-License-Identifier: MIT */
/* Files and folders as named on the command line become files. */
#ifndef KP_PATHS_H
#define KP_PATHS_H

#include <glib.h>

/* The files that `paths` name (of gchar *; the caller frees the array), in
 * their order: a file is itself, whatever its name, there or not; a folder is
 * all articles (.md, .markdown, .txt, .text) in it and in its folders, in byte
 * order of their paths; a name that is none of both and holds *, ? or [ is a
 * pattern of the shell (glob(7)), and stands for what it fits, in byte order.
 * Hidden files and folders, and finished sites ("_site"), are left out of
 * folders, links to folders are not followed. A folder that cannot be read, a
 * pipe or device in one, and a name that leads to no article are told on
 * standard error, and *failed is set. */
GPtrArray *kp_paths_expand(const gchar *const *paths, gboolean *failed);

#endif
