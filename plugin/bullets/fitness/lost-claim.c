/* SPDX-License-Identifier: MIT */
/* Whether a cut took what a verb of saying of the words kept leads to. */
#include "attribution.h"
#include "ending.h"

/* "agreed to leave", "said of the mill", "since being admitted", ", said Holt":
 * what is said is told without a clause, or was told before. */
static gboolean
claims_nothing(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i - 1, "being") ||
      (kp_token_is(tokens, i, "said|says") && kp_token_after_comma(tokens, i) &&
       kp_is_attribution(tokens, i) && kp_tokens_main_verb(tokens, 0) < i))
    return TRUE;
  if (kp_token(tokens, i)->marks != 0)
    return FALSE;
  if (kp_token_pair(tokens, i, "claim|claims|claimed",
                    "responsibility|credit|victory|asylum"))
    return TRUE;
  if (kp_token_is(tokens, i + 1, "to"))
    return (kp_token(tokens, i + 2)->flags & KP_TOKEN_BASE) != 0 ||
           kp_token_is(tokens, i + 2, "be");
  if (!kp_token_is(tokens, i + 1, "of|on|about|at"))
    return FALSE;
  for (guint k = i + 2; k < tokens->n; k++) {
    /* "said of the mill that", "wrote on Monday: 'I bake'" */
    if (kp_token_is(tokens, k, "that|how|why|what|whether") ||
        kp_token(tokens, k)->quote != 0)
      return FALSE;
  }
  return !(kp_token(tokens, i + 2)->classes & KP_WORD_DAY);
}

/* "claims" as a verb, not "over claims", "their claims", "facing claims". */
static gboolean
is_saying(const KpTokens *tokens, guint i)
{
  gboolean plain = /* "bakers tell" */
      i > 0 && kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
      (kp_token_is(tokens, i, "tell|complain|warn|argue|insist|claim|admit") ||
       kp_token_pair(tokens, i,
                     "demonstrate|demonstrates|demonstrated|show|shows|showed|"
                     "prove|proves|proved|find|finds|found",
                     "that"));
  if (kp_token(tokens, i)->quote != 0 ||
      !(plain || kp_token_listed(tokens, i, "said")))
    return FALSE;
  if (i == 0) /* "Reports in Hull had suggested" */
    return !(kp_token(tokens, 1)->classes & KP_WORD_PREPOSITION);
  if (claims_nothing(tokens, i))
    return FALSE;
  if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
    return TRUE;
  if (kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
    return FALSE; /* "Said Holt" */
  gboolean passive = kp_token_is(tokens, i - 1, "is|are|was|were|be|been");
  if (passive && (kp_token_is(tokens, i + 1, "to") ||
                  (kp_token_is(tokens, i, "reported|seen|found") &&
                   !kp_token_is(tokens, i + 1, "that"))))
    return FALSE; /* "is said to have won", "was reported missing" */
  const KpToken *left = kp_token(tokens, i - 1);
  return !(left->classes & (KP_WORD_PREPOSITION | KP_WORD_DETERMINER)) &&
         !(left->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_GERUND));
}

/* "after | he": not "after the storm" */
static gboolean
opens_side_clause(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->classes & KP_WORD_SUBORDINATE &&
         kp_token_listed(tokens, i + 1, "person-pronoun");
}

/* "the bakers | who sold it", "the loaves | that include rye", "after | he
 * left": the word at token i of what is told asks for a verb of its own. */
static gboolean
asks_for_verb(const KpTokens *tokens, guint i)
{
  return kp_token_is_relative(tokens, i) || opens_side_clause(tokens, i) ||
         (kp_token_is(tokens, i, "that") && kp_token_ends(tokens, i - 1, "s") &&
          kp_token(tokens, i - 1)->marks == 0 &&
          !(kp_token(tokens, i - 1)->flags & KP_TOKEN_FINITE) &&
          kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE);
}

/* TRUE where a verb of [from, to) is asked for by no relative word, and is not
 * that of who says so. */
static gboolean
claims(const KpTokens *tokens, guint from, guint to)
{
  guint asked = 0;
  for (guint i = from; i < to; i++) {
    if (kp_token_after_comma(tokens, i) && kp_is_attribution(tokens, i))
      return FALSE;
    asked += asks_for_verb(tokens, i);
    if (kp_ending_verb_is_own(tokens, i, &asked))
      return TRUE;
  }
  return FALSE;
}

/* "announced a list, | and you will not", "denied the theft | and will bake",
 * "| but the oven is old": a clause or a verb of its own; not "the mill | but
 * not the oven". */
static gboolean
opens_second(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "and|but"))
    return FALSE;
  guint verb = i + 1;
  if (kp_token_listed(tokens, verb, "adverb"))
    verb++;
  if (kp_token(tokens, verb)->flags & KP_TOKEN_FINITE)
    return kp_token_is(tokens, i, "and") ||
           kp_token_listed(tokens, verb, "auxiliary-finite");
  if (kp_token_is(tokens, i, "but"))
    return kp_tokens_hold_verb(tokens, i, tokens->n);
  return kp_token_after_comma(tokens, i) &&
         kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE;
}

/* ", | saying that it was", "-- | and says it is": the verbs of what is cut are
 * none of the claim's. */
static gboolean
opens_other(const KpTokens *tokens, guint from)
{
  if (from + 2 >= tokens->n)
    return FALSE;
  gboolean dash = (kp_token(tokens, from)->flags & KP_TOKEN_DASH) != 0;
  if (!dash && !kp_token_after_comma(tokens, from))
    return FALSE;
  guint next = from + dash;
  return kp_token(tokens, next)->flags & KP_TOKEN_GERUND ||
         (dash && kp_token_is(tokens, next, "and"));
}

/* "said", not "announced": what follows it is hardly ever a thing. */
static gboolean
leads_to_clause(const KpTokens *tokens, guint say)
{
  return kp_token_is(
      tokens, say,
      "said|says|say|saying|believe|believes|believed|think|thinks|"
      "thought|argue|argues|argued|insist|insists|insisted|claim|"
      "claims|claimed|hope|hopes|hoped|suspect|suspects|suspected|"
      "wrote|writes|write|added|adds|report|reports|reported");
}

/* "announced a ban on rye | as long as it rains", "told bakers to leave |,
 * which they did": what is told is a thing or a deed, and each verb of what is
 * cut is that of a clause of its own; not "revealed in a letter | that he
 * left", "told Holt the mill | would close". */
static gboolean
says_thing(const KpDraft *draft, guint say, guint last)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *next = kp_token(tokens, say + 1);
  gboolean bids = FALSE;
  for (guint i = say + 1; i <= last; i++) {
    bids |= draft->keep[i] && kp_token_is(tokens, i, "to") &&
            kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE;
    if (draft->keep[i] &&
        (kp_token_is(tokens, i, "that|how|why|what|whether|if") ||
         kp_token(tokens, i)->marks & KP_MARK_COLON))
      return FALSE;
  }
  if (say + 2 > last || kp_token(tokens, say)->marks != 0 ||
      kp_token_is(tokens, last + 1, "and|but") ||
      kp_token_ends(tokens, say + 1, "ing") ||
      (next->classes & KP_WORD_PREPOSITION &&
       !kp_token_is(tokens, say + 1, "on|about|of|to")))
    return FALSE;
  if (leads_to_clause(tokens, say) ||
      (kp_token_is(tokens, say, "told|tells|tell") && !bids))
    return FALSE;
  for (guint i = last + 1; i < tokens->n; i++) {
    if (kp_token_is(tokens, i, "that|how|why|what|whether") ||
        kp_token(tokens, i)->quote != 0)
      return FALSE;
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA ||
        kp_token_any(tokens, i, KP_WORD_SUBORDINATE, KP_TOKEN_DASH))
      break;
  }
  return kp_tokens_main_verb(tokens, last + 1) >= tokens->n;
}

/* What is left of the claim behind the verb of saying has no verb. */
static gboolean
lost_said(const KpDraft *draft, guint say, guint last)
{
  const KpTokens *tokens = draft->tokens;
  /* "Hull has agreed to a truce, | two bakers told the paper" */
  gboolean told = opens_second(tokens, last + 1) ||
                  opens_other(tokens, last + 1) || says_thing(draft, say, last);
  guint to = told ? last + 1 : tokens->n;
  if (say >= last || !claims(tokens, say + 1, to))
    return FALSE;
  guint asked = 0; /* verbs of side clauses that are still to come */
  for (guint i = say + 1; i <= last; i++) {
    if (!draft->keep[i])
      continue;
    asked += asks_for_verb(tokens, i);
    if (kp_token(tokens, i)->quote != 0 ||
        kp_ending_verb_is_own(tokens, i, &asked))
      return FALSE;
  }
  return TRUE;
}

/* "The report claims call records": the claim of the sentence had a verb after
 * the word of saying, and what is left of it has none. */
gboolean
kp_ending_lost_claim(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint say = 0; say <= last; say++) {
    if (draft->keep[say] && is_saying(tokens, say) &&
        !kp_says_what_was(tokens, say))
      return lost_said(draft, say, last);
  }
  return FALSE;
}
