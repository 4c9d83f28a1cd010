/* SPDX-License-Identifier: MIT */
/* A site's own parts of a theme: what of them serves no page is told, and what
 * may be meant. */
#include <glib/gstdio.h>
#include <string.h>

#include "put.h"
#include "theme.h"

#define IN_VAIN ": nothing uses this file; "

static const gchar *const USED[] = {
    "page.html", "archive.html",   "partials/own.html", "partials/head.html",
    "_box.scss", "more/_own.scss", ".hidden",
};

/* In byte order. */
static const gchar *const UNUSED[] = {
    "_bxo.scss" IN_VAIN "did you mean '_box.scss'?",
    "logo.png" IN_VAIN
    "a theme has .html and .scss; what pages link to stands elsewhere",
    "more/_zzzzzzzz.scss" IN_VAIN "import it where it belongs",
    "partials/heda.html" IN_VAIN "did you mean 'head.html'?",
    "partials/zzzzzzzz.html" IN_VAIN "name it in a template, as {{> name}}",
    "pgae.html" IN_VAIN "did you mean 'page.html'?",
    "theme.ini" IN_VAIN "the site's file sets the theme and its variables",
    "zzzzzzzz.html" IN_VAIN "give it the name of one of the theme's templates",
};

static void
take_away(const gchar *folder, const gchar *name)
{
  g_autofree gchar *path = g_build_filename(folder, name, NULL);
  g_assert_cmpint(g_remove(path), ==, 0);
}

static void
test_unused(void)
{
  const gchar *const folders[] = {THEMES, NULL};
  g_autofree gchar *own = g_dir_make_tmp("theme-XXXXXX", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(USED); i++)
    put(own, USED[i], "");
  put(own, "page.html", "{{> own}}");
  put(own, "_box.scss", "@import 'more/own';\n");
  for (gsize i = 0; i < G_N_ELEMENTS(UNUSED); i++) {
    g_autofree gchar *name = g_strndup(UNUSED[i], strcspn(UNUSED[i], ":"));
    put(own, name, "");
  }
  g_autoptr(GError) error = NULL;
  g_autoptr(KpTheme) theme = kp_theme_load("plain", folders, own, NULL, &error);
  g_assert_no_error(error);
  for (gsize i = 0; i < G_N_ELEMENTS(UNUSED); i++) {
    g_autofree gchar *line = g_build_filename(own, UNUSED[i], NULL);
    g_assert_cmpstr(kp_theme_warning(theme, i), ==, line);
    g_autofree gchar *name = g_strndup(UNUSED[i], strcspn(UNUSED[i], ":"));
    take_away(own, name);
  }
  g_assert_null(kp_theme_warning(theme, G_N_ELEMENTS(UNUSED)));
  for (gsize i = 0; i < G_N_ELEMENTS(USED); i++)
    take_away(own, USED[i]);
  take_away(own, "more");
  take_away(own, "partials");
  take_away(own, "");
}

/* A theme by itself has nothing to tell. */
static void
test_own_themes(void)
{
  const gchar *const folders[] = {THEMES, NULL};
  g_autoptr(KpTheme) theme = kp_theme_load("plain", folders, NULL, NULL, NULL);
  g_assert_null(kp_theme_warning(theme, 0));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/theme-unused/told", test_unused);
  g_test_add_func("/theme-unused/own-themes", test_own_themes);
  return g_test_run();
}
