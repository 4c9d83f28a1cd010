/* SPDX-License-Identifier: MIT */
/* Tokens come in; whether what is before an adjunct at the end asks for it goes
 * out. */
#include "complement.h"

/* The two words before token i go with it. */
static gboolean
leans_left(const KpTokens *tokens, guint i)
{
  const KpToken *before = kp_token(tokens, i - 2);
  gboolean adverb = kp_token_ends(tokens, i - 1, "ly");
  if (adverb && before->marks & KP_MARK_COMMA)
    return TRUE; /* ", allegedly | for bread" */
  if (adverb && before->flags & KP_TOKEN_PARTICIPLE &&
      kp_token_is(tokens, i, "by|with"))
    return TRUE; /* "followed closely | by Holt" */
  /* "will exist | as a page", "to abide | by": a verb that no list has */
  return before->classes & KP_WORD_AUXILIARY ||
         (kp_token_is(tokens, i - 2, "to") &&
          !(kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL));
}

/* "530 years | after his death", "their four years | in the league", "at 7pm |
 * on Monday" */
static gboolean
completes_time(const KpTokens *tokens, guint i)
{
  if (!(kp_token(tokens, i - 1)->flags & KP_TOKEN_TIME))
    return FALSE;
  if (kp_token_is(tokens, i, "after|before|since|following|ahead"))
    return !(kp_token(tokens, i - 2)->classes & KP_WORD_DAY) ||
           kp_token_is(tokens, i - 1, "days|weeks|hours|minutes|months|years");
  return kp_token_is(tokens, i, "in|at|as|with") &&
         !(i + 2 == tokens->n && kp_token_is(tokens, i + 1, "prison|jail")) &&
         !kp_tokens_any(tokens, i, tokens->n, KP_WORD_MONTH | KP_WORD_DAY,
                        KP_TOKEN_TIME);
}

/* "named four mills | in the north as the best", "got away | for years before
 * he was caught": what comes later in the tail belongs to what is before it. */
static gboolean
holds_complement(const KpTokens *tokens, guint i)
{
  for (guint k = i; k < tokens->n; k++) {
    if (kp_complement_named(tokens, k))
      return TRUE;
  }
  return kp_complement_later(tokens, i) || kp_complement_spans(tokens, i);
}

/* ", with bakers | from Moss now banned from it": what is so of them comes in
 * the tail. */
static gboolean
awaits_state(const KpTokens *tokens, guint i)
{
  const guint reach = 7; /* tokens from "with" on */
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE;
  guint with = i;
  while (with-- > 1 && with + reach >= i) {
    if (kp_token(tokens, with)->flags & verbs ||
        (kp_token(tokens, with)->marks != 0 && with + 1 < i))
      return FALSE;
    if (kp_token_is(tokens, with, "with") &&
        (kp_token_after_comma(tokens, with) ||
         (with + 2 == i && kp_token_ends(tokens, i - 1, "s") &&
          !(kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL) &&
          !(kp_token(tokens, with - 1)->flags &
            (verbs | KP_TOKEN_BASE))) || /* "in style with places | to sit" */
         kp_token_is(tokens, with + 1, "his|her|its|their")))
      break;
  }
  if (!kp_token_is(tokens, with, "with") || with + reach < i)
    return FALSE;
  guint name = with + 1; /* ", with Holt | in the old mill" */
  while (name < i && kp_token(tokens, name)->classes & KP_WORD_CAPITAL)
    name++;
  if (name == i)
    return TRUE;
  for (guint k = i + 1; k < tokens->n; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (token->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE))
      return TRUE;
    if (token->flags & KP_TOKEN_FINITE || kp_token_after_comma(tokens, k) ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE))
      return FALSE;
  }
  return FALSE;
}

/* "put it on the market | for rent", "set the mill | on fire", "gave a home |
 * in the form of a tent": what is done with it, or what it is. */
static gboolean
says_what_for(const KpTokens *tokens, guint i)
{
  if (kp_token_pair(tokens, i, "on", "fire"))
    return TRUE;
  if (kp_token_is(tokens, i, "in") &&
      kp_token_pair(tokens, i + 2, "form|shape", "of"))
    return TRUE;
  return i + 2 == tokens->n &&
         kp_token_pair(tokens, i, "for",
                       "rent|sale|hire|lease|auction|free|loan|adoption");
}

/* "bears the words | in Latin: 'Holt baked'": what they are. */
static gboolean
leads_to_words(const KpTokens *tokens, guint i)
{
  const guint most = 4; /* tokens of the adjunct */
  guint to = MIN(i + most, tokens->n);
  guint colon = kp_tokens_marked(tokens, i, to, KP_MARK_COLON);
  return colon < to && kp_token(tokens, colon + 1)->quote != 0;
}

/* "drove ten miles | across the moor", "mere feet | from the mill", "one lid |
 * for every oven" */
static gboolean
is_measured(const KpTokens *tokens, guint i)
{
  if (kp_token_pair(tokens, i, "for", "every|each"))
    return kp_tokens_before(tokens, i, 3, "one|a|an|" KP_SMALL_NUMBERS);
  if (kp_token_is(tokens, i, "from|before") && /* "just days | from a feast" */
      kp_token_pair(tokens, i - 2, "just|mere|only",
                    "days|weeks|months|hours|minutes"))
    return TRUE;
  return kp_token_pair(tokens, i - 1,
                       "feet|foot|miles|mile|yards|metres|meters|inches|"
                       "kilometres|kilometers|blocks",
                       "from|across|through|along|over|outside") &&
         (kp_token(tokens, i - 2)->classes & KP_WORD_NUMBER ||
          kp_token_is(tokens, i - 2,
                      "mere|few|several|hundred|thousand|" KP_SMALL_NUMBERS));
}

/* "would have to burn | for bread to cost more": it does not burn. */
static gboolean
is_so_that(const KpTokens *tokens, guint i)
{
  const guint most = 8; /* tokens of what is to do so */
  if (!kp_token_is(tokens, i, "for"))
    return FALSE;
  for (guint k = i + 1; k + 1 < tokens->n && k < i + most; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (kp_token_is(tokens, k, "to"))
      return (kp_token(tokens, k + 1)->flags & KP_TOKEN_BASE) != 0;
    if (token->marks != 0 ||
        token->flags & (KP_TOKEN_GERUND | KP_TOKEN_TIME | KP_TOKEN_FINITE))
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_complement_of_adjunct(const KpTokens *tokens, guint i, gboolean needed)
{
  return leans_left(tokens, i) || completes_time(tokens, i) ||
         awaits_state(tokens, i) || holds_complement(tokens, i) ||
         says_what_for(tokens, i) || is_measured(tokens, i) ||
         leads_to_words(tokens, i) || is_so_that(tokens, i) ||
         (kp_complement_at(tokens, i) &&
          !(needed && kp_token_is(tokens, i, "around|across|amid|throughout")));
}
