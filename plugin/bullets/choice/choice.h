/* SPDX-License-Identifier: MIT */
/* The choice of a set: candidates with what they are worth come in, those that
 * together tell most in the words allowed go out. */
#ifndef KP_CHOICE_H
#define KP_CHOICE_H

#include <glib.h>

#include "candidate.h"

typedef struct KpArticle KpArticle;
typedef struct KpProse KpProse;

typedef struct KpRanking KpRanking;

/* A headline of so many terms has told the story. */
#define KP_CHOICE_TELLING 10

/* A candidate in the race. */
typedef struct {
  KpCandidate *candidate;
  gdouble worth; /* kp_scales_weigh: a share, per word */
  gdouble stale; /* kp_scales_stale: what it costs more at the top of the box */
  /* kp_choice_make sets these: alone it is worth as much as one of the chosen;
   * then, the chosen one that says the same, NULL: none; and what else was
   * against it among them (static, ends the sentence "it lost: ..."), NULL: it
   * had no room. */
  gboolean near;
  const KpCandidate *rival;
  const gchar *against;
} KpEntry;

typedef struct KpRoom {
  guint fewest;    /* bullets, where there are so many that can be shown */
  guint count;     /* bullets at most */
  guint budget;    /* words at most */
  guint max_words; /* of a bullet, at most */
  gboolean exact;  /* `count` bullets are wanted, no fewer */
} KpRoom;

/* Appends the indices of the chosen entries to `chosen` (of guint), in the
 * order chosen: greedily, each time the entry that adds most, a candidate a
 * sentence, none that says what is said. Time: entries times bullets. */
void kp_choice_make(const KpRanking *ranking,
                    GArray *entries, /* of KpEntry */
                    KpRoom room,
                    GArray *chosen);

/* Words of the chosen together. `chosen` is of guint: indices of `entries` (of
 * KpEntry). */
static inline guint
kp_choice_words(const GArray *entries, const GArray *chosen)
{
  guint words = 0;
  for (guint i = 0; i < chosen->len; i++) {
    guint index = g_array_index(chosen, guint, i);
    words += g_array_index(entries, KpEntry, index).candidate->n_words;
  }
  return words;
}

/* Of each sentence, whether it goes on about a thing that the heading over it
 * names ("Tickets cost £9"): not the first below a numbered heading, where
 * there are four of these or more and the title tells how many. NULL: the page
 * is no such list. The caller frees the bytes. Linear. */
guint8 *kp_listicle_inside(const KpProse *prose);

/* Where words are left, a chosen entry that lost what a reader would miss, a
 * second half or who somebody is, gives way to the same entry with it. */
void kp_choice_restore(const GArray *entries, KpRoom room, GArray *chosen);

/* Where a chosen entry has no room for the full name of somebody whom neither
 * the title nor a bullet above names, the longest entry that has, and that has
 * no other words, takes its place. `chosen` is in the order of the page. */
void
kp_choice_narrow(const KpProse *prose, const GArray *entries, GArray *chosen);

/* The terms of many candidates, laid out so that they can be asked again and
 * again how much of them is said. */
typedef struct KpSpoken KpSpoken;
KpSpoken *kp_spoken_new(const KpRanking *ranking,
                        const GArray *entries /* of KpEntry */);
void kp_spoken_free(KpSpoken *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpSpoken, kp_spoken_free)

/* How much of the i-th entry's terms `said` (a boolean for each of the prose's
 * terms) marks, weighed by IDF, 0..1. */
gdouble kp_spoken_share(const KpSpoken *self, guint i, const gboolean *said);

/* TRUE where a reader of what `said` marks learns next to nothing from the
 * candidate: by IDF, or by the number of its terms. */
gboolean kp_choice_repeats(const KpRanking *ranking,
                           const KpCandidate *candidate,
                           const gboolean *said);

/* TRUE where a reader of what the headline and the bullets above have told
 * (`told` is as kp_presumption_cost has it) learns nothing from the candidate:
 * no number and next to no word. `marks` is as in kp_choice_overlap. */
gboolean kp_choice_told(const KpRanking *ranking,
                        const KpCandidate *candidate,
                        const guint *told,
                        gboolean *marks);

/* What it costs the reader that the headline, whose terms `title` marks, has
 * told much of it already: a share of worth, 0 for nothing. */
gdouble kp_choice_headline_cost(const KpRanking *ranking,
                                const KpCandidate *candidate,
                                const gboolean *title);

/* What it costs more, at the top of a box, that few of its terms are none of
 * the headline's. */
gdouble kp_choice_stale_cost(const KpRanking *ranking,
                             const KpCandidate *candidate,
                             const gboolean *title);

/* How much of the terms of `a` stand in `b` too, weighed by IDF, 0..1. `marks`
 * has a FALSE for each of the prose's terms, and gets it back. */
gdouble kp_choice_overlap(const KpRanking *ranking,
                          const KpCandidate *a,
                          const KpCandidate *b,
                          gboolean *marks);

/* "A loaf that ... must ...", said again of a cake: most of their words are the
 * same, in one order; or "Rye is the grain that" opens both. */
gboolean kp_choice_alike(const KpRanking *ranking,
                         const KpCandidate *a,
                         const KpCandidate *b);

/* What a word of the next bullet must be worth at least (a share, as KpEntry
 * has it) where `n_chosen` are in the box; where that is too few, anything will
 * do: -G_MAXDOUBLE. */
gdouble
kp_least_worth(const KpRanking *ranking, const KpRoom *room, guint n_chosen);

/* TRUE where two paragraphs or more open with "Q:" or "Dear Editor,", or three
 * with a speaker in capitals, or a quarter of them are questions, three at the
 * least: the "I" of such a page is not its author. Headings are not looked at:
 * an essay may ask in them. Linear. */
gboolean kp_is_interview(const KpArticle *article);

#endif
