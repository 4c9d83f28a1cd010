/* SPDX-License-Identifier: MIT */
/* The words that the templates say themselves, by language, and how a date is
 * written. A further language is a row in each table of words.c. */
#ifndef KP_WORDS_H
#define KP_WORDS_H

#include <glib.h>

typedef struct KpValues KpValues;

/* Sets word_skip, word_newer, ... (names.h) in the language of the BCP 47 tag
 * `lang`, English where it is not known. */
void kp_words_fill(KpValues *values, const gchar *lang);

/* The word `name` (as in a template) in the language of the tag `lang`; NULL
 * where there is no such word. Static. */
const gchar *kp_word(const gchar *name, const gchar *lang);

/* TRUE where the language of the tag is written from right to left. */
gboolean kp_language_is_rtl(const gchar *lang);

#endif
