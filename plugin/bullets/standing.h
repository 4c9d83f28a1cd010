/* SPDX-License-Identifier: MIT */
/* Whether a candidate stands alone: what it costs a reader who knows only the
 * headline and the bullets above it. ROUGE does not see this; readers do. */
#ifndef KP_STANDING_H
#define KP_STANDING_H

#include <glib.h>

#include "candidate.h"

/* What the candidate's faults take off its worth: 0 for none. */
gdouble kp_standing_cost(const KpCandidate *candidate);

/* Why the candidate can be no bullet (static), or NULL. */
const gchar *kp_standing_refuse(const KpCandidate *candidate);

#endif
