/* SPDX-License-Identifier: MIT */
/* What opens a sentence and ends at a comma comes in; whether it is a clause or
 * a participle that may go is told. */
#include "cut.h"

/* "Nearly six months after he left, ...". */
static gboolean
opens_span(const KpTokens *tokens, guint from, guint end)
{
  const guint most = 5; /* tokens before "after" */
  const guint to = MIN(end, from + most + 1);
  guint after = kp_tokens_find(tokens, from + 1, to, "after|before");
  return after < to && kp_token(tokens, after - 1)->flags & KP_TOKEN_TIME &&
         !kp_tokens_hold_verb(tokens, from + 1, after);
}

/* TRUE where each verb of [from, end) is led to by a word of the phrase, or
 * most likely is a participle: "a freshly | baked | loaf". */
static gboolean
subordinates(const KpTokens *tokens, guint from, guint end)
{
  guint open = 0;
  for (guint i = from + 1; i < end; i++) {
    if (kp_token(tokens, i)->classes &
            (KP_WORD_SUBORDINATE | KP_WORD_RELATIVE) ||
        kp_token_is(tokens, i, "what|how") ||
        (kp_token(tokens, i)->flags & KP_TOKEN_TIME && /* "the day | Holt" */
         kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL))
      open++;
    else if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
             !(kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
               !kp_token_is(tokens, i - 1, "we|you|i|they|it") &&
               !(kp_token(tokens, i - 1)->classes &
                 (KP_WORD_PRONOUN | KP_WORD_CAPITAL))) &&
             open-- == 0)
      return FALSE;
  }
  return TRUE;
}

/* "With two mills closed, ...": participles only. */
static gboolean
with_state(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "with") ||
      (kp_token(tokens, end - 1)->classes & KP_WORD_CAPITAL &&
       kp_token(tokens, end)->classes & KP_WORD_CAPITAL))
    return FALSE; /* "With guests kept in Moss, | Hull, the feast" */
  for (guint i = from + 1; i < end; i++) {
    guint16 flags = kp_token(tokens, i)->flags;
    if (flags & KP_TOKEN_FINITE && !(flags & KP_TOKEN_PARTICIPLE))
      return FALSE;
  }
  return TRUE;
}

gboolean
kp_opener_is_clause(const KpCuts *self, guint from, guint end)
{
  const KpTokens *tokens = self->tokens;
  const KpToken *first = kp_token(tokens, from);
  gboolean verb = kp_tokens_hold_verb(tokens, from, end);
  if (first->classes & KP_WORD_SUBORDINATE &&
      (verb ||
       kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_PARTICIPLE) ||
       (kp_token_is(tokens, from, "while|whilst") &&
        kp_tokens_any(tokens, from + 1, from + 2, 0, KP_TOKEN_GERUND))))
    return TRUE;
  if (kp_token_pair(tokens, from, "even", "as|after|before|though|when|with"))
    return TRUE;
  if (!verb)
    return FALSE;
  gboolean too_long = first->classes & KP_WORD_PREPOSITION &&
                      !kp_token_is(tokens, from, "by|for|of|to|with") &&
                      kp_tokens_words(tokens, 0, tokens->n) > self->max_words;
  return kp_token_pair(tokens, from, "now", "that") ||
         opens_span(tokens, from, end) ||
         (too_long && subordinates(tokens, from, end)) ||
         with_state(tokens, from, end) ||
         kp_token_pair(tokens, from, "in", "what");
}

/* "Tired bakers, old millers and ... were": goes with the noun that is the
 * subject. */
static gboolean
tells_of_noun(const KpTokens *tokens, guint from)
{
  const KpToken *next = kp_token(tokens, from + 1);
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_FUNCTION |
                         KP_WORD_COORDINATE | KP_WORD_OPENS_SUBJECT |
                         KP_WORD_STOP | KP_WORD_NUMBER | KP_WORD_DAY |
                         KP_WORD_SUBORDINATE;
  if (kp_leads_noun(tokens, from))
    return TRUE;
  gboolean thing = /* "Broken ovens, | old tins": the first of several */
      next->marks & KP_MARK_COMMA && kp_token_ends(tokens, from + 1, "s");
  return (kp_token_ends(tokens, from, "ed") || thing) &&
         !(next->classes & others) &&
         (thing || kp_token_ends(tokens, from + 2, "s"));
}

gboolean
kp_opener_is_participle(const KpCuts *self, guint from, guint end)
{
  const KpTokens *tokens = self->tokens;
  const KpToken *first = kp_token(tokens, from);
  return first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
         !tells_of_noun(tokens, from) &&
         !kp_tokens_clause(tokens, from + 1, end);
}
