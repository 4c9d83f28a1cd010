/* SPDX-License-Identifier: MIT */
/* Prose comes in; how much of a guide it is goes out. */
#include "genre.h"

#include "article.h"
#include "prose.h"

/* Blocks of a kind that guides have and stories lack. */
static guint
count_signs(const KpArticle *article)
{
  guint signs = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    signs += block->kind == KP_BLOCK_CODE || block->kind == KP_BLOCK_LIST ||
             block->kind == KP_BLOCK_TABLE ||
             (block->kind == KP_BLOCK_HEADING && block->level > 0);
  }
  return signs;
}

gdouble
kp_genre_guide(const KpProse *prose)
{
  guint addressed = 0;
  for (guint i = 0; i < prose->n_words; i++)
    addressed += (kp_prose_word(prose, i)->classes & KP_WORD_ADDRESS) != 0;
  guint paragraphs = 1;
  for (guint i = 0; i < prose->sentences->len; i++) {
    const KpSentence *sentence = kp_prose_sentence(prose, i);
    paragraphs += sentence->in_paragraph == 0 && !sentence->heading;
  }

  /* One such block for eight paragraphs, or a word in eighty that speaks to the
   * reader, is a story's still; five of them make a guide. */
  gdouble layout = 2.0 * count_signs(prose->article) / paragraphs;
  gdouble address = 40.0 * addressed / (prose->n_words + 1);
  gdouble guide = layout + 0.5 * address - 0.25;
  return CLAMP(guide, 0, 1);
}
