/* SPDX-License-Identifier: MIT */
/* Putting new bytes in the place of a file's old ones. */
#ifndef KP_REPLACE_H
#define KP_REPLACE_H

#include <glib.h>

/* Gives the file `path`, which held the bytes `old` when it was read, the bytes
 * `made`; at every moment, and after a crash, it holds either. An interruption
 * (SIGHUP, SIGINT, SIGTERM) waits until it is done. Its permissions
 * stay, its owner where that may be set; a symbolic link stays one, and the
 * file that it leads to is changed. FALSE and KP_ERROR_IO, and the old bytes,
 * where it may not be written, is no ordinary file, or has changed since it
 * was read. */
gboolean
kp_replace_file(const gchar *path, GBytes *old, GBytes *made, GError **error);

#endif
