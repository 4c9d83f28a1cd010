/* SPDX-License-Identifier: MIT */
/* Two versions of a page as a unified diff. */
#ifndef KP_DIFF_H
#define KP_DIFF_H

#include <glib.h>

/* Appends what patch(1) needs to turn the `old` bytes of the file `path` into
 * the `made` ones, with three lines around each change; nothing where they are
 * equal. Lines end in LF; what stands before that is printed as it is. The
 * fewest lines are shown as changed where the changes lie within a thousand
 * lines, beyond that all lines between the first and the last change. Linear
 * in the length of both. */
void kp_diff_write(GString *out, const gchar *path, GBytes *old, GBytes *made);

#endif
