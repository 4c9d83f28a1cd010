/* SPDX-License-Identifier: MIT */
/* Whether a candidate that was cut still wants what went. */
#ifndef KP_WANTING_H
#define KP_WANTING_H

#include <glib.h>

#include "candidate.h"

typedef struct KpRanking KpRanking;

/* What the candidate's cuts take off its worth; below 0 where an editor makes
 * them oftener than their words are worth. `shares` (of KpShare) gets its
 * parts, NULL: nobody asks. */
gdouble kp_wanting_cost(const KpRanking *ranking,
                        const KpCandidate *candidate,
                        GArray *shares);

#endif
