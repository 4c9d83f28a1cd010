/* SPDX-License-Identifier: MIT */
/* Attributions to nobody, to figures and to the page itself. */
#include "attribution.h"

/* "it has also been | claimed": what was done to the "it" at token i, or n. */
static guint
verb_of_it(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "it"))
    return tokens->n;
  guint verb = i + 1;
  while (verb + 1 < tokens->n &&
         kp_token_is(tokens, verb, "is|has|was|been|also"))
    verb++;
  return verb;
}

/* ", | a court has been told", ", | an inquest in Hull heard": what somebody
 * said there. */
static gboolean
was_heard(const KpTokens *tokens, guint i)
{
  const guint most = 9, after = 4; /* tokens: to the verb, and behind it */
  if (!kp_token_after_comma(tokens, i) ||
      !kp_tokens_hold(tokens, i, MIN(i + 6, tokens->n),
                      "court|jury|jurors|inquest|tribunal|inquiry|hearing|"
                      "trial|judge|magistrates|panel"))
    return FALSE;
  for (guint k = i + 1; k < tokens->n && k < i + most; k++) {
    if (kp_token_is(tokens, k, "heard|told"))
      return k + after >= tokens->n;
    if (kp_token_after_comma(tokens, k))
      return FALSE;
  }
  return FALSE;
}

/* ", | prosecutors claim": a plain form that is a noun elsewhere. */
static gboolean
they_claim(const KpTokens *tokens, guint i)
{
  const guint most = 4, last = tokens->n - 1; /* tokens */
  return kp_token_after_comma(tokens, i) && i < last && i + most > last &&
         kp_token_is(tokens, last, "claim|believe|suspect|fear|think") &&
         kp_token_ends(tokens, last - 1, "s");
}

gboolean
kp_is_hearsay(const KpTokens *tokens, guint i)
{
  if (was_heard(tokens, i) || they_claim(tokens, i))
    return TRUE;
  guint verb = verb_of_it(tokens, i);
  return verb > i + 1 &&
         kp_token_is(tokens, verb,
                     "claimed|alleged|said|reported|suggested|thought|"
                     "believed|feared|understood");
}

/* ", | it has emerged", ", | it was announced last night": nobody's word. */
static gboolean
tells_it_emerged(const KpTokens *tokens, guint i)
{
  guint verb = verb_of_it(tokens, i);
  return !kp_token_is(tokens, i + 1, "is") &&
         kp_token_is(tokens, verb, "emerged|revealed|announced|confirmed") &&
         !kp_tokens_hold_verb(tokens, verb + 1, tokens->n) &&
         kp_tokens_hold_verb(tokens, 0, i);
}

/* ", | figures of the council showed": where it is from. */
static gboolean
tells_what_showed(const KpTokens *tokens, guint i)
{
  const guint reach = 12; /* tokens of what showed it */
  const guint last = tokens->n - 1;
  return kp_token_is(tokens, last, "showed|shows|show") && i + reach >= last &&
         !kp_tokens_hold_verb(tokens, i, last) &&
         kp_tokens_hold_verb(tokens, 0, i) &&
         !kp_tokens_hold_comma(tokens, i, last) &&
         kp_tokens_hold(tokens, i, last,
                        "figures|data|study|poll|survey|records|documents|"
                        "statistics|results|research|numbers");
}

gboolean
kp_is_source(const KpTokens *tokens, guint i)
{
  return tells_it_emerged(tokens, i) || tells_what_showed(tokens, i);
}

gboolean
kp_says_what_was(const KpTokens *tokens, guint say)
{
  const guint most = 20; /* tokens of the speaker */
  guint after = say + 1;
  while (after < tokens->n && kp_token(tokens, after - 1)->marks == 0 &&
         (kp_token(tokens, after)->classes & KP_WORD_DAY ||
          kp_token_is(tokens, after, "on|today|yesterday|tonight")))
    after++;
  if (after < tokens->n && !(kp_token(tokens, after)->flags & KP_TOKEN_DASH) &&
      !kp_token_after_comma(tokens, after))
    return FALSE;
  guint from = say;
  while (from > 0 && from + most > say && !kp_token_after_comma(tokens, from))
    from--;
  guint verb = say - kp_token_is(tokens, say - 1, "has|have|was");
  return from > 0 && from + most > say &&
         kp_tokens_own_verb(tokens, 0) < from &&
         kp_tokens_own_verb(tokens, from) == verb;
}
