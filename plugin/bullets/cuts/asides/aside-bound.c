/* SPDX-License-Identifier: MIT */
/* Whether a sentence is whole without an aside. */
#include "aside.h"
#include "attribution.h"
#include "complement.h"
#include "cut.h"

/* "Holt is ill, | though few knew, | the council says": two sentences. */
static gboolean
would_splice(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *opening = kp_token(tokens, 0), *next = kp_token(tokens, to);
  const guint16 participle = KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE;
  return !(opening->classes & (KP_WORD_SUBORDINATE | KP_WORD_PREPOSITION)) &&
         !(opening->flags & (participle | KP_TOKEN_TIME)) &&
         !(next->flags & participle) && kp_tokens_hold_verb(tokens, 0, from) &&
         (kp_tokens_clause(tokens, to, tokens->n) ||
          kp_token_is(tokens, to, "it's|he's|she's|they're|there's|that's"));
}

/* ", to give them time to plan, | rearrange shifts and teach": the aside is the
 * first of several. */
static gboolean
goes_on_doing(const KpTokens *tokens, guint at)
{
  const KpToken *next = kp_token(tokens, at);
  return next->flags & KP_TOKEN_BASE && !(next->flags & KP_TOKEN_FINITE);
}

gboolean
kp_aside_comes_from(const KpTokens *tokens, guint from)
{
  const guint reach = 8; /* tokens */
  return kp_tokens_before(tokens, from, reach, "from");
}

gboolean
kp_aside_goes_on(const KpTokens *tokens, guint at)
{
  if (at >= tokens->n)
    return FALSE;
  const KpToken *next = kp_token(tokens, at);
  return (next->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND)) != 0 ||
         (next->classes & (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                           KP_WORD_RELATIVE | KP_WORD_VERB)) != 0 ||
         kp_token_listed(tokens, at, "adverb") ||
         (next->classes & KP_WORD_DAY && /* "Holt, a baker, | today sold" */
          kp_token(tokens, at + 1)->flags & KP_TOKEN_FINITE) ||
         (next->word.length > 4 && !(next->classes & KP_WORD_CAPITAL) &&
          tokens->text[kp_span_end(next->word) - 2] == 'l' &&
          tokens->text[kp_span_end(next->word) - 1] == 'y');
}

/* ", as he looked for Anna Holt, | played by Reed", ", in Hull, | East Moss on
 * Friday": what comes after the aside [from, to) tells of its last word. */
static gboolean
tells_of_end(const KpTokens *tokens, guint from, guint to, guint end)
{
  if (!(kp_token(tokens, to - 1)->classes & KP_WORD_CAPITAL) ||
      !kp_tokens_hold_verb(tokens, 0, from))
    return FALSE;
  if (kp_token(tokens, end)->flags & KP_TOKEN_PARTICIPLE &&
      kp_token_is(tokens, end + 1, "by"))
    return TRUE;
  guint names = end;
  while (kp_token(tokens, names)->marks == 0 &&
         kp_token(tokens, names)->classes & KP_WORD_CAPITAL)
    names++;
  return names > end &&
         kp_token_is(tokens, names, "on|in|at|after|when|before");
}

static gboolean
binds_apposition(const KpTokens *tokens, guint from, guint to)
{
  /* "Holt, the head of the guild, | and a baker of rye, may": more of her */
  if (kp_token_pair(tokens, to, "and", "a|an|the") &&
      kp_tokens_hold_comma(tokens, to, tokens->n) &&
      !kp_tokens_hold_verb(tokens, to, kp_tokens_comma(tokens, to, tokens->n)))
    return TRUE;
  /* "Hull, a town by the Ouse, | which is a river, has" */
  return kp_token_is(tokens, to, "which") &&
         kp_tokens_any(tokens, from, to - 1, KP_WORD_PREPOSITION, 0);
}

/* "discussed the price, which rose, | causing a queue": who does so or what
 * came of it, the clause tells. */
static gboolean
hangs_on(const KpTokens *tokens, guint from, guint end)
{
  return kp_token(tokens, end)->flags & KP_TOKEN_GERUND &&
         !(kp_token(tokens, end)->classes & KP_WORD_PREPOSITION) &&
         kp_tokens_hold_verb(tokens, 0, from);
}

/* "works in a mill, while there are cooks, | bakers and millers", "sold, with
 * ovens, | a table and a bed", "opened, with sales down, | but above hopes":
 * what comes after the aside [from, end) is no clause, and belongs to it. */
static gboolean
leads_to_thing(const KpTokens *tokens, guint from, guint end)
{
  if (end >= tokens->n || !kp_tokens_hold_verb(tokens, 0, from) ||
      kp_tokens_main_verb(tokens, end) < tokens->n)
    return FALSE;
  if (kp_token_is(tokens, end, "but|up|down|just|only"))
    return !kp_tokens_hold_verb(tokens, end, tokens->n);
  return !kp_aside_goes_on(tokens, end) &&
         !(kp_token(tokens, end)->classes &
           (KP_WORD_COORDINATE | KP_WORD_SUBORDINATE | KP_WORD_PREPOSITION)) &&
         !kp_token_pair(tokens, end, "ahead|instead|because|out", "of") &&
         !kp_is_attribution(tokens, end);
}

static gboolean
binds_clause(const KpTokens *tokens, guint from, guint end)
{
  /* ", while the town stopped Holt, | who was ill, from baking" */
  if (kp_token_is_relative(tokens, end))
    return TRUE;
  /* ", as the mill not only bakes, | but also sells" */
  if (kp_token_is(tokens, end, "but") && kp_says_not_only(tokens, from, end))
    return TRUE;
  /* ", before she met Reed, 49, | on Monday" */
  if (kp_is_age(tokens, end - 1))
    return TRUE;
  return would_splice(tokens, from, end) || kp_tells_outcome(tokens, end) ||
         /* not ", as best she could, | giving" */
         (end - from > 4 && hangs_on(tokens, from, end));
}

/* What is bound by the kind of aside that it is. */
static gboolean
binds_kind(
    const KpTokens *tokens, const gchar *name, guint from, guint to, guint end)
{
  if (g_str_equal(name, "apposition"))
    return binds_apposition(tokens, from, to);
  /* ", who found a row of mills, | which had" */
  if (g_str_equal(name, "relative clause"))
    return hangs_on(tokens, from, end) ||
           kp_token_is(tokens, end,
                       "including|such|who|which|whose|aged|where|particularly|"
                       "especially");
  if (g_str_has_suffix(name, "aside") &&
      ((to > from + 2 && leads_to_thing(tokens, from, end)) ||
       kp_aside_adverbial_is_bound(tokens, name, from, to, end)))
    return TRUE;
  return g_str_equal(name, "clause aside") && binds_clause(tokens, from, end);
}

/* "Holt, 46, and Reed, | 39, | were": the second of two ages goes not alone. */
static gboolean
is_second_age(const KpTokens *tokens, guint from)
{
  const guint reach = 6; /* tokens of the second name */
  for (guint i = from; i-- > 1 && i + reach >= from;) {
    if (kp_token_is(tokens, i, "and"))
      return kp_is_age(tokens, i - 1);
  }
  return FALSE;
}

/* "Anna Holt, from Moss, | Hull where rye is dear, has", "Moss Mill, through
 * its firm, | Hull Bread, sells": two names would run together. */
static gboolean
joins_names(const KpTokens *tokens, guint from, guint end)
{
  const guint32 others = KP_WORD_ANY_DATE | KP_WORD_DETERMINER;
  const KpToken *left = kp_token(tokens, from - 1);
  return left->classes & KP_WORD_CAPITAL && !(left->classes & others) &&
         kp_token(tokens, end)->classes & KP_WORD_CAPITAL &&
         !(kp_token(tokens, end)->classes & others) &&
         kp_token(tokens, end)->quote == left->quote &&
         !kp_tokens_hold_verb(tokens, 0, from) &&
         !kp_tokens_hold_comma(tokens, 0, from - 1) &&
         !kp_token_any(tokens, 0, KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE,
                       KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE | KP_TOKEN_TIME);
}

/* "for every house, including a trolley, | a tray and a basin": more of the
 * row; "in bed, with Reed saying, | 'I bake'": what he says; "from Hull, | 23,
 * was": the age of whom it ends with. */
static gboolean
leads_to_more(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *next = kp_token(tokens, end);
  if (kp_is_age(tokens, end) &&
      !(kp_token(tokens, end - 1)->classes & KP_WORD_CAPITAL))
    return TRUE;
  if (next->quote != 0 && kp_token(tokens, from)->quote == 0 &&
      kp_token_is(tokens, end - 1,
                  "saying|stating|adding|telling|asking|writing|reading"))
    return TRUE;
  if (kp_token_is(tokens, end, "to") &&
      kp_token(tokens, end + 1)->classes & KP_WORD_NUMBER &&
      (kp_token(tokens, from)->flags & KP_TOKEN_GERUND ||
       kp_token_is(tokens, from, "with")))
    return TRUE; /* "doubles, rising from ten in May, | to 40" */
  guint verb = kp_tokens_verb(tokens, end, tokens->n);
  return kp_token_is(tokens, from, "including|featuring") && verb > end + 2 &&
         !(next->classes & (KP_WORD_PREPOSITION | KP_WORD_OPENS_CLAUSE)) &&
         kp_tokens_hold(tokens, end, verb, "and");
}

gboolean
kp_aside_is_bound(
    const KpTokens *tokens, const gchar *name, guint from, guint to, guint end)
{
  if (joins_names(tokens, from, end) ||
      binds_kind(tokens, name, from, to, end) ||
      tells_of_end(tokens, from, to, end) || leads_to_more(tokens, from, end) ||
      goes_on_doing(tokens, end))
    return TRUE;
  if (g_str_equal(name, "age") && is_second_age(tokens, from))
    return TRUE;
  /* "cost them the mill, their jobs, | even their homes" */
  if (kp_token_is(tokens, end, "even|perhaps|maybe") &&
      !kp_tokens_hold_verb(tokens, from, to) &&
      kp_token(tokens, end + 1)->classes &
          (KP_WORD_DETERMINER | KP_WORD_PRONOUN))
    return TRUE;
  /* "At ten, | after leaving the mill, Holt was told to go, | Reed wrote" */
  if (g_str_equal(name, "clause aside") && end < tokens->n &&
      kp_token(tokens, 0)->classes & KP_WORD_PREPOSITION &&
      !kp_tokens_hold_verb(tokens, 0, from) && kp_is_attribution(tokens, end))
    return TRUE;
  /* "Reed, who has a son, Paul, | three, | left": its comma closes two */
  if (to - from == 1 && kp_token_is(tokens, from, KP_SMALL_NUMBERS) &&
      kp_tokens_before(tokens, from, 12, "who|whose|which"))
    return TRUE;
  /* "Anna Holt, the mother of Paul Reed, | who was killed": he was */
  if (to - from > 2 && kp_token(tokens, to - 1)->classes & KP_WORD_CAPITAL &&
      kp_token(tokens, to - 2)->classes & KP_WORD_CAPITAL &&
      kp_token_is(tokens, to, "who|whose|whom"))
    return TRUE;
  /* "in Hull, Moss Mill, | also known as the Old Mill": of that */
  return kp_token_pair(tokens, end, "also|formerly|previously|better",
                       "known|called|named");
}
