/* SPDX-License-Identifier: MIT */
#include "html.h"

static void
test_text_is_escaped(void)
{
  static const struct {
    const gchar *text, *expected;
  } CASES[] = {
      {"", ""},
      {"plain", "plain"},
      {"<a href=\"x\">", "&lt;a href=&quot;x&quot;&gt;"},
      {"Tom & Jerry's", "Tom &amp; Jerry&#39;s"},
      {"&amp;", "&amp;amp;"},
      {"größer", "größer"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GString) out = g_string_new(NULL);
    kp_html_text(out, CASES[i].text, -1);
    g_assert_cmpstr(out->str, ==, CASES[i].expected);
  }
}

static void
test_text_of_a_length(void)
{
  g_autoptr(GString) out = g_string_new("[");
  kp_html_text(out, "a<b>c", 2);
  g_assert_cmpstr(out->str, ==, "[a&lt;");
}

static void
test_element(void)
{
  g_autoptr(GString) out = g_string_new(NULL);
  kp_html_open(out, "a", "href", "x\"y", "id", NULL, "class", "b", NULL);
  kp_html_close(out, "a");
  g_assert_cmpstr(out->str, ==, "<a href=\"x&quot;y\" class=\"b\"></a>");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/html/text", test_text_is_escaped);
  g_test_add_func("/html/length", test_text_of_a_length);
  g_test_add_func("/html/element", test_element);
  return g_test_run();
}
