/* SPDX-License-Identifier: MIT */
/* Numbers and strings in ascending order, for g_array_sort and the like. */
#ifndef KP_ORDER_H
#define KP_ORDER_H

#include <glib.h>

/* Compare what their arguments point to; negative where the first is less. */
gint kp_order_uint32(gconstpointer a, gconstpointer b);
gint kp_order_uint64(gconstpointer a, gconstpointer b);

/* The same for pointers to strings, which are compared byte by byte. */
gint kp_order_strings(gconstpointer a, gconstpointer b);

#endif
