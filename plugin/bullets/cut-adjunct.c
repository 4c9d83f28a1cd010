/* SPDX-License-Identifier: MIT */
/* Adjuncts at the end without a comma: "in a statement", "during the visit". */
#include "complement.h"
#include "cut.h"

/* TRUE where the tail holds a verb that no relative or subordinating word of
 * the tail opens: it may be the sentence's own, or what somebody said. */
static gboolean
holds_claim(const KpTokens *tokens, guint from)
{
  if (kp_tokens_verb(tokens, from, tokens->n) >= tokens->n)
    return FALSE;
  if (kp_tokens_any(tokens, 0, from, KP_WORD_SAY, 0))
    return TRUE;
  guint verbs = 0, opened = 0;
  for (guint i = from + 1; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    opened += (token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) != 0;
    verbs += (token->flags & KP_TOKEN_FINITE) != 0;
    if (verbs > 0 && opened == 0)
      return TRUE;
  }
  return FALSE;
}

/* "found feathers, eggs | in the sink and a young bird": things in a row. */
static gboolean
is_in_row(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens of the piece */
  gboolean comma = FALSE;
  for (guint k = i; k-- > 0 && k + reach >= i && !comma;) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return FALSE;
    comma = (kp_token(tokens, k)->marks & KP_MARK_COMMA) != 0;
  }
  for (guint k = i; comma && k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE ||
        kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return FALSE;
    if (kp_token_is(tokens, k, "and|or"))
      return kp_token_is(tokens, k + 1, "a|an|the|two|three|several|some");
  }
  return FALSE;
}

const gchar *
kp_cut_adjunct(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (!kp_token_listed(tokens, i, "adjunct") || i < 6 || left->marks != 0 ||
      kp_token_is(tokens, i - 1,
                  "part|earlier|later|early|late|way|role|away|far|apart|"
                  "advantage|care|place|well|hand|hands|back"))
    return NULL;
  if (left->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND |
                     KP_TOKEN_BASE) ||
      left->classes & (KP_WORD_VERB | KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                       KP_WORD_FUNCTION | KP_WORD_PRONOUN))
    return NULL;
  if (g_str_has_suffix(kp_token_folded(tokens, i - 1), "ly") &&
      kp_token(tokens, i - 2)->marks & KP_MARK_COMMA)
    return NULL; /* ", allegedly | for bread" */
  if (kp_token_is(tokens, i, "by|with") &&
      g_str_has_suffix(kp_token_folded(tokens, i - 1), "ly") &&
      kp_token(tokens, i - 2)->flags & KP_TOKEN_PARTICIPLE)
    return NULL; /* "followed closely | by Holt" */
  /* "will exist | as a page", "to abide | by": a verb that no list has */
  if (kp_token(tokens, i - 2)->classes & KP_WORD_AUXILIARY ||
      (kp_token_is(tokens, i - 2, "to") && !(left->classes & KP_WORD_CAPITAL)))
    return NULL;
  for (guint k = i; k < tokens->n; k++) {
    if (kp_complement_named(tokens, k) ||
        (kp_token_is(tokens, i, "for") && kp_token_is(tokens, k, "before") &&
         kp_token(tokens, k - 1)->flags & KP_TOKEN_TIME))
      return NULL; /* "got away | for years before he was caught" */
  }
  if (left->flags & KP_TOKEN_TIME &&
      kp_token_is(tokens, i, "after|before|since|following"))
    return NULL; /* "530 years | after his death" */
  if (left->flags & KP_TOKEN_TIME && kp_token_is(tokens, i, "in|at|as|with") &&
      !(i + 2 == tokens->n && kp_token_is(tokens, i + 1, "prison|jail")) &&
      !kp_tokens_any(tokens, i, tokens->n, KP_WORD_MONTH | KP_WORD_DAY,
                     KP_TOKEN_TIME))
    return NULL; /* "their four years | in the league" */
  if (is_in_row(tokens, i) || holds_claim(tokens, i) ||
      kp_complement_at(tokens, i) || kp_complement_compares(tokens, i) ||
      kp_complement_later(tokens, i))
    return NULL;
  return kp_tokens_verb(tokens, 0, i) + 2 < i ? "trailing adjunct" : NULL;
}

/* "a hundred loaves | just hours after": a length of time that opens at token i
 * leads to "after" or "before". */
static gboolean
opens_span(const KpTokens *tokens, guint i)
{
  const guint most = 5; /* tokens */
  for (guint k = i; k + 2 < tokens->n && k < i + most; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks != 0)
      return FALSE;
    if (token->flags & KP_TOKEN_TIME)
      return k > i && kp_token_is(tokens, k + 1, "after|before");
    if (!(token->classes & KP_WORD_NUMBER) &&
        !kp_token_is(tokens, k,
                     "just|mere|only|less|more|than|barely|nearly|almost|"
                     "about|a|few|several|shortly|one|two|three|four|five|six|"
                     "seven|eight|nine|ten"))
      return FALSE;
  }
  return FALSE;
}

const gchar *
kp_cut_needed_adjunct(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (i < 6 || i + 3 >= tokens->n ||
      left->marks & ~(KP_MARK_COMMA | KP_MARK_CLOSE) ||
      left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_LIST) ||
      left->classes & (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                       KP_WORD_FUNCTION | KP_WORD_NUMBER) ||
      g_str_has_suffix(kp_token_folded(tokens, i - 1), "ly") ||
      kp_tokens_verb(tokens, 0, i) + 2 >= i)
    return NULL;
  gboolean cause = kp_token_is(tokens, i + 1, "to") &&
                   (kp_token_is(tokens, i, "thanks|owing") ||
                    (kp_token_is(tokens, i, "due") &&
                     !(kp_token(tokens, i + 2)->flags & KP_TOKEN_BASE)));
  cause |= kp_token_is(tokens, i, "despite");
  return cause || opens_span(tokens, i) ? "trailing adjunct" : NULL;
}
