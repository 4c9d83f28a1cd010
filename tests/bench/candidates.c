/* SPDX-License-Identifier: MIT */
/* Shows what sentences can become.
 *
 *   candidates < RECORDS   {"id","title","lang","format","body"}, one a line,
 *                          give {"id","sentences":[{"line","text","paragraph",
 *                          "in_paragraph","why","candidates":[{"text","cuts",
 *                          "traits","words","numbers"}]}]}, one a line
 *   candidates --spec      plain text gives "[cut, cut] text" lines, and
 *                          "(why)" for a sentence that cannot be a bullet;
 *                          several texts are parted by NUL
 *
 * For learning, for tests/bench/cuts.py and for tests/spec/cuts*.txt. */
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>

#include "article.h"
#include "candidate.h"
#include "names.h"
#include "prose.h"

#define MAX_WORDS 25

static void
add_strings(JsonBuilder *out, const gchar *name, const GPtrArray *strings)
{
  json_builder_set_member_name(out, name);
  json_builder_begin_array(out);
  for (guint i = 0; i < strings->len; i++)
    json_builder_add_string_value(out, g_ptr_array_index(strings, i));
  json_builder_end_array(out);
}

static void
add_traits(JsonBuilder *out, guint32 traits)
{
  json_builder_set_member_name(out, "traits");
  json_builder_begin_array(out);
  for (guint i = 0; i < KP_N_TRAITS; i++) {
    if (traits & (1u << i))
      json_builder_add_string_value(out, kp_trait_name(i));
  }
  json_builder_end_array(out);
}

static void
add_number(JsonBuilder *out, const gchar *name, gint64 value)
{
  json_builder_set_member_name(out, name);
  json_builder_add_int_value(out, value);
}

static void
add_candidate(JsonBuilder *out, const KpCandidate *candidate)
{
  json_builder_begin_object(out);
  json_builder_set_member_name(out, "text");
  json_builder_add_string_value(out, candidate->text);
  add_strings(out, "cuts", candidate->cuts);
  add_traits(out, candidate->traits);
  add_number(out, "words", candidate->n_words);
  json_builder_set_member_name(out, "called");
  json_builder_begin_array(out);
  for (guint i = 0; i < candidate->called->len; i++)
    json_builder_add_string_value(
        out, g_array_index(candidate->called, KpCalled, i).full);
  json_builder_end_array(out);
  json_builder_end_object(out);
}

static gchar *
sentence_text(const KpProse *prose, const KpSentence *sentence)
{
  gchar *text = kp_span_copy(prose->article->text, sentence->span);
  return g_strdelimit(text, "\n\t", ' ');
}

static void
add_sentence(JsonBuilder *out,
             const KpProse *prose,
             const KpNames *names,
             guint index)
{
  const KpSentence *sentence = kp_prose_sentence(prose, index);
  g_autofree gchar *text = sentence_text(prose, sentence);
  const gchar *why = NULL;
  g_autoptr(GPtrArray) candidates =
      kp_candidates_new(prose, names, index, MAX_WORDS, &why);
  json_builder_begin_object(out);
  add_number(out, "line", sentence->line);
  add_number(out, "paragraph", sentence->paragraph);
  add_number(out, "in_paragraph", sentence->in_paragraph);
  json_builder_set_member_name(out, "text");
  json_builder_add_string_value(out, text);
  if (candidates->len == 0) {
    json_builder_set_member_name(out, "why");
    json_builder_add_string_value(out, why);
  }
  json_builder_set_member_name(out, "candidates");
  json_builder_begin_array(out);
  for (guint i = 0; i < candidates->len; i++)
    add_candidate(out, g_ptr_array_index(candidates, i));
  json_builder_end_array(out);
  json_builder_end_object(out);
}

static const gchar *
member(JsonObject *record, const gchar *name)
{
  return json_object_get_string_member_with_default(record, name, NULL);
}

static void
answer(JsonObject *record, KpStems *stems)
{
  const gchar *body = member(record, "body");
  const gchar *format = member(record, "format");
  KpArticleOptions options = {.input = KP_INPUT_TEXT};
  if (format != NULL && g_str_has_prefix(format, "markdown"))
    options.input = KP_INPUT_MARKDOWN;
  g_autoptr(GError) error = NULL;
  g_autoptr(KpArticle) article = kp_article_new(
      "body", body, strlen(body), member(record, "title"), &options, &error);
  if (article == NULL) {
    g_printerr("candidates: %s\n", error->message);
    return;
  }
  g_autoptr(KpProse) prose =
      kp_prose_new(article, member(record, "lang"), stems);
  g_autoptr(KpNames) names = kp_names_new(prose);
  g_autoptr(JsonBuilder) out = json_builder_new();
  json_builder_begin_object(out);
  json_builder_set_member_name(out, "id");
  json_builder_add_string_value(out, member(record, "id"));
  json_builder_set_member_name(out, "sentences");
  json_builder_begin_array(out);
  for (guint i = 0; i < prose->sentences->len; i++)
    add_sentence(out, prose, names, i);
  json_builder_end_array(out);
  json_builder_end_object(out);
  g_autoptr(JsonNode) root = json_builder_get_root(out);
  g_autofree gchar *line = json_to_string(root, FALSE);
  puts(line);
}

static void
answer_all(KpStems *stems)
{
  g_autoptr(GIOChannel) in = g_io_channel_unix_new(0);
  g_autofree gchar *line = NULL;
  while (g_io_channel_read_line(in, &line, NULL, NULL, NULL) ==
         G_IO_STATUS_NORMAL) {
    g_autoptr(JsonParser) parser = json_parser_new();
    if (json_parser_load_from_data(parser, line, -1, NULL))
      answer(json_node_get_object(json_parser_get_root(parser)), stems);
    g_clear_pointer(&line, g_free);
  }
}

static void
show_sentence(const KpProse *prose, const KpNames *names, guint index)
{
  const gchar *why = NULL;
  g_autoptr(GPtrArray) candidates =
      kp_candidates_new(prose, names, index, MAX_WORDS, &why);
  if (candidates->len == 0)
    printf("(%s)\n", why);
  for (guint i = 0; i < candidates->len; i++) {
    const KpCandidate *candidate = g_ptr_array_index(candidates, i);
    g_autoptr(GPtrArray) cuts = g_ptr_array_new();
    for (guint c = 0; c < candidate->cuts->len; c++)
      g_ptr_array_add(cuts, g_ptr_array_index(candidate->cuts, c));
    g_ptr_array_add(cuts, NULL);
    g_autofree gchar *names_of_cuts = g_strjoinv(", ", (GStrv)cuts->pdata);
    printf("[%s] %s\n", names_of_cuts, candidate->text);
  }
}

/* The text is one paragraph or more of Markdown. A first line "lang: de" sets
 * the language. */
static gboolean
show_text(const gchar *text, KpStems *stems)
{
  g_autofree gchar *lang = NULL;
  const gchar *body = text;
  if (g_str_has_prefix(body, "lang: ")) {
    gsize end = strcspn(body, "\n");
    lang = g_strndup(body + 6, end - 6);
    body += end;
  }
  g_autoptr(KpArticle) article =
      kp_article_new("spec", body, strlen(body), NULL,
                     &(KpArticleOptions){.input = KP_INPUT_MARKDOWN}, NULL);
  if (article == NULL)
    return FALSE;
  g_autoptr(KpProse) prose =
      kp_prose_new(article, lang != NULL ? lang : "en", stems);
  g_autoptr(KpNames) names = kp_names_new(prose);
  for (guint i = 0; i < prose->sentences->len; i++)
    show_sentence(prose, names, i);
  return TRUE;
}

/* Texts are parted by NUL, and so are the answers. */
static int
show_spec(KpStems *stems)
{
  g_autoptr(GIOChannel) in = g_io_channel_unix_new(0);
  g_autofree gchar *texts = NULL;
  gsize length;
  g_io_channel_set_encoding(in, NULL, NULL);
  if (g_io_channel_read_to_end(in, &texts, &length, NULL) != G_IO_STATUS_NORMAL)
    return 1;
  for (gsize at = 0; at <= length; at += strlen(texts + at) + 1) {
    if (!show_text(texts + at, stems))
      return 1;
    if (at + strlen(texts + at) < length)
      putchar('\0');
    fflush(stdout); /* whoever reads it knows which text was too much */
  }
  return 0;
}

int
main(int argc, char **argv)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  if (argc > 1 && strcmp(argv[1], "--spec") == 0)
    return show_spec(stems);
  answer_all(stems);
  return 0;
}
