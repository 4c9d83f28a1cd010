/* SPDX-License-Identifier: MIT */
/* The bytes of a Markdown body come in; a tree and drafted blocks go out. */
#include "markdown.h"

#include <cmark.h>
#include <string.h>

#include "lines.h"

/* Bytes of a literal that are looked for: enough to be no other word. */
#define LONGEST_RUN 32

/* Where in the file the leaves of one block are looked for. */
typedef struct {
  const gchar *at;  /* the next byte of the source to look at */
  const gchar *end; /* of the block */
  guint line;       /* of `at` */
} Cursor;

typedef struct {
  KpDraft *draft;
  const gchar *line_start; /* of line `line` */
  guint line;              /* of the file; never goes back */
  cmark_node *list;        /* the outermost list being read */
} Reader;

/* The start of `line`, which is not before the line asked for last. */
static const gchar *
reader_seek(Reader *self, guint line)
{
  const KpArticle *article = self->draft->article;
  const gchar *end = article->source + article->source_length;
  while (self->line < line && self->line_start < end) {
    self->line_start = kp_line_next(self->line_start, end);
    self->line++;
  }
  return self->line_start;
}

static Cursor
cursor_for(Reader *reader, const KpBlock *block)
{
  const KpArticle *article = reader->draft->article;
  Cursor cursor = {.at = reader_seek(reader, block->line),
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

/* TRUE where `html` holds the comment `<!-- keypoints -->`. */
static gboolean
holds_marker(const gchar *html)
{
  while ((html = strstr(html, "<!--")) != NULL) {
    html += strlen("<!--");
    const gchar *at = html + strspn(html, " \t\r\n");
    if (g_ascii_strncasecmp(at, "keypoints", strlen("keypoints")) == 0) {
      at += strlen("keypoints");
      at += strspn(at, " \t\r\n");
      if (g_str_has_prefix(at, "-->"))
        return TRUE;
    }
  }
  return FALSE;
}

/* Remembers the first node that holds the box's marker. */
static void
take_marker(KpArticle *article, cmark_node *html)
{
  if (article->marker_node == NULL &&
      holds_marker(cmark_node_get_literal(html)))
    article->marker_node = html;
}

static void
collect_inlines(Reader *reader,
                cmark_iter *iter,
                cmark_node *block_node,
                KpBlock *block,
                KpFacts *facts)
{
  Cursor cursor = cursor_for(reader, block);
  KpDraft *draft = reader->draft;
  guint images = 0, links = 0, emphasis = 0, strong = 0;
  facts->emphasised = facts->linked = facts->strong = TRUE;
  gboolean first = TRUE;
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (node == block_node)
      break;
    guint step = event == CMARK_EVENT_ENTER ? 1 : G_MAXUINT; /* +1, -1 */
    cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_IMAGE) {
      images += step;
      facts->images += event == CMARK_EVENT_ENTER;
    } else if (type == CMARK_NODE_LINK) {
      links += step;
    } else if (type == CMARK_NODE_EMPH) {
      emphasis += step;
    } else if (type == CMARK_NODE_STRONG) {
      strong += step;
    }
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
      if (images == 0)
        kp_draft_leaf(draft, node, "\n", 1, cursor.line);
      cursor_break(&cursor);
    } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
      const gchar *literal = cmark_node_get_literal(node);
      gsize length = strlen(literal);
      cursor_find(&cursor, block->last_line, literal, length);
      if (images > 0)
        continue;
      if (first)
        block->line = cursor.line;
      first = FALSE;
      gboolean blank = strspn(literal, " \t") == length;
      facts->emphasised = facts->emphasised && (emphasis + strong > 0 || blank);
      facts->strong = facts->strong && (strong > 0 || blank);
      facts->linked = facts->linked && (links > 0 || blank);
      kp_draft_leaf(draft, node, literal, length, cursor.line);
    } else if (type == CMARK_NODE_HTML_INLINE) {
      const gchar *literal = cmark_node_get_literal(node);
      take_marker(draft->article, node);
      if (images == 0 && g_ascii_strncasecmp(literal, "<br", 3) == 0)
        g_string_append_c(draft->pending, '\n');
    }
  }
}

static KpBlockKind
paragraph_kind(cmark_node *node)
{
  cmark_node *parent = cmark_node_parent(node);
  if (cmark_node_get_type(parent) == CMARK_NODE_ITEM)
    return KP_BLOCK_LIST;
  if (cmark_node_get_type(parent) == CMARK_NODE_BLOCK_QUOTE)
    return KP_BLOCK_QUOTE;
  return KP_BLOCK_PARAGRAPH;
}

static void
read_node(Reader *reader, cmark_iter *iter, cmark_node *node)
{
  KpDraft *draft = reader->draft;
  guint before = draft->article->body_line - 1;
  KpBlock block = {.line = before + (guint)cmark_node_get_start_line(node),
                   .last_line = before + (guint)cmark_node_get_end_line(node)};
  KpFacts facts = {.node = node, .list = reader->list};
  switch (cmark_node_get_type(node)) {
  case CMARK_NODE_HEADING:
    block.kind = KP_BLOCK_HEADING;
    block.level = (guint)cmark_node_get_heading_level(node);
    collect_inlines(reader, iter, node, &block, &facts);
    break;
  case CMARK_NODE_PARAGRAPH:
    block.kind = paragraph_kind(node);
    collect_inlines(reader, iter, node, &block, &facts);
    break;
  case CMARK_NODE_CODE_BLOCK:
    block.kind = KP_BLOCK_CODE;
    g_string_append(draft->pending, cmark_node_get_literal(node));
    break;
  case CMARK_NODE_HTML_BLOCK:
    block.kind = KP_BLOCK_HTML;
    take_marker(draft->article, node);
    break;
  case CMARK_NODE_LIST:
    if (reader->list == NULL)
      reader->list = node;
    return;
  default:
    return;
  }
  kp_draft_close(draft, &block, &facts);
}

void
kp_markdown_read(KpDraft *draft, gboolean smart)
{
  KpArticle *article = draft->article;
  const gchar *body = article->source + article->body_start;
  article->tree =
      cmark_parse_document(body, article->source_length - article->body_start,
                           smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT);
  Reader reader = {
      .draft = draft, .line_start = body, .line = article->body_line};
  cmark_iter *iter = cmark_iter_new(article->tree);
  while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (cmark_iter_get_event_type(iter) == CMARK_EVENT_ENTER)
      read_node(&reader, iter, node);
    else if (reader.list == node)
      reader.list = NULL;
  }
  cmark_iter_free(iter);
}
