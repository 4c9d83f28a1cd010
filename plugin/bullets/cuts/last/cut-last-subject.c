/* SPDX-License-Identifier: MIT */
/* Cuts inside the subject of a sentence of which nothing else leaves a bullet:
 * a clause with verbs of its own, a phrase, and an aside. */
#include "attribution.h"
#include "cut.h"
#include "last.h"

/* "A baker who ... | has sold": a finite auxiliary with its participle, behind
 * a noun, that may be what the sentence is built on. */
static gboolean
may_be_own(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (kp_token(tokens, i)->quote != 0 ||
      !kp_token_is(tokens, i, "has|have|is|are|was|were|had") ||
      left->classes &
          (KP_WORD_OPENS_CLAUSE | KP_WORD_PRONOUN | KP_WORD_PREPOSITION |
           KP_WORD_AUXILIARY | KP_WORD_DETERMINER) ||
      left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND) ||
      left->marks & ~KP_MARK_CLOSE ||
      kp_token_is(tokens, i - 1, "there|it|what|that|nothing|everything|who"))
    return FALSE;
  guint next = i + 1;
  while (next + 1 < tokens->n &&
         (kp_token_listed(tokens, next, "adverb") ||
          kp_token(tokens, next)->classes & KP_WORD_NEGATION ||
          kp_token_ends(tokens, next, "ly")))
    next++;
  return (kp_token(tokens, next)->flags &
          (KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND)) != 0 ||
         kp_token(tokens, next)->classes & KP_WORD_VERB;
}

/* The verb of the sentence behind the clause that opens at token i; 0: none is
 * the only one that may be it. */
static guint
only_own(const KpTokens *tokens, guint i)
{
  guint verb = 0;
  for (guint k = i + 3; k < tokens->n; k++) {
    if (!may_be_own(tokens, k))
      continue;
    if (verb > 0)
      return 0;
    verb = k;
  }
  if (verb == 0)
    return 0;
  guint next = kp_tokens_main_verb(tokens, verb + 1);
  return next >= tokens->n || /* "a stone | she bought", "told | how it was" */
                 kp_token_is(tokens, next - 1, KP_SUBJECT_PRONOUNS) ||
                 kp_tokens_hold(tokens, verb, next, "how|whether|why")
             ? verb
             : 0;
}

/* "A baker", "A soft-spoken baker", "The Lord of Moss": somebody of no certain
 * name, or with one, and one clause of whom is not missed. */
static gboolean
is_somebody(const KpTokens *tokens, guint from, guint i)
{
  const guint most = 8; /* tokens */
  if (i > from + most || i < from + 2)
    return FALSE;
  for (guint k = from; k < i; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks & ~(KP_MARK_OPEN | KP_MARK_CLOSE) ||
        token->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_DASH) ||
        (token->classes & KP_WORD_PREPOSITION &&
         !kp_token_is(tokens, k, "of|in|from")))
      return FALSE;
  }
  return kp_token_is(tokens, from, "a|an|another|two|three|four") ||
         kp_token(tokens, i - 1)->quote != 0 ||
         (kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
          kp_token(tokens, i - 2)->classes &
              (KP_WORD_CAPITAL | KP_WORD_PREPOSITION));
}

/* "A baker | who hit a man | has sued him": whom it means is in the clause. */
static gboolean
means_another(const KpTokens *tokens, guint from, guint verb)
{
  if (kp_tokens_hold(tokens, verb, tokens->n, "him|them|it"))
    return TRUE;
  for (guint i = verb; i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "her") &&
        (kp_token_before_mark(tokens, i) ||
         kp_token(tokens, i + 1)->classes &
             (KP_WORD_FUNCTION | KP_WORD_PREPOSITION) ||
         kp_token_listed(tokens, i + 1, "adverb")))
      return TRUE;
  }
  return kp_tokens_hold(tokens, verb, tokens->n, "he|she|they") &&
         kp_tokens_hold(tokens, from, verb,
                        "man|woman|boy|girl|wife|husband|mother|father|son|"
                        "daughter|couple|friend|boyfriend|girlfriend");
}

/* "A baker | who says the guild had told him to leave | has sold". */
static void
clause(KpCuts *self, guint from)
{
  const guint most = 9; /* tokens before it */
  const KpTokens *tokens = self->tokens;
  guint i = kp_tokens_find(tokens, from + 1, from + most + 1, "who|which|that");
  if (!kp_token_is(tokens, i, "who|which|that") ||
      (kp_token_is(tokens, i, "that") && /* "A rumour | that the mill" */
       kp_token(tokens, i + 1)->classes & KP_WORD_OPENS_SUBJECT) ||
      kp_token(tokens, i)->quote != 0 || !is_somebody(tokens, from, i))
    return;
  guint verb = only_own(tokens, i);
  if (verb < i + 4 || kp_tokens_hold(tokens, i, verb, "died|dies|killed") ||
      means_another(tokens, i, verb))
    return;
  kp_cuts_add_plain(self, KP_CUT_INNER, "relative clause", i, verb);
}

/* "Moss's old match | between", "A report | by", "The rise of Anna Holt |
 * towards", "a host of names | from the world of": what is before token i is
 * told of without the phrase that opens there. */
static gboolean
is_told(const KpTokens *tokens, guint from, guint i)
{
  gboolean some = kp_token_is(tokens, from, "a|an") && from + 1 < i;
  gboolean owned = kp_tokens_any(tokens, from, i - 1, 0, KP_TOKEN_POSSESSIVE);
  if (kp_token_is(tokens, i - 1,
                  "gap|difference|differences|relationship|link|balance|"
                  "comparison|book|film|song|video|number|share|majority|"
                  "group|lot|part|half|most|letter|decision|talks"))
    return FALSE;
  if (kp_token(tokens, i + 1)->classes & KP_WORD_ANY_DATE)
    return FALSE; /* "between March and May" */
  if (kp_token_is(tokens, i, "between|towards|toward"))
    return owned || (kp_token_is(tokens, from, "the") &&
                     kp_tokens_hold(tokens, from, i - 1, "of") &&
                     kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL);
  if (kp_token_is(tokens, i, "by"))
    return some || owned ||
           (kp_token_is(tokens, from, "the") &&
            kp_tokens_hold(tokens, from, i - 1, "of"));
  if (kp_token_is(tokens, i, "of"))
    return owned && kp_token_is(tokens, i - 1, "story|tale|account") &&
           kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND;
  return kp_token_is(tokens, i, "from") &&
         kp_token_pair(tokens, i + 2, "world", "of");
}

/* "Italy's old mill | between the river and the moor | has burned". */
static void
phrase(KpCuts *self, guint from)
{
  const guint least = 3, most = 18; /* tokens of the phrase */
  const KpTokens *tokens = self->tokens;
  guint verb = kp_tokens_own_verb(tokens, from);
  if (verb >= tokens->n || kp_tokens_verb(tokens, from, tokens->n) != verb ||
      kp_tokens_any(tokens, from, verb, KP_WORD_RELATIVE | KP_WORD_SUBORDINATE,
                    0) ||
      kp_token(tokens, verb - 1)->marks != 0 ||
      (kp_token(tokens, verb)->flags & KP_TOKEN_PARTICIPLE &&
       !kp_token_listed(tokens, verb, "auxiliary-finite") &&
       kp_token(tokens, verb + 1)->classes & KP_WORD_PREPOSITION))
    return;
  for (guint i = from + 2; i + least < verb; i++) {
    if (kp_token(tokens, i)->quote != 0 ||
        kp_token(tokens, i - 1)->marks & ~KP_MARK_CLOSE || i + most < verb ||
        !is_told(tokens, from, i) ||
        kp_tokens_hold(tokens, from, i, "to")) /* "a bid to sell it | by" */
      continue;
    kp_cuts_add_plain(self, KP_CUT_INNER, "phrase aside", i, verb);
    return;
  }
}

/* "Moss, the town they call "the Oven," | has": the end of an aside whose comma
 * stands inside the marks of its last words; 0: it does not end so. */
static guint
quoted_end(const KpTokens *tokens, guint from)
{
  const guint most = 24; /* tokens */
  for (guint i = from + 1; i + 2 < tokens->n && i < from + most; i++) {
    if (!(kp_token(tokens, i)->marks & KP_MARK_COMMA))
      continue;
    const KpToken *next = kp_token(tokens, i + 1);
    gboolean of = kp_token_is(tokens, i + 1, "of") &&
                  kp_token(tokens, i + 2)->flags & KP_TOKEN_GERUND;
    return kp_token(tokens, i)->quote != 0 &&
                   kp_token(tokens, from)->quote == 0 && next->quote == 0 &&
                   (of || kp_token_listed(tokens, i + 1, "auxiliary-finite"))
               ? i + 1
               : 0;
  }
  return 0;
}

static void
aside(KpCuts *self, guint from)
{
  const guint most = 16; /* tokens before it */
  const KpTokens *tokens = self->tokens;
  for (guint i = from + 2; i < from + most && i + 4 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    gboolean made = (token->flags & KP_TOKEN_PARTICIPLE) != 0 ||
                    kp_token_is(tokens, i, "made");
    if (!kp_token_after_comma(tokens, i) ||
        !(made || token->classes & KP_WORD_DETERMINER))
      continue;
    guint end = quoted_end(tokens, i);
    if (end > i + 2)
      kp_cuts_add_plain(self, KP_CUT_INNER,
                        made ? "participle aside" : "apposition", i, end);
    return;
  }
}

void
kp_cut_last_subject(KpCuts *self)
{
  guint from = kp_dateline_end(self->tokens);
  clause(self, from);
  phrase(self, from);
  aside(self, from);
}
