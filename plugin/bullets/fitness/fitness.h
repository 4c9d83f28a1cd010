/* SPDX-License-Identifier: MIT */
/* Whether a sentence can be a bullet, and what is left of it by cuts. */
#ifndef KP_FITNESS_H
#define KP_FITNESS_H

#include "draft.h"

/* Why no candidate of the sentence can be a bullet (static), or NULL. */
const gchar *kp_fitness_refuse(const KpTokens *tokens);

/* TRUE where the kept words may end where they end and still say something:
 * no function word or verb of saying last, a verb where there was one. */
gboolean kp_fitness_stands(const KpDraft *draft);

/* TRUE where the kept words accuse, and what clears was cut: "was charged |
 * and acquitted", "Holt, | who denies it, | is accused". */
gboolean kp_fitness_lost_clearing(const KpDraft *draft);

/* TRUE where what is cut from behind the kept words takes them back, or doubts
 * them: ", | but it was a forgery", ", | though that could not be verified". */
gboolean kp_fitness_lost_reversal(const KpDraft *draft);

/* TRUE where a "but" that was cut tells that what is kept is so no more: "They
 * were wed, | but have since split". */
gboolean kp_fitness_overtaken(const KpDraft *draft);

/* TRUE where the end that was cut says for whom, where, when or on what terms
 * what is kept is so: "are allowed there | between May and June". */
gboolean kp_fitness_lost_scope(const KpDraft *draft);

/* TRUE where what is cut from token `cut` on holds an exception or opens with a
 * condition: "| except two", "| under the condition that". */
gboolean kp_fitness_lost_terms(const KpTokens *tokens, guint cut);

/* TRUE where token `cut`, the first that is cut, opens what the kept words ask
 * for: "attempts | by bakers to sell", "ranging from rye | to cake". */
gboolean kp_fitness_lost_aim(const KpTokens *tokens, guint cut);

/* TRUE where the end that was cut tells how what is kept came out: "was brought
 * to Hull | but died there", "had to sell it | or lose it". */
gboolean kp_fitness_lost_turn(const KpDraft *draft);

/* Why the text of the sentence is none for a reader (static): it holds markup
 * or an address, or is broken; or NULL. */
const gchar *kp_fitness_text(const KpTokens *tokens);

/* TRUE where the sentence says what a picture shows, or labels it. */
gboolean kp_fitness_is_caption(const KpTokens *tokens);

/* TRUE where the sentence points to what only the page shows, or another. */
gboolean kp_fitness_points_away(const KpTokens *tokens);

/* The same for where it sends its reader ("Read more in the manual"), and for
 * one of several things that the page shows ("In the second case"). */
gboolean kp_fitness_sends_away(const KpTokens *tokens);
gboolean kp_fitness_tells_of_shown(const KpTokens *tokens);

/* TRUE where the sentence tells how the page was made, or what it will tell. */
gboolean kp_fitness_tells_of_report(const KpTokens *tokens);

/* "This lesson introduces the oven", "The next section covers loaves": says
 * what a page or a part of it holds. */
gboolean kp_fitness_is_preview(const KpTokens *tokens);

/* TRUE where the sentence goes through the page with its reader, step by step.
 */
gboolean kp_fitness_tells_step(const KpTokens *tokens);

/* TRUE where the sentence is an entry of a manual, whose subject is the heading
 * over it, or a form to be filled in. */
gboolean kp_fitness_is_entry(const KpTokens *tokens);

/* TRUE for "Added an oven" as an item of a list: what has changed. */
gboolean kp_fitness_tells_change(const KpTokens *tokens, guint first);

/* Why the sentence after it makes it no bullet (static): "Until now.", "That is
 * according to a report"; or NULL. */
const gchar *kp_fitness_undone(const KpTokens *tokens);

#endif
