/* SPDX-License-Identifier: MIT */
/* An article comes in; the address and the words of one picture go out. */
#include "lead.h"

#include <string.h>

#include "front-matter.h"
#include "tree.h"

static gboolean
is_shown_anywhere(const gchar *url)
{
  static const gchar *const ENDINGS[] = {".jpg", ".jpeg", ".png",
                                         ".gif", ".webp", ".avif"};
  gsize length = strcspn(url, "?#");
  if (g_str_has_prefix(url, "data:"))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(ENDINGS); i++) {
    gsize n = strlen(ENDINGS[i]);
    if (length > n && g_ascii_strncasecmp(url + length - n, ENDINGS[i], n) == 0)
      return TRUE;
  }
  return FALSE;
}

/* The plain text inside an image: what becomes its alt. */
static gchar *
text_of(cmark_node *image)
{
  g_autoptr(GString) text = g_string_new(NULL);
  g_autoptr(cmark_iter) iter = cmark_iter_new(image);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    cmark_node_type type = cmark_node_get_type(node);
    if (event != CMARK_EVENT_ENTER)
      continue;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
      g_string_append(text, cmark_node_get_literal(node));
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
      g_string_append_c(text, ' ');
  }
  return text->len > 0 ? g_strdup(text->str) : NULL;
}

static KpLead
find_in_tree(cmark_node *tree)
{
  KpLead lead = {NULL, NULL};
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  while (lead.url == NULL && cmark_iter_next(iter) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (cmark_node_get_type(node) != CMARK_NODE_IMAGE ||
        !is_shown_anywhere(cmark_node_get_url(node)))
      continue;
    lead.url = g_strdup(cmark_node_get_url(node));
    lead.alt = text_of(node);
  }
  return lead;
}

KpLead
kp_lead_find(cmark_node *tree,
             const KpFrontMatter *front,
             KpLinkResolver resolve,
             gpointer data)
{
  if (front->image == NULL || !is_shown_anywhere(front->image))
    return find_in_tree(tree);
  gchar *resolved = resolve != NULL ? resolve(front->image, data) : NULL;
  return (KpLead){resolved != NULL ? resolved : g_strdup(front->image),
                  g_strdup(front->image_alt)};
}

void
kp_lead_clear(KpLead *self)
{
  g_clear_pointer(&self->url, g_free);
  g_clear_pointer(&self->alt, g_free);
}
