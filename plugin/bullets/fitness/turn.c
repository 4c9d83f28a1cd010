/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether what was cut tells how what is kept came out, what
 * it was for, or that it is so no more, goes out. */
#include "attribution.h"
#include "fitness.h"

/* "died there", "was found dead": not "saw the dead bird". */
static gboolean
is_death(const KpTokens *tokens, guint from, guint to)
{
  for (guint i = from; i < to && i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "died|killed") ||
        (kp_token_is(tokens, i, "dead") &&
         /* "leaving him for dead" */
         !kp_token_is(tokens, i - 1, "the|a|his|her|its|their|for")))
      return TRUE;
  }
  return FALSE;
}

/* "was brought to Hull | but died there", "were shot | and killed": a death is
 * the news. */
static gboolean
tells_death(const KpDraft *draft, guint i)
{
  const guint reach = 5; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, i, "and|but") || !is_death(tokens, i + 1, i + reach))
    return FALSE;
  for (guint k = 0; k < i; k++) {
    if (draft->keep[k] &&
        kp_token_is(tokens, k,
                    "died|dead|killed|dies|death|deaths|killing|murder|"
                    "murdered|murdering|fatal|fatally|kill|kills"))
      return FALSE;
  }
  return TRUE;
}

/* "had to sell the mill | - or lose it": what else. */
static gboolean
tells_else(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "or") &&
         kp_token(tokens, i + 1)->flags & (KP_TOKEN_BASE | KP_TOKEN_GERUND) &&
         kp_tokens_hold(tokens, 0, i,
                        "must|had|have|has|should|can|could|either|told|"
                        "ordered|asked|need|needs|needed");
}

/* "sued the mill after he won a loaf | but was given a stone": the turn is a
 * part of the clause. */
static gboolean
turns_clause(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "but|only") ||
      (kp_token_is(tokens, i, "only") && !kp_token_is(tokens, i + 1, "to|for")))
    return FALSE;
  if (kp_token_is(tokens, i, "only")) /* "was jailed | - only to be freed" */
    return TRUE;
  if (kp_token_is(tokens, i + 1, "only|never") && /* "north -- but only just" */
      kp_token(tokens, i - 1)->flags & KP_TOKEN_DASH)
    return TRUE;
  for (guint k = i; k-- > 1;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->quote != 0 || kp_token_after_comma(tokens, k + 1))
      return FALSE;
    if (kp_token_is(tokens, k, "after|when|because|despite"))
      return kp_tokens_hold_verb(tokens, k, i);
  }
  return FALSE;
}

/* "arrested more than 500 bakers | in Hull for not selling bread": what for. */
static gboolean
lost_reason(const KpDraft *draft, guint cut)
{
  const KpTokens *tokens = draft->tokens;
  const guint near = 3; /* tokens: "for allegedly not baking" */
  guint verb = cut;
  while (verb > 0 && !(draft->keep[verb - 1] &&
                       kp_token_is(tokens, verb - 1,
                                   "arrested|jailed|fined|suspended|expelled|"
                                   "sacked|fired|banned")))
    verb--;
  if (verb == 0 || kp_tokens_hold(tokens, verb, cut,
                                  "for|over|after|on|as|when|following|"
                                  "amid|who|from"))
    return FALSE;
  for (guint i = cut; i + 1 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "for") &&
        kp_tokens_any(tokens, i + 1, MIN(i + near + 1, tokens->n), 0,
                      KP_TOKEN_GERUND))
      return TRUE;
  }
  return FALSE;
}

#define VIOLENCE                                                               \
  "shot|shoots|stabbed|stabs|smothered|strangled|raped|attacked|beat|punched|" \
  "kicked|slapped|robbed|assaulted|murdered|killed"

/* "walked into the mill | and shot the miller", "came together | and passed a
 * law": the first was done for the second. */
static gboolean
tells_deed(const KpDraft *draft, guint cut)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = cut + 1;
  if (!kp_token_is(tokens, cut, "and") ||
      !(kp_token(tokens, verb)->flags & KP_TOKEN_FINITE))
    return FALSE;
  if (kp_token_is(tokens, verb, VIOLENCE) &&
      !kp_tokens_hold(tokens, 0, cut, VIOLENCE))
    return TRUE;
  for (guint i = 1; i < cut; i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token_pair(tokens, i - 1, "came|come|comes", "together|back"))
      return TRUE;
  }
  return FALSE;
}

/* "shocked the bakers | by selling cake", "stunned the town | when he left":
 * what struck them is the news. */
static gboolean
lost_blow(const KpDraft *draft, guint cut)
{
  const guint reach = 12; /* tokens of whom it struck */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, cut, "by|when|after|with"))
    return FALSE;
  for (guint i = cut; i-- > 0 && i + reach >= cut;) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      return FALSE;
    if (kp_token_is(tokens, i,
                    "shocked|surprised|stunned|angered|outraged|delighted|"
                    "amazed|horrified|infuriated|sparked") &&
        i > 0 &&
        !(kp_token(tokens, i - 1)->classes &
          (KP_WORD_PREPOSITION | KP_WORD_DETERMINER)))
      return TRUE;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "says the list of ovens | and loaves shows it": what is said has no verb. */
static gboolean
lost_claim(const KpTokens *tokens, guint cut)
{
  if (!kp_token_is(tokens, cut, "and") ||
      !kp_tokens_hold_verb(tokens, cut + 1, tokens->n))
    return FALSE;
  for (guint i = cut; i-- > 1;) {
    const KpToken *token = kp_token(tokens, i);
    if (kp_token_is(tokens, i, "say|says|said"))
      return token->marks == 0 && kp_token_is(tokens, i + 1, "the|its|their");
    if (token->marks != 0 || token->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_fitness_lost_turn(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint cut = kp_draft_last(draft) + 1;
  if (draft->rotation != NULL || cut >= tokens->n)
    return FALSE;
  guint at = cut;
  while (at < tokens->n && kp_token(tokens, at)->flags & KP_TOKEN_DASH)
    at++;
  if (tells_else(tokens, at) || turns_clause(tokens, at) ||
      lost_reason(draft, cut) || lost_claim(tokens, cut) ||
      lost_blow(draft, at) || tells_deed(draft, at))
    return TRUE;
  for (guint i = cut; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote == 0 && tells_death(draft, i))
      return TRUE;
  }
  return FALSE;
}

/* "but has since closed", "but were later seen without it", "but he eventually
 * left": not "but later said". */
static gboolean
tells_since(const KpTokens *tokens, guint but)
{
  const guint near = 6; /* tokens from the "but" to the adverb */
  for (guint i = but + 1; i + 1 < tokens->n && i < but + near; i++) {
    const KpToken *left = kp_token(tokens, i - 1),
                  *next = kp_token(tokens, i + 1);
    if (kp_token_is(
            tokens, i,
            "since|later|then|now|eventually|subsequently|ultimately") &&
        kp_token(tokens, i)->marks == 0 &&
        (left->classes & KP_WORD_AUXILIARY || next->flags & KP_TOKEN_FINITE) &&
        kp_find_say(tokens, i, MIN(i + 4, tokens->n)) >= MIN(i + 4, tokens->n))
      return TRUE;
  }
  return FALSE;
}

/* "but the pair split", "but the plug was pulled", "but it was closed". */
static gboolean
tells_end(const KpTokens *tokens, guint but)
{
  const guint near = 9; /* tokens from the "but" to the verb */
  for (guint i = but + 1; i < tokens->n && i < but + near; i++) {
    if (kp_token_is(tokens, i,
                    "split|reconciled|scrapped|cancelled|canceled|axed|pulled|"
                    "overturned|reversed|revoked|disqualified|"
                    "withdrew|quit|declined|refused|rejected|ended|kicked|"
                    "backfired|failed|lapsed|expired|reopened|recovered"))
      return !(kp_token_is(tokens, i + 1, "to") && /* no news */
               kp_token_is(tokens, i + 2,
                           "comment|say|name|elaborate|discuss|identify|give|"
                           "answer|speculate|provide"));
    /* "but she turned it down", "but has yet to pay" */
    if ((kp_token_is(tokens, i, "turned") &&
         kp_tokens_hold(tokens, i + 1, MIN(i + 4, tokens->n), "down")) ||
        kp_token_pair(tokens, i - 1, "has|have", "yet"))
      return TRUE;
    /* "but the court ruled that it was not theft" */
    if (kp_token_is(tokens, i, "ruled|found|concluded") &&
        kp_tokens_any(tokens, i, MIN(i + 6, tokens->n), KP_WORD_NEGATION, 0))
      return TRUE;
    if (kp_token_is(tokens, i, "change") &&
        kp_tokens_before(tokens, i, 3, "set|about|due"))
      return TRUE;
  }
  return FALSE;
}

/* "had been low, | but is rising again", "was shut | but is open again": what
 * is so today. */
static gboolean
tells_today(const KpTokens *tokens, guint but)
{
  const guint near = 6; /* tokens from the "but" to the adverb */
  return kp_token_is(tokens, but + 1, "is|are|has|have|remains|remain") &&
         kp_tokens_hold(tokens, but + 2, but + near,
                        "again|now|rapidly|since|back");
}

/* "but not cake": the rest of what is so. */
static gboolean
excepts(const KpTokens *tokens, guint but)
{
  return kp_token_is(tokens, but + 1, "not") &&
         !kp_token_is(tokens, but + 2, "before|only|just|until|all|always") &&
         !kp_tokens_hold_verb(tokens, but, tokens->n);
}

gboolean
kp_fitness_overtaken(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  const guint end = tokens->n - 1;
  for (guint i = kp_draft_first(draft) + 1;
       (i = kp_tokens_find(tokens, i, end, "but")) < end; i++) {
    if (draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (tells_since(tokens, i) || tells_end(tokens, i) ||
        tells_today(tokens, i) || excepts(tokens, i))
      return TRUE;
  }
  return FALSE;
}
