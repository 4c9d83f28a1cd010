/* SPDX-License-Identifier: MIT */
/* Words that headlines put for one another. */
#ifndef KP_SYNONYMS_H
#define KP_SYNONYMS_H

#include <glib.h>

typedef struct KpProse KpProse;

/* Marks the terms that say what a term of the title says: "bought" below "Guild
 * acquires mill". `marks` has a place for each term. */
void kp_synonyms_mark(const KpProse *prose, gboolean *marks);

#endif
