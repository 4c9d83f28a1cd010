/* SPDX-License-Identifier: MIT */
/* Where an author wants the box: the comment `<!-- keypoints -->`. */
#ifndef KP_MARKER_H
#define KP_MARKER_H

#include <glib.h>

/* The first such comment in `html`, whatever the case and the blanks in it, and
 * *length, its bytes. NULL, *length untouched: there is none. Linear. */
const gchar *kp_marker_find(const gchar *html, gsize *length);

#endif
