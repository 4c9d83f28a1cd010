/* SPDX-License-Identifier: MIT */
/* Whether a cut tore in two what goes together: an adjective and what it is so
 * of, a moment and of what, "only" and when, a noun and its verb, what happened
 * and what led to it. */
#include "ending.h"

/* "a loaf of rye, | warm from the oven", "is old, | sure of her loaf": an
 * adjective and what it is without; not "her Hull, England, | home on". */
static gboolean
splits_adjective(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  return kp_token_after_comma(tokens, last) && draft->keep[last] &&
         draft->keep[last - 1] && kp_token(tokens, last)->marks == 0 &&
         !(kp_token(tokens, last - 1)->classes & KP_WORD_CAPITAL) &&
         !kp_token_any(tokens, last,
                       KP_WORD_CAPITAL | KP_WORD_NUMBER | KP_WORD_STOP,
                       KP_TOKEN_TIME) &&
         !kp_token_ends(tokens, last, "ly") &&
         kp_token(tokens, last + 1)->classes & KP_WORD_PREPOSITION;
}

/* "burned on Moss Lane, a short time | before noon", "left the mill moments |
 * after he came"; not "was shut for two weeks | before". */
static gboolean
splits_moment(const KpTokens *tokens, guint last)
{
  const guint reach = 3; /* tokens of the time */
  return (kp_token(tokens, last)->flags & KP_TOKEN_TIME ||
          kp_token_is(tokens, last, "moments|shortly|time")) &&
         !(kp_token(tokens, last)->classes & KP_WORD_ANY_DATE) &&
         kp_token(tokens, last)->marks == 0 && last > 2 &&
         !kp_token_is(tokens, last, "ago") &&
         kp_token_is(tokens, last + 1, "before|after") &&
         !kp_tokens_any(tokens, last - reach, last,
                        KP_WORD_PREPOSITION | KP_WORD_ANY_DATE, 0) &&
         !kp_tokens_hold(tokens, last - reach, last,
                         "the|this|that|last|next|every|each|one");
}

/* "bakers learned of it only | when it burned", "only spoke | after the fire"
 */
static gboolean
splits_only(const KpDraft *draft, guint last)
{
  const guint reach = 8; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, last + 1,
                   "when|after|if|because|once|since|more|less|until"))
    return FALSE;
  for (guint i = last + 1; i-- > 1 && i + reach > last;) {
    if (draft->keep[i] && kp_token_is(tokens, i, "only") &&
        !(kp_token(tokens, i - 1)->classes & KP_WORD_DETERMINER) &&
        !(kp_token(tokens, i + 1)->classes &
          (KP_WORD_NUMBER | KP_WORD_DETERMINER | KP_WORD_PREPOSITION)))
      return TRUE;
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
  }
  return FALSE;
}

/* "sells rye, says it is dear | in May and has an oven": the last of what is
 * done. */
static gboolean
splits_deeds(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint from = last;
  while (from > 3 && draft->keep[from] &&
         kp_token(tokens, from - 1)->marks == 0)
    from--;
  if (from < 3 || !draft->keep[from] || !draft->keep[from - 1] ||
      !kp_token_after_comma(tokens, from) ||
      kp_tokens_hold(tokens, from, last + 1, "and|but|or|who|that") ||
      !(kp_token(tokens, from)->flags & KP_TOKEN_FINITE ||
        kp_verbs_third_form(tokens, from)) ||
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

/* "marks the first time that a baker was sold | since 2012", "... | in ten
 * years", "sold rye for the first time | during the war" */
static gboolean
splits_first(const KpTokens *tokens, guint last)
{
  const guint reach = 16; /* tokens back to the "first" */
  if (kp_token_pair(tokens, last - 1, "first", "time") &&
      kp_token(tokens, last)->marks == 0 &&
      kp_token_is(tokens, last + 1, "during|under|after|because|as"))
    return TRUE;
  if (!kp_token_is(tokens, last + 1, "since") &&
      !(kp_token_is(tokens, last + 1, "in|for") &&
        kp_tokens_any(tokens, last + 2, MIN(last + 5, tokens->n), 0,
                      KP_TOKEN_TIME) &&
        !(kp_token(tokens, last + 2)->classes & KP_WORD_ANY_DATE)))
    return FALSE;
  for (guint i = last; i > 0 && i + reach > last; i--) {
    if (kp_token_pair(tokens, i, "first|worst|highest|lowest|biggest|largest",
                      "time|day|year|month|level|rate"))
      return TRUE;
    if (kp_token(tokens, i - 1)->marks != 0)
      return FALSE;
  }
  return FALSE;
}

/* "reset the ways | in which they meet", "one of those | who": a noun that says
 * nothing by itself. */
static gboolean
splits_empty(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->marks == 0 &&
         kp_token_is(tokens, last,
                     "those|way|ways|list|number|precedent|factor|gambit|kind|"
                     "sort|type|figure|stage") &&
         (kp_token_is(tokens, last + 1, "who|which|that|where|of") ||
          kp_token_pair(tokens, last, "stage|seat", "in|of|on") ||
          (kp_token(tokens, last + 1)->classes & KP_WORD_PREPOSITION &&
           kp_token_is(tokens, last + 2, "which|whom")));
}

/* "sold loaves to the guild of Hull, | which is the largest of all, closes":
 * the verb of the sentence follows the clause. */
static gboolean
splits_subject(const KpTokens *tokens, guint last)
{
  guint which = last + 1;
  if (!kp_token_after_comma(tokens, which) ||
      !kp_token_is(tokens, which, "who|which"))
    return FALSE;
  guint comma = kp_tokens_comma(tokens, which, tokens->n);
  guint verb = comma + 1;
  for (guint i = verb; i + 1 < tokens->n;
       i++) { /* "which sells, bakes | and" */
    if (kp_token_is(tokens, i, "and") &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE ||
         kp_verbs_third_form(tokens, i + 1)))
      return FALSE;
  }
  return verb + 1 < tokens->n && kp_tokens_hold_verb(tokens, which, comma) &&
         kp_token(tokens, verb)->marks == 0 &&
         !(kp_token(tokens, verb)->classes & KP_WORD_CAPITAL) &&
         (kp_token(tokens, verb)->flags & KP_TOKEN_FINITE ||
          kp_verbs_third_form(tokens, verb) ||
          kp_token_is(tokens, verb, "back|home|out|away|off") ||
          (kp_token(tokens, verb)->flags & KP_TOKEN_BASE &&
           kp_token(tokens, verb + 1)->classes & KP_WORD_DETERMINER));
}

/* "may open | in May, as long as rye is cheap" */
static gboolean
splits_condition(const KpTokens *tokens, guint last)
{
  if (kp_token(tokens, last)->marks & ~KP_MARK_COMMA)
    return FALSE;
  for (guint i = last + 1; i + 2 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0 ||
        kp_token(tokens, i)->flags & KP_TOKEN_DASH)
      return FALSE;
    if (kp_token_triple(tokens, i, "as|so", "long", "as"))
      return i == last + 1 || kp_token_after_comma(tokens, i);
  }
  return FALSE;
}

/* "sat back | and waited", "turned to the baker | and said", "held a press
 * conference | and announced": it only led to the other deed. */
static gboolean
splits_lead(const KpDraft *draft, guint last)
{
  const guint reach = 8; /* tokens of it */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, last + 1, "and") ||
      !(kp_token(tokens, last + 2)->flags &
        (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE)))
    return FALSE;
  for (guint i = last; i > 0 && i + reach > last; i--) {
    if (!draft->keep[i] || (i < last && kp_token(tokens, i)->marks != 0))
      return FALSE;
    if (kp_token_pair(tokens, i, "sat|sits", "back|down") ||
        kp_token_pair(tokens, i, "turned|turns", "to|around|round") ||
        kp_token_pair(tokens, i, "strolled|strolls|walked|walks",
                      "up|over|into") ||
        kp_token_pair(tokens, i, "press|news", "conference|briefing"))
      return TRUE;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "will be given a briefing |, in which they hear", "spoke to the Post on
 * Monday |, during which she said": what it was about. */
static gboolean
splits_talk(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->marks & KP_MARK_COMMA &&
         kp_token_pair(tokens, last + 1, "in|during|at", "which") &&
         kp_tokens_before(tokens, last + 1, 8,
                          "briefing|interview|meeting|talk|talks|spoke|speaks|"
                          "conversation|letter|statement|speech|session");
}

/* "was left red-faced | after", "were left shocked | when" */
static gboolean
splits_left(const KpTokens *tokens, guint last)
{
  const guint reach = 4; /* tokens of how, and when */
  if (kp_token(tokens, last)->marks != 0 ||
      !kp_token_is(tokens, last + 1, "after|when|by|as"))
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (kp_token_pair(tokens, i - 2, "was|were|been|is|are", "left") &&
        !(kp_token(tokens, i)->classes &
          (KP_WORD_PREPOSITION | KP_WORD_DETERMINER | KP_WORD_CAPITAL)))
      return TRUE;
  }
  return FALSE;
}

/* "wants to table a bill | that would close it", "an order Friday | that will":
 * of what it is. */
static gboolean
splits_bill(const KpTokens *tokens, guint last)
{
  guint noun = last > 0 && kp_token(tokens, last)->classes & KP_WORD_DAY
                   ? last - 1
                   : last;
  return kp_token(tokens, last)->marks == 0 &&
         kp_token_is(tokens, noun,
                     "amendment|bill|law|measure|proposal|plan|rule|order|"
                     "motion|deal|policy|scheme|system|test") &&
         kp_tokens_before(tokens, noun, 3, "a|an|another") &&
         kp_token_pair(tokens, last + 1, "that|which",
                       "would|will|could|can|might|may|should");
}

/* "saw 120 fires | in the five years since", "| between 3 May and 9 June": a
 * figure is of its time. */
static gboolean
splits_period(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  gboolean figure = FALSE;
  if (kp_token(tokens, last)->marks != 0)
    return FALSE;
  for (guint i = 1; i <= last; i++)
    figure |= draft->keep[i] && kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
              !(kp_token(tokens, i)->classes & (KP_WORD_DAY | KP_WORD_MONTH)) &&
              kp_token(tokens, i - 1)->marks == 0;
  if (!figure)
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0 ||
        (i > last + 1 && kp_token(tokens, i - 1)->marks != 0))
      return FALSE;
    if ((kp_token_pair(tokens, i, "in|over|during", "the") &&
         kp_token(tokens, i + 3)->flags & KP_TOKEN_TIME &&
         kp_token_is(tokens, i + 4, "since|to|before|after|between|up")) ||
        (kp_token_is(tokens, i, "between") &&
         kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER &&
         kp_tokens_hold(tokens, i + 2, tokens->n, "and")))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_ending_is_torn(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  if (last + 1 >= tokens->n || kp_token(tokens, last)->quote != 0)
    return FALSE;
  return splits_adjective(draft, last) || splits_condition(tokens, last) ||
         splits_deeds(draft, last) || splits_first(tokens, last) ||
         splits_only(draft, last) || splits_moment(tokens, last) ||
         kp_ending_tears_sense(draft, last) || splits_lead(draft, last) ||
         splits_talk(tokens, last) || splits_left(tokens, last) ||
         splits_bill(tokens, last) || splits_period(draft, last) ||
         splits_subject(tokens, last) || splits_empty(tokens, last);
}
