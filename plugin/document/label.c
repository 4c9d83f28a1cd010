/* SPDX-License-Identifier: MIT */
/* Strong emphasis comes in; whether it is the label of its paragraph goes
 * out. */
#include "label.h"

#include <string.h>

#include "tree.h"

/* The literal of the last leaf in `node`; NULL: it has none. */
static const gchar *
last_literal(cmark_node *node)
{
  while (cmark_node_last_child(node) != NULL)
    node = cmark_node_last_child(node);
  return cmark_node_get_literal(node);
}

/* TRUE where a label ends without a mark: "Aries", "71'", "Lost Trains (BBC)".
 */
static gboolean
ends_bare(const gchar *text)
{
  if (text == NULL || *text == '\0')
    return FALSE;
  const gchar *end = text + strlen(text);
  gunichar last = g_utf8_get_char(g_utf8_find_prev_char(text, end));
  return g_unichar_isalnum(last) || last == ')' || last == '\'' ||
         last == 0x2019;
}

/* TRUE where what follows begins afresh, a blank or the end of a line after
 * the label. */
static gboolean
begins_afresh(cmark_node *node)
{
  cmark_node_type type = cmark_node_get_type(node); /* none of NULL */
  gboolean line = type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
  if (line)
    node = cmark_node_next(node);
  if (cmark_node_get_type(node) != CMARK_NODE_TEXT)
    return FALSE;
  const gchar *text = cmark_node_get_literal(node);
  if (!line && *text != ' ')
    return FALSE;
  gunichar first = g_utf8_get_char(text + strspn(text, " "));
  return g_unichar_isupper(first) || g_unichar_isdigit(first);
}

gboolean
kp_is_label(cmark_node *strong)
{
  return cmark_node_get_type(strong) == CMARK_NODE_STRONG &&
         cmark_node_previous(strong) == NULL &&
         cmark_node_get_type(cmark_node_parent(strong)) ==
             CMARK_NODE_PARAGRAPH &&
         ends_bare(last_literal(strong)) &&
         begins_afresh(cmark_node_next(strong));
}

gboolean
kp_has_labels(cmark_node *tree)
{
  const guint recurring = 2;
  guint n = 0;
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  cmark_event_type event;
  while (n < recurring && (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
    n += event == CMARK_EVENT_ENTER && kp_is_label(cmark_iter_get_node(iter));
  return n >= recurring;
}
