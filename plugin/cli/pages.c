/* SPDX-License-Identifier: MIT */
/* Names come in; readings go out, one at a time, so that ten thousand pages
 * need the memory of one. */
#include "pages.h"

#include <stdio.h>
#include <string.h>

#include "error.h"
#include "file.h"
#include "record.h"

struct KpPages {
  KpSession *session;
  GPtrArray *files; /* of gchar * */
  guint at;         /* index of the next one */
  KpFile *lines;    /* the file of JSON lines that is being read, or NULL */
  gchar *next;      /* its next line */
  guint number;     /* of the line before that, from 1 */
};

static gboolean
holds_lines(const gchar *path)
{
  return g_str_has_suffix(path, ".jsonl") || g_str_has_suffix(path, ".ndjson");
}

KpPages *
kp_pages_new(KpSession *session, const gchar *const *paths)
{
  KpPages *self = g_new0(KpPages, 1);
  self->session = session;
  self->files = kp_session_files(session, paths);
  return self;
}

void
kp_pages_free(KpPages *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->files);
  g_clear_pointer(&self->lines, kp_file_free);
  g_free(self);
}

guint
kp_pages_estimate(const KpPages *self, guint many)
{
  guint n = 0;
  for (guint i = 0; i < self->files->len; i++)
    n += holds_lines(g_ptr_array_index(self->files, i)) ? many : 1;
  return n;
}

static void
tell(KpPages *self, const gchar *place, const GError *error)
{
  if (place != NULL)
    fprintf(stderr, "%s: %s\n", place, error->message);
  else
    fprintf(stderr, "%s\n", error->message);
  self->session->failed = TRUE;
}

/* Plain text where neither the record nor the command line says other. */
static const gchar *
format_of(const KpPages *self, const KpRecord *record)
{
  if (record->format != NULL)
    return g_str_has_prefix(record->format, "markdown") ? "markdown"
                                                        : record->format;
  return self->session->options->input_name == NULL ? "text" : NULL;
}

static KpReading *
read_record(KpPages *self,
            const gchar *place,
            const gchar *line,
            gsize length,
            GError **error)
{
  g_auto(KpRecord) record = {0};
  if (!kp_record_read(line, length, &record, error))
    return NULL;
  const gchar *body = record.body != NULL ? record.body : record.article;
  if (body == NULL) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "the record has no 'body'; put the article's text there");
    return NULL;
  }
  KpSessionText text = {.name = place,
                        .bytes = body,
                        .length = strlen(body),
                        .title = record.title,
                        .lang = record.lang,
                        .format = format_of(self, &record),
                        .points = (const gchar *const *)record.points};
  return kp_session_read_text(self->session, &text, error);
}

/* The next record that can be read; NULL at the end of the file. */
static KpReading *
next_record(KpPages *self)
{
  const gchar *end = self->lines->bytes + self->lines->length;
  while (self->next < end) {
    gchar *line = self->next;
    gchar *stop = memchr(line, '\n', (gsize)(end - line));
    gsize length = (gsize)((stop != NULL ? stop : end) - line);
    self->next += length + 1;
    self->number++;
    line[length] = '\0'; /* at the end there is one */
    if (line[strspn(line, " \t\r")] == '\0' && strlen(line) == length)
      continue;
    g_autoptr(GError) error = NULL;
    g_autofree gchar *place =
        g_strdup_printf("%s:%u", self->lines->name, self->number);
    KpReading *reading = read_record(self, place, line, length, &error);
    if (reading != NULL)
      return reading;
    gboolean named = g_str_has_prefix(error->message, place);
    tell(self, named ? NULL : place, error);
  }
  g_clear_pointer(&self->lines, kp_file_free);
  return NULL;
}

static void
open_lines(KpPages *self, const gchar *path)
{
  g_autoptr(GError) error = NULL;
  self->lines = kp_file_read(path, &error);
  if (self->lines == NULL) {
    tell(self, NULL, error);
    return;
  }
  self->next = self->lines->bytes;
  self->number = 0;
}

KpReading *
kp_pages_next(KpPages *self)
{
  for (;;) {
    KpReading *reading = self->lines != NULL ? next_record(self) : NULL;
    if (reading != NULL)
      return reading;
    if (self->at == self->files->len)
      return NULL;
    const gchar *path = g_ptr_array_index(self->files, self->at++);
    if (holds_lines(path))
      open_lines(self, path);
    else
      reading = kp_session_read(self->session, path);
    if (reading != NULL)
      return reading;
  }
}
