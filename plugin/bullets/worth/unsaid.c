/* SPDX-License-Identifier: MIT */
/* A candidate comes in; whether its first words want what stands before it goes
 * out. */
#include "cut.h"
#include "prose.h"
#include "standing.h"
#include "word.h"

/* TRUE where the language says that the first n words, parted by blanks, lean
 * on what stands before. */
static gboolean
leans(const KpProse *prose, const KpCandidate *candidate, guint n)
{
  g_autoptr(GString) opening = g_string_new(NULL);
  for (guint i = 0; i < n; i++) {
    const KpForm *form = kp_candidate_word(prose, candidate, i)->form;
    if (i > 0)
      g_string_append_c(opening, ' ');
    g_string_append_len(opening, form->folded, form->length);
  }
  guint32 classes;
  return (kp_language_look_up(prose->language, opening->str, opening->len,
                              &classes) &
          kp_list_bit("leaning")) != 0;
}

gboolean
kp_unsaid_link(const KpProse *prose, const KpCandidate *candidate)
{
  const guint longest = 3; /* words */
  if (candidate->words->len == 0)
    return FALSE;
  const KpWord *first = kp_candidate_word(prose, candidate, 0);
  if (kp_word_listed(first, "leaning"))
    return TRUE;
  guint32 hash = first->form->hash;
  for (guint i = 1; i < candidate->words->len && i < longest; i++) {
    const KpForm *form = kp_candidate_word(prose, candidate, i)->form;
    hash = kp_word_hash_on(hash, " ", 1);
    hash = kp_word_hash_on(hash, form->folded, form->length);
    if (kp_language_may_hold(prose->language, hash) &&
        leans(prose, candidate, i + 1))
      return TRUE;
  }
  return FALSE;
}

/* "Dijo que", "Ha detto che": who said so is told before. */
static gboolean
lacks_speaker(const KpProse *prose, const KpCandidate *candidate)
{
  guint at = 0, n = candidate->words->len;
  if (kp_candidate_word(prose, candidate, 0)->classes & KP_WORD_AUXILIARY)
    at++;
  return at + 1 < n &&
         kp_candidate_word(prose, candidate, at)->classes & KP_WORD_SAY &&
         kp_candidate_word(prose, candidate, at + 1)->classes &
             KP_WORD_RELATIVE;
}

gboolean
kp_unsaid_subject(const KpProse *prose, const KpCandidate *candidate)
{
  if (candidate->words->len < 2 || !kp_cut_allowed(prose, "subject"))
    return FALSE;
  const KpWord *first = kp_candidate_word(prose, candidate, 0);
  const KpWord *second = kp_candidate_word(prose, candidate, 1);
  /* "Lo ha vendido": an article has a noun behind it */
  if (kp_word_listed(first, "article") &&
      kp_word_listed(second, "auxiliary-finite"))
    return TRUE;
  /* "Fue el quinto gol", not "Fue detenido el alcalde" */
  if (kp_word_listed(first, "auxiliary-finite") &&
      second->classes & KP_WORD_DETERMINER)
    return TRUE;
  return lacks_speaker(prose, candidate);
}
