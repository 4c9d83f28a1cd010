/* SPDX-License-Identifier: MIT */
/* The words that pages say themselves, by language, and how a date is written.
 * A language is a file in words/. A site's own words come first: they stand in
 * a table of "TAG.NAME" (the tag in lower case) and text, NULL for none. */
#ifndef KP_WORDS_H
#define KP_WORDS_H

#include <glib.h>

typedef struct KpValues KpValues;

typedef struct {
  const gchar *text; /* static, or of the site's table */
  const gchar *lang; /* "en" where the page's language has no such word; NULL:
                        the text is in the page's language */
} KpPhrase;

/* The word `name` ("related") on a page in the language of the BCP 47 tag
 * `lang`: the site's, else the program's, first of the tag ("en-US"), then of
 * what is left of it without its end ("en"); else English. Its text is NULL
 * where there is no such name. */
KpPhrase kp_phrase(GHashTable *own, const gchar *lang, const gchar *name);

/* Sets word_skip, word_newer, ... (template-names.h) for a page in the language
 * of `lang`; and words_lang, where they are in another. */
void kp_words_fill(KpValues *values, GHashTable *own, const gchar *lang);

/* Adds the word `text` of the site to its table `own` (gchar -> gchar, which
 * the table frees); `key` is "TAG.NAME". FALSE and KP_ERROR_OPTION where there
 * is no such name, or the text is none for it. */
gboolean kp_words_add(GHashTable *own,
                      const gchar *key,
                      const gchar *text,
                      GError **error);

/* TRUE where the language of the tag is written from right to left. */
gboolean kp_language_is_rtl(const gchar *lang);

#endif
