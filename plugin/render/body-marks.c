/* SPDX-License-Identifier: MIT */
/* A span of the article's text comes in; CUSTOM_INLINE nodes around the nodes
 * of that text go out. As few as can be: a run of neighbours shares one. */
#include "body-marks.h"

#include <string.h>

#include "article.h"
#include "dialect.h"
#include "html.h"
#include "tree.h"

/* Emphases and links around a marked text, at most. cmark looks at all of them
 * for each node that goes in; nobody writes more than a few. */
#define MAX_DEPTH 64

typedef struct {
  cmark_node *first; /* first node of the sentence */
  cmark_node *last;  /* last node of the sentence */
  GHashTable *ends;  /* nodes that hold `last` and nothing after it */
  GHashTable *holds; /* all nodes that hold `last` */
  const gchar *id;   /* of the next span; NULL once it is given */
} Range;

/* The first leaf that ends after byte `offset`. */
static guint
leaf_after(const GArray *leaves, guint32 offset)
{
  guint low = 0, high = leaves->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    const KpLeaf *leaf = &g_array_index(leaves, KpLeaf, middle);
    if (kp_span_end(leaf->text) > offset)
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

/* Cuts `node` before byte `at` of its text and returns the new second part. */
static cmark_node *
text_split(cmark_node *node, gsize at)
{
  const char *literal = cmark_node_get_literal(node);
  g_autofree gchar *before = g_strndup(literal, at);
  cmark_node *after = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(after, literal + at);
  cmark_node_set_literal(node, before);
  cmark_node_insert_after(node, after);
  return after;
}

/* The node of the part of `leaf` that lies in `span`; cuts a text in up to
 * three. NULL where that part cannot be told from the rest. */
static cmark_node *
leaf_node(const KpLeaf *leaf, KpSpan span)
{
  guint32 start = MAX(span.start, leaf->text.start) - leaf->text.start;
  guint32 end =
      MIN(kp_span_end(span), kp_span_end(leaf->text)) - leaf->text.start;
  if (start == 0 && end == leaf->text.length)
    return leaf->node;
  if (cmark_node_get_type(leaf->node) != CMARK_NODE_TEXT)
    return NULL;
  if (end < strlen(cmark_node_get_literal(leaf->node)))
    text_split(leaf->node, end);
  return start > 0 ? text_split(leaf->node, start) : leaf->node;
}

static gboolean
is_break(cmark_node *node)
{
  cmark_node_type type = cmark_node_get_type(node);
  return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
}

/* Puts one span around the nodes of `run`, which are neighbours. */
static void
run_wrap(GPtrArray *run, Range *range)
{
  gboolean visible = FALSE;
  for (guint i = 0; i < run->len; i++)
    visible |= !is_break(run->pdata[i]);
  cmark_node *parent = run->len > 0 ? cmark_node_parent(run->pdata[0]) : NULL;
  /* A cell of a table takes no node of ours. */
  if (!visible || kp_dialect_kind(parent) == KP_NODE_CELL) {
    g_ptr_array_set_size(run, 0);
    return;
  }
  g_autoptr(GString) open = g_string_new(NULL);
  kp_html_open(open, "span", "class", "key-point-source", "id", range->id,
               NULL);
  cmark_node *span = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
  cmark_node_set_on_enter(span, open->str);
  cmark_node_set_on_exit(span, "</span>");

  cmark_node *next = cmark_node_next(run->pdata[run->len - 1]);
  for (guint i = 0; i < run->len; i++)
    cmark_node_append_child(span, run->pdata[i]);
  if (next != NULL)
    cmark_node_insert_before(next, span);
  else
    cmark_node_append_child(parent, span);
  range->id = NULL;
  g_ptr_array_set_size(run, 0);
}

/* The node that comes after `node` and all that is in it, on the way closing
 * the run of neighbours. NULL at the end of the block. */
static cmark_node *
step_over(cmark_node *node, GPtrArray *run, Range *range)
{
  while (cmark_node_next(node) == NULL) {
    node = cmark_node_parent(node);
    run_wrap(run, range);
    if (!kp_dialect_is_inline(node))
      return NULL;
  }
  return cmark_node_next(node);
}

static void
range_wrap(Range *range)
{
  g_autoptr(GPtrArray) run = g_ptr_array_new();
  cmark_node *node = range->first;
  while (node != NULL) {
    gboolean at_end = g_hash_table_contains(range->ends, node);
    if (!at_end && g_hash_table_contains(range->holds, node)) {
      run_wrap(run, range);
      node = cmark_node_first_child(node);
      continue;
    }
    /* A span across an author's own tag would not nest. */
    if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE)
      run_wrap(run, range);
    else
      g_ptr_array_add(run, node);
    if (at_end)
      break;
    node = step_over(node, run, range);
  }
  run_wrap(run, range);
}

static void
range_find_ends(Range *range)
{
  gboolean last = TRUE;
  for (cmark_node *at = range->last; kp_dialect_is_inline(at);
       at = cmark_node_parent(at)) {
    g_hash_table_add(range->holds, at);
    if (last)
      g_hash_table_add(range->ends, at);
    last = last && cmark_node_next(at) == NULL;
  }
}

/* Takes whole emphases and links where the sentence starts with them and
 * covers them. */
static void
range_lift_start(Range *range)
{
  cmark_node *parent = cmark_node_parent(range->first);
  while (kp_dialect_is_inline(parent) &&
         cmark_node_first_child(parent) == range->first &&
         (!g_hash_table_contains(range->holds, parent) ||
          g_hash_table_contains(range->ends, parent))) {
    range->first = parent;
    parent = cmark_node_parent(parent);
  }
}

/* How many inlines stand around `node`. */
static guint
depth_of(cmark_node *node)
{
  guint depth = 0;
  for (cmark_node *at = cmark_node_parent(node); kp_dialect_is_inline(at);
       at = cmark_node_parent(at))
    depth++;
  return depth;
}

/* Finds the first and the last node of `span` and cuts them from what stands
 * around them. */
static gboolean
range_find(Range *range, const GArray *leaves, KpSpan span)
{
  guint first = leaf_after(leaves, span.start), end = first;
  while (end < leaves->len &&
         g_array_index(leaves, KpLeaf, end).text.start < kp_span_end(span))
    end++;
  for (; first < end && range->first == NULL; first++) {
    const KpLeaf *leaf = &g_array_index(leaves, KpLeaf, first);
    if (!is_break(leaf->node))
      range->first = leaf_node(leaf, span);
  }
  range->last = range->first;
  for (; end > first && range->last == range->first; end--) {
    const KpLeaf *leaf = &g_array_index(leaves, KpLeaf, end - 1);
    cmark_node *node = is_break(leaf->node) ? NULL : leaf_node(leaf, span);
    if (node != NULL)
      range->last = node;
  }
  return depth_of(range->first) <= MAX_DEPTH &&
         depth_of(range->last) <= MAX_DEPTH;
}

gboolean
kp_mark_place(const GArray *leaves, KpSpan span, const gchar *id)
{
  Range range = {.id = id};
  if (!range_find(&range, leaves, span))
    return FALSE;
  range.ends = g_hash_table_new(NULL, NULL);
  range.holds = g_hash_table_new(NULL, NULL);
  range_find_ends(&range);
  range_lift_start(&range);
  range_wrap(&range);
  g_hash_table_unref(range.ends);
  g_hash_table_unref(range.holds);
  return range.id == NULL;
}
