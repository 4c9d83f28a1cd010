/* SPDX-License-Identifier: MIT */
/* YAML comes in; fields with the places of their values go out. libyaml's
 * events are read, not its documents: an alias cannot blow up, and nothing
 * recurses. */
#include "fields.h"

#include <string.h>
#include <yaml.h>

#include "error.h"
#include "pattern.h"
#include "yaml-error.h"

/* Deeper nesting is no front matter; names of fields would grow with it. */
#define DEEPEST 32

typedef struct {
  gboolean sequence;
  gboolean ignored;    /* below a field that stands twice */
  gboolean in_list;    /* a mapping inside a sequence */
  gboolean wants_item; /* a mapping whose key has been read */
  gboolean filled;     /* a mapping that has a key */
  gsize prefix;        /* bytes of the name before this mapping's keys */
  gchar *key;          /* of a mapping inside a sequence */
} Frame;

typedef struct {
  const KpYaml *yaml;
  KpYamlCursor cursor;
  GPtrArray *warnings;
  GPtrArray *fields;
  GHashTable *seen;    /* names of fields, borrowed from them and `parents` */
  GHashTable *parents; /* names of mappings */
  GHashTable *anchors; /* name -> scalar, NULL: a list or mapping */
  GArray *stack;       /* of Frame */
  GString *name;       /* of the field being read */
  KpPlace key_place;
  KpField *list;     /* the sequence being read */
  GPtrArray *values; /* of gchar: its values */
} Reader;

static void
field_free(gpointer data)
{
  KpField *self = data;
  g_free(self->name);
  g_strfreev(self->values);
  g_array_unref(self->places);
  g_free(self);
}

void
kp_fields_warn(GPtrArray *warnings,
               const gchar *path,
               KpPlace place,
               const gchar *format,
               ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree gchar *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_autofree gchar *where =
      path != NULL
          ? g_strdup_printf("%s:%u:%u: ", path, place.line, place.column)
          : g_strdup("");
  g_ptr_array_add(warnings, kp_error_line(g_strconcat(where, message, NULL)));
}

static gboolean
fail(const Reader *self, KpPlace place, const gchar *message, GError **error)
{
  kp_error_set(error, KP_ERROR_SYNTAX, self->yaml->path, place.line,
               place.column, "%s", message);
  return FALSE;
}

static Frame *
top_frame(const Reader *self)
{
  return self->stack->len > 0
             ? &g_array_index(self->stack, Frame, self->stack->len - 1)
             : NULL;
}

/* A scalar without control characters: they have no place in a page. */
static gchar *
scalar_text(const yaml_event_t *event)
{
  gchar *text = g_strndup((const gchar *)event->data.scalar.value,
                          event->data.scalar.length);
  if (event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
      (strcmp(text, "~") == 0 || g_ascii_strcasecmp(text, "null") == 0))
    text[0] = '\0';
  kp_blank_controls(text, strlen(text));
  return text;
}

static KpField *
field_add(Reader *self, gboolean is_list)
{
  KpField *field = g_new0(KpField, 1);
  field->name = g_strdup(self->name->str);
  field->places = g_array_new(FALSE, FALSE, sizeof(KpPlace));
  field->is_list = is_list;
  field->line = self->key_place.line;
  g_ptr_array_add(self->fields, field);
  g_hash_table_add(self->seen, field->name);
  return field;
}

/* Takes the name of a mapping's next pair. */
static gboolean
take_key(Reader *self, Frame *frame, gchar *key, KpPlace place)
{
  frame->wants_item = TRUE;
  frame->filled = TRUE;
  if (frame->in_list || frame->ignored) {
    g_free(frame->key);
    frame->key = key;
    return TRUE;
  }
  g_string_truncate(self->name, frame->prefix);
  g_string_append(self->name, key);
  g_free(key);
  self->key_place = place;
  return TRUE;
}

/* FALSE, with a warning, where the field has been there before. */
static gboolean
is_new(Reader *self)
{
  if (!g_hash_table_contains(self->seen, self->name->str) &&
      !g_hash_table_contains(self->parents, self->name->str))
    return TRUE;
  kp_fields_warn(self->warnings, self->yaml->path, self->key_place,
                 "'%s' stands twice; the first one counts: remove one",
                 self->name->str);
  return FALSE;
}

static void
add_value(Reader *self, const Frame *frame, gchar *text, KpPlace place)
{
  if (frame->ignored) {
    g_free(text);
  } else if (frame->sequence) {
    g_ptr_array_add(self->values, text);
    g_array_append_val(self->list->places, place);
  } else if (frame->in_list) {
    g_ptr_array_add(self->values, g_strconcat(frame->key, ": ", text, NULL));
    g_array_append_val(self->list->places, place);
    if (!self->list->has_pairs)
      self->list->first_pair = self->list->places->len - 1;
    self->list->has_pairs = TRUE;
    g_free(text);
  } else if (is_new(self)) {
    KpField *field = field_add(self, FALSE);
    field->values = g_new0(gchar *, 2);
    field->values[0] = text;
    g_array_append_val(field->places, place);
  } else {
    g_free(text);
  }
}

static gboolean
read_scalar(Reader *self, gchar *text, KpPlace place, GError **error)
{
  Frame *frame = top_frame(self);
  if (frame == NULL && text[0] == '\0') {
    g_free(text); /* nothing but comments */
    return TRUE;
  }
  if (frame == NULL) {
    g_free(text);
    return fail(self, place,
                "the front matter is no list of 'name: value'; write a name "
                "and a colon, or a blank line after '---' if that is a "
                "thematic break",
                error);
  }
  if (!frame->sequence && !frame->wants_item)
    return take_key(self, frame, text, place);
  add_value(self, frame, text, place);
  frame->wants_item = FALSE;
  return TRUE;
}

static gboolean
read_alias(Reader *self, const gchar *anchor, KpPlace place, GError **error)
{
  const gchar *text = g_hash_table_lookup(self->anchors, anchor);
  if (text == NULL)
    return fail(self, place,
                g_hash_table_contains(self->anchors, anchor)
                    ? "a name behind '*' stands for a list or mapping, which "
                      "is not read; write it out here"
                    : "a value that begins with '*' is an alias in YAML; put "
                      "it in quotes",
                error);
  return read_scalar(self, g_strdup(text), place, error);
}

static gboolean
open_frame(Reader *self, gboolean sequence, KpPlace place, GError **error)
{
  const Frame *above = top_frame(self);
  if (above == NULL && sequence)
    return fail(self, place,
                "the front matter is a list; write 'name: value' lines, or a "
                "blank line after '---' if that is a thematic break",
                error);
  if (above != NULL && !above->sequence && !above->wants_item)
    return fail(self, place,
                "a name cannot begin with '[' or '{'; put the value in quotes",
                error);
  if (self->stack->len == DEEPEST)
    return fail(self, place, "nested too deeply for front matter; flatten it",
                error);
  Frame frame = {.sequence = sequence};
  if (above != NULL) {
    frame.in_list = above->sequence || above->in_list;
    frame.ignored = above->ignored || (!frame.in_list && !is_new(self));
  }
  if (above != NULL && !frame.in_list && !frame.ignored) {
    if (sequence) {
      self->list = field_add(self, TRUE);
    } else {
      g_hash_table_add(self->parents, g_strdup(self->name->str));
      g_string_append_c(self->name, '.');
      frame.prefix = self->name->len;
    }
  }
  g_array_append_val(self->stack, frame);
  return TRUE;
}

/* A mapping of nothing is a field that says nothing, `name: {}`. */
static void
add_empty(Reader *self, const Frame *frame)
{
  g_string_truncate(self->name, frame->prefix - 1);
  KpField *field = field_add(self, FALSE);
  field->values = g_new0(gchar *, 2);
  field->values[0] = g_strdup("");
  g_array_append_val(field->places, self->key_place);
}

static void
close_frame(Reader *self)
{
  Frame *frame = top_frame(self);
  if (frame->sequence && !frame->in_list && !frame->ignored) {
    g_ptr_array_add(self->values, NULL);
    self->list->values = (GStrv)g_ptr_array_free(self->values, FALSE);
    self->values = g_ptr_array_new_with_free_func(g_free);
    self->list = NULL;
  }
  if (!frame->sequence && !frame->filled && frame->prefix > 0)
    add_empty(self, frame);
  g_free(frame->key);
  g_array_set_size(self->stack, self->stack->len - 1);
  Frame *above = top_frame(self);
  if (above != NULL)
    above->wants_item = FALSE;
}

/* Remembers what an alias stands for: `text`, NULL for more than that. */
static void
set_anchor(Reader *self, const yaml_char_t *anchor, const gchar *text)
{
  if (anchor != NULL)
    g_hash_table_replace(self->anchors, g_strdup((const gchar *)anchor),
                         g_strdup(text));
}

static gboolean
read_event(Reader *self, const yaml_event_t *event, GError **error)
{
  KpPlace place = kp_yaml_place(&self->cursor, event->start_mark.index);
  switch (event->type) {
  case YAML_SCALAR_EVENT: {
    gchar *text = scalar_text(event);
    set_anchor(self, event->data.scalar.anchor, text);
    return read_scalar(self, text, place, error);
  }
  case YAML_ALIAS_EVENT:
    return read_alias(self, (const gchar *)event->data.alias.anchor, place,
                      error);
  case YAML_SEQUENCE_START_EVENT:
    set_anchor(self, event->data.sequence_start.anchor, NULL);
    return open_frame(self, TRUE, place, error);
  case YAML_MAPPING_START_EVENT:
    set_anchor(self, event->data.mapping_start.anchor, NULL);
    return open_frame(self, FALSE, place, error);
  case YAML_SEQUENCE_END_EVENT:
  case YAML_MAPPING_END_EVENT:
    close_frame(self);
    return TRUE;
  default:
    return TRUE;
  }
}

static gboolean
read_events(Reader *self, yaml_parser_t *parser, GError **error)
{
  for (;;) {
    yaml_event_t event;
    if (!yaml_parser_parse(parser, &event)) {
      kp_yaml_error(parser, self->yaml, error);
      return FALSE;
    }
    yaml_event_type_t type = event.type;
    gboolean fine = read_event(self, &event, error);
    yaml_event_delete(&event);
    if (!fine || type == YAML_STREAM_END_EVENT)
      return fine;
  }
}

static void
frame_clear(gpointer data)
{
  g_free(((Frame *)data)->key);
}

GPtrArray *
kp_fields_read(const KpYaml *yaml, GPtrArray *warnings, GError **error)
{
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser))
    g_error("no memory for a YAML parser");
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, (const guchar *)yaml->text,
                               yaml->length);
  Reader reader = {
      .yaml = yaml,
      .cursor = kp_yaml_cursor(yaml),
      .warnings = warnings,
      .fields = g_ptr_array_new_with_free_func(field_free),
      .seen = g_hash_table_new(g_str_hash, g_str_equal),
      .parents = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
      .anchors = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
      .stack = g_array_new(FALSE, FALSE, sizeof(Frame)),
      .name = g_string_new(NULL),
      .values = g_ptr_array_new_with_free_func(g_free),
  };
  gboolean fine = read_events(&reader, &parser, error);
  yaml_parser_delete(&parser);
  for (guint i = 0; i < reader.stack->len; i++)
    frame_clear(&g_array_index(reader.stack, Frame, i));
  g_hash_table_unref(reader.seen);
  g_hash_table_unref(reader.parents);
  g_hash_table_unref(reader.anchors);
  g_array_unref(reader.stack);
  g_string_free(reader.name, TRUE);
  g_ptr_array_unref(reader.values);
  if (fine)
    return reader.fields;
  g_ptr_array_unref(reader.fields);
  return NULL;
}
