/* SPDX-License-Identifier: MIT */
/* Who is called by a surname alone, with Mr or without, of those whom the
 * article names in full. */
#ifndef KP_CALLED_H
#define KP_CALLED_H

#include "candidate.h"
#include "draft.h"

/* Fills candidate->called from the kept tokens, and sets KP_TRAIT_SURNAME where
 * the first one, `first`, is such a surname. `names` may be NULL: then nobody
 * is found. */
void kp_called_find(const KpDraft *draft,
                    const KpNames *names,
                    guint first,
                    KpCandidate *candidate);

#endif
