/* SPDX-License-Identifier: MIT */
/* A chosen entry comes in; where it has no room for the name of somebody whom
 * the reader has not met, the same sentence with room goes out. */
#include "choice.h"
#include "introduction.h"

/* Whoever knows of whom it tells, misses no more of the worth than this. */
#define LESS 0.2

static const KpEntry *
entry_at(const GArray *entries, guint index)
{
  return &g_array_index(entries, KpEntry, index);
}

/* TRUE where a reader of `other` stumbles as little: it calls so the one who is
 * `full`, too, and has room for the name. */
static gboolean
stands_as_well(const KpProse *prose,
               const GPtrArray *above,
               const KpEntry *other,
               const KpEntry *own,
               const gchar *full)
{
  const guint32 leaning = KP_TRAIT_PRONOUN | KP_TRAIT_CONNECTIVE |
                          KP_TRAIT_ALSO | KP_TRAIT_THEN |
                          KP_TRAIT_UNATTRIBUTED | KP_TRAIT_ANAPHOR;
  return other->worth >= own->worth - LESS &&
         !(other->candidate->traits & ~own->candidate->traits & leaning) &&
         kp_candidate_calls(other->candidate, full) &&
         kp_introduction_cramped(prose, above, other->candidate) == NULL;
}

guint
kp_choice_roomy(const KpProse *prose,
                const GArray *entries,
                guint index,
                const GPtrArray *above)
{
  const KpEntry *own = entry_at(entries, index);
  const gchar *full = kp_introduction_cramped(prose, above, own->candidate);
  guint best = index;
  for (guint i = 0; full != NULL && i < entries->len; i++) {
    const KpEntry *other = entry_at(entries, i);
    if (other->candidate->sentence == own->candidate->sentence &&
        stands_as_well(prose, above, other, own, full) &&
        (best == index || other->worth > entry_at(entries, best)->worth))
      best = i;
  }
  return best;
}
