/* SPDX-License-Identifier: MIT */
/* Drafts that announce or judge and tell nothing. */
#ifndef KP_HOLLOW_H
#define KP_HOLLOW_H

#include "draft.h"

/* TRUE where somebody speaks of something, and what is said stands elsewhere
 * ("Holt spoke about the mill"), or where something is only said to be hard,
 * poor or important; for a scene and for an idiom, as well. */
gboolean kp_hollow(const KpDraft *draft);

/* The same for a scene ("A miller grins as he", its verb is token `verb`), and
 * for what is said of anything ("is no stranger to"). */
gboolean kp_hollow_scene(const KpDraft *draft, guint verb);
gboolean kp_hollow_idiom(const KpDraft *draft);

/* The same for "Experiments show the effectiveness of our method" and "We draw
 * several important findings": which, is not told. */
gboolean kp_hollow_proof(const KpDraft *draft);

/* The same for what opens a story ("Say what you will"), promises more of it
 * ("isn't the only one"), or tells only that it is talked of. */
gboolean kp_hollow_lead(const KpDraft *draft);

/* TRUE where something is only said to be there, or to be several: "There are
 * many ways to bake", "comes in different forms", "has several benefits". A
 * story may tell so much ("There are several victims"), a guide has what it
 * tells of them behind it. */
gboolean kp_idle(const KpDraft *draft);

#endif
