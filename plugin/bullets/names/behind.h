/* SPDX-License-Identifier: MIT */
/* What stands behind a name and can be put before it. */
#ifndef KP_BEHIND_H
#define KP_BEHIND_H

#include "described.h"

/* Sets told_from and told_to where the words from `from` on, behind the run and
 * the age, say who that is: "Anna Holt | , a former Hull baker", and of_from
 * and of_to where they say of what: "Anna Holt | , director of Moss Mills". A
 * bare "leader" needs to say so. `end` is the index after the sentence. */
void
kp_behind_find(const KpRuns *runs, guint from, guint end, KpDescription *to);

#endif
