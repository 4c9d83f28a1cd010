/* SPDX-License-Identifier: MIT */
/* What stands behind the end is another's. */
#include "lines.h"

static void
test_next(void)
{
  static const gchar TEXT[] = "a\r\nb\n";
  g_assert_true(kp_line_next(TEXT, TEXT + 5) == TEXT + 3);
  g_assert_true(kp_line_next(TEXT, TEXT + 2) == TEXT + 2);
  g_assert_true(kp_line_next(TEXT, TEXT + 1) == TEXT + 1);
  g_assert_true(kp_line_next(TEXT + 3, TEXT + 4) == TEXT + 4);
}

static void
test_fence(void)
{
  static const gchar TEXT[] = "---  \n-";
  g_assert_true(kp_line_is_fence(TEXT, TEXT + 6, "---"));
  g_assert_true(kp_line_is_fence(TEXT, TEXT + 3, "---"));
  g_assert_false(kp_line_is_fence(TEXT, TEXT + 2, "---"));
  g_assert_false(kp_line_is_fence(TEXT, TEXT + 7, "---"));
}

static void
test_space(void)
{
  static const gchar TEXT[] = " \n a";
  g_assert_true(kp_skip_space(TEXT, TEXT + 4) == TEXT + 3);
  g_assert_true(kp_skip_space(TEXT, TEXT + 2) == TEXT + 2);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lines/next", test_next);
  g_test_add_func("/lines/fence", test_fence);
  g_test_add_func("/lines/space", test_space);
  return g_test_run();
}
