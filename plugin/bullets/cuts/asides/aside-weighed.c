/* SPDX-License-Identifier: MIT */
/* Asides between a subject and its verb that open with an adverb, or have a
 * verb without a subject. */
#include "aside.h"

/* "also | saw", "was", "can" */
static gboolean
opens_with_verb(const KpTokens *tokens, guint i)
{
  const KpToken *next = kp_token(tokens, i + kp_token_is(tokens, i, "also"));
  return next->flags & KP_TOKEN_FINITE;
}

gboolean
kp_aside_resumes(const KpTokens *tokens, guint from, guint to)
{
  return opens_with_verb(tokens, to) || kp_token_is(tokens, to, "to") ||
         (kp_token_is(tokens, to, "and|but") &&
          !(kp_token(tokens, to + 1)->flags & KP_TOKEN_GERUND)) ||
         !kp_tokens_hold_verb(tokens, 0, from);
}

const gchar *
kp_aside_weighed(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from), *open = kp_token(tokens, 0);
  if (from + 2 >= to || first->marks != 0 || first->quote != 0 ||
      !opens_with_verb(tokens, to) || kp_tokens_hold_verb(tokens, 0, from) ||
      open->classes & (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE) ||
      !kp_token_is(tokens, from,
                   "now|once|still|long|also|already|jointly|originally|"
                   "formerly|previously|recently|newly|currently|widely|"
                   "commonly|officially|initially|largely|mainly|mostly|"
                   "partly|traditionally|historically|usually|typically|"
                   "possibly|probably|roughly|namely|likely|locally|"
                   "popularly|famously|better|best"))
    return NULL;
  gboolean verb = kp_tokens_hold_verb(tokens, from + 1, to);
  return verb && !kp_tokens_only_reduced(tokens, from + 1, to)
             ? NULL
             : kp_aside_phrase(tokens, from + 1, to);
}
