/* SPDX-License-Identifier: MIT */
/* keypoints sentences: reads one JSON object {"id", "lang", "text"} a line and
 * answers each with a line {"id", "sentences"}, in order, at once. A line that
 * cannot be done is answered {"line", "error"} and the stream goes on. */
#define _POSIX_C_SOURCE 200809L /* getline */
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "language.h"
#include "sentence.h"

/* TRUE where the line break at `at` parts two paragraphs: a blank line, or
 * lines that are not one wrapped text. Wrapped lines are long or end in a
 * blank, and the text goes on in lower case. */
static gboolean
parts(const gchar *text, gsize start, gsize at, gsize length)
{
  const gsize wrapped = 60; /* bytes; shorter lines are items or titles */
  gsize next = at + 1;
  if (next >= length || text[next] == '\n' || text[next] == '\r')
    return TRUE;
  if (!g_unichar_islower(g_utf8_get_char(text + next)) && text[next] != '(')
    return TRUE;
  if (at > start && (text[at - 1] == ' ' || text[at - 1] == '\t'))
    return FALSE;
  return at - start < wrapped;
}

static void
split(const KpLanguage *language, const gchar *text, GArray *spans)
{
  gsize length = strlen(text);
  gsize paragraph = 0;
  gsize line = 0;
  for (gsize i = 0; i <= length; i++) {
    if (i < length && text[i] != '\n')
      continue;
    if (i == length || parts(text, line, i, length)) {
      KpSpan span = {(guint32)paragraph, (guint32)(i - paragraph)};
      kp_sentence_split(language, text, span, spans);
      paragraph = i + 1;
    }
    line = i + 1;
  }
}

static const gchar *
member_string(JsonObject *object, const gchar *name)
{
  JsonNode *node = json_object_get_member(object, name);
  if (node == NULL || !JSON_NODE_HOLDS_VALUE(node) ||
      json_node_get_value_type(node) != G_TYPE_STRING)
    return NULL;
  return json_node_get_string(node);
}

static void
print_node(JsonNode *node)
{
  g_autofree gchar *line = json_to_string(node, FALSE);
  fputs(line, stdout);
  fputc('\n', stdout);
  fflush(stdout);
}

static void
answer_error(guint number, const gchar *message)
{
  g_autoptr(JsonNode) node = json_node_new(JSON_NODE_OBJECT);
  JsonObject *object = json_object_new();
  json_object_set_int_member(object, "line", number);
  json_object_set_string_member(object, "error", message);
  json_node_take_object(node, object);
  print_node(node);
}

static void
answer(JsonObject *request, const gchar *text)
{
  const KpLanguage *language = kp_language_find(member_string(request, "lang"));
  if (language == NULL && !json_object_has_member(request, "lang"))
    language = kp_language_detect(text, strlen(text));
  if (language == NULL)
    language = kp_language_generic();
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  split(language, text, spans);
  JsonArray *sentences = json_array_new();
  for (guint i = 0; i < spans->len; i++) {
    KpSpan span = g_array_index(spans, KpSpan, i);
    g_autofree gchar *sentence = g_strndup(text + span.start, span.length);
    json_array_add_string_element(sentences, sentence);
  }
  g_autoptr(JsonNode) node = json_node_new(JSON_NODE_OBJECT);
  JsonObject *object = json_object_new();
  if (json_object_has_member(request, "id"))
    json_object_set_member(
        object, "id", json_node_copy(json_object_get_member(request, "id")));
  json_object_set_array_member(object, "sentences", sentences);
  json_node_take_object(node, object);
  print_node(node);
}

/* FALSE where the line was answered by an error. */
static gboolean
answer_line(JsonParser *parser, const gchar *line, gsize length, guint number)
{
  g_autoptr(GError) error = NULL;
  if (!g_utf8_validate(line, (gssize)length, NULL)) {
    answer_error(number, "the line is not UTF-8; convert it");
    return FALSE;
  }
  if (!json_parser_load_from_data(parser, line, (gssize)length, &error)) {
    answer_error(number, error->message);
    return FALSE;
  }
  JsonNode *root = json_parser_get_root(parser);
  const gchar *text = NULL;
  if (root != NULL && JSON_NODE_HOLDS_OBJECT(root))
    text = member_string(json_node_get_object(root), "text");
  if (text == NULL) {
    answer_error(number, "no 'text'; write {\"id\": \"...\", \"text\": "
                         "\"...\"} on one line");
    return FALSE;
  }
  answer(json_node_get_object(root), text);
  return TRUE;
}

int
kp_command_sentences(int argc, char **argv)
{
  if (argc > 1) {
    g_printerr("keypoints sentences: '%s' is not an option; it reads lines of "
               "JSON on standard input\n",
               argv[1]);
    return KP_EXIT_USAGE;
  }
  g_autoptr(JsonParser) parser = json_parser_new();
  char *line = NULL;
  size_t capacity = 0;
  KpExit status = KP_EXIT_OK;
  ssize_t length;
  for (guint number = 1; (length = getline(&line, &capacity, stdin)) >= 0;
       number++) {
    if (strspn(line, " \t\r\n") == (size_t)length)
      continue;
    if (!answer_line(parser, line, (gsize)length, number))
      status = KP_EXIT_FAILED;
  }
  free(line);
  return status;
}
