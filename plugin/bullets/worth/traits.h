/* SPDX-License-Identifier: MIT */
/* What a reader of a candidate alone would stumble over, and what it is made
 * of. */
#ifndef KP_TRAITS_H
#define KP_TRAITS_H

#include "candidate.h"
#include "draft.h"

/* Sets the traits and numbers of a candidate; `names` may be NULL. */
void kp_traits_measure(const KpDraft *draft,
                       const KpNames *names,
                       KpCandidate *candidate);

#endif
