/* SPDX-License-Identifier: MIT */
/* The final wording of a candidate, from the tokens that are kept. */
#ifndef KP_WORDING_H
#define KP_WORDING_H

#include <glib.h>

#include "draft.h"

/* One line of plain text: the kept tokens with single spaces, a capital first
 * letter, no mark left over from what was cut, no final stop or comma. */
gchar *kp_wording_new(const KpDraft *draft);

/* TRUE where `text` holds no Markdown, HTML or template marks: no "](", "**",
 * "{{", "<b>". */
gboolean kp_wording_plain(const gchar *text);

/* TRUE where `text` ends in a question mark, inside a quotation or not. */
gboolean kp_wording_asks(const gchar *text);

/* TRUE where brackets and quotation marks of `text` come in pairs. An
 * apostrophe is no mark: don't, '90s, the officials' plan. Linear. */
gboolean kp_wording_balanced(const gchar *text);

/* The rest is private to this folder. */

/* Takes commas, colons and dashes off the end. */
void kp_stray_strip_end(GString *text);

/* What stands between the kept tokens `last` and `i`, of those from `from` on:
 * marks that belonged to the words cut go from the end of `out`, a comma that
 * closed them moves to the word before. */
void kp_gap_close(
    GString *out, const KpDraft *draft, guint from, guint last, guint i);

/* "For bakers,[ however,] bread is": TRUE where what was cut between the kept
 * tokens `last` and `i`, of those from `from` on, had a comma on either side,
 * and the first closes what opens the sentence. */
gboolean
kp_gap_ends_opening(const KpDraft *draft, guint from, guint last, guint i);

/* "Holt,[ 40,] from Hull, bakes", "Holt,[ 40,] known for rye, bakes", "Holt,[
 * of Moss,] in her mill, sold": TRUE where the comma behind token `last`,
 * before what is cut, opens a phrase about the subject. */
gboolean kp_gap_opens_origin(const KpDraft *draft, guint last, guint i);

/* "Even with Holt[ -- a baker --] Reed was": TRUE where what opens the sentence
 * had but the marks of what was cut to part it. */
gboolean
kp_gap_parts_opening(const KpDraft *draft, guint from, guint last, guint i);

/* The same where dashes are cut behind an opener that needs no word to be one,
 * before who says so, or before the next of several. */
gboolean kp_gap_parts_dashes(const KpDraft *draft, guint last, guint i);

/* Writes the words in capitals with which `text` begins, a wording of the
 * article's sentence `sentence`, as the rest of the article writes them. Only
 * its first three sentences are looked at; "NATO", which stands so elsewhere,
 * or nowhere else in small letters, stays. */
void kp_loud_lower(const KpProse *prose, guint sentence, GString *text);

/* Sets the first letter of the bullet in `text` in a capital, unless it is in a
 * name that is written otherwise: "iPhone", "@holt", "/etc/oven". */
void kp_loud_open(GString *text);

/* TRUE for "oven-timer rings at noon" below "# oven-timer" or where the author
 * begins sentences so, and for "oven2 rings": a capital would change the name.
 */
gboolean kp_small_name_opens(const KpDraft *draft);

/* Takes signs that lead to the words of `text`: "-The", an arrow, a picture. */
void kp_stray_open(GString *text);

/* Takes from its end the number of a note, as "[12]", pictures, and where a
 * change is discussed and who made it, as "(#12)", "by @holt in #12". */
void kp_stray_close(GString *text);

/* TRUE where a letter stands right behind a comma; hardly any text has one. */
gboolean kp_stray_lacks_blank(const GString *text);

/* "Holt,who sold it": puts the blank that is missing behind a comma between two
 * words. */
void kp_stray_commas(GString *text);

#endif
