/* SPDX-License-Identifier: MIT */
/* The author's points beside the generated ones. */
#include <json-glib/json-glib.h>

#include "article.h"
#include "program.h"

static void
test_text(void)
{
  program_write("site/own.md", OWN_POINTS ARTICLE, -1);
  program_write("site/deep/a.md", ARTICLE, -1);
  program_write("site/picture.png", "no article", -1);
  g_autoptr(Run) run = program_run("compare site", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->err, ==, "");
  assert_holds(run->out, "yours            3  The new bridge");
  assert_holds(run->out, "= generated  ");
  assert_holds(run->out, "only yours       4  Wholly unrelated bananas");
  assert_holds(run->out, "ROUGE-1 0.");
  assert_holds(run->out, "1 page compared; mean:  ROUGE-1 0.");
  assert_holds(run->out, "1 without points of its own:\n  site/deep/a.md\n");
}

/* What the program has written itself would agree with it. */
static void
test_accepted(void)
{
  program_write("accepted.md", ARTICLE, -1);
  g_autoptr(Run) accepted = program_run("accept accepted.md", NULL);
  g_assert_cmpint(accepted->status, ==, 0);
  g_autoptr(Run) run = program_run("compare accepted.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "1 without points of its own:\n  accepted.md\n");
}

static void
test_nothing(void)
{
  program_write("pictures/a.png", "no article", -1);
  g_autoptr(Run) run = program_run("compare pictures", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->out, ==, "0 pages compared\n");
}

static void
test_json(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(JsonParser) parser = json_parser_new();
  g_autoptr(Run) run = program_run("compare --format=json own.md", NULL);
  g_assert_true(json_parser_load_from_data(parser, run->out, -1, NULL));
  JsonObject *page = json_node_get_object(json_parser_get_root(parser));
  JsonObject *rouge = json_object_get_object_member(page, "rouge");
  static const gchar *const NAMES[] = {"rouge1", "rouge2", "rougeL"};
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    gdouble f1 = json_object_get_double_member(rouge, NAMES[i]);
    g_assert_cmpfloat(f1, >, 0);
    g_assert_cmpfloat(f1, <, 1);
  }
  JsonArray *pairs = json_object_get_array_member(page, "pairs");
  g_assert_cmpuint(json_array_get_length(pairs), ==, 2);
  JsonObject *unpaired = json_array_get_object_element(pairs, 1);
  g_assert_true(json_object_get_null_member(unpaired, "generated"));
}

static void
test_without(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(JsonParser) parser = json_parser_new();
  g_autoptr(Run) run = program_run("compare --format=json a.md a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_true(json_parser_load_from_data(parser, run->out, -1, NULL));
  JsonObject *all = json_node_get_object(json_parser_get_root(parser));
  JsonArray *pages = json_object_get_array_member(all, "pages");
  JsonObject *page = json_array_get_object_element(pages, 1);
  g_assert_true(json_object_get_null_member(page, "rouge"));
}

/* A page's one pair and its one point that no bullet stands for. */
static void
test_reasons(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) run = program_run("compare own.md", NULL);
  assert_holds(run->out, "in common         new, bridge");
  assert_holds(run->out, "source         8  The new bridge over the river");
  assert_holds(run->out, "lost              no sentence of the article says");
  assert_holds(run->out, "whole sentences of the article reach ROUGE-1 0.");
}

static void
test_other_language(void)
{
  program_write(
      "de.md",
      "---\nlang: en\nkey_points:\n  - Die neue Brücke ist seit "
      "Montag offen\n  - Das Werk hat sechs Jahre gedauert\n---\n" ARTICLE,
      -1);
  g_autoptr(Run) run = program_run("compare de.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out,
               "points are in another language than the article: de, not en");
}

/* Warnings are for check: of a site they would hide what fails. */
static void
test_warnings(void)
{
  program_write("a.md", "---\ndate: tomorrow\n---\n" ARTICLE, -1);
  g_autoptr(Run) run = program_run("compare a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->err, ==, "");
}

static void
test_pattern(void)
{
  program_write("glob/a.md", OWN_POINTS ARTICLE, -1);
  program_write("glob/b.md", OWN_POINTS ARTICLE, -1);
  program_write("glob/c.txt", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) run = program_run("compare glob/*.md", NULL);
  assert_holds(run->out, "2 pages compared; mean:");
  g_autoptr(Run) none = program_run("compare glob/*.rst glob/a.md", NULL);
  g_assert_cmpint(none->status, ==, 1);
  g_assert_cmpstr(none->err, ==,
                  "glob/*.rst: no file fits the pattern; check the name\n");
  assert_holds(none->out, "ROUGE-1");
}

#define RECORD                                                                 \
  "{\"title\": \"The vote\", \"article\": \"The council refused the limit "    \
  "of speed in a vote on Monday. Residents near the school had asked for "     \
  "it since March. The mayor said that the town would count cars again in "    \
  "the summer, when the new bridge is open. Nobody else spoke in the "         \
  "debate, which was over in ten minutes.\", \"highlights\": [\"Council "      \
  "refuses limit of speed\"]}\n"

/* More than ten pages make a table; a bad line is told and passed over. */
static void
test_table(void)
{
  g_autoptr(GString) lines = g_string_new(NULL);
  for (guint i = 0; i < 12; i++)
    g_string_append(lines, i == 4 ? "{\"id\": 1}\n" : RECORD);
  program_write("pages.jsonl", lines->str, -1);
  g_autoptr(Run) run = program_run("compare pages.jsonl", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->err, ==,
                  "pages.jsonl:5: the record has no 'body'; put the article's "
                  "text there\n");
  g_assert_true(g_str_has_prefix(run->out, "ROUGE-1 ROUGE-2"));
  assert_holds(run->out, "pages.jsonl:12\n");
  assert_holds(run->out, "11 pages compared; means (95 % confidence):\n");
  assert_holds(run->out, "the worst 10 by ROUGE-1:\n");
  gchar *mean = strstr(run->out, "  reached ");
  g_assert_nonnull(mean);
  g_assert_nonnull(strstr(mean, " %  (")); /* as in the column of that name */
}

static void
test_csv(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  program_write("a.md", "---\ntitle: A \"quoted\", title\n---\n" ARTICLE, -1);
  g_autoptr(Run) run = program_run("compare --format=csv own.md a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_auto(GStrv) lines = g_strsplit(run->out, "\r\n", -1);
  g_assert_cmpuint(g_strv_length(lines), ==, 4);
  g_assert_true(g_str_has_prefix(lines[0], "rouge1,rouge2,rougeL,ceiling1,"));
  assert_holds(lines[1], ",2,");
  assert_holds(lines[2], ",,,,,0,");
  assert_holds(lines[2],
               "\"A \"\"quoted\"\", title\",\"no points of its own\"");
}

/* A page without a title has its file's name once. */
static void
test_untitled(void)
{
  program_write("bare.md", OWN_POINTS "The mill of Hull was sold in May.\n",
                -1);
  g_autoptr(Run) text = program_run("compare bare.md", NULL);
  g_assert_true(g_str_has_prefix(text->out, "bare.md\n\n"));
  g_autoptr(Run) html = program_run("compare -f html bare.md", NULL);
  assert_holds(html->out, ">bare.md</a>");
  g_assert_null(strstr(html->out, "<small>bare.md"));
  g_assert_null(strstr(html->out, "<p class=\"path\">"));
}

static void
test_gate(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) low = program_run("compare --min-rouge1=0.05 own.md", NULL);
  g_assert_cmpint(low->status, ==, 0);
  g_autoptr(Run) high = program_run("compare --min-rouge1=0.99 own.md", NULL);
  g_assert_cmpint(high->status, ==, 1);
  assert_holds(high->err, "the mean ROUGE-1 of 1 page is 0.");
  g_autoptr(Run) none = program_run("compare --min-rouge1=0.99 a.md", NULL);
  g_assert_cmpint(none->status, ==, 0);
  static const gchar *const WRONG[] = {"1.5", "-1", "x", "nan", ""};
  for (gsize i = 0; i < G_N_ELEMENTS(WRONG); i++) {
    g_autofree gchar *line =
        g_strdup_printf("compare own.md --min-rouge1=%s", WRONG[i]);
    g_autoptr(Run) run = program_run(line, NULL);
    g_assert_cmpint(run->status, ==, 2);
    assert_holds(run->err, "--min-rouge1 is a number from 0 to 1");
  }
}

static gchar *
read_file(const gchar *name)
{
  g_autofree gchar *path = program_path(name);
  gchar *text = NULL;
  g_file_get_contents(path, &text, NULL, NULL);
  g_assert_nonnull(text);
  return text;
}

/* One document on standard output or in a file; in a folder, one a page. */
static void
test_html(void)
{
  program_write("pages/own.md", OWN_POINTS ARTICLE, -1);
  program_write("pages/a.md", ARTICLE, -1);
  g_autoptr(Run) run = program_run("compare --format=html pages", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_true(g_str_has_prefix(run->out, "<!DOCTYPE html>\n"));
  assert_holds(run->out, "href=\"#p1\"");
  assert_holds(run->out, "<li>pages/a.md</li>");

  g_autoptr(Run) file = program_run("compare -f html -o one.html pages", NULL);
  g_assert_cmpstr(file->out, ==, "");
  g_autofree gchar *one = read_file("one.html");
  g_assert_cmpstr(one, ==, run->out);

  g_autoptr(Run) many = program_run("compare -f html -o out/deep pages", NULL);
  g_assert_cmpint(many->status, ==, 0);
  g_autofree gchar *index = read_file("out/deep/index.html");
  assert_holds(index, "href=\"pages/00001.html\"");
  g_autofree gchar *page = read_file("out/deep/pages/00001.html");
  assert_holds(page, "Wholly unrelated");
  assert_holds(page, "href=\"../report.css\"");
  g_autofree gchar *css = read_file("out/deep/report.css");
  assert_holds(css, "prefers-color-scheme: dark");
}

static gboolean
is_there(const gchar *name)
{
  g_autofree gchar *path = program_path(name);
  return g_file_test(path, G_FILE_TEST_EXISTS);
}

/* A report of fewer pages leaves none of an earlier one, and other files be. */
static void
test_html_left(void)
{
  program_write("two/a.md", OWN_POINTS ARTICLE, -1);
  program_write("two/b.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) two = program_run("compare -f html -o left two", NULL);
  g_assert_cmpint(two->status, ==, 0);
  program_write("left/pages/notes.html", "mine", -1);
  program_write("left/pages/00009.html", "mine", -1);
  g_assert_true(is_there("left/pages/00002.html"));
  g_autoptr(Run) one = program_run("compare -f html -o left two/a.md", NULL);
  g_assert_cmpint(one->status, ==, 0);
  g_assert_true(is_there("left/pages/00001.html"));
  g_assert_false(is_there("left/pages/00002.html"));
  g_assert_true(is_there("left/pages/notes.html"));
  g_assert_true(is_there("left/pages/00009.html"));
}

/* Where the report cannot be written, and where it is not asked for. */
static void
test_output_faults(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) folder = program_run("compare -f html -o own.md own.md", NULL);
  g_assert_cmpint(folder->status, ==, 1);
  assert_holds(folder->err, "own.md/pages: the folder cannot be made");
  g_autoptr(Run) file =
      program_run("compare -f html -o nowhere/one.html own.md", NULL);
  g_assert_cmpint(file->status, ==, 1);
  assert_holds(file->err, "nowhere/one.html: cannot be written");
  g_autoptr(Run) empty = program_run("compare -f html --output= own.md", NULL);
  g_assert_cmpint(empty->status, ==, 2);
  g_assert_false(is_there("index.html"));
  g_autoptr(Run) text = program_run("compare -o one.html own.md", NULL);
  g_assert_cmpint(text->status, ==, 2);
  assert_holds(text->err, "--output goes with --format=html");
}

static void
add(void)
{
  g_test_add_func("/compare/html", test_html);
  g_test_add_func("/compare/html-left", test_html_left);
  g_test_add_func("/compare/output-faults", test_output_faults);
  g_test_add_func("/compare/reasons", test_reasons);
  g_test_add_func("/compare/other-language", test_other_language);
  g_test_add_func("/compare/warnings", test_warnings);
  g_test_add_func("/compare/pattern", test_pattern);
  g_test_add_func("/compare/table", test_table);
  g_test_add_func("/compare/csv", test_csv);
  g_test_add_func("/compare/untitled", test_untitled);
  g_test_add_func("/compare/gate", test_gate);
  g_test_add_func("/compare/text", test_text);
  g_test_add_func("/compare/accepted", test_accepted);
  g_test_add_func("/compare/nothing", test_nothing);
  g_test_add_func("/compare/json", test_json);
  g_test_add_func("/compare/without", test_without);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
