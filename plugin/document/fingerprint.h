/* SPDX-License-Identifier: MIT */
/* What an accept remembers of a page, so that a later look can tell whether
 * the article or its points have changed since: fingerprints.
 *
 * They are defined here and by CommonMark alone. No table, weight or rule for
 * telling prose from captions has a part in them, so that a new version of
 * the program finds what the old one wrote. */
#ifndef KP_FINGERPRINT_H
#define KP_FINGERPRINT_H

#include "article.h"

#define KP_PRINT_DIGITS 16 /* of each */

/* The prose: the words of all paragraphs of the body, those in lists and
 * quotations among them, in their order. Left out are headings, code blocks,
 * HTML, images, addresses of links, and what generators put between {{ }},
 * {% %}, {: } and [^ ] or on a line after `:::`.
 *
 * A word is a run of letters and digits, in NFC, with case. A point, comma or
 * colon between digits, a minus before one, a sign of currency, % and ° count
 * too: they change what a number says. So line breaks, emphasis, quotation
 * marks, lists made of paragraphs and the like do not matter.
 *
 * 16 digits of SHA-256; the caller frees them. Linear. Any thread. */
gchar *kp_fingerprint_prose(const KpArticle *article);

/* The headings of the body that are one of the `n` points word for word, case,
 * a number before them and attributes at their end ("{#id}") apart: their words
 * in their order, as above. NULL where no heading is. */
gchar *kp_fingerprint_headings(const KpArticle *article,
                               const gchar *const *points,
                               guint n);

/* `n` points as they are written, white space collapsed. As above. */
gchar *kp_fingerprint_points(const gchar *const *points, guint n);

#endif
