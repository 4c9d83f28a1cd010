/* SPDX-License-Identifier: MIT */
/* Adjuncts at the end without a comma: "in a statement", "during the visit". */
#include "complement.h"
#include "cut.h"

/* TRUE where the tail holds a verb that no relative or subordinating word of
 * the tail opens: it may be the sentence's own, or what somebody said. */
static gboolean
holds_claim(const KpTokens *tokens, guint from)
{
  if (!kp_tokens_hold_verb(tokens, from, tokens->n))
    return FALSE;
  if (kp_tokens_any(tokens, 0, from, KP_WORD_SAY, 0))
    return TRUE;
  guint verbs = 0, opened = 0;
  for (guint i = from + 1; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    opened += (token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) != 0;
    verbs += (token->flags & KP_TOKEN_FINITE) != 0;
    if (verbs > 0 && opened == 0)
      return TRUE;
  }
  return FALSE;
}

/* "found feathers, eggs | in the sink and a young bird": things in a row. */
static gboolean
is_in_row(const KpTokens *tokens, guint i)
{
  const guint reach = 8; /* tokens of the piece */
  gboolean comma = FALSE, listed = FALSE;
  for (guint k = i; k-- > 0 && k + reach >= i && !comma;) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return FALSE;
    comma = (kp_token(tokens, k)->marks & KP_MARK_COMMA) != 0;
    listed = (kp_token(tokens, k)->flags & KP_TOKEN_LIST) != 0;
  }
  for (guint k = i; comma && k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE ||
        (kp_token(tokens, k)->marks & KP_MARK_COMMA &&
         !kp_token_is(tokens, k + 1, "and|or")))
      return FALSE;
    guint thing = k + 1;
    if (kp_token_is(tokens, thing, "now|then|also"))
      thing++;
    if (kp_token_is(tokens, k, "and|or"))
      return kp_token_is(tokens, thing, "a|an|the|two|three|several|some") ||
             (listed && kp_token(tokens, k - 1)->flags & KP_TOKEN_LIST);
  }
  return FALSE;
}

/* "sparked demand |", "will hurt trade |": a plain form that stands where a
 * noun does; not "likely to result |". */
static gboolean
is_noun(const KpTokens *tokens, guint i)
{
  const guint reach = 5; /* tokens of the noun phrase */
  for (guint k = i; k-- > 0 && k + reach > i;) {
    const KpToken *token = kp_token(tokens, k);
    if (kp_token_is(tokens, k, "was|were|is|are"))
      return TRUE; /* "was sufficient demand" */
    if (token->marks != 0 ||
        token->classes & (KP_WORD_AUXILIARY | KP_WORD_PRONOUN |
                          KP_WORD_RELATIVE | KP_WORD_NEGATION) ||
        kp_token_is(tokens, k, "to|help|helps|helped|let|lets|make|makes|made"))
      return FALSE;
    if (token->classes & (KP_WORD_DETERMINER | KP_WORD_PREPOSITION) ||
        token->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_BASE))
      return TRUE;
  }
  return FALSE;
}

/* "was shattered | outside the mill": what was done is told. */
static gboolean
is_passive(const KpTokens *tokens, guint i)
{
  guint k = i - 1;
  if (kp_token_ends(tokens, k, "ly"))
    k--;
  return kp_token_is(tokens, k, "was|were|been|being");
}

/* What stands before token i may end there. */
static gboolean
may_end(const KpTokens *tokens, guint i, gboolean needed)
{
  const KpToken *left = kp_token(tokens, i - 1);
  /* "a surprise -- | in many mills it was" */
  if (left->flags & KP_TOKEN_DASH && kp_tokens_dashes(tokens, 0, i) % 2 != 0)
    return FALSE;
  if (left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND) ||
      left->classes & (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                       KP_WORD_FUNCTION | KP_WORD_PRONOUN))
    return FALSE;
  if (needed && !(left->flags & KP_TOKEN_PARTICIPLE) &&
      kp_token_is(tokens, i - 2, "is|are|was|were|be|been|almost|very|so|too"))
    return FALSE; /* "is almost free | from dust" */
  if (left->flags & KP_TOKEN_PARTICIPLE)
    return needed && is_passive(tokens, i - 1) &&
           !kp_tokens_hold(tokens, i, i + 3, "by"); /* "| on Monday by Holt" */
  if (left->flags & KP_TOKEN_BASE) /* no "to bake and sell | in Hull" */
    return needed && is_noun(tokens, i - 1) &&
           !(kp_token_is(tokens, i - 2, "and|or") &&
             kp_token(tokens, i - 3)->flags & KP_TOKEN_BASE);
  return !(left->classes & KP_WORD_VERB) && !kp_token_is(tokens, i - 1, "born");
}

/* "a video | in which he", "brings in a baker | with links to", "all | from
 * bread to cake": which one it is, or what alone is told. */
static gboolean
tells_which(const KpTokens *tokens, guint i, gboolean needed)
{
  if (kp_token_pair(tokens, i - 1, "nobody|no-one|nothing", "in|at|on"))
    return TRUE; /* "with nobody | in the mill" */
  if (kp_token(tokens, i - 2)->classes & KP_WORD_PREPOSITION &&
      kp_token_is(tokens, i - 1,
                  "communities|areas|places|parts|regions|towns|villages|"
                  "cities|districts|countries|neighborhoods|neighbourhoods"))
    return TRUE; /* "in towns | around Hull" */
  if (kp_token(tokens, i - 2)->classes & KP_WORD_PREPOSITION &&
      kp_token_is(tokens, i - 1, "life") &&
      !kp_token_is(tokens, i, "for|after|by"))
    return TRUE; /* "told of life | in Hull", "punished by life | in jail" */
  if (kp_token_pair(tokens, i - 3, "well", "as"))
    return TRUE; /* "as well as loaves | for it" */
  if (kp_token_is(tokens, i + 1, "which|whom") &&
      (kp_token_is(tokens, i, "by") || /* "a date | by which to" */
       (!needed && !(kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL))))
    return TRUE;
  return kp_token_pair(
             tokens, i - 1,
             "man|woman|boy|girl|person|people|men|women|someone|one|thing|"
             "place|video|photo|message|captain|major|lieutenant|sergeant|"
             "corporal|colonel|general|" KP_CALLINGS,
             "with|from|in") &&
         (kp_token_is(tokens, i - 1, "someone|one") ||
          kp_token_indefinite(tokens, i - 2) ||
          kp_token_indefinite(tokens, i - 3));
}

/* The preposition at token i opens adjuncts, and the word before it, i >= 6,
 * asks for none. */
static gboolean
opens_adjunct(const KpTokens *tokens, guint i, gboolean needed)
{
  gboolean listed = kp_token_listed(tokens, i, "adjunct") ||
                    (needed && kp_token_is(tokens, i,
                                           "under|against|toward|towards|past|"
                                           "beneath|behind|beyond|beside"));
  if (kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
    return FALSE; /* "Bread With Anna": a name */
  return listed && i >= 6 && !(kp_token(tokens, i)->marks & KP_MARK_COMMA) &&
         /* "in the ninth | over" */
         !(kp_token_is(tokens, i, "over") &&
           kp_token_ends(tokens, i - 1, "th")) &&
         !(kp_token(tokens, i - 1)->marks & (needed ? ~KP_MARK_CLOSE : ~0)) &&
         !kp_token_is(
             tokens, i - 1,
             "allegedly|reportedly|apparently|supposedly|"
             "purportedly|already|currently|still|almost|nearly|probably|"
             "possibly|perhaps|maybe|mostly|primarily|strictly|albeit|truly|"
             "part|earlier|later|early|late|way|role|away|far|apart|"
             "advantage|care|place|well|hand|hands|back|shortly|"
             "purely|simply|merely|partly|largely|mainly|solely|"
             "little|immediately|exactly|always|usually|often|"
             "sometimes|never|ever|soon|rich") &&
         !((needed || kp_token_is(tokens, i, "after|before|at|behind")) &&
           kp_token_is(tokens, i - 1, "long|soon|shortly|just|even|right"));
}

/* "was not investigating Holt | for theft", "has sold nobody bread | since
 * May": what is so of no other. */
static gboolean
is_limited(const KpTokens *tokens, guint i)
{
  const guint reach = 8; /* tokens from the "not" on */
  if (kp_token_is(tokens, tokens->n - 1, "instead") || /* "in Moss instead" */
      (kp_token_is(tokens, i - 2, "a") && /* "much of a future | at" */
       kp_token_pair(tokens, i - 4, "much", "of")))
    return TRUE;
  if (!kp_token_is(tokens, i, "for|as|since|until|with") &&
      !kp_tokens_hold(tokens, i, tokens->n, "until|unless"))
    return FALSE;
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if ((token->marks != 0 && k + 1 < i) || token->quote != 0 ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE))
      return FALSE;
    if (token->classes & KP_WORD_NEGATION && !kp_token_is(tokens, k, "without"))
      return !kp_token_is(tokens, k + 1, "only|just|longer");
  }
  return FALSE;
}

/* An adjunct opens at token i that may go, whatever verbs are in it. */
static gboolean
may_go(const KpTokens *tokens, guint i, gboolean needed)
{
  /* "to build it | around", "said in Hull | on Monday that" */
  if (i + 1 >= tokens->n ||
      (kp_token(tokens, i + 1)->classes & KP_WORD_DAY &&
       kp_token_is(tokens, i + 2, "that")) ||
      !opens_adjunct(tokens, i, needed) || !may_end(tokens, i, needed) ||
      (needed && kp_cut_is_denied(tokens, i)))
    return FALSE;
  return !is_in_row(tokens, i) &&
         !kp_complement_of_adjunct(tokens, i, needed) &&
         !tells_which(tokens, i, needed) && !is_limited(tokens, i) &&
         !kp_tokens_before(tokens, i, 4, "thanks") &&
         kp_tokens_verb(tokens, 0, i) + 2 < i;
}

static const gchar *
adjunct(const KpTokens *tokens, guint i, gboolean needed)
{
  if (!may_go(tokens, i, needed))
    return NULL;
  gboolean claim = needed ? kp_tokens_own_verb(tokens, i) < tokens->n ||
                                kp_complement_claim(tokens, i)
                          : holds_claim(tokens, i);
  /* "came a day after bakers | at the mill denied it" */
  claim |= kp_tokens_before(tokens, i, 6, "after|before|when|while|because") &&
           kp_is_awaited(tokens, i) &&
           kp_tokens_main_verb(tokens, i) < tokens->n;
  return claim ? NULL : "trailing adjunct";
}

const gchar *
kp_cut_adjunct(const KpTokens *tokens, guint i)
{
  return adjunct(tokens, i, FALSE);
}

const gchar *
kp_cut_loose_adjunct(const KpTokens *tokens, guint i)
{
  return adjunct(tokens, i, TRUE);
}
