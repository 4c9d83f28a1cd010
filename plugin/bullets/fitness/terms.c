/* SPDX-License-Identifier: MIT */
/* Whether what is cut takes the condition or the exception of what is kept with
 * it. */
#include "fitness.h"

/* "every oven | in the town except two", "no more than six | - with a few
 * exceptions", "all bakers | besides Holt"; not "and Monday was no exception".
 */
static gboolean
takes_out(const KpTokens *tokens, guint cut)
{
  const guint reach = 4; /* tokens: "with one or two exceptions" */
  for (guint i = cut; i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "except|excluding") ||
        (kp_token_is(tokens, i, "exception|exceptions") &&
         kp_tokens_before(tokens, i, reach, "with")))
      return TRUE;
  }
  return kp_token_is(tokens, cut, "barring|besides") &&
         !kp_token_after_comma(tokens, cut);
}

/* "freed them | -- under the condition that" */
static gboolean
opens_condition(const KpTokens *tokens, guint cut)
{
  const guint reach = 5; /* tokens */
  guint at = cut;
  while (at < tokens->n && kp_token(tokens, at)->word.length == 0)
    at++;
  if (kp_token_is(tokens, at, "in")) /* "may be shut | in cases where" */
    return kp_tokens_hold(tokens, at + 1, at + 3, "case|cases|event") &&
           !kp_token_is(tokens, at + 1, "case"); /* "baked, | in case it is" */
  return kp_token_is(tokens, at, "under|on|with|at|subject") &&
         kp_tokens_hold(tokens, at + 1, at + reach,
                        "condition|conditions|proviso|caveat|approval|risk");
}

gboolean
kp_fitness_lost_terms(const KpTokens *tokens, guint cut)
{
  return takes_out(tokens, cut) || opens_condition(tokens, cut);
}

/* "fruitless attempts | by bakers to sell it", "ranging from rye | to cake":
 * what a noun or a range asks for. */
gboolean
kp_fitness_lost_aim(const KpTokens *tokens, guint cut)
{
  const guint reach = 8; /* tokens to the "to", or back to "from" */
  if (kp_token_is(tokens, cut, "to"))
    for (guint i = cut; i-- > 1 && i + 2 * reach > cut;) {
      if (kp_token_is(tokens, i, "to"))
        return FALSE;
      if (kp_token_is(tokens, i, "from"))
        return kp_token_is(tokens, i - 1,
                           "ranging|ranges|ranged|range|varying|anything|"
                           "everything|anywhere|everyone");
    }
  /* "a street named | after Anna Holt" */
  if (cut > 1 && kp_token_pair(tokens, cut - 1, "named|called", "after|for"))
    return !(kp_token(tokens, cut - 2)->classes & KP_WORD_AUXILIARY) ||
           kp_token_is(tokens, cut, "after");
  if (!kp_token_pair(tokens, cut - 1,
                     "attempt|attempts|effort|efforts|bid|bids|refusal|failure|"
                     "decision|plan|plans|promise|pledge|vow|threat|threats",
                     "by|from|of"))
    return FALSE;
  for (guint i = cut + 2; i + 1 < tokens->n && i < cut + reach; i++) {
    if (kp_token_is(tokens, i, "to"))
      return (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE) != 0;
  }
  return FALSE;
}
