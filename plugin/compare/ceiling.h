/* SPDX-License-Identifier: MIT */
/* What choosing whole sentences can reach at best, so that a score can be read
 * against it: no choice of an article's own sentences repeats an editor's words
 * in full. */
#ifndef KP_CEILING_H
#define KP_CEILING_H

#include <glib.h>

#include "rouge.h"

typedef struct KpRanking KpRanking;

/* The ROUGE of the whole sentences of the article that were chosen with its
 * author's points at hand: again and again the sentence that raises the sum of
 * ROUGE-1 and ROUGE-2 (F1) most, until none does (the greedy oracle of
 * Nallapati, Zhai and Zhou, "SummaRuNNer", AAAI 2017). Greedy, so the true best
 * may be a little higher; sentences of more than 150 words are left out, and no
 * more than 40 are chosen. `stem` as in kp_rouge. All zero where a side is
 * empty. Time: the article's words for each sentence chosen. */
KpRouge kp_ceiling(const KpRanking *ranking, gboolean stem);

#endif
