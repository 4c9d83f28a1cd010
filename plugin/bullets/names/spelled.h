/* SPDX-License-Identifier: MIT */
/* What the initials in a draft stand for. */
#ifndef KP_SPELLED_H
#define KP_SPELLED_H

#include "candidate.h"
#include "draft.h"
#include "names.h"

/* Adds "Hull Bakers Guild" to candidate->called for `name`, "HBG", at the token
 * i, and as what says more "Hull Bakers Guild (HBG)", but for "HBG's". Nothing
 * where a bracket beside it tells so already, or the article never does. */
void kp_spelled_add(const KpDraft *draft,
                    const KpNames *names,
                    guint i,
                    const gchar *name,
                    KpCandidate *candidate);

#endif
