/* SPDX-License-Identifier: MIT */
/* The lines of a plain text come in; a tree and sketched blocks go out. */
#include "plaintext.h"

#include <string.h>

#include "input.h"
#include "lines.h"
#include "pattern.h"
#include "tree.h"

/* A line longer than this, in bytes, was not wrapped by anybody. */
#define LONGEST_WRAPPED 200

/* A line that is underlined is a heading up to so many bytes. */
#define LONGEST_UNDERLINED 100

/* A title is no longer than this, in bytes. */
#define LONGEST_TITLE 300

/* Each of them opens the items of a list, with a blank behind it. */
static const gchar SIGNS[] = "-*+";

typedef struct {
  const gchar *start; /* the first byte that is no blank */
  const gchar *end;   /* behind the last one */
  gsize bullet;       /* bytes of its bullet sign; 0: it has none */
  guint number;
  gboolean underlined;
} Line;

typedef struct {
  KpSketch *sketch;
  GArray *lines; /* of Line: the paragraph being read */
  cmark_node *list;
  gboolean started; /* a paragraph has been made */
  gboolean last;    /* no line follows this paragraph */
  gboolean apart;   /* each line is a paragraph */
} Reader;

static Line
line_trim(const gchar *at, const gchar *next, guint number)
{
  Line line = {.start = at, .end = next, .number = number};
  while (line.start < line.end && kp_blank_size(line.start, line.end) > 0)
    line.start += kp_blank_size(line.start, line.end);
  while (line.end > line.start) {
    gsize blank = kp_blank_size_before(line.start, line.end);
    if (blank == 0)
      break;
    line.end -= blank;
  }
  line.bullet = kp_input_bullet(line.start, line.end);
  return line;
}

static cmark_node *
append_new(cmark_node *parent, cmark_node_type type)
{
  cmark_node *node = cmark_node_new(type);
  cmark_node_append_child(parent, node);
  return node;
}

/* Puts the lines [first, first + n) into `node` and closes a block. */
static void
fill(Reader *self, cmark_node *node, guint first, guint n, KpBlock block)
{
  KpSketch *sketch = self->sketch;
  for (guint i = first; i < first + n; i++) {
    const Line *line = &g_array_index(self->lines, Line, i);
    const gchar *start = line->start + line->bullet;
    while (start < line->end && kp_blank_size(start, line->end) > 0)
      start += kp_blank_size(start, line->end);
    g_autofree gchar *text = g_strndup(start, (gsize)(line->end - start));
    if (i > first)
      kp_sketch_leaf(sketch, append_new(node, CMARK_NODE_SOFTBREAK), "\n", 1,
                     line[-1].number);
    cmark_node *leaf = append_new(node, CMARK_NODE_TEXT);
    cmark_node_set_literal(leaf, text);
    kp_sketch_leaf(sketch, leaf, text, strlen(text), line->number);
  }
  block.line = g_array_index(self->lines, Line, first).number;
  block.last_line = g_array_index(self->lines, Line, first + n - 1).number;
  kp_sketch_close(sketch, &block,
                  &(KpBlockFacts){.node = node, .list = self->list});
}

static void
add_item(Reader *self, guint first, guint n)
{
  if (self->list == NULL) {
    self->list = append_new(self->sketch->article->tree, CMARK_NODE_LIST);
    cmark_node_set_list_type(self->list, CMARK_BULLET_LIST);
    cmark_node_set_list_tight(self->list, 1);
  }
  cmark_node *item = append_new(self->list, CMARK_NODE_ITEM);
  fill(self, append_new(item, CMARK_NODE_PARAGRAPH), first, n,
       (KpBlock){.kind = KP_BLOCK_LIST});
}

static void
add_heading(Reader *self, guint first, guint level)
{
  self->list = NULL;
  cmark_node *node =
      append_new(self->sketch->article->tree, CMARK_NODE_HEADING);
  cmark_node_set_heading_level(node, (int)level);
  fill(self, node, first, 1,
       (KpBlock){.kind = KP_BLOCK_HEADING, .level = level});
}

/* TRUE where the line ends in a full stop, inside of quotation marks too. */
static gboolean
is_stopped(const Line *line)
{
  return kp_ends_sentence(line->start, line->end) &&
         strchr("?!:", line->end[-1]) == NULL;
}

/* TRUE where the first line of the text is its title. */
static gboolean
is_title(const Reader *self)
{
  const KpArticle *article = self->sketch->article;
  const Line *line = &g_array_index(self->lines, Line, 0);
  gsize length = (gsize)(line->end - line->start);
  if (self->started || line->bullet > 0 || length > LONGEST_TITLE)
    return FALSE;
  if (article->title != NULL)
    return kp_same_words(line->start, length, article->title,
                         strlen(article->title));
  gboolean alone = self->lines->len == 1 || line[1].bullet > 0;
  gboolean more = !self->last || self->lines->len > 1;
  return alone && more && line->end[-1] != '.' &&
         !(self->apart && is_stopped(line));
}

/* "-----", "=======" */
static gboolean
is_rule(const Line *line)
{
  const gsize least = 3; /* bytes */
  const gchar *at = line->start;
  if (line->end - line->start < (gssize)least || strchr("-=~*_#^", *at) == NULL)
    return FALSE;
  while (at < line->end && *at == *line->start)
    at++;
  return at == line->end;
}

/* "- rye", "* rye", "+ rye" */
static gboolean
has_sign(const Line *line, gchar sign)
{
  return line->end - line->start > 2 && *line->start == sign &&
         g_ascii_isspace(line->start[1]) && line->start[2] != sign;
}

static gboolean
has_any_sign(const Line *line)
{
  return strchr(SIGNS, *line->start) != NULL && has_sign(line, *line->start);
}

/* TRUE where the rule below the line, which is `alone` in its paragraph or the
 * last of it, makes a heading of it: not of an item, nor of who said what
 * stands above, "- Anna Holt", nor where a short one ends a long paragraph. */
static gboolean
underlines(const Line *rule, const Line *line, gboolean alone)
{
  gssize length = line->end - line->start;
  return length <= LONGEST_UNDERLINED && strchr(".,;", line->end[-1]) == NULL &&
         !has_any_sign(line) &&
         (alone || 2 * (rule->end - rule->start) >= length);
}

static gboolean
is_heading(const Line *line)
{
  return line->underlined || kp_is_capitals(line->start, line->end);
}

/* Lines that begin with the same sign are items of a list. One alone may be who
 * said what stands above it, unless it goes on with a list or is a star. */
static void
find_items(Reader *self)
{
  for (const gchar *sign = SIGNS; *sign != '\0'; sign++) {
    guint items = 0;
    for (guint i = 0; i < self->lines->len; i++)
      items += has_sign(&g_array_index(self->lines, Line, i), *sign);
    gboolean alone = items == 1 &&
                     has_sign(&g_array_index(self->lines, Line, 0), *sign) &&
                     (self->list != NULL || *sign == '*');
    for (guint i = 0; (items > 1 || alone) && i < self->lines->len; i++) {
      Line *line = &g_array_index(self->lines, Line, i);
      if (has_sign(line, *sign))
        line->bullet = 1;
    }
  }
}

/* Makes what the lines of one paragraph are. */
static void
flush(Reader *self)
{
  guint n = self->lines->len;
  guint first = 0;
  find_items(self);
  if (n > 0 && is_title(self)) {
    const Line *line = &g_array_index(self->lines, Line, 0);
    if (self->sketch->article->title == NULL)
      self->sketch->article->title =
          g_strndup(line->start, (gsize)(line->end - line->start));
    add_heading(self, first++, 1);
  }
  self->started = self->started || n > 0;
  while (first < n) {
    const Line *line = &g_array_index(self->lines, Line, first);
    guint count = 1;
    while (first + count < n && line[count].bullet == 0 &&
           (line[0].bullet > 0 || !is_heading(&line[count])))
      count++;
    if (line->bullet > 0) {
      add_item(self, first, count);
    } else if (is_heading(line)) {
      count = 1;
      add_heading(self, first, 2);
    } else {
      self->list = NULL;
      fill(self, append_new(self->sketch->article->tree, CMARK_NODE_PARAGRAPH),
           first, count, (KpBlock){.kind = KP_BLOCK_PARAGRAPH});
    }
    first += count;
  }
  g_array_set_size(self->lines, 0);
}

/* What a rule ends: a heading, or the paragraph above it. */
static void
read_rule(Reader *self, const Line *rule)
{
  guint n = self->lines->len;
  Line *above = n > 0 ? &g_array_index(self->lines, Line, n - 1) : NULL;
  gboolean heading = above != NULL && underlines(rule, above, n == 1);
  if (heading)
    above->underlined = TRUE;
  flush(self);
  self->list = NULL;
  if (!heading)
    append_new(self->sketch->article->tree, CMARK_NODE_THEMATIC_BREAK);
}

/* TRUE where the line that begins at `at` follows the line as another paragraph
 * would: that one does not go on, this one opens as a sentence does. */
static gboolean
parts(const Line *line, const gchar *at, const gchar *end)
{
  const Line next = line_trim(at, kp_line_next(at, end), 0);
  return next.start == next.end ||
         (strchr(",;", line->end[-1]) == NULL &&
          !g_unichar_islower(g_utf8_get_char(next.start)));
}

/* TRUE where the line tells the title again. */
static gboolean
is_title_again(const Reader *self, const Line *line)
{
  const gchar *title = self->sketch->article->title;
  return title != NULL && self->started &&
         kp_same_words(line->start, (gsize)(line->end - line->start), title,
                       strlen(title));
}

/* TRUE where the lines of a text are its paragraphs, as pages give them that
 * were copied: half of those with another right below them end a sentence. Of
 * lines that were wrapped one in seven does. */
static gboolean
stand_apart(const gchar *at, const gchar *end)
{
  const guint fewest = 4; /* lines that end a sentence */
  guint lines = 0, stopped = 0;
  Line above = {0};
  for (; at < end; at = kp_line_next(at, end)) {
    Line line = line_trim(at, kp_line_next(at, end), 0);
    gboolean empty = line.start == line.end;
    if (!empty && above.start < above.end && line.bullet == 0) {
      lines++;
      stopped += kp_ends_sentence(above.start, above.end);
    }
    above = line;
  }
  return stopped >= fewest && 2 * stopped >= lines;
}

void
kp_plaintext_read(KpSketch *sketch)
{
  KpArticle *article = sketch->article;
  article->tree = cmark_node_new(CMARK_NODE_DOCUMENT);
  Reader reader = {.sketch = sketch,
                   .lines = g_array_new(FALSE, FALSE, sizeof(Line))};
  const gchar *end = article->source + article->source_length;
  reader.apart = stand_apart(article->source, end);
  guint number = 1;
  for (const gchar *at = article->source; at < end; number++) {
    const gchar *next = kp_line_next(at, end);
    Line line = line_trim(at, next, number);
    at = next;
    if (is_rule(&line)) {
      read_rule(&reader, &line);
      continue;
    }
    gboolean whole = line.end - line.start > LONGEST_WRAPPED;
    if (line.start == line.end || whole)
      flush(&reader);
    if (line.start < line.end)
      g_array_append_val(reader.lines, line);
    if (line.start < line.end && line.bullet == 0 &&
        (whole || is_title_again(&reader, &line) ||
         (reader.apart && parts(&line, at, end))))
      flush(&reader);
  }
  reader.last = TRUE;
  flush(&reader);
  g_array_unref(reader.lines);
}
