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

/* "set up his old friend Paul Reed | for the first goal": what for; not "set up
 * a mill | for bakers". */
static gboolean
sets_up(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens of whom, and the verb */
  if (!kp_token_is(tokens, i, "for|with") ||
      !(kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL))
    return FALSE;
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    if (kp_token(tokens, k)->marks != 0 && k + 1 < i)
      return FALSE;
    if (kp_token_is(tokens, k, "up"))
      return kp_token_is(tokens, k - 1, "set|sets|setting") &&
             !kp_token_is(tokens, k + 1, "a|an|the|its|two");
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

/* "replaces rye of old | by wheat", "some of rye, others | with salt" */
static gboolean
says_what_else(const KpTokens *tokens, guint i)
{
  const guint reach = 12; /* tokens of what is replaced */
  const guint16 verbs = KP_TOKEN_BASE | KP_TOKEN_FINITE | KP_TOKEN_GERUND;
  if (kp_token_pair(tokens, i, "on", "to") &&
      kp_token(tokens, i - 1)->flags & verbs)
    return TRUE; /* "hold | on to a loaf" */
  return (kp_token_is(tokens, i - 1, "others") &&
          kp_token_after_comma(tokens, i - 1)) ||
         (kp_token_is(tokens, i, "by|with") &&
          kp_tokens_before(tokens, i, reach, "replace|replaces|replacing"));
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

/* "won't bake at the feast, but hopes to do so | at the mill": not there, but
 * here. */
static gboolean
answers_denial(const KpTokens *tokens, guint i)
{
  const gchar *preposition = kp_token_folded(tokens, i);
  guint but = i;
  while (but > 0 && !(kp_token_is(tokens, but, "but") &&
                      kp_token(tokens, but)->quote == 0))
    but--;
  if (but == 0 || !kp_tokens_any(tokens, 0, but, KP_WORD_NEGATION, 0))
    return FALSE;
  for (guint k = 0; k < but; k++) {
    if (g_str_equal(kp_token_folded(tokens, k), preposition))
      return TRUE;
  }
  return FALSE;
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

/* "and professor | at the University of Moss": of what. */
static gboolean
is_office(const KpTokens *tokens, guint i)
{
  if (kp_token_pair(tokens, i - 1, "professor|fellow|lecturer", "at"))
    return TRUE;
  return kp_token_pair(tokens, i - 1,
                       "director|head|chief|fellow|editor|chairman|chairwoman|"
                       "president|manager|" KP_CALLINGS,
                       "at|for|in|with|from") &&
         (kp_token_is(tokens, i - 2, "and") ||
          kp_token_after_comma(tokens, i - 1));
}

/* "10 loaves came | from Hull, while 90 came from Moss": the first of two that
 * are told apart. */
static gboolean
is_first_of_two(const KpTokens *tokens, guint i)
{
  const gchar *preposition = kp_token_folded(tokens, i);
  if (!(kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL) ||
      !kp_tokens_any(tokens, 0, i, KP_WORD_NUMBER, 0))
    return FALSE;
  guint other = i + 1;
  while (other + 1 < tokens->n && !(kp_token_after_comma(tokens, other) &&
                                    kp_token_is(tokens, other, "while|but")))
    other++;
  gboolean counted = FALSE;
  for (guint k = other + 1; k + 1 < tokens->n; k++) {
    counted |= (kp_token(tokens, k)->classes & KP_WORD_NUMBER) != 0;
    if (counted && g_str_equal(kp_token_folded(tokens, k), preposition) &&
        kp_token(tokens, k + 1)->classes & KP_WORD_CAPITAL)
      return TRUE;
  }
  return FALSE;
}

/* "to arrest and jail bakers | for old loaves": what for. */
static gboolean
punishes(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens of who is punished, and the verb */
  if (!kp_token_is(tokens, i, "for"))
    return FALSE;
  for (guint k = i; k-- > 1 && k + reach >= i;) {
    if (kp_token(tokens, k)->marks != 0)
      return FALSE;
    if (kp_token_is(tokens, k, "arrest|jail|imprison|punish|fine|sue"))
      return kp_token_is(tokens, k - 1,
                         "to|and|or|potentially|could|can|will|would|not");
  }
  return FALSE;
}

/* ", a writer | on rye", ", a speaker | for the guild": of what. */
static gboolean
is_trade(const KpTokens *tokens, guint i)
{
  guint from = kp_token_is(tokens, i - 2, "a|an") ? i - 2 : i - 3;
  return kp_token_is(tokens, i, "for|on") &&
         kp_token_is(tokens, from, "a|an") &&
         kp_token_after_comma(tokens, from) &&
         kp_token_listed(tokens, i - 1, "trade") &&
         !(kp_token(tokens, i + 1)->classes & (KP_WORD_DAY | KP_WORD_MONTH));
}

/* "is at 29 | for Hull and 1 for Moss" */
static gboolean
is_count_of_two(const KpTokens *tokens, guint i)
{
  const guint most = 8; /* tokens to the other */
  if (!(kp_token(tokens, i - 1)->classes & KP_WORD_NUMBER))
    return FALSE;
  for (guint k = i + 1; k + 3 < tokens->n && k < i + most; k++) {
    if (kp_token_is(tokens, k, "and|but") &&
        kp_token(tokens, k + 1)->classes & KP_WORD_NUMBER)
      return g_str_equal(kp_token_folded(tokens, k + 2),
                         kp_token_folded(tokens, i));
  }
  return FALSE;
}

/* "but after bakers refused | in Moss, he left": what is so then is not told.
 */
static gboolean
awaits_after(const KpTokens *tokens, guint i)
{
  guint verbs = 0;
  for (guint k = i; k-- > 1 && kp_token(tokens, k)->marks == 0;) {
    if (kp_token_pair(tokens, k, "but",
                      "after|when|while|although|though|since|despite|with|if"))
      return verbs < 2 && kp_tokens_hold_verb(tokens, i, tokens->n);
    verbs += (kp_token(tokens, k)->flags & KP_TOKEN_FINITE) != 0;
  }
  return FALSE;
}

/* "an oven | for baking rye and an oven | for baking salt": one of two that are
 * told alike. */
static gboolean
is_parallel(const KpTokens *tokens, guint i)
{
  const guint reach = 12; /* tokens to the other */
  const KpToken *next = kp_token(tokens, i + 1);
  if (next->classes & (KP_WORD_OPENS_SUBJECT | KP_WORD_NUMBER))
    return FALSE;
  for (guint k = i > reach ? i - reach : 0; k < i + reach && k < tokens->n;
       k++) {
    if (k == i ||
        !g_str_equal(kp_token_folded(tokens, k), kp_token_folded(tokens, i)) ||
        !g_str_equal(kp_token_folded(tokens, k + 1), next->folded))
      continue;
    return kp_tokens_hold(tokens, MIN(i, k), MAX(i, k), "and|but|or|while");
  }
  return FALSE;
}

/* TRUE where what is told up to `end` has to be, or is but asked for. */
static gboolean
is_wanted(const KpTokens *tokens, guint end)
{
  for (guint k = 0; k + 1 < end; k++) {
    if (kp_token_is(tokens, k, "must|enough|pressure") ||
        kp_token_pair(tokens, k, "have|has|had|need|needs|needed", "to") ||
        (kp_token_is(tokens, k, "is|was") &&
         kp_tokens_hold(tokens, k + 1, MIN(k + 3, end), "time")))
      return TRUE;
  }
  return FALSE;
}

/* "would have to burn | for bread to cost more": it does not burn. */
static gboolean
is_so_that(const KpTokens *tokens, guint i)
{
  const guint most = 8; /* tokens of what is to do so */
  if (!kp_token_is(tokens, i, "for") || !is_wanted(tokens, i))
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

/* "would sink at dusk, lie | at the quay, and rise": a row of doings has its
 * last behind "and". */
static gboolean
is_amid_doings(const KpTokens *tokens, guint i)
{
  const guint reach = 5; /* tokens of the doing */
  guint from = i;
  while (from > 1 && from + reach > i && !kp_token_after_comma(tokens, from))
    from--;
  guint next = kp_tokens_comma(tokens, i, tokens->n) + 1;
  return from > 1 && kp_token_after_comma(tokens, from) && next < tokens->n &&
         kp_token(tokens, from)->flags & KP_TOKEN_BASE &&
         kp_tokens_hold(tokens, 0, from,
                        "would|will|could|can|may|might|should|must|to") &&
         (kp_token(tokens, next)->flags & KP_TOKEN_BASE ||
          (kp_token_is(tokens, next, "and|then") &&
           kp_token(tokens, next + 1)->flags & KP_TOKEN_BASE));
}

/* "found that while rye rose, prices | in Hull fell": what was found still
 * waits for its verb. */
static gboolean
awaits_finding(const KpTokens *tokens, guint i)
{
  guint that = i;
  while (that-- > 1) {
    if (!kp_token_pair(tokens, that, "that",
                       "while|whereas|although|though|when"))
      continue;
    guint comma = kp_tokens_comma(tokens, that + 2, i);
    return comma + 1 < i && !kp_tokens_hold_verb(tokens, comma + 1, i);
  }
  return FALSE;
}

gboolean
kp_complement_of_adjunct(const KpTokens *tokens, guint i, gboolean needed)
{
  return leans_left(tokens, i) || completes_time(tokens, i) ||
         awaits_finding(tokens, i) || awaits_state(tokens, i) ||
         holds_complement(tokens, i) || answers_denial(tokens, i) ||
         says_what_for(tokens, i) || sets_up(tokens, i) ||
         is_parallel(tokens, i) || punishes(tokens, i) || is_trade(tokens, i) ||
         is_measured(tokens, i) || is_office(tokens, i) ||
         is_first_of_two(tokens, i) || leads_to_words(tokens, i) ||
         is_count_of_two(tokens, i) || awaits_after(tokens, i) ||
         says_what_else(tokens, i) || is_so_that(tokens, i) ||
         is_amid_doings(tokens, i) ||
         (kp_complement_at(tokens, i) &&
          !(needed && kp_token_is(tokens, i, "around|across|amid|throughout")));
}
