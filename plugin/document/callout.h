/* SPDX-License-Identifier: MIT */
/* Block quotations that quote nobody. Private to this room. */
#ifndef KP_CALLOUT_H
#define KP_CALLOUT_H

#include "article.h"

/* TRUE where a block quotation is a box in which the page itself speaks: it
 * opens with "[!NOTE]", "**Note**" or the like, or with a heading, which names
 * no exercise, nor does a line of kramdown's attributes ("{: .challenge}") at
 * its end. `lines` (of guint32) are the starts of the body's lines in the
 * source. */
gboolean kp_callout_is(struct cmark_node *quote,
                       const KpArticle *article,
                       const GArray *lines);

#endif
