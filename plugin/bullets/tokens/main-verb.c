/* SPDX-License-Identifier: MIT */
/* The verb that a sentence is built on: none that a word before it asks for. */
#include "tokens.h"

/* "a murder | he did not commit", "comments | the pair made": what is told of
 * the noun before. */
static gboolean
opens_contact(const KpTokens *self, guint i)
{
  const guint reach = 4; /* tokens to the verb */
  const KpToken *left = kp_token(self, i - 1);
  const guint to = MIN(i + reach, self->n);
  if (left->marks != 0 ||
      left->classes & (KP_WORD_FUNCTION | KP_WORD_PREPOSITION | KP_WORD_SAY |
                       KP_WORD_OPENS_CLAUSE | KP_WORD_AUXILIARY) ||
      left->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE |
                     KP_TOKEN_DASH))
    return FALSE;
  return kp_token_is(self, i, KP_SUBJECT_PRONOUNS) ||
         (kp_token_is(self, i, "the") && kp_tokens_hold_verb(self, i, to));
}

/* "who claims | she was": what is said has its own verb. */
static gboolean
opens_claim(const KpTokens *self, guint i)
{
  const KpToken *left = kp_token(self, i - 1);
  return left->flags & KP_TOKEN_FINITE && left->classes & KP_WORD_SAY &&
         left->marks == 0 && kp_token_is(self, i, KP_SUBJECT_PRONOUNS);
}

/* "who police | say surely left": the verb that "who" asks for comes next. */
static gboolean
is_inserted(const KpTokens *self, guint i)
{
  guint next = kp_token_ends(self, i + 1, "ly") ? i + 2 : i + 1;
  return kp_token(self, i)->classes & KP_WORD_SAY &&
         kp_token(self, i)->marks == 0 &&
         kp_token(self, next)->flags & KP_TOKEN_FINITE;
}

guint
kp_tokens_main_verb(const KpTokens *self, guint from)
{
  const guint reach = 8; /* tokens to the verb that "after" asks for */
  guint asked = 0;
  for (guint i = from; i < self->n; i++) {
    const KpToken *token = kp_token(self, i);
    const KpToken *left = kp_token(self, i - (i > 0));
    if (token->quote != 0)
      continue;
    if (token->flags & KP_TOKEN_FINITE) {
      /* "who shot and | killed", "should | have", "4 | am" */
      if (left->classes & KP_WORD_COORDINATE || kp_token_is(self, i, "am") ||
          (left->flags & KP_TOKEN_FINITE && left->classes & KP_WORD_AUXILIARY))
        continue;
      if (asked == 0)
        return i;
      asked -= !is_inserted(self, i);
    } else if (token->classes & KP_WORD_RELATIVE ||
               (i > from && (opens_contact(self, i) || opens_claim(self, i)))) {
      asked++;
    } else if (token->classes & KP_WORD_SUBORDINATE &&
               !(i > from && kp_token_is(self, i - 1, "such"))) {
      /* "while | standing guard", "while | at a feast" */
      gboolean bare =
          i + 1 < self->n &&
          (kp_token(self, i + 1)->flags &
               (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) ||
           kp_token_pair(self, i, "while", "at|in|on|under|with|out|still"));
      gboolean dated = i + 1 < self->n && /* "since | April" */
                       kp_token(self, i + 1)->classes & KP_WORD_ANY_DATE;
      if (token->classes & KP_WORD_PREPOSITION)
        asked +=
            !dated && kp_tokens_clause(self, i + 1, MIN(i + reach, self->n));
      else
        asked += !bare;
    }
  }
  return self->n;
}

/* "the man | charged with theft": most likely no finite verb. */
static gboolean
is_reduced(const KpTokens *self, guint i)
{
  return i + 1 < self->n &&
         (kp_token(self, i)->flags & KP_TOKEN_PARTICIPLE ||
          kp_token_is(self, i, "made|held|built|sent|sold|bought|brought")) &&
         (kp_token(self, i + 1)->classes & KP_WORD_PREPOSITION ||
          (kp_token_is(self, i + 1, "only|solely|largely|mainly|partly") &&
           kp_token(self, i + 2)->classes & KP_WORD_PREPOSITION));
}

guint
kp_tokens_own_verb(const KpTokens *self, guint from)
{
  guint verb = kp_tokens_main_verb(self, from);
  while (is_reduced(self, verb)) {
    guint next = kp_tokens_main_verb(self, verb + 1);
    if (from == 0 && (next >= self->n || is_reduced(self, next)))
      break; /* "Holt | died in Hull" */
    verb = next;
  }
  return verb;
}

/* "Moss Mill, the mill blamed for a flood, | sold": what is told of the subject
 * has no verb but a participle. */
gboolean
kp_tokens_only_reduced(const KpTokens *self, guint from, guint to)
{
  if (kp_tokens_hold_verb(self, 0, from))
    return FALSE;
  for (guint i = from; i < to; i++) {
    if (kp_token(self, i)->flags & KP_TOKEN_FINITE && !is_reduced(self, i))
      return FALSE;
  }
  return TRUE;
}

/* "Holt, a baker who makes rye sold in Hull, | showed": the sentence has no
 * verb of its own before token i. */
static gboolean
lacks_own(const KpTokens *self, guint first, guint i)
{
  guint verb = kp_tokens_main_verb(self, 0);
  gboolean told = kp_tokens_any(self, first, i, KP_WORD_RELATIVE, 0);
  while (told && verb < i && is_reduced(self, verb))
    verb = kp_tokens_main_verb(self, verb + 1);
  return verb >= i;
}

/* "The film, a thriller, earned", "The man, who had left, pleaded": the second
 * comma, and no verb before the first. */
static gboolean
follows_aside(const KpTokens *self, guint i)
{
  const guint farthest = 40; /* tokens before a sentence's first verb */
  if (i > farthest)
    return FALSE;
  guint commas = 0, first = i;
  /* "In the end, the man, who had left, pleaded" */
  gboolean phrase = (kp_token(self, 0)->classes & KP_WORD_PREPOSITION) != 0 ||
                    (kp_token(self, 0)->flags & KP_TOKEN_TIME) != 0;
  for (guint k = 0; k < i; k++) {
    if (!(kp_token(self, k)->marks & KP_MARK_COMMA))
      continue;
    if (phrase) {
      phrase = FALSE;
      continue;
    }
    if (commas++ == 0)
      first = k + 1;
  }
  gboolean relative =
      first < i && kp_token(self, first)->classes & KP_WORD_RELATIVE;
  guint verb = kp_tokens_verb(self, 0, i);
  /* "Holt, who lives in Hull, her old town, posted" */
  if (commas > 2 && commas < 5 && relative && verb >= first && verb < i)
    return kp_tokens_main_verb(self, 0) >= i;
  return commas == 2 && (relative ? verb >= first
                                  : verb >= i || lacks_own(self, first, i) ||
                                        kp_tokens_only_reduced(self, first, i));
}

/* "said that a film, a thriller, | earned": the same of what was said. */
static gboolean
follows_aside_said(const KpTokens *self, guint i)
{
  const guint reach = 24; /* tokens of what was said */
  guint commas = 0;
  for (guint k = i; k-- > 0 && k + reach >= i && commas < 3;) {
    const KpToken *token = kp_token(self, k);
    if (token->flags & (KP_TOKEN_FINITE | KP_TOKEN_DASH) || token->quote != 0)
      return token->flags & KP_TOKEN_FINITE && token->classes & KP_WORD_SAY &&
             commas == 2 && kp_token(self, k + 1)->classes & KP_WORD_DETERMINER;
    commas += (token->marks & KP_MARK_COMMA) != 0;
  }
  return FALSE;
}

gboolean
kp_verb_closes_aside(const KpTokens *self, guint i)
{
  return follows_aside(self, i) || follows_aside_said(self, i);
}
