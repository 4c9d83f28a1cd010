/* SPDX-License-Identifier: MIT */
/* What a test's own page is made of. */
#ifndef TEST_KIND_H
#define TEST_KIND_H

#include "article.h"

/* The kind of the block that begins with `start`. */
static inline const gchar *
kind_of(const KpArticle *article, const gchar *start)
{
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (g_str_has_prefix(article->text + block->text.start, start))
      return kp_block_kind_name(block->kind);
  }
  return NULL;
}

#endif
