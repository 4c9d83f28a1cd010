/* SPDX-License-Identifier: MIT */
/* Lists that hold a page's prose, as release notes and collections of advice
 * have it. */
#ifndef KP_LISTED_H
#define KP_LISTED_H

#include <glib.h>

#include "language.h"

typedef struct KpArticle KpArticle;

/* Of each block, TRUE (guint8) where it is an item of a list and a sentence or
 * several, and neither the title nor what leads to the list takes it back
 * ("Common mistakes"); NULL unless more of the page's text stands in such items
 * than in paragraphs. Linear. */
GArray *kp_listed_items(const KpArticle *article, const KpLanguage *language);

#endif
