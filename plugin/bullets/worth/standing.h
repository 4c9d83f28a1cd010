/* SPDX-License-Identifier: MIT */
/* Whether a candidate stands alone: what it costs a reader who knows only the
 * headline and the bullets above it. ROUGE does not see this; readers do. */
#ifndef KP_STANDING_H
#define KP_STANDING_H

#include <glib.h>

#include "candidate.h"

typedef struct KpRanking KpRanking;

/* What the candidate's faults take off its worth: 0 for none. `shares` (of
 * KpShare) gets its parts, NULL: nobody asks. */
gdouble kp_standing_cost(const KpRanking *ranking,
                         const KpCandidate *candidate,
                         GArray *shares);

/* Why the candidate can be no bullet, wherever it stands (static), or NULL. */
const gchar *kp_standing_refuse(const KpProse *prose,
                                const KpCandidate *candidate);

/* TRUE where the candidate opens with he, she, his or her, or is a quotation
 * that she said, so that it can only follow a bullet that says who that is. */
gboolean kp_standing_leans(const KpProse *prose, const KpCandidate *candidate);

/* How a candidate speaks in its author's voice, which on the page reads as the
 * site's own. */
typedef enum {
  KP_VOICE_NONE,
  KP_VOICE_INSIDE,  /* it says "I" or "my" outside quotations */
  KP_VOICE_OPENING, /* it opens with "we", "I" or their like */
} KpVoice;

KpVoice kp_standing_voice(const KpProse *prose, const KpCandidate *candidate);

/* TRUE where `before`, the bullet above, says who `candidate` means: it opens
 * with a name, and is of one of the two sentences before where `candidate`
 * opens with the pronoun. */
gboolean kp_standing_carries(const KpCandidate *before,
                             const KpCandidate *candidate);

/* TRUE where the first words lean on the sentence before: a phrase of the list
 * `leaning`, as "por ello" or "se trata". */
gboolean kp_unsaid_link(const KpProse *prose, const KpCandidate *candidate);

/* TRUE where the verb comes first and nobody says whose it is: "Dijo que", "Fue
 * el quinto gol", "Lo ha vendido". Only in languages that may leave the subject
 * out. */
gboolean kp_unsaid_subject(const KpProse *prose, const KpCandidate *candidate);

/* What the candidate's cuts take off its worth; below 0 where an editor makes
 * them oftener than their words are worth. `shares` (of KpShare) gets its
 * parts, NULL: nobody asks. */
gdouble kp_wanting_cost(const KpRanking *ranking,
                        const KpCandidate *candidate,
                        GArray *shares);

#endif
