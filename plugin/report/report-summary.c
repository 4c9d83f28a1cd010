/* SPDX-License-Identifier: MIT */
/* Pages come in one by one; what they say together goes out. */

#include "article.h"
#include "bullets.h"
#include "comparison.h"
#include "prose.h"
#include "report-chart.h"
#include "report-html.h"
#include "report-parts.h"
#include "report.h"
#include "survey.h"

#define SCORE_STEPS 20 /* of 0.05 */
#define PLACE_STEPS 10 /* tenths of the article */
#define WORD_STEPS 12  /* of 3 words; the last is open */
#define WORDS 3        /* of a step */

struct KpReport {
  KpSurvey *survey;
  GPtrArray *links; /* of gchar *, one a row of the survey */
  GPtrArray *notes; /* of gchar * or NULL, likewise */
  guint scores[SCORE_STEPS];
  guint places[2][PLACE_STEPS]; /* yours, the machine's; so in words */
  guint words[2][WORD_STEPS];
};

KpReport *
kp_report_new(void)
{
  KpReport *self = g_new0(KpReport, 1);
  self->survey = kp_survey_new();
  self->links = g_ptr_array_new_with_free_func(g_free);
  self->notes = g_ptr_array_new_with_free_func(g_free);
  return self;
}

void
kp_report_free(KpReport *self)
{
  if (self == NULL)
    return;
  kp_survey_free(self->survey);
  g_ptr_array_unref(self->links);
  g_ptr_array_unref(self->notes);
  g_free(self);
}

static void
note_point(KpReport *self,
           guint side,
           const gchar *text,
           guint sentence,
           guint n_sentences)
{
  self->words[side][MIN(kp_point_words(text) / WORDS, WORD_STEPS - 1)]++;
  if (sentence != G_MAXUINT)
    self->places[side][sentence * PLACE_STEPS / n_sentences]++;
}

static void
note_points(KpReport *self, const KpReportPage *page)
{
  guint n = page->prose->sentences->len;
  for (guint i = 0; i < page->comparison->matches->len; i++) {
    const KpMatch *match =
        &g_array_index(page->comparison->matches, KpMatch, i);
    const KpPoint *own = g_ptr_array_index(page->article->points, i);
    note_point(self, 0, own->text, match->source.sentence, n);
  }
  for (guint i = 0; i < page->bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(page->bullets->bullets, i);
    note_point(self, 1, bullet->text, bullet->sentence, n);
  }
}

guint
kp_report_n_pages(const KpReport *self)
{
  return self->links->len;
}

void
kp_report_add(KpReport *self, const KpReportPage *page, const gchar *link)
{
  const KpComparison *comparison = page->comparison;
  kp_survey_add(self->survey, page->article->path, page->article->title,
                comparison);
  if (comparison == NULL)
    return;
  g_ptr_array_add(self->links, g_strdup(link));
  g_ptr_array_add(self->notes,
                  comparison->points_language == NULL
                      ? NULL
                      : kp_tongue_note(comparison->points_language));
  guint step = (guint)(comparison->verdict->rouge.rouge1.f1 * SCORE_STEPS);
  self->scores[MIN(step, SCORE_STEPS - 1)]++;
  note_points(self, page);
}

static gchar *
label_score(guint step)
{
  return g_strdup_printf("%s to %s",
                         kp_digits((gdouble)step / SCORE_STEPS, 2).text,
                         kp_digits((step + 1.0) / SCORE_STEPS, 2).text);
}

static gchar *
label_place(guint step)
{
  return g_strdup_printf("%u. tenth", step + 1);
}

static gchar *
label_words(guint step)
{
  if (step == WORD_STEPS - 1)
    return g_strdup_printf("%u or more", step * WORDS);
  return g_strdup_printf("%u to %u", step * WORDS, (step + 1) * WORDS - 1);
}

static void
write_charts(GString *out, const KpReport *self)
{
  static const gchar *const SIDES[] = {"Yours", "The machine\xE2\x80\x99s"};
  const KpChart charts[] = {
      {.title = "Pages by ROUGE-1",
       .axis = "ROUGE-1",
       .series = {"Pages"},
       .counts = {self->scores},
       .n_steps = SCORE_STEPS,
       .label = label_score,
       .first = "0",
       .last = "1"},
      {.title = "Where the points come from",
       .axis = "place in the article",
       .series = {SIDES[0], SIDES[1]},
       .counts = {self->places[0], self->places[1]},
       .n_steps = PLACE_STEPS,
       .label = label_place,
       .first = "start",
       .last = "end"},
      {.title = "How long the points are",
       .axis = "words of a point",
       .series = {SIDES[0], SIDES[1]},
       .counts = {self->words[0], self->words[1]},
       .n_steps = WORD_STEPS,
       .label = label_words,
       .first = "0",
       .last = "33 or more"},
  };
  kp_html_open(out, "div", "class", "charts", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(charts); i++)
    kp_report_chart(out, &charts[i]);
  kp_html_close(out, "div");
}

/* As the pages tell it: what is reached, as a percentage. */
static gchar *
figure_text(KpSurveyFigure figure, gdouble value)
{
  return figure == KP_SURVEY_REACHED
             ? g_strconcat(kp_digits(100 * value, 0).text, "\xC2\xA0%", NULL)
             : g_strdup(kp_digits(value, 3).text);
}

static void
write_means(GString *out, const KpReport *self)
{
  static const gchar *const NAMES[] = {"ROUGE-1", "ROUGE-2", "ROUGE-L",
                                       "Whole sentences reach at best",
                                       "Reached of that"};
  kp_html_open(out, "dl", "class", "figures", NULL);
  for (guint i = 0; i < KP_N_SURVEY_FIGURES; i++) {
    KpInterval interval = kp_survey_interval(self->survey, (KpSurveyFigure)i);
    g_autofree gchar *mean = figure_text((KpSurveyFigure)i, interval.mean);
    g_autofree gchar *low = figure_text((KpSurveyFigure)i, interval.low);
    g_autofree gchar *high = figure_text((KpSurveyFigure)i, interval.high);
    g_autofree gchar *range = g_strdup_printf(" %s to %s", low, high);
    kp_html_open(out, "div", NULL);
    kp_report_element(out, "dt", NULL, NAMES[i]);
    kp_html_open(out, "dd", NULL);
    kp_html_text(out, mean, -1);
    kp_report_element(out, "small", NULL, range);
    kp_html_close(out, "dd");
    kp_html_close(out, "div");
  }
  kp_html_close(out, "dl");
  kp_report_element(out, "p", "legend",
                    "Means of all pages and their 95 % confidence intervals.");
}

static const KpSurveyRow *
row_at(const KpReport *self, guint i)
{
  return &g_array_index(self->survey->rows, KpSurveyRow, i);
}

static void
write_link(GString *out, const KpReport *self, guint i)
{
  const KpSurveyRow *row = row_at(self, i);
  kp_html_open(out, "a", "href", g_ptr_array_index(self->links, i), NULL);
  kp_html_text(out, row->title != NULL ? row->title : row->path, -1);
  kp_html_close(out, "a");
}

static void
write_worst(GString *out, const KpReport *self)
{
  g_autoptr(GArray) worst = kp_survey_worst(self->survey, KP_SURVEY_WORST);
  kp_report_heading(out, 2, NULL, "The worst by ROUGE-1");
  kp_html_open(out, "ol", "class", "worst", NULL);
  for (guint i = 0; i < worst->len; i++) {
    guint row = g_array_index(worst, guint, i);
    kp_html_open(out, "li", NULL);
    kp_report_element(
        out, "b", NULL,
        kp_digits(row_at(self, row)->figures[KP_SURVEY_ROUGE1], 3).text);
    g_string_append_c(out, ' ');
    write_link(out, self, row);
    kp_html_close(out, "li");
  }
  kp_html_close(out, "ol");
}

static const struct {
  const gchar *name;
  const gchar *class; /* "w": on wide screens alone; "n": not on narrow ones */
} COLUMNS[] = {
    {"Page", NULL},    {"ROUGE-1", NULL},
    {"ROUGE-2", "w"},  {"ROUGE-L", "w"},
    {"At best", "w"},  {"Reached", "n"},
    {"Yours", "w"},    {"Machine\xE2\x80\x99s", "w"},
    {"Matched", NULL},
};

static void
write_cell(GString *out, guint column, const gchar *text)
{
  kp_report_element(out, "td", COLUMNS[column].class, text);
}

static void
write_count(GString *out, guint column, guint count)
{
  gchar digits[16];
  g_snprintf(digits, sizeof digits, "%u", count);
  write_cell(out, column, digits);
}

static void
write_row(GString *out, const KpReport *self, guint i)
{
  const KpSurveyRow *row = row_at(self, i);
  const gchar *note = g_ptr_array_index(self->notes, i);
  kp_html_open(out, "tr", NULL);
  kp_html_open(out, "th", "scope", "row", NULL);
  write_link(out, self, i);
  if (row->title != NULL)
    kp_report_element(out, "small", NULL, row->path);
  if (note != NULL)
    kp_report_element(out, "small", "note", note);
  kp_html_close(out, "th");
  for (guint f = 0; f < KP_SURVEY_REACHED; f++)
    write_cell(out, f + 1, kp_digits(row->figures[f], 3).text);
  g_autofree gchar *reached =
      g_strconcat(kp_digits(100 * row->figures[KP_SURVEY_REACHED], 0).text,
                  "\xC2\xA0%", NULL);
  write_cell(out, 5, reached);
  write_count(out, 6, row->n_own);
  write_count(out, 7, row->n_generated);
  write_count(out, 8, row->n_matched);
  kp_html_close(out, "tr");
  g_string_append_c(out, '\n');
}

/* Shown by the script alone: without it there is nothing to press. */
static void
write_filter(GString *out)
{
  static const struct {
    const gchar *value;
    const gchar *text;
  } CHOICES[] = {{"", "all pages"},
                 {"low", "ROUGE-1 under the mean"},
                 {"none", "no point matched"},
                 {"note", "points in another language"}};
  kp_html_open(out, "form", "class", "filter", "hidden", "", NULL);
  kp_html_open(out, "label", NULL);
  kp_html_text(out, "Title or file ", -1);
  kp_html_open(out, "input", "type", "search", "name", "words", NULL);
  kp_html_close(out, "label");
  kp_html_open(out, "label", NULL);
  kp_html_text(out, "Show ", -1);
  kp_html_open(out, "select", "name", "show", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(CHOICES); i++) {
    kp_html_open(out, "option", "value", CHOICES[i].value, NULL);
    kp_html_text(out, CHOICES[i].text, -1);
    kp_html_close(out, "option");
  }
  kp_html_close(out, "select");
  kp_html_close(out, "label");
  kp_html_open(out, "output", NULL);
  kp_html_close(out, "output");
  kp_html_close(out, "form");
}

static void
write_table(GString *out, const KpReport *self)
{
  kp_report_heading(out, 2, "pages", "All pages");
  write_filter(out);
  KpDigits mean =
      kp_digits(kp_survey_interval(self->survey, KP_SURVEY_ROUGE1).mean, 6);
  kp_html_open(out, "table", "class", "pages", "aria-labelledby", "pages",
               "data-mean", mean.text, NULL);
  kp_html_open(out, "thead", NULL);
  kp_html_open(out, "tr", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(COLUMNS); i++) {
    kp_html_open(out, "th", "scope", "col", "class", COLUMNS[i].class, NULL);
    kp_html_text(out, COLUMNS[i].name, -1);
    kp_html_close(out, "th");
  }
  kp_html_close(out, "tr");
  kp_html_close(out, "thead");
  kp_html_open(out, "tbody", NULL);
  g_string_append_c(out, '\n');
  for (guint i = 0; i < self->survey->rows->len; i++)
    write_row(out, self, i);
  kp_html_close(out, "tbody");
  kp_html_close(out, "table");
  g_string_append_c(out, '\n');
}

static void
write_without(GString *out, const KpReport *self)
{
  const GPtrArray *without = self->survey->without;
  if (without->len == 0)
    return;
  g_autofree gchar *title =
      g_strdup_printf("%u without points of %s own", without->len,
                      without->len == 1 ? "its" : "their");
  kp_report_heading(out, 2, NULL, title);
  kp_html_open(out, "ul", "class", "without", NULL);
  for (guint i = 0; i < without->len; i++)
    kp_report_element(out, "li", NULL, g_ptr_array_index(without, i));
  kp_html_close(out, "ul");
  g_string_append_c(out, '\n');
}

void
kp_report_summary(GString *out, const KpReport *self)
{
  guint n = self->survey->rows->len;
  g_autofree gchar *lead =
      g_strdup_printf("%u %s with points of %s own beside the generated ones.",
                      n, n == 1 ? "page" : "pages", n == 1 ? "its" : "their");
  kp_report_heading(out, 1, NULL, "Your points and the machine\xE2\x80\x99s");
  kp_report_element(out, "p", "lead", lead);
  if (n > 0) {
    write_means(out, self);
    write_charts(out, self);
  }
  if (n > KP_SURVEY_WORST)
    write_worst(out, self);
  if (n > 0)
    write_table(out, self);
  write_without(out, self);
}
