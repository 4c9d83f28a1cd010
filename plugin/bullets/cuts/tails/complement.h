/* SPDX-License-Identifier: MIT */
/* What a word asks for: a phrase that completes the words before it is no
 * adjunct and stays. */
#ifndef KP_COMPLEMENT_H
#define KP_COMPLEMENT_H

#include <glib.h>

#include "tokens.h"

/* TRUE where a word before token i, i >= 2, asks for it by the language's
 * lists: "requests | for", "described him | as". */
gboolean kp_complement_bound(const KpTokens *tokens, guint i);

/* TRUE where "as", at token i, says what something before was named or held to
 * be, however far: "named four mills, all in the north, | as the best". */
gboolean kp_complement_named(const KpTokens *tokens, guint i);

/* TRUE where the phrase that opens at token i, after a comma, completes a verb
 * whose object was names: "credited Anna, eight, and Tom, five, | with". */
gboolean kp_complement_parted(const KpTokens *tokens, guint i);

/* TRUE where the phrase that opens at token i, after an aside, completes the
 * verb before it: "was followed, hours later, | by a word of Holt", "has been
 * suspected, but never charged, | in the theft". */
gboolean kp_complement_behind_aside(const KpTokens *tokens, guint i);

/* TRUE where a verb and a bare noun stand before token i, i >= 3: "issued an
 * apology | after". */
gboolean kp_complement_follows_object(const KpTokens *tokens, guint i);

/* TRUE where a comparison opens at token i, or goes on: "pay | as much as a
 * tenth", "is as crisp and light | as cake". */
gboolean kp_complement_compares(const KpTokens *tokens, guint i);

/* TRUE where a preposition after token i is asked for by a word shortly before
 * i: "exposed the crew | in Hull to the cold". */
gboolean kp_complement_later(const KpTokens *tokens, guint i);

/* TRUE where what somebody says before token `from` comes after it: "wrote | in
 * a letter that the mill would close"; not "are said to be good | for men who
 * bake", "wrote a post | in which he asked". */
gboolean kp_complement_claim(const KpTokens *tokens, guint from);

/* TRUE where a "from" before token i has its "to" at i or after: "from the old
 * mill | in Hull to the new". */
gboolean kp_complement_spans(const KpTokens *tokens, guint i);

/* TRUE where the noun phrase before token i, i >= 1, is one of those that the
 * words from i on name: "won her first cup | since 2010". */
gboolean kp_complement_singled(const KpTokens *tokens, guint i);

/* TRUE where what is before the adjunct that opens at token i, i >= 6, asks for
 * it, or is not so without it; `needed`: the sentence does not fit. */
gboolean
kp_complement_of_adjunct(const KpTokens *tokens, guint i, gboolean needed);

/* TRUE where the phrase that opens at token i, i >= 4, completes what stands
 * before it: bound, after a verb's bare object, what that is one of, or part of
 * a predicate. */
gboolean kp_complement_at(const KpTokens *tokens, guint i);

#endif
