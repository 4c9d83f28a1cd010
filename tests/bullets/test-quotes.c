/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "tokens.h"

/* A digit stands under each byte that is inside the quotation of that number,
 * a dot under the others. */
static void
test_quotations_are_numbered(void)
{
  static const struct {
    const gchar *text;
    const gchar *expected;
  } CASES[] = {
      {"a \"b c\" d", "..11111.."},
      {"a 'b c' d", "..11111.."},
      {"'a' b 'c'", "111...222"},
      {"don't 'a' b", "......111.."},
      {"'the boys' den' b", "111111111111111.."},
      {"the boys' den", "............."},
      {"a \"b c", "......"},
      {"it's 'a", "......."},
      {"\"a 'b' c\" d", "111111111.."},
      {"a 9\" b 'c d' e", ".......11111.."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    gsize length = strlen(CASES[i].text);
    g_autofree guint16 *number = g_new0(guint16, length + 1);
    g_autoptr(GString) actual = g_string_new(NULL);
    kp_quotes_number(CASES[i].text, length, number);
    for (gsize b = 0; b < length; b++)
      g_string_append_c(actual,
                        number[b] == 0 ? '.' : (gchar)('0' + number[b]));
    g_test_message("%s", CASES[i].text);
    g_assert_cmpstr(actual->str, ==, CASES[i].expected);
  }
}

/* A hundred thousand opening marks of each kind. */
static void
test_open_marks_are_linear(void)
{
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < 100000; i++)
    g_string_append(text, " 'a \"b");
  g_autofree guint16 *number = g_new0(guint16, text->len + 1);
  kp_quotes_number(text->str, text->len, number);
  g_assert_cmpuint(number[0], ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/quotes/numbered", test_quotations_are_numbered);
  g_test_add_func("/quotes/linear", test_open_marks_are_linear);
  return g_test_run();
}
