/* SPDX-License-Identifier: MIT */
#include "order.h"

static void
test_order(void)
{
  static const guint32 SMALL[] = {0, 1, 7, G_MAXINT32, G_MAXUINT32};
  static const guint64 GREAT[] = {0, 1, G_MAXUINT32, G_MAXINT64, G_MAXUINT64};
  for (gsize i = 0; i < G_N_ELEMENTS(SMALL); i++) {
    for (gsize k = 0; k < G_N_ELEMENTS(SMALL); k++) {
      gint expected = (i > k) - (i < k);
      g_assert_cmpint(kp_order_uint32(&SMALL[i], &SMALL[k]), ==, expected);
      g_assert_cmpint(kp_order_uint64(&GREAT[i], &GREAT[k]), ==, expected);
    }
  }
}

static void
test_strings(void)
{
  static const gchar *const STRINGS[] = {"", "A", "B", "a", "a b", "\xc3\xa4"};
  for (gsize i = 0; i < G_N_ELEMENTS(STRINGS); i++) {
    for (gsize k = 0; k < G_N_ELEMENTS(STRINGS); k++) {
      gint order = kp_order_strings(&STRINGS[i], &STRINGS[k]);
      g_assert_cmpint((order > 0) - (order < 0), ==, (i > k) - (i < k));
    }
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/order", test_order);
  g_test_add_func("/order/strings", test_strings);
  return g_test_run();
}
