/* SPDX-License-Identifier: MIT */
/* Prose that is nothing but terms, for the tests of this room. */
#ifndef TEST_TERMS_H
#define TEST_TERMS_H

#include <string.h>

#include "prose.h"
#include "word.h"

/* Has the terms that `terms` names, apart by blanks; "*quokka" stands in its
 * title too. */
static inline KpProse *
prose_of(const gchar *terms)
{
  KpProse *prose = g_new0(KpProse, 1);
  prose->terms = g_array_new(FALSE, FALSE, sizeof(KpTerm));
  prose->title_terms = g_array_new(FALSE, FALSE, sizeof(guint32));
  prose->strings = g_string_chunk_new(64);
  g_auto(GStrv) words = g_strsplit(terms, " ", -1);
  for (guint32 i = 0; words[i] != NULL; i++) {
    const gchar *word = words[i] + (words[i][0] == '*');
    KpTerm term = {g_string_chunk_insert(prose->strings, word), 1,
                   kp_word_hash(word, strlen(word))};
    g_array_append_val(prose->terms, term);
    if (word != words[i])
      g_array_append_val(prose->title_terms, i);
  }
  return prose;
}

static inline void
prose_free(gpointer data)
{
  KpProse *prose = data;
  g_array_unref(prose->terms);
  g_array_unref(prose->title_terms);
  g_string_chunk_free(prose->strings);
  g_free(prose);
}

#endif
