/* SPDX-License-Identifier: MIT */
/* Whether a cut took the verb of what a dash or a semicolon led to. */
#include "cut.h"
#include "ending.h"

/* "met in Hull -- the first time in a year | -- and baked", "is a beacon -- an
 * old mill | in whose loft bakers sang": what stands behind the mark is whole,
 * and the sentence had its verb before. */
static gboolean
is_closed(const KpTokens *tokens, guint mark, guint last)
{
  const KpToken *next = kp_token(tokens, last + 1);
  if (kp_tokens_main_verb(tokens, 0) >= mark)
    return FALSE;
  if (next->flags & KP_TOKEN_DASH && next->word.length == 0)
    return TRUE;
  guint which = last + 1 + ((next->classes & KP_WORD_PREPOSITION) != 0);
  return kp_token_is(tokens, which, "who|which|whose|whom|where") &&
         kp_tokens_main_verb(tokens, which) >= tokens->n;
}

/* "a surprise -- the old mill |, which was dear, was no help", "bread is dear;
 * half of the bakers |, like most, said so": what the mark led to lost its
 * verb. */
gboolean
kp_ending_lost_mark(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1; i--) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (token->flags & KP_TOKEN_FINITE)
      return FALSE;
    if ((token->flags & KP_TOKEN_DASH && token->word.length == 0) ||
        kp_token(tokens, i - 1)->marks & KP_MARK_SEMICOLON)
      return kp_tokens_verb(tokens, last + 1, tokens->n) < tokens->n &&
             !is_closed(tokens, i, last);
  }
  return FALSE;
}
