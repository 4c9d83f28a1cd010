/* SPDX-License-Identifier: MIT */
/* Cuts at the start of a sentence of which nothing else leaves a bullet: a long
 * opener, whatever verbs seem to stand in it. */
#include "attribution.h"
#include "cut.h"
#include "last.h"

/* A comma, or the second of two dashes, stands before token `at`. */
static gboolean
ends_before(const KpTokens *tokens, guint from, guint at)
{
  guint dashes = kp_tokens_dashes(tokens, from, at);
  return kp_token(tokens, at - 1)->flags & KP_TOKEN_DASH
             ? dashes == 2
             : dashes != 1 && kp_token_after_comma(tokens, at);
}

/* "From bakers who sell rye to mills that do not, | Holt has", "Last year, amid
 * reports of a strike, a flood and a fire, | the guild met". */
static gboolean
opens_clause(const KpTokens *tokens, guint from, guint at)
{
  const guint most = 7; /* tokens of the subject */
  const KpToken *first = kp_token(tokens, at);
  if (!ends_before(tokens, from, at) || first->quote != 0 ||
      kp_token(tokens, at - 1)->quote != 0 || !kp_tokens_may_part(tokens, at) ||
      !(first->classes & (KP_WORD_CAPITAL | KP_WORD_DETERMINER) ||
        kp_token_is(tokens, at, "more") || kp_token_is(tokens, from, "thanks")))
    return FALSE;
  for (guint i = at; i + 2 < tokens->n && i < at + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (i > at && token->flags & KP_TOKEN_FINITE && token->quote == 0)
      return kp_token_listed(tokens, i, "auxiliary-finite") ||
             !(token->flags & KP_TOKEN_PARTICIPLE) ||
             kp_verbs_never_passive(tokens, i);
    if (token->marks & ~KP_MARK_STOP || token->flags & KP_TOKEN_DASH ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE))
      return FALSE;
  }
  return FALSE;
}

void
kp_cut_last_heads(KpCuts *self)
{
  const guint least = 4, most = 45; /* tokens of the opener */
  const KpTokens *tokens = self->tokens;
  guint from = kp_dateline_end(tokens);
  gboolean timed = kp_token_is(tokens, from, "last|this") &&
                   kp_token(tokens, from + 1)->flags & KP_TOKEN_TIME;
  if (!timed &&
      !kp_token_is(tokens, from, "from|thanks|with|amid|following|after|in"))
    return;
  for (guint i = from + least; i + 4 < tokens->n && i < from + most; i++) {
    if (kp_token(tokens, i)->marks & (KP_MARK_COLON | KP_MARK_SEMICOLON))
      return;
    if (!opens_clause(tokens, from, i))
      continue;
    if (!kp_opener_is_needed(tokens, from, i) &&
        !kp_token_is(tokens, i - 1, "inc|co"))
      kp_cuts_add_plain(self, KP_CUT_HEAD, "opening phrase", from, i);
    return;
  }
}
