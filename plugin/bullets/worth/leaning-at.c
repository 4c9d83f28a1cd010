/* SPDX-License-Identifier: MIT */
/* A word of a draft, wherever it stands, comes in; whether it stands for what
 * the page tells elsewhere goes out. */
#include <string.h>

#include "article.h"
#include "leaning.h"
#include "prose.h"

/* "knew | that", "share | this with", "solved | this by", "works around | this
 * by": stands for what was told. */
static gboolean
is_bare_object(const KpTokens *tokens, guint i)
{
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_BASE;
  if (i == 0 || !kp_token_is(tokens, i, "that|this|these"))
    return FALSE;
  const KpToken *left = kp_token(tokens, i - 1), *token = kp_token(tokens, i);
  if (left->marks != 0)
    return FALSE;
  if (kp_token_pair(tokens, i, "this", "by|using|through") &&
      (left->flags & (verbs | KP_TOKEN_PARTICIPLE) ||
       kp_token_is(tokens, i - 1, "around|for|with")))
    return TRUE;
  if (!(left->flags & (verbs | KP_TOKEN_GERUND) ||
        left->classes & (KP_WORD_VERB | KP_WORD_PREPOSITION)))
    return FALSE;
  return token->marks & (KP_MARK_STOP | KP_MARK_COMMA) || i + 1 >= tokens->n ||
         (left->flags & KP_TOKEN_BASE && !(left->classes & KP_WORD_SAY) &&
          kp_token_is(tokens, i + 1, "with|to|from|at|in|into|by|as|using"));
}

/* "small rooms, and cleans | these rooms": the sentence itself has told. */
static gboolean
told_before(const KpDraft *draft, guint i)
{
  if (!kp_token_is(draft->tokens, i - 1, "this|these|such"))
    return FALSE;
  for (guint k = 0; k < i; k++) {
    if (draft->keep[k] && kp_token(draft->tokens, k)->word.length > 2 &&
        g_str_equal(kp_token_folded(draft->tokens, k),
                    kp_token_folded(draft->tokens, i)))
      return TRUE;
  }
  return FALSE;
}

/* "here", "in both cases", "that much": what was told elsewhere, by itself. */
static gboolean
points_by_itself(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "here") ||
         kp_token_pair(
             tokens, i, "both|either",
             "cases|instances|incidents|occasions|events|ways|implementations|"
             "versions|examples|approaches|methods|situations|scenarios") ||
         kp_token_pair(tokens, i, "that", "much");
}

gboolean
kp_leaning_tells_which(const KpTokens *tokens, guint noun)
{
  return kp_tokens_hold(tokens, noun + 1, noun + 3, "as") ||
         (kp_token(tokens, noun)->marks == 0 &&
          kp_token_is(tokens, noun + 1, "when|where|he|she|they|it|we|i|you"));
}

/* "the | above table", not "the following day"; "the | same loaf", not "the
 * same loaf as". */
static gboolean
points_with_the(const KpTokens *tokens, guint i)
{
  const KpToken *noun = kp_token(tokens, i + 1);
  if (i + 1 >= tokens->n)
    return FALSE;
  if (kp_token_is(tokens, i, "same"))
    return !kp_token_is(tokens, i + 1, "time") &&
           !(kp_token_is(tokens, i + 1, "way") && noun->marks == 0 &&
             i + 2 < tokens->n) &&
           !kp_leaning_tells_which(tokens, i + 1) &&
           !(noun->classes & KP_WORD_FUNCTION);
  return kp_token_is(tokens, i, "above|below|following") &&
         !(noun->classes & KP_WORD_DAY) && !(noun->flags & KP_TOKEN_TIME);
}

gboolean
kp_leaning_titled(const KpTokens *tokens, guint i)
{
  const gchar *title = tokens->prose->article->title, *at = title;
  if (at == NULL || !kp_token_is(tokens, i, "release|version|update"))
    return FALSE;
  while ((at = strchr(at, '.')) != NULL) {
    if (at > title && g_ascii_isdigit(at[-1]) && g_ascii_isdigit(at[1]))
      return TRUE;
    at++;
  }
  return FALSE;
}

/* "this | method", "such | rules": not "this week", "those who", and no part of
 * the page itself. */
static gboolean
names_told(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  return !(token->classes & (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_VERB |
                             KP_WORD_PREPOSITION | KP_WORD_RELATIVE |
                             KP_WORD_DAY | KP_WORD_MONTH | KP_WORD_CAPITAL)) &&
         !(token->flags & (KP_TOKEN_TIME | KP_TOKEN_PARTICIPLE |
                           KP_TOKEN_GERUND | KP_TOKEN_FINITE)) &&
         !kp_leaning_titled(tokens, i) &&
         !kp_token_is(tokens, i,
                      "lesson|episode|section|tutorial|chapter|course|article|"
                      "guide|page|paper|workshop|post|module|document|manual|"
                      "directory|repository|week's|month's|"
                      "year's|season's|weekend's|summer's|winter's|autumn's|"
                      "spring's");
}

/* "these rules", "this method", "of that film", "the table above": what the
 * page tells elsewhere; not "In this work". */
static gboolean
points_back(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  if (i + 1 >= tokens->n || !draft->keep[i + 1] ||
      kp_token(tokens, i)->marks != 0)
    return FALSE;
  if (points_by_itself(tokens, i))
    return TRUE;
  if (kp_token_is(tokens, i, "the"))
    return points_with_the(tokens, i + 1);
  gboolean that = kp_token_is(tokens, i, "that") && i > 0 &&
                  (kp_token(tokens, i - 1)->classes & KP_WORD_PREPOSITION ||
                   kp_token(tokens, i + 1)->flags & KP_TOKEN_POSSESSIVE);
  if ((!that && !kp_token_is(tokens, i, "this|these|those|such")) ||
      (i == 1 && kp_token_is(tokens, 0, "in") &&
       kp_token_is(tokens, 2, "work|study")))
    return FALSE;
  return !told_before(draft, i + 1) && names_told(tokens, i + 1);
}

/* "a large topic | here, because": on this page, or in this town. */
static gboolean
is_here(const KpTokens *tokens, guint i)
{
  return i > 0 && kp_token_is(tokens, i, "here") &&
         kp_token(tokens, i)->marks & KP_MARK_COMMA &&
         !kp_token_is(tokens, i + 1, "where|in|at|on");
}

/* "no doubt that | this is true" */
static gboolean
stands_for_told(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "this|these|those") &&
         kp_token(tokens, i)->marks == 0 &&
         (kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY ||
          (kp_token_is(tokens, i,
                       "this") && /* "the last time | this happened" */
           kp_token_is(tokens, i + 1,
                       "happens|happened|occurs|occurred|works|worked|means|"
                       "meant|involves|involved|includes|included|allows|"
                       "helps|makes|applies|refers|specifies|determines|"
                       "controls|defaults|depends|prevents|ensures|enables")));
}

/* "is baked twice (| see the next page)" */
static gboolean
points_in_bracket(const KpTokens *tokens, guint i)
{
  return i > 0 && kp_token(tokens, i)->depth > 0 &&
         kp_token(tokens, i - 1)->depth == 0 &&
         (kp_token_is(tokens, i, "see") ||
          kp_token_is(tokens, i + 1, "in|below|above|later|earlier"));
}

gboolean
kp_leaning_at(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  /* Nearly all words are none of what can stand for what was told; what
   * somebody says stands for what they told. */
  if (!kp_token_is(tokens, i,
                   "the|that|this|these|those|such|here|both|either|see|"
                   "discussed|described|shown|covered") ||
      kp_token(tokens, i)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, i, "see|discussed|described|shown|covered"))
    return points_in_bracket(tokens, i);
  return points_back(draft, i) || is_bare_object(tokens, i) ||
         stands_for_told(tokens, i) || is_here(tokens, i);
}
