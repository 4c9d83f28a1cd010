/* SPDX-License-Identifier: MIT */
#include "ranking.h"

#include "corpus.h"
#include "profile.h"
#include "prose.h"

KpRanking *
kp_ranking_new(const KpProse *prose,
               const KpCorpus *corpus,
               const KpProfile *profile)
{
  KpRanking *self = g_new0(KpRanking, 1);
  self->prose = prose;
  self->corpus = corpus != NULL ? corpus : kp_corpus_builtin();
  self->profile = profile != NULL ? profile : kp_profile_default();
  self->ranks = g_array_new(FALSE, TRUE, sizeof(KpRank));
  for (guint i = 0; i < prose->sentences->len; i++) {
    KpRank rank = {.score = 1.0 / (i + 1), .rank = i + 1};
    g_array_append_val(self->ranks, rank);
  }
  return self;
}

void
kp_ranking_free(KpRanking *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->ranks);
  g_free(self->numbers);
  g_free(self->idf);
  g_free(self);
}
