/* SPDX-License-Identifier: MIT */
/* Cuts inside the subject of a sentence of which nothing else leaves a bullet:
 * a clause with verbs of its own, and a phrase. */
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
          (KP_WORD_RELATIVE | KP_WORD_PRONOUN | KP_WORD_PREPOSITION |
           KP_WORD_SUBORDINATE | KP_WORD_COORDINATE | KP_WORD_AUXILIARY |
           KP_WORD_DETERMINER) ||
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
  return verb > 0 && kp_tokens_main_verb(tokens, verb + 1) >= tokens->n ? verb
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
        (i + 1 == tokens->n || kp_token(tokens, i)->marks != 0 ||
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
  guint i = from + 1;
  while (i < from + most && i < tokens->n &&
         !kp_token_is(tokens, i, "who|which|that"))
    i++;
  if (!kp_token_is(tokens, i, "who|which|that") ||
      kp_token(tokens, i)->quote != 0 || !is_somebody(tokens, from, i))
    return;
  guint verb = only_own(tokens, i);
  if (verb < i + 4 || kp_tokens_hold(tokens, i, verb, "died|dies|killed") ||
      means_another(tokens, i, verb))
    return;
  kp_cuts_add(self, (KpCut){.name = "relative clause",
                            .from = i,
                            .to = verb,
                            .place = KP_CUT_INNER});
}

void
kp_cut_last_subject(KpCuts *self)
{
  clause(self, kp_dateline_end(self->tokens));
}
