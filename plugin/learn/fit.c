/* SPDX-License-Identifier: MIT */
/* A learner and a measure to start from come in; the measure that its authors
 * like best goes out. */
#include "learner.h"

static gdouble
value_of(KpLearner *self, const KpMeasure *measure)
{
  KpTrial trial = kp_learner_validate(self, measure);
  return trial.rouge1 + trial.rouge2;
}

/* TRUE where a profile may have these numbers. */
static gboolean
is_sound(const KpMeasure *measure)
{
  return measure->fresh <= 1 && measure->per_words >= 1;
}

/* Moves one number of `best` by each of `factors` while that helps. */
static void
improve(KpLearner *self, KpMeasure *best, gdouble *value, gsize offset)
{
  static const gdouble FACTORS[] = {0.9, 1.1};
  for (gsize i = 0; i < G_N_ELEMENTS(FACTORS); i++) {
    for (;;) {
      KpMeasure trial = *best;
      *(gdouble *)((gchar *)&trial + offset) *= FACTORS[i];
      if (!is_sound(&trial))
        break;
      gdouble found = value_of(self, &trial);
      if (found <= *value)
        break;
      *best = trial;
      *value = found;
    }
  }
}

KpMeasure
kp_learner_fit(KpLearner *self, const KpMeasure *start)
{
  static const gsize NUMBERS[] = {
      G_STRUCT_OFFSET(KpMeasure, word_cost[KP_GENRE_NEWS]),
      G_STRUCT_OFFSET(KpMeasure, word_cost[KP_GENRE_GUIDE]),
      G_STRUCT_OFFSET(KpMeasure, fresh), G_STRUCT_OFFSET(KpMeasure, per_words)};
  KpMeasure best = *start;
  gdouble value = value_of(self, &best);
  for (gsize i = 0; i < G_N_ELEMENTS(NUMBERS); i++)
    improve(self, &best, &value, NUMBERS[i]);
  return best;
}
