/* SPDX-License-Identifier: MIT */
/* What a guide does first: it says what its title names. */
#ifndef KP_DEFINITION_H
#define KP_DEFINITION_H

#include "candidate.h"

/* "Policies are rules that say who may bake" below "Policies": TRUE for one of
 * the first sentences that says what most of the title's terms are. */
gboolean kp_defines_title(const KpProse *prose, const KpCandidate *candidate);

#endif
