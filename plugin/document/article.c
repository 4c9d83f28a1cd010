/* SPDX-License-Identifier: MIT */
/* The bytes of a file come in; blocks by kind and plain text go out. */
#include "article.h"

#include <string.h>

#include "error.h"
#include "input.h"
#include "lines.h"
#include "markdown.h"
#include "pattern.h"
#include "plaintext.h"
#include "point.h"
#include "points.h"
#include "saved.h"
#include "settle.h"
#include "sketch.h"
#include "tree.h"

/* The first byte of [at, end) that is no ASCII, or no more than seven before
 * `end`. */
static const gchar *
skip_ascii(const gchar *at, const gchar *end)
{
  guint64 eight;
  for (; end - at >= (gssize)sizeof eight; at += sizeof eight) {
    memcpy(&eight, at, sizeof eight);
    if (eight & G_GUINT64_CONSTANT(0x8080808080808080))
      break;
  }
  return at;
}

/* FALSE where the bytes are no UTF-8 or hold a NUL; *bad is set to the first
 * that is none. Most texts are nearly all ASCII. */
static gboolean
is_text(const gchar *bytes, gsize length, const gchar **bad)
{
  const gchar *nul = memchr(bytes, '\0', length);
  const gchar *end = nul != NULL ? nul : bytes + length;
  const gchar *at = bytes;
  while ((at = skip_ascii(at, end)) < end) {
    gunichar c = g_utf8_get_char_validated(at, end - at);
    if (c == (gunichar)-1 || c == (gunichar)-2)
      break;
    at = g_utf8_next_char(at);
  }
  *bad = at;
  return at == bytes + length;
}

/* FALSE and `error` where the bytes are no text. */
static gboolean
check_encoding(const gchar *path,
               const gchar *bytes,
               gsize length,
               GError **error)
{
  const gchar *bad;
  if (is_text(bytes, length, &bad))
    return TRUE;
  guint line = 1;
  const gchar *start = bytes + kp_mark_size(bytes, length), *next;
  while ((next = kp_line_next(start, bytes + length)) <= bad) {
    start = next;
    line++;
  }
  guint column = (guint)(bad - start) + 1;
  if (*bad == '\0')
    kp_error_set(error, KP_ERROR_ENCODING, path, line, column,
                 "a NUL byte; is this a text file? Save it as UTF-8");
  else
    kp_error_set(error, KP_ERROR_ENCODING, path, line, column,
                 "byte 0x%02X is not UTF-8; save the file as UTF-8",
                 (guint)(guchar)*bad);
  return FALSE;
}

/* TRUE for a paragraph that may stand above the title: "DO NOT READ THIS HERE",
 * and a name for links to it, "(ovens)=". */
static gboolean
stands_above_title(const gchar *start, const gchar *end)
{
  if (kp_is_capitals(start, end))
    return TRUE;
  return end - start > 3 && *start == '(' && memcmp(end - 2, ")=", 2) == 0 &&
         memchr(start, ' ', (gsize)(end - start)) == NULL;
}

/* The heading that is the title again, or gives it where nobody else does:
 * the first of level 1, or one that opens the body. */
static void
find_title(KpArticle *self, KpSketch *sketch)
{
  for (guint i = 0; i < self->blocks->len; i++) {
    KpBlock *block = &g_array_index(self->blocks, KpBlock, i);
    const gchar *text = sketch->text->str + block->text.start;
    if (block->kind == KP_BLOCK_PARAGRAPH &&
        !stands_above_title(text, text + block->text.length))
      return;
    if (block->kind != KP_BLOCK_HEADING || block->text.length == 0)
      continue;
    gboolean same =
        self->title != NULL && kp_same_words(text, block->text.length,
                                             self->title, strlen(self->title));
    gboolean gives = self->title == NULL && (block->level == 1 || i == 0);
    if (!same && !gives)
      continue;
    if (gives)
      self->title = kp_one_line(text, block->text.length);
    block->kind = KP_BLOCK_TITLE;
    self->title_in_body = TRUE;
    self->title_node = g_array_index(sketch->facts, KpBlockFacts, i).node;
    return;
  }
}

static void
make_smart(gchar **text)
{
  if (*text == NULL)
    return;
  gchar *smart = kp_smart_text(*text);
  g_free(*text);
  *text = smart;
}

/* Gives what stands beside the body the punctuation of the body. */
static void
make_rest_smart(KpArticle *self)
{
  KpFrontMatter *front = self->front;
  make_smart(&self->title);
  make_smart(&front->description);
  make_smart(&front->image_alt);
  for (guint i = 0; i < front->items->len; i++) {
    KpPoint *plain = front->items->pdata[i];
    front->items->pdata[i] = kp_point_from_markdown(
        front->items_written->pdata[i], plain->line, TRUE);
    kp_point_free(plain);
  }
}

/* Reads the body, in the way that its kind asks for. */
static void
read_body(KpArticle *self)
{
  KpSketch *sketch = kp_sketch_new(self);
  if (self->input == KP_INPUT_TEXT)
    kp_plaintext_read(sketch);
  else
    kp_markdown_read(sketch);
  find_title(self, sketch);
  kp_points_find(sketch);
  kp_settle_tagged(sketch);
  kp_settle_kinds(sketch);
  if (self->input == KP_INPUT_MARKDOWN)
    kp_settle_exercises(sketch);
  kp_settle_recipe(sketch);
  kp_settle_repeats(sketch);
  kp_sketch_finish(sketch);
}

/* The points that came beside the article, in place of those in it. */
static void
take_points(KpArticle *self, const gchar *const *points)
{
  g_ptr_array_set_size(self->points, 0);
  for (gsize i = 0; points[i] != NULL; i++) {
    KpPoint *point = kp_point_new(points[i], strlen(points[i]), 0);
    if (self->smart)
      make_smart(&point->text);
    if (point->text[0] != '\0')
      g_ptr_array_add(self->points, point);
    else
      kp_point_free(point);
  }
  self->points_origin =
      self->points->len > 0 ? KP_POINTS_FRONT_MATTER : KP_POINTS_NONE;
  self->points_twice = FALSE;
}

/* Has the source, and nothing that is read from it. */
static KpArticle *
article_of(const gchar *path, const gchar *bytes, gsize length)
{
  KpArticle *self = g_new0(KpArticle, 1);
  self->path = g_strdup(path);
  self->source = g_strndup(bytes, length);
  self->source_length = length;
  self->body_line = 1;
  self->blocks = g_array_new(FALSE, FALSE, sizeof(KpBlock));
  self->leaves = g_array_new(FALSE, FALSE, sizeof(KpLeaf));
  self->points = g_ptr_array_new_with_free_func(kp_point_free);
  self->point_nodes = g_ptr_array_new();
  self->warnings = g_ptr_array_new_with_free_func(g_free);
  return self;
}

KpArticle *
kp_article_new(const gchar *path,
               const gchar *bytes,
               gsize length,
               const gchar *title,
               const KpArticleOptions *options,
               GError **error)
{
  if (!check_encoding(path, bytes, length, error))
    return NULL;
  gsize mark = kp_mark_size(bytes, length);
  bytes += mark;
  length -= mark;
  g_autoptr(KpArticle) self = article_of(path, bytes, length);
  self->input = options != NULL ? options->input : KP_INPUT_AUTO;
  if (self->input == KP_INPUT_AUTO)
    self->input = kp_input_find(path, bytes, length);
  self->front =
      self->input == KP_INPUT_TEXT
          ? kp_front_matter_new()
          : kp_front_matter_read(path, self->source, length, &self->body_start,
                                 &self->body_line, self->warnings, error);
  if (self->front == NULL)
    return NULL;
  g_autofree gchar *given =
      title != NULL ? kp_one_line(title, strlen(title)) : NULL;
  self->title = given != NULL && given[0] != '\0'
                    ? g_steal_pointer(&given)
                    : g_strdup(self->front->title);
  self->smart =
      options != NULL && options->smart && self->input == KP_INPUT_MARKDOWN;
  if (self->smart)
    make_rest_smart(self);
  read_body(self);
  if (options != NULL && options->points != NULL)
    take_points(self, options->points);
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

/* The last leaf that does not begin after byte `offset`; NULL: none. */
static const KpLeaf *
leaf_before(const KpArticle *self, guint32 offset)
{
  guint low = 0, high = self->leaves->len; /* first leaf after `offset` */
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (g_array_index(self->leaves, KpLeaf, middle).text.start <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low > 0 ? &g_array_index(self->leaves, KpLeaf, low - 1) : NULL;
}

/* TRUE where a block of code begins with a fence, in a list or not. */
static gboolean
is_fenced(const KpArticle *self, const KpBlock *block)
{
  const gchar *end = self->source + self->source_length;
  const gchar *at = self->source;
  for (guint line = 1; line < block->line; line++)
    at = kp_line_next(at, end);
  at += strspn(at, "> \t-*+.)0123456789");
  return strncmp(at, "```", 3) == 0 || strncmp(at, "~~~", 3) == 0;
}

/* The line of a byte of a block of code, which has no leaves; 0: it is in none.
 */
static guint
line_in_code(const KpArticle *self, guint32 offset)
{
  guint i = 0;
  while (i < self->blocks->len &&
         kp_span_end(g_array_index(self->blocks, KpBlock, i).text) <= offset)
    i++;
  if (i == self->blocks->len)
    return 0;
  const KpBlock *block = &g_array_index(self->blocks, KpBlock, i);
  if (block->kind != KP_BLOCK_CODE)
    return 0;
  guint line = block->line + is_fenced(self, block);
  for (guint32 at = block->text.start; at < offset; at++)
    line += self->text[at] == '\n';
  return line;
}

guint
kp_article_line(const KpArticle *self, guint32 offset)
{
  const KpLeaf *leaf = leaf_before(self, offset);
  if (leaf != NULL && offset < kp_span_end(leaf->text))
    return leaf->line;
  guint line = line_in_code(self, offset);
  return line > 0 ? line : leaf != NULL ? leaf->line : 1;
}

gboolean
kp_article_is_code(const KpArticle *self, guint32 offset)
{
  const KpLeaf *leaf = leaf_before(self, offset);
  return leaf != NULL && leaf->code && offset < kp_span_end(leaf->text);
}

struct cmark_node *
kp_article_steal_tree(KpArticle *self)
{
  return g_steal_pointer(&self->tree);
}

const gchar *
kp_block_kind_name(KpBlockKind kind)
{
  static const gchar *const NAMES[] = {
      "paragraph", "title",  "heading",     "list",     "quote",
      "caption",   "code",   "table",       "footnote", "html",
      "byline",    "repeat", "boilerplate", "exercise", "points",
  };
  g_return_val_if_fail(kind < G_N_ELEMENTS(NAMES), "");
  return NAMES[kind];
}

GPtrArray *
kp_article_point_texts(const KpArticle *self)
{
  GPtrArray *texts = g_ptr_array_new();
  for (guint i = 0; i < self->points->len; i++)
    g_ptr_array_add(texts, ((KpPoint *)self->points->pdata[i])->text);
  return texts;
}
