/* SPDX-License-Identifier: MIT */
/* A range of tokens comes in; what stands in it goes out. */
#include "article.h"
#include "prose.h"
#include "tokens.h"

gboolean
kp_token_passed(const KpTokens *self, guint i, KpWordList *words)
{
  const KpToken *token = kp_token(self, i);
  return kp_word_list_holds(words, token->folded, token->length, token->hash);
}

guint
kp_tokens_sifted(const KpTokens *self, guint from, guint to, KpWordList *words)
{
  const guint few = 4; /* tokens: asked faster than all together */
  const guint end = MIN(to, self->n);
  if (end > from + few && !kp_word_list_may_meet(words, self->held))
    return to;
  for (guint i = from; i < end; i++) {
    if (kp_token_sifted(self, i, words))
      return i;
  }
  return to;
}

/* The lists that hold the words of [from, to). */
static guint64
look_up(const KpTokens *self, guint from, guint to)
{
  g_autoptr(GString) words = g_string_new(kp_token_folded(self, from));
  guint32 classes;
  for (guint i = from + 1; i < to; i++) {
    g_string_append_c(words, ' ');
    g_string_append(words, kp_token_folded(self, i));
  }
  return kp_language_look_up(self->prose->language, words->str, words->len,
                             &classes);
}

guint64
kp_tokens_lists(const KpTokens *self, guint from, guint to)
{
  if (to == from + 1)
    return from < self->n ? kp_token(self, from)->lists : 0;
  to = MIN(to, self->n);
  guint32 hash = kp_token(self, from)->hash;
  for (guint i = from + 1; i < to; i++) {
    hash = kp_word_hash_on(hash, " ", 1);
    hash = kp_word_hash_on(hash, kp_token(self, i)->folded,
                           kp_token(self, i)->length);
  }
  if (!kp_language_may_hold(self->prose->language, hash))
    return 0;
  return look_up(self, from, to);
}

gboolean
kp_tokens_in(const KpTokens *self, guint from, guint to, guint64 list)
{
  return (kp_tokens_lists(self, from, to) & list) != 0;
}

/* "`bake rye | in Hull`": the byte at `offset` and the one before it are of one
 * piece of code, as two stand never side by side. */
static gboolean
is_in_code(const KpTokens *self, guint32 offset)
{
  const KpArticle *article = self->prose->article;
  return kp_article_is_code(article, offset - 1) &&
         kp_article_is_code(article, offset);
}

gboolean
kp_tokens_may_part(const KpTokens *self, guint i)
{
  if (i == 0 || i >= self->n)
    return TRUE;
  const KpToken *left = kp_token(self, i - 1), *right = kp_token(self, i);
  gboolean quoted = left->quote != 0 && left->quote == right->quote;
  gboolean bracketed =
      left->depth > 0 && right->depth > 0 && !(left->marks & KP_MARK_CLOSE);
  return !quoted && !bracketed && !is_in_code(self, right->span.start);
}

guint
kp_tokens_words(const KpTokens *self, guint from, guint to)
{
  guint n = 0;
  for (guint i = from; i < to && i < self->n; i++)
    n += !(kp_token(self, i)->flags & KP_TOKEN_DASH);
  return n;
}

guint
kp_tokens_verb(const KpTokens *self, guint from, guint to)
{
  guint i = from;
  while (i < to && !(kp_token(self, i)->flags & KP_TOKEN_FINITE))
    i++;
  return i;
}

guint
kp_tokens_marked(const KpTokens *self, guint from, guint to, guint8 marks)
{
  while (from < to && !(kp_token(self, from)->marks & marks))
    from++;
  return from;
}

guint
kp_tokens_comma(const KpTokens *self, guint from, guint to)
{
  return kp_tokens_marked(self, from, to, KP_MARK_COMMA);
}

gboolean
kp_tokens_resume(const KpTokens *self, guint from)
{
  for (guint i = from; i < self->n; i++) {
    const KpToken *token = kp_token(self, i);
    if (token->flags & KP_TOKEN_FINITE && token->quote == 0 &&
        kp_token_after_comma(self, i))
      return TRUE;
  }
  return FALSE;
}

guint
kp_tokens_count_commas(const KpTokens *self, guint from, guint to)
{
  guint commas = 0;
  for (guint i = from; i < to; i++)
    commas += (kp_token(self, i)->marks & KP_MARK_COMMA) != 0;
  return commas;
}

gboolean
kp_tokens_comma_near(const KpTokens *self, guint i)
{
  const guint reach = 8; /* tokens */
  return kp_tokens_hold_comma(self, i > reach ? i - reach : 0, i);
}

gboolean
kp_tokens_any(
    const KpTokens *self, guint from, guint to, guint32 classes, guint16 flags)
{
  for (guint i = from; i < to && i < self->n; i++) {
    const KpToken *token = kp_token(self, i);
    if ((token->classes & classes) || (token->flags & flags))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_tokens_clause(const KpTokens *self, guint from, guint to)
{
  if (from + 1 >= to)
    return FALSE;
  const KpToken *first = kp_token(self, from);
  if (kp_token_is(self, from, "there's"))
    return TRUE;
  if (first->flags & (KP_TOKEN_FINITE | KP_TOKEN_DASH))
    return FALSE;
  if (!kp_tokens_counts(self, from) &&
      first->classes &
          (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE | KP_WORD_COORDINATE))
    return FALSE;
  if ((first->classes & KP_WORD_RELATIVE) &&
      !kp_token_is(self, from, "that|what"))
    return FALSE;
  guint verbs = 0, inner = 0;
  for (guint i = from; i < to; i++) {
    const KpToken *token = kp_token(self, i);
    if (token->quote != 0)
      continue;
    verbs += (token->flags & KP_TOKEN_FINITE) != 0;
    inner += i > from &&
             (token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)) != 0;
    if (verbs > inner)
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_tokens_asks_verb(const KpTokens *self, guint i)
{
  const guint reach = 8; /* tokens to the verb that "after" asks for */
  const KpToken *token = kp_token(self, i);
  if (token->classes & KP_WORD_RELATIVE)
    return TRUE;
  return token->classes & KP_WORD_SUBORDINATE &&
         (!(token->classes & KP_WORD_PREPOSITION) ||
          kp_tokens_clause(self, i + 1, MIN(i + reach, self->n)));
}
