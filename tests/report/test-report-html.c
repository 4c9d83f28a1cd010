/* SPDX-License-Identifier: MIT */
/* Numbers and marked text. */

#include "report-html.h"

static void
test_numbers(void)
{
  g_assert_cmpstr(kp_digits(0.12345, 3).text, ==, "0.123");
  g_assert_cmpstr(kp_digits(12, 0).text, ==, "12");
  g_assert_cmpstr(kp_signed(0.5).text, ==, "+0.500");
  g_assert_cmpstr(kp_signed(-0.5).text, ==,
                  "\xE2\x88\x92"
                  "0.500");
}

static void
test_marked(void)
{
  g_autoptr(GString) out = g_string_new(NULL);
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  const KpSpan marks[] = {{0, 1}, {6, 5}};
  g_array_append_vals(spans, marks, 2);
  kp_report_marked(out, "a & <b>bold</b>", spans);
  g_assert_cmpstr(out->str, ==,
                  "<mark>a</mark> &amp; &lt;b<mark>&gt;bold</mark>"
                  "&lt;/b&gt;");
}

static void
test_heading(void)
{
  g_autoptr(GString) out = g_string_new(NULL);
  kp_report_heading(out, 3, NULL, "a < b");
  g_assert_cmpstr(out->str, ==, "<h3>a &lt; b</h3>\n");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report-html/numbers", test_numbers);
  g_test_add_func("/report-html/marked", test_marked);
  g_test_add_func("/report-html/heading", test_heading);
  return g_test_run();
}
