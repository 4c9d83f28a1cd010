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

/* What the article is in, not what it is read as. */
static void
test_language(void)
{
  static const struct {
    const gchar *front;
    const gchar *text;
    const gchar *json;
  } CASES[] = {
      {"lang: ar", ", language ar (without data of its own), 0 points",
       "\"language\": \"ar\""},
      {"draft: false", ", language unknown (without data of its own), 0 points",
       "\"language\": null"},
      {"lang: en-GB", ", language en, ", "\"language\": \"en\""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *page =
        g_strdup_printf("---\n%s\n---\n\nوافق مجلس البلدة على شراء الطاحونة.\n",
                        CASES[i].front);
    program_write("a.md", page, -1);
    g_autoptr(Run) text = program_run("explain a.md", NULL);
    assert_holds(text->out, CASES[i].text);
    g_autoptr(Run) json = program_run("explain --format=json a.md", NULL);
    assert_holds(json->out, CASES[i].json);
  }
  program_write("b.md", "---\nlang: ar\nkey_points: [واحد]\n---\n\nالبلدة.\n",
                -1);
  g_autoptr(Run) own = program_run("--own --format=html b.md", NULL);
  assert_holds(own->out, "lang=\"ar\"");
}

/* A line inside a sentence is its sentence's; a line without one is told. */
static void
test_line_without(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) inside = program_run("explain --line 7 a.md", NULL);
  g_assert_cmpint(inside->status, ==, 0);
  assert_holds(inside->out, "Traffic had been led around");
  g_assert_null(strstr(inside->out, "line 3 "));
  g_autoptr(Run) title = program_run("explain --line 1 a.md", NULL);
  g_assert_cmpint(title->status, ==, 1);
  g_assert_cmpstr(title->err, ==,
                  "a.md:1: no sentence stands on this line, but: title; name "
                  "a line of a paragraph\n");
  g_autoptr(Run) beyond = program_run("explain --line 99 a.md", NULL);
  g_assert_cmpint(beyond->status, ==, 1);
  g_assert_cmpstr(beyond->err, ==,
                  "a.md:99: no sentence stands on this line; name a line of a "
                  "paragraph\n");
}

/* What a wording's worth is the sum of is told. */
static void
assert_adds_up(JsonObject *wording)
{
  JsonObject *shares = json_object_get_object_member(wording, "shares");
  g_autoptr(GList) names = json_object_get_members(shares);
  gdouble sum = 0;
  for (GList *name = names; name != NULL; name = name->next)
    sum += json_object_get_double_member(shares, name->data);
  const gdouble rounded = 0.002;
  g_assert_cmpfloat_with_epsilon(
      sum, json_object_get_double_member(wording, "worth"), rounded);
}

/* Every bullet is among what was tried with its sentence. */
static void
test_tried(void)
{
  program_write("a.md", ARTICLE, -1);
  g_autoptr(Run) text = program_run("explain a.md", NULL);
  assert_holds(text->out, "       tried +0.");
  assert_holds(text->out, "\n             = sentence ");
  g_autoptr(JsonParser) parser = json_parser_new();
  g_autoptr(Run) run = program_run("explain --format json a.md", NULL);
  g_assert_true(json_parser_load_from_data(parser, run->out, -1, NULL));
  JsonObject *page = json_node_get_object(json_parser_get_root(parser));
  JsonArray *sentences = json_object_get_array_member(page, "sentences");
  for (guint i = 0; i < json_array_get_length(sentences); i++) {
    JsonObject *sentence = json_array_get_object_element(sentences, i);
    JsonArray *tried = json_object_get_array_member(sentence, "tried");
    if (!json_object_get_boolean_member(sentence, "chosen"))
      continue;
    g_assert_cmpuint(json_array_get_length(tried), >, 0);
    assert_adds_up(json_array_get_object_element(tried, 0));
  }
}

static void
test_html(void)
{
  program_write("own.md", OWN_POINTS ARTICLE, -1);
  g_autoptr(Run) run = program_run("explain --format=html own.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  g_assert_true(g_str_has_prefix(run->out, "<!DOCTYPE html>\n"));
  assert_holds(run->out, "The cuts tried:");
  assert_holds(run->out, "The points side by side");
  g_autoptr(Run) line = program_run("explain -f html -L 3 own.md", NULL);
  g_assert_cmpint(line->status, ==, 2);
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
  g_test_add_func("/explain/language", test_language);
  g_test_add_func("/explain/line", test_line);
  g_test_add_func("/explain/line-without", test_line_without);
  g_test_add_func("/explain/tried", test_tried);
  g_test_add_func("/explain/html", test_html);
  g_test_add_func("/explain/json", test_json);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
