/* SPDX-License-Identifier: MIT */
/* Whether the page is what others were asked and said. Private to this room. */
#ifndef KP_INTERVIEW_H
#define KP_INTERVIEW_H

#include <glib.h>

typedef struct KpArticle KpArticle;

/* TRUE where two paragraphs or more open with "Q:" or "Dear Editor,", or three
 * with a speaker in capitals, or a quarter of them are questions, three at the
 * least: the "I" of such a page is not its author. Headings are not looked at:
 * an essay may ask in them. Linear. */
gboolean kp_is_interview(const KpArticle *article);

#endif
