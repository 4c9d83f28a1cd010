/* SPDX-License-Identifier: MIT */
/* Comparisons come in; text for people goes out. */
#include <stdio.h>

#include "compared.h"
#include "digits.h"
#include "terminal.h"

/* The words of `text` at `spans`, each once, as "river, bridge". */
static gchar *
list_words(const gchar *text, const GArray *spans)
{
  g_autoptr(GString) words = g_string_new(NULL);
  g_autoptr(GHashTable) seen =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < spans->len; i++) {
    KpSpan span = g_array_index(spans, KpSpan, i);
    gchar *word = kp_span_copy(text, span);
    gboolean known = g_hash_table_contains(seen, word);
    if (!known && words->len > 0)
      g_string_append(words, ", ");
    if (!known)
      g_string_append(words, word);
    g_hash_table_add(seen, word);
  }
  return g_string_free(g_steal_pointer(&words), FALSE);
}

static void
print_number(const gchar *name, gdouble number)
{
  printf("  %s %s", name, kp_digits(number, 3).text);
}

static void
print_rouge(gdouble rouge1, gdouble rouge2, gdouble rouge_l)
{
  print_number("ROUGE-1", rouge1);
  print_number("ROUGE-2", rouge2);
  print_number("ROUGE-L", rouge_l);
  putchar('\n');
}

static void
print_point(KpStyle style, const gchar *side, guint line, const gchar *text)
{
  kp_terminal_print(style, side);
  if (line > 0)
    printf(" %4u  %s\n", line, text);
  else
    printf("       %s\n", text);
}

static const KpBullet *
bullet_at(const KpCompared *self, guint i)
{
  return g_ptr_array_index(self->reading->bullets->bullets, i);
}

static void
print_source(const KpCompared *self, const KpMatch *match)
{
  if (match->source.sentence == G_MAXUINT)
    return;
  g_autofree gchar *text =
      kp_source_text(self->reading->prose, match->source.sentence);
  print_point(
      KP_STYLE_DIM, "    source     ",
      kp_prose_sentence(self->reading->prose, match->source.sentence)->line,
      text);
}

static void
print_detail(const gchar *name, const gchar *text)
{
  if (text == NULL || *text == '\0')
    return;
  kp_terminal_print(KP_STYLE_DIM, name);
  printf("       %s\n", text);
}

static void
print_match(const KpCompared *self, const KpMatch *match)
{
  const KpReading *reading = self->reading;
  const KpPoint *own =
      g_ptr_array_index(reading->article->points, match->pair.own);
  g_autofree gchar *common = list_words(own->text, match->own_common);
  if (match->pair.generated == G_MAXUINT) {
    g_autofree gchar *loss =
        kp_loss_describe(&match->loss, reading->ranking, reading->bullets,
                         match->source.sentence);
    print_point(KP_STYLE_BAD, "  only yours   ", own->line, own->text);
    print_source(self, match);
    print_detail("    lost       ", loss);
    return;
  }
  const KpBullet *bullet = bullet_at(self, match->pair.generated);
  print_point(KP_STYLE_GOOD, "  yours        ", own->line, own->text);
  print_point(KP_STYLE_GOOD, "  = generated  ", bullet->line, bullet->text);
  print_detail("    in common  ", common);
  print_source(self, match);
}

static void
print_reached(const KpComparison *comparison)
{
  printf("  whole sentences of the article reach ROUGE-1 %s at best; the "
         "generated points, %s %% of it\n",
         kp_digits(comparison->ceiling.rouge1.f1, 3).text,
         kp_digits(100 * comparison->reached, 0).text);
}

static void
print_language(const KpCompared *self)
{
  g_autofree gchar *told =
      kp_tongue_tell(self->comparison->points_language, self->reading->prose);
  printf("  %s\n\n", told);
}

void
kp_compared_print(const KpCompared *self)
{
  const KpComparison *comparison = self->comparison;
  if (comparison == NULL)
    return;
  const KpArticle *article = self->reading->article;
  kp_terminal_print(KP_STYLE_BOLD,
                    article->title != NULL ? article->title : article->path);
  if (article->title != NULL) {
    fputs("\n  ", stdout);
    kp_terminal_print(KP_STYLE_PLAIN, article->path);
  }
  fputs("\n\n", stdout);
  if (comparison->points_language != NULL)
    print_language(self);
  for (guint i = 0; i < comparison->matches->len; i++)
    print_match(self, &g_array_index(comparison->matches, KpMatch, i));
  for (guint i = 0; i < comparison->unmatched->len; i++) {
    const KpBullet *bullet =
        bullet_at(self, g_array_index(comparison->unmatched, guint, i));
    print_point(KP_STYLE_BAR, "  + generated  ", bullet->line, bullet->text);
  }
  if (self->reading->bullets->reason != NULL)
    printf("  nothing generated: %s\n", self->reading->bullets->reason);
  putchar('\n');
  const KpRouge *rouge = &comparison->verdict->rouge;
  print_rouge(rouge->rouge1.f1, rouge->rouge2.f1, rouge->rougeL.f1);
  print_reached(comparison);
  putchar('\n');
}

void
kp_compared_print_head(void)
{
  kp_terminal_print(KP_STYLE_BOLD,
                    "ROUGE-1 ROUGE-2 ROUGE-L at best reached  yours generated "
                    "matched  page");
  putchar('\n');
}

static void
print_cell(const gchar *format, gdouble number, const gchar *unit)
{
  gchar digits[G_ASCII_DTOSTR_BUF_SIZE];
  printf("%s%s", g_ascii_formatd(digits, sizeof digits, format, number), unit);
}

void
kp_compared_print_row(const KpCompared *self)
{
  const KpComparison *comparison = self->comparison;
  if (comparison == NULL)
    return;
  const KpSurveyRow row = kp_survey_row(comparison);
  print_cell("%7.3f", row.figures[KP_SURVEY_ROUGE1], "");
  for (guint i = KP_SURVEY_ROUGE2; i <= KP_SURVEY_CEILING; i++)
    print_cell("%8.3f", row.figures[i], "");
  print_cell("%6.0f", 100 * row.figures[KP_SURVEY_REACHED], " %");
  printf("%7u%10u%8u  ", row.n_own, row.n_generated, row.n_matched);
  kp_terminal_print(KP_STYLE_PLAIN, self->reading->article->path);
  if (comparison->points_language != NULL) {
    g_autofree gchar *note = kp_tongue_note(comparison->points_language);
    printf(" (%s)", note);
  }
  putchar('\n');
}

static void
print_intervals(const KpSurvey *survey)
{
  static const gchar *const NAMES[] = {"ROUGE-1", "ROUGE-2", "ROUGE-L",
                                       "at best", "reached"};
  for (guint i = 0; i < KP_N_SURVEY_FIGURES; i++) {
    KpInterval interval = kp_survey_interval(survey, (KpSurveyFigure)i);
    gboolean part = i == KP_SURVEY_REACHED; /* a percentage, as of each page */
    gdouble unit = part ? 100 : 1;
    printf("  %s", NAMES[i]);
    print_cell(part ? "%5.0f" : "%7.3f", unit * interval.mean,
               part ? " %  (" : "  (");
    print_cell(part ? "%.0f" : "%.3f", unit * interval.low, " to ");
    print_cell(part ? "%.0f" : "%.3f", unit * interval.high,
               part ? " %)\n" : ")\n");
  }
}

static void
print_worst(const KpSurvey *survey)
{
  g_autoptr(GArray) worst = kp_survey_worst(survey, KP_SURVEY_WORST);
  printf("the worst %u by ROUGE-1:\n", worst->len);
  for (guint i = 0; i < worst->len; i++) {
    const KpSurveyRow *row = &g_array_index(survey->rows, KpSurveyRow,
                                            g_array_index(worst, guint, i));
    print_cell("%7.3f", row->figures[KP_SURVEY_ROUGE1], "  ");
    kp_terminal_print(KP_STYLE_PLAIN, row->path);
    putchar('\n');
  }
}

static void
print_means(const KpSurvey *survey)
{
  print_rouge(kp_survey_interval(survey, KP_SURVEY_ROUGE1).mean,
              kp_survey_interval(survey, KP_SURVEY_ROUGE2).mean,
              kp_survey_interval(survey, KP_SURVEY_ROUGE_L).mean);
}

void
kp_compared_print_survey(const KpSurvey *survey, gboolean many)
{
  guint n = survey->rows->len;
  if (n > 0 && many) {
    printf("\n%u %s compared; means (95 %% confidence):\n", n,
           n == 1 ? "page" : "pages");
    print_intervals(survey);
    print_worst(survey);
  } else if (n > 0 && n + survey->without->len > 1) {
    printf("%u %s compared; mean:", n, n == 1 ? "page" : "pages");
    print_means(survey);
  } else if (n + survey->without->len == 0) {
    puts("0 pages compared");
  }
  if (survey->without->len == 0)
    return;
  printf("%u without points of %s own:\n", survey->without->len,
         survey->without->len == 1 ? "its" : "their");
  for (guint i = 0; i < survey->without->len; i++) {
    fputs("  ", stdout);
    kp_terminal_print(KP_STYLE_PLAIN, survey->without->pdata[i]);
    putchar('\n');
  }
}
