/* SPDX-License-Identifier: MIT */
/* keypoints sentences: texts come in, one a line; their sentences go out, one
 * line each, in the same order, while the stream goes on. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "json.h"
#include "language.h"
#include "options.h"
#include "record.h"
#include "sentence.h"
#include "stream.h"

/* Scripts that put no blanks between words. */
static gboolean
is_unspaced(gunichar c)
{
  return c >= 0x2e80 && c <= 0x9fff;
}

/* TRUE where the line break at `at` parts two paragraphs: a blank line, or
 * lines that are not one wrapped text. Wrapped lines are long or end in a
 * blank, and the text goes on in lower case. */
static gboolean
parts(const gchar *text, gsize start, gsize at)
{
  const gsize wrapped = 60; /* bytes; shorter lines are items or titles */
  gunichar next = g_utf8_get_char(text + at + 1);
  if (at > start && is_unspaced(next) &&
      is_unspaced(g_utf8_get_char(g_utf8_prev_char(text + at))))
    return FALSE;
  if (!g_unichar_islower(next) && next != '(')
    return TRUE;
  if (at > start && (text[at - 1] == ' ' || text[at - 1] == '\t'))
    return FALSE;
  return at - start < wrapped;
}

static void
split_text(const KpLanguage *language, const gchar *text, GArray *spans)
{
  g_autoptr(KpSplitter) splitter = kp_splitter_new(language);
  gsize paragraph = 0;
  gsize line = 0;
  gsize length = strlen(text);
  for (gsize i = 0; i <= length; i++) {
    if (i < length && text[i] != '\n')
      continue;
    if (i == length || parts(text, line, i)) {
      KpSpan span = {(guint32)paragraph, (guint32)(i - paragraph)};
      kp_splitter_split(splitter, text, span, spans);
      paragraph = i + 1;
    }
    line = i + 1;
  }
}

/* The sentence as a line: line breaks become blanks, or nothing in a script
 * that has none. */
static void
unfold(const gchar *text, KpSpan span, GString *line)
{
  g_string_truncate(line, 0);
  for (guint32 i = span.start; i < kp_span_end(span); i++) {
    if (text[i] != '\n')
      g_string_append_c(line, text[i]);
    else if (!is_unspaced(g_utf8_get_char(text + i + 1)) &&
             !g_ascii_isspace(text[i - 1]))
      g_string_append_c(line, ' ');
  }
}

/* A tag that names no known language, or none, is answered by the rules that
 * all languages share; without a tag the text may tell. */
static const KpLanguage *
choose_language(const KpRecord *record)
{
  const KpLanguage *language =
      record->lang != NULL
          ? kp_language_find(record->lang)
          : kp_language_detect(record->text, strlen(record->text));
  return language != NULL ? language : kp_language_generic();
}

static void
write_answer(const KpRecord *record, GString *out)
{
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  split_text(choose_language(record), record->text, spans);
  g_autoptr(GString) line = g_string_new(NULL);
  KpJson json = {.out = out};
  kp_json_open(&json, '{');
  kp_json_name(&json, "id");
  kp_json_value(&json, record->id != NULL ? record->id : "null");
  kp_json_name(&json, "sentences");
  kp_json_open(&json, '[');
  for (guint i = 0; i < spans->len; i++) {
    unfold(record->text, g_array_index(spans, KpSpan, i), line);
    kp_json_text(&json, line->str);
  }
  kp_json_close(&json, ']');
  kp_json_close(&json, '}');
}

/* FALSE where the line was answered by an error. */
static gboolean
answer_line(const gchar *line, gsize length, guint number, GString *out)
{
  g_auto(KpRecord) record = {0};
  g_autoptr(GError) error = NULL;
  if (!kp_record_read(line, length, &record, &error)) {
    kp_record_refuse(&record, number, error->message, out);
    return FALSE;
  }
  if (record.text == NULL) {
    kp_record_refuse(&record, number,
                     "the record has no 'text'; put the text to cut there",
                     out);
    return FALSE;
  }
  write_answer(&record, out);
  return TRUE;
}

static int
run(void)
{
  g_autoptr(KpStream) stream = kp_stream_new(STDIN_FILENO, "<stdin>");
  g_autoptr(GString) out = g_string_new(NULL);
  g_autoptr(GError) error = NULL;
  KpExit status = KP_EXIT_OK;
  for (;;) {
    if (!kp_stream_ready(stream))
      fflush(stdout);
    gsize length;
    const gchar *line = kp_stream_next(stream, &length, &error);
    if (line == NULL)
      break;
    if (kp_record_is_blank(line, length))
      continue;
    g_string_truncate(out, 0);
    if (!answer_line(line, length, kp_stream_number(stream), out))
      status = KP_EXIT_FAILED;
    g_string_append_c(out, '\n');
    if (fwrite(out->str, 1, out->len, stdout) < out->len)
      break; /* nobody reads any more, or the disk is full: main tells */
  }
  return error != NULL ? kp_options_fail(error) : (int)status;
}

static const KpUsage USAGE = {
    .summary = "Reads texts from standard input, one JSON object a line, and "
               "writes the\nsentences of each on a line of its own, in the "
               "same order.",
    .description =
        "In:  {\"id\", \"lang\", \"text\"}; only \"text\" is needed.\n"
        "Out: {\"id\", \"sentences\": [...]}\n"
        "A line that cannot be done is answered by {\"id\" or \"line\", "
        "\"error\"}; the rest\ngoes on, and the exit code is 1.\n",
};

int
kp_command_sentences(int argc, char **argv)
{
  g_auto(GStrv) rest = NULL;
  if (!kp_options_parse(argc, argv, &USAGE, NULL, &rest))
    return KP_EXIT_USAGE;
  if (rest[0] != NULL)
    return kp_options_refuse("sentences", "takes no files; use sentences < "
                                          "FILE");
  return run();
}
