/* SPDX-License-Identifier: MIT */
/* How many of a thing are told of, or how much: one, some, about ten, $19; and
 * how old somebody is. */
#include <string.h>

#include "tokens.h"

gboolean
kp_token_indefinite(const KpTokens *self, guint i)
{
  return kp_token_is(self, i,
                     "a|an|another|two|three|four|five|six|seven|eight|nine|"
                     "ten|several|dozens|hundreds|thousands");
}

gboolean
kp_tokens_indefinite(const KpTokens *self, guint from, guint to)
{
  if (from + 1 >= to || !(kp_token_indefinite(self, from) ||
                          kp_token(self, from)->classes & KP_WORD_NUMBER))
    return FALSE;
  for (guint i = from + 1; i + 1 < to; i++) {
    const KpToken *token = kp_token(self, i);
    if (token->marks != 0 || token->flags & KP_TOKEN_FINITE ||
        token->classes & (KP_WORD_PREPOSITION | KP_WORD_COORDINATE))
      return FALSE;
  }
  return TRUE;
}

gboolean
kp_tokens_counts(const KpTokens *self, guint from)
{
  if (from + 2 >= self->n)
    return FALSE;
  guint at = from + 1;
  if (kp_token_is(self, from, "at") && kp_token_is(self, at, "least|most"))
    at++;
  else if (!kp_token_is(self, from, "about|around|over|under"))
    return FALSE;
  return kp_token(self, at)->classes & KP_WORD_NUMBER ||
         kp_token_is(self, at, KP_SMALL_NUMBERS "|half|a");
}

gboolean
kp_is_age(const KpTokens *self, guint i)
{
  const KpToken *token = kp_token(self, i);
  return i > 0 && i + 1 < self->n && kp_token_after_comma(self, i) &&
         token->classes & KP_WORD_NUMBER && token->word.length <= 2 &&
         token->marks == KP_MARK_COMMA &&
         !(kp_token(self, i - 1)->classes & KP_WORD_NUMBER);
}

gboolean
kp_is_sum(const KpTokens *self, guint i)
{
  KpSpan span = kp_token(self, i)->span;
  const gchar *text = self->text + span.start;
  return kp_token(self, i)->classes & KP_WORD_NUMBER &&
         (memchr(text, '$', span.length) != NULL ||
          memchr(text, '%', span.length) != NULL ||
          (kp_token(self, i)->marks == 0 &&
           kp_token_is(self, i + 1, "percent|million|billion|trillion")));
}
