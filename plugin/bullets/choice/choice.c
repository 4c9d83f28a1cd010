/* SPDX-License-Identifier: MIT */
/* Candidates, each with its worth, come in; those that make the box go out. */
#include "choice.h"

#include <math.h>
#include <string.h>

#include "among.h"
#include "bids.h"
#include "candidate.h"
#include "presumption.h"
#include "profile.h"
#include "prose.h"
#include "ranking.h"
#include "share.h"
#include "standing.h"

#define ROUNDS 12   /* of raising a word's price */
#define DEARER 1.08 /* by so much */

/* Words left for each bullet that must still come. */
#define LEAST 10

/* Two bullets that share more than this of their terms say the same. */
#define SAME 0.7

/* Where a number is asked for, the box goes deeper into the article, and finds
 * what was said in other words. */
#define SAME_OF_MANY 0.55

static void
mark_said(const KpProse *prose,
          const KpCandidate *candidate,
          gboolean *said,
          guint *told)
{
  for (guint i = 0; i < candidate->words->len; i++) {
    guint32 term = kp_candidate_word(prose, candidate, i)->term;
    if (term == KP_NO_TERM)
      continue;
    said[term] = TRUE;
    told[term] = MIN(told[term], candidate->sentence + 1);
  }
}

/* At first the headline alone has told anything. */
static void
reset_told(const KpProse *prose, guint *told)
{
  for (guint i = 0; i < prose->terms->len; i++)
    told[i] = KP_UNTOLD;
  for (guint i = 0; i < prose->title_terms->len; i++)
    told[g_array_index(prose->title_terms, guint32, i)] = 0;
}

/* One run of the choice. */
typedef struct {
  KpAmong among;
  const KpRanking *ranking;
  GArray *entries; /* of KpEntry */
  gdouble cost;    /* what a word must be worth on this page */
  gdouble price;   /* of a word: what it must be worth here */
  gboolean brief;  /* short ones first, so that more of them fit */
  gdouble same;    /* share of its terms that makes a bullet a repetition */
  gboolean *said;  /* of each term */
  guint *told;     /* of each term, as kp_presumption_cost has it */
  gboolean *marks; /* of each term, for kp_choice_overlap */
  KpBids *bids;
  const KpSpoken *spoken; /* of the entries */

  /* Runs at other prices mostly begin alike, and nothing is asked twice. */
  GArray *path;   /* of guint: the entries that the worths follow */
  GArray *worths; /* of gdouble: what each entry is worth before the first of
                     these, then before the second, ...; NAN: not asked yet;
                     OUT */
} Race;

/* Worth of an entry that is taken, or says what is said. */
#define OUT (-INFINITY)

/* The same where some of it is said already. */
static gdouble
worth_fresh(const Race *race, const GArray *chosen, guint index, GArray *shares)
{
  const KpMeasure *measure = kp_profile_measure(race->ranking->profile);
  gdouble stale =
      chosen->len > 0 ? kp_spoken_share(race->spoken, index, race->said) : 0;
  gdouble worth = kp_among_worth(&race->among, chosen, index, shares);
  return worth - kp_share_cost(shares, "the chosen ones tell much of it",
                               worth * (1 - measure->fresh) * stale);
}

/* What the entries are worth after the first `n` bullets of the path. */
static gdouble *
worths_after(const Race *race, guint n)
{
  return &g_array_index(race->worths, gdouble, n * race->entries->len);
}

/* The entry is out after the path: it was before, or the last of the path is of
 * its sentence. */
static gboolean
is_out(const Race *race, guint entry)
{
  guint n = race->path->len;
  return n > 0 &&
         (worths_after(race, n - 1)[entry] == OUT ||
          kp_among_candidate(&race->among, entry)->sentence ==
              kp_among_chosen(&race->among, race->path, n - 1)->sentence);
}

/* Adds what the entries are worth after the path, as far as it is known. */
static void
add_worths(Race *race)
{
  guint n = race->path->len;
  g_array_set_size(race->worths, (n + 1) * race->entries->len);
  for (guint i = 0; i < race->entries->len; i++)
    worths_after(race, n)[i] = is_out(race, i) ? OUT : NAN;
}

/* TRUE where the last run has taken the entry as the n-th as well. */
static gboolean
was_taken(const Race *race, guint n, guint entry)
{
  return n < race->path->len && g_array_index(race->path, guint, n) == entry;
}

/* Takes the entry as the n-th of the path, from 0; where another was, what came
 * after that one is forgotten. */
static void
follow(Race *race, guint n, guint entry)
{
  if (was_taken(race, n, entry))
    return;
  g_array_set_size(race->path, n);
  g_array_append_val(race->path, entry);
  add_worths(race);
}

/* What each entry of `words` at most that is still in and worth more than
 * `least` would gain. */
static void
make_bids(Race *race, const GArray *chosen, guint words, gdouble least)
{
  gdouble *worths = worths_after(race, chosen->len);
  race->bids->n = 0;
  for (guint i = 0; i < race->entries->len; i++) {
    guint n_words = kp_among_candidate(&race->among, i)->n_words;
    if (worths[i] == OUT || n_words > words ||
        kp_among_never_reaches(&race->among, i, least))
      continue;
    if (isnan(worths[i]))
      worths[i] = worth_fresh(race, chosen, i, NULL);
    gdouble over = worths[i] - race->price;
    /* One that costs more than it tells counts by its words alone, so that the
     * best of them comes first, not the shortest. */
    KpBid bid = {i, over > 0 || race->brief ? n_words * over : over};
    if (worths[i] > least ||
        worths[i] + kp_among_inside(&race->among, chosen, i) > least)
      race->bids->bids[race->bids->n++] = bid;
  }
}

/* TRUE where its he and she have their name in the bullet right above it. */
static gboolean
is_carried(const Race *race, const GArray *chosen, const KpCandidate *candidate)
{
  const KpCandidate *above =
      kp_among_neighbour(&race->among, chosen, candidate, FALSE);
  return !kp_standing_leans(race->ranking->prose, candidate) ||
         (above != NULL && kp_standing_carries(above, candidate));
}

/* TRUE where the bullet right below it has its he and she from the one above,
 * and not from this. */
static gboolean
parts_two(const Race *race, const GArray *chosen, const KpCandidate *candidate)
{
  const KpCandidate *below =
      kp_among_neighbour(&race->among, chosen, candidate, TRUE);
  return below != NULL && kp_standing_leans(race->ranking->prose, below) &&
         !kp_standing_carries(candidate, below);
}

/* The chosen bullet of another sentence that says the same; NULL: none does. */
static const KpCandidate *
find_rival(const Race *race, const GArray *chosen, const KpCandidate *candidate)
{
  for (guint i = 0; i < chosen->len; i++) {
    const KpCandidate *other = kp_among_chosen(&race->among, chosen, i);
    if (other->sentence != candidate->sentence &&
        (kp_choice_alike(race->ranking, candidate, other) ||
         kp_choice_overlap(race->ranking, candidate, other, race->marks) >
             race->same ||
         kp_choice_overlap(race->ranking, other, candidate, race->marks) >
             race->same))
      return other;
  }
  return NULL;
}

/* The best entry of make_bids that stands among the chosen and repeats none of
 * them; those before it that repeat them are out. G_MAXUINT: there is none. */
static guint
take_best(Race *race, const GArray *chosen, guint words, gdouble least)
{
  gdouble *worths = worths_after(race, chosen->len);
  make_bids(race, chosen, words, least);
  while (race->bids->n > 0) {
    guint best = kp_bids_pop(race->bids);
    const KpCandidate *candidate = kp_among_candidate(&race->among, best);
    if (!is_carried(race, chosen, candidate) ||
        parts_two(race, chosen, candidate))
      continue;
    if (was_taken(race, chosen->len, best) ||
        (find_rival(race, chosen, candidate) == NULL &&
         !kp_choice_told(race->ranking, candidate, race->told, race->marks)))
      return best;
    worths[best] = OUT;
  }
  return G_MAXUINT;
}

/* Chooses greedily at the race's price, of `budget` words; returns how many
 * words were chosen, all of them only where the room has so many. */
static guint
run(Race *race, const KpRoom *room, guint budget, GArray *chosen)
{
  guint left = budget; /* words */
  memset(race->said, 0, race->ranking->prose->terms->len * sizeof(gboolean));
  reset_told(race->ranking->prose, race->told);
  g_array_set_size(chosen, 0);
  while (chosen->len < room->count && budget - left <= room->budget) {
    guint later = room->fewest - MIN(chosen->len + 1, room->fewest);
    guint kept = later * LEAST < left ? later * LEAST : 0;
    gdouble least = kp_least_worth(race->ranking, room, chosen->len);
    guint best = take_best(race, chosen, left - kept, least);
    if (best == G_MAXUINT && kept > 0) /* better fewer that are longer */
      best = take_best(race, chosen, left, least);
    if (best == G_MAXUINT)
      break;
    const KpCandidate *candidate = kp_among_candidate(&race->among, best);
    follow(race, chosen->len, best);
    g_array_append_val(chosen, best);
    left -= candidate->n_words;
    mark_said(race->ranking->prose, candidate, race->said, race->told);
  }
  return budget - left;
}

/* The dearer a word, the shorter the bullets: the least price at which the set
 * fits is the Lagrange multiplier of the budget. */
static void
choose(Race *race, const KpRoom *room, GArray *chosen)
{
  race->price = race->cost;
  for (guint round = 0; round < ROUNDS; round++) {
    if (run(race, room, G_MAXUINT, chosen) <= room->budget)
      return;
    race->price *= DEARER;
  }
  run(race, room, room->budget, chosen);
}

/* The share that takes most, or NULL. */
static const gchar *
greatest_cost(const GArray *shares)
{
  const KpShare *greatest = NULL;
  for (guint i = 0; i < shares->len; i++) {
    const KpShare *share = &g_array_index(shares, KpShare, i);
    if (share->share < (greatest != NULL ? greatest->share : 0))
      greatest = share;
  }
  return greatest != NULL ? greatest->name : NULL;
}

/* Why an entry lost that alone is worth as much as `least` of the chosen, in
 * whose place `fits` words would have fitted; NULL: there were no words. */
static const gchar *
find_against(const Race *race,
             const KpRoom *room,
             const GArray *chosen,
             guint index,
             const KpEntry *least,
             guint fits)
{
  const KpCandidate *candidate = kp_among_candidate(&race->among, index);
  if (!is_carried(race, chosen, candidate))
    return "no bullet right above it tells who it speaks of";
  if (parts_two(race, chosen, candidate))
    return "the bullet below it has its name from the one above";
  if (kp_choice_told(race->ranking, candidate, race->told, race->marks))
    return "the headline and the bullets above tell all of it";
  g_autoptr(GArray) shares = g_array_new(FALSE, FALSE, sizeof(KpShare));
  gdouble worth = worth_fresh(race, chosen, index, shares);
  if (worth < least->worth)
    return greatest_cost(shares);
  if (chosen->len >= room->count)
    return candidate->n_words <= fits ? "the box has as many points as it may"
                                      : NULL;
  if (worth + kp_among_inside(&race->among, chosen, index) <=
      kp_least_worth(race->ranking, room, chosen->len))
    return "a further point must be worth more";
  return NULL;
}

/* For those who ask why: of what lost, but is worth as much as one of the
 * chosen, what was against it. */
static void
tell_against(Race *race, const KpRoom *room, const GArray *chosen)
{
  const KpEntry *least = NULL;
  guint words = kp_choice_words(race->entries, chosen);
  for (guint i = 0; i < chosen->len; i++) {
    const KpEntry *entry =
        &g_array_index(race->entries, KpEntry, g_array_index(chosen, guint, i));
    if (least == NULL || entry->worth < least->worth)
      least = entry;
  }
  for (guint i = 0; i < race->entries->len; i++) {
    KpEntry *entry = &g_array_index(race->entries, KpEntry, i);
    entry->near = least != NULL && entry->worth >= least->worth;
    if (!entry->near)
      continue;
    entry->rival = find_rival(race, chosen, entry->candidate);
    entry->against =
        find_against(race, room, chosen, i, least,
                     room->budget - words + least->candidate->n_words);
  }
}

void
kp_choice_make(const KpRanking *ranking,
               GArray *entries,
               KpRoom room,
               GArray *chosen)
{
  if (entries->len == 0)
    return;
  g_autofree gboolean *said = g_new0(gboolean, ranking->prose->terms->len + 1);
  g_autofree gboolean *marks = g_new0(gboolean, ranking->prose->terms->len + 1);
  g_autofree guint *told = g_new(guint, ranking->prose->terms->len + 1);
  g_autofree KpBid *room_for_bids = g_new(KpBid, entries->len + 1);
  KpBids bids = {room_for_bids, 0};
  g_autoptr(KpSpoken) spoken = kp_spoken_new(ranking, entries);
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  g_autoptr(GArray) path = g_array_new(FALSE, FALSE, sizeof(guint));
  g_autoptr(GArray) worths = g_array_new(FALSE, FALSE, sizeof(gdouble));
  Race race = {.among = {ranking, entries, told, above},
               .ranking = ranking,
               .entries = entries,
               .said = said,
               .marks = marks,
               .told = told,
               .bids = &bids,
               .spoken = spoken,
               .path = path,
               .worths = worths};
  add_worths(&race);
  race.cost = kp_ranking_word_cost(ranking);
  race.same = room.exact ? SAME_OF_MANY : SAME;
  choose(&race, &room, chosen);
  if (room.exact && chosen->len < room.count) {
    /* Long ones left no words for the rest of the number that is wanted. */
    race.brief = TRUE;
    choose(&race, &room, chosen);
  }
  kp_choice_restore(entries, room, chosen);
  tell_against(&race, &room, chosen);
}
