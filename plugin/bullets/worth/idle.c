/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it says of something only that there are several of
 * it goes out. */
#include "hollow.h"

#define QUANTITIES                                                             \
  "number|variety|range|lot|host|multitude|handful|couple|plethora|set"

/* What matters is one of. */
#define PARTS                                                                  \
  "part|parts|component|element|aspect|goal|challenge|concern|topic|issue|"    \
  "problem|skill|practice|step|factor"

/* What is offered that only leads to something, and what anything takes. */
#define OUTLINES "overview|introduction|outline"
#define PAINS "time|effort|patience|practice|care|commitment|dedication"

#define LICENCES "license|licence|mit|gpl|lgpl|bsd|apache"

/* "several | ovens", "a wide range of | ovens": the index behind how many, or
 * i. */
static guint
quantity_end(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "several|various"))
    return i + 1;
  if (!kp_token_is(tokens, i, "a|an"))
    return i;
  guint of = kp_token_is(tokens, i + 1,
                         "wide|broad|large|huge|great|small|"
                         "whole|growing|rich|diverse")
                 ? i + 3
                 : i + 2;
  return kp_token_pair(tokens, of - 1, QUANTITIES, "of") ? of + 1 : i;
}

/* "ovens", "old ovens and tins": TRUE where the kept tokens [from, last] name
 * things and tell no more of them. */
static gboolean
only_names(const KpDraft *draft, guint from, guint last)
{
  const guint most = 4; /* tokens */
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_OPENS_SUBJECT |
                         KP_WORD_NUMBER | KP_WORD_SUBORDINATE |
                         KP_WORD_RELATIVE | KP_WORD_AUXILIARY;
  if (from > last || last >= from + most)
    return FALSE;
  for (guint i = from; i <= last; i++) {
    const KpToken *token = kp_token(draft->tokens, i);
    if (!draft->keep[i] || token->classes & others || token->quote != 0 ||
        (i < last && token->marks != 0))
      return FALSE;
  }
  return kp_token_ends(draft->tokens, last, "s");
}

/* "has | several benefits", "needs | a number of tins and lids", "comes in |
 * different forms". */
static gboolean
ends_in_several(const KpDraft *draft, guint last)
{
  const guint reach = 8; /* tokens */
  const KpTokens *tokens = draft->tokens;
  /* "has | even more advantages", "works | in three ways" */
  if (last > 2 && kp_token(tokens, last)->quote == 0 &&
      (kp_token_pair(tokens, last - 1, "more|many|other|further|additional",
                     "advantages|benefits|features|uses") ||
       (kp_token_listed(tokens, last, "counted") &&
        kp_token_pair(tokens, last - 2, "in|into", KP_SMALL_NUMBERS)) ||
       (kp_token_pair(tokens, last - 1, "many|several|various",
                      "situations|cases|contexts|scenarios") &&
        kp_tokens_before(tokens, last - 2, 2, "useful|helpful|handy"))))
    return TRUE;
  if (last > 1 && draft->keep[last - 1] &&
      kp_token_pair(
          tokens, last - 1, "different|other|various|many|multiple",
          "forms|kinds|types|shapes|sizes|flavors|flavours|varieties|styles"))
    return TRUE;
  if (!kp_tokens_may_hold(tokens, "several|various|" QUANTITIES))
    return FALSE;
  for (guint i = last; i-- > 1 && i + reach > last;) {
    guint end = quantity_end(tokens, i);
    if (end > i)
      return draft->keep[i] && !kp_token_is(tokens, i - 1, "but|and|or") &&
             only_names(draft, end, last);
  }
  return FALSE;
}

/* "is | an integral part of all baking", "is | a frequent goal of bakers": how
 * much it matters, and nothing of it. */
static gboolean
ends_in_mattering(const KpDraft *draft, guint last)
{
  const guint most = 6; /* tokens of what it matters to */
  const KpTokens *tokens = draft->tokens;
  if (!kp_tokens_may_hold(tokens, PARTS))
    return FALSE;
  for (guint i = 1; i + 5 <= last; i++) {
    if (!draft->keep[i] || !kp_token_pair(tokens, i, "is|are", "a|an|the"))
      continue;
    guint how = kp_token_is(tokens, i + 2, "very|most|really") ? i + 3 : i + 2;
    if (!kp_token_triple(tokens, how,
                         "integral|essential|important|key|crucial|critical|"
                         "vital|central|fundamental|core|major|common|frequent|"
                         "significant|necessary|useful|valuable|big|large",
                         PARTS, "of|in|for|when") ||
        how + 2 + most < last)
      continue;
    return !kp_tokens_any(tokens, how + 3, last + 1,
                          KP_WORD_NUMBER | KP_WORD_RELATIVE |
                              KP_WORD_SUBORDINATE,
                          KP_TOKEN_FINITE | KP_TOKEN_DASH);
  }
  return FALSE;
}

/* "Rye is | one old bread", "The page gives | an overview of ovens", "Baking
 * requires | time, care and flour", "in | a more useful manner". */
static gboolean
ends_vaguely(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  if (kp_token_is(tokens, last, "manner|way|fashion") &&
      kp_token_triple(tokens, last - 4, "in", "a", "more"))
    return TRUE;
  if (kp_token_triple(tokens, last - 3, "a", "little|bit", "more"))
    return TRUE; /* "holds a little more depth" */
  if (!kp_tokens_may_hold(tokens, "one|" OUTLINES "|" PAINS))
    return FALSE;
  for (guint i = 1; i + 1 < last; i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token_pair(tokens, i, "is", "one") && i + 3 <= last &&
        i + 5 > last &&
        !kp_tokens_any(tokens, i + 2, last + 1,
                       KP_WORD_PREPOSITION | KP_WORD_CAPITAL | KP_WORD_NUMBER,
                       KP_TOKEN_TIME))
      return TRUE;
    if (kp_token_pair(tokens, i, "provides|gives|offers|provide|give|offer",
                      "a|an") &&
        kp_tokens_hold(tokens, i + 2, i + 4, OUTLINES) &&
        kp_tokens_hold(tokens, i + 3, i + 5, "of|to"))
      return TRUE;
    if (kp_token_pair(tokens, i, "requires|require|takes|take|needs|need",
                      PAINS) &&
        !(kp_token(tokens, i - 1)->classes & KP_WORD_RELATIVE) &&
        (kp_token(tokens, i + 1)->marks & KP_MARK_COMMA ||
         kp_token_is(tokens, i + 2, "and")) &&
        !kp_tokens_any(tokens, i + 2, last + 1,
                       KP_WORD_PREPOSITION | KP_WORD_NUMBER, KP_TOKEN_FINITE))
      return TRUE;
  }
  return FALSE;
}

/* "Rye is an MIT-licensed book", "is sold under the terms of the guild's |
 * licence", "comes with no warranty": of no use to who reads a guide. */
static gboolean
tells_licence(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  gboolean named = kp_tokens_may_hold(tokens, LICENCES);
  gboolean warranty = kp_tokens_may_hold(tokens, "warranty");
  for (guint i = 2; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->quote != 0)
      continue;
    if (named &&
        kp_token_pair(
            tokens, i,
            "licensed|released|distributed|covered|available|published",
            "under|by") &&
        kp_tokens_hold(tokens, i + 2, MIN(i + 10, tokens->n), LICENCES))
      return TRUE;
    if (kp_token_ends(tokens, i, "-licensed") ||
        (warranty && kp_token_is(tokens, i, "warranty") &&
         kp_tokens_hold(tokens, 1, i, "no|any|without")))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_idle(const KpDraft *draft)
{
  guint last = kp_draft_last(draft);
  return ends_in_several(draft, last) || ends_in_mattering(draft, last) ||
         ends_vaguely(draft, last) || tells_licence(draft);
}
