/* SPDX-License-Identifier: MIT */
/* What was done to a thing, inside a sentence of which nothing else leaves a
 * bullet: "bakers came to two mills | shown in the paper | to see them". */
#include "attribution.h"
#include "cut.h"

/* TRUE where "shown in", "backed by" opens at token i behind a noun; not "told
 * of the men | charged with theft", of whom that is the news. */
static gboolean
opens(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i), *left = kp_token(tokens, i - 1);
  return token->flags & KP_TOKEN_PARTICIPLE && token->quote == 0 &&
         left->marks == 0 &&
         kp_token_is(tokens, i + 1, "in|by|on|at|from|under|over|during") &&
         !(left->classes & (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                            KP_WORD_FUNCTION | KP_WORD_OPENS_SUBJECT));
}

/* "to two mills |", "the six old mills |", "a new report |": the noun before
 * token i is told of without what follows it. */
static gboolean
is_told(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens of the noun phrase */
  for (guint k = i - 1; k-- > 0 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks != 0 || token->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND))
      return FALSE;
    if (token->classes & KP_WORD_NUMBER ||
        kp_token_is(tokens, k, KP_SMALL_NUMBERS "|several|many"))
      return TRUE;
    if (token->classes & KP_WORD_DETERMINER)
      return k + 2 < i && !kp_token_is(tokens, k, "any|no|every|each");
    if (token->classes & (KP_WORD_PREPOSITION | KP_WORD_COORDINATE))
      return FALSE;
  }
  return FALSE;
}

/* Where what was done, which opens at token i, ends: before "to see", "by
 * asking", a quotation or the verb of who says so; 0: nowhere. */
static guint
end_of(const KpTokens *tokens, guint i)
{
  const guint most = 10, least = 3; /* tokens of it */
  for (guint k = i + 1; k + 1 < tokens->n && k <= i + most; k++) {
    const KpToken *token = kp_token(tokens, k), *next = kp_token(tokens, k + 1);
    if (token->depth > 0)
      return 0;
    gboolean aim = kp_token_is(tokens, k, "to") && next->flags & KP_TOKEN_BASE;
    gboolean words = kp_token_is(tokens, k, "of|as") && next->quote != 0;
    if (k >= i + least && (aim || words))
      return k;
    if (token->flags & KP_TOKEN_FINITE || token->marks != 0 ||
        token->classes & KP_WORD_OPENS_CLAUSE || token->flags & KP_TOKEN_DASH)
      return 0;
  }
  return 0;
}

/* "have the mills | burned by men", "mills that bakers, | shown by": something
 * before it asks for it. */
static gboolean
is_asked_for(const KpTokens *tokens, guint i)
{
  const guint reach = 7; /* tokens */
  return kp_tokens_before(tokens, i, reach, KP_PARTICIPLE_LEADERS) ||
         kp_is_awaited(tokens, i);
}

/* ", a report | backed by the guild | shows" */
static void
source(KpCuts *self)
{
  const guint most = 8; /* tokens of what was done */
  const KpTokens *tokens = self->tokens;
  guint say = tokens->n - 1;
  if (tokens->n < 12 ||
      !kp_token_is(tokens, say,
                   "says|said|shows|showed|suggests|suggested|finds|found|"
                   "reveals|revealed|warns|warned|claims|claimed"))
    return;
  for (guint i = say - 2; i > 6 && i + most >= say; i--) {
    if (kp_token(tokens, i)->marks & ~KP_MARK_STOP)
      return;
    if (kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
        kp_token_is(tokens, i + 1, "in|by|on|at|from") &&
        kp_token_is(tokens, i - 1,
                    "report|study|statement|survey|poll|paper|document|"
                    "documents|review|analysis|article|letter|memo|records")) {
      kp_cuts_add_plain(self, KP_CUT_INNER, "participle aside", i, say);
      return;
    }
  }
}

void
kp_cut_needed_reduced(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  source(self);
  for (guint i = 5; i + 4 < tokens->n; i++) {
    if (!opens(tokens, i) || !is_told(tokens, i) || is_asked_for(tokens, i))
      continue;
    guint end = end_of(tokens, i);
    /* "a row caused by Reed's proposals | to shut it" */
    gboolean aimed = end > i && kp_token_is(tokens, end - 1,
                                            "proposal|proposals|plan|plans|bid|"
                                            "attempt|attempts|effort|efforts|"
                                            "move|moves|call|calls|decision|"
                                            "threat|threats|need|desire");
    if (end > i && !aimed)
      kp_cuts_add_plain(self, KP_CUT_INNER, "participle aside", i, end);
  }
}
