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
          gboolean *said)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    guint32 term = term_at(ranking, candidate, i);
    if (term != KP_NO_TERM)
      said[term] = TRUE;
  }
}

gdouble
kp_choice_overlap(const KpRanking *ranking,
                  const KpCandidate *a,
                  const KpCandidate *b)
{
  g_autoptr(GHashTable) terms = g_hash_table_new(NULL, NULL);
  gdouble all = 0, known = 0;
  for (guint i = 0; i < b->words->len; i++)
    g_hash_table_add(terms, GUINT_TO_POINTER(term_at(ranking, b, i)));
  for (guint i = 0; i < a->words->len; i++) {
    guint32 term = term_at(ranking, a, i);
    if (term == KP_NO_TERM)
      continue;
    gdouble weight = weight_of(ranking, term);
    all += weight;
    known += g_hash_table_contains(terms, GUINT_TO_POINTER(term)) ? weight : 0;
  }
  return all > 0 ? known / all : 0;
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

/* An entry and what choosing it next would gain. */
typedef struct {
  guint entry;
  gdouble gain;
} Bid;

static gint
compare_bids(gconstpointer a, gconstpointer b)
{
  const Bid *x = a, *y = b;
  if (x->gain != y->gain)
    return x->gain < y->gain ? 1 : -1;
  return (x->entry > y->entry) - (x->entry < y->entry);
}

/* What each entry that is still in would gain, the best first; where `needed`,
 * those too that would not. */
static void
make_bids(const KpRanking *ranking,
          const GArray *entries,
          guint words_left,
          gboolean needed,
          const gboolean *said,
          const gboolean *out,
          GArray *bids)
{
  const KpMeasure *measure = kp_profile_measure(ranking->profile);
  g_array_set_size(bids, 0);
  for (guint i = 0; i < entries->len; i++) {
    const KpEntry *entry = &g_array_index(entries, KpEntry, i);
    guint n_words = entry->candidate->n_words;
    if (out[i] || n_words > words_left)
      continue;
    gdouble stale = share_said(ranking, entry->candidate, said);
    gdouble worth = entry->worth * (1 - (1 - measure->fresh) * stale);
    gdouble over = worth - measure->word_cost;
    /* One that costs more than it tells counts by its words alone, so that the
     * best of them comes first, not the shortest. */
    Bid bid = {i, over > 0 ? n_words * over : over};
    if (over > 0 || needed)
      g_array_append_val(bids, bid);
  }
  g_array_sort(bids, compare_bids);
}

/* The best entry that repeats none of the chosen; those before it are out.
 * G_MAXUINT: there is none. */
static guint
take_best(const KpRanking *ranking,
          const GArray *entries,
          const GArray *bids,
          const GArray *chosen,
          gboolean *out)
{
  for (guint i = 0; i < bids->len; i++) {
    guint best = g_array_index(bids, Bid, i).entry;
    out[best] = TRUE;
    if (!repeats_one(ranking, entries, chosen,
                     g_array_index(entries, KpEntry, best).candidate))
      return best;
  }
  return G_MAXUINT;
}

void
kp_choice_make(const KpRanking *ranking,
               const GArray *entries,
               KpRoom room,
               GArray *chosen)
{
  g_autofree gboolean *said = g_new0(gboolean, ranking->prose->terms->len + 1);
  g_autofree gboolean *out = g_new0(gboolean, entries->len + 1);
  g_autoptr(GArray) bids = g_array_new(FALSE, FALSE, sizeof(Bid));
  guint words = 0;
  while (chosen->len < room.count) {
    make_bids(ranking, entries, room.budget - words, chosen->len < room.fewest,
              said, out, bids);
    guint best = take_best(ranking, entries, bids, chosen, out);
    if (best == G_MAXUINT)
      return;
    const KpEntry *entry = &g_array_index(entries, KpEntry, best);
    g_array_append_val(chosen, best);
    words += entry->candidate->n_words;
    mark_said(ranking, entry->candidate, said);
  }
}
