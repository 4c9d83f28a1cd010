/* SPDX-License-Identifier: MIT */
/* Cuts of two ages: "Anna Holt,[ 25,] and Bo Lund,[ 28,] bake". Either goes
 * with the other, for what costs the reader nothing goes together. */
#include "aside.h"
#include "cut.h"

static gboolean
is_age_of_name(const KpTokens *tokens, guint i)
{
  return kp_is_age(tokens, i) &&
         kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
         kp_tokens_may_part(tokens, i);
}

/* The age of whom "and" joins to the one that has his at token `first`, or
 * `first`. */
static guint
joined_age(const KpTokens *tokens, guint first)
{
  const guint most = 6; /* tokens of the second name and of what he is */
  if (!is_age_of_name(tokens, first) || !kp_token_is(tokens, first + 1, "and"))
    return first;
  for (guint i = first + 2; i + 1 < tokens->n && i < first + 2 + most; i++) {
    if (kp_token(tokens, i)->marks != 0)
      return is_age_of_name(tokens, i + 1) ? i + 1 : first;
  }
  return first;
}

/* ", 28, | now in Hull, bake", ", 28, | the mill": the comma behind the age
 * opens or parts something. */
static gboolean
opens_more(const KpTokens *tokens, guint i)
{
  const guint most = 12; /* tokens to the other comma */
  guint end = MIN(i + most, tokens->n - 1);
  guint comma = kp_tokens_comma(tokens, i, end);
  return !kp_aside_goes_on(tokens, i) ||
         (comma < end && !kp_tokens_hold_verb(tokens, i, comma + 1));
}

/* "The bakers, known as Anna Holt, 25, and Bo Lund, 28, | are": the comma
 * behind the second closes more than his age. */
static gboolean
closes_more(const KpTokens *tokens, guint first)
{
  return !kp_tokens_hold_verb(tokens, 0, first) &&
         kp_tokens_hold_comma(tokens, 0, first - 1);
}

/* "Holt, | 25, and Lund, | 28, bake": the second age that goes with the one at
 * token `first`, or `first`. */
static guint
second_age(const KpTokens *tokens, guint first)
{
  if (!(kp_token(tokens, first)->classes & KP_WORD_NUMBER))
    return first; /* as nearly always */
  guint second = joined_age(tokens, first);
  return second > first && !opens_more(tokens, second + 1) &&
                 !closes_more(tokens, first)
             ? second
             : first;
}

void
kp_cut_ages(KpCuts *self)
{
  const guint reach = 40; /* tokens */
  const KpTokens *tokens = self->tokens;
  for (guint i = 1; i + 3 < tokens->n && i < reach; i++) {
    guint second = second_age(tokens, i);
    if (second == i)
      continue;
    kp_cuts_add_small(self, KP_CUT_INNER, "age", i, i + 1);
    kp_cuts_add_small(self, KP_CUT_INNER, "age", second, second + 1);
  }
}

gboolean
kp_joins_ages(const KpTokens *tokens, const guint8 *keep, guint first)
{
  guint second = second_age(tokens, first);
  return second > first && keep[first + 1] && !keep[second];
}
