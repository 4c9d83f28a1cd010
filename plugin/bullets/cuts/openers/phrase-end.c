/* SPDX-License-Identifier: MIT */
/* Tokens come in; where a phrase that opens the sentence ends goes out. */
#include "attribution.h"
#include "cut.h"

/* "In a largely grey, | soft-baked loaf, Holt found": two adjectives, and no
 * verb before the comma that comes next. */
static gboolean
parts_opener(const KpTokens *tokens, guint i)
{
  guint comma = kp_tokens_comma(tokens, i + 1, tokens->n);
  return comma + 1 < tokens->n && kp_parts_adjectives(tokens, i) &&
         !kp_tokens_hold_verb(tokens, i + 1, comma + 1) &&
         (kp_token(tokens, i + 1)->flags & KP_TOKEN_PARTICIPLE ||
          !kp_tokens_any(tokens, i + 1, comma + 1, KP_WORD_CAPITAL, 0));
}

guint
kp_phrase_end(const KpTokens *tokens, guint from, guint most)
{
  for (guint i = from; i < tokens->n && i < from + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->flags & KP_TOKEN_DASH || (token->quote != 0 && i == from) ||
        (token->quote == 0 &&
         token->marks & (KP_MARK_COLON | KP_MARK_SEMICOLON)))
      return 0;
    if (token->marks & KP_MARK_COMMA && !(token->flags & KP_TOKEN_LIST) &&
        kp_tokens_may_part(tokens, i + 1) && !parts_opener(tokens, i))
      return i + 1;
  }
  return 0;
}

/* "Jan. 26, 2012," and "Sanford, Florida," go on after their comma. */
static guint
dated_end(const KpTokens *tokens, guint from, guint most)
{
  guint end = kp_phrase_end(tokens, from, most);
  while (end != 0 && end < tokens->n) {
    const KpToken *next = kp_token(tokens, end);
    const KpToken *left = kp_token(tokens, end - 1);
    gboolean short_piece =
        left->classes & (KP_WORD_ANY_DATE | KP_WORD_CAPITAL) &&
        (next->marks & KP_MARK_COMMA) &&
        (next->classes & (KP_WORD_NUMBER | KP_WORD_CAPITAL));
    /* "in Moss, South Hull," */
    gboolean two = !short_piece && end + 1 < tokens->n &&
                   left->classes & KP_WORD_CAPITAL && next->marks == 0 &&
                   kp_token_is(tokens, end, "south|north|new|west|east") &&
                   next->classes & KP_WORD_CAPITAL &&
                   kp_token(tokens, end + 1)->marks & KP_MARK_COMMA &&
                   kp_token(tokens, end + 1)->classes & KP_WORD_CAPITAL;
    end += two;
    if ((!short_piece && !two) || end >= from + most)
      break;
    end++;
  }
  return end;
}

/* "Holt sang", "Senior Baker Holt sang" */
static gboolean
is_done_by_name(const KpTokens *tokens, guint from)
{
  guint i = from;
  while (kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
         kp_token(tokens, i)->marks == 0)
    i++;
  return i > from && kp_token(tokens, i)->flags & KP_TOKEN_FINITE;
}

/* "To an old friend, | Anna Holt, | Reed sang": a name and a comma, and then
 * the subject with its verb. */
static gboolean
names_bearer(const KpTokens *tokens, guint from, guint next)
{
  const guint most = 3; /* words of a name */
  if (next > from + most ||
      kp_token(tokens, from - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_NUMBER))
    return FALSE;
  for (guint i = from; i < next; i++) {
    if (!(kp_token(tokens, i)->classes & KP_WORD_CAPITAL))
      return FALSE;
  }
  if (kp_token(tokens, next)->classes & KP_WORD_PRONOUN)
    return kp_token(tokens, next + 1)->flags & KP_TOKEN_FINITE;
  return is_done_by_name(tokens, next);
}

/* Whether "the" at `from` opens what is said of the last word of the opener:
 * "In Hull, | the city by the sea,", "After the fire, | the worst in years,".
 */
static gboolean
opens_more(const KpTokens *tokens, guint from)
{
  const KpToken *left = kp_token(tokens, from - 1);
  return kp_token_is(tokens, from, "the") &&
         ((left->classes & KP_WORD_CAPITAL &&
           !(left->classes & (KP_WORD_DAY | KP_WORD_MONTH))) ||
          kp_token_listed(tokens, from + 1, "superlative"));
}

/* "In Hull, | a town of bakers, | the mill was sold": what is said of the place
 * goes with it. */
static guint
described_end(const KpTokens *tokens, guint end)
{
  const guint reach = 20; /* tokens */
  if (end == 0)
    return 0;
  guint next = kp_phrase_end(tokens, end, reach);
  if (next == 0 || next >= tokens->n)
    return end;
  if (names_bearer(tokens, end, next))
    return next;
  if (!(kp_token_is(tokens, end, "a|an|one") || opens_more(tokens, end)) ||
      kp_tokens_main_verb(tokens, end) < next ||
      !(kp_token(tokens, next)->classes &
            (KP_WORD_DETERMINER | KP_WORD_PRONOUN | KP_WORD_NUMBER) ||
        is_done_by_name(tokens, next)))
    return end;
  guint after = kp_phrase_end(tokens, next, tokens->n);
  guint to = after > 0 ? after : tokens->n;
  return kp_tokens_hold_verb(tokens, next, to) ? next : end;
}

/* "In one picture, | shown by Holt, | a baker sleeps": what was done to the
 * last thing of the opener goes with it. */
static guint
told_end(const KpTokens *tokens, guint end)
{
  const guint reach = 16; /* tokens */
  if (end == 0 || !(kp_token(tokens, end)->flags & KP_TOKEN_PARTICIPLE) ||
      !(kp_token(tokens, end + 1)->classes & KP_WORD_PREPOSITION))
    return end;
  guint next = kp_phrase_end(tokens, end, reach);
  return next > 0 && !(kp_token(tokens, next)->flags & KP_TOKEN_PARTICIPLE) &&
                 !kp_tokens_hold_verb(tokens, end, next) &&
                 kp_tokens_clause(tokens, next, tokens->n)
             ? next
             : end;
}

/* TRUE where what opens at `from` may have more told of its last thing: "In
 * Hull,", "Speaking in Hull,". */
static gboolean
may_go_on(const KpTokens *tokens, guint from)
{
  const KpToken *first = kp_token(tokens, from);
  return (first->classes & (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE) &&
          !kp_token_is(tokens, from, "for|to|of|by")) ||
         first->flags & KP_TOKEN_GERUND;
}

/* "In Hull, | where the mill burned, | bakers have", "In May, | when it rained,
 * | Holt left", "With new ovens, | such as the one in Moss, | the mill": the
 * end of what tells of the last thing of the opener, or `end`. */
static guint
related_end(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 24; /* tokens */
  const guint32 subject = KP_WORD_OPENS_SUBJECT | KP_WORD_NUMBER;
  if (end == 0 || end >= tokens->n || !may_go_on(tokens, from))
    return end;
  gboolean relative =
      kp_token_is(tokens, end, "which|who|where") ||
      (kp_token_is(tokens, end, "when") &&
       kp_tokens_any(tokens, from, end, KP_WORD_ANY_DATE, KP_TOKEN_TIME));
  if (!relative && !kp_token_is(tokens, end, "such|including|especially|with"))
    return end;
  guint next = kp_phrase_end(tokens, end, reach);
  return next > 0 && relative == (kp_tokens_hold_verb(tokens, end, next)) &&
                 kp_token(tokens, next)->classes & subject &&
                 kp_tokens_clause(tokens, next, tokens->n)
             ? next
             : end;
}

guint
kp_phrase_whole_end(const KpTokens *tokens, guint from, guint most)
{
  guint end = dated_end(tokens, from, most);
  if (end > 0 && kp_is_age(tokens, end))
    end++;
  end = told_end(tokens, described_end(tokens, end));
  return related_end(tokens, from, end);
}
