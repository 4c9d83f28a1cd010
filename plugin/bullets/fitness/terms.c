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
