/* SPDX-License-Identifier: MIT */
/* "Did you mean": the known name that is nearest to a mistyped one. */
#ifndef KP_NEAREST_H
#define KP_NEAREST_H

#include <glib.h>

/* The one of `candidates` (NULL-terminated) that the fewest typing errors
 * (a letter too many, too few, wrong, or two swapped) lead away from `name`,
 * without regard to ASCII case; the first of equals. NULL where all are more
 * errors away than a third of the letters of `name`, but at least one. The
 * answer is one of the strings in `candidates`. */
const gchar *kp_nearest(const gchar *name, const gchar *const *candidates);

#endif
