/* SPDX-License-Identifier: MIT */
#include "candidate.h"

#include "article.h"
#include "prose.h"

void
kp_candidate_free(KpCandidate *self)
{
  if (self == NULL)
    return;
  g_free(self->text);
  g_clear_pointer(&self->cuts, g_ptr_array_unref);
  g_clear_pointer(&self->words, g_array_unref);
  g_free(self);
}

GPtrArray *
kp_candidates_new(const KpProse *prose,
                  guint sentence,
                  guint max_words,
                  const gchar **why)
{
  const KpSentence *source =
      &g_array_index(prose->sentences, KpSentence, sentence);
  GPtrArray *candidates =
      g_ptr_array_new_with_free_func((GDestroyNotify)kp_candidate_free);
  *why = "too long";
  if (source->n_words > max_words || source->n_words == 0)
    return candidates;
  KpCandidate *whole = g_new0(KpCandidate, 1);
  whole->sentence = sentence;
  whole->text =
      g_strndup(prose->article->text + source->span.start, source->span.length);
  whole->n_words = source->n_words;
  whole->cuts = g_ptr_array_new();
  whole->words = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < source->n_words; i++) {
    guint word = source->first_word + i;
    g_array_append_val(whole->words, word);
  }
  g_ptr_array_add(candidates, whole);
  return candidates;
}
