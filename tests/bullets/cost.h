/* SPDX-License-Identifier: MIT */
/* What the last sentence of a test's own text costs where it stands alone. */
#ifndef KP_COST_H
#define KP_COST_H

#include "last.h"
#include "ranking.h"
#include "standing.h"

/* On a page that is a guide as far as `guide` says, 0..1. */
static inline gdouble
cost_in(const gchar *sentence, gdouble guide)
{
  g_auto(Last) last = last_of(sentence);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = guide;
  return kp_standing_cost(ranking, last_whole(&last), NULL);
}

/* In the news. */
static inline gdouble
cost_of(const gchar *sentence)
{
  return cost_in(sentence, 0);
}

#endif
