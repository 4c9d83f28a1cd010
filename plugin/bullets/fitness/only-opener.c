/* SPDX-License-Identifier: MIT */
/* A draft that lost its end comes in; whether it is but what opened the
 * sentence goes out. */
#include "attribution.h"
#include "ending.h"

/* The index after "Two years", "Just hours" before a subordinating word, or the
 * first kept token. */
static guint
skip_span(const KpDraft *draft)
{
  const guint most = 5; /* tokens */
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, 0);
  if (kp_token_is(tokens, first, "soon|shortly|just|even|immediately|right") &&
      kp_token(tokens, first + 1)->classes & KP_WORD_SUBORDINATE)
    return first + 1;
  if (kp_token_is(tokens, first, "the|his|her|its|their|these|those"))
    return first; /* "The hours after the flood were quiet" */
  for (guint i = first; i + 1 < tokens->n && i < first + most; i++) {
    if (kp_token(tokens, i)->marks != 0 || !draft->keep[i] ||
        kp_token(tokens, i)->classes & KP_WORD_PRONOUN)
      break; /* "It comes two days after the flood" */
    if (kp_token(tokens, i)->flags & KP_TOKEN_TIME &&
        kp_token_is(tokens, i + 1, "after|before|since"))
      return i + 1;
  }
  return first;
}

/* "With a wave of his hand the baker wrote |": the sentence's own verb is kept,
 * which no word of the opener asks for and which is no participle. */
static gboolean
has_own_verb(const KpDraft *draft, guint first, guint last)
{
  const KpTokens *tokens = draft->tokens;
  gboolean with = kp_token_is(tokens, first, "with");
  for (guint i = first + 2; i <= last; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->marks != 0 ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE) ||
        token->quote != 0)
      return FALSE;
    if (token->flags & KP_TOKEN_FINITE &&
        (!(token->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_BASE)) ||
         kp_token_is(tokens, i - 1, KP_SUBJECT_PRONOUNS)))
      /* not "With ten ovens lost |, bakers left" */
      return i + 2 < last &&
             (!with || kp_token_is(tokens, i - 1, KP_SUBJECT_PRONOUNS) ||
              kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL);
  }
  return FALSE;
}

/* "who was charged with theft [-- as he denies --] he": what stood between
 * dashes behind token i is cut, and a comma stands for it. */
static gboolean
lost_dashes(const KpDraft *draft, guint i)
{
  guint next = kp_draft_next(draft, i + 1);
  return next > i + 1 && next < draft->tokens->n &&
         kp_token(draft->tokens, i + 1)->flags & KP_TOKEN_DASH;
}

/* "After he had left", "Given that he left": a clause that opens the sentence
 * and nothing after. */
static gboolean
only_subordinate(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = skip_span(draft);
  gboolean opens = kp_token_triple(tokens, first, "by", "the", "time") ||
                   kp_token_pair(tokens, first, "given", "that|the");
  const KpToken *token = kp_token(tokens, first);
  if (!(token->classes & KP_WORD_SUBORDINATE || opens) ||
      (kp_token_is(tokens, first, "since") && /* "Since 2012 bakers have" */
       kp_token(tokens, first + 1)->classes & KP_WORD_NUMBER &&
       has_own_verb(draft, first, kp_draft_last(draft))) ||
      kp_token_pair(tokens, first + 1, "many|much|few|little", "as"))
    return FALSE; /* "As many as ten carts left" */
  gboolean comma = FALSE;
  guint open = 1; /* verbs that are still to come */
  gboolean verb = FALSE;
  for (guint i = first + 1; i < tokens->n; i++) {
    const KpToken *next = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (next->flags & KP_TOKEN_FINITE) {
      if (open == 0 && comma)
        return FALSE;
      open -= open > 0;
      verb = TRUE;
    } else if (kp_tokens_asks_verb(tokens, i)) {
      open++;
    }
    if (!(next->marks & KP_MARK_COMMA || lost_dashes(draft, i)) ||
        kp_is_attribution(tokens, kp_draft_next(draft, i + 1)))
      continue;
    comma = TRUE;
    if (!verb) /* "After the vote, ..." */
      open = 0;
  }
  return TRUE;
}

/* "What the law asks for |, is simple": what is so, is not told. */
static gboolean
only_what(const KpDraft *draft)
{
  return kp_token_is(draft->tokens, kp_draft_next(draft, 0), "what|whatever") &&
         kp_draft_verbs(draft) < 2;
}

/* "Having left in March, when it rained |, Holt met", "Parrying claims that it
 * had burned, or had not |, Holt met": the same. */
static gboolean
only_having(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, 0);
  gboolean that = kp_token_ends(tokens, first, "ing") &&
                  kp_token(tokens, last)->marks & KP_MARK_COMMA &&
                  (kp_token_is(tokens, first + 1, "that") ||
                   kp_token_is(tokens, first + 2, "that") ||
                   kp_token_is(tokens, first + 3, "that"));
  if (!that && !kp_token_is(tokens, first, "having"))
    return FALSE;
  for (guint i = first; i < last; i++) {
    guint next = kp_draft_next(draft, i + 1);
    if (draft->keep[i] && kp_token(tokens, i)->marks & KP_MARK_COMMA &&
        kp_token(tokens, next)->classes & KP_WORD_OPENS_SUBJECT)
      return FALSE;
  }
  return kp_tokens_hold_verb(tokens, last + 1, tokens->n);
}

/* "Of the ten men taken from the mill |, six are missing": a phrase that opens
 * the sentence and nothing after. */
static gboolean
only_phrase(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, 0);
  if (!(kp_token(tokens, first)->classes & KP_WORD_PREPOSITION) ||
      kp_tokens_counts(tokens, first) || has_own_verb(draft, first, last))
    return FALSE;
  return !kp_tokens_hold_comma(tokens, first, last) &&
         (kp_token(tokens, last)->marks & KP_MARK_COMMA ||
          kp_token_is(tokens, first, "with")) &&
         kp_tokens_hold_verb(tokens, last + 1, tokens->n);
}

gboolean
kp_ending_only_opens(const KpDraft *draft, guint last)
{
  return only_subordinate(draft) || only_what(draft) ||
         only_having(draft, last) || only_phrase(draft, last);
}
