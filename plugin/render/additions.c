/* SPDX-License-Identifier: MIT */
/* HTML with marks comes in; HTML with attributes goes out.
 *
 * A mark is a number between two bytes that UTF-8 does not have. An article's
 * text is UTF-8, so nothing that its author writes can pass for one. */
#include "additions.h"

#include <string.h>

#include "tree.h"

#define EDGE '\xFF'

typedef struct {
  const gchar *element; /* whose last tag it is; NULL: that before the mark */
  gchar *attributes;    /* " id=\"a\"" */
} Addition;

struct KpAdditions {
  GArray *marks; /* of Addition */
};

static void
addition_clear(gpointer data)
{
  Addition *addition = data;
  g_free(addition->attributes);
}

KpAdditions *
kp_additions_new(void)
{
  KpAdditions *self = g_new0(KpAdditions, 1);
  self->marks = g_array_new(FALSE, FALSE, sizeof(Addition));
  g_array_set_clear_func(self->marks, addition_clear);
  return self;
}

void
kp_additions_free(KpAdditions *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->marks);
  g_free(self);
}

cmark_node *
kp_additions_mark_last(KpAdditions *self,
                       const gchar *element,
                       gchar *attributes)
{
  gchar mark[sizeof "_4294967295_"];
  g_snprintf(mark, sizeof mark, "%c%u%c", EDGE, self->marks->len, EDGE);
  Addition addition = {element, attributes};
  g_array_append_val(self->marks, addition);
  /* A text can stand anywhere: in a table's cell, other nodes cannot. */
  cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, mark);
  return node;
}

cmark_node *
kp_additions_mark(KpAdditions *self, gchar *attributes)
{
  return kp_additions_mark_last(self, NULL, attributes);
}

/* Puts the attributes into the tag that ends `out`: before ">" or " />". */
static void
extend_tag(GString *out, const gchar *attributes)
{
  static const gchar *const ENDS[] = {" />", ">"};
  for (gsize i = 0; i < G_N_ELEMENTS(ENDS); i++) {
    if (!g_str_has_suffix(out->str, ENDS[i]))
      continue;
    g_string_truncate(out, out->len - strlen(ENDS[i]));
    g_string_append(out, attributes);
    g_string_append(out, ENDS[i]);
    return;
  }
}

/* Puts the attributes behind the name of the last tag `element`. */
static void
extend_last(GString *out, const Addition *addition)
{
  const gsize reach = 200; /* bytes: such a tag and an opening one after it */
  const gsize n = strlen(addition->element);
  gsize from = out->len - MIN(out->len, reach);
  for (gsize at = out->len; at-- > from;) {
    if (out->str[at] != '<' ||
        strncmp(out->str + at + 1, addition->element, n) != 0)
      continue;
    g_string_insert(out, (gssize)(at + 1 + n), addition->attributes);
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
    const Addition *addition = &g_array_index(self->marks, Addition, n);
    if (addition->element != NULL)
      extend_last(out, addition);
    else
      extend_tag(out, addition->attributes);
    at = end + 1;
  }
  g_string_append(out, at);
  const gsize length = out->len; /* no more room than it takes: it is kept */
  return g_realloc(g_string_free(out, FALSE), length + 1);
}
