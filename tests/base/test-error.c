/* SPDX-License-Identifier: MIT */
#include "error.h"

static void
test_place_is_kept(void)
{
  g_autoptr(GError) error = NULL;
  kp_error_set(&error, KP_ERROR_SYNTAX, "a.md", 3, 7, "no such %s", "key");
  g_assert_error(error, kp_error_quark(), KP_ERROR_SYNTAX);
  g_assert_cmpstr(error->message, ==, "a.md:3:7: no such key");
  guint line, column;
  kp_error_place(error, &line, &column);
  g_assert_cmpuint(line, ==, 3);
  g_assert_cmpuint(column, ==, 7);
}

static void
test_parts_left_out(void)
{
  static const struct {
    const gchar *path;
    guint line, column;
    const gchar *expected;
  } CASES[] = {
      {NULL, 0, 0, "wrong"},           {NULL, 3, 7, "wrong"},
      {"", 0, 0, "'': wrong"},         {"a.md", 0, 7, "a.md: wrong"},
      {"a.md", 3, 0, "a.md:3: wrong"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    kp_error_set(&error, KP_ERROR_IO, CASES[i].path, CASES[i].line,
                 CASES[i].column, "wrong");
    g_assert_cmpstr(error->message, ==, CASES[i].expected);
  }
}

static void
test_other_errors_have_no_place(void)
{
  g_autoptr(GError) error = g_error_new(G_FILE_ERROR, 1, "elsewhere");
  guint line = 9, column = 9;
  kp_error_place(error, &line, &column);
  g_assert_cmpuint(line, ==, 0);
  g_assert_cmpuint(column, ==, 0);
}

/* A name with a line end in it makes no second line, nor colours a terminal;
 * names of files need not be UTF-8. */
static void
test_one_line(void)
{
  g_autoptr(GError) error = NULL;
  kp_error_set(&error, KP_ERROR_IO, "a\nb\xc2.md", 1, 0, "no key '%s'",
               "\u00e9\r\n\x1b[31m\x7f \xc2\x9b"
               "31m\u00a0");
  g_assert_cmpstr(error->message, ==,
                  "a b\xc2.md:1: no key '\u00e9   [31m    31m\u00a0'");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/error/place-is-kept", test_place_is_kept);
  g_test_add_func("/error/parts-left-out", test_parts_left_out);
  g_test_add_func("/error/others", test_other_errors_have_no_place);
  g_test_add_func("/error/one-line", test_one_line);
  return g_test_run();
}
