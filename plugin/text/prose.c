/* SPDX-License-Identifier: MIT */
/* An article comes in; its sentences, words and terms go out. */
#include "prose.h"

#include "article.h"
#include "sentence.h"
#include "word.h"

static void
split_block(KpProse *self, guint index)
{
  const KpBlock *block = &g_array_index(self->article->blocks, KpBlock, index);
  if (block->kind != KP_BLOCK_PARAGRAPH)
    return;
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  kp_sentence_split(self->language, self->article->text, block->text, spans);
  for (guint i = 0; i < spans->len; i++) {
    KpSentence sentence = {.span = g_array_index(spans, KpSpan, i),
                           .block = index,
                           .paragraph = index,
                           .in_paragraph = i,
                           .first_word = self->words->len};
    sentence.line = kp_article_line(self->article, sentence.span.start);
    kp_word_split(self->language, self->article->text, sentence.span,
                  self->words);
    sentence.n_words = self->words->len - sentence.first_word;
    g_array_append_val(self->sentences, sentence);
  }
}

KpProse *
kp_prose_new(const KpArticle *article, const gchar *lang, KpStems *stems)
{
  (void)lang;
  (void)stems;
  KpProse *self = g_new0(KpProse, 1);
  self->article = article;
  self->language = kp_language_find("en");
  self->sentences = g_array_new(FALSE, FALSE, sizeof(KpSentence));
  self->words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  self->terms = g_array_new(FALSE, FALSE, sizeof(KpTerm));
  self->title_terms = g_array_new(FALSE, FALSE, sizeof(guint32));
  self->strings = g_string_chunk_new(4096);
  for (guint i = 0; i < article->blocks->len; i++)
    split_block(self, i);
  return self;
}

void
kp_prose_free(KpProse *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->sentences);
  g_array_unref(self->words);
  g_array_unref(self->terms);
  g_array_unref(self->title_terms);
  g_string_chunk_free(self->strings);
  g_free(self);
}
