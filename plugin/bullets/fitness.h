/* SPDX-License-Identifier: MIT */
/* Whether a sentence can be a bullet, and what a reader of a candidate alone
 * would stumble over. */
#ifndef KP_FITNESS_H
#define KP_FITNESS_H

#include "candidate.h"
#include "names.h"
#include "wording.h"

/* Why no candidate of the sentence can be a bullet (static), or NULL. */
const gchar *kp_fitness_refuse(const KpTokens *tokens);

/* TRUE where the kept words may end where they end and still say something:
 * no function word or verb of saying last, a verb where there was one. */
gboolean kp_fitness_stands(const KpDraft *draft);

/* Sets the traits and numbers of a candidate; `names` may be NULL. */
void kp_fitness_measure(const KpDraft *draft,
                        const KpNames *names,
                        KpCandidate *candidate);

#endif
