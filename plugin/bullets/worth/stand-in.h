/* SPDX-License-Identifier: MIT */
/* First words that stand for what was told elsewhere: "One is", "Another said",
 * "The first finds", "500 of them". */
#ifndef KP_STAND_IN_H
#define KP_STAND_IN_H

#include "draft.h"

/* The traits (KpTrait bits, candidate.h) of a draft that opens so at token
 * `first`; where what the subject stands for is certain, those for which
 * kp_standing_refuse refuses it. */
guint32 kp_stand_in_traits(const KpDraft *draft, guint first);

#endif
