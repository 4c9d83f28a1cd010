/* SPDX-License-Identifier: MIT */
#include "error.h"
#include "output.h"

static void
test_apart(void)
{
  static const struct {
    const gchar *folder;
    const gchar *refused; /* NULL: it may be written to */
  } CASES[] = {
      {"/site/_site", NULL},
      {"/", NULL},
      {"/site", "is the site itself"},
      {"/site/content/..", "is the site itself"},
      {"/site/contents", NULL},
      {"/site/content", "lies in content/"},
      {"/site/./static/a", "lies in static/"},
      {"/other/../site/theme", "lies in theme/"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    gboolean apart =
        sg_output_is_apart(CASES[i].folder, "/site", "--output", &error);
    g_test_message("%s", CASES[i].folder);
    if (CASES[i].refused == NULL) {
      g_assert_no_error(error);
      g_assert_true(apart);
      continue;
    }
    g_assert_error(error, SG_ERROR, SG_ERROR_OUTPUT);
    g_assert_false(apart);
    g_assert_true(g_str_has_prefix(error->message, CASES[i].folder));
    g_assert_nonnull(strstr(error->message, CASES[i].refused));
    g_assert_true(g_str_has_suffix(error->message,
                                   "choose another folder with --output"));
  }
}

/* The preview of a theme asks nothing else. */
static void
test_root_is_not_free(void)
{
  static const gchar *const ROOTS[] = {"/", "//", "/.", "/site/.."};
  for (gsize i = 0; i < G_N_ELEMENTS(ROOTS); i++) {
    g_autoptr(GError) error = NULL;
    g_test_message("%s", ROOTS[i]);
    g_assert_false(sg_output_is_free(ROOTS[i], "day", "-o", &error));
    g_assert_error(error, SG_ERROR, SG_ERROR_OUTPUT);
    g_autofree gchar *expected = g_strconcat(
        ROOTS[i],
        ": is the root of the file system; choose another folder with -o",
        NULL);
    g_assert_cmpstr(error->message, ==, expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/output/apart", test_apart);
  g_test_add_func("/output/root", test_root_is_not_free);
  return g_test_run();
}
