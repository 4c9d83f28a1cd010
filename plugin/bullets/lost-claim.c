/* SPDX-License-Identifier: MIT */
/* Whether a cut took what a verb of saying of the words kept leads to. */
#include "attribution.h"
#include "ending.h"

/* "claims" as a verb, not "over claims", "their claims", "facing claims". */
static gboolean
is_saying(const KpTokens *tokens, guint i)
{
  if (kp_token(tokens, i)->quote != 0 || !kp_token_listed(tokens, i, "said"))
    return FALSE;
  if (i == 0) /* "Reports in Hull had suggested" */
    return !(kp_token(tokens, 1)->classes & KP_WORD_PREPOSITION);
  if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
    return TRUE;
  if (kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
    return FALSE; /* "Said Holt" */
  gboolean passive = kp_token_is(tokens, i - 1, "is|are|was|were|be|been");
  if (passive && (kp_token_is(tokens, i + 1, "to") ||
                  (kp_token_is(tokens, i, "reported|seen|found") &&
                   !kp_token_is(tokens, i + 1, "that"))))
    return FALSE; /* "is said to have won", "was reported missing" */
  const KpToken *left = kp_token(tokens, i - 1);
  return !(left->classes & (KP_WORD_PREPOSITION | KP_WORD_DETERMINER)) &&
         !(left->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_GERUND));
}

/* TRUE where a verb of [from, to) is asked for by no relative word. */
static gboolean
claims(const KpTokens *tokens, guint from, guint to)
{
  guint asked = 0;
  for (guint i = from; i < to; i++) {
    asked += kp_token_is_relative(tokens, i);
    if (!(kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
      continue;
    if (asked == 0)
      return TRUE;
    asked--;
  }
  return FALSE;
}

/* "after | he": not "after the storm" */
static gboolean
opens_side_clause(const KpTokens *tokens, guint i)
{
  return i + 1 < tokens->n &&
         kp_token(tokens, i)->classes & KP_WORD_SUBORDINATE &&
         kp_token_listed(tokens, i + 1, "person-pronoun");
}

/* "The mill has announced a list, | and you will not": a clause of its own. */
static gboolean
opens_second(const KpTokens *tokens, guint i)
{
  return i + 2 < tokens->n && kp_token_is(tokens, i, "and") &&
         kp_token_after_comma(tokens, i) &&
         kp_token_is(tokens, i + 1, "he|she|it|they|we|you|i") &&
         kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE;
}

/* "revealed a new oven | and bragged that it was hot": a thing, and no claim.
 */
static gboolean
reveals_thing(const KpTokens *tokens, guint say, guint last)
{
  return kp_token_is(tokens, say,
                     "revealed|reveals|announced|announces|confirmed|denied|"
                     "described|recalled|reported|promised") &&
         kp_token(tokens, say)->marks == 0 &&
         kp_token(tokens, say + 1)->classes & KP_WORD_DETERMINER &&
         last + 2 < tokens->n && kp_token_is(tokens, last + 1, "and|but") &&
         kp_token(tokens, last + 2)->flags & KP_TOKEN_FINITE &&
         kp_tokens_verb(tokens, say + 1, last + 1) > last;
}

/* ", | saying that it was", "-- | and says it is": the verbs of what is cut are
 * none of the claim's. */
static gboolean
opens_other(const KpTokens *tokens, guint from)
{
  if (from + 2 >= tokens->n)
    return FALSE;
  gboolean dash = (kp_token(tokens, from)->flags & KP_TOKEN_DASH) != 0;
  if (!dash && !kp_token_after_comma(tokens, from))
    return FALSE;
  guint next = from + dash;
  if (!(kp_token(tokens, next)->flags & KP_TOKEN_GERUND) &&
      !(dash && kp_token_is(tokens, next, "and")))
    return FALSE;
  for (guint i = next + 1; i < tokens->n; i++) { /* ", baking, | proved" */
    if (kp_token(tokens, i)->flags & KP_TOKEN_DASH ||
        (kp_token_after_comma(tokens, i) &&
         kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
      return FALSE;
  }
  return TRUE;
}

/* "posted a picture of Holt | when he left": the verbs of what is cut are those
 * of its own clause; not "said on Monday | when he left that". */
static gboolean
opens_side(const KpTokens *tokens, guint say, guint from)
{
  if (!(kp_token(tokens, say + 1)->classes & KP_WORD_DETERMINER ||
        kp_token_is(tokens, say + 1, "his|her|its|their|about|of")) ||
      kp_token_is(tokens, say,
                  "said|says|say|wrote|writes|added|adds|thinks|told|tells"))
    return FALSE;
  for (guint i = from; i < tokens->n; i++) { /* "of Holt, | who: 'I bake'" */
    if (kp_token(tokens, i)->marks & KP_MARK_COLON)
      return FALSE;
  }
  const KpToken *token = kp_token(tokens, from);
  gboolean clause = token->classes & KP_WORD_SUBORDINATE ||
                    (token->classes & KP_WORD_RELATIVE &&
                     kp_token_after_comma(tokens, from) &&
                     kp_tokens_comma(tokens, from, tokens->n) >= tokens->n);
  return clause && from + 2 < tokens->n && token->quote == 0 &&
         !(kp_token(tokens, from - 1)->marks & KP_MARK_COLON) &&
         !kp_token_is(tokens, from, "that|what|how|why|whether") &&
         kp_tokens_main_verb(tokens, from) >= tokens->n;
}

/* "The report claims call records": the claim of the sentence had a verb after
 * the word of saying, and what is left of it has none. */
gboolean
kp_ending_lost_claim(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint say = 0;
  while (say <= last && !(draft->keep[say] && is_saying(tokens, say) &&
                          !kp_says_what_was(tokens, say)))
    say++;
  /* "Hull has agreed to a truce, | two bakers told the paper" */
  gboolean told =
      kp_ending_before_speaker(tokens, last) ||
      opens_second(tokens, last + 1) || opens_other(tokens, last + 1) ||
      opens_side(tokens, say, last + 1) || reveals_thing(tokens, say, last);
  guint to = told ? last + 1 : tokens->n;
  if (say >= last || kp_token(tokens, say + 1)->quote != 0 ||
      !claims(tokens, say + 1, to))
    return FALSE;
  guint asked = 0; /* verbs of side clauses that are still to come */
  for (guint i = say + 1; i <= last; i++) {
    if (!draft->keep[i])
      continue;
    asked += kp_token_is_relative(tokens, i) || opens_side_clause(tokens, i);
    gboolean verb = (kp_token(tokens, i)->flags & KP_TOKEN_FINITE) != 0;
    if (kp_token(tokens, i)->quote != 0 || (verb && asked == 0))
      return FALSE;
    asked -= verb;
  }
  return TRUE;
}
