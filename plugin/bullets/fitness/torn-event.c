/* SPDX-License-Identifier: MIT */
/* Whether a cut took what happened and left what led to it: the second of two
 * deeds, what somebody was told, what came of a meeting, and by which rules or
 * in which time it is so. */
#include "attribution.h"
#include "ending.h"

/* "was baking in Hull | when", "had left her mill | when" */
static gboolean
sets_scene(const KpTokens *tokens, guint when)
{
  for (guint i = 1; i < when; i++) {
    if ((kp_token_is(tokens, i - 1, "was|were") &&
         kp_token(tokens, i)->flags & KP_TOKEN_GERUND) ||
        (kp_token_is(tokens, i - 1, "had|hadn't") &&
         kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE))
      return TRUE;
  }
  return FALSE;
}

/* "rang | and baked", "rang, | and baked" */
static gboolean
leads_to_deed(const KpTokens *tokens, guint last)
{
  return kp_token_is(tokens, last + 1, "and") &&
         !(kp_token(tokens, last)->marks & ~KP_MARK_COMMA) &&
         kp_token(tokens, last + 2)->flags &
             (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE);
}

/* "filmed the moment Holt rang | and baked", "was ill when she came home | and
 * found": the second deed of a moment. */
static gboolean
splits_moment_deeds(const KpDraft *draft, guint last)
{
  const guint reach = 14; /* tokens of the first */
  const KpTokens *tokens = draft->tokens;
  if (!leads_to_deed(tokens, last))
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (!draft->keep[i] || (i < last && kp_token(tokens, i)->marks != 0))
      return FALSE;
    if (kp_token_pair(tokens, i - 1, "the", "moment") ||
        (kp_token_is(tokens, i, "when") && sets_scene(tokens, i)))
      return kp_tokens_hold_verb(tokens, i + 1, last + 1);
    if (kp_token(tokens, i)->classes & KP_WORD_SUBORDINATE)
      return FALSE;
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
  if (!leads_to_deed(tokens, last))
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

/* "when she was 42 | and he was 18" */
static gboolean
splits_ages(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->classes & KP_WORD_NUMBER &&
         kp_token_triple(tokens, last + 1, "and", KP_SUBJECT_PRONOUNS,
                         "was|were|is") &&
         kp_token(tokens, last + 4)->classes & KP_WORD_NUMBER;
}

/* "told the Hull Post on Monday | while she bakes, he does not": nothing is
 * told. */
static gboolean
tells_nothing(const KpDraft *draft, guint last)
{
  const guint reach = 10; /* tokens of who is told, and when */
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 0 && i + reach > last; i--) {
    if (kp_token(tokens, i)->quote != 0) /* "The 'Bread' Show" */
      continue;
    if (!draft->keep[i] ||
        kp_token_is(tokens, i, "that|of|about|how|to|why|what|it|so|this|off"))
      return FALSE;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return kp_token_is(tokens, i, "told|tells") &&
             kp_token(tokens, i + 1)->classes &
                 (KP_WORD_CAPITAL | KP_WORD_DETERMINER) &&
             !kp_token_after_comma(tokens, i) &&
             kp_token_is(tokens, last + 1, "while|although|though|if|when");
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

/* "will stay in jail longer | under new rules": by them alone. */
static gboolean
splits_rules(const KpDraft *draft, guint last)
{
  const guint reach = 5; /* tokens to the rules */
  const KpTokens *tokens = draft->tokens;
  guint to = MIN(last + 2 + reach, tokens->n);
  if (!kp_token_is(tokens, last + 1, "under") ||
      !kp_tokens_hold(tokens, last + 2, to,
                      KP_RULES "|overhaul|changes|reforms"))
    return FALSE;
  for (guint i = 0; i <= last; i++) {
    if (draft->keep[i] && kp_token(tokens, i)->quote == 0 &&
        kp_token_is(tokens, i, "will|can|could|must|may|would|cannot"))
      return TRUE;
  }
  return FALSE;
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
    figure |= draft->keep[i] && kp_token(tokens, i)->quote == 0 &&
              kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
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
kp_ending_tears_event(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  return splits_moment_deeds(draft, last) || splits_lead(draft, last) ||
         splits_ages(tokens, last) || tells_nothing(draft, last) ||
         splits_talk(tokens, last) || splits_left(tokens, last) ||
         splits_bill(tokens, last) || splits_rules(draft, last) ||
         splits_period(draft, last);
}
