/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it tells of one of several things
 * that the page shows, which it alone does not, goes out. */
#include "fitness.h"

/* "The first example bakes a loaf": of several that the page shows; no "first
 * example of". */
static gboolean
is_counted_off(const KpTokens *tokens)
{
  return tokens->n > 3 && kp_token(tokens, 0)->quote == 0 &&
         kp_token_is(tokens, 0, "the|this|our") &&
         kp_token_is(tokens, 1,
                     "first|second|third|fourth|last|next|previous|final") &&
         kp_token_is(tokens, 2,
                     "example|command|line|script|snippet|sample|exercise|"
                     "listing|screenshot|diagram|table|argument|paragraph") &&
         !kp_token_is(tokens, 3, "of|in");
}

/* "Each loaf in the previous example": of what the page has shown. */
static gboolean
tells_of_example(const KpTokens *tokens)
{
  if (!kp_tokens_may_hold(tokens, "previous|preceding"))
    return FALSE;
  for (guint i = 1; i + 1 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "previous|preceding") &&
        kp_token_is(tokens, i - 1, "the|our") &&
        kp_token_is(tokens, i + 1,
                    "example|examples|snippet|section|command|commands|"
                    "listing|screenshot|paragraph|exercise|code") &&
        kp_token(tokens, i)->quote == 0)
      return TRUE;
  }
  return FALSE;
}

/* "In this case, the ferry waits": in which, was told before. */
static gboolean
takes_case(const KpTokens *tokens)
{
  for (guint i = 0; i + 2 < tokens->n && i < 3; i++) {
    if (kp_token_is(tokens, i, "in") && kp_token(tokens, i)->quote == 0 &&
        ((kp_token_is(tokens, i + 1,
                      "this|that|these|those|such|each|both|our") &&
          (kp_token_is(tokens, i + 2, "case|cases|example|examples") ||
           kp_token_is(tokens, i + 3, "case|example")))))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_fitness_tells_of_shown(const KpTokens *tokens)
{
  return is_counted_off(tokens) || tells_of_example(tokens) ||
         takes_case(tokens);
}
