/* SPDX-License-Identifier: MIT */
/* Whether what is kept of a sentence has a verb of its own, beside those of its
 * relative clauses. */
#include <string.h>

#include "cut.h"
#include "ending.h"
#include "prose.h"

/* TRUE where a kept finite verb stands in [from, to). */
static gboolean
has_verb(const KpDraft *draft, guint from, guint to)
{
  for (guint i = from; i < to; i++) {
    if (draft->keep[i] && kp_token(draft->tokens, i)->flags & KP_TOKEN_FINITE)
      return TRUE;
  }
  return FALSE;
}

/* "a firm | that lets": not "said that is", "so small that is". */
static gboolean
asks_for_verb(const KpTokens *tokens, guint i)
{
  if (i < 2 || i + 1 >= tokens->n || !kp_token_is(tokens, i, "that|that's"))
    return FALSE;
  const KpToken *left = kp_token(tokens, i - 1);
  /* "a firm that lets", "the news that he won" */
  guint verb = i + 1;
  if (kp_token(tokens, verb)->classes & KP_WORD_PRONOUN && verb + 1 < tokens->n)
    verb++;
  return (kp_token_is(tokens, i, "that's") ||
          kp_token(tokens, verb)->flags & KP_TOKEN_FINITE) &&
         left->marks == 0 && !(left->flags & KP_TOKEN_ANY_VERB);
}

/* Finite verbs of the whole sentence, or of what is kept of it, less those that
 * a "who" or "which" asks for: "who left and was seen" has none. */
static gint
own_verbs(const KpDraft *draft, gboolean whole)
{
  gint verbs = 0;
  gboolean relative = FALSE, joined = FALSE;
  for (guint i = 0; i < draft->tokens->n; i++) {
    const KpToken *token = kp_token(draft->tokens, i);
    if ((!whole && !draft->keep[i]) || token->quote != 0)
      continue;
    gboolean who = kp_token_is_relative(draft->tokens, i);
    verbs += (token->flags & KP_TOKEN_FINITE) != 0 && !(relative && joined);
    if (who && i > 0 && kp_token_is_relative(draft->tokens, i - 1))
      continue; /* "who | who left" */
    verbs -= who || asks_for_verb(draft->tokens, i);
    relative |= who;
    joined = (token->classes & KP_WORD_COORDINATE) != 0 ||
             (joined && !(token->flags & KP_TOKEN_FINITE) &&
              kp_token_listed(draft->tokens, i, "adverb"));
  }
  return verbs;
}

/* The verb of the last clause before token `last`; `last` where a word between
 * them opens another, or there is none. */
static guint
clause_verb(const KpTokens *tokens, guint last)
{
  const guint32 opens = KP_WORD_SAY | KP_WORD_OPENS_CLAUSE | KP_WORD_AUXILIARY;
  guint verb = kp_tokens_main_verb(tokens, 0);
  for (guint i = last; verb < last && i-- > verb + 1;) {
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      verb = i;
    else if (kp_token(tokens, i)->classes & opens)
      return last;
  }
  return verb;
}

gboolean
kp_ending_in_participle(const KpDraft *draft, guint last)
{
  const guint reach = 6; /* tokens of the noun phrase */
  const KpTokens *tokens = draft->tokens;
  guint next = last + 1; /* behind a day that is cut as well */
  while (next + 1 < tokens->n &&
         (kp_token(tokens, next)->classes & KP_WORD_DAY ||
          kp_token_is(tokens, next, "on")))
    next++;
  if (last < 3 || !(kp_token(tokens, last)->flags & KP_TOKEN_PARTICIPLE) ||
      kp_token_is(tokens, last, /* "among ten bakers killed" */
                  "killed|injured|wounded|arrested|involved|affected|charged|"
                  "detained|infected|burned|outstretched|run|cut|set|hit") ||
      !(kp_token(tokens, next)->classes &
        (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)))
    return FALSE;
  guint verb = clause_verb(tokens, last);
  if (verb >= last)
    return FALSE;
  for (guint i = last; i-- > verb && i + reach >= last;) {
    const KpToken *token = kp_token(tokens, i);
    if (token->marks != 0 || !draft->keep[i] ||
        kp_token_ends(tokens, i, "ly") ||
        (i + 1 == last && token->classes & KP_WORD_OPENS_SUBJECT))
      return FALSE;
    if (token->classes & KP_WORD_PREPOSITION)
      return i + 1 < last;
    /* "in letters | the mill received", "told | what happened" */
    if (token->flags & KP_TOKEN_ANY_VERB)
      return FALSE;
  }
  return FALSE;
}

/* "People who eat bread | after six tend to be old": what is kept has but the
 * verb of its relative clause, and its end is cut. */
static gboolean
only_relative(const KpDraft *draft, guint after)
{
  guint who = kp_draft_next(draft, 0);
  while (who < after &&
         !(draft->keep[who] && kp_token_is_relative(draft->tokens, who)))
    who++;
  return after < draft->tokens->n && who > 0 && who < after &&
         kp_token(draft->tokens, who + 1)->quote == 0 &&
         kp_token(draft->tokens, who + 1)->flags & KP_TOKEN_FINITE &&
         !kp_token_after_comma(draft->tokens, who);
}

/* "Holt, | 47, | had a mill", "Holt, | 47, | stunned the town": what may be a
 * participle is the verb of the sentence where none comes after it; not "Holt,
 * | 47, | found in the mill, was". */
static gboolean
is_sole_verb(const KpTokens *tokens, guint i)
{
  if (!(kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE) ||
      kp_token_is(tokens, i, "had"))
    return TRUE;
  return kp_tokens_main_verb(tokens, i + 1) >= tokens->n;
}

/* "Holt, | 47, | was", "Moss, | a town of bakers, | could", "The baker, | who
 * is ill, | was" with a name for the baker: what the comma of the first word
 * opened has gone, and the comma with it. */
static gboolean
lost_aside(const KpDraft *draft, guint first, guint second)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *name = kp_token(tokens, first);
  gboolean called = draft->name != NULL && draft->named == first;
  if (second == first + 2 && !kp_is_age(tokens, first + 1))
    return FALSE;
  return second > first + 1 && is_sole_verb(tokens, second) &&
         (called || name->classes & KP_WORD_CAPITAL) && name->quote == 0;
}

/* "Holt, who bakes, mocked | his hat": a word that may be a verb, in a sentence
 * of which nothing is cut at its end; no list has every verb. */
static gboolean
may_have_verb(const KpDraft *draft, guint comma)
{
  const guint16 verbs = KP_TOKEN_BASE | KP_TOKEN_PARTICIPLE;
  const KpTokens *tokens = draft->tokens;
  const KpSentence *sentence =
      kp_prose_sentence(tokens->prose, tokens->sentence);
  if (!sentence->complete || !draft->keep[tokens->n - 1])
    return FALSE;
  guint next = kp_draft_next(draft, MIN(comma + 1, tokens->n));
  return next + 1 < tokens->n && (kp_token(tokens, next)->flags & verbs) != 0;
}

/* "must see that a full list of bakers [is needed]": what it leads to has no
 * verb left. */
static gboolean
lost_that(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_BASE;
  for (guint i = tokens->n - 1; i > 1; i--) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (!draft->keep[i])
      continue;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE ||
        kp_token(tokens, i)->quote != 0)
      return FALSE;
    if (kp_token_is(tokens, i, "that") && left->flags & verbs &&
        left->marks == 0 &&
        kp_token(tokens, i + 1)->classes & KP_WORD_OPENS_SUBJECT)
      return kp_tokens_hold_verb(tokens, i + 1, tokens->n);
  }
  return FALSE;
}

/* "The mill, which is old, costs a loaf": TRUE where the draft keeps a verb
 * that is none at first sight. */
static gboolean
keeps_unseen(const KpDraft *draft)
{
  guint verb = kp_tokens_unseen_verb(draft->tokens);
  return verb < draft->tokens->n && draft->keep[verb] &&
         memchr(draft->keep, 0, draft->tokens->n) == NULL;
}

/* "[On Monday, Holt and a baker,] Paul Reed, | were", "[In Hull the baker,]
 * burned by his oven, | said": no subject is left of more. */
static gboolean
opens_cut_subject(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  guint comma = kp_tokens_comma(tokens, first, tokens->n);
  return first > 0 && comma + 1 < tokens->n && draft->bare != comma &&
         kp_token_any(tokens, first, KP_WORD_CAPITAL, KP_TOKEN_PARTICIPLE) &&
         draft->keep[comma] && draft->keep[comma + 1] &&
         kp_token(tokens, comma + 1)->flags & KP_TOKEN_FINITE &&
         !kp_tokens_hold_verb(tokens, first, comma + 1);
}

gboolean
kp_ending_lacks_verb(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, 0);
  guint second = kp_draft_next(draft, first + 1);
  if (second >= tokens->n || kp_ending_noun_alone(draft))
    return TRUE;
  /* "Five, were" */
  if (kp_token(tokens, first)->marks & KP_MARK_COMMA &&
      !lost_aside(draft, first, second) &&
      kp_token(tokens, second)->flags & KP_TOKEN_FINITE)
    return TRUE;
  if (opens_cut_subject(draft, first))
    return TRUE;
  /* "Following a tour which has spanned three continents": the verb of what
   * follows may not have been seen. */
  guint after = kp_draft_last(draft) + 1;
  gboolean leads = after < tokens->n &&
                   (kp_token(tokens, first)->classes & KP_WORD_PREPOSITION ||
                    /* "a mill that's dear, | sold bread" */
                    kp_token(tokens, after)->flags & KP_TOKEN_PARTICIPLE);
  if (own_verbs(draft, FALSE) <= 0 &&
      (leads || own_verbs(draft, TRUE) > 0 || only_relative(draft, after)))
    return TRUE;
  if (lost_that(draft))
    return TRUE;
  for (guint i = second; i < tokens->n; i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0 ||
        !kp_token_is_relative(tokens, i))
      continue;
    if (!kp_token_after_comma(tokens, i) || has_verb(draft, first, i))
      return FALSE;
    guint comma = kp_tokens_comma(tokens, i, tokens->n);
    return !has_verb(draft, MIN(comma + 1, tokens->n), tokens->n) &&
           !may_have_verb(draft, comma) && !keeps_unseen(draft);
  }
  return FALSE;
}
