/* SPDX-License-Identifier: MIT */
/* A candidate comes in; whether it says what the title names goes out. */
#include "prose.h"
#include "telling.h"
#include "word-list.h"

#define AT_ONCE 6 /* sentences */

/* Terms of the title among the first `n` words. */
static guint
count_named(const KpProse *prose, const KpCandidate *candidate, guint n)
{
  guint named = 0;
  for (guint t = 0; t < prose->title_terms->len; t++) {
    guint32 term = g_array_index(prose->title_terms, guint32, t);
    for (guint i = 0; i < n; i++) {
      if (kp_candidate_word(prose, candidate, i)->term == term) {
        named++;
        break;
      }
    }
  }
  return named;
}

/* "is | a rule", "are | rules", "lets | you": not "is still", "are sold". */
static gboolean
says_what(const KpWord *verb, const KpWord *next)
{
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                         KP_WORD_NEGATION | KP_WORD_NUMBER | KP_WORD_VERB;
  if (kp_form_is(verb->form, "is|are") && kp_form_is(next->form, "a|an|the"))
    return TRUE;
  if (kp_form_is(verb->form, "are"))
    return !(next->classes & others) && !kp_word_listed(next, "adverb") &&
           !kp_word_listed(next, "verb-participle") &&
           !g_str_has_suffix(next->form->folded, "ed") &&
           !kp_form_is(next->form,
                       "made|available|important|essential|crucial");
  return kp_form_is(verb->form,
                    "lets|let|allows|allow|enables|enable|provides|provide|"
                    "exposes|offers|means|helps|automates");
}

/* "of", "that", "has": no subject that is named at once holds one, but for "In
 * the guild, a baker is a" and "Policies in the guild are". */
static gboolean
turns_off(const KpWord *word)
{
  const guint32 others = KP_WORD_AUXILIARY | KP_WORD_SUBORDINATE |
                         KP_WORD_PREPOSITION | KP_WORD_RELATIVE |
                         KP_WORD_NEGATION;
  return word->classes & others && !kp_form_is(word->form, "in");
}

gboolean
kp_defines_title(const KpProse *prose, const KpCandidate *candidate)
{
  const guint reach = 8; /* words of the subject */
  guint n = candidate->words->len;
  if (candidate->sentence >= AT_ONCE || prose->title_terms->len == 0)
    return FALSE;
  for (guint i = 0; i + 1 < n && i <= reach; i++) {
    const KpWord *word = kp_candidate_word(prose, candidate, i);
    if (i > 0 && says_what(word, kp_candidate_word(prose, candidate, i + 1)))
      return 2 * count_named(prose, candidate, i) >= prose->title_terms->len;
    if (turns_off(word))
      return FALSE;
  }
  return FALSE;
}
