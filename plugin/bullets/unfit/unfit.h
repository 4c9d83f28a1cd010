/* SPDX-License-Identifier: MIT */
/* Whether a sentence can be no bullet, however it is cut. */
#ifndef KP_UNFIT_H
#define KP_UNFIT_H

#include "tokens.h"

/* Why no candidate of the sentence can be a bullet (static), or NULL. */
const gchar *kp_unfit_refuse(const KpTokens *tokens);

/* Why the text of the sentence is none for a reader (static): it holds markup
 * or an address, or is broken; or NULL. */
const gchar *kp_unfit_text(const KpTokens *tokens);

/* TRUE where the sentence says what a picture shows, or labels it. */
gboolean kp_unfit_is_caption(const KpTokens *tokens);

/* TRUE where the sentence points to what only the page shows, or another. */
gboolean kp_unfit_points_away(const KpTokens *tokens);

/* The same for where it sends its reader ("Read more in the manual"), and for
 * one of several things that the page shows ("In the second case"). */
gboolean kp_unfit_sends_away(const KpTokens *tokens);
gboolean kp_unfit_tells_of_shown(const KpTokens *tokens);

/* TRUE where the sentence tells how the page was made, or what it will tell. */
gboolean kp_unfit_tells_of_report(const KpTokens *tokens);

/* "This lesson introduces the oven", "The next section covers loaves": says
 * what a page or a part of it holds. */
gboolean kp_unfit_is_preview(const KpTokens *tokens);

/* TRUE where the sentence goes through the page with its reader, step by step.
 */
gboolean kp_unfit_tells_step(const KpTokens *tokens);

/* "The old baker revealed at a feast.": TRUE where it is but who said the
 * quotation before it, or is a quotation that lost who said it. */
gboolean kp_unfit_is_speaker(const KpTokens *tokens);

/* TRUE where the page shows code, so that its text may point at that. */
gboolean kp_unfit_shows_code(const KpTokens *tokens);

/* TRUE where the sentence is an entry of a manual, whose subject is the heading
 * over it, or a form to be filled in. */
gboolean kp_unfit_is_entry(const KpTokens *tokens);

/* TRUE for "Added an oven" as an item of a list: what has changed. */
gboolean kp_unfit_tells_change(const KpTokens *tokens, guint first);

/* Why the sentence after it makes it no bullet (static): "Until now.", "That is
 * according to a report"; or NULL. */
const gchar *kp_unfit_undone(const KpTokens *tokens);

#endif
