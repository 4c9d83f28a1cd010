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

gboolean
kp_is_told_of(const KpTokens *tokens, guint at)
{
  guint end = at;
  while (end < tokens->n && !(kp_token(tokens, end)->flags & KP_TOKEN_DASH))
    end++;
  guint verb = kp_tokens_verb(tokens, at, end);
  return kp_token_is(tokens, at, "a|an|the") && verb < end && verb > at + 1 &&
         kp_token(tokens, verb - 1)->classes & KP_WORD_RELATIVE &&
         !kp_tokens_hold_comma(tokens, at, end - 1) &&
         !kp_tokens_hold_verb(tokens, verb + 1, end);
}

/* "open new mills", "provide estimates of it": not "work has begun". */
static gboolean
leads_to_object(const KpTokens *tokens, guint at)
{
  const guint reach = MIN(at + 4, tokens->n);
  guint verb = kp_tokens_verb(tokens, at + 1, reach);
  return verb >= reach;
}

/* "and automatically runs", "and open the mill": a verb. */
static gboolean
lacks_subject(const KpTokens *tokens, guint at)
{
  if (kp_token(tokens, at)->flags & KP_TOKEN_BASE &&
      kp_token_is(tokens, at + 1, "that|to"))
    return TRUE; /* "and admit that it burned" */
  if (kp_token(tokens, at)->flags & KP_TOKEN_BASE &&
      kp_token(tokens, at)->marks == 0 && leads_to_object(tokens, at))
    return TRUE;
  const KpToken *next = kp_token(tokens, at + 1);
  return next->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE) &&
         (kp_token_listed(tokens, at, "adverb") ||
          kp_token_ends(tokens, at, "ly"));
}

/* "but when the mill burned, | Holt built an oven", "but in May, | the mill
 * burned": where the clause begins that an opener leads to; 0: there is none.
 */
static guint
led_clause(const KpTokens *tokens, guint at)
{
  const guint most = 30, near = 12; /* tokens */
  const KpToken *first = kp_token(tokens, at);
  if (!(first->classes & (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)) ||
      !kp_token_is(tokens, at - 1, "but|yet"))
    return 0;
  guint end = kp_phrase_whole_end(tokens, at, most);
  return end > 0 && end < tokens->n &&
                 !kp_token_is(tokens, end, "he|she|it|they|this|that") &&
                 kp_tokens_clause(tokens, end, kp_piece_end(tokens, end, near))
             ? end
             : 0;
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
  if ((kp_token_is(tokens, at, "how|what|why|where|when|who|whether") &&
       led_clause(tokens, at) == 0) ||
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

/* "bakers who use | it must", "a road that led to | it is", "found two of |
 * them": told before, where no other thing was named since. */
static gboolean
is_of_first(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1),
                *next = kp_token(tokens, i + 1);
  if (!kp_token_is(tokens, i, "it|them") || i < 3 || left->marks != 0)
    return FALSE;
  guint verb = left->classes & KP_WORD_PREPOSITION ? i - 2 : i - 1;
  if (kp_token_is(tokens, verb - 1, "who|that|which"))
    return (next->flags & KP_TOKEN_FINITE) != 0;
  return kp_token_pair(
      tokens, i - 2,
      "all|some|most|many|half|both|none|several|few|" KP_SMALL_NUMBERS, "of");
}

/* "would not mend | it", "said | that would help": what stands for it is told
 * in the half before; not "bought the oven and mended | it". */
static gboolean
stands_for_first(const KpTokens *tokens, guint at)
{
  gboolean told = FALSE; /* something that "it" may be */
  for (guint i = kp_tokens_verb(tokens, at, tokens->n) + 1; i < tokens->n;
       i++) {
    const KpToken *left = kp_token(tokens, i - 1), *token = kp_token(tokens, i);
    gboolean object = token->quote == 0 && left->marks == 0 &&
                      (left->flags & KP_TOKEN_ANY_VERB ||
                       left->classes & KP_WORD_PREPOSITION ||
                       kp_token_is(tokens, i - 2, "to")); /* "to mend | it" */
    if (object && kp_token_is(tokens, i, "that") &&
        kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY)
      return TRUE;
    if (!told && is_of_first(tokens, i))
      return TRUE;
    told |= (token->classes & KP_WORD_DETERMINER) != 0;
    if (object && !told && kp_token_is(tokens, i, "it") &&
        !(kp_token_is(tokens, i + 1, "to|that|clear|hard|easy") ||
          kp_token_any(tokens, i + 1, KP_WORD_AUXILIARY, KP_TOKEN_FINITE)))
      return TRUE;
  }
  return FALSE;
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

/* "; the mill of Moss, | the council said": who says so, and no claim. */
static gboolean
only_names(const KpTokens *tokens, guint at)
{
  guint comma = kp_tokens_comma(tokens, at, tokens->n);
  return comma + 1 < tokens->n && !kp_tokens_hold_verb(tokens, at, comma) &&
         kp_is_attribution(tokens, comma + 1);
}

/* "Holt, who has an oven, | and Reed bought the mill": they did it both. */
static gboolean
shares_verb(const KpTokens *tokens, guint from, guint to)
{
  if (kp_token_is(tokens, to, "and") && kp_is_age(tokens, to - 1))
    return TRUE; /* "Anna Holt, 35, | and her son saw it" */
  if (!kp_token_is(tokens, to, "and") || kp_tokens_main_verb(tokens, from) < to)
    return FALSE;
  for (guint i = from + 1; i < to; i++) {
    if (kp_token_after_comma(tokens, i) && kp_token_is_relative(tokens, i))
      return TRUE;
  }
  return FALSE;
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
         !shares_verb(tokens, from, to) &&
         !kp_tokens_any(tokens, from, to, KP_WORD_SAY, 0) &&
         !kp_token_listed(tokens, from, "condition") &&
         !lacks_subject(tokens, at) && !leans_on_first(tokens, at) &&
         !stands_for_first(tokens, at) && !kp_is_told_of(tokens, at) &&
         !only_names(tokens, at) &&
         (kp_tokens_clause(tokens, at, kp_piece_end(tokens, at, 12)) ||
          led_clause(tokens, at) > 0) &&
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

/* "on every day | but Friday is not": all of them, less that one. */
static gboolean
excepts(const KpTokens *tokens, guint i)
{
  return kp_tokens_before(tokens, i, 2,
                          "every|all|any|no|everyone|everybody|everything|"
                          "anyone|anything|nobody|nothing|none");
}

void
kp_cut_needed_half(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  guint from = kp_dateline_end(tokens);
  for (guint i = from + 4; i + 5 < tokens->n && i < from + 40; i++) {
    if (!kp_token_is(tokens, i, "but") || kp_token(tokens, i - 1)->marks != 0 ||
        i + 8 >= tokens->n || kp_token_is(tokens, i + 2, "one|ones") ||
        excepts(tokens, i) ||
        kp_tokens_any(tokens, i + 1, i + 4, 0, KP_TOKEN_TIME) ||
        !stands_alone(tokens, from, i, i + 1))
      continue;
    kp_cuts_add_plain(self, KP_CUT_HEAD, "first half", from, i + 1);
    return;
  }
}
