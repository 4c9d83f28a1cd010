/* SPDX-License-Identifier: MIT */
/* Whether a sentence that lost its end still says something where it now
 * ends. */
#ifndef KP_ENDING_H
#define KP_ENDING_H

#include "draft.h"

/* "took back his | comments", "Holt's | fight": TRUE where token i is a noun by
 * what stands before it, whatever else the word may be. */
gboolean kp_ending_is_thing(const KpTokens *tokens, guint i);

/* TRUE where the kept words may end with token `last`, the last one: no
 * function word, no verb of saying, and nothing that is left open. */
gboolean kp_ending_may_be(const KpDraft *draft, guint last);

/* TRUE where the kept words up to token `last`, the last one, leave something
 * open: a word that asks for a complement ("accused", "aware"), a relative
 * clause or a comparison of a word or two, a claim without its verb. */
gboolean kp_ending_is_open(const KpDraft *draft, guint last);

/* TRUE where a cut after token `last` took what the words before lead to: what
 * was said, ordered or asked, the "but" of "not only", a second clause's verb.
 */
gboolean kp_ending_lost(const KpDraft *draft, guint last);

/* The same of what a verb of saying leads to: "The report claims call records |
 * show". */
gboolean kp_ending_lost_claim(const KpDraft *draft, guint last);

/* "He warned that the army |": TRUE where the draft opened a clause and breaks
 * off before its verb. "that while the state could act |" has one and lacks the
 * other. */
gboolean kp_ending_leaves_clause(const KpDraft *draft);

/* TRUE where what is kept up to token `last` is but what opened the sentence:
 * "After he had left", "Of the ten men |, six are". */
gboolean kp_ending_only_opens(const KpDraft *draft, guint last);

/* TRUE where the sentence that is kept has no verb of its own: "Five, were",
 * "the judge, who served for years". */
gboolean kp_ending_lacks_verb(const KpDraft *draft);

/* "A baker whose mill was sold in Hull": TRUE where what is kept is a noun and
 * what is told of it. */
gboolean kp_ending_noun_alone(const KpDraft *draft);

/* "was told by a study launched | after the flood": TRUE where the words kept
 * end with a participle that tells of the noun before it, by what is cut. */
gboolean kp_ending_in_participle(const KpDraft *draft, guint last);

/* TRUE where a cut after token `last` tore in two what goes together: ", warm |
 * from the oven", "only spoke | when". */
gboolean kp_ending_is_torn(const KpDraft *draft, guint last);

/* The same of what a word of it has its sense by: "sold more - | compared to",
 * "first planned for May, | before it". */
gboolean kp_ending_tears_sense(const KpDraft *draft, guint last);

/* TRUE where token i is a verb that no word before it asks for. Else, if it is
 * one, `*asked`, how many are asked for, is one less. */
static inline gboolean
kp_ending_verb_is_own(const KpTokens *tokens, guint i, guint *asked)
{
  if (!(kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
    return FALSE;
  if (*asked == 0)
    return TRUE;
  (*asked)--;
  return FALSE;
}

/* TRUE where who says so opens after the comma of token `last`. */
gboolean kp_ending_before_speaker(const KpTokens *tokens, guint last);

#endif
