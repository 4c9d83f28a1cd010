/* SPDX-License-Identifier: MIT */
/* Whether a sentence is whole without an aside that stands like an adverb: what
 * somebody does or did, a phrase. */
#include "aside.h"
#include "attribution.h"
#include "cut.h"

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
  /* "including rye for the oven, | made of stone" */
  return kp_token_is(tokens, from, "including|such|like") &&
         kp_token(tokens, end)->flags & KP_TOKEN_PARTICIPLE;
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
  if (binds_adverbial(tokens, from, to, end))
    return TRUE;
  if (g_str_equal(name, "participle aside"))
    return binds_participle(tokens, from, to);
  return g_str_equal(name, "phrase aside") && binds_state(tokens, from, end);
}
