/* SPDX-License-Identifier: MIT */
/* What an accept remembers of a page, so that a later look can tell whether
 * the article or its points have changed since: two fingerprints.
 *
 * They are defined here and by CommonMark alone. No table, weight or rule for
 * telling prose from captions has a part in them, so that a new version of
 * the program finds what the old one wrote. */
#ifndef KP_FINGERPRINT_H
#define KP_FINGERPRINT_H

#include "article.h"

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

/* `n` points as they are written, white space collapsed. As above. */
gchar *kp_fingerprint_points(const gchar *const *points, guint n);

/* The record of an accept, one line for the front matter:
 * "accepted prose=0123456789abcdef points=0123456789abcdef". The caller frees
 * it. */
gchar *kp_origin_write(const gchar *prose, const gchar *points);

/* Takes such a record apart; either out-parameter is freed by the caller. FALSE
 * where it is none. */
gboolean kp_origin_read(const gchar *origin, gchar **prose, gchar **points);

#endif
