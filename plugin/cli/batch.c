/* SPDX-License-Identifier: MIT */
/* keypoints batch: records come in, one a line; their points go out, one line
 * each, in the same order, while the stream goes on. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "crew.h"
#include "json.h"
#include "options.h"
#include "record.h"
#include "session.h"
#include "stream.h"

static void
write_answer(const KpRecord *record, const KpReading *reading, GString *out)
{
  KpJson json = {.out = out};
  kp_json_open(&json, '{');
  kp_json_name(&json, "id");
  kp_json_value(&json, record->id != NULL ? record->id : "null");
  kp_json_name(&json, "key_points");
  kp_json_open(&json, '[');
  for (guint i = 0; i < reading->bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(reading->bullets->bullets, i);
    kp_json_open(&json, '{');
    kp_json_named_text(&json, "text", bullet->text);
    kp_json_named_integer(&json, "line", bullet->line);
    kp_json_named_number(&json, "score", bullet->score);
    kp_json_close(&json, '}');
  }
  kp_json_close(&json, ']');
  kp_json_named_text(&json, "reason", reading->bullets->reason);
  kp_json_close(&json, '}');
}

static gboolean
answer_record(KpSession *session,
              const KpRecord *record,
              GString *out,
              GError **error)
{
  const gchar *body = kp_record_body(record, error);
  if (body == NULL)
    return FALSE;
  KpSessionText text = {.name = "body",
                        .bytes = body,
                        .length = strlen(body),
                        .title = record->title,
                        .lang = record->lang,
                        .format = kp_record_format(record)};
  g_autoptr(KpReading) reading = kp_session_read_text(session, &text, error);
  if (reading == NULL)
    return FALSE;
  write_answer(record, reading, out);
  return TRUE;
}

static gboolean
answer_line(KpSession *session,
            const gchar *line,
            gsize length,
            guint number,
            GString *out)
{
  g_auto(KpRecord) record = {0};
  g_autoptr(GError) error = NULL;
  if (kp_record_read(line, length, &record, &error) &&
      answer_record(session, &record, out, &error))
    return TRUE;
  kp_record_refuse(&record, number, error->message, out);
  return FALSE;
}

/* A line on its way, and its answer. */
typedef struct {
  gchar *line;
  gsize length;
  guint number;
  GString *out;
  gboolean failed;
} Job;

static void
job_free(Job *self)
{
  g_free(self->line);
  g_string_free(self->out, TRUE);
  g_free(self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Job, job_free)

static void
work(gpointer data, KpStems *stems, gpointer session)
{
  Job *job = data;
  KpSession own = *(const KpSession *)session; /* borrows all but these */
  own.stems = stems;
  job->failed =
      !answer_line(&own, job->line, job->length, job->number, job->out);
  g_string_append_c(job->out, '\n');
}

/* Gives the crew lines as long as they come without waiting, or nothing else is
 * to be done; FALSE where there are no more. */
static gboolean
give_lines(KpStream *stream, KpCrew *crew, GError **error)
{
  while (!kp_crew_is_full(crew) &&
         (kp_crew_is_idle(crew) || kp_stream_ready(stream))) {
    if (!kp_stream_ready(stream))
      fflush(stdout);
    gsize length;
    const gchar *line = kp_stream_next(stream, &length, error);
    if (line == NULL)
      return FALSE;
    if (kp_record_is_blank(line, length))
      continue;
    Job *job = g_new0(Job, 1);
    job->line = g_memdup2(line, length + 1);
    job->length = length;
    job->number = kp_stream_number(stream);
    job->out = g_string_new(NULL);
    kp_crew_give(crew, job);
  }
  return TRUE;
}

/* Writes what is done first; FALSE where nobody reads any more, or the disk is
 * full: main tells. */
static gboolean
write_next(KpSession *session, KpCrew *crew)
{
  g_autoptr(Job) job = kp_crew_take(crew);
  session->failed |= job->failed;
  return fwrite(job->out->str, 1, job->out->len, stdout) == job->out->len;
}

static int
run(KpSession *session)
{
  g_autoptr(KpStream) stream = kp_stream_new(STDIN_FILENO, "<stdin>");
  g_autoptr(GError) error = NULL;
  KpSession reader = *session; /* for the threads to copy */
  g_autoptr(KpCrew) crew =
      kp_crew_new(kp_reading_options_threads(session->options), work, &reader);
  gboolean more = TRUE, written = TRUE;
  while (more && written) {
    more = give_lines(stream, crew, &error);
    written = kp_crew_is_idle(crew) || write_next(session, crew);
  }
  while (!kp_crew_is_idle(crew))
    written = write_next(session, crew) && written;
  return error != NULL ? kp_options_fail(error) : kp_session_status(session);
}

static const KpUsage USAGE = {
    .summary = "Reads articles from standard input, one JSON object a line, "
               "and writes the key\npoints of each on a line of its own, in "
               "the same order.",
    .description =
        "In:  {\"id\", \"title\", \"lang\", \"format\", \"body\"}; only "
        "\"body\" is needed.\n"
        "Out: {\"id\", \"key_points\": [{\"text\", \"line\", \"score\"}], "
        "\"reason\"}\n"
        "A line that cannot be done is answered by {\"id\" or \"line\", "
        "\"error\"}; the rest\ngoes on, and the exit code is 1.\n",
    .many = TRUE,
};

int
kp_command_batch(int argc, char **argv)
{
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) rest = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &USAGE, &options, &rest))
    return KP_EXIT_USAGE;
  if (rest[0] != NULL)
    return kp_options_refuse("batch", "takes no files; use batch < FILE");
  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  return run(&session);
}
