/* SPDX-License-Identifier: MIT */
/* Whether what cuts leave of a sentence can be a bullet. */
#ifndef KP_FITNESS_H
#define KP_FITNESS_H

#include "draft.h"

/* TRUE where the kept words may end where they end and still say something:
 * no function word or verb of saying last, a verb where there was one. */
gboolean kp_fitness_stands(const KpDraft *draft);

/* TRUE where the kept words accuse, and what clears was cut: "was charged |
 * and acquitted", "Holt, | who denies it, | is accused". */
gboolean kp_fitness_lost_clearing(const KpDraft *draft);

/* TRUE where what is cut from behind the kept words takes them back, or doubts
 * them: ", | but it was a forgery", ", | though that could not be verified". */
gboolean kp_fitness_lost_reversal(const KpDraft *draft);

/* TRUE where a "but" that was cut tells that what is kept is so no more: "They
 * were wed, | but have since split". */
gboolean kp_fitness_overtaken(const KpDraft *draft);

/* TRUE where the end that was cut says for whom, where, when or on what terms
 * what is kept is so: "are allowed there | between May and June". */
gboolean kp_fitness_lost_scope(const KpDraft *draft);

/* TRUE where the end that was cut tells how what is kept came out: "was brought
 * to Hull | but died there", "had to sell it | or lose it". */
gboolean kp_fitness_lost_turn(const KpDraft *draft);

/* TRUE where the kept words hold a slip of their writer's: "in a interview",
 * "can been sold", "of a his wish". */
gboolean kp_fitness_slips(const KpDraft *draft);

#endif
