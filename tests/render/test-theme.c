/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "theme.h"
#include "values.h"

static void
test_own_themes_load(void)
{
  static const gchar *const NAMES[] = {"default", "plain"};
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    const gchar *const folders[] = {THEMES, NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(KpTheme) theme =
        kp_theme_load(NAMES[i], folders, NULL, NULL, &error);
    g_assert_no_error(error);
    g_assert_nonnull(strchr(kp_theme_css(theme), '{'));

    g_autoptr(KpValues) values = kp_values_new();
    kp_values_set(values, "title", "<b>");
    kp_values_set_html(values, "body", "<p>x</p>\n");
    g_autofree gchar *html = kp_theme_render(theme, "page", values, &error);
    g_assert_no_error(error);
    g_assert_nonnull(strstr(html, "&lt;b&gt;"));
    g_assert_nonnull(strstr(html, "<p>x</p>\n"));
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/theme/own-themes-load", test_own_themes_load);
  return g_test_run();
}
