/* SPDX-License-Identifier: MIT */
/* Words inside a sentence without which it says the same, a few at a time: for
 * one that is too long by a few words. */
#include <string.h>

#include "attribution.h"
#include "cut.h"

/* "in order | to", "in an effort | to". */
static guint
purpose_end(const KpTokens *tokens, guint i)
{
  if (!kp_token_is(tokens, i, "in") || kp_token(tokens, i - 1)->marks != 0 ||
      kp_token(tokens, i - 1)->classes & KP_WORD_AUXILIARY)
    return i; /* "is in an effort to" */
  guint end = i + 1;
  if (kp_token_is(tokens, end, "order"))
    end++;
  else if (kp_token_pair(tokens, end, "a|an", "effort|attempt|bid"))
    end += 2;
  return end > i + 1 && end + 1 < tokens->n && kp_token_is(tokens, end, "to") &&
                 kp_token(tokens, end + 1)->flags & KP_TOKEN_BASE
             ? end
             : i;
}

/* "in | the northern town of | Hull", not "in the District of Moss". */
static guint
place_end(const KpTokens *tokens, guint i)
{
  const guint most = 3; /* tokens to the kind of place */
  if (!kp_token_is(tokens, i, "the") ||
      !(kp_token(tokens, i - 1)->classes & KP_WORD_PREPOSITION))
    return i;
  for (guint k = i; k + 2 < tokens->n && k <= i + most; k++) {
    if (kp_token(tokens, k)->marks != 0)
      return i;
    if (k > i &&
        kp_token_is(tokens, k, "city|town|village|suburb|island|district") &&
        !(kp_token(tokens, k)->classes & KP_WORD_CAPITAL) && /* a name */
        kp_token_is(tokens, k + 1, "of") &&
        kp_token(tokens, k + 2)->classes & KP_WORD_CAPITAL &&
        !(kp_token(tokens, k + 2)->flags & KP_TOKEN_POSSESSIVE))
      return k + 2;
  }
  return i;
}

/* "the bakers | who were | hurt in the fire", "a mill | that is | gaining": the
 * participle says as much. */
static guint
relative_end(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  if (i < 2 || i + 3 >= tokens->n ||
      !kp_token_pair(tokens, i, "who|which|that", "is|are|was|were") ||
      left->marks != 0 ||
      left->classes & (KP_WORD_PREPOSITION | KP_WORD_AUXILIARY |
                       KP_WORD_COORDINATE | KP_WORD_PRONOUN) ||
      kp_token_is(tokens, 0, "it|it's"))
    return i; /* "It was the mill | that was burned" */
  const KpToken *next = kp_token(tokens, i + 2);
  gboolean used = kp_token_pair(tokens, i + 2, "used", "as|by|in|at|on");
  return (next->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) || used) &&
                 next->marks == 0 &&
                 kp_token(tokens, i + 3)->classes &
                     (KP_WORD_PREPOSITION | KP_WORD_DETERMINER) &&
                 !kp_token_is(tokens, i + 2, "going|due|supposed") &&
                 !kp_token_is(tokens, i + 3, "even|both|all")
             ? i + 2
             : i;
}

/* "has | unanimously | approved", "has | once again | said". */
static guint
adverb_end(const KpTokens *tokens, guint i)
{
  const guint most = 2; /* tokens */
  if (kp_token(tokens, i - 1)->classes & KP_WORD_DETERMINER)
    return i; /* "an | ominous | warning" */
  for (guint end = i + most; end > i; end--) {
    if (end >= tokens->n ||
        !(kp_token(tokens, end)->flags & KP_TOKEN_ANY_VERB) ||
        kp_token(tokens, i)->marks != 0 ||
        kp_token(tokens, end - 1)->marks != 0 ||
        kp_token(tokens, i - 1)->marks != 0 ||
        kp_token(tokens, i - 1)->classes & KP_WORD_NEGATION ||
        kp_token(tokens, end)->classes & KP_WORD_AUXILIARY ||
        kp_token_is(tokens, i - 1, "so|too|very|how|as|more|most|less|and"))
      continue;
    if (kp_tokens_listed(tokens, i, end, "spare"))
      return end;
  }
  return i;
}

/* "an | enormous | oven", not "an | enormous | mill". */
static gboolean
keeps_article(const KpTokens *tokens, guint i)
{
  const KpToken *next = kp_token(tokens, i + 1);
  gchar c = *kp_token_folded(tokens, i + 1);
  if (/* "an NGO" */
      g_ascii_isupper(tokens->text[next->word.start + 1]))
    return !kp_token_is(tokens, i - 1, "a|an");
  gboolean vowel = c != '\0' && strchr("aeio", c) != NULL;
  if (kp_token_is(tokens, i - 1, "an"))
    return vowel;
  return !kp_token_is(tokens, i - 1, "a") || !vowel;
}

/* "the | harrowing | tale", "a patient's | own | blood"; not "the | Major |
 * League". */
static guint
adjective_end(const KpTokens *tokens, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_AUXILIARY | KP_WORD_OPENS_CLAUSE |
                        KP_WORD_NUMBER;
  const KpToken *left = kp_token(tokens, i - 1),
                *next = kp_token(tokens, i + 1);
  gboolean determined =
      left->classes & (KP_WORD_DETERMINER | KP_WORD_PRONOUN) ||
      left->flags & KP_TOKEN_POSSESSIVE;
  return kp_token_listed(tokens, i, "spare") && determined &&
                 !(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) &&
                 !kp_token_is(tokens, i, "now|again|already") &&
                 /* "from the current year": which of them */
                 !(kp_token_is(tokens, i, "current") &&
                   next->flags & KP_TOKEN_TIME) &&
                 !kp_token_is(tokens, i - 1,
                              "most|more|less|least|such|what") &&
                 /* "is a | huge | task": what is said of it */
                 !kp_token_is(tokens, i - 2, "is|are|was|were|be") &&
                 left->marks == 0 && kp_token(tokens, i)->marks == 0 &&
                 !(next->classes & small) && !(next->flags & KP_TOKEN_FINITE) &&
                 next->quote == 0 && !kp_token_ends(tokens, i, "ly") &&
                 keeps_article(tokens, i)
             ? i + 1
             : i;
}

/* "said | that | the mill": the claim opens with its subject. */
static guint
that_end(const KpTokens *tokens, guint i)
{
  guint say = i - 1; /* "said on Monday | that" */
  while (say > 1 && say + 3 >= i &&
         (kp_token(tokens, say)->classes & KP_WORD_DAY ||
          kp_token_is(tokens, say, "on")))
    say--;
  gboolean says = kp_is_say(tokens, say) ||
                  kp_token_is(tokens, say, "claiming|arguing|insisting|adding");
  return kp_token_is(tokens, i, "that") && says &&
                 (kp_token(tokens, say)->flags &
                      (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_BASE) ||
                  kp_token_is(tokens, say - 1, "has|have|had|also")) &&
                 kp_token(tokens, i - 1)->marks == 0 && i + 3 < tokens->n &&
                 (kp_token(tokens, i + 1)->classes & KP_WORD_OPENS_SUBJECT) &&
                 kp_tokens_clause(tokens, i + 1, tokens->n)
             ? i + 1
             : i;
}

/* "was shut | earlier this week | in Hull": what was, and no news when. */
static guint
time_end(const KpTokens *tokens, guint i)
{
  const KpToken *left = kp_token(tokens, i - 1);
  guint at = kp_token_is(tokens, i, "earlier|late") ? i + 1 : i;
  if (!kp_token_pair(tokens, at, "this|last",
                     "week|month|year|season|summer|winter|autumn|spring|night|"
                     "morning|afternoon|evening") ||
      left->classes &
          (KP_WORD_PREPOSITION | KP_WORD_DETERMINER | KP_WORD_COORDINATE |
           KP_WORD_AUXILIARY | KP_WORD_MONTH) ||
      left->marks != 0 || left->flags & KP_TOKEN_TIME ||
      kp_token_is(tokens, i - 1, "only|just|not|earlier|late") ||
      !kp_tells_past(tokens))
    return i;
  guint end = at + 2;
  return end >= tokens->n || kp_token(tokens, end - 1)->marks & KP_MARK_COMMA ||
                 kp_token(tokens, end)->classes &
                     (KP_WORD_PREPOSITION | KP_WORD_OPENS_CLAUSE)
             ? end
             : i;
}

/* "left Hull | nearly two years ago | was": the same. */
static guint
ago_end(const KpTokens *tokens, guint i)
{
  const guint most = 5; /* tokens to "ago" */
  const KpToken *left = kp_token(tokens, i - 1);
  if (left->marks != 0 || left->flags & (KP_TOKEN_TIME | KP_TOKEN_FINITE) ||
      left->classes & (KP_WORD_PREPOSITION | KP_WORD_DETERMINER |
                       KP_WORD_AUXILIARY | KP_WORD_NUMBER) ||
      kp_token_is(tokens, i - 1,
                  "only|just|not|back|until|that|nearly|almost|about|than|"
                  "roughly|over|some|long|ended|began|started|lasted") ||
      !(kp_token(tokens, i)->classes & KP_WORD_NUMBER ||
        kp_token_is(tokens, i,
                    "nearly|almost|about|roughly|over|some|more|several|"
                    "a|" KP_SMALL_NUMBERS)) ||
      !kp_tells_past(tokens))
    return i;
  for (guint k = i; k + 1 < tokens->n && k < i + most; k++) {
    if (kp_token(tokens, k)->marks != 0)
      return i;
    if (!kp_token_is(tokens, k + 1, "ago"))
      continue;
    return kp_token(tokens, k)->flags & KP_TOKEN_TIME ? k + 2 : i;
  }
  return i;
}

/* "to | the terrorist group | ISIS", "on | the video site | YouTube": the name
 * tells it. */
static guint
label_end(const KpTokens *tokens, guint i)
{
  const guint most = 4; /* tokens */
  if (!kp_token_is(tokens, i, "the") ||
      !(kp_token(tokens, i - 1)->classes & KP_WORD_PREPOSITION))
    return i;
  for (guint k = i + 1; k + 1 < tokens->n && k < i + most; k++) {
    const KpToken *token = kp_token(tokens, k), *next = kp_token(tokens, k + 1);
    if (token->marks != 0 || token->classes & KP_WORD_CAPITAL)
      return i;
    if (kp_token_is(tokens, k,
                    "organization|organisation|group|network|site|website|"
                    "platform|app"))
      return next->classes & KP_WORD_CAPITAL &&
                     !(next->flags & KP_TOKEN_POSSESSIVE)
                 ? k + 1
                 : i;
  }
  return i;
}

void
kp_cuts_spare(KpCuts *self)
{
  static guint (*const KINDS[])(const KpTokens *, guint) = {
      purpose_end, place_end, relative_end, adverb_end, adjective_end,
      that_end,    time_end,  ago_end,      label_end};
  const KpTokens *tokens = self->tokens;
  for (guint i = 1; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      continue;
    for (gsize k = 0; k < G_N_ELEMENTS(KINDS); k++) {
      guint end = KINDS[k](tokens, i);
      if (end == i)
        continue;
      kp_cuts_add_small(self, KP_CUT_INNER, "spare words", i, end);
      break;
    }
  }
}
