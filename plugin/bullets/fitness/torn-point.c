/* SPDX-License-Identifier: MIT */
/* Whether a cut tore off the point: a condition, who it was, where to, by whom,
 * of how many, or what follows from an "if". */
#include "attribution.h"
#include "ending.h"

/* The last kept token up to `last`, fewer than `reach` before it, that is one
 * of `words` and not parted from it by a mark; last + 1: none. */
static guint
find_back(const KpDraft *draft, guint last, guint reach, KpWordList *words)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last + 1; i-- > 0 && i + reach > last;) {
    if (i < last && kp_token(tokens, i)->marks != 0)
      break;
    if (draft->keep[i] && kp_token_sifted(tokens, i, words))
      return i;
  }
  return last + 1;
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

/* "it was the mill on the lane | that burned": of whom something is told. */
static gboolean
splits_cleft(const KpDraft *draft, guint last)
{
  static KpWordList it = KP_WORD_LIST("it|it's");
  const guint reach = 16; /* tokens back to "it" */
  const KpTokens *tokens = draft->tokens;
  if (kp_token(tokens, last)->marks != 0 ||
      !kp_token_is(tokens, last + 1, "who|that|which"))
    return FALSE;
  guint at = find_back(draft, last, reach, &it);
  guint is = at + kp_token_is(tokens, at, "it");
  return at < last && (is == at || kp_token_is(tokens, is, "was|is")) &&
         !kp_tokens_hold_verb(tokens, is + 1, last + 1);
}

/* "wants to put an old basket | between the loaves" */
static gboolean
splits_put(const KpDraft *draft, guint last)
{
  static KpWordList put = KP_WORD_LIST("put|puts|putting|place|places|placing");
  const guint reach = 8; /* tokens of what is put */
  const KpTokens *tokens = draft->tokens;
  guint at = find_back(draft, last, reach, &put);
  return at < last &&
         kp_token_is(tokens, last + 1,
                     "in|into|on|onto|between|over|under|behind|around|at|"
                     "from|inside|through|out|to") &&
         !kp_tokens_any(tokens, at + 1, last + 1, KP_WORD_PREPOSITION, 0) &&
         !kp_tokens_hold(tokens, at + 1, last + 1,
                         "up|out|off|together|down|away|ahead|back");
}

/* "will be joined at the mill | by Holt" */
static gboolean
splits_agent(const KpDraft *draft, guint last)
{
  static KpWordList met = KP_WORD_LIST(
      "joined|accompanied|replaced|succeeded|preceded|surrounded|flanked");
  const guint reach = 8; /* tokens */
  guint at = find_back(draft, last, reach, &met);
  return at > 0 && at <= last && kp_token_is(draft->tokens, last + 1, "by") &&
         kp_token(draft->tokens, at - 1)->classes & KP_WORD_AUXILIARY;
}

/* "told bakers if they sell rye | on Moss Lane they may lose" */
static gboolean
splits_told_if(const KpDraft *draft, guint last)
{
  static KpWordList ifs = KP_WORD_LIST("if|unless|once");
  const guint reach = 20; /* tokens back to the "if" */
  const KpTokens *tokens = draft->tokens;
  guint at = find_back(draft, last, reach, &ifs);
  if (at > last || !(kp_token(tokens, last + 1)->classes & KP_WORD_PREPOSITION))
    return FALSE;
  guint mark = last + 1;
  while (!kp_token_before_mark(tokens, mark))
    mark++;
  return kp_tokens_before(tokens, at, 4, "told|tells|warned|said|says") &&
         kp_tokens_hold_verb(tokens, last + 1, mark + 1);
}

/* "21 loaves | for every 100 bakers", "loaves high | in salt": of how many, and
 * in what. */
static gboolean
splits_rate(const KpTokens *tokens, guint last)
{
  if (kp_token(tokens, last)->marks != 0)
    return FALSE;
  return (kp_token_pair(tokens, last + 1, "for", "every|each") &&
          kp_token(tokens, last + 3)->classes & KP_WORD_NUMBER) ||
         (kp_token_pair(tokens, last, "high|low|rich", "in") &&
          kp_token_ends(tokens, last - 1, "s") &&
          !kp_token_any(tokens, last - 1, KP_WORD_FUNCTION | KP_WORD_AUXILIARY,
                        KP_TOKEN_ANY_VERB));
}

/* "came after the baker Ann Holt, the mayor, | and Joe Wall said": both did. */
static gboolean
splits_both(const KpDraft *draft, guint last)
{
  const guint reach = 12, most = 8; /* tokens: back, and to the verb */
  const KpTokens *tokens = draft->tokens;
  guint to = MIN(last + 2 + most, tokens->n);
  if (!kp_token_is(tokens, last + 1, "and") ||
      !(kp_token(tokens, last + 2)->classes & KP_WORD_CAPITAL) ||
      !kp_tokens_hold_verb(tokens, last + 2, to))
    return FALSE;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    if (!draft->keep[i] || kp_token_any(tokens, i, KP_WORD_ANY_DATE,
                                        KP_TOKEN_FINITE | KP_TOKEN_GERUND))
      return FALSE;
    if (kp_token_is(tokens, i, "after|before|when|because|while"))
      return (kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL) != 0;
  }
  return FALSE;
}

gboolean
kp_ending_tears_point(const KpDraft *draft, guint last)
{
  return splits_condition(draft->tokens, last) || splits_cleft(draft, last) ||
         splits_put(draft, last) || splits_agent(draft, last) ||
         splits_told_if(draft, last) || splits_rate(draft->tokens, last) ||
         splits_both(draft, last);
}
