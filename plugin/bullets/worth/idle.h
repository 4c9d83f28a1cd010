/* SPDX-License-Identifier: MIT */
/* Drafts of guides that tell nothing yet. */
#ifndef KP_IDLE_H
#define KP_IDLE_H

#include "draft.h"

/* TRUE where something is only said to be there, or to be several: "There are
 * many ways to bake", "comes in different forms", "has several benefits". A
 * story may tell so much ("There are several victims"), a guide has what it
 * tells of them behind it. */
gboolean kp_idle(const KpDraft *draft);

#endif
