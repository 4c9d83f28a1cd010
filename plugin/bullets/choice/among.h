/* SPDX-License-Identifier: MIT */
/* A candidate among the bullets chosen so far: what it is worth there, and who
 * stands beside it. */
#ifndef KP_AMONG_H
#define KP_AMONG_H

#include <glib.h>

#include "choice.h"

typedef struct {
  const KpRanking *ranking;
  const GArray *entries; /* of KpEntry */
  const guint *told;     /* of each term, as kp_presumption_cost has it */
  GPtrArray *above;      /* of gchar; scratch */
} KpAmong;

static inline const KpCandidate *
kp_among_candidate(const KpAmong *self, guint entry)
{
  return g_array_index(self->entries, KpEntry, entry).candidate;
}

/* The i-th of the chosen (of guint: indices of entries). */
static inline const KpCandidate *
kp_among_chosen(const KpAmong *self, const GArray *chosen, guint i)
{
  return kp_among_candidate(self, g_array_index(chosen, guint, i));
}

/* What the entry is worth among the chosen: what nobody has told of costs.
 * `shares` (of KpShare) gets the costs, each under a name that ends the
 * sentence "it lost: ..."; NULL: nobody asks. */
gdouble kp_among_worth(const KpAmong *self,
                       const GArray *chosen,
                       guint index,
                       GArray *shares);

/* TRUE where the entry is worth no more than `least` whatever is chosen: beside
 * others none is worth more than alone. */
static inline gboolean
kp_among_never_reaches(const KpAmong *self, guint entry, gdouble least)
{
  return g_array_index(self->entries, KpEntry, entry).worth <= least;
}

/* What of its cost is for the sentence before it, which is not shown: another
 * had better stand in its place, but a box without it tells less. */
gdouble kp_among_inside(const KpAmong *self, const GArray *chosen, guint index);

/* The chosen bullet that would stand right above `candidate`, or below it where
 * `below`; NULL: none. */
const KpCandidate *kp_among_neighbour(const KpAmong *self,
                                      const GArray *chosen,
                                      const KpCandidate *candidate,
                                      gboolean below);

#endif
