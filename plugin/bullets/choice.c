/* SPDX-License-Identifier: MIT */
#include "choice.h"

#include "candidate.h"
#include "profile.h"
#include "prose.h"
#include "ranking.h"

static guint32
term_at(const KpRanking *ranking, const KpCandidate *candidate, guint i)
{
  guint word = g_array_index(candidate->words, guint, i);
  return g_array_index(ranking->prose->words, KpWord, word).term;
}

/* Every term weighs something, however common. */
static gdouble
weight_of(const KpRanking *ranking, guint32 term)
{
  return 0.2 + ranking->idf[term];
}

/* The share of the candidate's terms that `said` marks, by weight. */
static gdouble
share_said(const KpRanking *ranking,
           const KpCandidate *candidate,
           const gboolean *said)
{
  gdouble all = 0, known = 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    guint32 term = term_at(ranking, candidate, i);
    if (term == KP_NO_TERM)
      continue;
    all += weight_of(ranking, term);
    known += said[term] ? weight_of(ranking, term) : 0;
  }
  return all > 0 ? known / all : 0;
}

static void
mark_said(const KpRanking *ranking,
          const KpCandidate *candidate,
          gboolean *said,
          gboolean value)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    guint32 term = term_at(ranking, candidate, i);
    if (term != KP_NO_TERM)
      said[term] = value;
  }
}

gdouble
kp_choice_overlap(const KpRanking *ranking,
                  const KpCandidate *a,
                  const KpCandidate *b)
{
  g_autofree gboolean *said = g_new0(gboolean, ranking->prose->terms->len + 1);
  mark_said(ranking, b, said, TRUE);
  return share_said(ranking, a, said);
}

static gboolean
repeats_one(const KpRanking *ranking,
            const GArray *entries,
            const GArray *chosen,
            const KpCandidate *candidate)
{
  for (guint i = 0; i < chosen->len; i++) {
    const KpEntry *other =
        &g_array_index(entries, KpEntry, g_array_index(chosen, guint, i));
    if (other->candidate->sentence == candidate->sentence ||
        kp_choice_overlap(ranking, candidate, other->candidate) >
            KP_CHOICE_SAME ||
        kp_choice_overlap(ranking, other->candidate, candidate) >
            KP_CHOICE_SAME)
      return TRUE;
  }
  return FALSE;
}

void
kp_choice_make(const KpRanking *ranking,
               const GArray *entries,
               KpRoom room,
               GArray *chosen)
{
  const KpMeasure *measure = kp_profile_measure(ranking->profile);
  g_autofree gboolean *said = g_new0(gboolean, ranking->prose->terms->len + 1);
  g_autofree gboolean *out = g_new0(gboolean, entries->len + 1);
  guint words = 0;
  while (chosen->len < room.count) {
    guint best = G_MAXUINT;
    gdouble most = 0;
    for (guint i = 0; i < entries->len; i++) {
      const KpEntry *entry = &g_array_index(entries, KpEntry, i);
      guint n_words = entry->candidate->n_words;
      if (out[i] || words + n_words > room.budget)
        continue;
      gdouble stale = share_said(ranking, entry->candidate, said);
      gdouble worth = entry->worth * (1 - (1 - measure->fresh) * stale);
      gdouble gain = n_words * (worth - measure->word_cost);
      if (gain > most) {
        most = gain;
        best = i;
      }
    }
    if (best == G_MAXUINT)
      return;
    out[best] = TRUE;
    const KpEntry *entry = &g_array_index(entries, KpEntry, best);
    if (repeats_one(ranking, entries, chosen, entry->candidate))
      continue;
    g_array_append_val(chosen, best);
    words += entry->candidate->n_words;
    mark_said(ranking, entry->candidate, said, TRUE);
  }
}
