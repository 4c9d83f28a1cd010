/* SPDX-License-Identifier: MIT */
/* The files of a folder, in an order that does not depend on the disk. */
#ifndef SG_CONTENT_H
#define SG_CONTENT_H

#include <glib.h>

/* Lists the files below `folder`, sorted by byte, as paths relative to it with
 * "/" (of gchar *). Names that begin with "." are passed over; symbolic links
 * are followed. What cannot be listed (a folder that may not be read, a link
 * that leads to a folder around it, a name that is not UTF-8) is told in
 * `problems` (of gchar *), and the rest is listed. The caller frees the
 * array. */
GPtrArray *sg_content_list(const gchar *folder, GPtrArray *problems);

/* Tells in `warnings` (of gchar *) which of `paths` below `folder` would be
 * articles, were they named so: "a.markdown", "a.MD". */
void sg_content_tell_misnamed(const gchar *folder,
                              const GPtrArray *paths,
                              GPtrArray *warnings);

#endif
