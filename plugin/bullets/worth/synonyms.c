/* SPDX-License-Identifier: MIT */
/* The terms of a headline come in; those that say the same go out. */
#include "synonyms.h"

#include <string.h>

#include "prose.h"
#include "word-list.h"

/* Stems of words that headlines, and the sentences below them, put for one
 * another. Of 3,117 bullets from the top of an article below a headline readers
 * refused 44 of 95 that hold such a pair, where of others with as many new
 * words they refused so many that 27 were to be expected. "Died" and "killed",
 * "home" and "house", "police" and "officers" cost no bullet anything. */
static KpWordList GROUPS[] = {
    KP_WORD_LIST("coronavirus|covid|covid-19|virus"),
    KP_WORD_LIST("admit|announc|claim|confirm|insist|reveal|tell|told|vow"),
    KP_WORD_LIST("deal|fee|move|race|sign|swoop|target|transfer"),
    KP_WORD_LIST("acquir|bought|buy|purchas"),
};

static gboolean
is_in(KpWordList *group, const KpProse *prose, guint32 term)
{
  const KpTerm *it = &g_array_index(prose->terms, KpTerm, term);
  return kp_word_list_may_hold(group, kp_word_bit(it->hash)) &&
         kp_word_list_holds(group, it->text, strlen(it->text), it->hash);
}

static gboolean
title_meets(KpWordList *group, const KpProse *prose)
{
  for (guint i = 0; i < prose->title_terms->len; i++) {
    if (is_in(group, prose, g_array_index(prose->title_terms, guint32, i)))
      return TRUE;
  }
  return FALSE;
}

void
kp_synonyms_mark(const KpProse *prose, gboolean *marks)
{
  if (!kp_language_has(prose->language, kp_list_bit("verb-base")))
    return; /* the stems are English ones */
  for (gsize g = 0; g < G_N_ELEMENTS(GROUPS); g++) {
    if (!title_meets(&GROUPS[g], prose))
      continue;
    for (guint32 term = 0; term < prose->terms->len; term++)
      marks[term] |= is_in(&GROUPS[g], prose, term);
  }
}
