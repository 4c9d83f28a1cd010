/* SPDX-License-Identifier: MIT */
/* What leans on a text that the reader of a bullet has not read: "they", "that
 * day", "the table above". */
#ifndef KP_LEANING_H
#define KP_LEANING_H

#include "draft.h"

/* The traits of that kind (KpTrait bits, candidate.h) that the first words have
 * from token `first` on; `named` tells that they open with a surname. */
guint32 kp_leaning_opening(const KpDraft *draft, guint first, gboolean named);

/* Those of token i where it is a pronoun: "its", for what the words [first, i)
 * do not tell; 0: none. */
guint32
kp_leaning_pronoun(const KpDraft *draft, guint first, guint i, gboolean named);

/* TRUE where token i, anywhere, stands for what the page tells elsewhere. */
gboolean kp_leaning_at(const KpDraft *draft, guint i);

/* TRUE where the last word does: "got a look inside". */
gboolean kp_leaning_ends(const KpDraft *draft);

/* "this | release" below the title "Oven 2.4": TRUE where token i is what the
 * title names by its version. */
gboolean kp_leaning_titled(const KpTokens *tokens, guint i);

/* TRUE where the sentence says itself which: "the same | loaf as", "the same
 * day he left". */
gboolean kp_leaning_tells_which(const KpTokens *tokens, guint noun);

/* The traits (KpTrait bits, candidate.h) of a draft that opens so at token
 * `first`; where what the subject stands for is certain, those for which
 * kp_standing_refuse refuses it. */
guint32 kp_stand_in_traits(const KpDraft *draft, guint first);

#endif
