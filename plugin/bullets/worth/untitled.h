/* SPDX-License-Identifier: MIT */
/* Stories without a headline: nothing has told what they are about before their
 * first sentence does. */
#ifndef KP_UNTITLED_H
#define KP_UNTITLED_H

#include "candidate.h"

typedef struct KpProse KpProse;

/* What it costs the candidate of a story that there is no headline: a share of
 * worth, 0 where there is one, less than 0 for what opens the box best. Linear
 * in the candidate's words. */
gdouble kp_untitled_cost(const KpProse *prose, const KpCandidate *candidate);

/* TRUE where the sentence opens an article without a headline and says what has
 * come about, or who says so: "has sold", "says", "according to"; no scene. */
gboolean kp_untitled_is_news(const KpProse *prose, guint index);

#endif
