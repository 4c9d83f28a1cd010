/* SPDX-License-Identifier: MIT */
/* Whether a cut tore a row in two: of things, of clauses or of deeds. */
#include "attribution.h"
#include "ending.h"

guint
kp_ending_piece(const KpDraft *draft, guint last, guint reach)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 0 && i + reach > last; i--) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      return 0;
    if (kp_token_after_comma(tokens, i))
      return draft->keep[i - 1] ? i : 0;
    if (kp_token(tokens, i - 1)->marks != 0)
      return 0;
  }
  return 0;
}

/* "sells rye in Hull, loaves | and cakes", "salt from Moss, old ovens | in Hull
 * and tins": things without an article, of which the last is cut. */
static gboolean
splits_row(const KpTokens *tokens, guint from, guint last)
{
  const guint reach = 6; /* tokens to the "and" */
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_OPENS_SUBJECT |
                         KP_WORD_PREPOSITION | KP_WORD_RELATIVE |
                         KP_WORD_SUBORDINATE | KP_WORD_NUMBER;
  const KpToken *next = kp_token(tokens, last + 1);
  if (kp_token_any(tokens, from, others, KP_TOKEN_ANY_VERB) ||
      kp_verbs_third_form(tokens, from) ||
      kp_tokens_any(tokens, from, last, 0, KP_TOKEN_GERUND) ||
      kp_token(tokens, last)->marks & ~KP_MARK_COMMA ||
      !kp_token_ends(tokens, last, "s") ||
      !kp_tokens_hold_verb(tokens, 0, from) ||
      kp_tokens_hold(tokens, from, last, "and|or") ||
      !(next->classes & (KP_WORD_PREPOSITION | KP_WORD_COORDINATE)))
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n && i <= last + reach; i++) {
    if (kp_token_is(tokens, i, "and|or"))
      return !kp_token_any(tokens, i + 1, KP_WORD_PRONOUN, KP_TOKEN_FINITE);
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
  }
  return FALSE;
}

/* "as a baker, as a miller, | as a friend": the last of three. */
static gboolean
splits_alike(const KpTokens *tokens, guint from, guint last)
{
  return kp_token(tokens, last)->marks == KP_MARK_COMMA &&
         kp_token_is(tokens, from, "as|for|by|with|without") &&
         kp_token(tokens, from)->hash == kp_token(tokens, last + 1)->hash &&
         kp_token(tokens, from)->length == kp_token(tokens, last + 1)->length;
}

/* "in towns such as Hull, Moss |, Goole", "include rye, oats |, salt": of the
 * row that the word leads to the last is cut, with its "and". */
static gboolean
splits_examples(const KpDraft *draft, guint last)
{
  const guint reach = 16; /* tokens of the row */
  const KpTokens *tokens = draft->tokens;
  guint commas = 0;
  if (kp_token(tokens, last)->marks != KP_MARK_COMMA ||
      kp_token_is_relative(tokens, last + 1) ||
      kp_token(tokens, last + 1)->classes & KP_WORD_PREPOSITION ||
      kp_token(tokens, last + 1)->flags & KP_TOKEN_ANY_VERB)
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (!draft->keep[i] || kp_token_is(tokens, i, "and|or") ||
        kp_token(tokens, i)->marks & ~KP_MARK_COMMA)
      return FALSE;
    if (kp_token_is(tokens, i, "include|includes|included|including|like") ||
        kp_token_pair(tokens, i, "such", "as"))
      return commas > 0;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    commas += i < last && kp_token(tokens, i)->marks & KP_MARK_COMMA;
  }
  return FALSE;
}

/* "from Moss in the east, Hull | in the west and even Goole", "owns Moss Mill,
 * Hull Mill | in Leeds, Salt Mill in Goole and": names, each with its place. */
static gboolean
splits_placed(const KpTokens *tokens, guint from, guint last)
{
  const guint reach = 8; /* tokens to the next of them, and to the "and" */
  if (!(kp_token(tokens, from)->classes & KP_WORD_CAPITAL) ||
      kp_token(tokens, last)->marks != 0 ||
      !kp_token_is(tokens, last + 1, "in|from|at|of"))
    return FALSE;
  for (guint i = last + 2; i + 2 < tokens->n && i < last + reach; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_ANY_VERB ||
        kp_token(tokens, i)->marks & ~KP_MARK_COMMA)
      return FALSE;
    if (kp_token_pair(tokens, i, "and", "even|also|finally"))
      return (kp_token(tokens, i + 2)->classes & KP_WORD_CAPITAL) != 0;
    if (kp_token_after_comma(tokens, i) &&
        kp_token(tokens, i)->classes & KP_WORD_CAPITAL) {
      guint end = MIN(i + reach, tokens->n);
      guint joins = kp_tokens_find(tokens, i, end, "and|or");
      return joins < end && !kp_tokens_hold_verb(tokens, i, joins) &&
             !kp_is_attribution(tokens, i);
    }
  }
  return FALSE;
}

/* "took three loaves -- the rye loaf |, the old one and the cake" */
static gboolean
splits_dashed(const KpDraft *draft, guint last)
{
  const guint reach = 12; /* tokens of the first */
  const KpTokens *tokens = draft->tokens;
  if (kp_token(tokens, last)->marks != KP_MARK_COMMA ||
      !(kp_token(tokens, last + 1)->classes &
        (KP_WORD_DETERMINER | KP_WORD_CAPITAL | KP_WORD_NUMBER)) ||
      !kp_tokens_hold(tokens, last + 1, tokens->n, "and"))
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_DASH)
      return draft->keep[i] && kp_token_ends(tokens, i - 1, "s");
    if (!draft->keep[i] || (i < last && kp_token(tokens, i)->marks != 0))
      return FALSE;
  }
  return FALSE;
}

/* "sells rye, says it is dear | in May and has an oven": the last of what is
 * done. */
static gboolean
splits_deeds(const KpDraft *draft, guint last)
{
  const guint reach = 12; /* tokens */
  const KpTokens *tokens = draft->tokens;
  guint from = kp_ending_piece(draft, last, reach);
  if (from < 3 ||
      kp_tokens_hold(tokens, from, last + 1, "and|but|or|who|that") ||
      !(kp_token(tokens, from)->flags & KP_TOKEN_FINITE ||
        kp_verbs_third_form(tokens, from)) ||
      kp_token(tokens, from)->classes & KP_WORD_CAPITAL ||
      !kp_tokens_hold_verb(tokens, 0, from) ||
      kp_tokens_hold_comma(tokens, 0, from - 1))
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "and"))
      return kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE;
    if (kp_token(tokens, i)->marks & ~KP_MARK_COMMA)
      return FALSE;
  }
  return FALSE;
}

/* A noun phrase with its article, and no verb in it. */
static gboolean
is_noun_phrase(const KpTokens *tokens, guint from, guint to)
{
  return (kp_token_is(tokens, from, "a|an|the") ||
          kp_token(tokens, from)->classes & KP_WORD_NUMBER) &&
         !kp_tokens_any(tokens, from, to, 0, KP_TOKEN_FINITE) &&
         !kp_tokens_hold(tokens, from, to, "and|or|of|who|which|that");
}

/* "comes with a tray, a basket, | and a skewer", "gets a mill, a new oven | for
 * nothing and £30 off": the last of the things has its "and". */
static gboolean
splits_things(const KpDraft *draft, guint last)
{
  const guint reach = 7, near = 5; /* tokens of the one before, to the "and" */
  const KpTokens *tokens = draft->tokens;
  guint from = kp_ending_piece(draft, last, reach);
  if (from == 0 || !is_noun_phrase(tokens, from, last + 1) ||
      kp_tokens_hold_verb(tokens, last + 1, tokens->n))
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n && i <= last + near; i++) {
    if (kp_token_is(tokens, i, "and|or"))
      return kp_token_is(tokens, i + 1, "a|an|the|his|her|their") ||
             kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER;
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_ending_tears_row(const KpDraft *draft, guint last)
{
  const guint reach = 5; /* tokens of the last that is left */
  const KpTokens *tokens = draft->tokens;
  guint from = kp_ending_piece(draft, last, reach);
  return (from > 0 &&
          (splits_row(tokens, from, last) || splits_alike(tokens, from, last) ||
           splits_placed(tokens, from, last))) ||
         splits_examples(draft, last) || splits_dashed(draft, last) ||
         splits_deeds(draft, last) || splits_things(draft, last);
}
