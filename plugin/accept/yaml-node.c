/* SPDX-License-Identifier: MIT */
/* YAML comes in; its tree goes out. libyaml reads it, and its marks say where
 * everything stands; nothing here takes YAML apart by itself. */
#include "yaml-node.h"

#include <string.h>
#include <yaml.h>

#include "error.h"

/* libyaml's marks count characters; this counts bytes along with them. */
typedef struct {
  const gchar *start;
  gsize length; /* bytes */
  gsize at;     /* bytes before character `index` */
  gsize index;
} Cursor;

typedef struct {
  const gchar *path;
  KpSpan span;
  Cursor cursor;
  GPtrArray
      *open; /* of KpYamlNode: collections that are being read; borrowed */
  KpYamlNode *root;
} Builder;

static guint32
byte_of(Builder *self, gsize index)
{
  Cursor *cursor = &self->cursor;
  while (cursor->index < index && cursor->at < cursor->length) {
    cursor->at += (gsize)g_utf8_skip[(guchar)cursor->start[cursor->at]];
    cursor->index++;
  }
  return self->span.start + (guint32)MIN(cursor->at, cursor->length);
}

/* Ends `node` at byte `end`, or before the blanks in front of it: libyaml's
 * marks may run on to the next thing. */
static void
end_node(const Builder *self, KpYamlNode *node, guint32 end)
{
  const gchar *source = self->cursor.start - self->span.start;
  while (end > node->span.start && strchr(" \t\r\n", source[end - 1]) != NULL)
    end--;
  node->span.length = end - node->span.start;
}

static gchar *
copy(const guchar *text)
{
  return g_strdup((const gchar *)text);
}

static KpYamlNode *
make_node(const yaml_event_t *event)
{
  KpYamlNode *node = g_new0(KpYamlNode, 1);
  switch (event->type) {
  case YAML_SCALAR_EVENT:
    node->kind = KP_YAML_SCALAR;
    node->style = (gint)event->data.scalar.style;
    node->text = copy(event->data.scalar.value);
    node->anchor = copy(event->data.scalar.anchor);
    node->tag = copy(event->data.scalar.tag);
    break;
  case YAML_SEQUENCE_START_EVENT:
    node->kind = KP_YAML_SEQUENCE;
    node->flow = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
    node->anchor = copy(event->data.sequence_start.anchor);
    node->tag = copy(event->data.sequence_start.tag);
    break;
  case YAML_MAPPING_START_EVENT:
    node->kind = KP_YAML_MAPPING;
    node->flow = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    node->anchor = copy(event->data.mapping_start.anchor);
    node->tag = copy(event->data.mapping_start.tag);
    break;
  default:
    node->kind = KP_YAML_ALIAS;
    node->text = copy(event->data.alias.anchor);
  }
  node->members =
      g_ptr_array_new_with_free_func((GDestroyNotify)kp_yaml_node_free);
  return node;
}

static KpYamlNode *
innermost(const Builder *self)
{
  return self->open->len > 0
             ? g_ptr_array_index(self->open, self->open->len - 1)
             : NULL;
}

static void
add_node(Builder *self, const yaml_event_t *event)
{
  KpYamlNode *node = make_node(event);
  KpYamlNode *above = innermost(self);
  node->span.start = byte_of(self, event->start_mark.index);
  end_node(self, node, byte_of(self, event->end_mark.index));
  if (above != NULL)
    g_ptr_array_add(above->members, node);
  else
    self->root = node; /* a document has one, and there is one document */
  if (node->kind == KP_YAML_SEQUENCE || node->kind == KP_YAML_MAPPING)
    g_ptr_array_add(self->open, node);
}

static void
close_node(Builder *self, const yaml_event_t *event)
{
  KpYamlNode *node = innermost(self);
  const GPtrArray *members = node->members;
  guint32 end = byte_of(self, event->end_mark.index);
  /* The end of a block is where the next thing begins, past comments. */
  if (!node->flow) {
    const KpYamlNode *last = g_ptr_array_index(members, members->len - 1);
    end = kp_span_end(last->span);
  }
  end_node(self, node, end);
  g_ptr_array_set_size(self->open, (gint)self->open->len - 1);
}

static gboolean
start_document(const Builder *self, const yaml_event_t *event, GError **error)
{
  if (event->data.document_start.implicit)
    return TRUE;
  kp_error_set(error, KP_ERROR_SYNTAX, self->path,
               (guint)event->start_mark.line + 2, 1,
               "the front matter holds a line of YAML's own (%%, or --- and "
               "more), which is not changed here; remove it, or write the "
               "points by hand");
  return FALSE;
}

static gboolean
read_event(Builder *self, const yaml_event_t *event, GError **error)
{
  switch (event->type) {
  case YAML_DOCUMENT_START_EVENT:
    return start_document(self, event, error);
  case YAML_SCALAR_EVENT:
  case YAML_ALIAS_EVENT:
  case YAML_SEQUENCE_START_EVENT:
  case YAML_MAPPING_START_EVENT:
    add_node(self, event);
    return TRUE;
  case YAML_SEQUENCE_END_EVENT:
  case YAML_MAPPING_END_EVENT:
    close_node(self, event);
    return TRUE;
  default:
    return TRUE;
  }
}

static gboolean
read_events(Builder *self, yaml_parser_t *parser, GError **error)
{
  for (;;) {
    yaml_event_t event;
    if (!yaml_parser_parse(parser, &event)) {
      kp_error_set(error, KP_ERROR_SYNTAX, self->path,
                   (guint)parser->problem_mark.line + 2, 0,
                   "the front matter cannot be read as YAML");
      return FALSE;
    }
    yaml_event_type_t type = event.type;
    gboolean fine = read_event(self, &event, error);
    yaml_event_delete(&event);
    if (!fine || type == YAML_STREAM_END_EVENT)
      return fine;
  }
}

KpYamlNode *
kp_yaml_node_new(const gchar *path,
                 const gchar *source,
                 KpSpan span,
                 GError **error)
{
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser))
    g_error("no memory for a YAML parser");
  const gchar *start = source + span.start;
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, (const guchar *)start, span.length);
  Builder builder = {.path = path,
                     .span = span,
                     .cursor = {.start = start, .length = span.length},
                     .open = g_ptr_array_new()};
  gboolean fine = read_events(&builder, &parser, error);
  yaml_parser_delete(&parser);
  g_ptr_array_unref(builder.open);
  if (fine && builder.root == NULL) {
    builder.root = g_new0(KpYamlNode, 1);
    builder.root->text = g_strdup("");
    builder.root->members = g_ptr_array_new();
    builder.root->span.start = span.start;
  }
  if (!fine)
    g_clear_pointer(&builder.root, kp_yaml_node_free);
  return builder.root;
}

void
kp_yaml_node_free(KpYamlNode *self)
{
  if (self == NULL)
    return;
  g_free(self->text);
  g_free(self->anchor);
  g_free(self->tag);
  g_ptr_array_unref(self->members);
  g_free(self);
}

gboolean
kp_yaml_node_equal(const KpYamlNode *a, const KpYamlNode *b)
{
  if (a->kind != b->kind || a->flow != b->flow || a->style != b->style ||
      g_strcmp0(a->text, b->text) != 0 ||
      g_strcmp0(a->anchor, b->anchor) != 0 || g_strcmp0(a->tag, b->tag) != 0 ||
      a->members->len != b->members->len)
    return FALSE;
  for (guint i = 0; i < a->members->len; i++) {
    if (!kp_yaml_node_equal(g_ptr_array_index(a->members, i),
                            g_ptr_array_index(b->members, i)))
      return FALSE;
  }
  return TRUE;
}

guint
kp_yaml_n_pairs(const KpYamlNode *self)
{
  return self->kind == KP_YAML_MAPPING ? self->members->len / 2 : 0;
}

const KpYamlNode *
kp_yaml_name(const KpYamlNode *self, guint pair)
{
  return g_ptr_array_index(self->members, 2 * pair);
}

const KpYamlNode *
kp_yaml_value(const KpYamlNode *self, guint pair)
{
  return g_ptr_array_index(self->members, 2 * pair + 1);
}

guint
kp_yaml_find(const KpYamlNode *self, const gchar *name)
{
  for (guint i = 0; i < kp_yaml_n_pairs(self); i++) {
    const KpYamlNode *node = kp_yaml_name(self, i);
    if (node->kind == KP_YAML_SCALAR && strcmp(node->text, name) == 0)
      return i;
  }
  return G_MAXUINT;
}
