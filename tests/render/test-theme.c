/* SPDX-License-Identifier: MIT */
/* Themes, whole: style sheet, variables and templates, and what is said about
 * faulty ones. */
#define _XOPEN_SOURCE 700 /* symlink() */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "put.h"
#include "theme-ini.h"
#include "theme.h"
#include "values.h"

/* A folder of themes made for a test: "mine", with what each test puts in. */
typedef struct {
  gchar *root;
  gchar *theme; /* root/mine */
} Folder;

static void
set_up(Folder *self, gconstpointer data)
{
  (void)data;
  self->root = g_dir_make_tmp("themes-XXXXXX", NULL);
  self->theme = g_build_filename(self->root, "mine", NULL);
  put(self->theme, "theme.ini",
      "[theme]\nformat = 1\nname = mine\n\n"
      "[variable accent]\ntype = color\ndefault = red\nabout = A\n\n"
      "[variable measure]\ntype = length\ndefault = 60ch\nabout = B\n\n"
      "[variable face]\ntype = font\ndefault = Georgia, \"A B\", serif\n"
      "about = C\n");
  put(self->theme, "style.scss", "@import \"parts/one\";\n");
  put(self->theme, "parts/_one.scss",
      "a { color: $accent; width: $measure; font-family: $face; }\n");
  static const gchar *const TEMPLATES[] = {"page.html", "index.html",
                                           "list.html", "404.html"};
  for (gsize i = 0; i < G_N_ELEMENTS(TEMPLATES); i++)
    put(self->theme, TEMPLATES[i], "{{> head}}{{title}}\n");
  put(self->theme, "partials/head.html", "<!DOCTYPE html>\n");
}

static void
remove_all(const gchar *path)
{
  g_autoptr(GDir) dir = g_file_test(path, G_FILE_TEST_IS_SYMLINK)
                            ? NULL
                            : g_dir_open(path, 0, NULL);
  const gchar *name;
  while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
    g_autofree gchar *child = g_build_filename(path, name, NULL);
    remove_all(child);
  }
  g_remove(path);
}

static void
tear_down(Folder *self, gconstpointer data)
{
  (void)data;
  remove_all(self->root);
  g_free(self->theme);
  g_free(self->root);
}

static KpTheme *
load(const Folder *self,
     const gchar *name,
     const gchar *overrides,
     GHashTable *variables,
     GError **error)
{
  const gchar *const folders[] = {self->root, NULL};
  return kp_theme_load(name, folders, overrides, variables, error);
}

/* The theme does not load, and the message, without the root, is `expected`. */
static void
assert_fault(const Folder *self, GHashTable *variables, const gchar *expected)
{
  g_autoptr(GError) error = NULL;
  g_assert_null(load(self, "mine", NULL, variables, &error));
  g_assert_nonnull(error);
  g_auto(GStrv) parts = g_strsplit(error->message, self->root, -1);
  g_autofree gchar *message = g_strjoinv("ROOT", parts);
  g_assert_cmpstr(message, ==, expected);
}

/* An address without quotation marks holds no comment that would hide what
 * comes after it. */
static void
test_bare_addresses(Folder *self, gconstpointer data)
{
  static const gchar *const STYLES[] = {
      "b { background: url(//a.example/b.png); } @import 'parts/one';\n",
      "@import url(//a.example/b.css); @import 'parts/one';\n",
      "@import url('//a.example/b'); // url( @import 'none'\n"
      "@import 'parts/one';\n",
      "@import 'https://a.example/b'; @import 'parts/one'",
      "@imports 'none'; @import 'parts/one';\n",
  };
  (void)data;
  for (gsize i = 0; i < G_N_ELEMENTS(STYLES); i++) {
    put(self->theme, "style.scss", STYLES[i]);
    g_autoptr(GError) error = NULL;
    g_autoptr(KpTheme) theme = load(self, "mine", NULL, NULL, &error);
    g_test_message("%s", STYLES[i]);
    g_assert_no_error(error);
    g_assert_nonnull(strstr(kp_theme_css(theme), "color:red"));
  }
}

static void
test_variables(Folder *self, gconstpointer data)
{
  (void)data;
  g_autoptr(GError) error = NULL;
  g_autoptr(KpTheme) theme = load(self, "mine", NULL, NULL, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(kp_theme_css(theme), ==,
                  "a{color:red;width:60ch;font-family:Georgia,\"A B\",serif}"
                  "\n");
  g_autoptr(GHashTable) variables = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(variables, (gpointer) "accent", (gpointer) "#0b5cad");
  g_autoptr(KpTheme) blue = load(self, "mine", NULL, variables, &error);
  g_assert_no_error(error);
  g_assert_nonnull(strstr(kp_theme_css(blue), "color:#0b5cad"));

  static const gchar *const FAULTS[][3] = {
      {"acent", "red",
       "the theme 'mine' has no variable 'acent'; did you mean 'accent'?"},
      {"width", "1px",
       "the theme 'mine' has no variable 'width'; it has accent, measure, "
       "face"},
      {"accent", "red; } body { display: none",
       "the theme's variable 'accent' cannot be 'red; } body { display: "
       "none'; write a colour such as #a3122b"},
      {"measure", "wide",
       "the theme's variable 'measure' cannot be 'wide'; write a length such "
       "as 66ch"},
      {"face", "A\"; @import \"x",
       "the theme's variable 'face' cannot be 'A\"; @import \"x'; write font "
       "families such as Georgia, \"Times New Roman\", serif"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(FAULTS); i++) {
    g_hash_table_remove_all(variables);
    g_hash_table_insert(variables, (gpointer)FAULTS[i][0],
                        (gpointer)FAULTS[i][1]);
    assert_fault(self, variables, FAULTS[i][2]);
  }
}

static void
test_overrides(Folder *self, gconstpointer data)
{
  (void)data;
  g_autofree gchar *own = g_build_filename(self->root, "own", NULL);
  put(own, "parts/_one.scss", "b { color: $accent; }\n");
  put(own, "partials/head.html", "<!-- own -->\n");
  put(own, "feed.html", "{{anything}}!");
  g_autoptr(GError) error = NULL;
  g_autoptr(KpTheme) theme = load(self, "mine", own, NULL, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(kp_theme_css(theme), ==, "b{color:red}\n");
  g_autoptr(KpValues) values = kp_values_new();
  kp_values_set(values, "title", "T");
  kp_values_set(values, "anything", "A");
  g_autofree gchar *page = kp_theme_render(theme, "page", values, &error);
  g_assert_cmpstr(page, ==, "<!-- own -->\nT\n");
  g_autofree gchar *feed = kp_theme_render(theme, "feed", values, &error);
  g_assert_cmpstr(feed, ==, "A!");
  g_assert_null(kp_theme_render(theme, "pages", values, &error));
  g_assert_cmpstr(error->message, ==,
                  "the theme 'mine' has no template 'pages'; it has 404, feed, "
                  "index, list, page");
}

/* What an editor leaves beside a file is none, nor is a folder of its name. */
static void
test_beside(Folder *self, gconstpointer data)
{
  (void)data;
  put(self->theme, ".page.html", "{{titel}}");
  g_autoptr(GError) error = NULL;
  g_autoptr(KpTheme) theme = load(self, "mine", NULL, NULL, &error);
  g_assert_no_error(error);
  put(self->theme, "parts/_two.scss/x", "");
  put(self->theme, "feed.html/x", "");
  assert_fault(self, NULL,
               "ROOT/mine/feed.html: cannot be read; check its permissions");
}

static void
test_deep_imports(Folder *self, gconstpointer data)
{
  (void)data;
  put(self->theme, "style.scss", "@import \"d0\";\n");
  for (guint i = 0; i < 40; i++) {
    g_autofree gchar *name = g_strdup_printf("_d%u.scss", i);
    g_autofree gchar *text = g_strdup_printf("@import \"d%u\";\n", i + 1);
    put(self->theme, name, text);
  }
  assert_fault(self, NULL,
               "ROOT/mine/_d30.scss:1:1: imports stand more than 32 deep; use "
               "fewer");
}

static void
test_extends(Folder *self, gconstpointer data)
{
  (void)data;
  g_autofree gchar *child = g_build_filename(self->root, "child", NULL);
  put(child, "theme.ini",
      "[theme]\nformat = 1\nname = child\nextends = mine\n"
      "[variable accent]\ntype = color\ndefault = blue\nabout = A\n");
  put(child, "parts/_one.scss", "i { color: $accent; }\n");
  g_autoptr(GError) error = NULL;
  g_autoptr(KpTheme) theme = load(self, "child", NULL, NULL, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(kp_theme_css(theme), ==, "i{color:blue}\n");
  put(self->theme, "theme.ini", "[theme]\nformat = 7\n");
  g_assert_null(load(self, "child", NULL, NULL, &error));
  g_assert_nonnull(strstr(error->message, "/mine/theme.ini:2: "));
}

static void
test_no_such_theme(Folder *self, gconstpointer data)
{
  (void)data;
  g_autofree gchar *hidden = g_build_filename(self->root, ".old", NULL);
  put(hidden, "theme.ini", "[theme]\n");
  static const gchar *const CASES[][2] = {
      {"mien", "there is no theme 'mien'; did you mean 'mine'?"},
      {"elsewhere", "there is no theme 'elsewhere'; there are: mine"},
      {"../mine", "there is no theme '../mine'; there are: mine"},
      {"mine/parts", "there is no theme 'mine/parts'; there are: mine"},
      {".old", "there is no theme '.old'; there are: mine"},
      {"", "there is no theme ''; there are: mine"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(load(self, CASES[i][0], NULL, NULL, &error));
    g_assert_cmpstr(error->message, ==, CASES[i][1]);
  }
  const gchar *const nowhere[] = {NULL};
  g_autoptr(GError) error = NULL;
  g_assert_null(kp_theme_load("mine", nowhere, NULL, NULL, &error));
  g_assert_nonnull(strstr(error->message, "name their folder"));
}

/* Each row: a file of the theme, its text, and what is said about it. */
static void
test_faulty_files(Folder *self, gconstpointer data)
{
  (void)data;
  static const gchar *const CASES[][3] = {
      {"parts/_one.scss", "a {\n  color: $acent;\n}\n",
       "ROOT/mine/parts/_one.scss:2:10: Undefined variable: \"$acent\". Did "
       "you mean $accent?"},
      {"parts/_one.scss", "a {\n  color: $sparkle;\n}\n",
       "ROOT/mine/parts/_one.scss:2:10: Undefined variable: \"$sparkle\". Add "
       "[variable sparkle] to theme.ini."},
      {"style.scss", "@import \"parts/oen\";\n",
       "ROOT/mine/style.scss:1:1: the import 'parts/oen' is not in the theme's "
       "folder; did you mean 'parts/one'?"},
      {"parts/_one.scss", "/* @use */ a{}\n @use \"sass:math\";\n",
       "ROOT/mine/parts/_one.scss:2:2: @use is not known to libsass; write "
       "@import"},
      {"parts/_one.scss", "@forward \"x\";\n",
       "ROOT/mine/parts/_one.scss:1:1: @forward is not known to libsass; write "
       "@import"},
      {"style.scss", "@import \"../../etc/x\";\n",
       "ROOT/mine/style.scss:1:1: the import '../../etc/x' leaves the theme's "
       "folder; copy the file into the theme"},
      {"style.scss", "a{}\n@import \"/etc/passwd\";\n",
       "ROOT/mine/style.scss:2:1: the import '/etc/passwd' leaves the theme's "
       "folder; copy the file into the theme"},
      {"style.scss", "@import \"gone\";\n",
       "ROOT/mine/style.scss:1:1: the import 'gone' is not in the theme's "
       "folder; a file 'gone.scss' would be"},
      {"style.scss", "@import \"style\";\n",
       "ROOT/mine/style.scss:1:1: the import 'style' is within itself; remove "
       "one of the two"},
      {"parts/_one.scss", "a {\n  color: red;\n",
       "ROOT/mine/parts/_one.scss:2:14: Invalid CSS after \"  color: red;\": "
       "expected \"}\", was \"\""},
      {"style.scss", "@import \"parts/one\", 'x.css', \"b\";\n",
       "ROOT/mine/style.scss:1:1: the import 'b' is not in the theme's "
       "folder; a file 'b.scss' would be"},
      {"parts/_one.scss", "/* a */ @import /* b */ \"style\";\n",
       "ROOT/mine/parts/_one.scss:1:9: the import 'style' is within itself; "
       "remove one of the two"},
      {"page.html", "x\n{{titel}}",
       "ROOT/mine/page.html:2:1: the template 'page' has no name 'titel' here; "
       "did you mean 'title'?"},
      {"style.scss", "@import \"parts\\\\one\";\n",
       "ROOT/mine/style.scss:1:1: the import 'parts\\\\one' leaves the theme's "
       "folder; copy the file into the theme"},
      {"parts/_one.scss", "a { content: \"\xFF\"; }\n",
       "ROOT/mine/parts/_one.scss: is not UTF-8; save it as UTF-8"},
      {"page.html", "\xFF",
       "ROOT/mine/page.html: is not UTF-8; save it as UTF-8"},
      {"partials/head.html", "\xFF",
       "ROOT/mine/partials/head.html: is not UTF-8; save it as UTF-8"},
      {"theme.ini", "[theme]\nname = x\nformat = 1\nextends = none\n",
       "ROOT/mine/theme.ini:4: there is no theme 'none'; there are: mine"},
      {"theme.ini", "[theme]\nname = x\nformat = 1\nextends = mien\n",
       "ROOT/mine/theme.ini:4: there is no theme 'mien'; did you mean 'mine'?"},
      {"theme.ini", "[theme]\nextends = mine\nformat = 1\nname = x\n",
       "ROOT/mine/theme.ini:2: extends 'mine', which is made of this theme; "
       "remove one of the two"},
      {"page.html", "{{#title}}\n{{title}}\n",
       "ROOT/mine/page.html:1:1: this section is not closed; end it with "
       "{{/title}}"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *path = g_build_filename(self->theme, CASES[i][0], NULL);
    g_autofree gchar *saved = NULL;
    g_assert_true(g_file_get_contents(path, &saved, NULL, NULL));
    put(self->theme, CASES[i][0], CASES[i][1]);
    assert_fault(self, NULL, CASES[i][2]);
    put(self->theme, CASES[i][0], saved);
  }
}

/* A link in the folder may lead to another file of it alone. */
static void
test_links(Folder *self, gconstpointer data)
{
  (void)data;
  put(self->root, "evil/_x.scss", "x{}\n");
  put(self->root, "mine2/_x.scss", "x{}\n");
  put(self->theme, "style.scss", "@import \"parts/two\";\n");
  g_autofree gchar *link =
      g_build_filename(self->theme, "parts/_two.scss", NULL);
  static const gchar *const OUT[] = {"../../evil/_x.scss",
                                     "../../mine2/_x.scss"};
  for (gsize i = 0; i < G_N_ELEMENTS(OUT); i++) {
    g_assert_cmpint(symlink(OUT[i], link), ==, 0);
    assert_fault(self, NULL,
                 "ROOT/mine/style.scss:1:1: the import 'parts/two' is a link "
                 "that leaves the theme's folder; copy the file into the "
                 "theme");
    g_assert_cmpint(g_remove(link), ==, 0);
  }
  g_assert_cmpint(symlink("_one.scss", link), ==, 0);
  g_autoptr(GError) error = NULL;
  g_autoptr(KpTheme) theme = load(self, "mine", NULL, NULL, &error);
  g_assert_no_error(error);
}

static void
test_missing_files(Folder *self, gconstpointer data)
{
  (void)data;
  static const gchar *const CASES[][2] = {
      {"list.html", "ROOT/mine: has no template list.html; add one"},
      {"theme.ini", "ROOT/mine/theme.ini: cannot be read; a theme's folder "
                    "needs a theme.ini"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *path = g_build_filename(self->theme, CASES[i][0], NULL);
    g_assert_cmpint(g_remove(path), ==, 0);
    assert_fault(self, NULL, CASES[i][1]);
  }
}

#define ADD(name, function)                                                    \
  g_test_add(name, Folder, NULL, set_up, function, tear_down)

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  ADD("/theme/bare-addresses", test_bare_addresses);
  ADD("/theme/variables", test_variables);
  ADD("/theme/overrides", test_overrides);
  ADD("/theme/beside", test_beside);
  ADD("/theme/deep-imports", test_deep_imports);
  ADD("/theme/extends", test_extends);
  ADD("/theme/no-such-theme", test_no_such_theme);
  ADD("/theme/faulty-files", test_faulty_files);
  ADD("/theme/links", test_links);
  ADD("/theme/missing-files", test_missing_files);
  return g_test_run();
}
