/* SPDX-License-Identifier: MIT */
/* Lists that hold a page's prose, as release notes and collections of advice
 * have it. */
#ifndef KP_LISTED_H
#define KP_LISTED_H

#include <glib.h>

#include "language.h"

typedef struct KpArticle KpArticle;

/* TRUE where more of the page's text stands in items that are sentences than in
 * paragraphs, and its title takes nothing back ("Common mistakes"). Linear. */
gboolean kp_listed_rules(const KpArticle *article, const KpLanguage *language);

/* TRUE where the block is an item of a list and a sentence or several, and what
 * leads to the list takes nothing back. Of a page that kp_listed_rules. */
gboolean kp_listed_says(const KpArticle *article,
                        const KpLanguage *language,
                        guint block);

#endif
