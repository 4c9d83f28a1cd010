/* SPDX-License-Identifier: MIT */
/* The size of a picture, from the first bytes of its file. */
#ifndef SG_PICTURE_H
#define SG_PICTURE_H

#include <glib.h>

/* Sets *width and *height to the size in pixels at which a browser shows the
 * PNG, JPEG (turned as its EXIF says), GIF, WebP or SVG file at `path`. FALSE
 * where it is none of these, or does not say. Reads headers only. */
gboolean sg_picture_size(const gchar *path, guint32 *width, guint32 *height);

#endif
