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

/* "Policies are rules that say who may bake" below "Policies": TRUE for one of
 * the first sentences that says what most of the title's terms are. */
gboolean kp_defines_title(const KpProse *prose, const KpCandidate *candidate);

/* How often the candidate shows somebody's looks ("showed off her figure")
 * below a headline that does so in whatever words ("wows in a gown"); 0 where
 * the headline does not. Quotations are not asked. */
guint kp_parades_again(const KpProse *prose, const KpCandidate *candidate);

#endif
