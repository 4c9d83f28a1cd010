/* SPDX-License-Identifier: MIT */
/* A parsed template and values come in, the filled text goes out. */
#include "template.h"

#include "html.h"
#include "template-node.h"
#include "values.h"

struct KpTemplate {
  GPtrArray *nodes; /* of KpNode */
};

/* The rows that a name is looked up in, outermost first. */
typedef struct {
  const KpValues *frames[KP_TEMPLATE_DEPTH + 1];
  gint n_frames;
  GString *out;
} Filling;

static void
node_free(gpointer data)
{
  KpNode *node = data;
  g_free(node->text);
  g_clear_pointer(&node->children, g_ptr_array_unref);
  g_free(node);
}

static GPtrArray *
nodes_new(void)
{
  return g_ptr_array_new_with_free_func(node_free);
}

KpNode *
kp_node_new(KpTemplateNodeKind kind, gchar *text, gint scope)
{
  KpNode *node = g_new0(KpNode, 1);
  node->kind = kind;
  node->text = text;
  node->scope = scope;
  if (kind == KP_TEMPLATE_SECTION || kind == KP_TEMPLATE_INVERTED)
    node->children = nodes_new();
  return node;
}

KpTemplateSource *
kp_template_source_new(const gchar *path, const gchar *text)
{
  KpTemplateSource *self = g_new0(KpTemplateSource, 1);
  self->path = g_strdup(path);
  self->text = g_strdup(text);
  return self;
}

void
kp_template_source_free(KpTemplateSource *self)
{
  if (self == NULL)
    return;
  g_free(self->path);
  g_free(self->text);
  g_free(self);
}

KpTemplate *
kp_template_new(const gchar *name,
                const KpTemplateSource *source,
                GHashTable *partials,
                GError **error)
{
  g_autoptr(KpTemplate) self = g_new0(KpTemplate, 1);
  self->nodes = nodes_new();
  if (!kp_template_parse(name, source, partials, self->nodes, error))
    return NULL;
  return g_steal_pointer(&self);
}

void
kp_template_free(KpTemplate *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->nodes);
  g_free(self);
}

static gboolean
has_value(const KpValues *values, const gchar *name)
{
  return kp_values_get(values, name, NULL) != NULL ||
         kp_values_rows(values, name) != NULL;
}

/* The row that `node`'s name is looked up in. */
static const KpValues *
find_frame(const Filling *filling, const KpNode *node)
{
  if (node->scope != KP_SCOPE_ANY)
    return filling->frames[MIN(node->scope, filling->n_frames - 1)];
  gint i = filling->n_frames - 1;
  while (i > 0 && !has_value(filling->frames[i], node->text))
    i--;
  return filling->frames[i];
}

static void fill(Filling *filling, const GPtrArray *nodes);

static void
fill_section(Filling *filling, const KpNode *node)
{
  const KpValues *frame = find_frame(filling, node);
  const GPtrArray *rows = kp_values_rows(frame, node->text);
  const gchar *text = kp_values_get(frame, node->text, NULL);
  gboolean there = rows != NULL || (text != NULL && *text != '\0');
  if (there == (node->kind == KP_TEMPLATE_INVERTED))
    return;
  if (rows == NULL || node->once) {
    fill(filling, node->children);
    return;
  }
  filling->n_frames++;
  for (guint i = 0; i < rows->len; i++) {
    filling->frames[filling->n_frames - 1] = rows->pdata[i];
    fill(filling, node->children);
  }
  filling->n_frames--;
}

static void
fill_name(Filling *filling, const KpNode *node)
{
  gboolean is_html = FALSE;
  const gchar *text =
      kp_values_get(find_frame(filling, node), node->text, &is_html);
  if (text == NULL)
    return;
  /* A text stays a text, however many brackets a template gives it. */
  if (is_html && node->kind == KP_TEMPLATE_HTML)
    g_string_append(filling->out, text);
  else
    kp_html_text(filling->out, text, -1);
}

static void
fill(Filling *filling, const GPtrArray *nodes)
{
  for (guint i = 0; i < nodes->len; i++) {
    const KpNode *node = nodes->pdata[i];
    if (node->kind == KP_TEMPLATE_LITERAL)
      g_string_append(filling->out, node->text);
    else if (node->children != NULL)
      fill_section(filling, node);
    else
      fill_name(filling, node);
  }
}

gchar *
kp_template_render(const KpTemplate *self, const KpValues *values)
{
  Filling filling = {
      .frames = {values}, .n_frames = 1, .out = g_string_sized_new(4096)};
  fill(&filling, self->nodes);
  return g_string_free(filling.out, FALSE);
}
