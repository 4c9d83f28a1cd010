/* SPDX-License-Identifier: MIT */
/* The comma behind what opens a sentence, where words after it were cut. */
#ifndef KP_GAP_OPENING_H
#define KP_GAP_OPENING_H

#include <glib.h>

#include "draft.h"

/* "For bakers,[ however,] bread is": TRUE where what was cut between the kept
 * tokens `last` and `i`, of those from `from` on, had a comma on either side,
 * and the first closes what opens the sentence. */
gboolean
kp_gap_ends_opening(const KpDraft *draft, guint from, guint last, guint i);

/* "Even with Holt[ -- a baker --] Reed was": TRUE where what opens the sentence
 * had but the marks of what was cut to part it. */
gboolean
kp_gap_parts_opening(const KpDraft *draft, guint from, guint last, guint i);

#endif
