/* SPDX-License-Identifier: MIT */
/* A candidate in its article comes in; its features and worth go out. */
#include "worth.h"

#include <string.h>

#include "candidate.h"
#include "prose.h"
#include "ranking.h"
#include "share.h"

/* A bullet of more words is long; of so many more, as long as can be. */
#define FITS 18     /* words */
#define BEYOND 10.0 /* words */

/* Sums over the kept words, in one pass. */
typedef struct {
  guint n;       /* words of the prose that are kept */
  guint content; /* with a term */
  gdouble terms; /* worth of the terms */
} Sums;

static Sums
sum_words(const KpRanking *ranking, const KpCandidate *candidate)
{
  const KpProse *prose = ranking->prose;
  Sums sums = {.n = candidate->words->len};
  for (guint i = 0; i < sums.n; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (word->term == KP_NO_TERM)
      continue;
    sums.content++;
    sums.terms += ranking->worth[word->term];
  }
  return sums;
}

enum {
  BIAS,
  LONG,
  CONTENT,
  TERMS,
  N_FEATURES,
};

static const gchar *const NAMES[N_FEATURES] = {
    [BIAS] = "bias", [LONG] = "long", [CONTENT] = "content", [TERMS] = "terms"};

const gchar *const *
kp_worth_features(guint *n)
{
  *n = N_FEATURES;
  return NAMES;
}

void
kp_worth_measure(const KpRanking *ranking,
                 const KpCandidate *candidate,
                 gdouble *values)
{
  Sums sums = sum_words(ranking, candidate);
  gdouble n = MAX(sums.n, 1);
  guint words = candidate->n_words;
  memset(values, 0, N_FEATURES * sizeof *values);
  values[BIAS] = 1;
  values[LONG] = words > FITS ? MIN(1, (words - FITS) / BEYOND) : 0;
  values[CONTENT] = sums.content / n;
  values[TERMS] = sums.terms / n;
}

gdouble *
kp_worth_weights(const KpRanking *ranking)
{
  guint n;
  const gchar *const *names = kp_worth_features(&n);
  gdouble *weights = g_new(gdouble, n);
  for (guint i = 0; i < n; i++)
    weights[i] = kp_ranking_weight(ranking, "candidate", names[i]);
  return weights;
}

gdouble
kp_worth(const KpRanking *ranking,
         const KpCandidate *candidate,
         const gdouble *weights,
         GArray *shares)
{
  gdouble values[N_FEATURES];
  kp_worth_measure(ranking, candidate, values);
  gdouble worth = kp_share_gain(
      shares, "sentence",
      g_array_index(ranking->ranks, KpRank, candidate->sentence).score);
  for (guint i = 0; i < N_FEATURES; i++)
    worth += kp_share_gain(shares, NAMES[i], weights[i] * values[i]);
  return worth;
}
