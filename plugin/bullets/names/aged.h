/* SPDX-License-Identifier: MIT */
/* Whether "the 26-year-old" of a sentence may be another than it seems. */
#ifndef KP_AGED_H
#define KP_AGED_H

#include "names.h"

/* TRUE where the sentences before `sentence` tell of somebody without a name
 * who may be of that age: "A 26-year-old man" who is not said to be `person`,
 * or "A woman" who came after that one. */
gboolean kp_aged_other(const KpNames *names,
                       const KpProse *prose,
                       guint sentence,
                       guint age,
                       guint person);

/* TRUE where they call anybody by another age: "The 30-year-old". */
gboolean kp_aged_otherwise(const KpProse *prose, guint sentence, guint age);

#endif
