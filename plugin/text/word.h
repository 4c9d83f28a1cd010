/* SPDX-License-Identifier: MIT */
/* Words of a sentence, and their folded form. */
#ifndef KP_WORD_H
#define KP_WORD_H

#include <glib.h>

#include "language.h"
#include "span.h"

typedef struct KpForms KpForms;

/* Appends the words of text[sentence] to `words` (of KpWord, prose.h), with
 * their classes and without forms and terms. */
void kp_word_split(const KpLanguage *language,
                   const gchar *text,
                   KpSpan sentence,
                   GArray *words);

/* The same with both. `pairs` is FALSE where surely no quotation mark and no
 * bracket stands in the sentence. */
void kp_word_split_forms(KpForms *forms,
                         const gchar *text,
                         KpSpan sentence,
                         gboolean pairs,
                         GArray *words);

/* The classes that a word of `length` bytes has by its letters and the lists;
 * `folded` is the word folded. */
guint32 kp_word_classes(const KpLanguage *language,
                        const gchar *word,
                        guint32 length,
                        const gchar *folded);

/* TRUE where a word of `length` bytes begins with a capital, or with the small
 * article of an Arabic name: "al-Amin". */
gboolean kp_word_opens_in_capital(const gchar *word, guint32 length);

/* TRUE for letters and the marks that are written over them. */
static inline gboolean
kp_word_letter(gunichar c)
{
  return c < 0x80 ? g_ascii_isalpha((gchar)c)
                  : g_unichar_isalpha(c) || g_unichar_ismark(c);
}

/* FNV-1a of the bytes behind those that `hash` is of. */
static inline guint32
kp_word_hash_on(guint32 hash, const gchar *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar)bytes[i]) * 0x01000193U;
  return hash;
}

/* FNV-1a of the bytes. */
static inline guint32
kp_word_hash(const gchar *bytes, gsize length)
{
  return kp_word_hash_on(0x811c9dc5U, bytes, length);
}

/* `length` bytes of text, lower-cased, typographic apostrophes straight,
 * composed (NFC). Written over `folded`, which is also returned as a string. */
const gchar *kp_word_fold(const gchar *text, gsize length, GString *folded);

#endif
