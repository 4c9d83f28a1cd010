/* SPDX-License-Identifier: MIT */
#include "nearest.h"

static void
test_nearest(void)
{
  static const gchar *const KNOWN[] = {"title", "base_url", "language",
                                       "theme", "count",    NULL};
  static const struct {
    const gchar *name, *expected;
  } CASES[] = {
      {"titel", "title"},
      {"tittle", "title"},
      {"Title", "title"},
      {"baseurl", "base_url"},
      {"langauge", "language"},
      {"conut", "count"},
      {"cuxnt", NULL},
      {"cxont", NULL},
      {"colour", NULL},
      {"x", NULL},
      {"", NULL},
      {"them", "theme"},
      {"title", "title"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpstr(kp_nearest(CASES[i].name, KNOWN), ==, CASES[i].expected);
}

static void
test_first_of_equals(void)
{
  static const gchar *const KNOWN[] = {"cat", "bat", NULL};
  g_assert_cmpstr(kp_nearest("rat", KNOWN), ==, "cat");
}

static void
test_long_and_none(void)
{
  g_autofree gchar *name = g_strnfill(100000, 'a');
  g_assert_null(kp_nearest(name, (const gchar *[]){"aaaa", NULL}));
  g_assert_null(kp_nearest("aaaa", (const gchar *[]){name, NULL}));
  g_assert_null(kp_nearest("a", (const gchar *[]){NULL}));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/nearest/table", test_nearest);
  g_test_add_func("/nearest/first-of-equals", test_first_of_equals);
  g_test_add_func("/nearest/long-and-none", test_long_and_none);
  return g_test_run();
}
