/* SPDX-License-Identifier: MIT */
/* Whether a cut at the end takes the sentence's own verb. */
#include "attribution.h"
#include "cut.h"

/* "New ways designed to help, | plus the masks, mean that": before i there are
 * participles only, and a verb comes after a comma. */
static gboolean
takes_main_verb(const KpTokens *tokens, guint from)
{
  for (guint i = 0; i < from; i++) {
    guint16 flags = kp_token(tokens, i)->flags;
    gboolean helped = kp_token_is(tokens, i - 2, "help|helps|let|lets");
    gboolean asked = kp_tokens_before(tokens, i, 2, "that|who|which");
    if (flags & KP_TOKEN_FINITE && !(flags & KP_TOKEN_PARTICIPLE) && !helped &&
        !asked)
      return FALSE; /* not "help people stay apart" */
    /* "Holt walked", "He posted" */
    if (flags & KP_TOKEN_FINITE && i > 0 &&
        kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_PRONOUN))
      return FALSE;
  }
  for (guint i = from + 1; i + 1 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->quote == 0 && kp_token_after_comma(tokens, i) &&
        (kp_token_listed(tokens, i, "auxiliary-finite") ||
         (token->flags & KP_TOKEN_BASE &&
          !(token->classes &
            (KP_WORD_CAPITAL | KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)))))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_awaits_verb(const KpTokens *tokens, guint i)
{
  const guint most = 3; /* words of "their old mother" */
  guint k = i, common = 0;
  while (k-- > 0 && common <= most) {
    const KpToken *token = kp_token(tokens, k);
    if (k + 1 < i && token->marks != 0)
      return FALSE;
    if (token->classes & (KP_WORD_SUBORDINATE | KP_WORD_COORDINATE))
      break;
    if (token->flags & KP_TOKEN_FINITE ||
        (token->classes & KP_WORD_PREPOSITION &&
         !(token->classes & KP_WORD_CAPITAL)))
      return FALSE;
    common +=
        !(token->classes & KP_WORD_CAPITAL) && !kp_token_is(tokens, k, "the");
  }
  if (k >= i)
    return FALSE; /* "Anna Maria Holt, | who bakes": the sentence opens so */
  gboolean joined = (kp_token(tokens, k)->classes & KP_WORD_COORDINATE) != 0;
  if (common > (joined ? 0 : most))
    return FALSE;
  guint comma = kp_tokens_comma(tokens, i, tokens->n);
  return comma + 1 < tokens->n && kp_token(tokens, comma + 1)->flags &
                                      (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE);
}

gboolean
kp_takes_verb(const KpTokens *tokens, guint from)
{
  return takes_main_verb(tokens, from);
}
