/* SPDX-License-Identifier: MIT */
/* The author's points beside the generated ones. */
#include <json-glib/json-glib.h>
#include <string.h>

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
  JsonArray *pages = json_node_get_array(json_parser_get_root(parser));
  JsonObject *page = json_array_get_object_element(pages, 1);
  g_assert_true(json_object_get_null_member(page, "rouge"));
}

static void
add(void)
{
  g_test_add_func("/compare/text", test_text);
  g_test_add_func("/compare/json", test_json);
  g_test_add_func("/compare/without", test_without);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
