/* SPDX-License-Identifier: MIT */
/* The bytes of a Markdown body come in; a tree and sketched blocks go out. */
#include "markdown.h"

#include <string.h>

#include "callout.h"
#include "dialect.h"
#include "label.h"
#include "lines.h"
#include "marker.h"
#include "note.h"
#include "tree.h"

/* Bytes of a literal that are looked for: enough to be no other word. */
#define LONGEST_RUN 32

/* Where in the file the leaves of one block are looked for. */
typedef struct {
  const gchar *at;  /* the next byte of the source to look at */
  const gchar *end; /* of the block */
  guint line;       /* of `at` */
} Cursor;

typedef struct {
  KpSketch *sketch;
  GArray *lines;    /* of guint32: where each line of the body starts, in the
                       source; footnotes are read after what follows them */
  cmark_node *list; /* the outermost list being read */
  cmark_node *note; /* the footnote being read */
  gboolean labels;  /* bold openings of paragraphs are labels */
  GArray *callouts; /* of gboolean, for each block quotation being read: the
                       page itself speaks in it */
} Reader;

static Cursor
cursor_for(const Reader *reader, const KpBlock *block)
{
  const KpArticle *article = reader->sketch->article;
  guint line = block->line - article->body_line;
  gsize start = line < reader->lines->len
                    ? g_array_index(reader->lines, guint32, line)
                    : article->source_length;
  Cursor cursor = {.at = article->source + start,
                   .end = article->source + article->source_length,
                   .line = block->line};
  return cursor;
}

/* The first run of bytes of a literal that its source spells alike: letters
 * and digits of ASCII. */
static KpSpan
plain_run(const gchar *literal, gsize length)
{
  gsize start = 0;
  while (start < length && !g_ascii_isalnum(literal[start]))
    start++;
  gsize end = start;
  while (end < length && end - start < LONGEST_RUN &&
         g_ascii_isalnum(literal[end]))
    end++;
  return (KpSpan){(guint32)start, (guint32)(end - start)};
}

/* Moves the cursor behind the literal's first word. cmark's own positions of
 * inlines cannot be relied on; what stands between two leaves is markup, so
 * the word is near. */
static void
cursor_find(Cursor *self, guint last_line, const gchar *literal, gsize length)
{
  const gsize reach = 1024; /* bytes: more than most addresses of links */
  KpSpan run = plain_run(literal, length);
  if (run.length == 0)
    return;
  gchar word[LONGEST_RUN + 1];
  memcpy(word, literal + run.start, run.length);
  word[run.length] = '\0';
  gsize room = MIN((gsize)(self->end - self->at), reach);
  const gchar *found = g_strstr_len(self->at, (gssize)room, word);
  if (found == NULL)
    return;
  guint line = self->line;
  for (const gchar *at = self->at; at < found; at++)
    line += *at == '\n' || (*at == '\r' && at[1] != '\n');
  if (line > last_line)
    return;
  self->line = line;
  gsize rest = length - run.start;
  gsize skip = MIN(rest, (gsize)(self->end - found));
  if (memcmp(found, literal + run.start, skip) != 0)
    skip = run.length;
  self->at = found + skip;
}

static void
cursor_break(Cursor *self)
{
  self->at = kp_line_next(self->at, self->end);
  self->line++;
}

/* TRUE where comments and blanks are all of `html`. */
static gboolean
is_comment(const gchar *html)
{
  for (;;) {
    html += strspn(html, " \t\r\n");
    if (!g_str_has_prefix(html, "<!--"))
      return *html == '\0';
    const gchar *end = strstr(html, "-->");
    if (end == NULL)
      return TRUE;
    html = end + strlen("-->");
  }
}

/* Remembers the first node that holds the box's marker, and where there is
 * other HTML. */
static void
take_html(KpArticle *article, cmark_node *html, guint line)
{
  const gchar *literal = cmark_node_get_literal(html);
  gsize length;
  if (article->marker_node == NULL && kp_marker_find(literal, &length) != NULL)
    article->marker_node = html;
  if (article->html_line == 0 && !is_comment(literal))
    article->html_line = line;
}

/* How many of each kind an inline stands in. */
typedef struct {
  guint silent, links, emphasis, strong;
} Nesting;

/* A block while its inlines are collected. */
typedef struct {
  Cursor cursor;
  Nesting inside;
  gboolean begun; /* some text of it has been seen */
  KpBlock *block;
  KpBlockFacts *facts;
} Inlines;

/* Goes into `node`, or out of it. */
static void
nest(Inlines *self, cmark_node *node, cmark_event_type event)
{
  guint step = event == CMARK_EVENT_ENTER ? 1 : G_MAXUINT; /* +1, -1 */
  cmark_node_type type = cmark_node_get_type(node);
  if (kp_dialect_is_silent(node)) {
    self->inside.silent += step;
    self->facts->images +=
        type == CMARK_NODE_IMAGE && event == CMARK_EVENT_ENTER;
  } else if (type == CMARK_NODE_LINK) {
    self->inside.links += step;
  } else if (type == CMARK_NODE_EMPH) {
    self->inside.emphasis += step;
  } else if (type == CMARK_NODE_STRONG) {
    self->inside.strong += step;
  }
}

static void
collect_text(Reader *reader, Inlines *self, cmark_node *node)
{
  const gchar *literal = cmark_node_get_literal(node);
  gsize length = strlen(literal);
  cursor_find(&self->cursor, self->block->last_line, literal, length);
  if (self->inside.silent > 0 || kp_note_is_number(node))
    return;
  if (!self->begun)
    self->block->line = self->cursor.line;
  self->begun = TRUE;
  KpBlockFacts *facts = self->facts;
  if (strspn(literal, " \t") < length) {
    facts->emphasised &= self->inside.emphasis + self->inside.strong > 0;
    facts->strong &= self->inside.strong > 0;
    facts->linked &= self->inside.links > 0;
  }
  kp_sketch_text(reader->sketch, node, self->cursor.line);
}

static void
collect_html(Reader *reader, const Inlines *self, cmark_node *node)
{
  take_html(reader->sketch->article, node, self->cursor.line);
  if (self->inside.silent > 0)
    return;
  if (g_ascii_strncasecmp(cmark_node_get_literal(node), "<br", 3) == 0)
    g_string_append_c(reader->sketch->pending, '\n');
  else if (kp_note_opens_power(node)) /* else "106" is said of a million */
    g_string_append_c(reader->sketch->pending, '^');
}

/* Collects the text of `block_node`, up to where `iter` leaves it. */
static void
collect_inlines(Reader *reader,
                cmark_iter *iter,
                cmark_node *block_node,
                KpBlock *block,
                KpBlockFacts *facts)
{
  Inlines self = {
      .cursor = cursor_for(reader, block), .block = block, .facts = facts};
  facts->emphasised = facts->linked = facts->strong = TRUE;
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (node == block_node)
      break;
    nest(&self, node, event);
    cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
      if (self.inside.silent == 0)
        kp_sketch_break(reader->sketch, node, self.cursor.line);
      cursor_break(&self.cursor);
    } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
      collect_text(reader, &self, node);
    } else if (type == CMARK_NODE_HTML_INLINE) {
      collect_html(reader, &self, node);
    } else if (reader->labels && event == CMARK_EVENT_EXIT &&
               kp_is_label(node)) {
      g_string_append_c(reader->sketch->pending, ':');
    }
  }
}

/* A row of a table is a line of its text, with bars between the cells. */
static void
collect_cell(Reader *reader,
             cmark_iter *iter,
             cmark_node *cell,
             KpBlock block,
             KpBlockFacts *facts)
{
  guint line =
      reader->sketch->article->body_line - 1 + kp_dialect_first_line(cell);
  if (reader->sketch->pending->len > 0)
    g_string_append(reader->sketch->pending,
                    cmark_node_previous(cell) != NULL ? " | " : "\n");
  block.line = block.last_line = line;
  collect_inlines(reader, iter, cell, &block, facts);
}

static void
collect_table(Reader *reader,
              cmark_iter *iter,
              cmark_node *table,
              const KpBlock *block,
              KpBlockFacts *facts)
{
  while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (node == table)
      break;
    if (kp_dialect_kind(node) == KP_NODE_CELL)
      collect_cell(reader, iter, node, *block, facts);
  }
}

static KpBlockKind
paragraph_kind(const Reader *reader, cmark_node *node)
{
  cmark_node *parent = cmark_node_parent(node);
  if (kp_dialect_kind(parent) == KP_NODE_FOOTNOTE)
    return KP_BLOCK_FOOTNOTE;
  if (cmark_node_get_type(parent) == CMARK_NODE_ITEM)
    return KP_BLOCK_LIST;
  const GArray *callouts = reader->callouts;
  if (cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE &&
      !g_array_index(callouts, gboolean, callouts->len - 1))
    return KP_BLOCK_QUOTE;
  return KP_BLOCK_PARAGRAPH;
}

/* A box inside a quotation is quoted with it. */
static void
open_quotation(Reader *reader, cmark_node *node)
{
  GArray *callouts = reader->callouts;
  gboolean outer = callouts->len == 0 ||
                   g_array_index(callouts, gboolean, callouts->len - 1);
  gboolean callout =
      outer && kp_callout_is(node, reader->sketch->article, reader->lines);
  g_array_append_val(callouts, callout);
}

static void
read_node(Reader *reader, cmark_iter *iter, cmark_node *node)
{
  KpSketch *sketch = reader->sketch;
  guint before = sketch->article->body_line - 1;
  KpBlock block = {.line = before + kp_dialect_first_line(node),
                   .last_line = before + kp_dialect_last_line(node)};
  KpBlockFacts facts = {.node = node, .list = reader->list};
  switch (cmark_node_get_type(node)) {
  case CMARK_NODE_HEADING:
    block.kind = KP_BLOCK_HEADING;
    block.level = (guint)cmark_node_get_heading_level(node);
    collect_inlines(reader, iter, node, &block, &facts);
    break;
  case CMARK_NODE_PARAGRAPH:
    block.kind = paragraph_kind(reader, node);
    collect_inlines(reader, iter, node, &block, &facts);
    break;
  case CMARK_NODE_CODE_BLOCK:
    block.kind = KP_BLOCK_CODE;
    g_string_append(sketch->pending, cmark_node_get_literal(node));
    break;
  case CMARK_NODE_HTML_BLOCK:
    block.kind = KP_BLOCK_HTML;
    take_html(sketch->article, node, block.line);
    break;
  case CMARK_NODE_BLOCK_QUOTE:
    open_quotation(reader, node);
    return;
  case CMARK_NODE_LIST:
    /* A list in a footnote is none that a title or heading can name. */
    if (reader->list == NULL && reader->note == NULL)
      reader->list = node;
    return;
  default:
    if (kp_dialect_kind(node) == KP_NODE_FOOTNOTE)
      reader->note = node;
    if (kp_dialect_kind(node) != KP_NODE_TABLE)
      return;
    block.kind = KP_BLOCK_TABLE;
    collect_table(reader, iter, node, &block, &facts);
  }
  kp_sketch_close(sketch, &block, &facts);
}

void
kp_markdown_read(KpSketch *sketch)
{
  KpArticle *article = sketch->article;
  article->tree = kp_dialect_parse(article->source + article->body_start,
                                   article->source_length - article->body_start,
                                   article->smart);
  Reader reader = {.sketch = sketch,
                   .lines = kp_line_starts(
                       article->source, article->source + article->body_start,
                       article->source + article->source_length),
                   .labels = kp_has_labels(article->tree),
                   .callouts = g_array_new(FALSE, FALSE, sizeof(gboolean))};
  g_autoptr(cmark_iter) iter = cmark_iter_new(article->tree);
  while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (cmark_iter_get_event_type(iter) == CMARK_EVENT_ENTER)
      read_node(&reader, iter, node);
    else if (reader.list == node)
      reader.list = NULL;
    else if (reader.note == node)
      reader.note = NULL;
    else if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE)
      g_array_set_size(reader.callouts, reader.callouts->len - 1);
  }
  g_array_unref(reader.callouts);
  g_array_unref(reader.lines);
}
