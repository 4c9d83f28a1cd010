/* SPDX-License-Identifier: MIT */
/* The quotation whose speaker can go first. */
#include <string.h>

#include "attribution.h"

/* "U.S.", "Gov.", "J.": the stop after it ends no sentence. */
static gboolean
is_abbreviated(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  return token->word.length < 2 || token->classes & KP_WORD_TITLE ||
         memchr(tokens->text + token->word.start, '.', token->word.length) !=
             NULL;
}

/* The end of the name or short noun phrase at `from`. */
static guint
speaker_end(const KpTokens *tokens, guint from, guint to)
{
  /* "the chief executive of the firm" is as long as a speaker may be. */
  const guint most = 7; /* tokens */
  guint i = from;
  while (i < to && i < from + most) {
    const KpToken *token = kp_token(tokens, i);
    if (kp_is_say(tokens, i) ||
        (i > from && kp_token_is(tokens, i,
                                 "in|on|during|to|after|when|previously|also|"
                                 "later|then|recently|once|now")) ||
        (i > from && kp_token_pair(tokens, i, "at", "a|an")) ||
        (i > from && !(token->classes & KP_WORD_CAPITAL) &&
         !kp_token_is(tokens, i, "family|assembly|ally") &&
         token->word.length > 4 && kp_token_ends(tokens, i, "ly")) ||
        token->flags & (KP_TOKEN_DASH | KP_TOKEN_FINITE) ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE) ||
        token->depth > 0)
      break;
    i++;
    guint32 ends = token->marks & ~KP_MARK_OPEN;
    if (token->quote != 0 && ends == KP_MARK_CLOSE) /* "Anna 'Rye' | Holt" */
      ends = kp_token(tokens, i)->classes & KP_WORD_CAPITAL ? 0 : ends;
    gboolean title = token->classes & KP_WORD_TITLE ||
                     (ends == KP_MARK_STOP && is_abbreviated(tokens, i - 1));
    if (!title && ends != 0)
      break;
  }
  while (i > from + 1 &&
         kp_token_is(tokens, i - 1,
                     "of|for|at|from|and|with|the|a|an|earlier|later"))
    i--; /* "Anna Holt of | the Guild of Old Bakers in Hull" */
  return i;
}

static gboolean
is_speaker(const KpTokens *tokens, guint from, guint to)
{
  if (from >= to || kp_token(tokens, from)->classes & KP_WORD_PRONOUN ||
      kp_token_is(tokens, from, "one|another|others|many|some|several") ||
      kp_token(tokens, from)->flags & KP_TOKEN_FIRST)
    return FALSE;
  /* "A statement" says as little of who speaks */
  if (to - from == 2 && kp_token(tokens, from)->classes & KP_WORD_DETERMINER &&
      kp_token_is(tokens, to - 1, KP_MESSAGES "|report|release|document"))
    return FALSE;
  return kp_tokens_any(tokens, from, to, KP_WORD_CAPITAL, 0) ||
         kp_token(tokens, from)->classes & KP_WORD_DETERMINER || to - from == 1;
}

/* TRUE where the mark after the token ends a sentence: not "the U.S. and". */
static gboolean
ends_sentence(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  if (token->marks & KP_MARK_QUERY)
    return TRUE;
  return token->marks & KP_MARK_STOP && !is_abbreviated(tokens, i);
}

gboolean
kp_rotation_find(const KpTokens *tokens, KpRotation *rotation)
{
  if (tokens->n < 6 || kp_token(tokens, 0)->quote == 0)
    return FALSE;
  guint16 quote = kp_token(tokens, 0)->quote;
  guint end = 1;
  while (end < tokens->n && kp_token(tokens, end)->quote == quote)
    end++;
  if (end >= tokens->n || end < 3)
    return FALSE;
  if (!(kp_token(tokens, end - 1)->marks & (KP_MARK_COMMA | KP_MARK_QUERY)))
    return FALSE;
  gboolean accords = kp_token_pair(tokens, end, "according", "to");
  guint say =
      accords ? end + 1
              : kp_find_say(tokens, end, MIN(tokens->n, end + KP_SPEAKER_MOST));
  if (say >= MIN(tokens->n, end + KP_SPEAKER_MOST))
    return FALSE;
  gboolean first = say > end && !accords; /* "X said", "X, who ..., said" */
  guint from = first ? end : say + 1;
  guint to = speaker_end(tokens, from, first ? say : tokens->n);
  if (!is_speaker(tokens, from, to))
    return FALSE;
  *rotation = (KpRotation){
      .quote_to = end, .said_to = end, .speaker_from = from, .speaker_to = to};
  return TRUE;
}

/* A sentence of a quotation that says something without those before it. */
static gboolean
stands_quoted(const KpTokens *tokens, const KpRotation *turn)
{
  const KpToken *first = kp_token(tokens, turn->said_from);
  if (first->word.length == 0) /* "... My bread is dear." */
    first = kp_token(tokens, turn->said_from + 1);
  gboolean leans =
      first->classes & (KP_WORD_CONNECTIVE | KP_WORD_COORDINATE) ||
      kp_token_is(tokens, turn->said_from, "that's|he's|she's|they're") ||
      (first->classes & KP_WORD_PRONOUN && !(first->flags & KP_TOKEN_FIRST));
  return !leans &&
         /* "... no rye, and dear": the end of a sentence */
         (turn->said_from == turn->quote_from ||
          first->classes & (KP_WORD_CAPITAL | KP_WORD_NUMBER)) &&
         turn->said_to - turn->said_from >= 5 &&
         kp_tokens_hold_verb(tokens, turn->said_from, turn->said_to);
}

gboolean
kp_rotation_next(const KpTokens *tokens, KpRotation *rotation)
{
  guint from = rotation->said_to;
  for (guint i = from; i < rotation->quote_to; i++) {
    gboolean last = i + 1 == rotation->quote_to && from > rotation->quote_from;
    if (!ends_sentence(tokens, i) && !last)
      continue;
    rotation->said_from = from;
    rotation->said_to = from = i + 1;
    if ((last || kp_token(tokens, i)->marks & KP_MARK_STOP) &&
        stands_quoted(tokens, rotation))
      return TRUE;
  }
  return FALSE;
}
