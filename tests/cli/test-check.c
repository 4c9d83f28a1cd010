/* SPDX-License-Identifier: MIT */
/* The command around the rules: forms, exit codes, baselines, bad input. */
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "article.h"
#include "program.h"

#define POINTS(second)                                                         \
  "---\nkey_points:\n"                                                         \
  "  - The new bridge over the river opened after six years\n"                 \
  "  - " second "\n---\n"

static void
test_text(void)
{
  program_write("site/bad.md", POINTS("Its cost was 45 million euros") ARTICLE,
                -1);
  program_write("site/good.md", POINTS("It cost 40m euros to build") ARTICLE,
                -1);
  g_autoptr(Run) run = program_run("check site", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->err, ==, "");
  assert_holds(run->out,
               "site/bad.md:4:18: error [number-not-in-article] the number "
               "'45 million' is not in the article; the nearest there is '40 "
               "million' (line 9)\n");
  assert_holds(run->out, "2 pages checked: 1 error, ");
}

/* A file that ends its lines with CR alone is told of at the same places. */
static void
test_carriage_returns(void)
{
  g_autofree gchar *page = g_strdelimit(
      g_strdup(POINTS("Its cost was 45 million euros") ARTICLE), "\n", '\r');
  program_write("mac.md", page, -1);
  g_autoptr(Run) run = program_run("check mac.md", NULL);
  assert_holds(run->out, "mac.md:4:18: error [number-not-in-article] ");
  assert_holds(run->out, "'40 million' (line 9)\n");
}

/* Where a page has too many faults the rest is not looked for, which is told
 * even where some stood twice and are told once. */
static void
test_too_many(void)
{
  g_autoptr(GString) page = g_string_new("---\nkey_points:\n");
  for (guint i = 1000; i < 1700; i++)
    g_string_append_printf(page, "  - It cost %u and %u euros\n", i, i);
  g_string_append(page, "---\n" ARTICLE);
  program_write("many.md", page->str, -1);
  g_autoptr(Run) run = program_run("check many.md", NULL);
  assert_holds(run->err, " findings; more were not looked for: mend ");
}

static void
test_warnings_are_no_failure(void)
{
  program_write("a.md", POINTS("It cost Walter Pym 40m euros") ARTICLE, -1);
  g_autoptr(Run) run = program_run("check a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "warning [name-not-in-article] the name 'Walter Pym'");
}

static void
test_generated(void)
{
  program_write("a.md",
                "---\nkeypoints_check: {max_words: 3, too-long: error}\n"
                "---\n" ARTICLE,
                -1);
  g_autoptr(Run) run = program_run("check a.md", NULL);
  g_assert_cmpint(run->status, ==, 1);
  assert_holds(run->out, "error [too-long]");
  assert_holds(run->out, " (a generated point)\n");
}

static void
test_json(void)
{
  program_write("a.md", POINTS("Its cost was 45 million euros") ARTICLE, -1);
  g_autoptr(Run) run = program_run("check --format=json a.md", NULL);
  g_autoptr(JsonParser) parser = json_parser_new();
  g_assert_true(json_parser_load_from_data(parser, run->out, -1, NULL));
  JsonArray *findings = json_node_get_array(json_parser_get_root(parser));
  JsonObject *finding = NULL;
  for (guint i = 0; i < json_array_get_length(findings); i++) {
    JsonObject *at = json_array_get_object_element(findings, i);
    if (strcmp(json_object_get_string_member(at, "rule"),
               "number-not-in-article") == 0)
      finding = at;
  }
  g_assert_nonnull(finding);
  g_assert_cmpstr(json_object_get_string_member(finding, "file"), ==, "a.md");
  g_assert_cmpint(json_object_get_int_member(finding, "line"), ==, 4);
  g_assert_cmpint(json_object_get_int_member(finding, "column"), ==, 18);
  g_assert_cmpint(json_object_get_int_member(finding, "point"), ==, 2);
  g_assert_cmpstr(json_object_get_string_member(finding, "subject"), ==,
                  "45 million");
  g_assert_cmpstr(json_object_get_string_member(finding, "nearest"), ==,
                  "40 million");
  g_assert_cmpint(json_object_get_int_member(finding, "nearest_line"), ==, 9);
  g_assert_false(json_object_get_boolean_member(finding, "generated"));
}

static void
test_json_of_nothing(void)
{
  program_write("a.md", POINTS("The town paid 40m euros for it") ARTICLE, -1);
  g_autoptr(Run) run = program_run("check --format=json a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->out, ==, "[]\n");
}

static void
test_github(void)
{
  program_write("a,b.md", POINTS("Its cost was 45 million, 9%") ARTICLE, -1);
  g_autoptr(Run) run = program_run("check --format=github a,b.md", NULL);
  g_assert_cmpint(run->status, ==, 1);
  assert_holds(run->out, "::error file=a%2Cb.md,line=4,col=18,"
                         "title=number-not-in-article::the number '45 million' "
                         "is not in the article; ");
  g_assert_null(strstr(run->out, "checked"));
  program_write("50%.md", "---\nkeypoints_check: {max_words: 3}\n---\n" ARTICLE,
                -1);
  g_autoptr(Run) generated = program_run("check --format=github 50%.md", NULL);
  assert_holds(generated->out, " file=50%25.md,");
  assert_holds(generated->out, " (a generated point)\n");
}

static void
test_baseline(void)
{
  program_write("old/a.md", POINTS("Its cost was 45 million euros") ARTICLE,
                -1);
  g_autoptr(Run) write =
      program_run("check --write-baseline=known.txt old", NULL);
  g_assert_cmpint(write->status, ==, 0);
  g_autofree gchar *path = program_path("known.txt");
  g_autofree gchar *text = NULL;
  g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
  assert_holds(text, "\n1\tnumber-not-in-article\told/a.md\tIts cost was 45 "
                     "million euros\t45 million\n");
  g_autoptr(Run) known = program_run("check --baseline=known.txt old", NULL);
  g_assert_cmpint(known->status, ==, 0);
  assert_holds(known->out, "1 page checked: 0 errors, 0 warnings, 0 notes; ");

  /* As an editor or git on Windows leaves the file. */
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  g_autofree gchar *joined = g_strjoinv("\r\n", lines);
  g_autofree gchar *marked = g_strconcat("\xEF\xBB\xBF", joined, NULL);
  program_write("windows.txt", marked, -1);
  g_autoptr(Run) windows = program_run("check -B windows.txt old", NULL);
  g_assert_cmpstr(windows->out, ==, known->out);

  /* What is known of other pages is not gone. */
  program_write("old/b.md", ARTICLE, -1);
  g_autoptr(Run) other = program_run("check -B known.txt old/b.md", NULL);
  g_assert_cmpint(other->status, ==, 0);
  g_assert_null(strstr(other->out, "gone"));

  /* A line more above the points, and another number: only that is new. */
  program_write("old/a.md",
                "---\ntitle: T\nkey_points:\n"
                "  - The new bridge over the river opened after six years\n"
                "  - Its cost was 45 million euros, 9 times as much\n"
                "---\n" ARTICLE,
                -1);
  g_autoptr(Run) changed = program_run("check --baseline=known.txt old", NULL);
  g_assert_cmpint(changed->status, ==, 1);
  assert_holds(changed->out, "'9' is not in the article");
  assert_holds(changed->out, "2 of the baseline are gone; ");
}

/* What could not be checked whole leaves the last good baseline. */
static void
test_part_of_baseline(void)
{
  program_write("part/a.md", POINTS("Its cost was 45 million euros") ARTICLE,
                -1);
  const gchar *text = "# a baseline\n";
  program_write("part.txt", text, -1);
  g_autoptr(Run) part = program_run("check -W part.txt part no.md", NULL);
  g_assert_cmpint(part->status, ==, 1);
  assert_holds(part->err, "the baseline is not written, for not all pages");
  g_autofree gchar *path = program_path("part.txt");
  g_autofree gchar *now = NULL;
  g_assert_true(g_file_get_contents(path, &now, NULL, NULL));
  g_assert_cmpstr(now, ==, text);
}

static void
test_bad_baseline(void)
{
  program_write("a.md", ARTICLE, -1);
  program_write("known.txt", "# one\nno number\n", -1);
  g_autoptr(Run) bad = program_run("check --baseline=known.txt a.md", NULL);
  g_assert_cmpint(bad->status, ==, 1);
  assert_holds(bad->err, "known.txt:2:1: this is no line of a baseline");
  program_write("known.txt", "many\ta.md\tno-box\n", -1);
  g_autoptr(Run) many = program_run("check --baseline=known.txt a.md", NULL);
  assert_holds(many->err, "known.txt:1:1: this is no line of a baseline");
  g_autoptr(Run) none = program_run("check --baseline=none.txt a.md", NULL);
  g_assert_cmpint(none->status, ==, 1);
  assert_holds(none->err, "none.txt");
  g_autoptr(Run) both = program_run("check -B known.txt -W k.txt a.md", NULL);
  g_assert_cmpint(both->status, ==, 2);
}

static void
test_unreadable(void)
{
  program_write("mixed/a.md", POINTS("Its cost was 45 million euros") ARTICLE,
                -1);
  program_write("mixed/b.md", "\xff\xfe not UTF-8", -1);
  program_write("mixed/c.md", "---\nkey_points: [a\n---\nText.\n", -1);
  g_autoptr(Run) run = program_run("check mixed none.md", NULL);
  g_assert_cmpint(run->status, ==, 1);
  assert_holds(run->err, "mixed/b.md:1:1: ");
  assert_holds(run->err, "mixed/c.md:");
  assert_holds(run->err, "none.md");
  assert_holds(run->out, "mixed/a.md:4:18: error");
  assert_holds(run->out, "1 page checked");
}

/* Pages, files that are none, and lines: told in their order. */
static void
write_many(void)
{
  g_autoptr(GString) lines = g_string_new(NULL);
  for (guint i = 0; i < 60; i++) {
    g_autofree gchar *name = g_strdup_printf("many/%02u.md", i);
    program_write(name,
                  i % 7 == 3 ? "---\nkey_points: [a\n---\nText.\n"
                             : POINTS("Its cost was 45 million euros") ARTICLE,
                  -1);
    g_string_append(lines, i % 5 == 2 ? "no JSON\n"
                                      : "{\"body\": \"A mill.\", "
                                        "\"key_points\": [\"A mill 7\"]}\n");
  }
  program_write("many.jsonl", lines->str, -1);
}

static void
test_jobs(void)
{
  write_many();
  g_autoptr(Run) one = program_run("check --jobs=1 many many.jsonl", NULL);
  g_autoptr(Run) five = program_run("check -j 5 many many.jsonl", NULL);
  g_assert_cmpint(one->status, ==, 1);
  assert_holds(one->out, "99 pages checked: ");
  assert_holds(one->err, "many.jsonl:3: ");
  g_assert_cmpint(five->status, ==, 1);
  g_assert_cmpstr(one->out, ==, five->out);
  g_assert_cmpstr(one->err, ==, five->err);
}

static void
test_usage(void)
{
  g_autoptr(Run) none = program_run("check", NULL);
  g_assert_cmpint(none->status, ==, 2);
  g_autoptr(Run) jobs = program_run("check --jobs=257 a.md", NULL);
  g_assert_cmpint(jobs->status, ==, 2);
  assert_holds(jobs->err, "--jobs is a number from 0 (the default) to 256");
  g_autoptr(Run) joined = program_run("check -j257 a.md", NULL);
  assert_holds(joined->err, "--jobs is a number from 0 (the default) to 256");
  g_autoptr(Run) word = program_run("check -j8x a.md", NULL);
  assert_holds(word->err, "for -j");
  g_autoptr(Run) file = program_run("check -j2 -- -j2", NULL);
  assert_holds(file->err, "-j2: there is no such file");
  g_autoptr(Run) form = program_run("check --format=xml a.md", NULL);
  g_assert_cmpint(form->status, ==, 2);
  assert_holds(form->err, "--format is one of text, json, github");
}

static void
add(void)
{
  g_test_add_func("/check/text", test_text);
  g_test_add_func("/check/carriage-returns", test_carriage_returns);
  g_test_add_func("/check/too-many", test_too_many);
  g_test_add_func("/check/warnings", test_warnings_are_no_failure);
  g_test_add_func("/check/generated", test_generated);
  g_test_add_func("/check/json", test_json);
  g_test_add_func("/check/json-of-nothing", test_json_of_nothing);
  g_test_add_func("/check/github", test_github);
  g_test_add_func("/check/baseline", test_baseline);
  g_test_add_func("/check/part-of-baseline", test_part_of_baseline);
  g_test_add_func("/check/bad-baseline", test_bad_baseline);
  g_test_add_func("/check/unreadable", test_unreadable);
  g_test_add_func("/check/jobs", test_jobs);
  g_test_add_func("/check/usage", test_usage);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
