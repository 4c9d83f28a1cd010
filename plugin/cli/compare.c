/* SPDX-License-Identifier: MIT */
/* keypoints compare: the author's points beside the generated ones. */
#include <stdio.h>

#include "command.h"
#include "compared-html.h"
#include "compared.h"
#include "digits.h"
#include "pages.h"

/* More pages than these make a table; fewer are shown in full. */
#define FEW 10

typedef enum {
  FORMAT_TEXT,
  FORMAT_JSON,
  FORMAT_CSV,
  FORMAT_HTML,
} Format;

typedef struct {
  KpSession *session;
  KpPages *pages;
  KpSurvey *survey;
  gboolean many; /* text: a table; JSON: an object with a list and means */
} Comparing;

typedef struct {
  KpReportFiles *files;
  GError *error; /* the first; NULL: none */
} Reporting;

typedef void (*Tell)(const KpCompared *page, gpointer data);

static gpointer
make_comparison(const KpReading *reading, KpStems *stems, gconstpointer unused)
{
  (void)unused;
  return kp_comparison_new(reading->ranking, reading->bullets, stems);
}

/* Tells of every page, and counts it. */
static void
for_each(Comparing *self, Tell tell, gpointer data)
{
  KpReading *reading;
  gpointer product;
  while ((reading = kp_pages_next(self->pages, &product)) != NULL) {
    g_autoptr(KpComparison) comparison = product;
    KpCompared page = {reading, comparison};
    tell(&page, data);
    kp_survey_add(self->survey, reading->article->path, reading->article->title,
                  comparison);
    kp_reading_free(reading);
  }
}

static void
tell_text(const KpCompared *page, gpointer data)
{
  gboolean many = *(gboolean *)data;
  if (many)
    kp_compared_print_row(page);
  else
    kp_compared_print(page);
}

static void
compare_text(Comparing *self)
{
  if (self->many)
    kp_compared_print_head();
  for_each(self, tell_text, &self->many);
  kp_compared_print_survey(self->survey, self->many);
}

static void
tell_json(const KpCompared *page, gpointer data)
{
  KpJson *json = data;
  kp_compared_write(json, page);
  fwrite(json->out->str, 1, json->out->len, stdout);
  g_string_truncate(json->out, 0);
}

static void
compare_json(Comparing *self)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  if (self->many) {
    kp_json_open(&json, '{');
    kp_json_name(&json, "pages");
    kp_json_open(&json, '[');
  }
  for_each(self, tell_json, &json);
  if (self->many) {
    kp_json_close(&json, ']');
    kp_json_name(&json, "summary");
    kp_compared_write_survey(&json, self->survey);
    kp_json_close(&json, '}');
  }
  if (json.filled)
    g_string_append_c(out, '\n');
  fwrite(out->str, 1, out->len, stdout);
}

static void
tell_csv(const KpCompared *page, gpointer data)
{
  (void)data;
  kp_compared_csv_row(page);
}

static void
compare_csv(Comparing *self)
{
  kp_compared_csv_head();
  for_each(self, tell_csv, NULL);
}

static void
tell_html(const KpCompared *page, gpointer data)
{
  Reporting *self = data;
  if (self->error == NULL)
    kp_report_files_add(self->files, page, &self->error);
}

/* A page that cannot be written ends the report, but not the reading. */
static void
compare_html(Comparing *self, const gchar *output)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpReportFiles) files = kp_report_files_new(output, &error);
  Reporting reporting = {.files = files};
  if (files != NULL) {
    for_each(self, tell_html, &reporting);
    error = reporting.error;
  }
  if (error == NULL)
    kp_report_files_finish(files, &error);
  if (error == NULL)
    return;
  fprintf(stderr, "%s\n", error->message);
  self->session->failed = TRUE;
}

static void
run(Comparing *self,
    Format format,
    const gchar *const *paths,
    const gchar *output)
{
  guint n = kp_pages_estimate(self->pages, FEW + 1);
  gboolean several =
      n > 1 || paths[0] == NULL || g_file_test(paths[0], G_FILE_TEST_IS_DIR);
  self->many = format == FORMAT_TEXT ? n > FEW : several;
  if (format == FORMAT_TEXT)
    compare_text(self);
  else if (format == FORMAT_JSON)
    compare_json(self);
  else if (format == FORMAT_CSV)
    compare_csv(self);
  else
    compare_html(self, output);
}

/* The gate: FALSE, and a message, where the mean is too low. A site without
 * hand-written points has nothing that could be. */
static gboolean
passes(const KpSurvey *survey, gdouble least)
{
  gdouble mean = kp_survey_interval(survey, KP_SURVEY_ROUGE1).mean;
  if (survey->rows->len == 0 || mean >= least)
    return TRUE;
  fflush(stdout);
  fprintf(stderr,
          "keypoints compare: the mean ROUGE-1 of %u %s is %s, less than the "
          "%s of --min-rouge1\n",
          survey->rows->len, survey->rows->len == 1 ? "page" : "pages",
          kp_digits(mean, 4).text, kp_digits(least, 4).text);
  return FALSE;
}

/* *least is untouched where `text` is NULL; FALSE where it is no share. */
static gboolean
read_share(const gchar *text, gdouble *least)
{
  if (text == NULL)
    return TRUE;
  gchar *end;
  gdouble share = g_ascii_strtod(text, &end);
  if (end == text || *end != '\0' || !(share >= 0 && share <= 1))
    return FALSE;
  *least = share;
  return TRUE;
}

static int
compare(const KpReadingOptions *options,
        const gchar *const *paths,
        Format format,
        const gchar *output,
        gdouble least)
{
  g_auto(KpSession) session = {0};
  g_autoptr(GError) error = NULL;
  if (!kp_session_init(&session, options, &error))
    return kp_options_fail(error);
  session.quiet = TRUE; /* check tells of warnings */
  g_autoptr(KpPages) pages =
      kp_pages_new(&session, paths, make_comparison, NULL);
  g_autoptr(KpSurvey) survey = kp_survey_new();
  Comparing comparing = {.session = &session, .pages = pages, .survey = survey};
  run(&comparing, format, paths, output);
  if (!passes(survey, least))
    return KP_EXIT_FAILED;
  return kp_session_status(&session);
}

int
kp_command_compare(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "json", "csv", "html", NULL};
  gint chosen = FORMAT_TEXT;
  g_autofree gchar *least_name = NULL;
  g_autofree gchar *output = NULL;
  gdouble least = 0;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
       "With html: a file NAME.html, or a folder (default: standard output)",
       "NAME"},
      {"min-rouge1", 'm', 0, G_OPTION_ARG_FILENAME, &least_name,
       "Exit with 1 where the mean ROUGE-1 is less than X, 0 to 1", "X"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "PATH...",
      .summary =
          "Shows the points that authors wrote beside the generated ones, "
          "paired where they say\nthe same, where in the article each comes "
          "from, why a point has no bullet beside it,\nand how far the two "
          "agree: ROUGE-1, -2 and -L as F1, from 0 to 1.",
      .description =
          "PATH is an article, a folder of articles, a pattern in quotation "
          "marks, or a file of\nJSON objects, one a line (.jsonl): {\"body\", "
          "\"key_points\": [text...], \"title\", \"lang\",\n\"format\"}.\n"
          "More than ten pages make a table. Pages without points of their own "
          "are counted and\nnamed; in JSON their \"rouge\" is null.\n",
      .entries = entries,
      .formats = FORMATS,
      .format = &chosen,
      .many = TRUE,
      .pages = TRUE,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  if (!read_share(least_name, &least))
    return kp_options_refuse("compare", "--min-rouge1 is a number from 0 to 1");
  if (output != NULL && chosen != FORMAT_HTML)
    return kp_options_refuse("compare", "--output goes with --format=html");
  /* A variable that is not set, not the current folder. */
  if (output != NULL && *output == '\0')
    return kp_options_refuse("compare", "--output takes a name");
  return compare(&options, (const gchar *const *)paths, (Format)chosen, output,
                 least);
}
