/* SPDX-License-Identifier: MIT */
/* Texts as rows of numbers, equal where the tokens are: what every measure of
 * overlap works on. */
#ifndef KP_TOKENIZER_H
#define KP_TOKENIZER_H

#include <glib.h>

/* The tokens met so far, numbered in the order they were met. */
typedef struct KpTokenizer KpTokenizer;

/* With `stem`, tokens are runs of a-z and 0-9 of the lower-cased text, stemmed
 * by kp_porter_stem where longer than three letters: the definition of
 * rouge_score. Without, they are runs of letters and digits of any script,
 * case folded, since cutting words at every accent would help nobody. */
KpTokenizer *kp_tokenizer_new(gboolean stem);
void kp_tokenizer_free(KpTokenizer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpTokenizer, kp_tokenizer_free)

/* Appends the tokens of `text` (UTF-8) to `tokens` (of guint32). */
void kp_tokenizer_add(KpTokenizer *self, const gchar *text, GArray *tokens);

/* How many different tokens there are. */
guint kp_tokenizer_size(const KpTokenizer *self);

#endif
