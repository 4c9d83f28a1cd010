/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it opens with a name that is written small goes
 * out. */
#include <string.h>

#include "article.h"
#include "draft.h"
#include "prose.h"
#include "wording.h"

/* TRUE where the article writes the word as code anywhere. */
static gboolean
is_code_elsewhere(const KpArticle *article, const gchar *word, gsize length)
{
  for (guint i = 0; i < article->leaves->len; i++) {
    const KpLeaf *leaf = &g_array_index(article->leaves, KpLeaf, i);
    if (leaf->code && leaf->text.length == length &&
        memcmp(article->text + leaf->text.start, word, length) == 0)
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the author opens a sentence with the word as it is written here,
 * small. */
static gboolean
opens_sentence(const KpProse *prose, const gchar *word, gsize length)
{
  const gchar *text = prose->article->text;
  for (guint i = 0; i < prose->sentences->len; i++) {
    const KpSentence *sentence = kp_prose_sentence(prose, i);
    const gchar *at = text + sentence->span.start;
    if (*at == *word && sentence->complete && sentence->span.length > length &&
        memcmp(at, word, length) == 0 &&
        (g_ascii_isspace(at[length]) || at[length] == '\''))
      return TRUE;
  }
  return FALSE;
}

/* "cfKG", "oven2": no word of the language. */
static gboolean
is_coined(const gchar *word, gsize length)
{
  for (gsize i = 1; i < length; i++) {
    if (g_ascii_isdigit(word[i]) || g_ascii_isupper(word[i]))
      return memchr(word, '-', length) == NULL;
  }
  return FALSE;
}

gboolean
kp_small_name_opens(const KpDraft *draft)
{
  const KpArticle *article = draft->tokens->prose->article;
  guint first = kp_draft_first(draft);
  KpSpan span = kp_token(draft->tokens, first)->word;
  const gchar *word = article->text + span.start;
  if (draft->rotation != NULL || draft->name != NULL || span.length < 2 ||
      !g_ascii_islower(*word))
    return FALSE;
  if (article->title != NULL && g_ascii_islower(*article->title) &&
      strncmp(article->title, word, span.length) == 0 &&
      !g_ascii_isalnum(article->title[span.length]))
    return TRUE;
  if (first == 0 && is_code_elsewhere(article, word, span.length))
    return TRUE;
  const KpToken *token = kp_token(draft->tokens, first);
  return is_coined(word, span.length) ||
         (!(token->classes & (KP_WORD_FUNCTION | KP_WORD_STOP)) &&
          !kp_verbs_third_form(draft->tokens, first) &&
          !(kp_token(draft->tokens, first + 1)->classes & KP_WORD_CAPITAL) &&
          opens_sentence(draft->tokens->prose, word, span.length));
}
