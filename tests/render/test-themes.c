/* SPDX-License-Identifier: MIT */
/* The themes that come along. */
#include <string.h>

#include "theme.h"
#include "values.h"

static void
test_load(void)
{
  static const gchar *const NAMES[] = {"default", "magazine", "plain"};
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    const gchar *const folders[] = {THEMES, NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(KpTheme) theme =
        kp_theme_load(NAMES[i], folders, NULL, NULL, &error);
    g_assert_no_error(error);
    g_assert_nonnull(strchr(kp_theme_css(theme), '{'));
    g_assert_null(strchr(kp_theme_css(theme), '$'));
    g_assert_cmpuint(strlen(kp_theme_css(theme)), <,
                     g_str_equal(NAMES[i], "plain") ? 4096 : 10240);

    static const gchar *const TEMPLATES[] = {"page", "index", "list", "404"};
    g_autoptr(KpValues) values = kp_values_new();
    kp_values_set(values, "title", "<b>");
    kp_values_set_html(values, "body", "<p>x</p>\n");
    for (gsize t = 0; t < G_N_ELEMENTS(TEMPLATES); t++) {
      g_autofree gchar *html =
          kp_theme_render(theme, TEMPLATES[t], values, &error);
      g_assert_no_error(error);
      g_assert_nonnull(strstr(html, "<title>&lt;b&gt;</title>"));
      g_assert_true(g_str_has_prefix(html, "<!DOCTYPE html>\n"));
      g_assert_true(g_str_has_suffix(html, "</html>\n"));
      g_assert_true((strstr(html, "<p>x</p>\n") != NULL) == (t == 0));
    }
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/themes/load", test_load);
  return g_test_run();
}
