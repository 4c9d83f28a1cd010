/* SPDX-License-Identifier: MIT */
/* The bytes of a file come in; blocks by kind and plain text go out. */
#include "article.h"

#include <cmark.h>

static void
block_append(KpArticle *self, GString *text, cmark_node *node)
{
  KpBlock block = {.kind = KP_BLOCK_PARAGRAPH,
                   .line = self->body_line - 1 +
                           (guint)cmark_node_get_start_line(node),
                   .text = {(guint32)text->len, 0}};
  cmark_iter *iter = cmark_iter_new(node);
  while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
    cmark_node *leaf = cmark_iter_get_node(iter);
    const char *literal = cmark_node_get_literal(leaf);
    if (cmark_node_get_type(leaf) == CMARK_NODE_TEXT)
      g_string_append(text, literal);
    else if (cmark_node_get_type(leaf) == CMARK_NODE_SOFTBREAK)
      g_string_append_c(text, '\n');
  }
  cmark_iter_free(iter);
  block.text.length = (guint32)text->len - block.text.start;
  g_array_append_val(self->blocks, block);
  g_string_append(text, "\n\n");
}

KpArticle *
kp_article_new(const gchar *path,
               const gchar *bytes,
               gsize length,
               const gchar *title,
               const KpArticleOptions *options,
               GError **error)
{
  (void)options;
  g_autoptr(KpArticle) self = g_new0(KpArticle, 1);
  self->path = g_strdup(path);
  self->input = KP_INPUT_MARKDOWN;
  self->source = g_strndup(bytes, length);
  self->source_length = length;
  self->blocks = g_array_new(FALSE, FALSE, sizeof(KpBlock));
  self->leaves = g_array_new(FALSE, FALSE, sizeof(KpLeaf));
  self->points = g_ptr_array_new();
  self->point_nodes = g_ptr_array_new();
  self->warnings = g_ptr_array_new_with_free_func(g_free);
  self->front =
      kp_front_matter_read(path, self->source, length, &self->body_start,
                           &self->body_line, self->warnings, error);
  if (self->front == NULL)
    return NULL;
  self->title = g_strdup(title != NULL ? title : self->front->title);
  self->tree =
      cmark_parse_document(self->source + self->body_start,
                           length - self->body_start, CMARK_OPT_DEFAULT);
  GString *text = g_string_new(NULL);
  for (cmark_node *node = cmark_node_first_child(self->tree); node != NULL;
       node = cmark_node_next(node)) {
    if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH)
      block_append(self, text, node);
  }
  self->text_length = text->len;
  self->text = g_string_free(text, FALSE);
  return g_steal_pointer(&self);
}

void
kp_article_free(KpArticle *self)
{
  if (self == NULL)
    return;
  g_free(self->path);
  g_free(self->source);
  g_clear_pointer(&self->front, kp_front_matter_free);
  g_free(self->title);
  g_free(self->text);
  g_clear_pointer(&self->blocks, g_array_unref);
  g_clear_pointer(&self->leaves, g_array_unref);
  g_clear_pointer(&self->points, g_ptr_array_unref);
  g_clear_pointer(&self->point_nodes, g_ptr_array_unref);
  g_clear_pointer(&self->warnings, g_ptr_array_unref);
  g_clear_pointer(&self->tree, cmark_node_free);
  g_free(self);
}

guint
kp_article_line(const KpArticle *self, guint32 offset)
{
  guint line = 0;
  for (guint i = 0; i < self->blocks->len; i++) {
    const KpBlock *block = &g_array_index(self->blocks, KpBlock, i);
    if (block->text.start <= offset)
      line = block->line;
  }
  return line;
}

struct cmark_node *
kp_article_steal_tree(KpArticle *self)
{
  return g_steal_pointer(&self->tree);
}

const gchar *
kp_block_kind_name(KpBlockKind kind)
{
  return kind == KP_BLOCK_PARAGRAPH ? "paragraph" : "other";
}
