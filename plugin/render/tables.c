/* SPDX-License-Identifier: MIT */
/* A tree comes in; the same tree, whose tables can be reached, goes out. */
#include "tables.h"

#include "additions.h"
#include "dialect.h"
#include "html.h"
#include "tree.h"

void
kp_tables_mark(cmark_node *tree, KpAdditions *additions)
{
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (event != CMARK_EVENT_EXIT || kp_dialect_kind(node) != KP_NODE_TABLE)
      continue;
    /* Of the heads, which every table has. */
    cmark_node *cell = cmark_node_first_child(cmark_node_first_child(node));
    GString *attributes = g_string_new(NULL);
    kp_html_attribute(attributes, "tabindex", "0");
    cmark_node_prepend_child(
        cell, kp_additions_mark_last(additions, "table",
                                     g_string_free(attributes, FALSE)));
  }
}
