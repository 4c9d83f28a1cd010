/* SPDX-License-Identifier: MIT */
/* Whether an author's points are in the language of their article. */
#ifndef KP_TONGUE_H
#define KP_TONGUE_H

#include <glib.h>

typedef struct KpLanguage KpLanguage;
typedef struct KpProse KpProse;

/* The language of the article's points, where they show that it is another than
 * the article's: one that the program knows, or kp_language_generic() where it
 * cannot tell which. NULL where it is the same, or the points have too few
 * words to show it. Linear in the article's text. */
const KpLanguage *kp_tongue_other(const KpProse *prose);

/* Says so of what kp_tongue_other found, "the points are in another language
 * than the article: de, not en", or in short, "points in de". The caller frees
 * the text. */
gchar *kp_tongue_tell(const KpLanguage *other, const KpProse *prose);
gchar *kp_tongue_note(const KpLanguage *other);

#endif
