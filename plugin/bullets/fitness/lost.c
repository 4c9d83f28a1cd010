/* SPDX-License-Identifier: MIT */
/* Whether a cut took what a name, a question or a clause of the words kept
 * leads to. */
#include "ending.h"

#define ACCUSE "accuse|accuses|accused|accusing"
#define FIND "found|find|finds|saw|spotted|caught"
#define BLEND "blend|mix|mixture"

/* "not just of Fleming | but also of his wife", "not to teach | but rather to
 * learn". */
static gboolean
lost_but(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  gboolean goes_on = kp_tokens_hold(tokens, last + 1, tokens->n, "but");
  gboolean turns = FALSE;
  for (guint i = last + 1; goes_on && i < tokens->n; i++)
    turns |= kp_token_pair(tokens, i, "but", "rather|instead");
  /* "came not from a baker | but a miller" */
  turns |= kp_token_is(tokens, last + 1, "but") &&
           !kp_tokens_hold_verb(tokens, last + 1, tokens->n);
  for (guint i = 0; goes_on && i < last; i++) {
    gboolean noun = kp_token(tokens, i + 1)->classes &
                    (KP_WORD_PREPOSITION | KP_WORD_DETERMINER);
    if (draft->keep[i] && kp_token_is(tokens, i, "not") &&
        ((turns && noun) ||
         kp_token_is(tokens, i + 1, "just|only|merely|simply")))
      return TRUE;
  }
  return FALSE;
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
  if (at + reach <= last || !draft->keep[at] ||
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
  if (!kp_tokens_may_hold(tokens, ACCUSE))
    return FALSE;
  while (verb > 0 && !(draft->keep[verb] && kp_token_is(tokens, verb, ACCUSE)))
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
        (kp_token_is(tokens, i, "how") &&
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
  if (!kp_tokens_may_hold(tokens, FIND))
    return FALSE;
  while (verb > 0 && verb + reach > last && !kp_token_is(tokens, verb, FIND))
    verb--;
  if (verb == 0 || verb + reach <= last || !draft->keep[verb] ||
      kp_token(tokens, verb)->marks != 0)
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
  while (first < 2 && (kp_token_is(tokens, first, "perhaps|maybe") ||
                       kp_token_ends(tokens, first, "ly")))
    first++;
  if (!draft->keep[first] ||
      !(kp_token(tokens, first)->flags & KP_TOKEN_GERUND) ||
      !(kp_token(tokens, last)->marks & KP_MARK_COMMA))
    return FALSE;
  for (guint i = first + 1; i <= last; i++) {
    /* "Baking bread is hard, | he said", "Baking, Holt sang, | ..." */
    if (kp_token(tokens, i)->classes & KP_WORD_AUXILIARY ||
        (i < last && kp_token(tokens, i)->marks != 0))
      return FALSE;
  }
  return kp_tokens_hold_verb(tokens, last + 1, tokens->n);
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
    if (kp_token_pair(tokens, i, "by", "surprise|storm"))
      return kp_tokens_before(tokens, i, reach,
                              "take|takes|took|taken|taking|catch|caught");
  }
  return FALSE;
}

/* The "to" of a range in [from, to) that no mark comes before, or `to`. */
static guint
range_turn(const KpTokens *tokens, guint from, guint to)
{
  const guint8 parts = KP_MARK_COMMA | KP_MARK_SEMICOLON | KP_MARK_COLON;
  for (guint i = from; i + 1 < tokens->n && i < to; i++) {
    if (kp_token_is(tokens, i, "to"))
      return kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE ? to : i;
    if (kp_token(tokens, i)->marks & parts)
      return to;
  }
  return to;
}

/* "from bread in Hull to bread | in Moss": both ends of a range have the
 * preposition behind token `last`. */
static gboolean
has_twin(const KpTokens *tokens, guint from, guint to, guint last)
{
  const gchar *preposition = kp_token_folded(tokens, last + 1);
  for (guint i = from + 1; i <= last && i < to; i++) {
    if (g_str_equal(kp_token_folded(tokens, i), preposition))
      return TRUE;
  }
  return FALSE;
}

/* ", from loaves of rye | in baskets to ovens", ": from bread in Hull to bread
 * | in Moss": the other end of a range, or where that is. */
static gboolean
lost_range(const KpDraft *draft, guint last)
{
  const guint reach = 12; /* tokens of an end */
  const KpTokens *tokens = draft->tokens;
  guint from = last;
  if (!kp_tokens_may_hold(tokens, "from"))
    return FALSE;
  while (from > 0 && from + 2 * reach > last &&
         !kp_token_is(tokens, from, "from"))
    from--;
  if (from == 0 || from + 2 * reach <= last ||
      !(kp_token(tokens, from - 1)->marks & (KP_MARK_COMMA | KP_MARK_COLON)))
    return FALSE;
  guint turn = range_turn(tokens, from, last + 1);
  if (turn <= last)
    return has_twin(tokens, from, turn, last);
  guint end = last + 1 + reach;
  return from + reach > last && range_turn(tokens, last + 1, end) < end;
}

/* "amid concerns | from bakers that the mill is cold": of what. */
static gboolean
lost_concern(const KpDraft *draft, guint last)
{
  const guint reach = 6; /* tokens of whose they are */
  const KpTokens *tokens = draft->tokens;
  if (!kp_token_is(tokens, last,
                   "concerns|fears|claims|reports|allegations|rumours|rumors|"
                   "warnings|suggestions|complaints|accusations|criticism") ||
      kp_token(tokens, last)->marks != 0)
    return FALSE;
  for (guint i = last + 1; i + 1 < tokens->n && i <= last + reach; i++) {
    if (kp_token_is(tokens, i, "that"))
      return kp_tokens_hold_verb(tokens, i, tokens->n);
    if (kp_token(tokens, i)->marks != 0 ||
        kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "are Anna Holt, | who bakes, and Paul Reed", "are Anna Holt, who bakes | in
 * Hull, and Paul Reed": one of two. */
static gboolean
lost_second_name(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint who = last + 1;
  while (who > 1 && !(kp_token_is_relative(tokens, who) &&
                      kp_token_after_comma(tokens, who)))
    who--;
  if (who < 2 || kp_tokens_hold(tokens, who, last + 1, "and") ||
      !kp_tokens_before(tokens, who - 1, 4, "are|were|include|includes"))
    return FALSE;
  for (guint i = last + 2; i + 1 < tokens->n; i++) {
    if (kp_token_after_comma(tokens, i) && kp_token_is(tokens, i, "and"))
      return TRUE;
  }
  return FALSE;
}

/* "a blend of skill | at the oven and good sense": the second of two. */
static gboolean
lost_blend(const KpDraft *draft, guint last)
{
  const guint reach = 6; /* tokens of each */
  const KpTokens *tokens = draft->tokens;
  guint of = last;
  if (!kp_tokens_may_hold(tokens, BLEND))
    return FALSE;
  while (of > 0 && of + reach > last && kp_token(tokens, of)->marks == 0 &&
         !kp_token_is(tokens, of, "and|of"))
    of--;
  const guint to = MIN(last + reach, tokens->n);
  guint and = kp_tokens_find(tokens, last + 1, to, "and");
  return and < to && kp_token_pair(tokens, of - 1, BLEND, "of") &&
         kp_token(tokens, last + 1)->classes & KP_WORD_PREPOSITION;
}

gboolean
kp_ending_lost(const KpDraft *draft, guint last)
{
  return lost_but(draft, last) || kp_ending_lost_claim(draft, last) ||
         kp_ending_lost_verb(draft, last) ||
         kp_ending_lost_order(draft, last) || lost_name(draft, last) ||
         lost_charge(draft, last) || lost_answer(draft, last) ||
         lost_deed(draft, last) || lost_opened(draft, last) ||
         lost_surprise(draft, last) || lost_range(draft, last) ||
         lost_concern(draft, last) || lost_blend(draft, last) ||
         lost_second_name(draft, last);
}
