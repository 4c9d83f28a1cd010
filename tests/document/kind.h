/* SPDX-License-Identifier: MIT */
/* What a test's own page is made of. */
#ifndef TEST_KIND_H
#define TEST_KIND_H

#include <string.h>

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

/* What "It is old." is, behind what `text` puts before it. */
typedef struct {
  const gchar *name, *text, *kind;
} KindCase;

static inline void
assert_kind(const KindCase *self)
{
  g_test_message("%s", self->name);
  g_autofree gchar *text =
      g_strconcat("# Halls\n\nThe town has a hall.\n\n", self->text, NULL);
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", text, strlen(text), NULL, NULL, NULL);
  g_assert_cmpstr(kind_of(article, "It is old."), ==, self->kind);
}

#endif
