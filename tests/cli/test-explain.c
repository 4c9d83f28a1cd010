/* SPDX-License-Identifier: MIT */
/* What each sentence is worth, and why. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "article.h"
#include "program.h"

static void
test_text(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) run = program_run("explain a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_cmpstr(run->err, ==, "");
  g_assert_true(g_str_has_prefix(run->out, "The bridge opens\n"));
  assert_holds(run->out, "line 3  rank ");
  assert_holds(run->out, "  chosen\n");
  assert_holds(run->out, "position");
  g_assert_null(strchr(run->out, '\033'));
}

static void
test_line(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) run = program_run("explain --line 4 a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "It cost 40 million euros");
  g_assert_null(strstr(run->out, "line 3 "));
}

/* The shares of a sentence add up to its score; the ranks are 1 to n. */
static void
test_json(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(JsonParser) parser = json_parser_new();
  g_autoptr(Run) run = program_run("explain --format json a.md", NULL);
  g_assert_true(json_parser_load_from_data(parser, run->out, -1, NULL));
  JsonObject *page = json_node_get_object(json_parser_get_root(parser));
  JsonArray *sentences = json_object_get_array_member(page, "sentences");
  guint n = json_array_get_length(sentences);
  g_assert_cmpuint(n, ==, 9);
  guint ranks = 0;
  for (guint i = 0; i < n; i++) {
    JsonObject *sentence = json_array_get_object_element(sentences, i);
    JsonObject *shares = json_object_get_object_member(sentence, "shares");
    g_autoptr(GList) names = json_object_get_members(shares);
    gdouble sum = 0;
    for (GList *name = names; name != NULL; name = name->next)
      sum += json_node_get_double(json_object_get_member(shares, name->data));
    g_assert_cmpfloat_with_epsilon(
        sum, json_node_get_double(json_object_get_member(sentence, "score")),
        0.0001 * (1 + json_object_get_size(shares)));
    ranks |= 1u << json_object_get_int_member(sentence, "rank");
    g_assert_nonnull(json_object_get_string_member(sentence, "fate"));
  }
  g_assert_cmpuint(ranks, ==, (1u << (n + 1)) - 2);
}

static void
add(void)
{
  g_test_add_func("/explain/text", test_text);
  g_test_add_func("/explain/line", test_line);
  g_test_add_func("/explain/json", test_json);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
