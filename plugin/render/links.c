/* SPDX-License-Identifier: MIT */
/* A parsed article and a site's answer for each address come in; the same
 * article with the site's addresses goes out. */
#include "links.h"

#include "tree.h"

void
kp_links_resolve(cmark_node *tree, KpLinkResolver resolve, gpointer data)
{
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    cmark_node_type type = cmark_node_get_type(node);
    if (event != CMARK_EVENT_ENTER ||
        (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE))
      continue;
    g_autofree gchar *url = resolve(cmark_node_get_url(node), data);
    if (url != NULL)
      cmark_node_set_url(node, url);
  }
}
