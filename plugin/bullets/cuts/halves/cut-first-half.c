/* SPDX-License-Identifier: MIT */
/* First halves of a co-ordination, where the second stands by itself. */
#include "attribution.h"
#include "cut.h"

guint
kp_piece_end(const KpTokens *tokens, guint at, guint most)
{
  guint to = at;
  while (to < tokens->n && to - at < most)
    if (kp_token(tokens, to++)->marks & KP_MARK_SEMICOLON)
      break;
  return to;
}

/* "and automatically runs", "and open the mill": a verb. */
static gboolean
lacks_subject(const KpTokens *tokens, guint at)
{
  if (kp_token(tokens, at)->flags & KP_TOKEN_BASE &&
      kp_token_is(tokens, at + 1, "that|to"))
    return TRUE; /* "and admit that it burned" */
  const KpToken *next = kp_token(tokens, at + 1);
  return next->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE) &&
         (kp_token_listed(tokens, at, "adverb") ||
          kp_token_ends(tokens, at, "ly"));
}

/* "and so | even so there were", "; many do so", "; an attack on him": what
 * opens at `at` leans on the half before it. */
static gboolean
leans_on_first(const KpTokens *tokens, guint at)
{
  const guint reach = 6; /* tokens to the verb */
  if (kp_connective_end(tokens, at) > at ||
      kp_tokens_listed(tokens, at, MIN(at + 2, tokens->n), "opener-comma"))
    return TRUE;
  const KpToken *last = kp_token(tokens, tokens->n - 1);
  if (last->classes & (KP_WORD_AUXILIARY | KP_WORD_NEGATION))
    return TRUE; /* "but | the mill is not" */
  if (kp_token_is(tokens, at, "how|what|why|where|when|who|whether") ||
      kp_token_is(tokens, at + 1, "other|others|more"))
    return TRUE; /* "and | how it burned", "and | ten other men" */
  const KpToken *next = kp_token(tokens, at + 1);
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_BASE;
  if (kp_token_is(tokens, at,
                  "many|some|most|several|few|others|both|all|none|one|two|"
                  "three|neither|each|half") &&
      next->flags & verbs)
    return TRUE;
  for (guint i = at; i < tokens->n && i < at + reach; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
        (i > at && kp_token(tokens, i)->classes & KP_WORD_CAPITAL))
      return FALSE;
    if (kp_token_is(tokens, i, "him|his|her|them|their|its"))
      return TRUE;
  }
  return FALSE;
}

/* "would not mend | it": what it stands for is told in the half before. */
static gboolean
stands_for_first(const KpTokens *tokens, guint at)
{
  guint verb = kp_tokens_verb(tokens, at, tokens->n);
  guint it = kp_tokens_find(tokens, verb + 1, tokens->n, "it");
  return it < tokens->n &&
         !kp_tokens_any(tokens, verb, it, KP_WORD_DETERMINER, 0) &&
         !kp_token_any(tokens, it + 1, KP_WORD_AUXILIARY, KP_TOKEN_FINITE) &&
         !kp_token_is(tokens, it + 1, "to|that|clear|hard|easy");
}

gboolean
kp_says_not_only(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from + 1; i < to; i++) {
    if (kp_token_pair(tokens, i - 1, "not", "only|just|merely|simply|because"))
      return TRUE;
  }
  return FALSE;
}

/* "has had its trials: a flood that came, a fire, | and bakers left to go":
 * items of a list. */
static gboolean
lists_after_colon(const KpTokens *tokens, guint from, guint to)
{
  return kp_tokens_marked(tokens, from, to, KP_MARK_COLON) < to;
}

/* TRUE where what comes from token `at` on stands without the half before it,
 * [from, to). */
static gboolean
stands_alone(const KpTokens *tokens, guint from, guint to, guint at)
{
  return kp_token(tokens, to - 1)->quote == 0 &&
         kp_token(tokens, at)->depth == 0 && /* "and | (3) then bakes" */
         !(kp_token(tokens, at)->classes & KP_WORD_PRONOUN) &&
         !kp_says_not_only(tokens, from, to) &&
         !(kp_token(tokens, at)->classes & KP_WORD_PREPOSITION &&
           kp_tokens_before(tokens, to, 8,
                            "not")) && /* "not as a sale, | but as" */
         !lists_after_colon(tokens, from, to) &&
         kp_tokens_hold_verb(tokens, from, to) &&
         !kp_tokens_any(tokens, from, to, KP_WORD_SAY, 0) &&
         !kp_token_listed(tokens, from, "condition") &&
         !lacks_subject(tokens, at) && !leans_on_first(tokens, at) &&
         !stands_for_first(tokens, at) &&
         kp_tokens_clause(tokens, at, kp_piece_end(tokens, at, 12)) &&
         kp_tokens_main_verb(tokens, at) < tokens->n;
}

void
kp_cut_first_half(KpCuts *self, guint from)
{
  const KpTokens *tokens = self->tokens;
  for (guint i = from + 4; i + 5 < tokens->n && i < from + 40; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    gboolean parted =
        (left->marks & KP_MARK_COMMA) != 0 && !(left->flags & KP_TOKEN_LIST);
    guint at = i;
    if (parted && kp_token_is(tokens, i, "but|and|so|yet"))
      at = i + 1;
    else if (!(left->marks & KP_MARK_SEMICOLON))
      continue;
    if (!stands_alone(tokens, from, i, at))
      continue;
    kp_cuts_add_plain(self, KP_CUT_HEAD, "first half", from, at);
    return;
  }
}

void
kp_cut_needed_half(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  guint from = kp_dateline_end(tokens);
  for (guint i = from + 4; i + 5 < tokens->n && i < from + 40; i++) {
    if (!kp_token_is(tokens, i, "but") || kp_token(tokens, i - 1)->marks != 0 ||
        i + 8 >= tokens->n ||
        kp_tokens_any(tokens, i + 1, i + 4, 0, KP_TOKEN_TIME) ||
        !stands_alone(tokens, from, i, i + 1))
      continue;
    kp_cuts_add_plain(self, KP_CUT_HEAD, "first half", from, i + 1);
    return;
  }
}
