/* SPDX-License-Identifier: MIT */
/* Tokens come in; where a label or a bracket at their start ends goes out. */
#include <string.h>

#include "cut.h"

/* "1931: The mill opens", "71': Moss score": when it was is told, and goes with
 * what was; no "28: Percent of the bakers", "1931: It was small". */
static gboolean
opens_with_time(const KpTokens *tokens)
{
  const KpToken *first = kp_token(tokens, 0);
  const gchar *text = tokens->text + first->span.start;
  if (!(first->marks & KP_MARK_COLON) ||
      kp_token(tokens, 1)->classes & KP_WORD_PRONOUN ||
      !kp_tokens_clause(tokens, 1, tokens->n))
    return FALSE;
  gsize digits = 0;
  while (digits < first->span.length && g_ascii_isdigit(text[digits]))
    digits++;
  const gsize year = 4; /* digits */
  return (digits == year && text[digits] == ':') ||
         (digits > 0 && digits < year && text[digits] == '\'');
}

/* 1 after the sign of an item inside a paragraph: "• Anna Holt:". */
static guint
label_start(const KpTokens *tokens)
{
  return kp_token(tokens, 0)->flags & KP_TOKEN_DASH ? 1 : 0;
}

gboolean
kp_label_repeats(const KpTokens *tokens, guint end)
{
  for (guint i = label_start(tokens), k = end; i < end; i++, k++) {
    KpSpan first = kp_token(tokens, i)->word;
    KpSpan again = kp_token(tokens, k)->word;
    if (k >= tokens->n || first.length != again.length ||
        memcmp(tokens->text + first.start, tokens->text + again.start,
               first.length) != 0)
      return FALSE;
  }
  return kp_tokens_clause(tokens, end, tokens->n);
}

/* TRUE for the colon of "Holt Mills (LSE: HOM)". */
static gboolean
is_inside(const KpToken *token)
{
  return token->marks & KP_MARK_COLON && token->depth > 0 &&
         !(token->marks & KP_MARK_CLOSE);
}

/* "The short answer: | rye is dear", "Side note: | it is": says nothing itself.
 */
static gboolean
only_leads(const KpTokens *tokens, guint colon)
{
  return kp_token_is(tokens, colon,
                     "answer|version|upshot|takeaway|line|conclusion|note") &&
         kp_tokens_clause(tokens, colon + 1, tokens->n);
}

guint
kp_label_end(const KpTokens *tokens)
{
  const guint most = 5; /* tokens */
  if (opens_with_time(tokens))
    return 0;
  guint start = label_start(tokens);
  for (guint i = start; i + 1 < tokens->n && i < start + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->flags & (KP_TOKEN_FINITE | KP_TOKEN_DASH) ||
        token->marks & KP_MARK_COMMA || kp_is_sum(tokens, i) ||
        is_inside(token))
      return 0;
    if (token->marks & KP_MARK_COLON && start > 0)
      return kp_label_repeats(tokens, i + 1) ? i + 1 : 0;
    if (token->marks & KP_MARK_COLON)
      return kp_token(tokens, i + 1)->quote == 0 &&
                     (kp_token(tokens, i + 1)->classes &
                          (KP_WORD_CAPITAL | KP_WORD_NUMBER) ||
                      only_leads(tokens, i))
                 ? i + 1
                 : 0;
  }
  return 0;
}

guint
kp_bracket_end(const KpTokens *tokens)
{
  guint i = 0;
  if (strchr("([{", tokens->text[kp_token(tokens, 0)->span.start]) == NULL)
    return 0; /* "bake() | returns a loaf" */
  while (kp_token(tokens, i)->depth > 0)
    i++;
  return i > 0 && i < tokens->n &&
                 kp_token(tokens, i - 1)->marks & KP_MARK_CLOSE
             ? i
             : 0;
}

/* "2. The guild sells": of a list; no "1. FC Moss sells", "2. May". */
static gboolean
opens_with_item_number(const KpTokens *tokens)
{
  const guint32 most = 2; /* digits */
  const KpToken *first = kp_token(tokens, 0);
  const gchar *text = tokens->text + first->span.start;
  guint32 digits = 0;
  while (digits < first->span.length && g_ascii_isdigit(text[digits]))
    digits++;
  const KpToken *next = kp_token(tokens, 1);
  const gchar *word = tokens->text + next->word.start;
  return digits > 0 && digits <= most && digits + 1 == first->span.length &&
         strchr(".)", text[digits]) != NULL &&
         !(next->classes & KP_WORD_MONTH) && next->word.length > 0 &&
         g_ascii_isupper(word[0]) &&
         (next->classes & KP_WORD_STOP ||
          (next->word.length > 1 && g_ascii_islower(word[1])));
}

guint
kp_answer_end(const KpTokens *tokens)
{
  const KpToken *first = kp_token(tokens, 0);
  gsize end = first->span.start + 1;
  if (opens_with_item_number(tokens))
    return 1;
  return tokens->text[first->span.start] == 'A' && tokens->text[end] == '.' &&
                 kp_span_end(first->span) <= end + 1 &&
                 kp_token(tokens, 1)->classes & KP_WORD_STOP
             ? 1
             : 0;
}
