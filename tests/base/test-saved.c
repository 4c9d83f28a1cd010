/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "saved.h"

#define MARK "\xEF\xBB\xBF"

static void
test_mark(void)
{
  g_assert_cmpuint(kp_mark_size(MARK "a", 4), ==, 3);
  g_assert_cmpuint(kp_mark_size(MARK, 3), ==, 3);
  g_assert_cmpuint(kp_mark_size(MARK, 2), ==, 0);
  g_assert_cmpuint(kp_mark_size("a" MARK, 4), ==, 0);
  g_assert_cmpuint(kp_mark_size("", 0), ==, 0);
}

static void
test_split(void)
{
  static const struct {
    const gchar *text;
    const gchar *lines; /* each ended by "|" */
  } CASES[] = {
      {"", ""},
      {"a\nb", "a|b|"},
      {"a\r\nb\r\n", "a|b||"},
      {"\r\n", "||"},
      {MARK "a\r\n" MARK, "a|" MARK "|"},
      {"a\rb\r\n", "a\rb||"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(GStrv) lines = kp_saved_lines(CASES[i].text, strlen(CASES[i].text));
    g_autoptr(GString) all = g_string_new(NULL);
    for (guint k = 0; lines[k] != NULL; k++)
      g_string_append_printf(all, "%s|", lines[k]);
    g_assert_cmpstr(all->str, ==, CASES[i].lines);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/saved/mark", test_mark);
  g_test_add_func("/saved/split", test_split);
  return g_test_run();
}
