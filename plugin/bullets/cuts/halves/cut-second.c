/* SPDX-License-Identifier: MIT */
/* Second halves of a sentence of which nothing else leaves a bullet. */
#include "cut.h"

/* "a sign that the mill is old | and that it may fall" */
static const gchar *
second_claim(const KpTokens *tokens, guint i)
{
  if (!kp_token_pair(tokens, i, "and", "that") || i + 3 >= tokens->n ||
      kp_token(tokens, i - 1)->marks & ~KP_MARK_COMMA)
    return NULL;
  for (guint k = i - 1; k > 1; k--) {
    if (k + 1 < i && kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return NULL; /* "that A, that B, | and that C" */
    if (kp_token_is(tokens, k, "that"))
      return kp_tokens_hold_verb(tokens, k + 1, i) ? "second half" : NULL;
  }
  return NULL;
}

/* "to sell bread", "to postpone its survey": no list has every verb. */
static gboolean
opens_aim(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "to") || kp_token(tokens, i)->quote != 0)
    return FALSE;
  const KpToken *verb = kp_token(tokens, i + 1);
  return verb->flags & KP_TOKEN_BASE ||
         (!(verb->classes & (KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                             KP_WORD_CAPITAL | KP_WORD_NUMBER)) &&
          kp_token(tokens, i + 2)->classes & KP_WORD_DETERMINER);
}

/* "voted to shut the mill, | and to sell it": the second of two. */
static const gchar *
second_aim(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "and") || !opens_aim(tokens, i + 1) ||
      !kp_token_after_comma(tokens, i))
    return NULL;
  guint aims = 0;
  for (guint k = 1; k < i; k++) {
    if (kp_token_is(tokens, k, "both|not") ||
        (opens_aim(tokens, k) && kp_token(tokens, k - 1)->marks != 0))
      return NULL; /* "to A, to B, | and to C" */
    aims += opens_aim(tokens, k);
  }
  return aims > 0 ? "second half" : NULL;
}

/* "has to mend the oven | and sweep the mill": the second of two aims, without
 * a comma; not "came to visit the mill | and demand bread", where it is the
 * point.
 */
static const gchar *
second_deed(const KpTokens *tokens, guint i)
{
  const guint reach = 16; /* tokens of the first */
  if (!kp_token_is(tokens, i, "and") ||
      !(kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE) ||
      !(kp_token(tokens, i + 2)->classes & KP_WORD_OPENS_SUBJECT ||
        kp_token_pair(tokens, i + 1, "return|apply|respond|appeal|move",
                      "to")) ||
      !kp_cut_follows_noun(tokens, i) || kp_cut_is_denied(tokens, i) ||
      (kp_token(tokens, i - 1)->flags & KP_TOKEN_BASE && /* "eat and sell it" */
       !(kp_token(tokens, i - 2)->classes & KP_WORD_DETERMINER)) ||
      kp_token(tokens, i - 1)->marks != 0)
    return NULL;
  for (guint k = i - 1; k > 1 && k + reach >= i; k--) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks & ~KP_MARK_CLOSE || token->flags & KP_TOKEN_FINITE ||
        kp_token_is(tokens, k, "and|or|both|either|not"))
      return NULL;
    if (kp_token_is(tokens, k, "to") &&
        (kp_token(tokens, k + 1)->flags & KP_TOKEN_BASE ||
         kp_token_is(tokens, k + 1, "be")))
      return k + 3 < i && kp_tokens_own_verb(tokens, 0) < k &&
                     !kp_token_is(tokens, k - 1, "is|are|was|were|able") &&
                     !kp_token_is(tokens, k + 1,
                                  "visit|meet|see|call|sit|go|come|gather|"
                                  "travel|stand|try|find|return|open|use|get|"
                                  "pick|bring")
                 ? "second half"
                 : NULL;
  }
  return NULL;
}

/* A verb of saying, finding or meaning leads to a clause. */
static gboolean
leads_to_claim(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "how|what|why|whether|let|lets|ensure|help|helps"))
    return TRUE;
  return (kp_token(tokens, i)->classes & KP_WORD_SAY &&
          kp_token(tokens, i)->flags & KP_TOKEN_ANY_VERB) ||
         (kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
          kp_token_is(tokens, i,
                      "found|finds|find|calculated|thinks|think|thought|"
                      "believes|believe|believed|shows|showed|means|meant|"
                      "knows|knew|hopes|hoped|fears|feared|feels|felt|expects|"
                      "expect|expected|saw|sees|made|makes|helped|ensures"));
}

/* "said the mill | and the oven are", "but the baker | and the miller are":
 * what was opened before token i has no verb yet. */
static gboolean
awaits_verb(const KpTokens *tokens, guint i)
{
  guint from = i; /* "whether Holt, who is ill, | and Reed are" */
  gboolean comma = kp_token_after_comma(tokens, i);
  if (comma && kp_follows_relative(tokens, i))
    while (from-- > 1 && (from + 1 == i || !kp_token_after_comma(tokens, from)))
      ;
  for (guint k = from; k-- > 0;) {
    const KpToken *token = kp_token(tokens, k);
    gboolean reduced = token->flags & KP_TOKEN_PARTICIPLE &&
                       kp_token(tokens, k + 1)->classes & KP_WORD_PREPOSITION;
    if (leads_to_claim(tokens, k) || token->classes & KP_WORD_RELATIVE ||
        (token->classes & KP_WORD_SUBORDINATE && /* "as head of it, | and" */
         !(comma && token->classes & KP_WORD_PREPOSITION)) ||
        kp_token_is(tokens, k, "but|yet") ||
        (kp_token_is(tokens, k, "and") &&
         kp_token(tokens, k + 1)->classes & KP_WORD_DETERMINER))
      return TRUE;
    if (!(token->flags & KP_TOKEN_FINITE) || reduced ||
        kp_token_is(tokens, k - 1, "how")) /* "how involved" */
      continue;
    /* "said the oven that was old | and the mill were": told of the oven */
    if (k < 2 || !kp_token_is(tokens, k - 1, "that|which|who"))
      return FALSE;
    k--;
  }
  return FALSE;
}

/* "The guild struck, the mills stood still | and bread is": the last of more
 * than two; "It is so, bread | and cake are": after a comma and no verb. */
static gboolean
ends_series(const KpTokens *tokens, guint verb, guint i)
{
  guint last = i; /* the last comma, and not before the "and" */
  for (guint k = verb; k + 1 < i; k++) {
    if (!(kp_token(tokens, k)->marks & (KP_MARK_COMMA | KP_MARK_SEMICOLON)))
      continue;
    guint to = kp_tokens_comma(tokens, k + 1, i - 1) + 1;
    if (kp_tokens_clause(tokens, k + 1, to))
      return TRUE;
    last = k;
  }
  return last < i && !kp_token_after_comma(tokens, i) &&
         !kp_tokens_hold_verb(tokens, last, i);
}

/* Token k is surely a verb: an auxiliary, or one with its object. */
static gboolean
is_sure(const KpTokens *tokens, guint k, gboolean led)
{
  const KpToken *token = kp_token(tokens, k), *next = kp_token(tokens, k + 1);
  if (kp_token_listed(tokens, k, "auxiliary-finite"))
    return TRUE;
  if (led || token->marks != 0)
    return FALSE;
  if (!(token->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_BASE)))
    return !(next->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE));
  return (kp_token_is(tokens, k + 1,
                      "a|an|the|his|her|its|their|this|that|these|it|them|him|"
                      "he|she|they") ||
          next->flags & KP_TOKEN_POSSESSIVE) &&
         !kp_token_is(tokens, k,
                      "named|called|elected|appointed|dubbed|considered|given|"
                      "awarded|paid|offered|left|used");
}

/* "the", "Holt", "many", "last week": opens a subject, or what stands before
 * it; not "spiritual pain bakers have felt". */
static gboolean
opens_subject(const KpTokens *tokens, guint i)
{
  const guint32 first = KP_WORD_OPENS_SUBJECT | KP_WORD_NUMBER;
  const KpToken *token = kp_token(tokens, i);
  return (token->classes & first || token->flags & KP_TOKEN_TIME ||
          kp_token_is(tokens, i,
                      "there|some|many|most|several|all|almost|nearly|about|"
                      "last|this|next|now|later|then|" KP_SMALL_NUMBERS)) &&
         !kp_token_is(tokens, i, "other|others|any");
}

/* "and the loaf | she sold", "and a loaf | her son sold": what is told of the
 * noun before; not "and at night | she sold". */
static gboolean
opens_contact(const KpTokens *tokens, guint k)
{
  const KpToken *left = kp_token(tokens, k - 1);
  if (left->flags & KP_TOKEN_TIME || left->classes & KP_WORD_PREPOSITION ||
      kp_token_is(tokens, k - 1, "now|later|then|all|both|half"))
    return FALSE;
  return kp_token_is(tokens, k,
                     KP_SUBJECT_PRONOUNS "|that's|who's|a|an|the|his|her|"
                                         "its|their|my|our");
}

/* "and old ovens | are": some of a kind, and an auxiliary; not "old and new
 * pain bakers | have felt". */
static gboolean
are_some(const KpTokens *tokens, guint i, guint k)
{
  const guint most = 5; /* tokens */
  return k > i + 2 && k <= i + most && kp_token_ends(tokens, k - 1, "s") &&
         kp_token_listed(tokens, k, "auxiliary-finite");
}

/* A clause opens behind the "and" at token i: its subject, and then a verb that
 * no other word asks for. */
static gboolean
opens_clause(const KpTokens *tokens, guint i)
{
  const guint most = 12; /* tokens of its subject */
  /* "and at night they bake", not "in Hull and in Moss bake" */
  gboolean led = (kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION) != 0;
  gboolean sure = led || opens_subject(tokens, i + 1);
  for (guint k = i + 1; k + 1 < tokens->n && k <= i + 1 + most; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->quote != 0)
      return FALSE;
    if (token->flags & KP_TOKEN_FINITE && k > i + 1)
      return kp_token_is(tokens, k - 1, KP_SUBJECT_PRONOUNS "|there") ||
             are_some(tokens, i, k) || (sure && is_sure(tokens, k, led));
    if (token->marks != 0 || token->classes & KP_WORD_OPENS_CLAUSE ||
        token->flags & KP_TOKEN_FINITE ||
        (!led && k > i + 1 && opens_contact(tokens, k)) ||
        (kp_token_is(tokens, k, "to") &&
         kp_token(tokens, k + 1)->flags & KP_TOKEN_BASE) ||
        kp_token_is(tokens, k, "how|what|why"))
      return FALSE;
  }
  return FALSE;
}

/* "had sold it, | but the guild bought it back", "no plan, | but": what is so,
 * comes second. */
static gboolean
turns(const KpTokens *tokens, guint i)
{
  return !kp_token_is(tokens, i, "and") &&
         (kp_cut_grants(tokens, i) || kp_cut_is_denied(tokens, i) ||
          kp_tokens_hold(tokens, 0, i, "would|could|should") ||
          kp_token_is(tokens, i + 1, "now|today|later|then|this|last"));
}

/* "has sold a loaf | and the bakers are": a clause of its own, with or without
 * a comma. */
static const gchar *
second_clause(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (!kp_token_is(tokens, i, "and|but|yet") ||
      kp_token_pair(tokens, i, "yet", "another"))
    return NULL;
  guint verb = kp_tokens_own_verb(tokens, 0);
  if (verb + 3 >= i ||
      left->marks & ~(KP_MARK_COMMA | KP_MARK_CLOSE | KP_MARK_STOP) ||
      left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND) ||
      (left->classes & KP_WORD_NUMBER &&
       kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER) ||
      kp_tokens_hold(tokens, 0, i, "between|both|reasons|either|neither|if"))
    return NULL;
  if (left->classes & KP_WORD_CAPITAL && left->marks == 0 &&
      !(left->classes & (KP_WORD_DAY | KP_WORD_MONTH)) &&
      kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL)
    return NULL; /* "hopes Holt | and Reed are" */
  return !turns(tokens, i) && !awaits_verb(tokens, i) &&
                 !ends_series(tokens, verb, i) && opens_clause(tokens, i)
             ? "second half"
             : NULL;
}

/* "should share their rye openly | so that others can bake": what for; not
 * "arranged so that", "so designed that". */
static const gchar *
purpose(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (!kp_token_pair(tokens, i, "so", "that") ||
      left->classes & (KP_WORD_FUNCTION | KP_WORD_COORDINATE |
                       KP_WORD_AUXILIARY | KP_WORD_PREPOSITION) ||
      kp_token_is(tokens, i - 1, "just|only|even|done|made|set") ||
      kp_cut_is_denied(tokens, i))
    return NULL;
  return kp_tokens_hold_verb(tokens, i + 2, tokens->n) ? "trailing clause"
                                                       : NULL;
}

const gchar *
kp_cut_needed_second(const KpTokens *tokens, guint i)
{
  static const gchar *(*const KINDS[])(const KpTokens *, guint) = {
      second_claim, second_aim, second_deed, second_clause, purpose};
  const gchar *name = NULL;
  for (gsize k = 0; k < G_N_ELEMENTS(KINDS) && name == NULL; k++)
    name = KINDS[k](tokens, i);
  return name;
}
