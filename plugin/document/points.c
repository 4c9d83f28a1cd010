/* SPDX-License-Identifier: MIT */
/* Drafted blocks come in; the author's points go out. */
#include "points.h"

#include <string.h>

#include "input.h"
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
block_at(const KpDraft *draft, guint index)
{
  return &g_array_index(draft->article->blocks, KpBlock, index);
}

static const KpFacts *
facts_at(const KpDraft *draft, guint index)
{
  return &g_array_index(draft->facts, KpFacts, index);
}

static const gchar *
start_of(const KpDraft *draft, const KpBlock *block)
{
  return draft->text->str + block->text.start;
}

static const gchar *
end_of(const KpDraft *draft, const KpBlock *block)
{
  return draft->text->str + kp_span_end(block->text);
}

/* The outermost list around the block, NULL where there is none. */
static cmark_node *
list_of(const KpDraft *draft, guint index)
{
  return facts_at(draft, index)->list;
}

/* TRUE for a paragraph that begins with a bullet sign. */
static gboolean
is_bulleted(const KpDraft *draft, guint index)
{
  const KpBlock *block = block_at(draft, index);
  return block->kind == KP_BLOCK_PARAGRAPH &&
         kp_input_bullet(start_of(draft, block), end_of(draft, block)) > 0;
}

/* The block behind the list or the bulleted paragraphs that begin at `index`;
 * `index` itself where there are none. */
static guint
list_end(const KpDraft *draft, guint index)
{
  guint n = draft->article->blocks->len;
  if (index >= n)
    return index;
  guint end = index;
  if (is_bulleted(draft, index)) {
    while (end < n && is_bulleted(draft, end))
      end++;
    return end;
  }
  cmark_node *list = list_of(draft, index);
  if (list == NULL)
    return index;
  while (end < n && list_of(draft, end) == list)
    end++;
  return end;
}

/* TRUE where the list [first, end) under a title reads like points. */
static gboolean
reads_like_points(const KpDraft *draft, guint first, guint end)
{
  const guint fewest_words = 3, fewest = 2, most = 10;
  guint items = 0, words = 0, links = 0;
  cmark_node *list = list_of(draft, first);
  if (list != NULL && cmark_node_get_list_type(list) != CMARK_BULLET_LIST)
    return FALSE;
  for (guint i = first; i < end; i++) {
    const KpBlock *block = block_at(draft, i);
    if (block->kind != KP_BLOCK_LIST && !is_bulleted(draft, i))
      return FALSE;
    /* A paragraph of Markdown may hold a bullet a line. */
    const gchar *stop = end_of(draft, block);
    for (const gchar *at = start_of(draft, block); at < stop; at++)
      items += kp_input_bullet(at, stop) > 0;
    items += block->kind == KP_BLOCK_LIST;
    links += facts_at(draft, i)->linked;
    words += kp_count_words(start_of(draft, block), stop, 1000);
  }
  return items >= fewest && items <= most && words >= fewest_words * items &&
         links * 2 < end - first;
}

/* The blocks that may stand between a title and its list: bylines, pictures,
 * markup. */
static gboolean
is_between(KpBlockKind kind)
{
  return kind == KP_BLOCK_HTML || kind == KP_BLOCK_BYLINE ||
         kind == KP_BLOCK_CAPTION;
}

/* TRUE for a line of colons; *name is set to what follows them. */
static gboolean
is_fence(const KpDraft *draft, guint index, const gchar **name)
{
  const KpBlock *block = block_at(draft, index);
  if (block->kind != KP_BLOCK_HTML || block->text.length < 3)
    return FALSE;
  const gchar *at = start_of(draft, block);
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
opens_fence(const KpDraft *draft, guint index)
{
  const gchar *name;
  return index > 0 && is_fence(draft, index - 1, &name) &&
         name < end_of(draft, block_at(draft, index - 1));
}

static gboolean
find_under_title(const KpDraft *draft, Place *place)
{
  const KpArticle *article = draft->article;
  guint i = 0;
  if (article->title == NULL)
    return FALSE;
  while (i < article->blocks->len && is_between(block_at(draft, i)->kind))
    i++;
  if (article->title_in_body) {
    while (i < article->blocks->len &&
           block_at(draft, i)->kind != KP_BLOCK_TITLE)
      i++;
    for (i++; i < article->blocks->len && is_between(block_at(draft, i)->kind);)
      i++;
  }
  guint end = list_end(draft, i);
  if (end == i || end == article->blocks->len || opens_fence(draft, i) ||
      !reads_like_points(draft, i, end))
    return FALSE;
  *place = (Place){KP_POINTS_LIST, i, i, end};
  return TRUE;
}

/* A heading, a bold line or a line of its own that names the points, and the
 * list under it. */
static gboolean
find_section(const KpDraft *draft, guint index, Place *place)
{
  const KpBlock *block = block_at(draft, index);
  if (block->kind != KP_BLOCK_HEADING && block->kind != KP_BLOCK_PARAGRAPH &&
      block->kind != KP_BLOCK_BOILERPLATE)
    return FALSE;
  if (!kp_points_is_name(start_of(draft, block), end_of(draft, block)))
    return FALSE;
  guint end = list_end(draft, index + 1);
  if (end == index + 1)
    return FALSE;
  *place = (Place){KP_POINTS_SECTION, index, index + 1, end};
  return TRUE;
}

static gboolean
find_fence(const KpDraft *draft, guint index, Place *place)
{
  const gchar *name;
  if (!is_fence(draft, index, &name))
    return FALSE;
  const gchar *end = end_of(draft, block_at(draft, index));
  if (!kp_begins(name, end, "keypoints", NULL) &&
      !kp_begins(name, end, "key-points", NULL) &&
      !kp_begins(name, end, "key_points", NULL) &&
      !kp_begins(name, end, "key-takeaways", NULL) &&
      !kp_begins(name, end, "tldr", NULL))
    return FALSE;
  guint last = index + 1;
  while (last < draft->article->blocks->len && !is_fence(draft, last, &name))
    last++;
  *place = (Place){KP_POINTS_FENCE, index, index + 1,
                   MIN(last + 1, draft->article->blocks->len)};
  return TRUE;
}

/* Adds the points of one block: one, or one for each line with a bullet. */
static void
add_points(KpDraft *draft, const KpBlock *block)
{
  const gchar *stop = end_of(draft, block);
  const gchar *at = start_of(draft, block);
  guint line = block->line;
  while (at < stop) {
    at += kp_input_bullet(at, stop);
    const gchar *next = memchr(at, '\n', (gsize)(stop - at));
    while (next != NULL && kp_input_bullet(next + 1, stop) == 0)
      next = memchr(next + 1, '\n', (gsize)(stop - next - 1));
    const gchar *end = next != NULL ? next : stop;
    KpPoint *point = kp_point_new(at, (gsize)(end - at), line);
    if (point->text[0] != '\0')
      g_ptr_array_add(draft->article->points, point);
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
replaced_node(const KpDraft *draft, guint index)
{
  cmark_node *list = list_of(draft, index);
  return list != NULL ? list : facts_at(draft, index)->node;
}

/* TRUE where the node of the block `index` holds more than the place: a fence
 * that stands in one paragraph with prose. */
static gboolean
is_shared(const KpDraft *draft, const Place *place, guint index)
{
  cmark_node *node = replaced_node(draft, index);
  return (place->first > 0 && replaced_node(draft, place->first - 1) == node) ||
         (place->end < draft->article->blocks->len &&
          replaced_node(draft, place->end) == node);
}

static void
take(KpDraft *draft, const Place *place, gboolean counts)
{
  GPtrArray *nodes = draft->article->point_nodes;
  for (guint i = place->first; i < place->end; i++) {
    KpBlock *block = block_at(draft, i);
    cmark_node *node = replaced_node(draft, i);
    gboolean known =
        nodes->len > 0 && g_ptr_array_index(nodes, nodes->len - 1) == node;
    if (!known && !is_shared(draft, place, i))
      g_ptr_array_add(nodes, node);
    gboolean point = i >= place->items && (block->kind == KP_BLOCK_LIST ||
                                           block->kind == KP_BLOCK_PARAGRAPH);
    if (point && counts)
      add_points(draft, block);
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
take_place(KpDraft *draft, const Place *place)
{
  KpArticle *article = draft->article;
  gboolean counts = article->points_origin == KP_POINTS_NONE;
  take(draft, place, counts);
  if (counts && article->points->len > 0)
    article->points_origin = place->origin;
  else if (!counts)
    article->points_twice = TRUE;
}

void
kp_points_find(KpDraft *draft)
{
  KpArticle *article = draft->article;
  take_front_matter(article);
  gboolean named = FALSE;
  Place place;
  for (guint i = 0; i < article->blocks->len; i++) {
    if (!find_fence(draft, i, &place) && !find_section(draft, i, &place))
      continue;
    take_place(draft, &place);
    named = TRUE;
    i = place.end - 1;
  }
  if (!named && find_under_title(draft, &place))
    take_place(draft, &place);
}
