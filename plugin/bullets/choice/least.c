/* SPDX-License-Identifier: MIT */
/* How many bullets a box has comes in; what a further one must be worth goes
 * out. */
#include "choice.h"
#include "prose.h"
#include "ranking.h"

/* Of the weakest third bullets a strict reader refused two of three, of 114
 * that were worth about what a word costs 60: a box has ALWAYS two, and a third
 * only where it is worth this share of what a word costs. With no headline of
 * 120 that were worth less than WEAK_UNTITLED readers refused 39 %, of the
 * bullets above them 27 %, and authors wrote fewer points. */
#define WEAK 1.05
#define WEAK_UNTITLED 1.3
#define ALWAYS 2 /* bullets */

/* A reader of 306 bullets refused one of eight, but of the fourth bullets half:
 * the words they take make the first three whole. In guides, whose authors
 * write more and shorter points, readers liked boxes with a fourth as well (26
 * pairs to 28), and it is nearer to what the authors wrote. */
#define MORE 1.7

gdouble
kp_least_worth(const KpRanking *ranking, const KpRoom *room, guint n_chosen)
{
  gdouble guide = ranking->guide;
  gdouble cost = kp_ranking_word_cost(ranking);
  gboolean untitled = ranking->prose->title_terms->len == 0;
  if (n_chosen >= room->fewest)
    return ((1 - guide) * MORE + guide) * cost;
  if (room->exact || n_chosen < ALWAYS)
    return -G_MAXDOUBLE;
  return (untitled ? WEAK_UNTITLED : WEAK) * cost;
}
