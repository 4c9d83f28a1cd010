/* SPDX-License-Identifier: MIT */
/* Many pages compared: the means, how sure they are, and the worst. */
#ifndef KP_SURVEY_H
#define KP_SURVEY_H

#include <glib.h>

typedef struct KpComparison KpComparison;

/* What is measured of a page. */
typedef enum {
  KP_SURVEY_ROUGE1, /* F1, 0..1; so are the next two */
  KP_SURVEY_ROUGE2,
  KP_SURVEY_ROUGE_L,
  KP_SURVEY_CEILING, /* ROUGE-1 that whole sentences reach */
  KP_SURVEY_REACHED, /* ROUGE-1 as a part of that */
  KP_N_SURVEY_FIGURES,
} KpSurveyFigure;

/* A page that was compared. */
typedef struct {
  gchar *path;
  gchar *title; /* NULL where it has none */
  gdouble figures[KP_N_SURVEY_FIGURES];
  guint n_own;
  guint n_generated;
  guint n_matched;
} KpSurveyRow;

/* A mean and its 95 % confidence interval: the normal one, 1.96 standard errors
 * to either side, within 0 and 1. Of fewer than two pages there is none: low
 * and high are the mean. */
typedef struct {
  gdouble mean;
  gdouble low;
  gdouble high;
} KpInterval;

typedef struct KpSurvey {
  GArray *rows; /* of KpSurveyRow, in the order added */
  GPtrArray
      *without; /* of gchar *: paths of pages without points of their own */
} KpSurvey;

KpSurvey *kp_survey_new(void);
void kp_survey_free(KpSurvey *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpSurvey, kp_survey_free)

/* What is told of a comparison in one row; it has no path and no title. */
KpSurveyRow kp_survey_row(const KpComparison *comparison);

/* Adds a page; a NULL comparison adds it to those without points. The strings
 * are copied. */
void kp_survey_add(KpSurvey *self,
                   const gchar *path,
                   const gchar *title,
                   const KpComparison *comparison);

/* "rouge1", "rouge2", "rougeL", "ceiling1", "reached". */
const gchar *kp_survey_figure_name(KpSurveyFigure figure);

/* Of the rows' figure; all zero where there is no row. */
KpInterval kp_survey_interval(const KpSurvey *self, KpSurveyFigure figure);

/* Pages of the worst that one looks at first. */
#define KP_SURVEY_WORST 10

/* The rows with the least ROUGE-1, at most `most`, the worst first; of equals
 * the earlier (of guint, indices of rows; the caller frees the array). */
GArray *kp_survey_worst(const KpSurvey *self, guint most);

#endif
