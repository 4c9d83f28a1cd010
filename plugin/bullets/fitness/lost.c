/* SPDX-License-Identifier: MIT */
/* Whether a cut took what an order, a question or a clause of the words kept
 * leads to. */
#include "cut.h"
#include "ending.h"

/* "not just of Fleming | but also of his wife", "not to teach | but rather to
 * learn". */
static gboolean
lost_but(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  gboolean goes_on = FALSE, turns = FALSE;
  if (!kp_tokens_may_hold(tokens, "but"))
    return FALSE;
  for (guint i = last + 1; i < tokens->n; i++) {
    goes_on |= kp_token_is(tokens, i, "but");
    turns |= kp_token_is(tokens, i, "but") && i + 1 < tokens->n &&
             kp_token_is(tokens, i + 1, "rather|instead");
  }
  /* "does not come from rye | but from wheat" */
  gboolean again = kp_token_is(tokens, last + 1, "but") &&
                   kp_token(tokens, last + 2)->classes & KP_WORD_PREPOSITION;
  /* "came not from a baker | but a miller" */
  turns |= kp_token_is(tokens, last + 1, "but") &&
           kp_tokens_verb(tokens, last + 1, tokens->n) >= tokens->n;
  for (guint i = 0; goes_on && i < last; i++) {
    gboolean noun = kp_token(tokens, i + 1)->classes &
                    (KP_WORD_PREPOSITION | KP_WORD_DETERMINER);
    if (draft->keep[i] && kp_token_is(tokens, i, "not") &&
        ((turns && (noun || again)) ||
         kp_token_is(tokens, i + 1, "just|only|merely|simply")))
      return TRUE;
  }
  return FALSE;
}

/* "told the baker, from Hull, | to leave": what somebody was told to do. */
static gboolean
lost_order(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  const guint16 verbs =
      KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND | KP_TOKEN_BASE;
  guint verb = last;
  while (verb > 0 &&
         !(draft->keep[verb] && kp_token(tokens, verb)->flags & verbs &&
           kp_token_is(tokens, verb,
                       "told|tells|tell|asked|asks|urged|urges|"
                       "ordered|orders|advised|invited|forced|allow|challenged|"
                       "allows|allowed|allowing|require|requires|requiring|"
                       "urging|ordering|asking|telling|forcing|enable|enables|"
                       "enabled|enabling|encourage|encouraged")))
    verb--;
  if (verb == 0 || kp_token(tokens, verb)->quote != 0)
    return FALSE;
  for (guint i = verb + 1; i <= last; i++) {
    if (draft->keep[i] &&
        (kp_token_is(tokens, i, "to|that|how|why|about|for") ||
         kp_token(tokens, i)->quote != 0 ||
         kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
      return FALSE;
  }
  for (guint i = last + 1; i + 1 < tokens->n; i++) {
    gboolean listener = i == last + 1; /* "told Holt | to ditch" */
    if (kp_token_is(tokens, i, "to") &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE || listener ||
         kp_token_is(tokens, i + 1, "be|have") ||
         kp_token_after_comma(tokens, i)))
      return TRUE;
  }
  return FALSE;
}

/* "a bid to": what the noun before token i is for. */
static gboolean
is_for_noun(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i - 1,
                     "bid|effort|efforts|attempt|attempts|order|way|ways|plan|"
                     "plans|right|rights|chance|power|campaign|fight|able|"
                     "due|decision|move|battle");
}

/* The "to" of what is wanted of somebody, or came of it, after the verb at `at`
 * and one aside at most; 0: none. */
static guint
find_demand(const KpTokens *tokens, guint at)
{
  guint commas = 0;
  for (guint i = at + 1; i + 1 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (kp_token_is(tokens, i, "to") && commas != 1 &&
        (kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE ||
         kp_token_is(tokens, i + 1, "be")))
      return (commas == 0 || kp_token_after_comma(tokens, i)) &&
                     !is_for_noun(tokens, i)
                 ? i
                 : 0;
    if (kp_token_is(tokens, i, "to")) /* "led Holt to the mill" */
      return 0;
    if (token->marks & ~(KP_MARK_COMMA | KP_MARK_OPEN | KP_MARK_CLOSE) ||
        (token->flags & KP_TOKEN_FINITE && commas != 1))
      return 0;
    commas += (token->marks & KP_MARK_COMMA) != 0;
  }
  return 0;
}

/* "called for the feast | in Hull to be put off", "caused an oven | in Hull to
 * burst", "led Holt, 48, | to leave": what is wanted of it, or came of it. */
static gboolean
lost_demand(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint at = last;
  while (at > 0 &&
         !(draft->keep[at] &&
           (kp_token_is(tokens, at,
                        "cause|causes|caused|causing|prompt|prompts|prompted|"
                        "prompting|lead|leads|led|leading|forces|forcing|"
                        "persuaded|convinced|drove") ||
            (kp_token_is(tokens, at, "for") &&
             kp_token_is(tokens, at - 1,
                         "call|calls|called|calling|push|pushed")))))
    at--;
  gboolean thing = /* "led a row of bakers | to the mill" */
      kp_token_is(tokens, at, "lead|leads|led|leading") &&
      kp_token_is(tokens, at + 1, "a|an|by");
  return at > 0 && kp_token(tokens, at)->quote == 0 && !thing &&
         find_demand(tokens, at) > last;
}

/* "called the baker in the mill | at the end of the town a thief": what. */
static gboolean
lost_name(const KpDraft *draft, guint last)
{
  const guint reach = 12; /* tokens of who is called so, and of where */
  const KpTokens *tokens = draft->tokens;
  guint at = last;
  while (at > 0 && at + reach > last &&
         !kp_token_is(tokens, at,
                      "call|calls|called|calling|dubbed|labelled|labeled|"
                      "branded"))
    at--;
  if (at + reach <= last || at == last || !draft->keep[at] ||
      kp_token(tokens, at)->marks != 0 || kp_token(tokens, at)->quote != 0 ||
      !(kp_token(tokens, at + 1)->classes &
        (KP_WORD_DETERMINER | KP_WORD_CAPITAL)))
    return FALSE;
  for (guint i = at + 2; i < tokens->n && i < last + reach; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (left->marks != 0 || left->flags & KP_TOKEN_FINITE ||
        left->classes & (KP_WORD_COORDINATE | KP_WORD_SUBORDINATE))
      return FALSE;
    if (kp_token_is(tokens, i, "a|an") &&
        !(left->classes & (KP_WORD_PREPOSITION | KP_WORD_FUNCTION)))
      return i > last;
  }
  return FALSE;
}

/* "accused the bakers taking part in talks | over bread of theft": of what. */
static gboolean
lost_charge(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = last;
  while (verb > 0 &&
         !(draft->keep[verb] && kp_token(tokens, verb)->quote == 0 &&
           kp_token_is(tokens, verb, "accuse|accuses|accused|accusing")))
    verb--;
  if (verb == 0 || kp_token(tokens, verb - 1)->classes &
                       (KP_WORD_DETERMINER | KP_WORD_PREPOSITION))
    return FALSE; /* "the accused" */
  gboolean kept = FALSE, lost = FALSE;
  for (guint i = verb; i < tokens->n; i++) {
    gboolean charge = kp_token_is(tokens, i, "of");
    kept |= charge && i <= last && draft->keep[i];
    lost |= charge && i > last;
  }
  return lost && !kept;
}

/* "to tell what other bakers |": asked, and not said. */
static gboolean
lost_answer(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 0; i--) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
        kp_token_is(tokens, i, "to"))
      return FALSE;
    /* "point out how the efforts |": not "how to", "how many" */
    if (kp_token_is(tokens, i, "what|whether|why") ||
        (kp_token_is(tokens, i, "how") && i + 1 < tokens->n &&
         kp_token(tokens, i + 1)->classes &
             (KP_WORD_DETERMINER | KP_WORD_CAPITAL)))
      return TRUE;
  }
  return FALSE;
}

/* "found Anna Holt, a baker, | bleeding at home": what she was found doing. */
static gboolean
lost_deed(const KpDraft *draft, guint last)
{
  const guint reach = 14; /* tokens of the one seen, with an aside */
  const KpTokens *tokens = draft->tokens;
  guint verb = last;
  while (verb > 0 && verb + reach > last &&
         !kp_token_is(tokens, verb, "found|find|finds|saw|spotted|caught"))
    verb--;
  if (verb == 0 || verb + reach <= last || !draft->keep[verb] ||
      kp_token(tokens, verb)->marks != 0 || kp_token(tokens, verb)->quote != 0)
    return FALSE;
  guint commas = 0;
  for (guint i = verb + 1; i + 1 < tokens->n && commas < 2; i++) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    commas += (kp_token(tokens, i)->marks & KP_MARK_COMMA) != 0;
    if (commas == 2)
      return i >= last && kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND;
  }
  return FALSE;
}

/* "Perhaps underscoring the split, | when it rained, Holt left": what opened
 * the clause is left alone. */
static gboolean
lost_opened(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint first = 0;
  while (first < 2 && first < last &&
         (kp_token_is(tokens, first, "perhaps|maybe") ||
          kp_token_ends(tokens, first, "ly")))
    first++;
  if (!draft->keep[first] || kp_token(tokens, first)->quote != 0 ||
      !(kp_token(tokens, first)->flags & KP_TOKEN_GERUND) ||
      !(kp_token(tokens, last)->marks & KP_MARK_COMMA))
    return FALSE;
  for (guint i = first + 1; i <= last; i++) {
    /* "Baking bread is hard, | he said", "Baking, Holt sang, | ..." */
    if (kp_token(tokens, i)->classes & KP_WORD_AUXILIARY ||
        (i < last && kp_token(tokens, i)->marks != 0))
      return FALSE;
  }
  return kp_tokens_verb(tokens, last + 1, tokens->n) < tokens->n;
}

/* "has taken many bakers in Hull | by surprise": how. */
static gboolean
lost_surprise(const KpDraft *draft, guint last)
{
  const guint reach = 14; /* tokens from the verb to its "by" */
  const KpTokens *tokens = draft->tokens;
  for (guint i = last + 1; i + 1 < tokens->n && i <= last + reach; i++) {
    if (kp_token_after_comma(tokens, i) ||
        kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token_is(tokens, i, "by") &&
        kp_token_is(tokens, i + 1, "surprise|storm"))
      return kp_tokens_before(tokens, i, reach,
                              "take|takes|took|taken|taking|catch|caught");
  }
  return FALSE;
}

/* ", from loaves of rye | in baskets to ovens": the other end of a range. */
static gboolean
lost_range(const KpDraft *draft, guint last)
{
  const guint reach = 12; /* tokens of an end */
  const guint8 parts = KP_MARK_COMMA | KP_MARK_SEMICOLON | KP_MARK_COLON;
  const KpTokens *tokens = draft->tokens;
  guint to = last + 1;
  while (to + 1 < tokens->n && to < last + reach &&
         !(kp_token(tokens, to)->marks & parts) &&
         !kp_token_is(tokens, to, "to"))
    to++;
  if (!kp_token_is(tokens, to, "to") ||
      kp_token(tokens, to + 1)->flags & KP_TOKEN_BASE)
    return FALSE;
  for (guint i = last + 1; i-- > 0 && i + reach > last;) {
    if (kp_token_is(tokens, i, "to"))
      return FALSE;
    if (kp_token_is(tokens, i, "from"))
      return i > 0 && kp_token_after_comma(tokens, i);
  }
  return FALSE;
}

gboolean
kp_ending_lost(const KpDraft *draft, guint last)
{
  return lost_but(draft, last) || kp_ending_lost_claim(draft, last) ||
         kp_ending_lost_verb(draft, last) || lost_order(draft, last) ||
         lost_demand(draft, last) || lost_name(draft, last) ||
         lost_charge(draft, last) || lost_answer(draft, last) ||
         lost_deed(draft, last) || lost_opened(draft, last) ||
         lost_surprise(draft, last) || lost_range(draft, last);
}
