/* SPDX-License-Identifier: MIT */
/* HTML with marks comes in; HTML with attributes goes out.
 *
 * A mark is a number between two bytes that UTF-8 does not have. An article's
 * text is UTF-8, so nothing that its author writes can pass for one. */
#include "additions.h"

#include <string.h>

#include "tree.h"

#define EDGE '\xFF'

struct KpAdditions {
  GPtrArray *attributes; /* of gchar: " id=\"a\"" */
};

KpAdditions *
kp_additions_new(void)
{
  KpAdditions *self = g_new0(KpAdditions, 1);
  self->attributes = g_ptr_array_new_with_free_func(g_free);
  return self;
}

void
kp_additions_free(KpAdditions *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->attributes);
  g_free(self);
}

cmark_node *
kp_additions_mark(KpAdditions *self, gchar *attributes)
{
  gchar mark[sizeof "_4294967295_"];
  g_snprintf(mark, sizeof mark, "%c%u%c", EDGE, self->attributes->len, EDGE);
  g_ptr_array_add(self->attributes, attributes);
  /* A text can stand anywhere: in a table's cell, other nodes cannot. */
  cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, mark);
  return node;
}

/* Puts `attributes` into the tag that ends `out`: before ">" or " />". */
static void
extend_tag(GString *out, const gchar *attributes)
{
  static const gchar *const ENDS[] = {" />", ">"};
  for (gsize i = 0; i < G_N_ELEMENTS(ENDS); i++) {
    gsize n = strlen(ENDS[i]);
    if (out->len < n || strcmp(out->str + out->len - n, ENDS[i]) != 0)
      continue;
    g_string_truncate(out, out->len - n);
    g_string_append(out, attributes);
    g_string_append(out, ENDS[i]);
    return;
  }
}

gchar *
kp_additions_apply(const KpAdditions *self, const gchar *html)
{
  GString *out = g_string_sized_new(strlen(html));
  const gchar *at = html;
  const gchar *open;
  while ((open = strchr(at, EDGE)) != NULL) {
    g_string_append_len(out, at, open - at);
    gchar *end = NULL;
    guint64 n = g_ascii_strtoull(open + 1, &end, 10);
    extend_tag(out, self->attributes->pdata[n]);
    at = end + 1;
  }
  g_string_append(out, at);
  return g_string_free(out, FALSE);
}
