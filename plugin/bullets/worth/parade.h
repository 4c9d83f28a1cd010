/* SPDX-License-Identifier: MIT */
/* Looks that are shown below a headline that shows them. */
#ifndef KP_PARADE_H
#define KP_PARADE_H

#include "candidate.h"

/* How often the candidate shows somebody's looks ("showed off her figure")
 * below a headline that does so in whatever words ("wows in a gown"); 0 where
 * the headline does not. Quotations are not asked. */
guint kp_parades_again(const KpProse *prose, const KpCandidate *candidate);

#endif
