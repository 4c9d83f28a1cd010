/* SPDX-License-Identifier: MIT */
/* Words of a sentence, and their folded form. */
#ifndef KP_WORD_H
#define KP_WORD_H

#include <glib.h>

#include "language.h"
#include "span.h"

/* Appends the words of text[sentence] to `words` (of KpWord, prose.h), with
 * their classes and without terms. */
void kp_word_split(const KpLanguage *language,
                   const gchar *text,
                   KpSpan sentence,
                   GArray *words);

/* `length` bytes of text, lower-cased, typographic apostrophes straight,
 * composed (NFC). Written over `folded`, which is also returned as a string. */
const gchar *kp_word_fold(const gchar *text, gsize length, GString *folded);

#endif
