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

/* "listed | in the book", "linked | to it": may be a participle that tells of
 * the noun before it. */
static gboolean
is_reduced(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE && i > 0 &&
         kp_token(tokens, i - 1)->marks == 0 &&
         !(kp_token(tokens, i - 1)->classes &
           (KP_WORD_CAPITAL | KP_WORD_PRONOUN)) &&
         kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION &&
         !(kp_token(tokens, i + 2)->flags & KP_TOKEN_BASE);
}

/* TRUE where [0, to) has verbs, and each of them may be a participle. */
static gboolean
has_only_reduced(const KpTokens *tokens, guint to)
{
  for (guint i = 0; i < to; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE && !is_reduced(tokens, i))
      return FALSE;
  }
  return kp_tokens_hold_verb(tokens, 0, to);
}

/* TRUE where every comma of [from, to) has its other, but for those of lists.
 */
static gboolean
closes_pair(const KpTokens *tokens, guint from, guint to)
{
  guint commas = 0;
  for (guint i = from; i < to; i++)
    commas += kp_token(tokens, i)->marks & KP_MARK_COMMA &&
              (i == from || !(kp_token(tokens, i)->flags & KP_TOKEN_LIST));
  return commas % 2 == 0;
}

/* "The loaves listed in the book | by the guild feed two men", "The mills
 * linked to it, | which are old, make bread": every verb before the tail may be
 * a participle, and the tail holds what looks like the sentence's own. */
static gboolean
takes_only_verb(const KpTokens *tokens, guint from)
{
  if (!has_only_reduced(tokens, from))
    return FALSE;
  gboolean clause = FALSE;
  for (guint i = from + 1; i + 1 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i), *left = kp_token(tokens, i - 1);
    clause |= (left->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) != 0;
    if (token->quote != 0 || token->classes & KP_WORD_CAPITAL)
      continue;
    if (token->flags & KP_TOKEN_FINITE && left->marks & KP_MARK_COMMA &&
        closes_pair(tokens, from - 1, i))
      return TRUE;
    if (!clause && token->flags & KP_TOKEN_BASE && token->marks == 0 &&
        left->marks == 0 &&
        !(left->classes & (KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                           KP_WORD_DETERMINER | KP_WORD_AUXILIARY)) &&
        kp_token(tokens, i + 1)->classes &
            (KP_WORD_DETERMINER | KP_WORD_NUMBER))
      return TRUE;
  }
  return FALSE;
}

/* "In the case of a loaf baked in the guild's oven, | a week of work": an
 * opening phrase, and no verb but what may be a participle. */
static gboolean
only_opens(const KpTokens *tokens, guint from)
{
  return kp_token(tokens, 0)->classes & KP_WORD_PREPOSITION &&
         kp_token(tokens, 0)->quote == 0 &&
         kp_tokens_comma(tokens, 0, from) + 1 == from &&
         has_only_reduced(tokens, from);
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
  return takes_main_verb(tokens, from) || takes_only_verb(tokens, from) ||
         only_opens(tokens, from);
}
