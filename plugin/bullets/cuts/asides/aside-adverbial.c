/* SPDX-License-Identifier: MIT */
/* Whether a sentence is whole without an aside that stands like an adverb: what
 * somebody does or did, a phrase. */
#include "aside.h"
#include "attribution.h"
#include "cut.h"

/* ", with lines from Goole, | Hull and Moss that are old": names in a row. */
static gboolean
is_in_names(const KpTokens *tokens, guint from, guint end)
{
  return (kp_tokens_hold_verb(tokens, 0, from) ||
          kp_token_is(tokens, from, "along|including|like")) &&
         kp_token(tokens, end - 1)->classes & KP_WORD_CAPITAL &&
         kp_token(tokens, end)->classes & KP_WORD_CAPITAL &&
         kp_token_is(tokens, end + 1, "and|or") &&
         kp_token(tokens, end + 2)->classes & KP_WORD_CAPITAL;
}

static gboolean
binds_participle(const KpTokens *tokens, guint from, guint to)
{
  /* "when a baker, Anna Holt, | shouted at him, saying" */
  if (kp_follows_awaiting(tokens, from))
    return TRUE;
  /* ", closed in May, | and sold in June": the first of two */
  if (kp_token_is(tokens, to, "and|or") &&
      kp_token(tokens, to + 1)->flags & KP_TOKEN_PARTICIPLE &&
      !(kp_token(tokens, to + 1)->flags & KP_TOKEN_FINITE))
    return TRUE;
  /* ", taking over from the guild, | which has" */
  return kp_token_is_relative(tokens, to);
}

/* "blamed, by some, for a "fine loaf," | the sort of loaf that is not", "sold,
 * with ovens, | a table and a bed": of its last words, or more of them; but for
 * "Hull, known as Old Hull, | the town of mills". */
static gboolean
goes_on_noun(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *left = kp_token(tokens, from - 1);
  return kp_token_is(tokens, end, "a|an|the") &&
         kp_tokens_hold_verb(tokens, 0, from) &&
         !(left->classes & (KP_WORD_CAPITAL | KP_WORD_NUMBER)) &&
         !(left->flags & (KP_TOKEN_TIME | KP_TOKEN_FINITE)) &&
         !(kp_token(tokens, 0)->classes &
           (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)) &&
         !kp_tokens_clause(tokens, end, tokens->n);
}

/* ", with 70 million loaves, | an increase of 2%": of what was counted. */
static gboolean
counts_on(const KpTokens *tokens, guint from, guint end)
{
  return kp_tokens_any(tokens, from, end, KP_WORD_NUMBER, 0) &&
         kp_token_is(tokens, end, "a|an|up|down") &&
         (!kp_token_is(tokens, end, "a|an") ||
          kp_tokens_hold(tokens, end + 1, end + 3,
                         "increase|rise|drop|fall|decrease|jump|decline|gain"));
}

/* What is no clause, but stands like an adverb. */
static gboolean
binds_adverbial(const KpTokens *tokens, guint from, guint to, guint end)
{
  /* ", saying, | "it is still ..."": who says the quotation */
  if (kp_token(tokens, to)->quote != 0 &&
      kp_token(tokens, to - 1)->quote == 0 &&
      kp_token(tokens, from)->flags & KP_TOKEN_GERUND &&
      (kp_token(tokens, from)->classes & KP_WORD_SAY || to == from + 1))
    return TRUE;
  /* ", for reasons ranging from salt, | to bread, to air" */
  if (kp_token_is(tokens, end, "to") &&
      kp_tokens_hold(tokens, from, end - 1, "ranging"))
    return TRUE;
  /* ", to let them plan, | reschedule shifts and bake", ", to part it from rye,
   * | which many bake" */
  if (kp_token_is(tokens, from, "to") &&
      (!kp_aside_goes_on(tokens, end) || kp_token_is_relative(tokens, end)))
    return TRUE;
  return is_in_names(tokens, from, end) || kp_aside_lists(tokens, from, end) ||
         goes_on_noun(tokens, from, end) || counts_on(tokens, from, end);
}

/* ", with Holt, of Hull, | baking rye", ", with Holt showing his hat, | while
 * Reed wore": what goes on tells of those in the phrase, or sets others against
 * them. */
static gboolean
binds_state(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "with"))
    return FALSE;
  return kp_token_ends(tokens, end, "ing") ||
         kp_token_listed(tokens, end, "trade") ||
         (kp_tokens_any(tokens, from, end, 0, KP_TOKEN_GERUND) &&
          kp_token_is(tokens, end, "while|whilst|and|but"));
}

/* ", with sales down by a third, | but ahead of hopes": sets itself against the
 * aside. */
static gboolean
turns_from(const KpTokens *tokens, guint from, guint end)
{
  return kp_token_is(tokens, end, "but|yet|though|although|albeit") &&
         kp_tokens_hold_verb(tokens, 0, from) &&
         !kp_tokens_hold_verb(tokens, end, tokens->n);
}

/* "for every oven, including a tray, | a lid and tins", "bakers, including ten,
 * | a miller and a cook, left": the first of them; not "the ovens, including
 * Hull's, | are". */
static gboolean
lists_examples(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "including"))
    return FALSE;
  guint comma = kp_tokens_comma(tokens, end, tokens->n);
  if (!kp_tokens_hold_verb(tokens, 0, from) && comma < tokens->n)
    return kp_tokens_hold(tokens, end, comma, "and|or") &&
           !kp_tokens_hold_verb(tokens, end, comma);
  return end + 1 < tokens->n && !kp_aside_goes_on(tokens, end) &&
         !kp_tokens_clause(tokens, end, tokens->n) &&
         !kp_token_is(tokens, end, "and|or|but") &&
         kp_tokens_hold(tokens, end, tokens->n, "and|or");
}

/* "can be seen, on any other evening, | from Hull", "is, in theory, free": so
 * it is then, and not now. */
static gboolean
sets_condition(const KpTokens *tokens, guint from, guint to)
{
  return kp_token_is(tokens, from, "on|in|at|under|outside") &&
         kp_tokens_hold(tokens, from + 1, to,
                        "any|event|absence|theory|principle|circumstances");
}

gboolean
kp_aside_adverbial_is_bound(
    const KpTokens *tokens, const gchar *name, guint from, guint to, guint end)
{
  /* "is dear, calling it fine, | his books showed": no comma would be left */
  if (to + 1 < tokens->n && kp_tokens_hold_verb(tokens, 0, from) &&
      kp_tokens_verb(tokens, to, tokens->n) + 1 == tokens->n &&
      !kp_tokens_hold_comma(tokens, to, tokens->n) &&
      !(kp_token(tokens, to)->classes &
        (KP_WORD_PREPOSITION | KP_WORD_COORDINATE)) &&
      !kp_tokens_any(tokens, to, tokens->n,
                     KP_WORD_SUBORDINATE | KP_WORD_RELATIVE, 0) &&
      !kp_is_attribution(tokens, to) && !kp_is_hearsay(tokens, to))
    return TRUE;
  if (lists_examples(tokens, from, end) ||
      binds_adverbial(tokens, from, to, end))
    return TRUE;
  if (g_str_equal(name, "participle aside"))
    return binds_participle(tokens, from, to);
  return g_str_equal(name, "phrase aside") &&
         (binds_state(tokens, from, end) || turns_from(tokens, from, end) ||
          sets_condition(tokens, from, to));
}
