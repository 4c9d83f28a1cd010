/* SPDX-License-Identifier: MIT */
/* Drafts that announce or judge and tell nothing. */
#ifndef KP_HOLLOW_H
#define KP_HOLLOW_H

#include "draft.h"

/* TRUE where somebody speaks of something, and what is said stands elsewhere
 * ("Holt spoke about the mill"), or where something is only said to be hard,
 * poor or important; for a scene and for an idiom, as well. */
gboolean kp_hollow(const KpDraft *draft);

/* The same where its words, whose verb is token `verb`, could be said of
 * anything ("is no stranger to", "A miller grins as he"), open a story ("Say
 * what you will") or promise more of it ("isn't the only one"). */
gboolean kp_hollow_said(const KpDraft *draft, guint verb);

/* TRUE where something is only said to be there, or to be several: "There are
 * many ways to bake", "comes in different forms", "has several benefits". A
 * story may tell so much ("There are several victims"), a guide has what it
 * tells of them behind it. */
gboolean kp_idle(const KpDraft *draft);

#endif
