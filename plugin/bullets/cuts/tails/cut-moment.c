/* SPDX-License-Identifier: MIT */
/* What came of which cause, or shortly before or after what: adjuncts at the
 * end of a sentence of which nothing else leaves a bullet. */
#include "cut.h"

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
    if (k == i && kp_token_is(tokens, k, "the")) /* "| the day after" */
      continue;
    if (!(token->classes & KP_WORD_NUMBER) &&
        !kp_token_is(tokens, k,
                     "just|mere|only|less|more|than|barely|nearly|almost|"
                     "about|a|few|several|shortly|" KP_SMALL_NUMBERS))
      return FALSE;
  }
  return FALSE;
}

/* "sold a hundred loaves | shortly after" */
static gboolean
opens_moment(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i, "shortly|soon|moments", "after|before") &&
         !(kp_token(tokens, i + 2)->classes & KP_WORD_PREPOSITION) &&
         !kp_cut_is_denied(tokens, i);
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
      kp_token_ends(tokens, i - 1, "ly") ||
      kp_tokens_verb(tokens, 0, i) + 2 >= i)
    return NULL;
  gboolean cause = kp_token_is(tokens, i + 1, "to") &&
                   (kp_token_is(tokens, i, "thanks|owing") ||
                    (kp_token_is(tokens, i, "due") &&
                     !(kp_token(tokens, i + 2)->flags & KP_TOKEN_BASE)));
  cause |= kp_token_is(tokens, i, "despite") ||
           (kp_token_is(tokens, i, "even") && /* no "even though it is not" */
            kp_token_is(tokens, i + 1, "though|as") &&
            !kp_tokens_any(tokens, i, tokens->n, KP_WORD_NEGATION, 0));
  if (!cause && !opens_span(tokens, i) && !opens_moment(tokens, i))
    return NULL;
  guint verb = kp_tokens_verb(tokens, i, tokens->n);
  /* "Two men who lost their mill | due to rye are" */
  return kp_token_listed(tokens, verb, "auxiliary-finite") &&
                 kp_tokens_main_verb(tokens, 0) >= i
             ? NULL
             : "trailing adjunct";
}
