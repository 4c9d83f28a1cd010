/* SPDX-License-Identifier: MIT */
/* Where an aside ends that does not end at its comma: what comes after tells
 * more of its last words and goes along. */
#include <string.h>

#include "aside.h"
#include "cut.h"
#include "described.h"

/* ", on its way from Hull, | to Goole, sank": the end of where it goes, or
 * `to`.
 */
static guint
goal_end(const KpTokens *tokens, guint to)
{
  const guint most = 5; /* tokens */
  if (!kp_token_is(tokens, to, "to"))
    return to;
  guint end = MIN(to + most, tokens->n - 1);
  guint comma = kp_tokens_comma(tokens, to, end);
  return comma < end ? comma + 1 : to;
}

/* The end of the capitalised words from `to` on, `most` at most, that a comma
 * or the sentence ends; `to`: there are none. */
static guint
capitals_end(const KpTokens *tokens, guint to, guint most)
{
  for (guint i = to; i < tokens->n && i < to + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!(token->classes & KP_WORD_CAPITAL) || token->quote != 0)
      return to;
    if (token->marks & KP_MARK_COMMA || i + 1 == tokens->n ||
        kp_token(tokens, i + 1)->flags & KP_TOKEN_DASH)
      return i + 1;
  }
  return to;
}

/* ", on the edge of Moss, | Ayrshire, features": the end of the piece that
 * tells more of the place at the end of the aside, or `to`. */
static guint
place_end(const KpTokens *tokens, guint to)
{
  guint side = to; /* ", from Moss, | west Hull, left", "| near Hull, left" */
  if (kp_token_is(tokens, side, "near|in|outside") &&
      !(kp_token(tokens, side + 1)->classes & KP_WORD_MONTH))
    side++;
  side += kp_token_is(tokens, side, "west|east|north|south|central");
  if (!(kp_token(tokens, to - 1)->classes & KP_WORD_CAPITAL))
    return to;
  guint end = capitals_end(tokens, side, 3);
  return end > side ? end : to;
}

/* ", along with his grandmother, | Anna Holt.": the end of who that is, or
 * `to`.
 */
static guint
bearer_end(const KpTokens *tokens, guint to)
{
  return kp_token_trade(tokens, to - 1) ? capitals_end(tokens, to, 4) : to;
}

/* ", with her husband Paul Reed, | 47, was": the end of the age that follows a
 * name, or `to`. */
static guint
age_end(const KpTokens *tokens, guint to)
{
  gboolean age =
      (to < tokens->n && kp_token(tokens, to)->classes & KP_WORD_NUMBER &&
       kp_token(tokens, to)->word.length <= 2) ||
      kp_token_is(tokens, to, KP_SMALL_NUMBERS "|eleven|twelve");
  return age && kp_token(tokens, to - 1)->classes & KP_WORD_CAPITAL &&
                 (kp_token(tokens, to)->marks & KP_MARK_COMMA ||
                  to + 1 == tokens->n)
             ? to + 1
             : to;
}

/* "a soft, | growing loaf": no "growing by a third" */
static gboolean
is_clause_gerund(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
         (kp_token_before_mark(tokens, i) ||
          kp_token(tokens, i + 1)->classes &
              (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
               KP_WORD_OPENS_SUBJECT | KP_WORD_NUMBER));
}

gboolean
kp_is_compound(const KpTokens *tokens, guint i)
{
  KpSpan word = kp_token(tokens, i)->word; /* folded, it may be shorter */
  const gchar *dash = memchr(tokens->text + word.start, '-', word.length);
  return dash != NULL && g_ascii_islower(dash[1]);
}

gboolean
kp_parts_adjectives(const KpTokens *tokens, guint i)
{
  if (i == 0 || i + 1 >= tokens->n ||
      kp_token(tokens, i)->marks != KP_MARK_COMMA ||
      !kp_token_is(tokens, i - 1, "a|an"))
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  if (kp_token_is(tokens, i + 1, "even|sometimes|often|more|less"))
    /* "a soft, | even flat loaf", not "a miller, | often sold bread" */
    return !(kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE);
  /* "a miller, | openly sold bread" */
  guint verb = kp_token_ends(tokens, i + 1, "ly") ? i + 2 : i + 1;
  return !(kp_token(tokens, verb)->flags & KP_TOKEN_FINITE) &&
         !(next->classes &
           (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
            KP_WORD_RELATIVE | KP_WORD_SAY)) &&
         !(next->classes & KP_WORD_CAPITAL) && !is_clause_gerund(tokens, i + 1);
}

guint
kp_aside_origin_end(const KpTokens *tokens, guint to)
{
  const guint most = 5; /* words */
  if (!kp_token_is(tokens, to, "from|of"))
    return to;
  guint end = MIN(to + most, tokens->n - 1);
  guint comma = kp_tokens_comma(tokens, to, end);
  if (comma >= end)
    return to;
  guint next = comma + 1; /* "from Hull, Texas | fell" */
  return kp_token(tokens, next)->flags & KP_TOKEN_FINITE ? next : to;
}

guint
kp_aside_apposed_end(const KpTokens *tokens, guint to)
{
  const guint most = 10; /* tokens */
  if (!(kp_token(tokens, to - 1)->classes & KP_WORD_CAPITAL) ||
      !kp_token_is(tokens, to, "the|a|an|his|her|one"))
    return to;
  for (guint i = to; i < tokens->n && i < to + most; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return to;
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA || i + 1 == tokens->n)
      return i + 1;
  }
  return to;
}

guint
kp_aside_end(const KpTokens *tokens, guint to)
{
  guint end = goal_end(tokens, place_end(tokens, to));
  return age_end(tokens, bearer_end(tokens, end));
}
