/* SPDX-License-Identifier: MIT */
/* Two things come in; which of them is less goes out. */
#include "order.h"

#include <string.h>

gint
kp_order_uint32(gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *)a;
  guint32 y = *(const guint32 *)b;
  return (x > y) - (x < y);
}

gint
kp_order_uint64(gconstpointer a, gconstpointer b)
{
  guint64 x = *(const guint64 *)a;
  guint64 y = *(const guint64 *)b;
  return (x > y) - (x < y);
}

gint
kp_order_strings(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const gchar *const *)a, *(const gchar *const *)b);
}
