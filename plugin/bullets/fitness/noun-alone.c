/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it is but a noun and what is told of it goes out:
 * "A baker whose mill was sold in Hull". */
#include "ending.h"

/* TRUE where token i may be the verb that the noun is waiting for: "The man who
 * had left | pleaded", "A fact that bakers know | worries". */
static gboolean
may_be_main(const KpTokens *tokens, guint i)
{
  const guint32 no_noun = KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                          KP_WORD_AUXILIARY | KP_WORD_NEGATION |
                          KP_WORD_COORDINATE;
  const KpToken *left = kp_token(tokens, i - 1);
  if (kp_token(tokens, i)->marks != 0 || left->classes & no_noun ||
      kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
    return FALSE;
  if (kp_token(tokens, i)->flags &
      KP_TOKEN_PARTICIPLE) /* ", | shown to bake" */
    return left->marks == 0 ||
           !(kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION);
  return kp_verbs_third_form(tokens, i) ||
         kp_token(tokens, i)->flags & KP_TOKEN_BASE;
}

/* "A baker from Hull | who", "Two mills | that": the word that opens what is
 * told of the noun, or n. */
static guint
told_at(const KpDraft *draft)
{
  const guint most = 12; /* tokens of the noun */
  const guint32 none =   /* "a way in | which", "The way to do | that is" */
      KP_WORD_PREPOSITION | KP_WORD_AUXILIARY;
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  if (kp_token(tokens, first)->flags & KP_TOKEN_DASH)
    first++; /* the mark of a list item */
  const KpToken *noun = kp_token(tokens, first);
  gboolean many = kp_token_ends(tokens, first, "s") &&
                  !(noun->classes & (KP_WORD_STOP | KP_WORD_FUNCTION));
  if (noun->quote != 0 || (!(noun->classes & KP_WORD_DETERMINER || many) &&
                           !kp_token_is(tokens, first, KP_SMALL_NUMBERS)))
    return tokens->n;
  for (guint i = first + 1; i < tokens->n && i < first + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (kp_token(tokens, i - 1)->marks & ~(KP_MARK_OPEN | KP_MARK_CLOSE))
      return tokens->n;
    if (kp_token_is(tokens, i, "who|whose|which|where|that|who's|that's"))
      return (i > first + 1 || many) &&
                     !(kp_token(tokens, i - 1)->classes & none)
                 ? i
                 : tokens->n;
    if (token->flags & (KP_TOKEN_FINITE | KP_TOKEN_DASH) ||
        token->classes & (KP_WORD_SUBORDINATE | KP_WORD_SAY))
      return tokens->n;
  }
  return tokens->n;
}

/* "| after he left", "every | time there's rain": token i opens a clause of its
 * own. */
static gboolean
opens_clause(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "as")) /* not "such as Hull", "as millers" */
    return kp_token(tokens, i + 1)->classes & KP_WORD_PRONOUN;
  if (kp_token(tokens, i)->classes & KP_WORD_RELATIVE ||
      kp_token_is(tokens, i, "that|what|how|why") ||
      kp_token_pair(tokens, i - 1, "every|each|any", "time"))
    return TRUE;
  if (kp_token(tokens, i + 1)->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE))
    return FALSE; /* "while baking" */
  return kp_tokens_asks_verb(tokens, i);
}

/* "who | smiles", "as he | bakes": the verb of a clause that opens right before
 * it, whether it is listed as one or not. */
static gboolean
is_verb_there(const KpTokens *tokens, guint opened, guint i)
{
  gboolean any = kp_token(tokens, i)->flags & KP_TOKEN_ANY_VERB ||
                 kp_verbs_third_form(tokens, i);
  return kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
         (any && (kp_token_is(tokens, i - 1, KP_SUBJECT_PRONOUNS) ||
                  (i == opened + 1 &&
                   kp_token(tokens, opened)->classes & KP_WORD_RELATIVE)));
}

/* "who | left", "whose life | ended", "what the oven | is", "after the guards |
 * shot": so near that no other word can be the verb of the clause; not "that
 * ovens bake | are". */
static gboolean
is_near(const KpTokens *tokens, guint opened, guint i)
{
  gboolean clause =
      !(kp_token(tokens, opened)->classes & KP_WORD_RELATIVE) ||
      kp_token_is(tokens, opened, "whose|where|when|what|how|why");
  guint most = 1 + clause;
  most += clause && kp_token(tokens, opened + 1)->classes & KP_WORD_DETERMINER;
  return i <= opened + most;
}

gboolean
kp_ending_noun_alone(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint opened = told_at(draft);
  if (opened >= tokens->n)
    return FALSE;
  gboolean asked = /* for a verb */
      !kp_token_is(tokens, opened, "who's|that's");
  for (guint i = opened + 1; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i), *left = kp_token(tokens, i - 1);
    if (!draft->keep[i] || token->quote != 0)
      continue;
    if (token->flags & KP_TOKEN_DASH ||
        left->marks & (KP_MARK_SEMICOLON | KP_MARK_COLON))
      return FALSE;
    if (opens_clause(tokens, i)) {
      opened = i;
      asked = TRUE;
    } else if (is_verb_there(tokens, opened, i)) {
      gboolean goes_on =
          (left->classes & (KP_WORD_COORDINATE | KP_WORD_AUXILIARY)) != 0;
      if (!goes_on && (!asked || !is_near(tokens, opened, i)))
        return FALSE;
      asked = FALSE;
    } else if (!asked && may_be_main(tokens, i)) {
      return FALSE;
    }
  }
  return !asked;
}
