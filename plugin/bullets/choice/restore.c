/* SPDX-License-Identifier: MIT */
/* Chosen entries come in; where words are left, those that lost what a reader
 * would miss give way to the same with it, and where a name finds no room to
 * the same with less. */
#include "candidate.h"
#include "choice.h"
#include "introduction.h"

/* Of 122 boxes in which something of these was put back as long as there was
 * room, readers preferred 72 and 21 as they were, and printed 77 % of the
 * bullets instead of 66 %. Ages, brackets, "also", a second source and an
 * opening participle they missed as seldom as they liked them. Of 23 bullets
 * that lost what stood behind a dash or between two they printed 68 %, of the
 * same with it 80 %. */
static const gchar *const MISSED[] = {
    "apposition",  "description",      "trailing apposition",
    "second half", "participle aside", "trailing adjunct",
    "day",         "relative clause",  "trailing relative",
    "place",       "opening phrase",   "time",
    "after dash",  "dash aside",
};

/* Of 358 bullets of fifteen words at most they printed 73 %, of the same with
 * three or more words of what was cut 82 %: a brief one misses more. */
#define BRIEF 15 /* words: fewer are brief */
static const gchar *const MISSED_IN_BRIEF[] = {
    "trailing clause", "trailing participle", "trailing phrase",
    "opening clause",  "after colon",
};

/* A longer one is worth so much less a word at most: where it was less, readers
 * took as many as they refused; twice that of a brief one. */
#define LESS 0.05

static const KpEntry *
entry_at(const GArray *entries, guint index)
{
  return &g_array_index(entries, KpEntry, index);
}

static gboolean
is_brief(const KpCandidate *candidate)
{
  return candidate->n_words < BRIEF;
}

static gboolean
is_among(const gchar *cut, const gchar *const *cuts, gsize n)
{
  for (gsize i = 0; i < n; i++) {
    if (g_str_equal(cuts[i], cut))
      return TRUE;
  }
  return FALSE;
}

static gboolean
misses(const KpCandidate *candidate, const gchar *cut)
{
  return is_among(cut, MISSED, G_N_ELEMENTS(MISSED)) ||
         (is_brief(candidate) &&
          is_among(cut, MISSED_IN_BRIEF, G_N_ELEMENTS(MISSED_IN_BRIEF)));
}

/* TRUE where `whole` undoes cuts of the candidate, all of them such as a reader
 * misses. */
static gboolean
undoes_missed(const KpCandidate *whole, const KpCandidate *candidate)
{
  if (whole->cuts->len >= candidate->cuts->len)
    return FALSE;
  for (guint i = 0; i < candidate->cuts->len; i++) {
    const gchar *cut = g_ptr_array_index(candidate->cuts, i);
    if (!kp_candidate_has_cut(whole, cut) && !misses(candidate, cut))
      return FALSE;
  }
  return TRUE;
}

/* TRUE where `whole` has all words of the candidate. */
static gboolean
holds(const KpCandidate *whole, const KpCandidate *candidate)
{
  guint at = 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    guint word = g_array_index(candidate->words, guint, i);
    while (at < whole->words->len &&
           g_array_index(whole->words, guint, at) != word)
      at++;
    if (at == whole->words->len)
      return FALSE;
  }
  return TRUE;
}

static gboolean
leans_no_more(const KpCandidate *other, const KpCandidate *own)
{
  const guint32 leaning =
      KP_TRAIT_PRONOUN | KP_TRAIT_CONNECTIVE | KP_TRAIT_ALSO | KP_TRAIT_THEN;
  return !(other->traits & ~own->traits & leaning);
}

/* TRUE where the reader of `whole` stumbles as little as that of the candidate.
 */
static gboolean
stands_as_well(const KpEntry *whole, const KpEntry *entry)
{
  gdouble less = is_brief(entry->candidate) ? 2 * LESS : LESS;
  return whole->worth >= entry->worth - less &&
         leans_no_more(whole->candidate, entry->candidate);
}

/* The longest entry that can stand for this one, of `room` words more at most,
 * and of `max_words` with the names that may be put into it; or this one. */
static guint
find_whole(const GArray *entries, guint index, guint room, guint max_words)
{
  const KpEntry *entry = entry_at(entries, index);
  const KpCandidate *own = entry->candidate;
  guint longest = index;
  for (guint i = 0; i < entries->len; i++) {
    const KpCandidate *whole = entry_at(entries, i)->candidate;
    if (whole->sentence == own->sentence &&
        whole->n_words > entry_at(entries, longest)->candidate->n_words &&
        whole->n_words <= own->n_words + room &&
        kp_introduction_words(whole) <= max_words &&
        undoes_missed(whole, own) && holds(whole, own) &&
        stands_as_well(entry_at(entries, i), entry))
      longest = i;
  }
  return longest;
}

void
kp_choice_restore(const GArray *entries, KpRoom room, GArray *chosen)
{
  guint words = kp_choice_words(entries, chosen);
  for (guint i = 0; i < chosen->len && words < room.budget; i++) {
    guint *own = &g_array_index(chosen, guint, i);
    guint whole =
        find_whole(entries, *own, room.budget - words, room.max_words);
    words += entry_at(entries, whole)->candidate->n_words -
             entry_at(entries, *own)->candidate->n_words;
    *own = whole;
  }
}

/* The longest entry of no other words that has room for the names that the
 * bullets above do not tell; where there is none, this one. */
static guint
find_narrow(const KpProse *prose,
            const GArray *entries,
            const GPtrArray *above,
            guint index)
{
  const KpCandidate *own = entry_at(entries, index)->candidate;
  guint longest = 0, found = index;
  for (guint i = 0; i < entries->len; i++) {
    const KpCandidate *less = entry_at(entries, i)->candidate;
    if (less->sentence == own->sentence && less->n_words > longest &&
        holds(own, less) && less->called->len == own->called->len &&
        leans_no_more(less, own) &&
        !kp_introduction_is_cramped(prose, above, less)) {
      longest = less->n_words;
      found = i;
    }
  }
  return found;
}

void
kp_choice_narrow(const KpProse *prose, const GArray *entries, GArray *chosen)
{
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  for (guint i = 0; i < chosen->len; i++) {
    guint *own = &g_array_index(chosen, guint, i);
    if (kp_introduction_is_cramped(prose, above,
                                   entry_at(entries, *own)->candidate))
      *own = find_narrow(prose, entries, above, *own);
    g_ptr_array_add(above, entry_at(entries, *own)->candidate->text);
  }
}
