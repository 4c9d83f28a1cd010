/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether the end that was cut tells how what is kept came
 * out, or what it was for, goes out. */
#include "fitness.h"

/* "marched | after two men burned a mill and killed a baker": what led to it.
 */
static gboolean
is_of_cause(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint after =
      kp_tokens_find(tokens, kp_draft_last(draft) + 1, i, "after|since");
  return i + 3 < tokens->n && kp_tokens_hold_verb(tokens, after, i) &&
         kp_token_is(tokens, i + 1, "killed") &&
         !(kp_token(tokens, i + 2)->classes & KP_WORD_PREPOSITION);
}

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
  if (!kp_token_is(tokens, i, "and|but") ||
      !is_death(tokens, i + 1, i + reach) || is_of_cause(draft, i))
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

/* "was cleared of murder | but jailed for fraud": the rest of the ruling. */
static gboolean
tells_ruling(const KpDraft *draft, guint i)
{
  const guint reach = 5; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, i, "but|and|while") ||
      !kp_tokens_hold(tokens, i + 1, i + reach,
                      "guilty|convicted|jailed|sentenced|fined|criticised|"
                      "criticized|blamed"))
    return FALSE;
  for (guint k = 0; k < i; k++) {
    if (draft->keep[k] &&
        (kp_token_is(tokens, k, "cleared|acquitted|exonerated") ||
         kp_token_pair(tokens, k - 1, "not", "guilty")))
      return TRUE;
  }
  return FALSE;
}

/* "had to sell the mill | - or lose it": what else. */
static gboolean
tells_else(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "or") &&
         (kp_token_is(tokens, i + 1, "face|risk|be|lose|else") ||
          kp_token(tokens, i + 1)->flags & (KP_TOKEN_BASE | KP_TOKEN_GERUND)) &&
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
  if (kp_token_is(tokens, verb, "then"))
    verb++;
  if (!kp_token_is(tokens, cut, "and") || verb + 1 >= tokens->n ||
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

/* "was asked if he would sell | and declined", "was asked in Hull | if he
 * would": the answer and the question. */
static gboolean
lost_answer(const KpDraft *draft, guint cut)
{
  const KpTokens *tokens = draft->tokens;
  gboolean answer = kp_token_pair(
      tokens, cut, "and|but",
      "declined|declines|refused|refuses|said|says|replied|answered|did|would");
  if (!answer && !kp_token_is(tokens, cut, "if|whether"))
    return FALSE;
  guint asked = cut, question = cut;
  for (guint i = 1; i < cut; i++) {
    if (draft->keep[i] && kp_token_is(tokens, i, "asked"))
      asked = i;
    if (draft->keep[i] && kp_token_is(tokens, i, "if|whether|about|for|to"))
      question = i;
  }
  return asked < cut && (answer ? asked < question && question < cut
                                : question == cut || question < asked);
}

/* "accuse the guild of having known it | but sold it": the other half. */
static gboolean
lost_charge(const KpDraft *draft, guint cut)
{
  const guint reach = 8; /* tokens of who is accused */
  const KpTokens *tokens = draft->tokens;
  guint but = cut;
  while (but < tokens->n && !(kp_token_is(tokens, but, "but") &&
                              !kp_token_after_comma(tokens, but)))
    but++;
  for (guint i = 1; i + 1 < cut && but < tokens->n; i++) {
    if (kp_token_is(tokens, i, "of") && draft->keep[i + 1] &&
        (kp_token_is(tokens, i + 1, "having") ||
         kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND) &&
        kp_tokens_before(tokens, i, reach, "accuse|accuses|accused|accusing"))
      return TRUE;
  }
  return FALSE;
}

/* "can bake in the mill, | with the consent of its owner", "would let bakers
 * give rye | to patients who are ill": not otherwise. */
static gboolean
lost_consent(const KpDraft *draft, guint cut)
{
  const guint reach = 5; /* tokens to whom it is allowed to be done */
  const KpTokens *tokens = draft->tokens;
  if (!kp_tokens_hold(tokens, 0, cut,
                      "can|may|could|must|allowed|allows|allow|permissible|"
                      "permit|permits|legal"))
    return FALSE;
  for (guint i = cut + 1; i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "consent|permission|approval") &&
        kp_tokens_before(tokens, i, 3, "with"))
      return TRUE;
    if (i < cut + reach && kp_token_is(tokens, cut, "to|in|for") &&
        kp_token_pair(tokens, i - 1,
                      "patients|people|those|adults|children|women|men",
                      "who|whose|aged"))
      return TRUE;
  }
  return FALSE;
}

/* "is next in line to the mill | after Reed", "the most loved mill in Hull |
 * after Moss Mill": not quite. */
static gboolean
lost_rank(const KpDraft *draft, guint cut)
{
  const KpTokens *tokens = draft->tokens;
  guint comma = kp_tokens_comma(tokens, cut, tokens->n);
  if (!kp_tokens_hold(tokens, cut, comma, "after|behind"))
    return FALSE;
  gboolean noun = kp_token_is(tokens, cut, "after|behind") &&
                  !kp_tokens_hold_verb(tokens, cut, comma) &&
                  !kp_tokens_any(tokens, cut, comma, 0, KP_TOKEN_GERUND);
  for (guint i = 1; i + 1 < cut; i++) {
    if (!draft->keep[i])
      continue;
    if (kp_token_triple(tokens, i - 1, "next|second|third|fourth|fifth", "in",
                        "line"))
      return TRUE;
    if (noun && kp_token_is(tokens, i - 1, "the|world's|country's") &&
        (kp_token_is(tokens, i, "most|largest|biggest") ||
         kp_token_is(tokens, i, "second|third")))
      return TRUE;
  }
  return FALSE;
}

/* "has kept some mills, such as Moss Mill, | out of its rolls". */
static gboolean
lost_place(const KpDraft *draft, guint cut)
{
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_pair(tokens, cut, "out|away", "of|from"))
    return FALSE;
  for (guint i = cut; i-- > 0;) {
    if (kp_token_is(tokens, i, "keep|keeps|kept|keeping"))
      return TRUE;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "sent the names of all bakers | at the feast to a guild": to whom. */
static gboolean
lost_receiver(const KpDraft *draft, guint cut)
{
  const guint reach = 8; /* tokens to the "to" */
  const KpTokens *tokens = draft->tokens;
  guint verb = cut;
  while (verb > 0 && !(draft->keep[verb - 1] &&
                       kp_token_is(tokens, verb - 1, "sent|sends|send")))
    verb--;
  if (verb == 0 || kp_tokens_hold(tokens, verb, cut, "to|for|back|out") ||
      kp_tokens_before(tokens, verb - 1, 2, "is|are|was|were|be|been"))
    return FALSE;
  for (guint i = verb; i < tokens->n && i < cut + reach; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
        (i > cut && kp_token_after_comma(tokens, i)))
      return FALSE;
    if (kp_token_is(tokens, i, "to"))
      return !(kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE);
  }
  return FALSE;
}

/* "is sold for ovens and mills | between 3 and 8 years old": which of the
 * second. */
static gboolean
lost_limit(const KpTokens *tokens, guint cut)
{
  return cut > 2 && kp_token_is(tokens, cut, "between|under|over|aged") &&
         kp_token(tokens, cut + 1)->classes & KP_WORD_NUMBER &&
         kp_token_is(tokens, cut - 2, "and|or") &&
         kp_token_ends(tokens, cut - 1, "s");
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

/* "The first came in May and the second, | which is old, came in June". */
static gboolean
lost_predicate(const KpTokens *tokens, guint cut)
{
  const guint most = 5; /* tokens of the subject */
  if (!kp_token_is(tokens, cut, "which|who|whose") ||
      !kp_token_after_comma(tokens, cut))
    return FALSE;
  guint comma = kp_tokens_comma(tokens, cut, tokens->n);
  if (comma + 1 >= tokens->n ||
      !(kp_token(tokens, comma + 1)->flags & KP_TOKEN_FINITE))
    return FALSE;
  for (guint i = cut - 1; i > 1 && i + most >= cut; i--) {
    if (kp_token_is(tokens, i, "and|but|while"))
      return kp_token(tokens, i + 1)->classes & KP_WORD_DETERMINER;
    if (kp_token_any(tokens, i, KP_WORD_PREPOSITION, KP_TOKEN_FINITE))
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
      lost_reason(draft, cut) || lost_blow(draft, at) ||
      tells_deed(draft, at) || lost_answer(draft, at) ||
      lost_charge(draft, cut) || lost_consent(draft, cut) ||
      lost_place(draft, cut) || lost_rank(draft, cut) ||
      lost_receiver(draft, cut) || lost_limit(tokens, cut) ||
      lost_claim(tokens, cut) || lost_predicate(tokens, cut))
    return TRUE;
  for (guint i = cut; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        (tells_death(draft, i) || tells_ruling(draft, i)))
      return TRUE;
  }
  return FALSE;
}
