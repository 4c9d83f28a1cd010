/* SPDX-License-Identifier: MIT */
/* Candidates that open with what only the sentence before makes clear, in
 * languages whose lists say so. */
#ifndef KP_UNSAID_H
#define KP_UNSAID_H

#include "candidate.h"

/* TRUE where the first words lean on the sentence before: a phrase of the list
 * `leaning`, as "por ello" or "se trata". */
gboolean kp_unsaid_link(const KpProse *prose, const KpCandidate *candidate);

/* TRUE where the verb comes first and nobody says whose it is: "Dijo que", "Fue
 * el quinto gol", "Lo ha vendido". Only in languages that may leave the subject
 * out. */
gboolean kp_unsaid_subject(const KpProse *prose, const KpCandidate *candidate);

#endif
