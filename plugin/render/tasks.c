/* SPDX-License-Identifier: MIT */
/* A tree comes in; the same tree, whose tasks have names for their boxes, goes
 * out. */
#include "tasks.h"

#include "additions.h"
#include "dialect.h"
#include "html.h"
#include "tree.h"

static gboolean
has_place(cmark_node *block)
{
  return cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH ||
         cmark_node_get_type(block) == CMARK_NODE_HEADING;
}

void
kp_tasks_mark(cmark_node *tree,
              const gchar *done,
              const gchar *undone,
              KpAdditions *additions)
{
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    /* On the way out, so that nothing is put where the iterator goes next. */
    if (event != CMARK_EVENT_EXIT || kp_dialect_kind(node) != KP_NODE_TASK ||
        !has_place(cmark_node_first_child(node)))
      continue;
    GString *attributes = g_string_new(NULL);
    kp_html_attribute(attributes, "aria-label",
                      kp_dialect_is_done(node) ? done : undone);
    cmark_node_prepend_child(
        cmark_node_first_child(node),
        kp_additions_mark_last(additions, "input",
                               g_string_free(attributes, FALSE)));
  }
}
