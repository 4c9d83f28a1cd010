/* SPDX-License-Identifier: MIT */
/* What a speaker who is nobody in particular can do without. */
#include "attribution.h"

/* "officials | in Hull", "a source | close to Holt", "records | filed there": a
 * noun that tells of no certain one ends before token i, and more of it opens
 * there. */
static gboolean
tells_more(const KpTokens *tokens, guint from, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1), *token = kp_token(tokens, i);
  gboolean one = kp_token_is(tokens, from, "a|an") && i > from + 1;
  gboolean several = !(kp_token(tokens, from)->classes &
                       (KP_WORD_DETERMINER | KP_WORD_PRONOUN)) &&
                     kp_token_ends(tokens, i - 1, "s") &&
                     !(left->classes & KP_WORD_CAPITAL);
  if (!(one || several) || left->marks != 0 || token->marks != 0 ||
      left->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_FINITE | KP_TOKEN_GERUND |
                     KP_TOKEN_PARTICIPLE) ||
      left->classes & (KP_WORD_FUNCTION | KP_WORD_PREPOSITION) ||
      kp_token_is(tokens, i - 1, "number|group|majority|member|members"))
    return FALSE;
  return kp_token_is(tokens, i, "in|at|from|with|for|close|familiar|on|by") ||
         (token->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND) &&
          kp_token(tokens, i + 1)->classes &
              (KP_WORD_PREPOSITION | KP_WORD_DAY | KP_WORD_DETERMINER));
}

/* ", a lawyer | involved in the trial | said", ", according to officials | in
 * Hull": what else they are. */
guint
kp_speaker_spare_end(const KpTokens *tokens, guint i)
{
  const guint most = 6; /* tokens of who it is */
  for (guint from = i; from-- > 4 && from + most >= i;) {
    if (kp_token(tokens, from)->marks != 0 && from + 1 < i &&
        !kp_token_after_comma(tokens, from + 1))
      return i;
    gboolean accords = kp_token_is(tokens, from, "according") &&
                       kp_token_is(tokens, from + 1, "to");
    if (!(accords || kp_token_after_comma(tokens, from)) ||
        !kp_is_attribution(tokens, from) ||
        !tells_more(tokens, accords ? from + 2 : from, i))
      continue;
    if (accords)
      return kp_tokens_comma(tokens, i, tokens->n) < tokens->n ? i : tokens->n;
    guint say = kp_find_say(tokens, i, tokens->n);
    return say - (kp_token_is(tokens, say - 1, "has|have") && say > i + 1);
  }
  return i;
}
