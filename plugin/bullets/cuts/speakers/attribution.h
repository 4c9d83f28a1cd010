/* SPDX-License-Identifier: MIT */
/* Who says so, and of what: ", police said", "according to X", and quotations
 * with their speakers. */
#ifndef KP_ATTRIBUTION_H
#define KP_ATTRIBUTION_H

#include <glib.h>

#include "tokens.h"

/* TRUE where token i, which may be a word of saying, is one here. */
gboolean kp_says(const KpTokens *tokens, guint i);

/* TRUE where token i is a word of saying, outside quotations: "said". Hardly
 * any can be. */
static inline gboolean
kp_is_say(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->classes & KP_WORD_SAY && kp_says(tokens, i);
}

/* The first word of saying in [from, to), or `to`. */
guint kp_find_say(const KpTokens *tokens, guint from, guint to);

/* A speaker with title and office is seldom longer. */
#define KP_SPEAKER_MOST 14 /* tokens */

/* TRUE where [from, n) opens with who says what comes before: "X said",
 * "according to X, who ...", "said X". */
gboolean kp_is_attribution(const KpTokens *tokens, guint from);

/* TRUE where from token `from` on there is only who says so, however long: "a
 * new report of the guild suggests". */
gboolean kp_only_says(const KpTokens *tokens, guint from);

/* TRUE where "X said," stands at `from` and the sentence goes on after it. */
gboolean kp_is_inserted_attribution(const KpTokens *tokens, guint from);

/* TRUE where [from, n) holds the verb of saying of a speaker that stands before
 * it, "two bakers, | speaking in private, told", or the speaker of a view. */
gboolean kp_splits_attribution(const KpTokens *tokens, guint from);

/* The word of saying of the speaker at `from` who says what comes before, where
 * it asks for nobody and nothing more: ", Holt said"; 0: none. */
guint kp_speaker_says(const KpTokens *tokens, guint from);

/* The index in (from, n) of who says so, at the end, where what comes before is
 * a view, an accusation or a party's word; n: no such. */
guint kp_speaker_needed(const KpTokens *tokens, guint from);

/* ", | it has emerged", ", | figures showed", ", | the Moss Mail can reveal":
 * TRUE where the end of the sentence from token i on, i >= 1, says where it is
 * from, and that is nobody's word. */
gboolean kp_is_source(const KpTokens *tokens, guint i);

/* ", the office of the mayor | said Monday", ", it was | claimed today -- as":
 * TRUE where the verb of saying at token `say` ends who says what comes before,
 * however long, but for a day. */
gboolean kp_says_what_was(const KpTokens *tokens, guint say);

/* ", | it was claimed today", ", | a court heard": TRUE where token i says that
 * it is somebody's word, whoever it is. */
gboolean kp_is_hearsay(const KpTokens *tokens, guint i);

/* TRUE where a word of saying in [from, to) tells a view rather than a fact:
 * "claimed", "complained". Its speaker stays, or the claim becomes a fact. */
gboolean kp_tells_a_view(const KpTokens *tokens, guint from, guint to);

/* TRUE where who speaks in [from, to) takes a side: what they say is a claim.
 */
gboolean kp_is_party(const KpTokens *tokens, guint from, guint to);

/* TRUE where who speaks in [speaker, end) answers for what [from, to) says: an
 * army for the town it took, a maker for the best of ovens, and a minister for
 * what was not done or is not so. */
gboolean kp_answers_for(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end);

/* "mill owner Anna Holt |", "Anna Holt, | owner of the mill": TRUE where two
 * words of a name end before token `end`. */
gboolean kp_ends_in_person(const KpTokens *tokens, guint end);

/* "trade will not grow, | they say": TRUE where [from, to) tells what is to
 * come, and who speaks in [speaker, end) looks for it: it is no fact. */
gboolean kp_is_forecast(
    const KpTokens *tokens, guint from, guint to, guint speaker, guint end);

/* "It is not about rye, | Holt says, but about work": TRUE where behind who
 * says so, at `speaker`, the claim [0, to) goes on with what is so instead. */
gboolean kp_turns_behind(const KpTokens *tokens, guint to, guint speaker);

/* "in a report that was later withdrawn", "according to rumours": TRUE where
 * who says so in [from, to), or how, is not to be believed. */
gboolean kp_is_doubted(const KpTokens *tokens, guint from, guint to);

/* FALSE where [from, to) holds a view, a guess, an accusation, a wrong, a first
 * person or the speaker's own words in marks, so that it must not lose its "X
 * said".
 */
gboolean kp_may_lose_speaker(const KpTokens *tokens, guint from, guint to);

/* A quotation and its speaker, for `"...," said X` -> `X: "..."`. */
typedef struct {
  guint quote_from, quote_to; /* tokens */
  guint said_from, said_to; /* those of it that are kept: a sentence, or all */
  guint speaker_from, speaker_to; /* tokens; a name or short noun phrase */
} KpRotation;

/* TRUE and *rotation where the sentence is such a quotation. */
gboolean kp_rotation_find(const KpTokens *tokens, KpRotation *rotation);

/* Goes to the next sentence of the quotation, after said_to, that ends in a
 * stop and says something by itself; FALSE: there is none. */
gboolean kp_rotation_next(const KpTokens *tokens, KpRotation *rotation);

#endif
