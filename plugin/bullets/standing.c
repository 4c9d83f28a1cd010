/* SPDX-License-Identifier: MIT */
/* A candidate's traits come in; what they cost its reader goes out. */
#include "standing.h"

/* Such a candidate is never shown. */
static const struct {
  guint32 trait;
  const gchar *why;
} REFUSED[] = {
    {KP_TRAIT_PRONOUN, "it leans on the sentence before: opens with a pronoun"},
    {KP_TRAIT_CONNECTIVE,
     "it leans on the sentence before: opens with a connective"},
};

/* Costs are shares of worth: a sentence that an editor would keep is worth
 * about 0.3, a word must be worth a sixth to be kept. */
static const struct {
  guint32 trait;
  gdouble cost;
} COSTS[] = {
    {KP_TRAIT_DEFINITE, 0.02},     {KP_TRAIT_ANAPHOR, 0.06},
    {KP_TRAIT_FIRST_PERSON, 0.06}, {KP_TRAIT_SECOND_PERSON, 0.02},
    {KP_TRAIT_QUOTE_ONLY, 0.10},   {KP_TRAIT_VERBLESS, 0.10},
    {KP_TRAIT_ALSO, 0.04},         {KP_TRAIT_THEN, 0.06},
};

gdouble
kp_standing_cost(const KpCandidate *candidate)
{
  gdouble cost = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(COSTS); i++) {
    if (candidate->traits & COSTS[i].trait)
      cost += COSTS[i].cost;
  }
  guint32 unattributed = KP_TRAIT_UNATTRIBUTED | KP_TRAIT_OPINION;
  if ((candidate->traits & unattributed) == unattributed)
    cost += 0.04; /* a view must not become a fact */
  return cost;
}

const gchar *
kp_standing_refuse(const KpCandidate *candidate)
{
  for (gsize i = 0; i < G_N_ELEMENTS(REFUSED); i++) {
    if (candidate->traits & REFUSED[i].trait)
      return REFUSED[i].why;
  }
  return NULL;
}
