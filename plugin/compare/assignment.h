/* SPDX-License-Identifier: MIT */
/* The best way to pair the rows of a table with its columns, one to one. */
#ifndef KP_ASSIGNMENT_H
#define KP_ASSIGNMENT_H

#include <glib.h>

/* Pairs rows and columns so that the sum of worths[row * n_columns + column]
 * (each 0 or more) is greatest. columns[row] is set to its column, or to
 * G_MAXUINT where the row gets none because there are fewer columns. Of equal
 * sums always the same one is found. Time: the smaller side squared times the
 * greater (H. W. Kuhn, "The Hungarian Method", 1955). */
void
kp_assign(const gdouble *worths, guint n_rows, guint n_columns, guint *columns);

#endif
