/* SPDX-License-Identifier: MIT */
/* What kp_cuts_last adds to the cuts of a lead of which nothing else leaves a
 * bullet. */
#ifndef KP_LAST_H
#define KP_LAST_H

#include "cut.h"

/* The kinds, by place. */
void kp_cut_last_heads(KpCuts *self);
void kp_cut_last_subject(KpCuts *self);
void kp_cut_last_tails(KpCuts *self);

/* What may go from token i on, i >= 4; or NULL. */
const gchar *kp_cut_last(const KpTokens *tokens, guint i);

/* The same of a clause behind any verb that is surely the sentence's own. */
const gchar *kp_cut_last_clause(const KpTokens *tokens, guint i);

#endif
