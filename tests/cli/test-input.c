/* SPDX-License-Identifier: MIT */
/* Files that are not what they should be, and pipes that end early. */
#define _XOPEN_SOURCE 700 /* symlink */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "article.h"
#include "program.h"

/* Whatever is wrong with one file, the other is still done. */
static void
test_bad_files(void)
{
  static const struct {
    const gchar *name;
    const gchar *message;
  } CASES[] = {
      {"missing.md", "missing.md: there is no such file; check the name\n"},
      {"good.md/x", "good.md/x: there is no such file; check the name\n"},
      {"folder", "folder: it is a folder; name a file in it\n"},
      {"round.md",
       "round.md: the link leads in a circle; name the file that is meant\n"},
      {"latin.md", "latin.md:"},
      {"nul.md", "nul.md:"},
      {"open.md", "open.md:"},
      {"wrong.md", "wrong.md:"},
      {"toml.md", "toml.md:"},
  };
  program_write("good.md", ARTICLE, -1);
  program_write("folder/inner.md", ARTICLE, -1);
  g_autofree gchar *round = program_path("round.md");
  g_assert_cmpint(symlink("round.md", round), ==, 0);
  program_write("latin.md", "A caf\xe9.\n", -1);
  program_write("nul.md", "A\0B\n", 4);
  program_write("open.md", "---\ntitle: A\n\nText.\n", -1);
  program_write("wrong.md", "---\ntitle: [A\n---\nText.\n", -1);
  program_write("toml.md", "+++\ntitle = 'A'\n+++\nText.\n", -1);
  g_autoptr(Run) good = program_run("good.md", NULL);
  g_assert_cmpint(good->status, ==, 0);
  assert_holds(good->out, "• ");

  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *line = g_strdup_printf("%s good.md", CASES[i].name);
    g_autoptr(Run) run = program_run(line, NULL);
    g_test_message("%s", CASES[i].name);
    g_assert_cmpint(run->status, ==, 1);
    g_assert_true(g_str_has_prefix(run->err, CASES[i].message));
    g_assert_true(strchr(run->err, '\n') == run->err + strlen(run->err) - 1);
    assert_holds(run->out, good->out);
  }
}

/* The first page of a process is never there to be read. */
static void
test_bad_disk(void)
{
  if (g_access("/proc/self/mem", R_OK) != 0) {
    g_test_skip("no file here fails to be read");
    return;
  }
  g_autoptr(Run) run = program_run("/proc/self/mem", NULL);
  g_assert_cmpint(run->status, ==, 1);
  assert_holds(run->err, "/proc/self/mem: it cannot be read (");
  assert_holds(run->err, "); check the disk that it is on\n");
}

/* Commands that take one article say which ones take many. */
static void
test_lines(void)
{
  static const gchar *const COMMANDS[] = {"print",        "explain", "accept",
                                          "corpus count", "render",  "--own"};
  program_write("many.ndjson", "{\"body\": \"A.\"}\n", -1);
  for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
    g_autofree gchar *line = g_strdup_printf("%s many.ndjson", COMMANDS[i]);
    g_autoptr(Run) run = program_run(line, NULL);
    g_test_message("%s", COMMANDS[i]);
    g_assert_cmpint(run->status, ==, 1);
    g_assert_cmpstr(run->err, ==,
                    "many.ndjson: holds an article a line; batch, compare, "
                    "status, check and tune read it\n");
  }
}

/* A mistyped folder is no gate that has been passed. */
static void
test_no_article(void)
{
  static const gchar *const COMMANDS[] = {"compare", "check", "status",
                                          "accept",  "tune",  "corpus count"};
  program_write("pictures/a.png", "A", -1);
  program_write("good.md", ARTICLE, -1);
  for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
    g_autofree gchar *line = g_strdup_printf("%s pictures", COMMANDS[i]);
    g_autoptr(Run) run = program_run(line, NULL);
    g_test_message("%s", COMMANDS[i]);
    g_assert_cmpint(run->status, ==, 1);
    g_assert_true(g_str_has_prefix(run->err,
                                   "pictures: no article (.md, .markdown, "
                                   ".txt, .text) is in the folder; check the "
                                   "name\n"));
  }
  g_autoptr(Run) run = program_run("status good.md pictures", NULL);
  g_assert_cmpint(run->status, ==, 1);
  assert_holds(run->out, "missing  good.md\n1 page: 1 missing\n");
}

/* A site that is named by its folder is not asked for what it has built. */
static void
test_finished_site(void)
{
  program_write("blog/content/a.md", ARTICLE, -1);
  program_write("blog/_site/robots.txt", "Sitemap: none\n", -1);
  g_autoptr(Run) run = program_run("status blog", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->out, ==,
                  "missing  blog/content/a.md\n1 page: 1 missing\n");
  g_autoptr(Run) named = program_run("status blog/_site", NULL);
  assert_holds(named->out, "blog/_site/robots.txt");
}

/* Of what a pattern fits not all has to be an article, or hold one. */
static void
test_no_article_in_pattern(void)
{
  program_write("mixed/a.md", ARTICLE, -1);
  program_write("mixed/pictures/a.png", "A", -1);
  g_autoptr(Run) run = program_run("status mixed/*", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->err, ==, "");
  assert_holds(run->out, "1 page: 1 missing\n");
  g_autoptr(Run) none = program_run("status mixed/p*", NULL);
  g_assert_cmpint(none->status, ==, 1);
  g_assert_cmpstr(none->err, ==,
                  "mixed/p*: no article (.md, .markdown, .txt, .text) is in "
                  "the folder; check the name\n");
}

/* Nobody writes into the pipe: whoever opened it would wait for ever. */
static void
test_pipe_in_folder(void)
{
  program_write("pipes/a.md", ARTICLE, -1);
  g_autofree gchar *path = program_path("pipes/b.md");
  g_assert_cmpint(mkfifo(path, 0600), ==, 0);
  g_autoptr(Run) run = program_run("status pipes", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->err, ==,
                  "pipes/b.md: is neither a file nor a folder; remove it\n");
  assert_holds(run->out, "1 page: 1 missing");
}

static void
test_unreadable(void)
{
  if (geteuid() == 0) {
    g_test_skip("root may read every file");
    return;
  }
  program_write("secret.md", ARTICLE, -1);
  g_autofree gchar *path = program_path("secret.md");
  g_chmod(path, 0);
  g_autoptr(Run) run = program_run("secret.md", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->err, ==,
                  "secret.md: it may not be read; check its permissions\n");
}

/* Nothing is wrong with a file without prose: it has no points, and says so. */
static void
test_empty(void)
{
  program_write("empty.md", "", 0);
  g_autoptr(Run) run = program_run("empty.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->out, ==, "");
  assert_holds(run->err, "empty.md: no key points: ");
}

/* The name of a file is any bytes; what tells of it is UTF-8. */
static void
test_name(void)
{
  static const gchar *const COMMANDS[] = {
      "print --format=json",
      "explain --format=json",
      "explain --format=html",
      "compare --format=json",
      "compare --format=csv",
      "compare --format=html",
      "check --format=json",
      "status --format=json",
      "render",
      "accept",
  };
  program_write("caf\xe9.md", ARTICLE, -1);
  for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
    g_autofree gchar *line = g_strconcat(COMMANDS[i], " caf\xe9.md", NULL);
    g_autoptr(Run) run = program_run(line, NULL);
    g_test_message("%s", COMMANDS[i]);
    g_assert_cmpint(run->status, ==, 0);
    g_assert_true(g_utf8_validate(run->out, -1, NULL));
  }
}

static void
test_standard_input(void)
{
  g_autoptr(Run) run = program_run("-", ARTICLE);
  program_write("same.md", ARTICLE, -1);
  g_autoptr(Run) file = program_run("same.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->out, ==, file->out);
}

static void
test_full_disk(void)
{
  if (!g_file_test("/dev/full", G_FILE_TEST_EXISTS)) {
    g_test_skip("there is no /dev/full here");
    return;
  }
  program_write("good.md", ARTICLE, -1);
  g_autofree gchar *path = program_path("good.md");
  const gchar *const words[] = {"\"$0\"", "print --help"};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++) {
    g_autofree gchar *line =
        g_strdup_printf("'%s' %s >/dev/full", g_getenv("KEYPOINTS"), words[i]);
    const gchar *argv[] = {"sh", "-c", line, path, NULL};
    g_autofree gchar *err = NULL;
    gint status;
    g_assert_true(g_spawn_sync(NULL, (gchar **)argv, NULL, G_SPAWN_SEARCH_PATH,
                               NULL, NULL, NULL, &err, &status, NULL));
    g_assert_false(g_spawn_check_wait_status(status, NULL));
    assert_holds(err, "standard output cannot be written in full");
  }
}

/* A reader that has seen enough hears no complaint. */
static void
test_broken_pipe(void)
{
  g_autofree gchar *line = g_strdup_printf(
      "trap '' PIPE; yes '{\"body\": \"One fact is here. Two facts are.\"}' "
      "2>/dev/null | head -20000 | '%s' batch | head -1",
      g_getenv("KEYPOINTS"));
  const gchar *argv[] = {"sh", "-c", line, NULL};
  g_autofree gchar *err = NULL;
  g_autofree gchar *out = NULL;
  g_assert_true(g_spawn_sync(NULL, (gchar **)argv, NULL, G_SPAWN_SEARCH_PATH,
                             NULL, NULL, &out, &err, NULL, NULL));
  assert_holds(out, "\"key_points\"");
  g_assert_null(strstr(err, "keypoints"));
}

static void
add(void)
{
  g_test_add_func("/input/bad-files", test_bad_files);
  g_test_add_func("/input/bad-disk", test_bad_disk);
  g_test_add_func("/input/lines", test_lines);
  g_test_add_func("/input/no-article", test_no_article);
  g_test_add_func("/input/finished-site", test_finished_site);
  g_test_add_func("/input/no-article-in-pattern", test_no_article_in_pattern);
  g_test_add_func("/input/pipe-in-folder", test_pipe_in_folder);
  g_test_add_func("/input/unreadable", test_unreadable);
  g_test_add_func("/input/empty", test_empty);
  g_test_add_func("/input/name", test_name);
  g_test_add_func("/input/standard-input", test_standard_input);
  g_test_add_func("/input/full-disk", test_full_disk);
  g_test_add_func("/input/broken-pipe", test_broken_pipe);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
