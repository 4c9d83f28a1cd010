/* SPDX-License-Identifier: MIT */
/* Names come in; readings go out in their order, of which a few are made ahead,
 * so that ten thousand pages need the memory of some. */
#include "pages.h"

#include <stdio.h>
#include <string.h>

#include "crew.h"
#include "file.h"
#include "record.h"

/* A page on its way. */
typedef struct {
  gchar *place; /* its file, or "pages.jsonl:12" */
  KpFile *file; /* NULL: it is a record */
  gchar *line;  /* the record */
  gsize length;
  KpReading *reading;
  gpointer product;
  gchar *fault; /* why there is no reading; else NULL */
} Job;

struct KpPages {
  KpSession *session;
  KpSession reader; /* the same, for the threads to copy */
  KpPagesMake make;
  gconstpointer data;
  KpCrew *crew;
  GPtrArray *files; /* of gchar * */
  guint at;         /* index of the next one */
  KpFile *lines;    /* the file of JSON lines that is being read, or NULL */
  gchar *next;      /* its next line */
  guint number;     /* of the line before that, from 1 */
};

static void
job_free(Job *self)
{
  g_clear_pointer(&self->file, kp_file_free);
  g_free(self->place);
  g_free(self->line);
  g_free(self->fault);
  g_free(self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Job, job_free)

/* Plain text where neither the record nor the command line says other. */
static const gchar *
format_of(const KpSession *session, const KpRecord *record)
{
  const gchar *named = kp_record_format(record);
  if (named != NULL)
    return named;
  return session->options->input_name == NULL ? "text" : NULL;
}

static KpReading *
read_record(KpSession *session, const Job *job, GError **error)
{
  g_auto(KpRecord) record = {0};
  if (!kp_record_read(job->line, job->length, &record, error))
    return NULL;
  const gchar *body = kp_record_body(&record, error);
  if (body == NULL)
    return NULL;
  KpSessionText text = {.name = job->place,
                        .bytes = body,
                        .length = strlen(body),
                        .title = record.title,
                        .lang = record.lang,
                        .format = format_of(session, &record),
                        .points = (const gchar *const *)record.points};
  return kp_session_read_text(session, &text, error);
}

static KpReading *
read_file(KpSession *session, const KpFile *file, GError **error)
{
  KpSessionText text = {
      .name = file->name, .bytes = file->bytes, .length = file->length};
  return kp_session_read_text(session, &text, error);
}

/* Makes the reading of a job and what the command wants of it. */
static void
work(gpointer data, KpStems *stems, gpointer pages)
{
  const KpPages *self = pages;
  Job *job = data;
  if (job->fault != NULL)
    return;
  g_autoptr(GError) error = NULL;
  KpSession session = self->reader; /* borrows all but the stemmers */
  session.stems = stems;
  job->reading = job->file != NULL ? read_file(&session, job->file, &error)
                                   : read_record(&session, job, &error);
  if (job->reading != NULL) {
    job->product = self->make(job->reading, stems, self->data);
    return;
  }
  job->fault = job->file != NULL ? g_strdup(error->message)
                                 : kp_record_fault(job->place, error);
}

KpPages *
kp_pages_new(KpSession *session,
             const gchar *const *paths,
             KpPagesMake make,
             gconstpointer data)
{
  KpPages *self = g_new0(KpPages, 1);
  self->session = session;
  self->reader = *session;
  self->make = make;
  self->data = data;
  self->files = kp_session_files(session, paths);
  self->crew =
      kp_crew_new(kp_reading_options_threads(session->options), work, self);
  return self;
}

void
kp_pages_free(KpPages *self)
{
  if (self == NULL)
    return;
  kp_crew_free(self->crew);
  g_ptr_array_unref(self->files);
  g_clear_pointer(&self->lines, kp_file_free);
  g_free(self);
}

guint
kp_pages_estimate(const KpPages *self, guint many)
{
  guint n = 0;
  for (guint i = 0; i < self->files->len; i++)
    n += kp_file_holds_lines(g_ptr_array_index(self->files, i)) ? many : 1;
  return n;
}

/* The next record of the file; NULL at its end. */
static Job *
next_record(KpPages *self)
{
  gsize length;
  const gchar *line =
      kp_record_next(self->lines, &self->next, &self->number, &length);
  if (line == NULL) {
    g_clear_pointer(&self->lines, kp_file_free);
    return NULL;
  }
  Job *job = g_new0(Job, 1);
  job->place = g_strdup_printf("%s:%u", self->lines->name, self->number);
  job->line = g_memdup2(line, length + 1);
  job->length = length;
  return job;
}

/* The file is read here: what is read from a pipe is read in order. */
static Job *
next_file(KpPages *self)
{
  const gchar *path = g_ptr_array_index(self->files, self->at++);
  g_autoptr(GError) error = NULL;
  g_autoptr(KpFile) file = kp_file_read(path, &error);
  if (file != NULL && kp_file_holds_lines(path)) {
    self->lines = g_steal_pointer(&file);
    self->next = self->lines->bytes;
    self->number = 0;
    return next_record(self);
  }
  Job *job = g_new0(Job, 1);
  job->file = g_steal_pointer(&file);
  if (error != NULL)
    job->fault = g_strdup(error->message);
  return job;
}

static Job *
next_job(KpPages *self)
{
  Job *job = self->lines != NULL ? next_record(self) : NULL;
  while (job == NULL && self->at < self->files->len)
    job = next_file(self);
  return job;
}

KpReading *
kp_pages_next(KpPages *self, gpointer *product)
{
  for (;;) {
    Job *given = NULL;
    while (!kp_crew_is_full(self->crew) && (given = next_job(self)) != NULL)
      kp_crew_give(self->crew, given);
    g_autoptr(Job) job = kp_crew_take(self->crew);
    if (job == NULL)
      return NULL;
    *product = job->product;
    if (job->reading != NULL)
      return job->reading;
    fprintf(stderr, "%s\n", job->fault);
    self->session->failed = TRUE;
  }
}
