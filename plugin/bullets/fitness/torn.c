/* SPDX-License-Identifier: MIT */
/* Whether a cut tore in two what goes together: an adjective and what it is so
 * of, a moment and of what, "only" and when, a noun and its verb. */
#include "ending.h"

/* "a loaf of rye, | warm from the oven", "is old, | sure of her loaf": an
 * adjective and what it is without; not "her Hull, England, | home on". */
static gboolean
splits_adjective(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  return kp_ending_piece(draft, last, 1) == last &&
         kp_token(tokens, last)->marks == 0 &&
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
  const guint reach = 4; /* tokens of the time */
  if (!(kp_token(tokens, last)->flags & KP_TOKEN_TIME ||
        kp_token_is(tokens, last, "moments|shortly|time")) ||
      kp_token(tokens, last)->marks != 0 || kp_token_is(tokens, last, "ago") ||
      kp_token(tokens, last)->classes & KP_WORD_ANY_DATE ||
      !kp_token_is(tokens, last + 1, "before|after"))
    return FALSE;
  for (guint i = last; i-- > 0 && i + reach > last;) {
    const KpToken *token = kp_token(tokens, i);
    if (token->marks != 0)
      return TRUE;
    if (token->classes & (KP_WORD_PREPOSITION | KP_WORD_ANY_DATE) ||
        token->flags & (KP_TOKEN_ANY_VERB | KP_TOKEN_POSSESSIVE) ||
        kp_token_is(tokens, i, "the|this|that|last|next|every|each|one"))
      return FALSE;
    if (!(token->classes & (KP_WORD_NUMBER | KP_WORD_DETERMINER)) &&
        !kp_token_is(tokens, i, "a|an|few|short|some|just|only|several"))
      return TRUE;
  }
  return FALSE;
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

/* "may bake next year with Anna Holt | saying that she works on it" */
static gboolean
splits_state(const KpDraft *draft, guint last)
{
  const guint reach = 6; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (!(kp_token(tokens, last + 1)->flags & KP_TOKEN_GERUND) ||
      kp_token(tokens, last)->marks != 0)
    return FALSE;
  for (guint i = last + 1; i-- > 1 && i + reach > last;) {
    if (!draft->keep[i] || kp_token(tokens, i)->flags & KP_TOKEN_ANY_VERB)
      return FALSE;
    if (kp_token_is(tokens, i, "with"))
      return kp_token(tokens, i + 1)->classes &
             (KP_WORD_CAPITAL | KP_WORD_DETERMINER | KP_WORD_NUMBER);
  }
  return FALSE;
}

/* "say the drier it gets, | the sooner rye ripens" */
static gboolean
splits_the_more(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->marks & KP_MARK_COMMA &&
         kp_token_pair(tokens, last, "gets|is|are|get|was|were|becomes|goes",
                       "the") &&
         (kp_token_ends(tokens, last + 2, "er") ||
          kp_token_is(tokens, last + 2, "more|less"));
}

/* "searched for her after a young baker |, Anna Holt, saw": the verb of the
 * side clause. */
static gboolean
splits_side(const KpDraft *draft, guint last)
{
  const guint reach = 6, most = 14; /* tokens: of its subject, to its verb */
  const KpTokens *tokens = draft->tokens;
  if (kp_token(tokens, last)->marks != KP_MARK_COMMA ||
      !(kp_token(tokens, last + 1)->classes & KP_WORD_CAPITAL) ||
      kp_token(tokens, last)->classes & KP_WORD_ANY_DATE ||
      kp_ending_before_speaker(tokens, last))
    return FALSE;
  guint to = MIN(last + most, tokens->n);
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (!draft->keep[i] || kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
        (i < last && kp_token(tokens, i)->marks != 0))
      return FALSE;
    if (kp_token_is(tokens, i, "after|before|when|while|because|until"))
      return i + 1 < last && kp_tokens_hold_verb(tokens, last + 1, to) &&
             !(kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND);
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

/* "less than half a mile | from the mill", "together | with a baker" */
static gboolean
splits_distance(const KpTokens *tokens, guint last)
{
  if (kp_token(tokens, last)->marks != 0)
    return FALSE;
  return (kp_token_is(tokens, last, "mile|miles|metres|meters|feet|yards|km") &&
          kp_token_is(tokens, last + 1, "from|of|away|off")) ||
         (kp_token_is(tokens, last, "together") &&
          kp_token_is(tokens, last + 1, "with"));
}

/* "Alleging that the oven was cold |, Holt sold it": all that is told is cut.
 */
static gboolean
only_alleges(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  return kp_token(tokens, first)->flags & KP_TOKEN_GERUND &&
         kp_token_is(tokens, first + 1, "that|how|why") &&
         kp_token(tokens, last)->marks == KP_MARK_COMMA &&
         !kp_tokens_hold_comma(tokens, first, last);
}

/* "two minutes | and 41 seconds" */
static gboolean
splits_amount(const KpTokens *tokens, guint last)
{
  return kp_token_is(tokens, last,
                     "years|months|weeks|days|hours|minutes|feet|pounds|"
                     "stone|miles") &&
         kp_token_is(tokens, last + 1, "and") &&
         kp_token(tokens, last + 2)->classes & KP_WORD_NUMBER &&
         (kp_token(tokens, last + 3)->flags & KP_TOKEN_TIME ||
          kp_token_is(tokens, last + 3,
                      "seconds|inches|ounces|pence|yards|pounds"));
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

/* "runs a busy house so often | when she wants" */
static gboolean
splits_so(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->marks == 0 && last > 1 &&
         (kp_token_ends(tokens, last, "ly") ||
          kp_token_is(tokens, last, "often|sometimes")) &&
         kp_token_is(tokens, last - 1, "so") &&
         kp_token_is(tokens, last + 1, "when|if|after|as|while");
}

/* "took to Instagram on Tuesday | to tell", "within the next | seven days": the
 * point of it. */
static gboolean
splits_purpose(const KpTokens *tokens, guint last)
{
  const guint reach = 7; /* tokens of where, and when */
  if (kp_token_pair(tokens, last - 1, "the|his|her|its",
                    "next|last|past|first"))
    return (kp_token(tokens, last + 1)->classes & KP_WORD_NUMBER) != 0;
  if (kp_token(tokens, last)->marks != 0 ||
      !kp_token_is(tokens, last + 1, "to|and|on"))
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
    if (kp_token_pair(tokens, i - 1, "took|takes|taking|take", "to"))
      return kp_tokens_hold(tokens, i, last + 1,
                            "instagram|twitter|facebook|tiktok|media|youtube|"
                            "snapchat") &&
             kp_tokens_hold(tokens, last + 1, tokens->n, "to");
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

/* "larger than those of old mills | in Hull", "rose from 23 in May |, to 46" */
static gboolean
splits_measure(const KpDraft *draft, guint last)
{
  const guint near = 8, far = 20; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (kp_token_is(tokens, last + 1, "to") &&
      kp_token(tokens, last + 2)->classes & KP_WORD_NUMBER)
    for (guint i = last; i > 0 && i + far > last; i--) {
      if (draft->keep[i - 1] && kp_token_is(tokens, i - 1, "from"))
        return (kp_token(tokens, i)->classes & KP_WORD_NUMBER) != 0;
    }
  if (!(kp_token(tokens, last + 1)->classes & KP_WORD_PREPOSITION) ||
      kp_token(tokens, last)->marks != 0)
    return FALSE;
  for (guint i = last; i > 1 && i + near > last; i--) {
    if (kp_token_pair(tokens, i - 1, "than", "those|that"))
      return TRUE;
    if (kp_token(tokens, i - 1)->marks != 0)
      return FALSE;
  }
  return FALSE;
}

/* "has two mills to sell: the old one in Hull |, which is dear, and the new" */
static gboolean
splits_counted(const KpDraft *draft, guint last)
{
  const guint reach = 8; /* tokens of what is counted */
  const KpTokens *tokens = draft->tokens;
  guint colon = last;
  while (colon > 0 && !(draft->keep[colon] &&
                        kp_token(tokens, colon)->marks & KP_MARK_COLON))
    colon--;
  if (colon < 2 || colon >= last ||
      kp_token(tokens, last)->marks != KP_MARK_COMMA ||
      !kp_tokens_before(tokens, colon, reach, "two|three|four|five|several"))
    return FALSE;
  return kp_token_triple(tokens, last + 1, "as", "well", "as") ||
         (kp_tokens_hold(tokens, last + 1, tokens->n, "and") &&
          !kp_tokens_hold(tokens, colon + 1, last, "and"));
}

gboolean
kp_ending_is_torn(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  if (last + 1 >= tokens->n || kp_token(tokens, last)->quote != 0)
    return FALSE;
  return splits_adjective(draft, last) || kp_ending_tears_row(draft, last) ||
         kp_ending_tears_point(draft, last) ||
         kp_ending_tears_sense(draft, last) ||
         kp_ending_tears_event(draft, last) || splits_amount(tokens, last) ||
         splits_distance(tokens, last) || splits_moment(tokens, last) ||
         splits_only(draft, last) || splits_state(draft, last) ||
         splits_the_more(tokens, last) || splits_subject(tokens, last) ||
         splits_side(draft, last) || splits_purpose(tokens, last) ||
         splits_first(tokens, last) || splits_measure(draft, last) ||
         splits_counted(draft, last) || splits_so(tokens, last) ||
         splits_empty(tokens, last) || only_alleges(draft, last);
}
