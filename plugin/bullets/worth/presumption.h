/* SPDX-License-Identifier: MIT */
/* What a candidate takes for known: "the complaint" of which neither the
 * headline nor a bullet above has told. */
#ifndef KP_PRESUMPTION_H
#define KP_PRESUMPTION_H

#include <glib.h>

#include "candidate.h"

typedef struct KpNames KpNames;
typedef struct KpProse KpProse;

/* Sets candidate->presumed and what belongs to it. `known` is the number of
 * terms that the sentences before the candidate's hold: terms are numbered by
 * first occurrence. Linear in its words. */
void kp_presumption_find(const KpProse *prose,
                         const KpNames *names,
                         guint32 known,
                         KpCandidate *candidate);

/* What the reader has been told: for each of the prose's terms one more than
 * the index of the first sentence whose bullet tells it, 0 for the headline's,
 * KP_UNTOLD for those of neither. */
#define KP_UNTOLD G_MAXUINT

/* What the presumed things that are not told above cost the reader: a share of
 * worth, 0 for none. `above` is the bullet right above, NULL for none. */
gdouble kp_presumption_cost(const KpCandidate *candidate,
                            const guint *told,
                            const KpCandidate *above);

#endif
