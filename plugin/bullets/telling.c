/* SPDX-License-Identifier: MIT */
/* A candidate in its article comes in; what it costs that it tells little of
 * the story goes out. */
#include "telling.h"

#include "prose.h"
#include "ranking.h"

/* Of 1,430 bullets strict readers refused 37 % of those with fewer words that
 * their article says again, 12 % of those with six or more. */
#define ENOUGH 4
#define NUMBER 2       /* words: what it counts for */
#define COST_THIN 0.04 /* for each word that is wanting */

/* Words of an article for each that can be asked for: a short one has said
 * little twice. */
#define PER_WORD 100.0

/* A story tells what matters first: of the bullets from the first fifth of the
 * news they refused 15 %, of those behind it 31 %. */
#define LATE 0.2      /* share of the sentences */
#define COST_LATE 0.1 /* for all of them */
#define FEW 15        /* sentences: in so few nothing is late */

static guint
count_telling(const KpProse *prose, const KpCandidate *candidate)
{
  guint told = 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    const KpWord *word = &g_array_index(
        prose->words, KpWord, g_array_index(candidate->words, guint, i));
    if (word->term != KP_NO_TERM)
      told += g_array_index(prose->terms, KpTerm, word->term).count > 1;
    if (word->classes & KP_WORD_NUMBER)
      told += NUMBER;
  }
  return told;
}

gdouble
kp_telling_cost(const KpRanking *ranking, const KpCandidate *candidate)
{
  const KpProse *prose = ranking->prose;
  gdouble enough = MIN(ENOUGH, prose->words->len / PER_WORD);
  gdouble wanting = MAX(0, enough - count_telling(prose, candidate));
  gdouble late = 0;
  if (ranking->guide <= 0.5) /* a guide may come to its point last */
    late =
        candidate->sentence / (gdouble)MAX(FEW, prose->sentences->len) - LATE;
  return COST_THIN * wanting + COST_LATE * MAX(0, late);
}
