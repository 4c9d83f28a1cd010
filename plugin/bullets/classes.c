/* SPDX-License-Identifier: MIT */
/* Tokens come in; what each can be by itself, from the lists of the language
 * and its own letters, goes out with them. */
#include <string.h>

#include "prose.h"
#include "tokens.h"
#include "word.h"

static gboolean
is_possessive(const gchar *folded)
{
  return g_str_has_suffix(folded, "'s") || g_str_has_suffix(folded, "s'");
}

/* The lists that mark tokens, as bits. */
typedef struct {
  guint64 acronym;
  struct {
    guint64 list;
    guint16 flag;
  } flags[6];
  gboolean has_cuts; /* the language has rules for cutting */
} Lists;

static Lists
find_lists(const KpProse *prose)
{
  return (Lists){
      .acronym = kp_language_list("acronym"),
      .flags = {{kp_language_list("time"), KP_TOKEN_TIME},
                {kp_language_list("opinion"), KP_TOKEN_OPINION},
                {kp_language_list("person"), KP_TOKEN_FIRST},
                {kp_language_list("verb-gerund"), KP_TOKEN_GERUND},
                {kp_language_list("verb-participle"), KP_TOKEN_PARTICIPLE},
                {kp_language_list("verb-base"), KP_TOKEN_BASE}},
      .has_cuts = prose->language_known &&
                  kp_language_lists(prose->language, "cuts", "day"),
  };
}

/* Folds the word, and keeps it. */
static void
fold(KpTokens *self, KpToken *token, GString *scratch)
{
  kp_word_fold(self->text + token->word.start, token->word.length, scratch);
  token->folded = (guint32)self->folded->len;
  g_string_append_len(self->folded, scratch->str, (gssize)scratch->len + 1);
  g_string_append_len(self->joined, scratch->str, (gssize)scratch->len);
  g_string_append_c(self->joined, ' ');
}

static gboolean
has_small_letter(const gchar *word, guint32 length)
{
  for (guint32 i = 0; i < length; i++) {
    if (g_ascii_islower(word[i]))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_digit(const gchar *word, guint32 length)
{
  for (guint32 i = 0; i < length; i++) {
    if (g_ascii_isdigit(word[i]))
      return TRUE;
  }
  return FALSE;
}

static void
classify(KpTokens *self, guint i, const Lists *lists)
{
  KpToken *token = &g_array_index(self->tokens, KpToken, i);
  const gchar *word = self->text + token->word.start;
  const gchar *folded = kp_token_folded(self, i);
  gsize length = strlen(folded);
  token->bits = kp_word_bits(folded, length);
  token->lists = kp_language_look_up(self->prose->language, folded, length,
                                     &token->classes);
  /* "US" is no "us". */
  gboolean acronym = (token->lists & lists->acronym) != 0 &&
                     !has_small_letter(word, token->word.length);
  if (acronym)
    token->classes = 0;
  for (gsize l = 0; l < G_N_ELEMENTS(lists->flags) && !acronym; l++) {
    if (token->lists & lists->flags[l].list)
      token->flags |= lists->flags[l].flag;
  }
  if (lists->has_cuts && length > 4 && g_str_has_suffix(folded, "ed") &&
      strchr(folded, '-') == NULL)
    token->flags |= KP_TOKEN_PARTICIPLE;
  if (is_possessive(folded) && !(token->classes & KP_WORD_AUXILIARY))
    token->flags |= KP_TOKEN_POSSESSIVE;
  if (has_digit(word, token->word.length))
    token->classes |= KP_WORD_NUMBER;
  gunichar first = g_utf8_get_char_validated(word, token->word.length);
  if (first < 0x110000 && g_unichar_isupper(first))
    token->classes |= KP_WORD_CAPITAL;
}

void
kp_tokens_classify(KpTokens *self)
{
  Lists lists = find_lists(self->prose);
  g_autoptr(GString) scratch = g_string_new(NULL);
  for (guint i = 0; i < self->n; i++) {
    fold(self, &g_array_index(self->tokens, KpToken, i), scratch);
    classify(self, i, &lists);
  }
}
