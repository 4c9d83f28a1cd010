/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it is but who said the one before,
 * or lost who said it, goes out. */
#include <string.h>

#include "attribution.h"
#include "prose.h"
#include "unfit.h"

/* '"Sleep well, my sister," | Some years ago, Holt': who said it, is lost. */
static gboolean
loses_speaker(const KpTokens *tokens)
{
  const guint16 quote = kp_token(tokens, 0)->quote;
  guint after = 0;
  while (after < tokens->n && kp_token(tokens, after)->quote == quote)
    after++;
  if (quote == 0 || after + 1 >= tokens->n ||
      kp_token(tokens, after)->quote != 0 ||
      !kp_token_after_comma(tokens, after))
    return FALSE;
  gchar initial = tokens->text[kp_token(tokens, after)->word.start];
  return g_ascii_isupper(initial) &&
         kp_token(tokens, after)->classes &
             (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE) &&
         !(kp_token(tokens, after + 1)->classes & KP_WORD_CAPITAL);
}

/* "said Anna Holt, who sells bread", behind the quotation's closing mark or
 * not: what she said went with the sentence before. */
static gboolean
is_speaker_alone(const KpTokens *tokens)
{
  guint first = kp_token(tokens, 0)->word.length == 0 ? 1 : 0;
  return kp_token_is(tokens, first, "said|says") &&
         kp_token(tokens, first + 1)->classes &
             (KP_WORD_CAPITAL | KP_WORD_PRONOUN) &&
         kp_tokens_marked(tokens, first, tokens->n, KP_MARK_COLON) >= tokens->n;
}

/* TRUE where a quotation closes right before the sentence, on its line. */
static gboolean
follows_quotation(const KpTokens *tokens)
{
  guint32 end = kp_prose_sentence(tokens->prose, tokens->sentence)->span.start;
  while (end > 0 && tokens->text[end - 1] == ' ')
    end--;
  static const gchar *const MARKS[] = {"\"", "'", "\u201d", "\u2019"};
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    gsize length = strlen(MARKS[i]);
    if (end >= length &&
        memcmp(tokens->text + end - length, MARKS[i], length) == 0)
      return TRUE;
  }
  return FALSE;
}

/* '"Who has the mill?" | The old baker revealed at a feast.': what he revealed
 * went before. */
static gboolean
says_what_was(const KpTokens *tokens)
{
  guint verb = kp_tokens_verb(tokens, 0, tokens->n), after = verb + 1;
  if (kp_token_is(tokens, verb, "was|were") &&
      kp_token_is(tokens, after, "asked|told"))
    after++;
  else if (verb >= tokens->n || !kp_is_say(tokens, verb))
    return FALSE;
  const KpToken *next = kp_token(tokens, after);
  for (guint i = after; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote != 0)
      return FALSE; /* "Holt replied in a word: 'Rye'" */
  }
  gboolean bare = after >= tokens->n ||
                  next->classes & (KP_WORD_PREPOSITION | KP_WORD_DAY) ||
                  next->flags & KP_TOKEN_TIME;
  return bare && !kp_tokens_hold_verb(tokens, after, tokens->n) &&
         !kp_tokens_hold(tokens, after, tokens->n, "that|about|for") &&
         follows_quotation(tokens);
}

gboolean
kp_unfit_is_speaker(const KpTokens *tokens)
{
  return loses_speaker(tokens) || is_speaker_alone(tokens) ||
         says_what_was(tokens);
}
