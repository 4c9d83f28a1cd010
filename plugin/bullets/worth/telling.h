/* SPDX-License-Identifier: MIT */
/* What a candidate lacks of the story: a bullet that says little of what its
 * article is about, or what the article comes to last, tells a reader nothing
 * that matters. */
#ifndef KP_TELLING_H
#define KP_TELLING_H

#include "candidate.h"

typedef struct KpProse KpProse;
typedef struct KpRanking KpRanking;

/* What that costs the reader: a share of worth, 0 for nothing. `shares` (of
 * KpShare) gets its parts, NULL: nobody asks. Linear in the candidate's words.
 */
gdouble kp_telling_cost(const KpRanking *ranking,
                        const KpCandidate *candidate,
                        GArray *shares);

#endif
