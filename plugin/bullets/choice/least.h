/* SPDX-License-Identifier: MIT */
/* When a box has enough: a further bullet must be worth its words. */
#ifndef KP_LEAST_H
#define KP_LEAST_H

#include <glib.h>

typedef struct KpRanking KpRanking;
typedef struct KpRoom KpRoom;

/* What a word of the next bullet must be worth at least (a share, as KpEntry
 * has it) where `n_chosen` are in the box; where that is too few, anything will
 * do: -G_MAXDOUBLE. */
gdouble
kp_least_worth(const KpRanking *ranking, const KpRoom *room, guint n_chosen);

#endif
