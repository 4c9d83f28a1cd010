/* SPDX-License-Identifier: MIT */
/* Lines of JSON: answered one by one, in order, whatever they hold. */
#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "program.h"

static JsonObject *
parse(JsonParser *parser, const gchar *line)
{
  g_autoptr(GError) error = NULL;
  json_parser_load_from_data(parser, line, -1, &error);
  g_assert_no_error(error);
  return json_node_get_object(json_parser_get_root(parser));
}

static void
test_answer(void)
{
  g_autoptr(Run) run = program_run(
      "batch", "{\"id\": \"a/\\u00e9\\\"\", \"title\": \"T\", \"body\": "
               "\"The new bridge over the river opened on Monday.\\n\\n"
               "It cost 40 million euros and replaces an older bridge.\"}\n");
  g_assert_cmpint(run->status, ==, 0);
  g_assert_true(g_str_has_suffix(run->out, "}\n"));
  g_autoptr(JsonParser) parser = json_parser_new();
  JsonObject *answer = parse(parser, run->out);
  g_assert_cmpstr(json_object_get_string_member(answer, "id"), ==, "a/é\"");
  JsonArray *points = json_object_get_array_member(answer, "key_points");
  g_assert_true(json_object_has_member(answer, "reason"));
  g_assert_cmpuint(json_object_get_size(answer), ==, 3);
  for (guint i = 0; i < json_array_get_length(points); i++) {
    JsonObject *point = json_array_get_object_element(points, i);
    g_assert_cmpuint(json_object_get_size(point), ==, 3);
    g_assert_cmpint(json_object_get_int_member(point, "line"), >=, 1);
    g_assert_true(json_object_has_member(point, "text"));
    g_assert_true(json_object_has_member(point, "score"));
  }
}

/* What compare and tune take, batch takes as well. */
static void
test_article(void)
{
  g_autoptr(Run) run = program_run(
      "batch", "{\"id\": 1, \"article\": \"The bridge opened.\"}\n");
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "{\"id\":1,\"key_points\":");
}

static void
test_bad_lines(void)
{
  static const struct {
    const gchar *line;
    const gchar *answer; /* begins so */
  } CASES[] = {
      {"nonsense", "{\"line\":2,\"error\":\"the line is no JSON"},
      {"{\"id\":3,\"body\":\"A.\",\"lang\":\"<b>\"}",
       "{\"id\":3,\"error\":\"'lang' is a tag such as en or de-AT; '<b>' is "
       "none"},
      {"[1]", "{\"line\":2,\"error\":\"the line is no JSON object"},
      {"{\"id\":1", "{\"line\":2,\"error\":\"the line is no JSON"},
      {"{\"id\":7}", "{\"id\":7,\"error\":\"the record has no 'body'"},
      {"{\"id\":null,\"body\":5}", "{\"line\":2,\"error\":\"'body' is not"},
      {"{\"id\":7,\"title\":null}",
       "{\"id\":7,\"error\":\"the record has no 'body'"},
      {"{\"id\":7,\"key_points\":[{}]}",
       "{\"id\":7,\"error\":\"the record has no 'body'"},
      {"{\"body\":5}", "{\"line\":2,\"error\":\"'body' is not a string"},
      {"{\"id\":[1],\"body\":\"\"}",
       "{\"line\":2,\"error\":\"'id' is not a string"},
      {"{\"id\":\"x\",\"format\":\"pdf\",\"body\":\"A.\"}",
       "{\"id\":\"x\",\"error\":\"'format' is auto, markdown or text"},
      {"{\"id\":\"x\",\"body\":\"A\\u0000B\"}",
       "{\"line\":2,\"error\":\"\\\\u0000"},
      {"{\"id\":\"x\",\"body\":\"A\\ud800B\"}",
       "{\"id\":\"x\",\"error\":\"'body' holds half"},
      {"{\"id\":\"A\\ud800B\"}", "{\"line\":2,\"error\":\"'id' holds half"},
      {"{\"id\":\"\xff\"}", "{\"line\":2,\"error\":"},
      /* The first of two files had no end of its last line. */
      {"{\"id\":8,\"body\":\"} {\"}{\"id\":9,\"body\":\"\"}",
       "{\"line\":2,\"error\":\"the line has more than one object"},
      {"{\"id\":9223372036854775808,\"body\":\"\"}",
       "{\"line\":2,\"error\":\"'id' is no whole number that can be kept"},
      {"{\"id\":98765432109876543210,\"body\":\"\"}",
       "{\"line\":2,\"error\":\"'id' is no whole number that can be kept"},
      {"{\"id\":007,\"body\":\"\"}",
       "{\"line\":2,\"error\":\"'id' is no whole number that can be kept"},
      {"{\"id\":\r5}", "{\"id\":5,\"error\":\"the record has no 'body'"},
      {"{\"id\": -7}", "{\"id\":-7,\"error\":\"the record has no 'body'"},
      {"{\"id\":\"x\",\"body\":\"---\\ntitle: [\\n---\\n\"}",
       "{\"id\":\"x\",\"error\":\"body:"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *input = g_strdup_printf(
        "{\"id\":1,\"body\":\"\"}\r\n%s\n\n{\"id\":3,\"body\":\"\"}",
        CASES[i].line);
    g_autoptr(Run) run = program_run("batch", input);
    g_auto(GStrv) lines = g_strsplit(run->out, "\n", -1);
    g_test_message("case %u: %s", (guint)i, run->out);
    g_assert_cmpuint(g_strv_length(lines), ==, 4);
    g_assert_true(g_str_has_prefix(lines[0], "{\"id\":1,\"key_points\":[]"));
    g_assert_true(g_str_has_prefix(lines[1], CASES[i].answer));
    g_assert_true(g_str_has_prefix(lines[2], "{\"id\":3,\"key_points\":[]"));
    g_assert_cmpint(run->status, ==, 1);
  }
}

/* The words of json-glib end in the middle of a character. */
static void
test_long_name(void)
{
  g_autoptr(GString) input = g_string_new("{\"id\":1, \"");
  for (guint i = 0; i < 100; i++)
    g_string_append(input, "\xc3\xa9");
  g_string_append(input, "\" 2}\n{\"id\":1, \"a");
  for (guint i = 0; i < 100; i++)
    g_string_append(input, "\xc3\xa9");
  g_string_append(input, "\" 2}\n");
  g_autoptr(Run) run = program_run("batch", input->str);
  g_assert_true(g_utf8_validate(run->out, -1, NULL));
  assert_holds(run->out, "{\"line\":2,\"error\":\"the line is no JSON");
}

/* A reader by recursion would exhaust its stack here. */
static void
test_deep(void)
{
  g_autoptr(GString) input = g_string_new("{\"a\":");
  for (guint i = 0; i < 1000000; i++)
    g_string_append_c(input, '[');
  g_string_append(input, "\n{\"id\":2,\"body\":\"\"}\n");
  g_autoptr(Run) run = program_run("batch", input->str);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_true(g_str_has_prefix(run->out, "{\"line\":1,\"error\":\"lists"));
  assert_holds(run->out, "\n{\"id\":2,");
}

/* The answer comes before the next question is asked. */
static void
test_conversation(void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) process = g_subprocess_new(
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
      g_getenv("KEYPOINTS"), "batch", NULL);
  g_assert_no_error(error);
  GOutputStream *in = g_subprocess_get_stdin_pipe(process);
  g_autoptr(GDataInputStream) out =
      g_data_input_stream_new(g_subprocess_get_stdout_pipe(process));
  for (guint i = 0; i < 3; i++) {
    static const gchar QUESTION[] = "{\"id\":5,\"body\":\"One fact.\"}\n";
    g_assert_true(g_output_stream_write_all(in, QUESTION, strlen(QUESTION),
                                            NULL, NULL, NULL));
    g_autofree gchar *line =
        g_data_input_stream_read_line(out, NULL, NULL, NULL);
    assert_holds(line, "{\"id\":5,");
  }
  g_output_stream_close(in, NULL, NULL);
  g_assert_true(g_subprocess_wait_check(process, NULL, NULL));
}

static void
test_options(void)
{
  static const gchar INPUT[] =
      "{\"body\":\"The new bridge over the river opened on Monday after six "
      "years of work.\\n\\nThe old bridge will be taken down by the end of the "
      "year by its builders.\\n\\nThe bridge carries two lanes and a path for "
      "bicycles and for people on foot.\\n\\nThe council refused a lower limit "
      "of speed in a vote of last week.\\n\\nTraffic had been led around the "
      "town since March because of cracks.\"}\n";
  g_autoptr(Run) run = program_run("batch --count 2 --lang en", INPUT);
  g_assert_cmpint(run->status, ==, 0);
  g_auto(GStrv) parts = g_strsplit(run->out, "\"text\":", -1);
  g_assert_cmpuint(g_strv_length(parts), ==, 3);
}

/* Answers stand in the order of the lines, however many are made at a time. */
static void
test_jobs(void)
{
  g_autoptr(GString) lines = g_string_new(NULL);
  for (guint i = 0; i < 200; i++)
    g_string_append_printf(
        lines, i % 9 == 4 ? "nonsense\n" : "{\"id\": %u, \"body\": \"A.\"}\n",
        i);
  g_autoptr(Run) one = program_run("batch --jobs=1", lines->str);
  g_autoptr(Run) five = program_run("batch -j 5", lines->str);
  assert_holds(one->out, "{\"line\":5,\"error\"");
  assert_holds(one->out, "{\"id\":199,");
  g_assert_cmpint(one->status, ==, 1);
  g_assert_cmpint(five->status, ==, 1);
  g_assert_cmpstr(one->out, ==, five->out);
}

static void
add(void)
{
  g_test_add_func("/batch/jobs", test_jobs);
  g_test_add_func("/batch/answer", test_answer);
  g_test_add_func("/batch/article", test_article);
  g_test_add_func("/batch/bad-lines", test_bad_lines);
  g_test_add_func("/batch/long-name", test_long_name);
  g_test_add_func("/batch/deep", test_deep);
  g_test_add_func("/batch/conversation", test_conversation);
  g_test_add_func("/batch/options", test_options);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}
