/* SPDX-License-Identifier: MIT */
/* Tokens whose verbs are marked come in; a verb that can be told only because
 * the sentence has no other goes out; and which are told by themselves. */
#include <string.h>

#include "prose.h"
#include "tokens.h"

/* "Anna Holt triumphed | by two strokes, who ...": the first word that may be a
 * past before "by", where the sentence has no verb that no relative word asks
 * for; or n. */
static guint
only_past(const KpTokens *self)
{
  const guint32 noun = KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                       KP_WORD_AUXILIARY | KP_WORD_SUBORDINATE;
  for (guint i = 1; i + 1 < self->n; i++) {
    const KpToken *token = kp_token(self, i), *left = kp_token(self, i - 1);
    if (token->quote != 0 || token->flags & KP_TOKEN_FINITE ||
        token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE) ||
        left->marks != 0)
      return self->n;
    if (token->flags & KP_TOKEN_PARTICIPLE && kp_token_is(self, i + 1, "by") &&
        !kp_token_listed(self, i, "verb-participle") &&
        !(left->classes & noun)) {
      guint verb = kp_tokens_verb(self, i, self->n);
      return verb < self->n &&
                     kp_token(self, verb - 1)->classes & KP_WORD_RELATIVE
                 ? i
                 : self->n;
    }
  }
  return self->n;
}

gboolean
kp_verbs_third_form(const KpTokens *self, guint i)
{
  const gchar *folded = kp_token_folded(self, i);
  gsize length = strlen(folded);
  if (length < 4 || folded[length - 1] != 's' || folded[length - 2] == 's' ||
      folded[length - 2] == '\'')
    return FALSE;
  g_autofree gchar *base = g_strndup(folded, length - 1);
  if (kp_language_lists(self->prose->language, "verb-base", base))
    return TRUE;
  if (folded[length - 2] != 'e')
    return FALSE;
  base[length - 2] = '\0';
  if (kp_language_lists(self->prose->language, "verb-base", base))
    return TRUE;
  if (length < 5 || folded[length - 3] != 'i')
    return FALSE;
  base[length - 3] = 'y';
  return kp_language_lists(self->prose->language, "verb-base", base);
}

gboolean
kp_verbs_never_passive(const KpTokens *self, guint i)
{
  if (kp_token_is(self, i,
                  "appeared|seemed|remained|arrived|died|happened|occurred|"
                  "emerged|disappeared|vanished|existed|belonged|lasted"))
    return TRUE;
  return kp_token_is(self, i,
                     "refused|attempted|struggled|managed|decided|vowed|tried|"
                     "hoped|wanted|agreed|pledged|failed|threatened|continued|"
                     "pleaded|declined|tended") &&
         kp_token(self, i)->marks == 0 && kp_token_is(self, i + 1, "to") &&
         i + 2 < self->n && kp_token(self, i + 2)->flags & KP_TOKEN_BASE;
}

/* "The oven | uses little wood", "The guild | aims to": after a noun, and
 * before what a verb leads to. */
static gboolean
is_led_to(const KpTokens *self, guint i)
{
  const guint32 no_noun = KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                          KP_WORD_AUXILIARY | KP_WORD_SUBORDINATE |
                          KP_WORD_COORDINATE | KP_WORD_NUMBER;
  const KpToken *token = kp_token(self, i), *left = kp_token(self, i - 1);
  const KpToken *next = kp_token(self, i + 1);
  if (token->marks != 0 || token->quote != 0 || token->depth > 0 ||
      token->classes & KP_WORD_CAPITAL || next->flags & KP_TOKEN_DASH)
    return FALSE;
  gboolean closed = left->marks & KP_MARK_CLOSE && left->depth > 0;
  if ((left->marks != 0 && !closed) || left->flags & KP_TOKEN_POSSESSIVE ||
      left->classes & no_noun)
    return FALSE;
  return !(next->classes & (KP_WORD_AUXILIARY | KP_WORD_COORDINATE |
                            KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) &&
         (!(next->classes & KP_WORD_PREPOSITION) ||
          (kp_token_is(self, i + 1, "to") && i + 2 < self->n &&
           kp_token(self, i + 2)->flags & KP_TOKEN_BASE));
}

/* The first word that may be a third person, in a sentence without a verb that
 * its writer ended with a stop; or n. */
static guint
only_third(const KpTokens *self)
{
  const KpSentence *sentence = kp_prose_sentence(self->prose, self->sentence);
  if (!sentence->complete || self->n == 0 ||
      kp_tokens_main_verb(self, 0) < self->n ||
      kp_token_listed(self, 0, "advice") ||
      kp_token(self, 0)->flags & (KP_TOKEN_BASE | KP_TOKEN_FINITE))
    return self->n;
  for (guint i = 1; i + 1 < self->n; i++) {
    if (kp_token(self, i)->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE))
      return self->n;
    if (kp_verbs_third_form(self, i) && is_led_to(self, i))
      return i;
  }
  return self->n;
}

guint
kp_verbs_sole(const KpTokens *self)
{
  guint past = only_past(self);
  return past < self->n ? past : only_third(self);
}
