/* SPDX-License-Identifier: MIT */
/* An article's tree and the points come in; the tree is marked, given its box
 * and rendered by cmark. Every change to the tree is made here. */
#include "body.h"

#include <stdlib.h>
#include <string.h>

#include "additions.h"
#include "article.h"
#include "body-marks.h"
#include "box.h"
#include "bullets.h"
#include "dialect.h"
#include "headings.h"
#include "marker.h"
#include "notes.h"
#include "tables.h"
#include "tasks.h"
#include "tree.h"

static gint
compare_source(gconstpointer a, gconstpointer b, gpointer data)
{
  const GPtrArray *bullets = data;
  const KpBullet *x = bullets->pdata[*(const guint *)a];
  const KpBullet *y = bullets->pdata[*(const guint *)b];
  return (x->source.start > y->source.start) -
         (x->source.start < y->source.start);
}

/* Marks the sentences of `bullets`, from the end of the article to its start,
 * and sets the anchor of each point that got one. Two bullets of one sentence
 * share its anchor. */
static void
mark_sentences(const KpArticle *article,
               const GPtrArray *bullets,
               GArray *points,
               GStringChunk *strings)
{
  g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < bullets->len; i++)
    g_array_append_val(order, i);
  g_array_sort_with_data(order, compare_source, (gpointer)bullets);

  guint32 marked_from = G_MAXUINT32;
  const gchar *anchor = NULL;
  for (guint i = order->len; i-- > 0;) {
    guint n = g_array_index(order, guint, i);
    const KpBullet *bullet = bullets->pdata[n];
    if (bullet->source.start != marked_from) {
      gchar id[sizeof "kp-4294967295"];
      g_snprintf(id, sizeof id, "kp-%u", n + 1);
      gboolean placed = kp_mark_place(article->leaves, bullet->source, id);
      anchor = placed ? g_string_chunk_insert(strings, id) : NULL;
      marked_from = bullet->source.start;
    }
    g_array_index(points, KpBoxPoint, n).anchor = anchor;
  }
}

/* What the box shows; empty where it has nothing to show. */
static GArray *
points_new(const KpArticle *article,
           const KpBullets *bullets,
           const KpBodyOptions *options,
           GStringChunk *strings)
{
  GArray *points = g_array_new(FALSE, TRUE, sizeof(KpBoxPoint));
  if (!options->box || kp_front_matter_why_off(article->front) != NULL)
    return points;
  for (guint i = 0; i < article->points->len; i++) {
    const KpPoint *own = article->points->pdata[i];
    g_array_append_val(points, ((KpBoxPoint){.text = own->text}));
  }
  if (points->len > 0 || bullets == NULL)
    return points;
  for (guint i = 0; i < bullets->bullets->len; i++) {
    const KpBullet *bullet = bullets->bullets->pdata[i];
    g_array_append_val(points, ((KpBoxPoint){.text = bullet->text}));
  }
  if (options->links)
    mark_sentences(article, bullets->bullets, points, strings);
  return points;
}

/* The block that the box goes beside; the node itself, or the block around it.
 * Points of the author are taken out, so that a marker among them counts for
 * the whole list; a table holds nothing but rows. */
static cmark_node *
anchor_block(const KpArticle *article, cmark_node *node)
{
  cmark_node *block = node;
  while (kp_dialect_is_inline(block))
    block = cmark_node_parent(block);
  for (cmark_node *at = block; at != NULL; at = cmark_node_parent(at)) {
    if (g_ptr_array_find(article->point_nodes, at, NULL) ||
        kp_dialect_kind(at) == KP_NODE_TABLE)
      block = at;
  }
  return block;
}

/* The block that the box goes beside: that of the marker, else the title's.
 * NULL where the body has no place for it. */
static cmark_node *
box_place(const KpArticle *article)
{
  cmark_node *place = g_strcmp0(article->front->place, "top") == 0 ||
                              article->marker_node == NULL
                          ? article->title_node
                          : article->marker_node;
  return place != NULL ? anchor_block(article, place) : NULL;
}

/* Puts the box beside `block`. FALSE where there is no place for it. */
static gboolean
insert_box(cmark_node *block, const gchar *html)
{
  if (block == NULL)
    return FALSE;
  cmark_node *box = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
  cmark_node_set_on_enter(box, html);
  /* What follows the marker on its line belongs to the marker's block. */
  gboolean before = cmark_node_get_type(block) == CMARK_NODE_HTML_BLOCK;
  if (before ? cmark_node_insert_before(block, box)
             : cmark_node_insert_after(block, box))
    return TRUE;
  cmark_node_free(box);
  return FALSE;
}

/* Takes the marker out; what else stands in the same piece of HTML stays. */
static void
remove_marker(cmark_node *node)
{
  gsize length;
  g_autoptr(GString) rest = g_string_new(cmark_node_get_literal(node));
  const gchar *marker = kp_marker_find(rest->str, &length);
  g_string_erase(rest, marker - rest->str, (gssize)length);
  if (rest->str[strspn(rest->str, " \t\r\n")] == '\0')
    cmark_node_free(node);
  else
    cmark_node_set_literal(node, rest->str);
}

static void
remove_points(const KpArticle *article)
{
  for (guint i = 0; i < article->point_nodes->len; i++)
    cmark_node_free(article->point_nodes->pdata[i]);
}

/* The level of the heading that stands before `block` or is it; 0: none does.
 * A heading over the author's points goes with them. */
static guint
level_before(const KpArticle *article, cmark_node *block)
{
  for (cmark_node *at = block; at != NULL;) {
    if (cmark_node_get_type(at) == CMARK_NODE_HEADING &&
        !g_ptr_array_find(article->point_nodes, at, NULL))
      return (guint)cmark_node_get_heading_level(at);
    cmark_node *previous = cmark_node_previous(at);
    at = previous != NULL ? previous : cmark_node_parent(at);
  }
  return 0;
}

/* The box belongs to what the heading before it opens, so that no heading
 * after it skips a level that it did not skip without the box. */
static guint
box_level(const KpArticle *article,
          cmark_node *block,
          const KpBodyOptions *options)
{
  if (options->heading_level > 0)
    return options->heading_level;
  return MIN(MAX(level_before(article, block), 1) + 1, 6);
}

/* Makes the box and puts it in its place. */
static void
add_box(KpBody *self,
        const KpArticle *article,
        const GArray *points,
        const KpBodyOptions *options)
{
  gboolean own = article->points->len > 0;
  cmark_node *place = box_place(article);
  const KpBoxStyle style = {
      .heading = options->heading != NULL ? options->heading : "Key points",
      .heading_lang = options->heading_lang,
      .level = box_level(article, place, options),
      .label = own ? NULL : options->label,
      .label_lang = options->label_lang,
      .folded = options->folded};
  self->box = kp_box_render(points, &style);
  self->box_inside = insert_box(place, self->box);
}

static void
mark_tree(KpBody *self,
          const KpArticle *article,
          const KpBullets *bullets,
          const KpBodyOptions *options)
{
  g_autoptr(GStringChunk) strings = g_string_chunk_new(64);
  g_autoptr(GArray) points = points_new(article, bullets, options, strings);
  if (points->len > 0)
    add_box(self, article, points, options);
  /* The marker may stand inside the points, and goes first. */
  if (options->box && article->marker_node != NULL)
    remove_marker(article->marker_node);
  if (points->len > 0)
    remove_points(article);
}

/* Whether the article has the table of contents that it or the site wants. */
static gboolean
has_contents(const KpArticle *article,
             const KpBodyOptions *options,
             guint n_headings)
{
  switch (article->front->contents) {
  case KP_WISH_NO:
    return FALSE;
  case KP_WISH_YES:
    return n_headings > 0;
  default:
    return options->contents > 0 && n_headings >= options->contents;
  }
}

/* Gives headings their ids and puts the list of them after title and box. */
static void
add_headings(KpBody *self,
             cmark_node *tree,
             const KpArticle *article,
             const KpBodyOptions *options,
             KpAdditions *additions)
{
  g_autoptr(GPtrArray) headings =
      kp_headings_mark(tree, article->title_node, additions);
  if (!has_contents(article, options, headings->len))
    return;
  self->contents = kp_headings_contents(headings, options->contents_label,
                                        options->contents_lang);
  if (article->title_node == NULL)
    return;
  cmark_node *before = anchor_block(article, article->title_node);
  cmark_node *next = cmark_node_next(before);
  if (cmark_node_get_type(next) == CMARK_NODE_CUSTOM_BLOCK)
    before = next; /* the box */
  cmark_node *contents = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
  cmark_node_set_on_enter(contents, self->contents);
  self->contents_inside = cmark_node_insert_after(before, contents) != 0;
  if (!self->contents_inside)
    cmark_node_free(contents);
}

KpBody *
kp_body_new(KpArticle *article,
            const KpBullets *bullets,
            const KpBodyOptions *options)
{
  cmark_node *tree = kp_article_steal_tree(article);
  g_return_val_if_fail(tree != NULL, NULL);
  KpBody *self = g_new0(KpBody, 1);
  g_autoptr(GArray) sizes = kp_images_measure(
      tree, options->images ? options->measure : NULL, options->measure_data);
  if (options->resolve != NULL)
    kp_links_resolve(tree, options->resolve, options->resolve_data);
  self->lead = kp_lead_find(tree, article->front, options->resolve,
                            options->resolve_data);
  mark_tree(self, article, bullets, options);
  g_autoptr(KpAdditions) additions = kp_additions_new();
  if (options->heading_ids)
    add_headings(self, tree, article, options, additions);
  if (options->tables)
    kp_tables_mark(tree, additions);
  if (options->task_done != NULL)
    kp_tasks_mark(tree, options->task_done, options->task_undone, additions);
  if (options->images) {
    kp_images_caption(tree, article->smart);
    kp_images_mark(tree, sizes, additions);
  }

  /* They come last in a tree. */
  gboolean notes =
      cmark_node_last_child(tree) != NULL &&
      kp_dialect_kind(cmark_node_last_child(tree)) == KP_NODE_FOOTNOTE;
  gchar *html = kp_dialect_render(tree, options->unsafe);
  self->html = kp_additions_apply(additions, html);
  if (notes && options->note_back != NULL)
    self->html = kp_notes_name(self->html, options->note_back);
  free(html);
  cmark_node_free(tree);
  return self;
}

void
kp_body_free(KpBody *self)
{
  if (self == NULL)
    return;
  g_free(self->html);
  g_free(self->box);
  g_free(self->contents);
  kp_lead_clear(&self->lead);
  g_free(self);
}
