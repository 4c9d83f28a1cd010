/* SPDX-License-Identifier: MIT */
/* Learning a house's style, and using what was learned. */
#define _XOPEN_SOURCE 700 /* symlink */

#include <string.h>
#include <unistd.h>

#include "article.h"
#include "program.h"

#define PAGES 30

/* A page whose author always takes what the mayor says, which stands last. */
static gchar *
page_new(guint i)
{
  static const gchar *const THINGS[] = {"harbour", "library", "market",
                                        "bridge",  "museum",  "station"};
  const gchar *thing = THINGS[i % G_N_ELEMENTS(THINGS)];
  return g_strdup_printf(
      "{\"title\": \"News of the %s %u\", \"key_points\": [\"The mayor wants "
      "%u trees in front of the %s before the winter\", \"Workers found %u "
      "coins of silver in the cellar\"], \"body\": \"The %s was built by a "
      "guild of weavers in the year %u.\\n\\nVisitors walk past the %s and "
      "look at the doors made of oak.\\n\\nWorkers found %u coins of silver in "
      "the cellar of the house on Friday.\\n\\nThe rain fell for %u days in "
      "the valley and the river rose.\\n\\nThe mayor wants %u trees in front "
      "of the %s before the winter.\"}\n",
      thing, i, 10 + i, thing, 20 + i, thing, 1500 + i, thing, 20 + i, 2 + i,
      10 + i, thing);
}

static void
write_pages(const gchar *name, guint n)
{
  g_autoptr(GString) lines = g_string_new(NULL);
  for (guint i = 0; i < n; i++) {
    g_autofree gchar *page = page_new(i);
    g_string_append(lines, page);
  }
  program_write(name, lines->str, (gssize)lines->len);
}

/* The number of points and their words are those of the authors, the weights
 * what their choice asks for. */
static void
test_learn(void)
{
  write_pages("house.jsonl", PAGES);
  g_autoptr(Run) run = program_run("tune -o house.profile house.jsonl", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->out, ==, "");
  assert_holds(run->err, "30 articles with points, 0 without\n");
  assert_holds(run->err, "default profile: ROUGE-1 ");
  assert_holds(run->err, "this profile, cross-validated: ROUGE-1 ");
  g_autofree gchar *path = program_path("house.profile");
  g_autofree gchar *profile = NULL;
  g_assert_true(g_file_get_contents(path, &profile, NULL, NULL));
  assert_holds(profile, "\nfewest=2.0000\n");
  assert_holds(profile, "\nmost=2.0000\n");
  assert_holds(profile, "\nbudget=25.0000\n");
}

/* Whoever learns nothing from the authors is told to leave it. */
static void
test_no_gain(void)
{
  static const gchar SAYS[] = "gains nothing over the default one";
  g_autoptr(GString) lines = g_string_new(NULL);
  for (guint i = 0; i < PAGES; i++)
    g_string_append_printf(
        lines,
        "{\"title\": \"Page %u\", \"key_points\": [\"Nobody says this\"], "
        "\"body\": \"The mill in Hull was sold on Monday for %u pounds.\\n\\n"
        "A baker from Holt bought its wheel for %u pounds.\"}\n",
        i, 100 + i, 10 + i);
  program_write("others.jsonl", lines->str, (gssize)lines->len);
  g_autoptr(Run) run = program_run("tune -o o.profile others.jsonl", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->err, SAYS);
  write_pages("house.jsonl", PAGES);
  g_autoptr(Run) gains = program_run("tune -o h.profile house.jsonl", NULL);
  g_assert_null(strstr(gains->err, SAYS));
}

static void
test_use(void)
{
  write_pages("house.jsonl", PAGES);
  g_autoptr(Run) made = program_run("tune -o house.profile house.jsonl", NULL);
  g_assert_cmpint(made->status, ==, 0);
  g_autofree gchar *record = page_new(PAGES + 1);
  g_autoptr(Run) run = program_run("batch --profile house.profile", record);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "\"The mayor wants 41 trees");
  assert_holds(run->out, "\"Workers found 51 coins");
  g_assert_null(strstr(run->out, "The rain fell"));
}

/* Numbers that are given are not learned. */
static void
test_given(void)
{
  write_pages("house.jsonl", PAGES);
  g_autoptr(Run) run =
      program_run("tune --fewest 1 --most 4 --budget 45 house.jsonl", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "\nfewest=1.0000\n");
  assert_holds(run->out, "\nmost=4.0000\n");
  assert_holds(run->out, "\nbudget=45.0000\n");
  g_autoptr(Run) one = program_run("tune --most 1 house.jsonl", NULL);
  assert_holds(one->out, "\nfewest=1.0000\nmost=1.0000\n");
  g_autoptr(Run) three = program_run("tune --fewest 3 house.jsonl", NULL);
  assert_holds(three->out, "\nfewest=3.0000\nmost=3.0000\n");
}

/* The order of the pages does not matter. */
static void
test_same(void)
{
  g_autoptr(GString) backwards = g_string_new(NULL);
  for (guint i = 0; i < PAGES; i++) {
    g_autofree gchar *page = page_new(i);
    g_string_prepend(backwards, page);
  }
  write_pages("house.jsonl", PAGES);
  program_write("backwards.jsonl", backwards->str, (gssize)backwards->len);
  g_autoptr(Run) a = program_run("tune house.jsonl", NULL);
  g_autoptr(Run) b = program_run("tune backwards.jsonl", NULL);
  g_assert_cmpstr(a->out, ==, b->out);
}

static void
make_folder(const gchar *name)
{
  g_autofree gchar *path = program_path(name);
  g_assert_cmpint(g_mkdir_with_parents(path, 0777), ==, 0);
}

/* The pages of a folder are those that other commands find there; one that
 * cannot be read is told, and the rest is learned from. */
static void
test_folder(void)
{
  static const gchar PAGE[] = "# A mill\n\n- The mill opens\n- Bread is baked\n"
                              "\nThe mill opened on Monday and bakes bread.\n";
  make_folder("pages/more");
  make_folder("pages/.hidden");
  program_write("pages/a.md", PAGE, -1);
  program_write("pages/b.md", "---\ntitle: [x\n---\n\nText.\n", -1);
  program_write("pages/more/c.MD", PAGE, -1);
  program_write("pages/.hidden/d.md", PAGE, -1);
  g_autofree gchar *loop = program_path("pages/more/loop");
  g_assert_cmpint(symlink("..", loop), ==, 0);
  g_autoptr(Run) folder = program_run("tune pages", NULL);
  g_assert_cmpint(folder->status, ==, 1);
  assert_holds(folder->err, "pages/b.md:2:");
  assert_holds(folder->err, "2 pages with points are too few");
  g_autoptr(Run) pattern = program_run("tune pages/*.md", NULL);
  assert_holds(pattern->err, "1 page with points is too few");
  program_write("lines.jsonl",
                "{\"body\": 1}\n \r\n{\"body\": \"It rains.\", "
                "\"key_points\": [\"Rain\"]}\r\n",
                -1);
  g_autoptr(Run) lines = program_run("tune lines.jsonl", NULL);
  assert_holds(lines->err, "lines.jsonl:1: 'body' is not a string");
  assert_holds(lines->err, "1 page with points is too few");
  static const gchar NUL[] =
      "{\"body\": \"It rains.\", \"key_points\": [\"Rain\"]}\n\0\n"
      "{\"body\": \"It snows.\", \"key_points\": [\"Snow\"]}\n";
  program_write("nul.jsonl", NUL, sizeof NUL - 1);
  g_autoptr(Run) nul = program_run("tune nul.jsonl", NULL);
  assert_holds(nul->err, "nul.jsonl:2: the line holds a NUL byte; take it out");
  program_write("format.jsonl",
                "{\"format\": \"html\", \"body\": \"It rains.\"}\n", -1);
  g_autoptr(Run) format = program_run("tune format.jsonl", NULL);
  assert_holds(format->err, "format.jsonl:1: 'format' is auto, markdown or ");
  g_autoptr(Run) compared = program_run("compare format.jsonl", NULL);
  assert_holds(compared->err, "format.jsonl:1: 'format' is auto, markdown or ");
}

/* Points may be objects, as other commands write and read them. */
static void
test_objects(void)
{
  program_write("objects.jsonl",
                "{\"body\": \"The mill opened on Monday.\", "
                "\"key_points\": [{\"text\": \"A mill opens\"}, 3]}\n",
                -1);
  g_autoptr(Run) one = program_run("tune objects.jsonl", NULL);
  assert_holds(one->err, "1 page with points is too few");
  g_assert_null(strstr(one->err, "CRITICAL"));
}

/* What accept wrote is not learned from, and the message says so. */
static void
test_accepted(void)
{
  program_write("accepted.md", ARTICLE, -1);
  g_autoptr(Run) accept = program_run("accept accepted.md", NULL);
  g_assert_cmpint(accept->status, ==, 0);
  g_autoptr(Run) run = program_run("tune accepted.md", NULL);
  assert_holds(run->err, "0 pages with points are too few");
  assert_holds(run->err, "those of accept teach nothing");
}

static void
test_bad(void)
{
  write_pages("few.jsonl", 3);
  g_autoptr(Run) few = program_run("tune few.jsonl", NULL);
  g_assert_cmpint(few->status, ==, 1);
  assert_holds(few->err, "3 pages with points are too few");
  g_autoptr(Run) none = program_run("tune no-such.jsonl", NULL);
  g_assert_cmpint(none->status, ==, 1);
  assert_holds(none->err, "no-such.jsonl");
  g_assert_null(strstr(none->err, "0 pages"));
  program_write("broken.jsonl", "{\"body\": \n", -1);
  g_autoptr(Run) broken = program_run("tune broken.jsonl", NULL);
  g_assert_cmpint(broken->status, ==, 1);
  assert_holds(broken->err, "broken.jsonl:1: ");
  g_assert_null(strstr(broken->err, "<data>"));
  g_autofree gchar *deep = g_strnfill(100000, '[');
  program_write("deep.jsonl", deep, -1);
  g_autoptr(Run) nested = program_run("tune deep.jsonl", NULL);
  g_assert_cmpint(nested->status, ==, 1);
  assert_holds(nested->err, "deep.jsonl:1: lists are nested too deep");
  g_autoptr(Run) usage = program_run("tune --fewest -1 few.jsonl", NULL);
  g_assert_cmpint(usage->status, ==, 2);
  g_autoptr(Run) many = program_run("tune --most 101 few.jsonl", NULL);
  g_assert_cmpint(many->status, ==, 2);
  assert_holds(many->err, "a number from 1 to 100");
  g_autoptr(Run) long_box = program_run("tune --budget 10001 few.jsonl", NULL);
  g_assert_cmpint(long_box->status, ==, 2);
  g_autoptr(Run) crossed = program_run("tune --fewest 3 --most 2 a", NULL);
  g_assert_cmpint(crossed->status, ==, 2);
  assert_holds(crossed->err, "--fewest is more than --most");
  program_write("bad.profile", "[profile]\nversion=9\n", -1);
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) bad = program_run("--profile bad.profile a.md", NULL);
  g_assert_cmpint(bad->status, !=, 0);
  assert_holds(bad->err, "bad.profile: no profile of version 1, which");
}

static void
add_tests(void)
{
  g_test_add_func("/tune/learn", test_learn);
  g_test_add_func("/tune/no-gain", test_no_gain);
  g_test_add_func("/tune/use", test_use);
  g_test_add_func("/tune/given", test_given);
  g_test_add_func("/tune/same", test_same);
  g_test_add_func("/tune/folder", test_folder);
  g_test_add_func("/tune/objects", test_objects);
  g_test_add_func("/tune/accepted", test_accepted);
  g_test_add_func("/tune/bad", test_bad);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add_tests);
}
