/* SPDX-License-Identifier: MIT */
/* Whether what stands between two commas is the first of several things. */
#include "aside.h"

/* "like rye, | wheat, salt or spelt": one word and one word. */
static gboolean
is_row_of_words(const KpTokens *tokens, guint from, guint at)
{
  if (at != from + 2)
    return FALSE;
  guint i = at;
  while (kp_token(tokens, i)->marks == KP_MARK_COMMA)
    i++;
  return i + 2 < tokens->n && (kp_token_is(tokens, i + 1, "and|or") ||
                               kp_token_is(tokens, i, "and|or"));
}

/* "an oven built in May, | and any other tool that bakes.": the last of them.
 */
static gboolean
joins_last(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "and|or") &&
         kp_token(tokens, i + 1)->classes & KP_WORD_DETERMINER &&
         (kp_token_is(tokens, i + 1, "any") || /* "any tool Holt has" */
          !kp_tokens_clause(tokens, i + 1, tokens->n));
}

/* ", including 61 ovens, | some of them new": what goes on tells of a part. */
static gboolean
tells_of_part(const KpTokens *tokens, guint at)
{
  return kp_token_pair(tokens, at + 1, "of", "them|whom|which|those|these");
}

/* ", within what was hoped, | data from the guild showed": the source. */
static gboolean
tells_source(const KpTokens *tokens, guint at)
{
  return kp_token_is(tokens, at,
                     "data|figures|results|records|documents|statistics|"
                     "research|surveys|polls|studies|filings|tests") &&
         kp_tokens_hold(tokens, at + 1, tokens->n,
                        "showed|show|shows|suggested|suggest|indicated|"
                        "indicate|revealed|reveal");
}

gboolean
kp_aside_lists(const KpTokens *tokens, guint from, guint at)
{
  const guint reach = 4; /* tokens to the "and" */
  const guint most = 4;  /* of one of several phrases */
  /* "in Hull, | in Moss, | in Goole" */
  if (at <= from + most &&
      kp_token_is(tokens, from - 2, "in|at|on|by|for|with|to") &&
      g_str_equal(kp_token_folded(tokens, from),
                  kp_token_folded(tokens, from - 2)) &&
      g_str_equal(kp_token_folded(tokens, from), kp_token_folded(tokens, at)))
    return TRUE;
  if (tells_of_part(tokens, at) || tells_source(tokens, at))
    return TRUE;
  if (!kp_token_is(tokens, from, "with|including|like|featuring|plus"))
    return FALSE;
  if (is_row_of_words(tokens, from, at))
    return TRUE;
  for (guint i = at; i + 1 < tokens->n && i < at + reach; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (i > at && kp_token_is(tokens, i, "and|or"))
      return TRUE;
    if (token->flags & KP_TOKEN_FINITE || token->marks != 0 ||
        token->classes & (KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                          KP_WORD_CAPITAL | KP_WORD_COORDINATE))
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_aside_leads(const KpTokens *tokens, guint from, guint at)
{
  const guint most = 12, reach = 6; /* tokens of the others, to their "and" */
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE;
  const KpToken *first = kp_token(tokens, from);
  gboolean before = kp_tokens_hold_verb(tokens, 0, from);
  if (!(first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) ||
        kp_token_is(tokens, from, "with|including|like|featuring")) ||
      kp_token_any(tokens, at,
                   KP_WORD_PREPOSITION | KP_WORD_RELATIVE |
                       KP_WORD_SUBORDINATE | KP_WORD_AUXILIARY,
                   verbs) ||
      (!before && kp_token(tokens, 0)->classes &
                      (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)))
    return FALSE;
  guint joined = tokens->n;
  for (guint i = at; i < tokens->n && i < at + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (joined + 1 < i && kp_token_is(tokens, i, "that|which|who|as"))
      return TRUE; /* "loaves and cakes that sell", "a coat and boots as he" */
    gboolean reduced = /* "the ovens used, and" */
        kp_token_ends(tokens, i, "ed") && token->marks & KP_MARK_COMMA;
    if ((token->flags & KP_TOKEN_FINITE && !reduced) ||
        token->flags & KP_TOKEN_DASH || token->quote != 0)
      return FALSE;
    if (i > at && i <= at + reach && joined == tokens->n &&
        kp_token_is(tokens, i, "and|or"))
      joined = i;
    gboolean title = token->marks & KP_MARK_COLON && /* "Moss: A Life" */
                     token->classes & KP_WORD_CAPITAL &&
                     kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL;
    if (token->marks & (KP_MARK_SEMICOLON | KP_MARK_COLON) && !title)
      return FALSE;
    if (token->marks & KP_MARK_COMMA || i + 1 == tokens->n)
      return joined < i || joins_last(tokens, i + 1);
  }
  return FALSE;
}

gboolean
kp_aside_leads_to_deed(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from), *next = kp_token(tokens, to);
  if (first->flags & KP_TOKEN_GERUND && next->flags & KP_TOKEN_GERUND)
    return TRUE;
  if (!(first->flags & KP_TOKEN_PARTICIPLE) ||
      !(next->flags & KP_TOKEN_PARTICIPLE) ||
      kp_tokens_main_verb(tokens, 0) >= from ||
      kp_token_is(tokens, 0, "whoever|whatever"))
    return FALSE;
  for (guint i = to + 1; i + 1 < tokens->n; i++)
    if (kp_token_is(tokens, i, "and|or") &&
        kp_token(tokens, i + 1)->flags & KP_TOKEN_PARTICIPLE)
      return TRUE;
  return FALSE;
}
