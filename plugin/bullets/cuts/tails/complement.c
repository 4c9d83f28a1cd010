/* SPDX-License-Identifier: MIT */
/* Tokens come in; whether what opens at one of them is asked for goes out. */
#include "complement.h"

#include <string.h>

#include "prose.h"

/* TRUE where the language's list holds the words at `i` and `preposition`. */
static gboolean
holds_pair(const KpTokens *tokens,
           guint i,
           const gchar *preposition,
           guint64 list)
{
  gchar pair[64]; /* bytes: no pair of the lists is as long */
  const gchar *word = kp_token_folded(tokens, i);
  gsize length = kp_token(tokens, i)->length, after = strlen(preposition);
  guint32 hash = kp_word_hash_on(kp_token(tokens, i)->hash, " ", 1);
  hash = kp_word_hash_on(hash, preposition, after);
  if (!kp_language_may_hold(tokens->prose->language, hash) ||
      length + 1 + after >= sizeof pair)
    return FALSE;
  memcpy(pair, word, length);
  pair[length++] = ' ';
  memcpy(pair + length, preposition, after);
  guint32 classes;
  return (kp_language_look_up(tokens->prose->language, pair, length + after,
                              &classes) &
          list) != 0;
}

#define listed_with(tokens, i, preposition, list)                              \
  holds_pair(tokens, i, preposition, kp_list_bit(list))

gboolean
kp_complement_bound(const KpTokens *tokens, guint i)
{
  const guint reach = 8;  /* an object's words and its verb */
  const guint state = 16; /* a longer one's, to what it is kept under */
  const gchar *preposition = kp_token_folded(tokens, i);
  if (listed_with(tokens, i - 1, preposition, "bound"))
    return TRUE;
  /* "an interview Sunday | with" */
  guint day = i - 1;
  while (day > 1 && (kp_token(tokens, day)->classes & KP_WORD_DAY ||
                     kp_token_is(tokens, day, "on")))
    day--;
  if (day + 1 < i && kp_token(tokens, i - 1)->marks == 0 &&
      listed_with(tokens, day, preposition, "bound"))
    return TRUE;
  if (kp_token_is(tokens, i, "with") &&
      kp_tokens_before(tokens, i, 3, "supply|supplying"))
    return TRUE;
  guint most = kp_token_is(tokens, i, "under") ? state : reach;
  for (guint k = i - 1; k-- > 0 && k + most >= i;) {
    if (kp_token(tokens, k)->marks != 0)
      return FALSE;
    if (listed_with(tokens, k, preposition, "bound-apart"))
      return TRUE;
  }
  return FALSE;
}

/* "has sent jitters | through", "lacks a prescription | for": a verb and a bare
 * noun are seldom all that is said. */
gboolean
kp_complement_follows_object(const KpTokens *tokens, guint i)
{
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_GERUND;
  if (kp_token(tokens, i - 1)->classes & (KP_WORD_CAPITAL | KP_WORD_NUMBER))
    return FALSE;
  guint verb = i - 2;
  if (kp_token_is(tokens, verb,
                  "a|an|no|any|the|his|her|their|its|my|our|your"))
    verb--;
  const KpToken *token = kp_token(tokens, verb);
  gboolean auxiliary = kp_token_is(tokens, verb - 1, "to|not") ||
                       kp_token(tokens, verb - 1)->classes & KP_WORD_AUXILIARY;
  const guint16 led = KP_TOKEN_BASE | KP_TOKEN_PARTICIPLE;
  return token->marks == 0 &&
         (token->flags & verbs ||
          (auxiliary && (token->flags & led || token->classes & KP_WORD_VERB)));
}

/* "is the latest chapter | in a long story": what something is goes on to the
 * end. */
static gboolean
follows_predicate(const KpTokens *tokens, guint i)
{
  const guint reach = 7; /* words of the noun phrase */
  for (guint k = i - 1; k-- > 0 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks != 0)
      return FALSE;
    if (kp_token_is(tokens, k,
                    "is|are|was|were|be|been|being|becomes|become|became|"
                    "remains|remain|remained")) {
      guint next = k + 1; /* "is also a beacon" */
      while (next + 1 < i && kp_token_listed(tokens, next, "adverb"))
        next++;
      return (kp_token(tokens, next)->classes & KP_WORD_DETERMINER) != 0;
    }
    if (token->classes & KP_WORD_PREPOSITION || token->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_complement_named(const KpTokens *tokens, guint i)
{
  const guint reach = 20; /* tokens of what was named, with its asides */
  if (!kp_token_is(tokens, i, "as"))
    return FALSE;
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    if (listed_with(tokens, k, "as", "bound-apart"))
      return !kp_token_is(tokens, i + 1, "well|per|he|she|they|we");
  }
  return FALSE;
}

gboolean
kp_complement_parted(const KpTokens *tokens, guint i)
{
  const guint reach = 24; /* tokens of the names and ages between */
  const guint32 others = KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE |
                         KP_WORD_RELATIVE | KP_WORD_AUXILIARY;
  const gchar *preposition = kp_token_folded(tokens, i);
  for (guint k = i; k-- > 0 && k + reach >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (token->marks & ~KP_MARK_COMMA || token->classes & others)
      return FALSE;
    if (listed_with(tokens, k, preposition, "bound-apart"))
      return TRUE;
    if (token->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "failed to build widely, most of all in Hull, | on what was done", "paired
 * the loaf, which was old, | with salt": a verb before the aside asks for it.
 */
static gboolean
asked_before_aside(const KpTokens *tokens, guint i)
{
  const guint most = 12, reach = 5; /* tokens of the aside, to the verb */
  guint open = i - 1;
  while (open > 1 && open + most > i && !kp_token_after_comma(tokens, open))
    open--;
  if (!kp_token_after_comma(tokens, open) || !kp_token_after_comma(tokens, i))
    return FALSE;
  for (guint k = open; k-- > 0 && k + reach >= open &&
                       (k + 1 == open || kp_token(tokens, k)->marks == 0);) {
    if (listed_with(tokens, k, kp_token_folded(tokens, i), "bound-apart"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_complement_behind_aside(const KpTokens *tokens, guint i)
{
  const guint most = 5; /* tokens of the aside before it */
  if (i < 3)
    return FALSE;
  guint open = i - 1;
  while (open > 1 && open + most > i && !kp_token_after_comma(tokens, open))
    open--;
  /* "has been suspected, but never charged, | in the theft" */
  if (kp_token_is(tokens, open, "but|or|if|though|and") &&
      kp_token(tokens, i - 1)->flags & KP_TOKEN_PARTICIPLE)
    return (kp_token(tokens, open - 1)->flags & KP_TOKEN_PARTICIPLE) != 0;
  if (asked_before_aside(tokens, i))
    return TRUE;
  if (!kp_token_is(tokens, i, "by|from|into|of|to"))
    return FALSE;
  return kp_token_after_comma(tokens, open) &&
         (kp_token(tokens, open - 1)->flags & KP_TOKEN_PARTICIPLE ||
          kp_token_listed(tokens, open - 1, "complement"));
}

gboolean
kp_complement_compares(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens of what is compared */
  if (!kp_token_is(tokens, i, "as"))
    return FALSE;
  for (guint k = i;
       k-- > 1 && k + reach >= i && kp_token(tokens, k)->marks == 0;) {
    if (!kp_token_is(tokens, k, "as"))
      continue;
    guint left = k - 1; /* "is arguably just as crisp and light | as" */
    while (left > 0 && (kp_token_ends(tokens, left, "ly") ||
                        kp_token_is(tokens, left, "just|not|almost|never")))
      left--;
    if (kp_token(tokens, left)->flags & KP_TOKEN_FINITE)
      return TRUE;
  }
  for (guint k = i + 2; k < tokens->n && k <= i + reach; k++) {
    if (kp_token_is(tokens, k, "as")) /* "as crisp, brown and light as" */
      return k == i + 2 || kp_token_is(tokens, k - 2, "and|or");
    guint16 flags = kp_token(tokens, k)->flags;
    if (flags & KP_TOKEN_FINITE && !(flags & KP_TOKEN_PARTICIPLE))
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_complement_later(const KpTokens *tokens, guint i)
{
  const guint reach = 8; /* an object's words and its verb */
  const guint away = 12; /* tokens of the phrase between */
  for (guint k = i + 1; k < tokens->n && k < i + away; k++) {
    if (kp_token_is(tokens, k, "according"))
      return FALSE;
    if (!(kp_token(tokens, k)->classes & KP_WORD_PREPOSITION))
      continue;
    for (guint v = i; v-- > 0 && v + reach >= i;) {
      if (kp_token(tokens, v)->marks != 0 && v + 1 < i)
        break;
      if (listed_with(tokens, v, kp_token_folded(tokens, k), "bound-apart"))
        return TRUE;
    }
  }
  return FALSE;
}

gboolean
kp_complement_spans(const KpTokens *tokens, guint i)
{
  const guint reach = 14; /* tokens from "from" to i, from i to "to" */
  guint from = i;
  while (from > 0 && from + reach > i && !kp_token_is(tokens, from, "from|to"))
    from--;
  if (!kp_token_is(tokens, from, "from") || from == i ||
      kp_tokens_hold_verb(tokens, from, i))
    return FALSE;
  for (guint k = i; k + 1 < tokens->n && k < i + reach; k++) {
    const KpToken *next = kp_token(tokens, k + 1);
    if (kp_token_is(tokens, k, "to")) /* no "return to work" */
      return next->classes &
                 (KP_WORD_DETERMINER | KP_WORD_CAPITAL | KP_WORD_NUMBER) ||
             (kp_token_after_comma(tokens, k) &&
              !(next->flags & KP_TOKEN_BASE));
    if (kp_token(tokens, k)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

gboolean
kp_complement_claim(const KpTokens *tokens, guint from)
{
  guint say = from;
  while (say > 0 && !(kp_token(tokens, say)->classes & KP_WORD_SAY))
    say--;
  if (say == 0 || kp_tokens_hold_verb(tokens, say + 1, from) ||
      !kp_tokens_hold_verb(tokens, from, tokens->n))
    return FALSE;
  return kp_tokens_main_verb(tokens, from) < tokens->n ||
         kp_tokens_hold(tokens, from, tokens->n, "that|how|what|why|whether");
}

/* "would make it the first | in the county to close" */
static gboolean
singles_alone(const KpTokens *tokens, guint last)
{
  return kp_token(tokens, last)->marks == 0 &&
         (kp_token_listed(tokens, last, "superlative") ||
          kp_token_is(tokens, last, "latest")) &&
         !(kp_token(tokens, last)->classes & KP_WORD_CAPITAL) &&
         kp_token_is(tokens, last - 1, "the|its|his|her|their");
}

/* "at least", "their second mill", "murder in the first degree": singles out
 * nothing. */
static gboolean
only_counts(const KpTokens *tokens, guint k)
{
  return kp_token_pair(tokens, k - 1, "at", "least|most") ||
         kp_token_pair(tokens, k - 1, "his|her|its|their",
                       "second|third|fourth|fifth") ||
         kp_token_is(tokens, k + 1, "degree|generation|half");
}

gboolean
kp_complement_singled(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* words of the noun phrase */
  if (kp_token_triple(tokens, i - 2, "first", "time", "in|since"))
    return TRUE; /* "for the first time | in 70 years" */
  if (kp_token(tokens, i - 1)->flags & KP_TOKEN_TIME)
    /* "the last week" is but a time, "the worst week | for bread" is not */
    return kp_token_listed(tokens, i - 2, "superlative") &&
           !kp_token_is(tokens, i - 2,
                        "first|second|third|fourth|fifth|last|only|most|least");
  if (kp_token(tokens, i - 1)->flags & KP_TOKEN_FINITE &&
      kp_token_is(tokens, i - 2, "second|third|fourth|fifth"))
    return FALSE; /* "a fourth left | after" */
  guint most = reach;
  if (singles_alone(tokens, i - 1))
    return TRUE;
  for (guint k = i - 1; k-- > 0 && k + most >= i;) {
    const KpToken *token = kp_token(tokens, k);
    if (kp_token_is(tokens, k, "of") && most == reach &&
        kp_token_is(tokens, i, "in|among|since|under") &&
        !(kp_token(tokens, k + 1)->classes & KP_WORD_DETERMINER)) {
      most = 7; /* "the leading cause of death | in women" */
      continue;
    }
    if (token->marks != 0 || token->flags & KP_TOKEN_FINITE ||
        token->classes & KP_WORD_PREPOSITION)
      return FALSE;
    if (kp_token_listed(tokens, k, "superlative") ||
        kp_token_pair(tokens, k - 1, "the", "leading|top|latest"))
      return !(token->classes & KP_WORD_CAPITAL) && /* "the Second Mill" */
             !only_counts(tokens, k);
  }
  return FALSE;
}

/* "scored four goals | in the 5-2 win": of which match. */
static gboolean
counts_score(const KpTokens *tokens, guint i)
{
  return kp_token_pair(tokens, i - 1,
                       "goals|tries|points|runs|wickets|sixes|penalties",
                       "in|against|during") &&
         kp_tokens_before(tokens, i, 5,
                          "scored|scoring|netted|netting|hit|hitting|bagged|"
                          "took|taking|missed|grabbed");
}

gboolean
kp_complement_at(const KpTokens *tokens, guint i)
{
  /* "shocked his followers | by offering a reward", "| from seeing it" */
  gboolean means = kp_token_is(tokens, i, "by|from") &&
                   kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND;
  /* "with an oven at one end and a table | at the other" */
  gboolean other =
      kp_token_triple(tokens, i, "at|on|in|to", "the", "other|others") &&
      kp_tokens_hold(tokens, 0, i, "one|some");
  /* "held as a breakthrough | for the town" */
  gboolean role = i > 3 && kp_token_pair(tokens, i - 3, "as", "a|an");
  /* "makes it hard | for many to see" */
  gboolean ease =
      kp_token_pair(tokens, i - 1,
                    "hard|harder|easy|easier|difficult|possible|impossible|"
                    "tough|tougher|necessary|crucial|essential|vital|safe",
                    "for") &&
      !kp_token_is(tokens, i - 2, "as|too");
  return means || other || role || ease || counts_score(tokens, i) ||
         kp_complement_bound(tokens, i) || kp_complement_singled(tokens, i) ||
         kp_complement_follows_object(tokens, i) ||
         follows_predicate(tokens, i);
}
