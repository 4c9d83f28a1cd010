/* SPDX-License-Identifier: MIT */
/* Comparisons come in; JSON and CSV for programs go out. */
#include <stdio.h>

#include "compared.h"
#include "digits.h"
#include "json-points.h"

static void
write_source(KpJson *json, const KpCompared *self, const KpSource *source)
{
  kp_json_name(json, "source");
  if (source->sentence == G_MAXUINT) {
    kp_json_text(json, NULL);
    return;
  }
  g_autofree gchar *text =
      kp_source_text(self->reading->prose, source->sentence);
  kp_json_open(json, '{');
  kp_json_named_integer(
      json, "line",
      kp_prose_sentence(self->reading->prose, source->sentence)->line);
  kp_json_named_text(json, "text", text);
  kp_json_named_integer(
      json, "rank",
      g_array_index(self->reading->ranking->ranks, KpRank, source->sentence)
          .rank);
  kp_json_named_number(json, "part", source->part);
  kp_json_close(json, '}');
}

static void
write_common(KpJson *json, const gchar *text, const GArray *spans)
{
  kp_json_name(json, "common");
  kp_json_open(json, '[');
  for (guint i = 0; i < spans->len; i++) {
    KpSpan span = g_array_index(spans, KpSpan, i);
    g_autofree gchar *word = kp_span_copy(text, span);
    kp_json_text(json, word);
  }
  kp_json_close(json, ']');
}

static void
write_match(KpJson *json, const KpCompared *self, const KpMatch *match)
{
  const KpReading *reading = self->reading;
  const KpPoint *own =
      g_ptr_array_index(reading->article->points, match->pair.own);
  g_autofree gchar *loss = kp_loss_describe(
      &match->loss, reading->ranking, reading->bullets, match->source.sentence);
  kp_json_open(json, '{');
  kp_json_named_integer(json, "own", match->pair.own);
  if (match->pair.generated == G_MAXUINT)
    kp_json_named_text(json, "generated", NULL);
  else
    kp_json_named_integer(json, "generated", match->pair.generated);
  kp_json_named_number(json, "overlap", match->pair.overlap);
  kp_json_named_number(json, "shared", match->pair.shared);
  write_common(json, own->text, match->own_common);
  write_source(json, self, &match->source);
  kp_json_named_text(json, "lost_by", kp_loss_name(match->loss.kind));
  kp_json_named_text(json, "loss", loss);
  kp_json_close(json, '}');
}

static void
write_rouge(KpJson *json, const gchar *name, const KpRouge *rouge)
{
  kp_json_name(json, name);
  kp_json_open(json, '{');
  kp_json_named_number(json, "rouge1", rouge->rouge1.f1);
  kp_json_named_number(json, "rouge2", rouge->rouge2.f1);
  kp_json_named_number(json, "rougeL", rouge->rougeL.f1);
  kp_json_close(json, '}');
}

static void
write_comparison(KpJson *json, const KpCompared *self)
{
  const KpComparison *comparison = self->comparison;
  kp_json_name(json, "pairs");
  kp_json_open(json, '[');
  for (guint i = 0; comparison != NULL && i < comparison->matches->len; i++)
    write_match(json, self, &g_array_index(comparison->matches, KpMatch, i));
  kp_json_close(json, ']');
  if (comparison == NULL) {
    kp_json_named_text(json, "rouge", NULL);
    return;
  }
  write_rouge(json, "rouge", &comparison->verdict->rouge);
  write_rouge(json, "ceiling", &comparison->ceiling);
  kp_json_named_number(json, "reached", comparison->reached);
  kp_json_named_text(json, "points_language",
                     comparison->points_language != NULL
                         ? kp_language_code(comparison->points_language)
                         : NULL);
}

void
kp_compared_write(KpJson *json, const KpCompared *self)
{
  const KpReading *reading = self->reading;
  kp_json_open(json, '{');
  kp_points_write_page(json, reading);
  write_comparison(json, self);
  kp_json_close(json, '}');
}

static void
write_means(KpJson *json, const KpSurvey *survey)
{
  kp_json_name(json, "means");
  kp_json_open(json, '{');
  for (guint i = 0; i < KP_N_SURVEY_FIGURES && survey->rows->len > 0; i++) {
    KpInterval interval = kp_survey_interval(survey, (KpSurveyFigure)i);
    kp_json_name(json, kp_survey_figure_name((KpSurveyFigure)i));
    kp_json_open(json, '{');
    kp_json_named_number(json, "mean", interval.mean);
    kp_json_named_number(json, "low", interval.low);
    kp_json_named_number(json, "high", interval.high);
    kp_json_close(json, '}');
  }
  kp_json_close(json, '}');
}

void
kp_compared_write_survey(KpJson *json, const KpSurvey *survey)
{
  g_autoptr(GArray) worst = kp_survey_worst(survey, KP_SURVEY_WORST);
  kp_json_open(json, '{');
  kp_json_named_integer(json, "compared", survey->rows->len);
  write_means(json, survey);
  kp_json_name(json, "worst");
  kp_json_open(json, '[');
  for (guint i = 0; i < worst->len; i++)
    kp_json_text(json, g_array_index(survey->rows, KpSurveyRow,
                                     g_array_index(worst, guint, i))
                           .path);
  kp_json_close(json, ']');
  kp_json_name(json, "without");
  kp_json_open(json, '[');
  for (guint i = 0; i < survey->without->len; i++)
    kp_json_text(json, g_ptr_array_index(survey->without, i));
  kp_json_close(json, ']');
  kp_json_close(json, '}');
}

void
kp_compared_csv_head(void)
{
  for (guint i = 0; i < KP_N_SURVEY_FIGURES; i++)
    printf("%s,", kp_survey_figure_name((KpSurveyFigure)i));
  fputs("own,generated,matched,file,title,note\r\n", stdout);
}

static void
print_field(const gchar *text)
{
  if (text == NULL)
    return;
  putchar('"');
  for (const gchar *at = text; *at != '\0'; at++) {
    if (*at == '"')
      putchar('"');
    putchar(*at);
  }
  putchar('"');
}

static gchar *
note_of(const KpCompared *self)
{
  const KpComparison *comparison = self->comparison;
  if (comparison == NULL)
    return g_strdup("no points of its own");
  if (comparison->points_language != NULL)
    return kp_tongue_note(comparison->points_language);
  return g_strdup(self->reading->bullets->reason);
}

void
kp_compared_csv_row(const KpCompared *self)
{
  const KpArticle *article = self->reading->article;
  KpSurveyRow row = {.n_generated = self->reading->bullets->bullets->len};
  if (self->comparison != NULL)
    row = kp_survey_row(self->comparison);
  for (gsize i = 0; i < KP_N_SURVEY_FIGURES; i++)
    printf("%s,",
           self->comparison != NULL ? kp_digits(row.figures[i], 4).text : "");
  printf("%u,%u,%u,", row.n_own, row.n_generated, row.n_matched);
  g_autofree gchar *note = note_of(self);
  print_field(article->path);
  putchar(',');
  print_field(article->title);
  putchar(',');
  print_field(note);
  fputs("\r\n", stdout);
}
