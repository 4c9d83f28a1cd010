/* SPDX-License-Identifier: MIT */
/* Cuts ", with ...", ", a former ..." at the end. */
#include "aside.h"
#include "complement.h"
#include "cut.h"

/* Words that open a thing of no certain kind. */
#define SOME "a|an|another|some|several|multiple|two|three|four|five"

/* The verbs of the tail, if any, follow a relative word. */
static gboolean
only_relative_verbs(const KpTokens *tokens, guint from)
{
  guint verb = kp_tokens_verb(tokens, from, tokens->n);
  return verb >= tokens->n ||
         kp_tokens_any(tokens, from, verb, KP_WORD_RELATIVE, 0);
}

/* "sells rye, wheat, | as well as ovens": the last of a row. */
static gboolean
adds_to_list(const KpTokens *tokens, guint i)
{
  if (!kp_token_pair(tokens, i, "as", "well"))
    return FALSE;
  for (guint k = i - 1; k-- > 0;) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE ||
        kp_token_is(tokens, k, "and|or"))
      return FALSE;
    if (kp_token(tokens, k)->marks & KP_MARK_COMMA)
      return TRUE;
  }
  return FALSE;
}

/* "to Austria, | the Czech Republic, Poland, and Spain": names in a row. */
static gboolean
is_row(const KpTokens *tokens, guint i)
{
  guint commas = 0;
  for (guint k = i; k + 1 < tokens->n; k++) {
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE &&
        !(kp_token(tokens, k)->classes & KP_WORD_CAPITAL))
      return FALSE;
    commas += (kp_token(tokens, k)->marks & KP_MARK_COMMA) != 0;
    if ((commas > 0 || kp_tokens_comma_near(tokens, i - 1)) &&
        kp_token_is(tokens, k, "and|or"))
      return kp_token(tokens, k + 1)->classes & KP_WORD_CAPITAL ||
             (commas == 0 && kp_token_is(tokens, i, "the") &&
              kp_token_is(tokens, k + 1, "the"));
    /* "the Mill of Hull, | the Guild of Moss and the Bakers", "in Hull, | the
     * North Moor and Moss" */
    if (kp_token_is(tokens, i, "the") && kp_token_is(tokens, k, "and|or") &&
        kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL &&
        (kp_token_is(tokens, k + 1, "the")
             ? kp_token(tokens, k + 2)->classes & KP_WORD_CAPITAL
             : kp_token(tokens, k + 1)->classes & KP_WORD_CAPITAL))
      return TRUE;
  }
  return FALSE;
}

/* "burned Monday, | the day it was to open": no "the more you bake". */
static gboolean
tells_of_it(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->quote == 0 &&
         !kp_token_is(tokens, i + 1, "more|less|fewer|better|worse|bigger") &&
         kp_tokens_main_verb(tokens, 0) < i &&
         kp_tokens_main_verb(tokens, i) >= tokens->n &&
         !kp_tokens_any(tokens, i, kp_tokens_verb(tokens, i, tokens->n),
                        KP_WORD_COORDINATE, 0); /* "a coat and flared jeans" */
}

/* "appointed the baker, Anna Holt, | to lead": what somebody is to do. */
static gboolean
names_task(const KpTokens *tokens, guint i)
{
  const guint reach = 14; /* tokens of who it is */
  return kp_token_is(tokens, i, "to") && kp_tokens_comma_near(tokens, i - 1) &&
         kp_tokens_before(
             tokens, i, reach,
             "appoint|appoints|appointed|hire|hires|hired|choose|chose|chosen|"
             "pick|picks|picked|select|selected|ask|asks|asked|urge|urges|"
             "urged|invite|invites|invited|order|orders|ordered|allow|allows|"
             "allowed|name|names|named|tell|tells|told|force|forces|forced|"
             "expect|expects|expected");
}

/* "seen from afar, | as being rye", "of flour, | the rye, the salt and the
 * oven", "one in Hull, | the other in Moss": goes with a word before it. */
static gboolean
goes_with_left(const KpTokens *tokens, guint i)
{
  const guint reach = 30; /* tokens back to the verb of seeing */
  return (kp_token_pair(tokens, i, "as", "being") &&
          kp_tokens_before(tokens, i, reach,
                           "see|sees|seeing|saw|seen|view|views|viewed")) ||
         (kp_token_is(tokens, i + 1, "other|others") &&
          kp_tokens_hold(tokens, 0, i, "one|some"));
}

/* "a mill of Moss, | one of the most sought after": whatever its verbs. */
static gboolean
is_one_of_kind(const KpTokens *tokens, guint i)
{
  return i + 3 < tokens->n &&
         kp_token_triple(tokens, i, "one", "of", "the|his|her|its|their") &&
         kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
         kp_tokens_main_verb(tokens, 0) < i &&
         !kp_tokens_hold_comma(tokens, i, tokens->n);
}

/* "in Moss, | a town that bakes", ", | Hull's top body that rules" */
static gboolean
is_apposition(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  gboolean owned = kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE &&
                   !kp_tokens_comma_near(tokens, i - 1) &&
                   !(left->flags & KP_TOKEN_LIST);
  gboolean named = kp_token_is(tokens, i, "a|an|the") &&
                   left->classes & KP_WORD_CAPITAL && !is_row(tokens, i);
  return ((owned || named) && only_relative_verbs(tokens, i)) ||
         is_one_of_kind(tokens, i);
}

/* What stands before token i, or the sentence, is not whole without it. */
static gboolean
is_asked_for(const KpTokens *tokens, guint i)
{
  return kp_token_listed(tokens, i, "condition") ||
         kp_token_is(tokens, i, "than") || /* "less dear, he said, | than" */
         kp_complement_named(tokens, i) || kp_complement_spans(tokens, i) ||
         names_task(tokens, i) || kp_complement_parted(tokens, i) ||
         kp_complement_behind_aside(tokens, i);
}

/* ", with ovens", ", due to a fall", ", south of Moss", ", complete with a lid"
 */
static gboolean
opens_phrase(const KpTokens *tokens, guint i)
{
  if (kp_token_pair(tokens, i, "complete|replete", "with") ||
      kp_token_pair(tokens, i,
                    "due|thanks|owing|north|south|east|west|northeast|"
                    "northwest|southeast|southwest",
                    "of|to"))
    return TRUE;
  gboolean counts = /* "about 190 are missing" */
      kp_token(tokens, i + 1)->classes & KP_WORD_NUMBER &&
      kp_token_is(tokens, i, "about|around|over|under");
  return kp_token(tokens, i)->classes & KP_WORD_PREPOSITION && !counts &&
         !kp_token_is(tokens, i, "of");
}

/* "burned, | a loss to the town": tells of more than the word before it. */
static gboolean
is_loose_apposition(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "a|an|the|one") &&
         !kp_tokens_comma_near(tokens, i - 1) && !is_row(tokens, i) &&
         (!kp_tokens_hold_verb(tokens, i, tokens->n) ||
          (kp_token_is(tokens, i, "a|an") && only_relative_verbs(tokens, i)) ||
          tells_of_it(tokens, i));
}

/* ", | the order states", ", | the head of the mill house told the Mail": no
 * apposition, whatever looks like a verb before the word of saying. */
static gboolean
ends_in_said(const KpTokens *tokens, guint i)
{
  const guint reach = 3; /* tokens of whom it was told, and of the day */
  if (!kp_token_is(tokens, i, "the|a|an"))
    return FALSE;
  if (kp_token_is(tokens, tokens->n - 1, "states|alleges"))
    return TRUE;
  for (guint k = tokens->n - 1; k > i + 1 && k + reach >= tokens->n; k--) {
    if (kp_token_is(tokens, k, "said|told"))
      return !kp_tokens_any(tokens, i, k, KP_WORD_RELATIVE, 0);
    if (!(kp_token(tokens, k)->classes &
          (KP_WORD_CAPITAL | KP_WORD_DAY | KP_WORD_DETERMINER)))
      return FALSE;
  }
  return FALSE;
}

/* "sails from Moss, Lincolnshire, | to Goole"; not "came from Moss,
 * Lincolnshire, | to bake". */
static gboolean
ends_range(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "to") && kp_aside_comes_from(tokens, i) &&
         kp_token(tokens, i + 1)->classes &
             (KP_WORD_CAPITAL | KP_WORD_DETERMINER);
}

const gchar *
kp_cut_phrase(const KpTokens *tokens, guint i)
{
  if (!kp_tokens_hold_verb(tokens, 0, i) || kp_awaits_verb(tokens, i) ||
      goes_with_left(tokens, i) || adds_to_list(tokens, i) ||
      ends_in_said(tokens, i) || ends_range(tokens, i))
    return NULL;
  if (is_apposition(tokens, i))
    return "trailing apposition";
  if (kp_token(tokens, i - 1)->flags & KP_TOKEN_LIST || is_asked_for(tokens, i))
    return NULL;
  if (opens_phrase(tokens, i))
    return "trailing phrase";
  return is_loose_apposition(tokens, i) ? "trailing apposition" : NULL;
}
