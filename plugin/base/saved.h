/* SPDX-License-Identifier: MIT */
/* What an editor or git on Windows adds to a text: a byte order mark in front,
 * and CR at the ends of lines. */
#ifndef KP_SAVED_H
#define KP_SAVED_H

#include <glib.h>

/* Bytes of the byte order mark that the text begins with, 3 or 0. */
gsize kp_mark_size(const gchar *text, gsize length);

/* The lines of the text, without the mark, LF and the CR before it; the caller
 * frees them. They end at a NUL. */
GStrv kp_saved_lines(const gchar *text, gsize length);

#endif
