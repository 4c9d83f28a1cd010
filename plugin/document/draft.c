/* SPDX-License-Identifier: MIT */
/* Leaves come in; blocks of the article, with their text, go out. */
#include "draft.h"

KpDraft *
kp_draft_new(KpArticle *article)
{
  KpDraft *self = g_new0(KpDraft, 1);
  self->article = article;
  self->text = g_string_sized_new(article->source_length + 1);
  self->facts = g_array_new(FALSE, FALSE, sizeof(KpFacts));
  self->pending = g_string_new(NULL);
  self->leaves = g_array_new(FALSE, FALSE, sizeof(KpLeaf));
  return self;
}

void
kp_draft_finish(KpDraft *self)
{
  self->article->text_length = self->text->len;
  self->article->text = g_string_free(self->text, FALSE);
  g_array_unref(self->facts);
  g_string_free(self->pending, TRUE);
  g_array_unref(self->leaves);
  g_free(self);
}

void
kp_draft_leaf(KpDraft *self,
              struct cmark_node *node,
              const gchar *text,
              gsize length,
              guint line)
{
  KpLeaf leaf = {.node = node,
                 .text = {(guint32)self->pending->len, (guint32)length},
                 .line = line};
  g_array_append_val(self->leaves, leaf);
  g_string_append_len(self->pending, text, (gssize)length);
}

void
kp_draft_close(KpDraft *self, const KpBlock *block, const KpFacts *facts)
{
  if (self->text->len > 0)
    g_string_append(self->text, "\n\n");
  KpBlock made = *block;
  made.text.start = (guint32)self->text->len;
  made.text.length = (guint32)self->pending->len;
  for (guint i = 0; i < self->leaves->len; i++) {
    KpLeaf leaf = g_array_index(self->leaves, KpLeaf, i);
    leaf.text.start += made.text.start;
    g_array_append_val(self->article->leaves, leaf);
  }
  g_string_append_len(self->text, self->pending->str,
                      (gssize)self->pending->len);
  g_array_append_val(self->article->blocks, made);
  g_array_append_val(self->facts, *facts);
  g_string_truncate(self->pending, 0);
  g_array_set_size(self->leaves, 0);
}
