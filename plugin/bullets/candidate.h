/* SPDX-License-Identifier: MIT */
/* What a sentence can become: the sentence itself and what named cuts leave of
 * it. Every candidate is a list of pieces of the sentence, so that no word is
 * invented and every cut can be explained. */
#ifndef KP_CANDIDATE_H
#define KP_CANDIDATE_H

#include <glib.h>

#include "span.h"

typedef struct KpProse KpProse;

typedef struct {
  guint sentence;  /* index into the prose's sentences */
  gchar *text;     /* final wording: capital first letter, no final stop */
  guint n_words;   /* words of `text`, split at white space */
  GPtrArray *cuts; /* of const gchar *, static names, in the order made */
  GArray *words;   /* of guint: indices into KpProse.words that are kept */
} KpCandidate;

void kp_candidate_free(KpCandidate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpCandidate, kp_candidate_free)

/* The candidates of one sentence (of KpCandidate, the caller frees the array),
 * the least cut first; none where the sentence cannot be a bullet, and then
 * *why is set to a static reason ("a question"). No candidate has more than
 * `max_words` words, ends in a function word, or has unbalanced marks. */
GPtrArray *kp_candidates_new(const KpProse *prose,
                             guint sentence,
                             guint max_words,
                             const gchar **why);

#endif
