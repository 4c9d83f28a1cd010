/* SPDX-License-Identifier: MIT */
/* keypoints theme: what it lists, shows and finds wrong. */
#include <glib/gstdio.h>
#include <string.h>

#include "program.h"

static void
test_list(void)
{
  g_autoptr(Run) run = program_run("theme list", NULL);
  g_assert_cmpstr(run->err, ==, "");
  g_assert_cmpstr(run->out, ==,
                  "default 1.0       A newspaper's page: a serif column and a "
                  "ruled box of key points\n"
                  "magazine 1.0      A large headline, with the box beside the "
                  "text\n"
                  "plain 1.0         One column in the system's letters\n");
  g_assert_cmpint(run->status, ==, 0);
}

static void
test_show(void)
{
  g_autoptr(Run) run = program_run("theme show magazine", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "magazine 1.0\n");
  assert_holds(run->out, "/themes/magazine\nextends    default\n");
  assert_holds(run->out, "templates  404, archive, index, list, page");
  assert_holds(run->out, "\naccent          color   Links, the rule");
  assert_holds(run->out, "\n                #0b5a52\n");
}

static void
write_theme(const gchar *folder, const gchar *scss)
{
  g_autofree gchar *name = g_path_get_basename(folder);
  g_autofree gchar *ini = g_strconcat(folder, "/theme.ini", NULL);
  g_autofree gchar *text = g_strdup_printf(
      "[theme]\nformat = 1\nname = %s\nextends = default\n", name);
  g_autofree gchar *style = g_strconcat(folder, "/style.scss", NULL);
  program_write(ini, text, -1);
  program_write(style, scss, -1);
}

/* A folder's name will do, and the themes that come along can be extended. */
static void
test_check(void)
{
  write_theme("own/good", "a { color: red; }\n");
  write_theme("own/bad", "a {\n  color: $accent;\n}\n");
  g_autoptr(Run) all = program_run("theme check", NULL);
  g_assert_cmpint(all->status, ==, 0);
  assert_holds(all->out, "default: sound; ");
  assert_holds(all->out, "plain: sound; ");
  g_autoptr(Run) run = program_run("theme check own/bad own/good", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->out, ==, "good: sound; 13 bytes of CSS, 33 gzipped\n");
  assert_holds(run->err, "own/bad/style.scss:2:10: Undefined variable: "
                         "\"$accent\". Add [variable accent] to theme.ini.");
}

/* One that stands here needs no path, unless a theme that comes along has its
 * name. */
static void
test_check_here(void)
{
  write_theme("here", "a { color: red; }\n");
  write_theme("plain", "a { color: red; }\n");
  g_autoptr(Run) run = program_run("theme check here plain", NULL);
  g_assert_cmpstr(run->err, ==, "");
  assert_holds(run->out, "here: sound; 13 bytes");
  g_assert_null(strstr(run->out, "plain: sound; 13 bytes"));
  g_autoptr(Run) show = program_run("theme show here", NULL);
  assert_holds(show->out, "\nfolder     ");
}

static void
test_check_site(void)
{
  program_write("site/site.ini",
                "[site]\ntitle = T\nbase_url = https://t.example/\n"
                "theme = plain\n[theme]\naccent = #333\n",
                -1);
  program_write("site/content/a.md", "# A\n", -1);
  g_autoptr(Run) good = program_run("theme check --site site", NULL);
  g_assert_cmpstr(good->err, ==, "");
  g_assert_cmpint(good->status, ==, 0);
  program_write("site/theme/pgae.html", "{{title}}", -1);
  g_autoptr(Run) odd = program_run("theme check --site site", NULL);
  g_assert_cmpint(odd->status, ==, 0);
  assert_holds(odd->err, "warning: ");
  assert_holds(odd->err, "site/theme/pgae.html: nothing uses this file; did "
                         "you mean 'page.html'?\n");
  program_write("site/theme/page.html", "{{#box}}", -1);
  g_autoptr(Run) bad = program_run("theme check --site site", NULL);
  g_assert_cmpint(bad->status, ==, 1);
  assert_holds(bad->err,
               "site/theme/page.html:1:1: this section is not closed");
}

static void
test_faults(void)
{
  static const struct {
    const gchar *line;
    gint status;
    const gchar *message;
  } CASES[] = {
      {"theme", 2, "say list, show or check"},
      {"theme paint", 2, "say list, show or check"},
      {"theme list plain", 2, "it takes no arguments"},
      {"theme show", 2, "name one theme"},
      {"theme show plian", 1,
       "there is no theme 'plian'; did you mean "
       "'plain'?"},
      {"theme check no/such", 1, "there is no theme 'such'"},
      {"theme show bare", 1, "bare/theme.ini: "},
      {"theme check --site x plain", 2, "a site has one theme"},
      {"theme check --site nowhere", 1, "nowhere: there is no such folder"},
  };
  program_write("bare/style.scss", "a { color: red; }\n", -1);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(Run) run = program_run(CASES[i].line, NULL);
    g_assert_cmpint(run->status, ==, CASES[i].status);
    assert_holds(run->err, CASES[i].message);
  }
}

/* Those of a folder that is named stand before those of the program, which
 * they can extend. */
static void
test_named_folder(void)
{
  write_theme("named/extra", "a { color: red; }\n");
  write_theme("named/plain", "b { color: red; }\n");
  g_autofree gchar *folder = program_path("named");
  g_setenv("KEYPOINTS_THEMES", folder, TRUE);
  g_autoptr(Run) list = program_run("theme list", NULL);
  g_autoptr(Run) check = program_run("theme check extra plain", NULL);
  g_unsetenv("KEYPOINTS_THEMES");
  assert_holds(list->out, "default 1.0 ");
  assert_holds(list->out, "extra ");
  g_assert_cmpstr(check->err, ==, "");
  g_assert_cmpstr(check->out, ==,
                  "extra: sound; 13 bytes of CSS, 33 gzipped\n"
                  "plain: sound; 13 bytes of CSS, 33 gzipped\n");
}

/* Without any theme there is nothing to list, which is told: a program that
 * stands alone has none. */
static void
test_none(void)
{
  g_autofree gchar *program = g_strdup(g_getenv("KEYPOINTS"));
  g_autofree gchar *bytes = NULL;
  gsize length;
  g_assert_true(g_file_get_contents(program, &bytes, &length, NULL));
  program_write("alone/keypoints", bytes, (gssize)length);
  g_autofree gchar *alone = program_path("alone/keypoints");
  g_assert_cmpint(g_chmod(alone, 0700), ==, 0);
  g_setenv("KEYPOINTS", alone, TRUE);
  g_autoptr(Run) list = program_run("theme list", NULL);
  g_autoptr(Run) check = program_run("theme check", NULL);
  g_setenv("KEYPOINTS", program, TRUE);
  g_assert_cmpint(list->status, ==, 1);
  g_assert_cmpint(check->status, ==, 1);
  assert_holds(list->err, "there are no themes; ");
  g_assert_cmpstr(check->err, ==, list->err);
}

static void
add_tests(void)
{
  g_test_add_func("/theme/list", test_list);
  g_test_add_func("/theme/show", test_show);
  g_test_add_func("/theme/check", test_check);
  g_test_add_func("/theme/check-here", test_check_here);
  g_test_add_func("/theme/check-site", test_check_site);
  g_test_add_func("/theme/faults", test_faults);
  g_test_add_func("/theme/named-folder", test_named_folder);
  g_test_add_func("/theme/none", test_none);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add_tests);
}
