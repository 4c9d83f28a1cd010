/* SPDX-License-Identifier: MIT */
/* Whether a cut took what somebody of the words kept is told, led or wanted to
 * do. */
#include "ending.h"

/* "forced Holt out of the mill |, allowing Reed to bake", "asked him | -- which
 * led her to leave": who does what is told of another verb. */
static gboolean
opens_other_order(const KpTokens *tokens, guint i)
{
  if (kp_token(tokens, i)->flags & KP_TOKEN_DASH)
    return kp_token_is(tokens, i + 1, "which|that");
  return kp_token_after_comma(tokens, i) &&
         kp_token_is(tokens, i,
                     "allowing|enabling|forcing|causing|leading|prompting|"
                     "leaving|letting|helping");
}

/* "told him of the mill", "told Holt that it was sold": what is told comes
 * before token `last`; not in "told Holt, who bakes". */
static gboolean
tells_what(const KpDraft *draft, guint verb, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint asked = 0; /* verbs of clauses about those who are told */
  for (guint i = verb + 1; i <= last; i++) {
    if (!draft->keep[i])
      continue;
    if (kp_token_is(tokens, i, "to|that|how|why|about|for|out") ||
        kp_token_pair(tokens, i - 1, "him|her|them|it|us|me", "of") ||
        kp_token(tokens, i)->quote != 0)
      return TRUE;
    asked += kp_token_is(tokens, i, "who") && kp_token_after_comma(tokens, i);
    if (!(kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
      continue;
    if (asked == 0)
      return TRUE;
    asked--;
  }
  return FALSE;
}

/* "told the baker, from Hull, | to leave": what somebody was told to do. */
static gboolean
lost_order(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = last;
  while (verb > 0 &&
         !(draft->keep[verb] &&
           kp_token(tokens, verb)->flags & KP_TOKEN_ANY_VERB &&
           kp_token_is(tokens, verb,
                       "told|tells|tell|asked|asks|urged|urges|"
                       "ordered|orders|advised|invited|forced|allow|challenged|"
                       "allows|allowed|allowing|require|requires|requiring|"
                       "urging|ordering|asking|telling|forcing|enable|enables|"
                       "enabled|enabling|encourage|encouraged")))
    verb--;
  if (verb == 0 || kp_token(tokens, verb)->quote != 0)
    return FALSE;
  if (tells_what(draft, verb, last))
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n; i++) {
    gboolean listener = i == last + 1; /* "told Holt | to ditch" */
    if (opens_other_order(tokens, i))
      return FALSE;
    if (kp_token_is(tokens, i, "to") &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE || listener ||
         kp_token_is(tokens, i + 1, "be|have") ||
         kp_token_after_comma(tokens, i)))
      return TRUE;
  }
  return FALSE;
}

/* "a bid to": what the noun before token i is for. */
static gboolean
is_for_noun(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i - 1,
                     "bid|effort|efforts|attempt|attempts|order|way|ways|plan|"
                     "plans|right|rights|chance|power|campaign|fight|able|"
                     "due|decision|move|battle");
}

/* The "to" of what is wanted of somebody, or came of it, after the verb at `at`
 * and one aside at most; 0: none. */
static guint
find_demand(const KpTokens *tokens, guint at)
{
  guint commas = 0;
  for (guint i = at + 1; i + 1 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (kp_token_is(tokens, i, "to") && commas != 1 &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE ||
         kp_token_is(tokens, i + 1, "be")))
      return (commas == 0 || kp_token_after_comma(tokens, i)) &&
                     !is_for_noun(tokens, i)
                 ? i
                 : 0;
    if (kp_token_is(tokens, i, "to")) /* "led Holt to the mill" */
      return 0;
    if (token->marks & ~(KP_MARK_COMMA | KP_MARK_OPEN | KP_MARK_CLOSE) ||
        (token->flags & KP_TOKEN_FINITE && commas != 1))
      return 0;
    commas += (token->marks & KP_MARK_COMMA) != 0;
  }
  return 0;
}

/* "called for the feast | in Hull to be put off", "caused an oven | in Hull to
 * burst", "led Holt, 48, | to leave": what is wanted of it, or came of it. */
static gboolean
lost_demand(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint at = last;
  while (
      at > 0 &&
      !(draft->keep[at] && !kp_ending_is_thing(tokens, at) &&
        (kp_token_is(tokens, at,
                     "cause|causes|caused|causing|prompt|prompts|prompted|"
                     "prompting|lead|leads|led|leading|forces|forcing|"
                     "persuaded|convinced|drove") ||
         kp_token_pair(
             tokens, at - 1,
             "call|calls|called|calling|push|pushed|provide|provides|provided",
             "for|on"))))
    at--;
  gboolean thing = /* "led a row of bakers | to the mill" */
      kp_token_pair(tokens, at, "lead|leads|led|leading", "a|an|by");
  return at > 0 && kp_token(tokens, at)->quote == 0 && !thing &&
         find_demand(tokens, at) > last;
}

gboolean
kp_ending_lost_order(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  return kp_tokens_hold(tokens, last + 1, tokens->n, "to") &&
         (lost_order(draft, last) || lost_demand(draft, last));
}
