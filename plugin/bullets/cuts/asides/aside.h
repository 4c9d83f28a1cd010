/* SPDX-License-Identifier: MIT */
/* What stands between two commas. */
#ifndef KP_ASIDE_H
#define KP_ASIDE_H

#include "tokens.h"

/* What kind of aside stands in [from, to), between commas, 0 < from < to; NULL:
 * none that may go. */
const gchar *kp_aside_name(const KpTokens *tokens, guint from, guint to);

/* The end of the phrase or clause that stands before token `to` between commas,
 * with what goes along: "on the edge of Moss, | Ayrshire,", "with his aunt, |
 * Anna Holt, | 47,". */
guint kp_aside_end(const KpTokens *tokens, guint to);

/* The end of what tells more of the name at the end of an aside, or `to`: ",
 * including Holt, | the mayor of Hull,". */
guint kp_aside_apposed_end(const KpTokens *tokens, guint to);

/* The end of where somebody is from, after an age, or `to`: "Holt, 18, | from
 * Hull,". */
guint kp_aside_origin_end(const KpTokens *tokens, guint to);

/* TRUE where what is at token `at` may go on after an apposition: a verb or a
 * phrase. */
gboolean kp_aside_goes_on(const KpTokens *tokens, guint at);

/* TRUE where the sentence is not whole without the aside [from, to) of this
 * kind, which ends with what goes along at `end`; of one that stands like an
 * adverb. */
gboolean kp_aside_is_bound(
    const KpTokens *tokens, const gchar *name, guint from, guint to, guint end);
gboolean kp_aside_adverbial_is_bound(
    const KpTokens *tokens, const gchar *name, guint from, guint to, guint end);

/* TRUE where a "from" stands shortly before token `from`. */
gboolean kp_aside_comes_from(const KpTokens *tokens, guint from);

#endif
