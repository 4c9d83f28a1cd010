/* SPDX-License-Identifier: MIT */
#include "digits.h"

static void
test_digits(void)
{
  g_assert_cmpstr(kp_digits(0.5, 3).text, ==, "0.500");
  g_assert_cmpstr(kp_digits(-1.25, 1).text, ==, "-1.2");
  g_assert_cmpstr(kp_digits(41.6, 0).text, ==, "42");
  g_assert_cmpstr(kp_digits(0.1234567, 9).text, ==, "0.123457");
  g_assert_cmpstr(kp_digits(-0.0004, 3).text, ==, "0.000");
  g_assert_cmpstr(kp_digits(-0.0006, 3).text, ==, "-0.001");
  g_assert_cmpstr(kp_digits(-0.4, 0).text, ==, "0");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/digits", test_digits);
  return g_test_run();
}
