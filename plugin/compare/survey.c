/* SPDX-License-Identifier: MIT */
/* Comparisons come in one by one; what they say together goes out. */
#include "survey.h"

#include <math.h>

#include "comparison.h"

static void
clear_row(gpointer data)
{
  KpSurveyRow *row = data;
  g_free(row->path);
  g_free(row->title);
}

KpSurvey *
kp_survey_new(void)
{
  KpSurvey *self = g_new0(KpSurvey, 1);
  self->rows = g_array_new(FALSE, FALSE, sizeof(KpSurveyRow));
  g_array_set_clear_func(self->rows, clear_row);
  self->without = g_ptr_array_new_with_free_func(g_free);
  return self;
}

void
kp_survey_free(KpSurvey *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->rows);
  g_ptr_array_unref(self->without);
  g_free(self);
}

KpSurveyRow
kp_survey_row(const KpComparison *comparison)
{
  const KpRouge *rouge = &comparison->verdict->rouge;
  KpSurveyRow row = {
      .figures = {rouge->rouge1.f1, rouge->rouge2.f1, rouge->rougeL.f1,
                  comparison->ceiling.rouge1.f1, comparison->reached},
      .n_own = comparison->matches->len,
  };
  for (guint i = 0; i < comparison->matches->len; i++)
    row.n_matched +=
        g_array_index(comparison->matches, KpMatch, i).pair.generated !=
        G_MAXUINT;
  row.n_generated = row.n_matched + comparison->unmatched->len;
  return row;
}

void
kp_survey_add(KpSurvey *self,
              const gchar *path,
              const gchar *title,
              const KpComparison *comparison)
{
  if (comparison == NULL) {
    g_ptr_array_add(self->without, g_strdup(path));
    return;
  }
  KpSurveyRow row = kp_survey_row(comparison);
  row.path = g_strdup(path);
  row.title = g_strdup(title);
  g_array_append_val(self->rows, row);
}

const gchar *
kp_survey_figure_name(KpSurveyFigure figure)
{
  static const gchar *const NAMES[] = {"rouge1", "rouge2", "rougeL", "ceiling1",
                                       "reached"};
  return NAMES[figure];
}

static gdouble
figure_of(const KpSurvey *self, guint i, KpSurveyFigure figure)
{
  return g_array_index(self->rows, KpSurveyRow, i).figures[figure];
}

KpInterval
kp_survey_interval(const KpSurvey *self, KpSurveyFigure figure)
{
  const gdouble width = 1.96; /* standard errors that hold 95 % */
  guint n = self->rows->len;
  if (n == 0)
    return (KpInterval){0};
  gdouble sum = 0, squares = 0;
  for (guint i = 0; i < n; i++)
    sum += figure_of(self, i, figure);
  gdouble mean = sum / n;
  for (guint i = 0; i < n; i++)
    squares += (figure_of(self, i, figure) - mean) *
               (figure_of(self, i, figure) - mean);
  gdouble error = n > 1 ? sqrt(squares / (n - 1) / n) : 0;
  /* Of few pages it may reach beyond what a figure can be. */
  return (KpInterval){mean, MAX(mean - width * error, 0),
                      MIN(mean + width * error, MAX(mean, 1))};
}

static gint
compare_worst(gconstpointer a, gconstpointer b, gpointer data)
{
  const KpSurvey *self = data;
  guint i = *(const guint *)a, j = *(const guint *)b;
  gdouble x = figure_of(self, i, KP_SURVEY_ROUGE1);
  gdouble y = figure_of(self, j, KP_SURVEY_ROUGE1);
  if (x != y)
    return x < y ? -1 : 1;
  return (i > j) - (i < j);
}

GArray *
kp_survey_worst(const KpSurvey *self, guint most)
{
  GArray *worst = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < self->rows->len; i++)
    g_array_append_val(worst, i);
  g_array_sort_with_data(worst, compare_worst, (gpointer)self);
  if (worst->len > most)
    g_array_set_size(worst, most);
  return worst;
}
