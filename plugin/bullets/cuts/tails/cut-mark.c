/* SPDX-License-Identifier: MIT */
/* Cuts at a semicolon, a colon or a dash, to the end. */
#include "attribution.h"
#include "complement.h"
#include "cut.h"

/* The second of two dashes closes an aside. */
static gboolean
closes_dashes(const KpTokens *tokens, guint i)
{
  return kp_tokens_dashes(tokens, 0, i) % 2 != 0;
}

/* "on several issues: the rights of bakers; | language rights": an item. */
static gboolean
is_listed(const KpTokens *tokens, guint i)
{
  if (kp_tokens_marked(tokens, 0, i, KP_MARK_COLON | KP_MARK_SEMICOLON) + 1 < i)
    return TRUE;
  /* "there is Hull; | Moss, known for rye; and Goole" */
  for (guint k = i; k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->marks & KP_MARK_SEMICOLON &&
        kp_token_is(tokens, k + 1, "and|or"))
      return TRUE;
  }
  return !kp_tokens_hold_verb(tokens, i, tokens->n);
}

/* "lifted one load: |", "spoke of several ovens: |": which, comes after it. */
static gboolean
names_vaguely(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens of the noun phrase */
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (k + 1 < i && token->marks != 0)
      return FALSE;
    if (kp_token_is(tokens, k,
                    "one|two|three|four|five|several|some|various|few"))
      return !kp_token_is(tokens, k - 1, "of"); /* "the loaves of ten" */
    if (token->flags & KP_TOKEN_FINITE ||
        (token->classes & KP_WORD_PREPOSITION && !kp_token_is(tokens, k, "of")))
      return FALSE;
  }
  return FALSE;
}

/* "One thing is clear: |", "has this to say: |", "made one thing clear in the
 * hall of the guild: |". */
static gboolean
leads_on(const KpTokens *tokens, guint i)
{
  const guint reach = 8; /* tokens */
  for (guint k = 0; k + 1 < i; k++) {
    if (kp_token_pair(tokens, k, "one|two|three", "thing|things"))
      return TRUE;
  }
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    if (kp_token_listed(tokens, k, "announcing") ||
        kp_token_listed(tokens, k, "counted"))
      return TRUE;
  }
  return FALSE;
}

/* "Bakers in the mill - | a big - and old - one - said it had": the sentence's
 * verb comes behind the last of more than two dashes. */
static gboolean
resumes_late(const KpTokens *tokens, guint i)
{
  guint dashes = 0, last = 0;
  for (guint k = i + 1; k + 1 < tokens->n; k++) {
    if (!(kp_token(tokens, k)->flags & KP_TOKEN_DASH))
      continue;
    dashes++;
    last = k;
  }
  return dashes > 1 && kp_token(tokens, last + 1)->flags & KP_TOKEN_FINITE;
}

/* "the oven - which is old - | since May.", "a loaf - still in use - | actually
 * made of rye": the few words behind the second dash, at `close`, end the
 * sentence, and what is between the dashes may go alone. */
static gboolean
is_rest(const KpTokens *tokens, guint open, guint close)
{
  const guint most = 6; /* tokens */
  guint next = close + 1;
  if (kp_token_ends(tokens, next, "ly") &&
      kp_token(tokens, next + 1)->flags & KP_TOKEN_PARTICIPLE)
    return TRUE;
  return next + most >= tokens->n && next + 1 < tokens->n &&
         (kp_token(tokens, next)->classes & KP_WORD_PREPOSITION ||
          kp_token_is(tokens, next, "while|since")) &&
         !kp_dashes_needed(tokens, open, close);
}

/* "it was bakers -- ten of them -- | who asked", "brings to Hull -- and Moss --
 * | a chance", "to bring her -- who is ill -- | back": after the aside that
 * opens at token i comes the verb of what is before it, or its object. */
static gboolean
resumes(const KpTokens *tokens, guint i)
{
  /* "had planned -- | but then sold -- loaves": what both have */
  const guint16 verbs = KP_TOKEN_PARTICIPLE | KP_TOKEN_BASE;
  const KpToken *left = kp_token(tokens, i - 1);
  gboolean turns = kp_token_is(tokens, i + 1, "but|or|and|not") &&
                   (left->flags & KP_TOKEN_PARTICIPLE ||
                    (left->flags & verbs && /* "to buy -- not bake -- bread" */
                     kp_token(tokens, i + 2)->flags & verbs &&
                     kp_token(tokens, i + 3)->flags & KP_TOKEN_DASH));
  for (guint k = i + 1; k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_DASH)
      return turns || is_rest(tokens, i, k) ||
             kp_token_is(tokens, k + 1, "to|back|home|away|into|onto|out") ||
             (kp_token_is(tokens, k + 1, "a|an|the|one|every|each") &&
              !kp_is_attribution(tokens, k + 1)) ||
             kp_token_any(tokens, k + 1, KP_WORD_RELATIVE | KP_WORD_AUXILIARY,
                          KP_TOKEN_ANY_VERB);
  }
  return FALSE;
}

/* "his film Holt: | A Life on the Moor", "won Mill Factor: | Celebrity": a
 * title. */
static gboolean
is_in_title(const KpTokens *tokens, guint i)
{
  const guint most = 4; /* tokens of what is behind the colon */
  if (i + most >= tokens->n && i > 1 &&
      kp_tokens_verb(tokens, i, tokens->n) >= tokens->n &&
      (kp_token(tokens, i - 2)->classes & KP_WORD_CAPITAL ||
       kp_token_is(tokens, i - 2, "and")) &&
      kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
      kp_token(tokens, i)->classes & KP_WORD_CAPITAL)
    return TRUE;
  return kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
         kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
         kp_token_is(tokens, i, "a|an|the|my|our|how|why|inside|life") &&
         kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL &&
         !(kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE);
}

gboolean
kp_is_between_dashes(const KpTokens *tokens, guint i)
{
  gboolean open = FALSE, closed = FALSE;
  for (guint k = 0; k < tokens->n; k++) {
    gboolean dash = (kp_token(tokens, k)->flags & KP_TOKEN_DASH) != 0;
    open ^= dash && k < i;
    closed |= dash && k > i;
  }
  return open && closed;
}

/* "were in for a surprise | -- ten mills", "had one wish | - to bake": what it
 * is. */
static gboolean
announces(const KpTokens *tokens, guint i)
{
  const guint reach = 3; /* words of "a very big surprise" */
  if (kp_token_is(tokens, i - 1, "men|women|people|suspects") &&
      kp_tokens_before(tokens, i - 1, reach, "identified|named|identifies"))
    return TRUE; /* "named two men | -- Holt and Reed": who they are */
  return kp_token_is(tokens, i - 1,
                     "surprise|twist|observation|catch|wish|goal|secret|idea|"
                     "exception|difference|problem|question|message|reason|"
                     "dilemma|condition|option|choice|fear|advantage") &&
         kp_tokens_before(tokens, i - 1, reach, "a|an|one|another");
}

/* What comes behind the second dash, at `next`, is asked for before the first:
 * "to ban bakers -- who are old -- | from baking", "the loaf -- not the first
 * -- | on which", "between rye -- which is dear -- | and wheat", "just one
 * loaf -- of ten -- | in an hour". */
static gboolean
is_asked_for(const KpTokens *tokens, guint i, guint next)
{
  const KpToken *token = kp_token(tokens, next);
  if (kp_token_is(tokens, next, "or"))
    return kp_tokens_hold(tokens, 0, i, "if|whether|either|choose|choice");
  if (kp_token_is(tokens, next, "and"))
    return kp_tokens_hold(tokens, 0, i, "balance|between|both");
  if (kp_token_is(tokens, next, "in|within|during"))
    return kp_token_is(tokens, 0, "just|only");
  return token->classes & KP_WORD_PREPOSITION &&
         kp_token_is(tokens, next + 1, "which|whom");
}

/* "was seen in Hull | -- not only by bakers -- as dear": the sentence goes on
 * with what it lacks. */
static gboolean
lacks_rest(const KpTokens *tokens, guint i)
{
  guint close = i + 1;
  while (close < tokens->n && !(kp_token(tokens, close)->flags & KP_TOKEN_DASH))
    close++;
  guint next = close + 1;
  return next + 1 < tokens->n && is_asked_for(tokens, i, next);
}

/* "with the caption: 'I bake.", "telling Holt: 'Go away.": words of somebody
 * follow that are closed in a later sentence. */
static gboolean
leads_to_words(const KpTokens *tokens, guint i)
{
  const guint reach = 7; /* tokens of who is told, where and when */
  return kp_token(tokens, i)->marks & KP_MARK_OPEN &&
         (kp_token(tokens, i - 1)->classes & KP_WORD_SAY ||
          kp_token(tokens, i - 1)->flags & KP_TOKEN_FINITE ||
          kp_token_is(tokens, i - 1,
                      "caption|message|words|question|comment|reading") ||
          kp_tokens_before(tokens, i, reach,
                           "telling|tells|told|asking|captioning|captioned|"
                           "writing|adding|penning|wrote|said|tweeted"));
}

const gchar *
kp_cut_mark(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (left->marks & KP_MARK_SEMICOLON)
    return is_listed(tokens, i) ? NULL : "after semicolon";
  if (left->marks & KP_MARK_COLON) /* what they say is the point */
    return kp_token(tokens, i)->quote != 0 || leads_to_words(tokens, i) ||
                   leads_on(tokens, i) || names_vaguely(tokens, i) ||
                   is_in_title(tokens, i)
               ? NULL
               : "after colon";
  if (!closes_dashes(tokens, i) && !resumes(tokens, i) &&
      !resumes_late(tokens, i) && !announces(tokens, i) &&
      !lacks_rest(tokens, i) &&
      !kp_token_is(tokens, i + 1, "if|unless|provided") && /* a condition */
      !kp_token_pair(tokens, i + 1, "these|those|all|such", "are|were|is") &&
      !(kp_token_is(tokens, i + 1, "but|yet") && kp_cut_grants(tokens, i)) &&
      !kp_token_is(tokens, i + 1, "according"))
    return "after dash";
  return NULL;
}
