/* SPDX-License-Identifier: MIT */
/* The prose of a test's own text. */
#ifndef KP_SAMPLE_H
#define KP_SAMPLE_H

#include <string.h>

#include "article.h"
#include "prose.h"

typedef struct {
  KpStems *stems;
  KpArticle *article;
  KpProse *prose;
} Sample;

static inline void
sample_init(Sample *self, const gchar *text)
{
  self->stems = kp_stems_new();
  self->article =
      kp_article_new("sample", text, strlen(text), NULL,
                     &(KpArticleOptions){.input = KP_INPUT_MARKDOWN}, NULL);
  self->prose = kp_prose_new(self->article, "en", self->stems);
}

static inline void
sample_clear(Sample *self)
{
  kp_prose_free(self->prose);
  kp_article_free(self->article);
  kp_stems_free(self->stems);
}

#endif
