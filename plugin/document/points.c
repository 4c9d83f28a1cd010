/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; the author's points go out. */
#include "points.h"

#include <string.h>

#include "input.h"
#include "noise.h"
#include "pattern.h"
#include "point.h"
#include "tree.h"

/* The blocks that hold one place's points. */
typedef struct {
  KpPointsOrigin origin;
  guint first; /* the first block that the box replaces */
  guint items; /* the first block with a point */
  guint end;   /* behind the last block */
} Place;

static KpBlock *
block_at(const KpSketch *sketch, guint index)
{
  return &g_array_index(sketch->article->blocks, KpBlock, index);
}

static const KpBlockFacts *
facts_at(const KpSketch *sketch, guint index)
{
  return &g_array_index(sketch->facts, KpBlockFacts, index);
}

static const gchar *
start_of(const KpSketch *sketch, const KpBlock *block)
{
  return sketch->text->str + block->text.start;
}

static const gchar *
end_of(const KpSketch *sketch, const KpBlock *block)
{
  return sketch->text->str + kp_span_end(block->text);
}

/* The outermost list around the block, NULL where there is none. */
static cmark_node *
list_of(const KpSketch *sketch, guint index)
{
  return facts_at(sketch, index)->list;
}

/* TRUE for a paragraph that begins with a bullet sign. */
static gboolean
is_bulleted(const KpSketch *sketch, guint index)
{
  const KpBlock *block = block_at(sketch, index);
  return block->kind == KP_BLOCK_PARAGRAPH &&
         kp_input_bullet(start_of(sketch, block), end_of(sketch, block)) > 0;
}

/* The block behind the list or the bulleted paragraphs that begin at `index`;
 * `index` itself where there are none. */
static guint
list_end(const KpSketch *sketch, guint index)
{
  guint n = sketch->article->blocks->len;
  if (index >= n)
    return index;
  guint end = index;
  if (is_bulleted(sketch, index)) {
    while (end < n && is_bulleted(sketch, end))
      end++;
    return end;
  }
  cmark_node *list = list_of(sketch, index);
  if (list == NULL)
    return index;
  while (end < n && list_of(sketch, end) == list)
    end++;
  return end;
}

/* TRUE where the list [first, end) under a title reads like points. */
static gboolean
reads_like_points(const KpSketch *sketch, guint first, guint end)
{
  const guint fewest_words = 3, fewest = 2, most = 10;
  guint items = 0, words = 0, links = 0;
  cmark_node *list = list_of(sketch, first);
  if (list != NULL && cmark_node_get_list_type(list) != CMARK_BULLET_LIST)
    return FALSE;
  for (guint i = first; i < end; i++) {
    const KpBlock *block = block_at(sketch, i);
    if (block->kind != KP_BLOCK_LIST && !is_bulleted(sketch, i))
      return FALSE;
    /* A paragraph of Markdown may hold a bullet a line. */
    const gchar *stop = end_of(sketch, block);
    for (const gchar *at = start_of(sketch, block); at < stop; at++)
      items += kp_input_bullet(at, stop) > 0;
    items += block->kind == KP_BLOCK_LIST;
    links += facts_at(sketch, i)->linked;
    words += kp_count_words(start_of(sketch, block), stop, 1000);
  }
  return items >= fewest && items <= most && words >= fewest_words * items &&
         links * 2 < end - first;
}

/* TRUE where the block may stand between a title and its list: a byline, a
 * picture, markup. What paragraphs are is not settled yet. */
static gboolean
is_between(const KpSketch *sketch, guint index)
{
  const KpBlock *block = block_at(sketch, index);
  if (block->kind != KP_BLOCK_PARAGRAPH || is_bulleted(sketch, index))
    return block->kind == KP_BLOCK_HTML || block->kind == KP_BLOCK_BYLINE ||
           block->kind == KP_BLOCK_CAPTION;
  const gchar *start = start_of(sketch, block), *end = end_of(sketch, block);
  return start == end ||
         kp_noise_kind(start, end,
                       kp_count_words(start, end, KP_NOISE_LONGEST + 1)) ==
             KP_BLOCK_BYLINE;
}

/* TRUE for a line of colons; *name is set to what follows them. */
static gboolean
is_fence(const KpSketch *sketch, guint index, const gchar **name)
{
  const KpBlock *block = block_at(sketch, index);
  if (block->kind != KP_BLOCK_HTML || block->text.length < 3)
    return FALSE;
  const gchar *at = start_of(sketch, block);
  if (memcmp(at, ":::", 3) != 0)
    return FALSE;
  while (*at == ':')
    at++;
  while (strchr(" {.", *at) != NULL && *at != '\0')
    at++;
  *name = at;
  return TRUE;
}

/* TRUE where the list at `index` is the first thing in a fenced div: it is what
 * the name of the div says, such as questions or objectives. */
static gboolean
opens_fence(const KpSketch *sketch, guint index)
{
  const gchar *name;
  return index > 0 && is_fence(sketch, index - 1, &name) &&
         name < end_of(sketch, block_at(sketch, index - 1));
}

static gboolean
find_under_title(const KpSketch *sketch, Place *place)
{
  const KpArticle *article = sketch->article;
  guint i = 0;
  if (article->title == NULL)
    return FALSE;
  while (i < article->blocks->len && is_between(sketch, i))
    i++;
  if (article->title_in_body) {
    while (block_at(sketch, i)->kind != KP_BLOCK_TITLE)
      i++;
    for (i++; i < article->blocks->len && is_between(sketch, i);)
      i++;
  }
  guint end = list_end(sketch, i);
  if (end == i || end == article->blocks->len || opens_fence(sketch, i) ||
      !reads_like_points(sketch, i, end))
    return FALSE;
  *place = (Place){KP_POINTS_LIST, i, i, end};
  return TRUE;
}

/* A heading, a bold line or a line of its own that names the points, and the
 * list under it. */
static gboolean
find_section(const KpSketch *sketch, guint index, Place *place)
{
  const KpBlock *block = block_at(sketch, index);
  if (block->kind != KP_BLOCK_HEADING && block->kind != KP_BLOCK_PARAGRAPH &&
      block->kind != KP_BLOCK_BOILERPLATE)
    return FALSE;
  if (!kp_points_is_name(start_of(sketch, block), end_of(sketch, block)))
    return FALSE;
  guint end = list_end(sketch, index + 1);
  if (end == index + 1)
    return FALSE;
  *place = (Place){KP_POINTS_SECTION, index, index + 1, end};
  return TRUE;
}

static gboolean
find_fence(const KpSketch *sketch, guint index, Place *place)
{
  const gchar *name;
  if (!is_fence(sketch, index, &name))
    return FALSE;
  const gchar *end = end_of(sketch, block_at(sketch, index));
  if (!kp_begins(name, end, "keypoints", NULL) &&
      !kp_begins(name, end, "key-points", NULL) &&
      !kp_begins(name, end, "key_points", NULL) &&
      !kp_begins(name, end, "key-takeaways", NULL) &&
      !kp_begins(name, end, "tldr", NULL))
    return FALSE;
  guint n = sketch->article->blocks->len, last = index + 1;
  while (last < n && !is_fence(sketch, last, &name))
    last++;
  /* Where the other line of colons is missing, the article stays. */
  guint behind = last < n ? last + 1 : list_end(sketch, index + 1);
  *place = (Place){KP_POINTS_FENCE, index, index + 1, behind};
  return behind > index + 1;
}

/* Adds the points of one block: one, or one for each line with a bullet. */
static void
add_points(KpSketch *sketch, const KpBlock *block)
{
  const gchar *stop = end_of(sketch, block);
  const gchar *at = start_of(sketch, block);
  guint line = block->line;
  while (at < stop) {
    at += kp_input_bullet(at, stop);
    const gchar *next = memchr(at, '\n', (gsize)(stop - at));
    while (next != NULL && kp_input_bullet(next + 1, stop) == 0)
      next = memchr(next + 1, '\n', (gsize)(stop - next - 1));
    const gchar *end = next != NULL ? next : stop;
    KpPoint *point = kp_point_new(at, (gsize)(end - at), line);
    if (point->text[0] != '\0')
      g_ptr_array_add(sketch->article->points, point);
    else
      kp_point_free(point);
    for (const gchar *c = at; c < end; c++)
      line += *c == '\n';
    line += next != NULL;
    at = next != NULL ? next + 1 : stop;
  }
}

/* What the box replaces for a block: its list, or the block itself. No such
 * node stands inside another. */
static cmark_node *
replaced_node(const KpSketch *sketch, guint index)
{
  cmark_node *list = list_of(sketch, index);
  return list != NULL ? list : facts_at(sketch, index)->node;
}

/* TRUE where the node of the block `index` holds more than the place: a fence
 * that stands in one paragraph with prose. */
static gboolean
is_shared(const KpSketch *sketch, const Place *place, guint index)
{
  cmark_node *node = replaced_node(sketch, index);
  return (place->first > 0 &&
          replaced_node(sketch, place->first - 1) == node) ||
         (place->end < sketch->article->blocks->len &&
          replaced_node(sketch, place->end) == node);
}

static void
take(KpSketch *sketch, const Place *place, gboolean counts)
{
  GPtrArray *nodes = sketch->article->point_nodes;
  for (guint i = place->first; i < place->end; i++) {
    KpBlock *block = block_at(sketch, i);
    cmark_node *node = replaced_node(sketch, i);
    gboolean known =
        nodes->len > 0 && g_ptr_array_index(nodes, nodes->len - 1) == node;
    if (!known && !is_shared(sketch, place, i))
      g_ptr_array_add(nodes, node);
    gboolean point = i >= place->items && (block->kind == KP_BLOCK_LIST ||
                                           block->kind == KP_BLOCK_PARAGRAPH);
    if (point && counts)
      add_points(sketch, block);
    block->kind = KP_BLOCK_POINTS;
  }
}

static void
take_front_matter(KpArticle *article)
{
  GPtrArray *items = article->front->items;
  for (guint i = 0; i < items->len; i++) {
    const KpPoint *item = g_ptr_array_index(items, i);
    g_ptr_array_add(article->points,
                    kp_point_new(item->text, strlen(item->text), item->line));
  }
  if (items->len > 0)
    article->points_origin = KP_POINTS_FRONT_MATTER;
}

/* Takes a place of the body; the first one found counts. */
static void
take_place(KpSketch *sketch, const Place *place)
{
  KpArticle *article = sketch->article;
  gboolean counts = article->points_origin == KP_POINTS_NONE;
  take(sketch, place, counts);
  if (counts && article->points->len > 0)
    article->points_origin = place->origin;
  else if (!counts)
    article->points_twice = TRUE;
}

void
kp_points_find(KpSketch *sketch)
{
  KpArticle *article = sketch->article;
  take_front_matter(article);
  gboolean named = FALSE;
  Place place;
  for (guint i = 0; i < article->blocks->len; i++) {
    if (!find_fence(sketch, i, &place) && !find_section(sketch, i, &place))
      continue;
    take_place(sketch, &place);
    named = TRUE;
    i = place.end - 1;
  }
  if (!named && find_under_title(sketch, &place))
    take_place(sketch, &place);
}
