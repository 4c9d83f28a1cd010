/* SPDX-License-Identifier: MIT */
/* The points of articles in every form. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "article.h"
#include "program.h"

static guint
count(const gchar *text, const gchar *part)
{
  guint n = 0;
  for (const gchar *at = text; (at = strstr(at, part)) != NULL; at++)
    n++;
  return n;
}

static void
test_text(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) run = program_run("a.md", NULL);
  g_autoptr(Run) named = program_run("print --format text -- a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->err, ==, "");
  g_assert_cmpuint(count(run->out, "• "), >=, 2);
  g_assert_cmpuint(count(run->out, "\n"), ==, count(run->out, "• "));
  g_assert_null(strchr(run->out, '\033'));
  g_assert_cmpstr(run->out, ==, named->out);
}

static void
test_count(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) run = program_run("--count=2 --budget 100 a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpuint(count(run->out, "• "), ==, 2);
}

static void
test_several(void)
{
  program_write("a.md", ARTICLE, -1);
  program_write("b.txt", ARTICLE, -1);
  g_autoptr(Run) text = program_run("a.md b.txt", NULL);
  g_assert_cmpuint(count(text->out, "The bridge opens\n•"), >=, 1);
  g_autoptr(Run) markdown = program_run("-f markdown a.md a.md", NULL);
  g_assert_cmpuint(count(markdown->out, "## The bridge opens\n\n- "), ==, 2);
  g_autoptr(Run) html = program_run("-f html a.md a.md", NULL);
  g_assert_cmpuint(count(html->out, "<h2>The bridge opens</h2>\n<ul"), ==, 2);
}

static void
test_own(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) generated = program_run("own.md", NULL);
  g_assert_null(strstr(generated->out, "bananas"));
  g_autoptr(Run) own = program_run("--own own.md", NULL);
  g_assert_cmpstr(own->out, ==,
                  "• The new bridge over the river opened after six years\n"
                  "• Wholly unrelated bananas ripen quickly\n");
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) none = program_run("--own a.md", NULL);
  assert_holds(none->out, "• The");
}

/* What Markdown and HTML would take for markup comes out as text. */
static void
test_escapes(void)
{
  program_write("own.md",
                "---\nkey_points:\n  - '1. A \\*b\\* \\<i> & [c]'\n"
                "  - 23) 4.5. a\n  - \\+ a\n  - .5 a+b\n---\n" ARTICLE,
                -1);
  g_autoptr(Run) markdown = program_run("--own -f markdown own.md", NULL);
  g_assert_cmpstr(markdown->out, ==,
                  "- 1\\. A \\*b\\* \\<i\\> \\& \\[c\\]\n"
                  "- 23\\) 4.5. a\n- \\+ a\n- .5 a+b\n");
  g_autoptr(Run) html = program_run("--own -f html own.md", NULL);
  assert_holds(html->out, "<li>1. A *b* &lt;i&gt; &amp; [c]</li>");
}

static JsonObject *
check_page(JsonNode *node, guint n_own)
{
  JsonObject *page = json_node_get_object(node);
  g_assert_cmpstr(json_object_get_string_member(page, "title"), ==,
                  "The bridge opens");
  g_assert_cmpstr(json_object_get_string_member(page, "language"), ==, "en");
  JsonArray *own = json_object_get_array_member(page, "own");
  g_assert_cmpuint(json_array_get_length(own), ==, n_own);
  if (n_own > 0)
    g_assert_cmpint(json_object_get_int_member(
                        json_array_get_object_element(own, 1), "line"),
                    ==, 4);
  JsonArray *generated = json_object_get_array_member(page, "generated");
  g_assert_cmpuint(json_array_get_length(generated), >=, 2);
  JsonObject *point = json_array_get_object_element(generated, 0);
  g_assert_cmpuint(json_object_get_size(point), ==, 4);
  g_assert_nonnull(json_object_get_array_member(point, "cuts"));
  g_assert_true(json_object_get_null_member(page, "reason"));
  return page;
}

static void
test_json(void)
{
  program_write("a.md", ARTICLE, -1);
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(JsonParser) parser = json_parser_new();
  g_autoptr(Run) one = program_run("-f json own.md", NULL);
  g_assert_true(json_parser_load_from_data(parser, one->out, -1, NULL));
  JsonObject *page = check_page(json_parser_get_root(parser), 2);
  g_assert_cmpstr(json_object_get_string_member(page, "file"), ==, "own.md");

  g_autoptr(Run) two = program_run("-f json a.md missing.md own.md", NULL);
  g_assert_cmpint(two->status, ==, 1);
  g_assert_true(json_parser_load_from_data(parser, two->out, -1, NULL));
  JsonArray *pages = json_node_get_array(json_parser_get_root(parser));
  g_assert_cmpuint(json_array_get_length(pages), ==, 2);
  check_page(json_array_get_element(pages, 0), 0);
  check_page(json_array_get_element(pages, 1), 2);

  g_autoptr(Run) none = program_run("-f json missing.md", NULL);
  g_assert_cmpstr(none->out, ==, "");
  g_autoptr(Run) empty = program_run("-f json missing.md missing2.md", NULL);
  g_assert_cmpstr(empty->out, ==, "[]\n");
}

static void
add(void)
{
  g_test_add_func("/print/text", test_text);
  g_test_add_func("/print/count", test_count);
  g_test_add_func("/print/several", test_several);
  g_test_add_func("/print/own", test_own);
  g_test_add_func("/print/escapes", test_escapes);
  g_test_add_func("/print/json", test_json);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
