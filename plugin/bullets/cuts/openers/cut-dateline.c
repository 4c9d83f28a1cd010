/* SPDX-License-Identifier: MIT */
/* Datelines at the start: with a dash or colon, or run into the first sentence.
 */
#include <string.h>

#include "cut.h"

/* A dateline is no longer than this: "SAN FRANCISCO, California (CNN) --". */
#define DATELINE_MOST 9 /* tokens */

/* TRUE where no letter of the token's word is small. */
static gboolean
is_upper(const KpTokens *tokens, guint i)
{
  KpSpan word = kp_token(tokens, i)->word;
  for (guint32 b = 0; b < word.length; b++) {
    if (g_ascii_islower(tokens->text[word.start + b]))
      return FALSE;
  }
  return TRUE;
}

/* TRUE where the article opens with n words that the language lists as a place.
 */
static gboolean
is_listed(const KpTokens *tokens, guint n)
{
  return tokens->sentence == 0 && kp_tokens_listed(tokens, 0, n, "dateline");
}

/* The index after "London:" at the start of the article, or 0. */
static guint
coloned(const KpTokens *tokens)
{
  const guint longest = 3; /* words of a place */
  guint n = 1;
  while (n < longest && n < tokens->n && kp_token(tokens, n - 1)->marks == 0)
    n++;
  return kp_token(tokens, n - 1)->marks == KP_MARK_COLON &&
                 is_listed(tokens, n) && kp_tokens_clause(tokens, n, tokens->n)
             ? n
             : 0;
}

/* The index after "LONDON (Reuters) -", or 0. */
static guint
dateline(const KpTokens *tokens)
{
  gboolean agency = FALSE, capitals = TRUE, month = FALSE;
  for (guint i = 0; i < tokens->n && i < DATELINE_MOST; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->flags & KP_TOKEN_DASH)
      return i > 0 && (agency || capitals || is_listed(tokens, i)) &&
                     !kp_token_is(tokens, i + 1, "or") /* "RB -- or rye --" */
                 ? i + 1
                 : 0;
    agency |= token->depth > 0 && (token->classes & KP_WORD_CAPITAL);
    capitals &= i > 0 || is_upper(tokens, i);
    capitals &= (token->classes & KP_WORD_CAPITAL) != 0 || token->depth > 0;
    month |= (token->classes & KP_WORD_MONTH) != 0;
    if (token->depth == 0 && !(token->classes & KP_WORD_CAPITAL) &&
        !(month && token->classes & KP_WORD_NUMBER)) /* "HULL, Oct. 20" */
      return 0;
  }
  return 0;
}

/* TRUE where the token opens a sentence, not the second word of a name. */
static gboolean
opens_sentence(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  if (tokens->sentence != 0 || !(token->classes & KP_WORD_CAPITAL) ||
      token->marks != 0)
    return FALSE;
  /* "London Three women", "Cairo Police said", not "New York Police Chief" */
  if (kp_token_is(tokens, i,
                  "two|three|four|five|six|seven|eight|nine|ten|hundreds|"
                  "thousands|dozens|police|officials|authorities|"
                  "investigators|prosecutors|lawmakers|protesters|federal") &&
      !(kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL))
    return TRUE;
  if (kp_token_pair(tokens, i, "even", "though|if|as|when|before|after"))
    return TRUE;
  /* "Washington Without a plan", not "Formula One", "Dancing With the Stars",
   * "HULL COUNCIL WILL pay" */
  return (token->word.length == 1 || !is_upper(tokens, i)) &&
         !kp_token_is(tokens, i, "one|who|of|and|my|by") &&
         token->classes & (KP_WORD_STOP | KP_WORD_PREPOSITION) &&
         !(kp_token(tokens, i - 1)->flags &
           (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE));
}

/* "London Anna Holt is ... Holt was": TRUE where a name of two words opens at
 * i, or one like "Paul van Reed", of which the last comes again. */
static gboolean
opens_with_person(const KpTokens *tokens, guint i)
{
  guint end = i + 1 + kp_token_is(tokens, i + 1, "bin|van|von|al");
  if (!(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) ||
      !(kp_token(tokens, end)->classes & KP_WORD_CAPITAL) ||
      kp_token(tokens, end + 1)->classes & KP_WORD_CAPITAL)
    return FALSE;
  KpSpan last = kp_token(tokens, end)->word;
  const guint mark = 2; /* bytes of "'s" */
  if (kp_token(tokens, end)->flags & KP_TOKEN_POSSESSIVE &&
      last.length > mark + 1)
    last.length -= mark;
  g_autofree gchar *surname =
      g_strdup_printf(" %.*s", (int)last.length, tokens->text + last.start);
  return strstr(tokens->text + kp_span_end(last), surname) != NULL;
}

/* "London Violence in Iraq": a word that the article has in small letters too,
 * and that names no part or office of a place. */
static gboolean
is_common(const KpTokens *tokens, guint i)
{
  if (kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE ||
      kp_token_is(tokens, i,
                  "city|county|state|university|airport|police|school|schools|"
                  "mayor|times|post|stock|street|film|fashion|public|law|"
                  "marathon|park|square|court|island"))
    return FALSE;
  KpSpan word = kp_token(tokens, i)->word;
  const gchar *end = tokens->text + kp_span_end(word);
  g_autofree gchar *small =
      g_strdup_printf(" %c%.*s", g_ascii_tolower(tokens->text[word.start]),
                      (int)word.length - 1, tokens->text + word.start + 1);
  for (const gchar *at = end; (at = strstr(at, small)) != NULL; at++) {
    if (!g_ascii_isalnum(at[word.length + 1]))
      return TRUE;
  }
  return FALSE;
}

/* "Hull Airlines has ... Hull Airlines": the first `n` tokens and the next are
 * a name that comes again. */
static gboolean
is_name_again(const KpTokens *tokens, guint n)
{
  KpSpan first = kp_token(tokens, 0)->word, next = kp_token(tokens, n)->word;
  g_autofree gchar *name =
      g_strndup(tokens->text + first.start, kp_span_end(next) - first.start);
  return strstr(tokens->text + kp_span_end(next), name) != NULL;
}

/* The index after a place of the language's list, at the start of the article,
 * that ran into a sentence that opens with a name: "Tokyo Prime Minister Holt";
 * or 0. */
static guint
placed(const KpTokens *tokens)
{
  const guint longest = 3; /* words of a place */
  if (tokens->sentence != 0)
    return 0;
  for (guint n = longest; n > 0; n--) {
    if (n + 3 >= tokens->n || !kp_tokens_listed(tokens, 0, n, "dateline"))
      continue;
    if (kp_tokens_marked(tokens, 0, n, G_MAXUINT8) < n)
      return 0;
    const KpToken *next = kp_token(tokens, n);
    if (!(next->classes & KP_WORD_CAPITAL))
      return 0;
    gboolean opens =
        kp_token_listed(tokens, n, "dateline-next") ||
        next->classes & KP_WORD_TITLE ||
        (is_common(tokens, n) && !is_name_again(tokens, n)) ||
        kp_is_compound(tokens, n) ||       /* "London CIA-funded arms" */
        (kp_token_ends(tokens, n, "ed") && /* "London Tired, but" */
         next->marks & KP_MARK_COMMA) ||
        (next->flags & KP_TOKEN_GERUND && /* "London Looking ill" */
         !(kp_token(tokens, n + 1)->classes & KP_WORD_CAPITAL)) ||
        opens_with_person(tokens, n);
    return opens ? n : 0;
  }
  return 0;
}

/* The index after a place that ran into the sentence: "Washington The court
 * sided ..." of a page that lost its dash; or 0. */
static guint
glued_dateline(const KpTokens *tokens)
{
  guint place = placed(tokens);
  if (place > 0)
    return place;
  for (guint i = 0; i + 1 < tokens->n && i < 3; i++) {
    const KpToken *token = kp_token(tokens, i);
    gboolean comma = token->marks == KP_MARK_COMMA && tokens->sentence == 0;
    if (!(token->classes & KP_WORD_CAPITAL) || (token->marks != 0 && !comma) ||
        token->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_ANY_VERB) ||
        kp_token_is(tokens, i, "former|channel") || /* "Former A Moss baker" */
        token->classes & (KP_WORD_DETERMINER | KP_WORD_TITLE | KP_WORD_STOP))
      return 0;
    if (!comma && opens_sentence(tokens, i + 1))
      return i + 1;
  }
  return 0;
}

guint
kp_dateline_end(const KpTokens *tokens)
{
  guint end = dateline(tokens);
  if (end == 0)
    end = coloned(tokens);
  return end > 0 ? end : glued_dateline(tokens);
}
