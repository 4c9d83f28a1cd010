/* SPDX-License-Identifier: MIT */
/* Leaves come in; blocks of the article, with their text, go out. */
#include "sketch.h"

#include "noise.h"
#include "note.h"
#include "paragraph.h"
#include "pattern.h"
#include "tree.h"

KpSketch *
kp_sketch_new(KpArticle *article)
{
  KpSketch *self = g_new0(KpSketch, 1);
  self->article = article;
  self->text = g_string_sized_new(article->source_length + 1);
  self->facts = g_array_new(FALSE, FALSE, sizeof(KpBlockFacts));
  self->pending = g_string_new(NULL);
  self->leaves = g_array_new(FALSE, FALSE, sizeof(KpLeaf));
  self->parts = g_array_new(FALSE, FALSE, sizeof(KpLeaf));
  self->lost_lines =
      kp_paragraph_has_lost_lines(article->source + article->body_start,
                                  article->source_length - article->body_start);
  return self;
}

void
kp_sketch_finish(KpSketch *self)
{
  const gsize length = self->text->len;
  self->article->text_length = length;
  /* A site keeps those of all its pages: no more room than it takes. */
  self->article->text = g_realloc(g_string_free(self->text, FALSE), length + 1);
  g_array_unref(self->facts);
  g_string_free(self->pending, TRUE);
  g_array_unref(self->leaves);
  g_array_unref(self->parts);
  g_free(self);
}

void
kp_sketch_leaf(KpSketch *self,
               struct cmark_node *node,
               const gchar *text,
               gsize length,
               guint line)
{
  KpLeaf leaf = {.node = node,
                 .text = {(guint32)self->pending->len, (guint32)length},
                 .line = line,
                 .code = cmark_node_get_type(node) == CMARK_NODE_CODE};
  g_array_append_val(self->leaves, leaf);
  g_string_append_len(self->pending, text, (gssize)length);
  gchar *own = self->pending->str + leaf.text.start;
  if (kp_blank_controls(own, length)) {
    const gchar *whole = cmark_node_get_literal(node);
    g_autofree gchar *head = g_strndup(whole, strlen(whole) - length);
    g_autofree gchar *rest = g_strndup(own, length);
    g_autofree gchar *same = g_strconcat(head, rest, NULL);
    cmark_node_set_literal(node, same);
  }
}

/* A text node of the bytes [from, to) behind `node`. */
static cmark_node *
add_text(cmark_node *node, const gchar *from, const gchar *to)
{
  g_autofree gchar *text = g_strndup(from, (gsize)(to - from));
  cmark_node *more = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(more, text);
  cmark_node_insert_after(node, more);
  return more;
}

/* Makes a text of its own, and a leaf, of the bytes [from, to) behind `node`.
 */
static cmark_node *
add_words(KpSketch *self,
          cmark_node *node,
          const gchar *from,
          const gchar *to,
          guint line)
{
  if (from == to)
    return node;
  node = add_text(node, from, to);
  kp_sketch_leaf(self, node, from, (gsize)(to - from), line);
  return node;
}

/* The bytes of "#!cpp " in a piece of code: the language that the page's own
 * dialect has before it. */
static gsize
language_size(cmark_node *node, const gchar *code)
{
  if (cmark_node_get_type(node) != CMARK_NODE_CODE ||
      !g_str_has_prefix(code, "#!"))
    return 0;
  gsize size = 2;
  while (g_ascii_isalnum(code[size]))
    size++;
  return size > 2 && code[size] == ' ' && code[size + 1] != 0 ? size + 1 : 0;
}

void
kp_sketch_text(KpSketch *self, struct cmark_node *node, guint line)
{
  const gchar *literal = cmark_node_get_literal(node), *end = NULL;
  const GString *before = self->pending;
  gboolean opens = before->len == 0 || before->str[before->len - 1] == '\n';
  if (cmark_node_get_type(node) != CMARK_NODE_TEXT ||
      (opens && kp_note_opens(literal, literal + strlen(literal))) ||
      kp_note_find(node, literal, &end) == NULL) {
    gsize skipped = language_size(node, literal);
    kp_sketch_leaf(self, node, literal + skipped, strlen(literal) - skipped,
                   line);
    return;
  }
  g_autofree gchar *text = g_strdup(literal);
  cmark_node_set_literal(node, "");
  const gchar *at = text, *mark;
  while ((mark = kp_note_find(node, at, &end)) != NULL) {
    node = add_words(self, node, at, mark, line);
    node = add_text(node, mark, end);
    at = end;
  }
  add_words(self, node, at, at + strlen(at), line);
}

void
kp_sketch_break(KpSketch *self, struct cmark_node *node, guint line)
{
  cmark_node *next = cmark_node_next(node);
  const GString *term = self->pending;
  gboolean defines = next != NULL && term->len > 0 &&
                     g_ascii_isalnum(term->str[term->len - 1]) &&
                     cmark_node_get_type(next) == CMARK_NODE_TEXT &&
                     g_str_has_prefix(cmark_node_get_literal(next), ": ");
  if (!defines)
    kp_sketch_leaf(self, node, "\n", 1, line);
}

/* Cuts the leaf `index` of the pending ones where pieces begin inside it, so
 * that each leaf belongs to one piece. cmark writes two texts side by side
 * exactly as it writes them joined. */
static void
split_leaf(KpSketch *self, guint index, const GArray *pieces, guint piece)
{
  KpLeaf leaf = g_array_index(self->leaves, KpLeaf, index);
  if (cmark_node_get_type(leaf.node) != CMARK_NODE_TEXT)
    return;
  gboolean cut = FALSE;
  gsize end = kp_span_end(leaf.text);
  cmark_node *node = leaf.node;
  for (; piece < pieces->len; piece++) {
    gsize at = g_array_index(pieces, KpParagraphPiece, piece).start;
    if (at >= end)
      break;
    gsize next = piece + 1 < pieces->len
                     ? g_array_index(pieces, KpParagraphPiece, piece + 1).start
                     : end;
    next = MIN(next, end);
    node = add_text(node, self->pending->str + at, self->pending->str + next);
    KpLeaf part = {.node = node,
                   .text = {(guint32)at, (guint32)(next - at)},
                   .line = leaf.line};
    g_array_append_val(self->parts, part);
    if (!cut) {
      cut = TRUE;
      g_autofree gchar *head =
          g_strndup(self->pending->str + leaf.text.start, at - leaf.text.start);
      cmark_node_set_literal(leaf.node, head);
      g_array_index(self->leaves, KpLeaf, index).text.length =
          (guint32)(at - leaf.text.start);
    }
  }
}

/* Leaves out the pieces that begin inside a leaf that cannot be cut: code. */
static void
keep_code_whole(const KpSketch *self, GArray *pieces)
{
  guint kept = 0, leaf = 0;
  for (guint i = 0; i < pieces->len; i++) {
    KpParagraphPiece piece = g_array_index(pieces, KpParagraphPiece, i);
    while (leaf < self->leaves->len &&
           kp_span_end(g_array_index(self->leaves, KpLeaf, leaf).text) <=
               piece.start)
      leaf++;
    gboolean inside = FALSE;
    if (leaf < self->leaves->len) {
      const KpLeaf *at = &g_array_index(self->leaves, KpLeaf, leaf);
      inside = at->text.start < piece.start &&
               cmark_node_get_type(at->node) != CMARK_NODE_TEXT;
    }
    if (!inside)
      g_array_index(pieces, KpParagraphPiece, kept++) = piece;
  }
  g_array_set_size(pieces, kept);
}

/* Makes the leaves that cross into another piece several. */
static void
split_leaves(KpSketch *self, const GArray *pieces)
{
  GArray *old = self->leaves;
  GArray *whole = g_array_new(FALSE, FALSE, sizeof(KpLeaf));
  guint piece = 1;
  for (guint i = 0; i < old->len; i++) {
    gsize start = g_array_index(old, KpLeaf, i).text.start;
    while (piece < pieces->len &&
           g_array_index(pieces, KpParagraphPiece, piece).start <= start)
      piece++;
    g_array_set_size(self->parts, 0);
    split_leaf(self, i, pieces, piece);
    g_array_append_val(whole, g_array_index(old, KpLeaf, i));
    g_array_append_vals(whole, self->parts->data, self->parts->len);
  }
  g_array_unref(old);
  self->leaves = whole;
}

/* The span [start, end) of the pending text without blanks around it. */
static KpSpan
trimmed(const KpSketch *self, gsize start, gsize end)
{
  const gchar *text = self->pending->str;
  while (start < end && kp_blank_size(text + start, text + end) > 0)
    start += kp_blank_size(text + start, text + end);
  while (start < end && kp_blank_size_before(text + start, text + end) > 0)
    end -= kp_blank_size_before(text + start, text + end);
  return (KpSpan){(guint32)start, (guint32)(end - start)};
}

/* Appends the piece [start, end) of the pending text as a block; *leaf is the
 * first leaf not yet taken. */
static void
append_block(KpSketch *self,
             KpBlock block,
             const KpBlockFacts *facts,
             gsize start,
             gsize end,
             guint *leaf)
{
  if (self->text->len > 0)
    g_string_append(self->text, "\n\n");
  guint32 shift = (guint32)(self->text->len - start);
  KpSpan span = trimmed(self, start, end);
  if (block.kind == KP_BLOCK_HEADING)
    span.length = (guint32)kp_without_attributes(
        self->pending->str + span.start, span.length);
  block.text = (KpSpan){span.start + shift, span.length};
  gboolean any = FALSE;
  for (; *leaf < self->leaves->len; (*leaf)++) {
    KpLeaf made = g_array_index(self->leaves, KpLeaf, *leaf);
    if (made.text.start >= end)
      break;
    if (!any && kp_span_end(made.text) > span.start)
      block.line = made.line, any = TRUE;
    made.text.start += shift;
    g_array_append_val(self->article->leaves, made);
  }
  g_string_append_len(self->text, self->pending->str + start,
                      (gssize)(end - start));
  /* "By Ann Writer" and "FOR RELEASE" may stand before a dateline. */
  self->started = self->started || (block.kind == KP_BLOCK_PARAGRAPH &&
                                    kp_ends_sentence(self->pending->str + start,
                                                     self->pending->str + end));
  g_array_append_val(self->article->blocks, block);
  g_array_append_val(self->facts, *facts);
}

/* TRUE where what looks like a report's head tells who speaks. */
static gboolean
opens_speech(const KpSketch *self)
{
  const GString *text = self->pending;
  return kp_noise_dateline(text->str, text->str + text->len) > 0 &&
         kp_noise_opens_speech(text->str, text->len, self->article->source,
                               self->article->source_length);
}

void
kp_sketch_close(KpSketch *self, const KpBlock *block, const KpBlockFacts *facts)
{
  KpParagraphContext context = {.kind = block->kind,
                                .first = !self->started && !opens_speech(self),
                                .stops = self->lost_lines};
  gboolean whole =
      block->kind == KP_BLOCK_CODE || block->kind == KP_BLOCK_HTML ||
      block->kind == KP_BLOCK_TABLE || block->kind == KP_BLOCK_HEADING;
  g_autoptr(GArray) pieces =
      whole
          ? g_array_new(FALSE, FALSE, sizeof(KpParagraphPiece))
          : kp_paragraph_cut(self->pending->str, self->pending->len, &context);
  if (pieces->len == 0) {
    KpParagraphPiece all = {0, block->kind};
    g_array_append_val(pieces, all);
  }
  if (pieces->len > 1) {
    keep_code_whole(self, pieces);
    split_leaves(self, pieces);
  }
  guint leaf = 0;
  for (guint i = 0; i < pieces->len; i++) {
    const KpParagraphPiece *piece = &g_array_index(pieces, KpParagraphPiece, i);
    gsize end = i + 1 < pieces->len ? piece[1].start : self->pending->len;
    KpBlock made = *block;
    made.kind = piece->kind;
    append_block(self, made, facts, piece->start, end, &leaf);
  }
  g_string_truncate(self->pending, 0);
  g_array_set_size(self->leaves, 0);
}
