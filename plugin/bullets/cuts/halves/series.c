/* SPDX-License-Identifier: MIT */
/* Whether the "and" at a token joins the last of more than two deeds or
 * clauses, which only commas part; and which time is the second of two. */
#include "attribution.h"
#include "complement.h"
#include "cut.h"

/* "Holt, who was ill, | resigned", "said Holt, who was ill, | had resigned":
 * the clause before token i tells of its subject; not "met Holt, who sells
 * rye, | bakes bread". */
static gboolean
follows_subject(const KpTokens *tokens, guint i)
{
  guint open = i - 1;
  while (open > 1 && !kp_token_after_comma(tokens, open))
    open--;
  if (!kp_follows_relative(tokens, i))
    return FALSE;
  for (guint k = open; k-- > 1;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->classes & KP_WORD_OPENS_CLAUSE)
      return TRUE;
    if (token->flags & KP_TOKEN_FINITE && !kp_token_is_relative(tokens, k - 1))
      return (token->classes & KP_WORD_SAY) != 0;
  }
  return TRUE;
}

static gboolean
is_past(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE ||
         kp_token_ends(tokens, i, "ed");
}

/* "feared" and "trained", "bakes" and "sells" */
static gboolean
are_alike(const KpTokens *tokens, guint a, guint b)
{
  return (is_past(tokens, a) && is_past(tokens, b)) ||
         (kp_verbs_third_form(tokens, a) &&
          kp_token(tokens, b)->flags & KP_TOKEN_FINITE);
}

/* "is adored by bakers, feared by the guild | and trained by Holt": a piece
 * that opens as the last one does stands before it. */
static gboolean
is_last_alike(const KpTokens *tokens, guint i)
{
  gboolean comma = kp_token_after_comma(tokens, i);
  guint open = i - 1;
  while (open > 1 && !kp_token_after_comma(tokens, open))
    open--;
  /* "baked rye, sold it, | and left"; no "had a mill, based in Hull, and" */
  if (comma && kp_token(tokens, open + 1)->classes & KP_WORD_PREPOSITION)
    return FALSE;
  return kp_token_after_comma(tokens, open) && are_alike(tokens, open, i + 1) &&
         !kp_is_age(tokens, open - 1) && !follows_subject(tokens, open) &&
         !kp_follows_awaiting(tokens, open) &&
         !kp_tokens_hold(tokens, open, i, "and|or|but") &&
         kp_tokens_hold_verb(tokens, 0, open);
}

/* "climbed the wall", "took away two books": a past that has its object. */
static gboolean
does(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  guint object = i + 1 + kp_token_is(tokens, i + 1, "away|up|out|down|off");
  return token->marks == 0 &&
         !(token->classes & (KP_WORD_CAPITAL | KP_WORD_AUXILIARY)) &&
         (is_past(tokens, i) || token->flags & KP_TOKEN_FINITE) &&
         !kp_is_say(tokens, i) &&
         (kp_token(tokens, object)->classes &
              (KP_WORD_DETERMINER | KP_WORD_NUMBER) ||
          kp_token_is(tokens, object,
                      "it|him|her|them|forty|fifty|" KP_SMALL_NUMBERS));
}

guint
kp_series_end(const KpTokens *tokens, guint i)
{
  if (i < 3 || !kp_token_after_comma(tokens, i) || !does(tokens, i))
    return 0;
  guint verb = kp_tokens_main_verb(tokens, 0);
  if (verb + 1 >= i || follows_subject(tokens, i) ||
      kp_follows_awaiting(tokens, i) ||
      kp_verbs_third_form(tokens, verb) != kp_verbs_third_form(tokens, i))
    return 0;
  for (guint k = i + 2; k + 1 < tokens->n; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->flags & KP_TOKEN_DASH ||
        token->marks & (KP_MARK_SEMICOLON | KP_MARK_COLON))
      return 0;
    guint next = k + 1 + kp_token_is(tokens, k + 1, "then|later|even|finally");
    if (kp_token_is(tokens, k, "and") &&
        kp_token(tokens, next)->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE))
      return k;
  }
  return 0;
}

/* Before token `end` something is done: "baked rye", "uses an oven". */
static gboolean
holds_deed(const KpTokens *tokens, guint end)
{
  for (guint i = 1; i + 1 < end; i++) {
    if (kp_verbs_third_form(tokens, i) &&
        kp_token(tokens, i + 1)->classes & KP_WORD_DETERMINER)
      return TRUE;
  }
  return kp_tokens_hold_verb(tokens, 0, end);
}

/* "sets the tone, teaches learners, | and inspires them" */
gboolean
kp_ends_series(const KpTokens *tokens, guint i)
{
  for (guint k = 1; k + 1 < i; k++) {
    gboolean verb =
        kp_token(tokens, k + 1)->flags & KP_TOKEN_FINITE ||
        kp_token_is(tokens, k + 1, "be") || /* "must bake, be old" */
        (kp_token(tokens, k + 1)->flags & KP_TOKEN_PARTICIPLE &&
         kp_token_is(tokens, k + 2, "it|him|them"));
    /* no "The mother of two who was hurt, 27, | has said" */
    if (kp_token(tokens, k)->marks & KP_MARK_COMMA && verb &&
        holds_deed(tokens, k) && !kp_is_age(tokens, k) &&
        !follows_subject(tokens, k + 1))
      return TRUE;
  }
  return is_last_alike(tokens, i);
}

/* "The guild struck, the mills stood still, | and bread ran out": without its
 * last, only commas part the clauses. */
gboolean
kp_ends_clauses(const KpTokens *tokens, guint i)
{
  const guint16 participle = KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE;
  guint from = 0; /* of the clause before the comma */
  for (guint k = 1; k + 2 < i; k++) {
    const KpToken *next = kp_token(tokens, k + 1);
    if (!(kp_token(tokens, k)->marks & KP_MARK_COMMA))
      continue;
    guint to = kp_tokens_comma(tokens, k + 1, i - 1) + 1;
    guint verb = kp_tokens_verb(tokens, k + 1, to);
    if (next->quote == 0 && !(next->flags & participle) &&
        !(kp_token(tokens, from)->flags & participle) &&
        kp_tokens_clause(tokens, from, k + 1) &&
        kp_tokens_clause(tokens, k + 1, to) &&
        !kp_tokens_any(tokens, k + 2, verb, KP_WORD_RELATIVE, 0) &&
        kp_find_say(tokens, k + 1, to) >= to)
      return TRUE;
    from = k + 1;
  }
  return FALSE;
}

gboolean
kp_splits_series(const KpTokens *tokens, guint i)
{
  for (guint k = 4; k < i; k++) {
    if (kp_series_end(tokens, k) >= i)
      return TRUE;
  }
  return FALSE;
}
