/* SPDX-License-Identifier: MIT */
/* Cuts inside the subject of a sentence of which nothing else leaves a bullet:
 * which one of many it is, or what else somebody is. */
#include "attribution.h"
#include "cut.h"

/* "A man | shot in Hull was": a form that may be a past is none where a verb
 * comes that nothing asks for. */
static gboolean
is_passive(const KpTokens *tokens, guint i)
{
  guint verb = kp_tokens_main_verb(tokens, i + 1);
  if (!(kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE ||
        kp_token_is(tokens, i, "shot|hurt|hit|caught|held|found|left")) ||
      verb >= tokens->n || !kp_token_listed(tokens, verb, "auxiliary-finite") ||
      kp_token_is(tokens, i + 1, "a|an|the"))
    return FALSE; /* "The oven | started a fire that was" */
  for (guint k = i; k < verb; k++) {
    if (kp_token(tokens, k)->marks & KP_MARK_COMMA &&
        !(kp_token(tokens, k + 1)->classes & KP_WORD_CAPITAL) && k + 1 < verb)
      return FALSE; /* "A man shot at Holt, and a baker was hurt" */
  }
  return TRUE;
}

/* Adds a cut in place of those that it holds: days, asides. */
static void
add(KpCuts *self, const gchar *name, guint from, guint to)
{
  for (guint i = self->inners->len; i-- > 0;) {
    const KpCut *other = &g_array_index(self->inners, KpCut, i);
    if (from <= other->from && other->to <= to)
      g_array_remove_index(self->inners, i);
  }
  kp_cuts_add_plain(self, KP_CUT_INNER, name, from, to);
}

/* The start of what says which one it is, in the subject at `from`: "A man |
 * who", "Two bakers | hurt in"; 0: there is none. */
static guint
restrictor(const KpTokens *tokens, guint from)
{
  const guint most = 12; /* tokens before it */
  if (kp_token_is(tokens, from + 1, "moment|day|time|minute|instant|way"))
    return 0; /* "The moment a man | who bakes sold it stunned Hull" */
  for (guint i = from + 1; i + 2 < tokens->n && i < from + most; i++) {
    const KpToken *token = kp_token(tokens, i), *left = kp_token(tokens, i - 1);
    if (left->marks & ~KP_MARK_STOP || token->quote != 0 ||
        (token->flags & KP_TOKEN_FINITE && !is_passive(tokens, i)) ||
        kp_token_is(tokens, i, "pledged|vowed|agreed|refused|decided|voted"))
      return 0;
    if (kp_token_is(tokens, i, "who|that|which|whose")) /* "a vote on | who" */
      return left->classes & KP_WORD_PREPOSITION ||
                     kp_token_pair(tokens, i - 1, "found", "that")
                 ? 0
                 : i;
    if (left->classes & (KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                         KP_WORD_COORDINATE | KP_WORD_NUMBER) ||
        kp_token_is(tokens, i - 1, KP_SMALL_NUMBERS))
      continue; /* "Nine | leading bakers" */
    if (kp_token_is(tokens, i, "being"))
      return i;
    guint verb = i;
    if (kp_token_ends(tokens, i, "ly"))
      verb++;
    const KpToken *next = kp_token(tokens, verb + 1);
    if ((kp_token(tokens, verb)->flags & KP_TOKEN_PARTICIPLE ||
         kp_token(tokens, i)->flags & KP_TOKEN_FINITE) &&
        (next->classes & KP_WORD_PREPOSITION ||
         kp_token_is(tokens, verb + 1, "to|and")))
      return i;
    if (kp_token(tokens, verb)->flags & KP_TOKEN_GERUND &&
        next->classes & (KP_WORD_PREPOSITION | KP_WORD_DETERMINER |
                         KP_WORD_NUMBER | KP_WORD_CAPITAL))
      return i; /* not "a car | parking lot" */
  }
  return 0;
}

static gboolean
is_adverb(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->marks == 0 &&
         (kp_token_listed(tokens, i, "adverb") ||
          kp_token_ends(tokens, i, "ly"));
}

/* "A man": one of whom the sentence tells, and not what all such do. */
static gboolean
is_one(const KpTokens *tokens, guint from, guint start, guint verb)
{
  guint k = start - 1;
  while (k > from && !kp_token_indefinite(tokens, k) &&
         !kp_token_is(tokens, k, "the|this|that|these|those"))
    k--;
  if (!kp_token_indefinite(tokens, k))
    return FALSE;
  if (kp_token_is(tokens, k - 1, "over|about|against|into"))
    return FALSE; /* "The row over a film | showing bakers": what it is about */
  if (kp_token_is(tokens, verb, "can|may|might|could|should|must|cannot"))
    return FALSE;
  if (kp_token_is(tokens, verb, "is|are") &&
      !kp_token_is(tokens, from, "the")) {
    guint next = verb + 1;
    while (is_adverb(tokens, next))
      next++;
    return kp_token(tokens, next)->flags & KP_TOKEN_GERUND ||
           kp_token_is(tokens, next, "to|under|expected|believed|accused|due");
  }
  return TRUE;
}

/* "A baker who was asked to sell | salted loaves, has left", "who drank on his
 * lunch | breaks before baking has left": what looks like the verb is none
 * where another comes after a comma, or with no subject of its own. */
static gboolean
has_later_verb(const KpTokens *tokens, guint verb)
{
  if (kp_token_listed(tokens, verb, "auxiliary-finite"))
    return FALSE;
  gboolean noun = kp_token_is(tokens, verb + 1, "before|after|while") &&
                  kp_token(tokens, verb + 2)->flags & KP_TOKEN_GERUND;
  for (guint i = verb + 1; i < tokens->n; i++) {
    if (kp_token_listed(tokens, i, "auxiliary-finite") &&
        (kp_token_after_comma(tokens, i) || noun))
      return TRUE;
    noun &= !kp_token_is(tokens, i, KP_SUBJECT_PRONOUNS) &&
            !(kp_token(tokens, i)->classes & KP_WORD_RELATIVE);
  }
  return FALSE;
}

/* "who bought it from a baker whose son later | sold", "who says her oven |
 * was": the verb found is that of a clause inside the clause. */
static gboolean
is_nested(const KpTokens *tokens, guint start, guint verb)
{
  guint relatives = kp_token_listed(tokens, start + 1, "said") &&
                    (kp_token(tokens, start + 2)->classes &
                         (KP_WORD_DETERMINER | KP_WORD_PRONOUN) ||
                     kp_token_is(tokens, start + 2, "her"));
  guint verbs = 0;
  for (guint i = start; i < verb; i++) {
    relatives += kp_token_is_relative(tokens, i);
    verbs += kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
             !kp_token_is(tokens, i - 1, "whose"); /* "whose aged son" */
  }
  return relatives > 1 && verbs < relatives;
}

static void
which_one(KpCuts *self, guint from)
{
  const KpTokens *tokens = self->tokens;
  if (kp_token(tokens, from)->classes &
      (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE | KP_WORD_SAY))
    return; /* "According to two bakers asked in Hull, most ..." */
  guint start = restrictor(tokens, from);
  if (start == 0)
    return;
  gboolean past = (kp_token(tokens, start)->flags & KP_TOKEN_FINITE) != 0;
  guint verb = kp_tokens_main_verb(tokens, start + past);
  /* "A baker who sold bread in Goole | live on air was": "a baker" asks for no
   * plain verb */
  while (verb < tokens->n && kp_token_is(tokens, from, "a|an|another|one") &&
         kp_token(tokens, verb)->flags & KP_TOKEN_BASE)
    verb = kp_tokens_main_verb(tokens, verb + 1);
  if (verb >= tokens->n || verb < start + 3 || has_later_verb(tokens, verb) ||
      is_nested(tokens, start, verb) ||
      !(kp_token_is(tokens, start, "including") ||
        is_one(tokens, from, start, verb)))
    return;
  const KpToken *left = kp_token(tokens, verb - 1);
  if (left->marks & ~(KP_MARK_COMMA | KP_MARK_CLOSE) ||
      kp_token_is(tokens, verb - 1, KP_SUBJECT_PRONOUNS))
    return; /* "to be said that mills close, but I | think" */
  /* not "who asked why it ended so abruptly | got" */
  while (verb > start + 1 && is_adverb(tokens, verb - 1) &&
         !kp_token_is(tokens, verb - 2, "so|very|too|as|more|most|less"))
    verb--;
  add(self, "relative clause", start, verb);
}

/* "Anna Holt, the baker who left Hull and moved to Moss, | has won". */
static void
what_else(KpCuts *self, guint from)
{
  const guint longest = 9, most = 40; /* tokens of the name, of the aside */
  const KpTokens *tokens = self->tokens;
  guint end = MIN(from + longest, tokens->n - 1);
  guint comma = kp_tokens_comma(tokens, from, end);
  if (comma >= end || !(kp_token(tokens, comma)->classes & KP_WORD_CAPITAL) ||
      kp_tokens_hold_verb(tokens, from, comma + 1) ||
      kp_token_any(tokens, from, KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE,
                   KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE))
    return;
  guint open = comma + 1;
  if (!kp_token_any(tokens, open, KP_WORD_DETERMINER | KP_WORD_RELATIVE,
                    KP_TOKEN_PARTICIPLE))
    return;
  for (guint i = open + 2; i + 1 < tokens->n && i < open + most; i++) {
    if (kp_is_say(tokens, i))
      return;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
        kp_token_after_comma(tokens, i) && kp_token(tokens, i)->quote == 0) {
      add(self, "apposition", open, i);
      return;
    }
  }
}

/* "said | after four hours of talks | that": when and where it was said. */
static void
circumstance(KpCuts *self, guint from)
{
  const guint most = 16; /* tokens */
  const KpTokens *tokens = self->tokens;
  guint reach = MIN(from + KP_SPEAKER_MOST, tokens->n);
  guint say = kp_find_say(tokens, from, reach);
  if (say >= reach || say + 3 >= tokens->n ||
      !(kp_token(tokens, say)->flags & KP_TOKEN_FINITE) ||
      kp_token_is(tokens, say, "told|tells"))
    return;
  guint to = say + 1;
  while (to + 1 < tokens->n && to < say + most &&
         !kp_token_is(tokens, to, "that") && kp_token(tokens, to)->marks == 0 &&
         !(kp_token(tokens, to)->flags & KP_TOKEN_FINITE))
    to++;
  guint open = say + 1; /* the day is a cut of its own */
  while (open < to && kp_token(tokens, open)->classes & KP_WORD_DAY)
    open++;
  /* "agreed | to share it openly so that", "agreed | to a plan that has": no
   * circumstance */
  gboolean asked = kp_token_is(tokens, open, "to") &&
                   kp_token(tokens, open + 1)->flags & KP_TOKEN_BASE;
  const KpToken *next = kp_token(tokens, MIN(to + 1, tokens->n));
  gboolean relative =
      next->flags & KP_TOKEN_FINITE || next->classes & KP_WORD_AUXILIARY;
  /* "of selling | that kind of rye" */
  gboolean points = kp_token_is(
      tokens, to + 1, "kind|sort|type|day|night|week|month|year|time");
  if (open < to && kp_token_is(tokens, to, "that") && !asked && !relative &&
      !points && kp_token(tokens, open)->classes & KP_WORD_PREPOSITION)
    add(self, "phrase aside", open, to);
}

void
kp_cut_needed_subject(KpCuts *self)
{
  guint from = kp_dateline_end(self->tokens);
  which_one(self, from);
  what_else(self, from);
  circumstance(self, from);
}
