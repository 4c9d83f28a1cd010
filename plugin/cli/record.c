/* SPDX-License-Identifier: MIT */
/* A line comes in; the fields of a record go out. */
#include "record.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "error.h"
#include "front-matter.h"
#include "json.h"

gboolean
kp_record_is_blank(const gchar *line, gsize length)
{
  return strspn(line, " \t\r") == length;
}

gchar *
kp_record_next(const KpFile *file, gchar **at, guint *number, gsize *length)
{
  const gchar *end = file->bytes + file->length;
  while (*at < end) {
    gchar *line = *at;
    gchar *stop = memchr(line, '\n', (gsize)(end - line));
    *length = (gsize)((stop != NULL ? stop : end) - line);
    line[*length] = '\0'; /* at the end there is one */
    *at += *length + 1;
    ++*number;
    if (!kp_record_is_blank(line, *length))
      return line;
  }
  return NULL;
}

/* Where the next sign of JSON stands from `from` on, or the next NUL: one ends
 * the line. */
static gsize
next_sign(const gchar *line, gsize from)
{
  return from + strcspn(line + from, "\"\\[]{}");
}

/* json-glib reads lists by recursion, so a line of brackets would exhaust the
 * stack; it ends strings at \u0000, which would lose text unseen; and of
 * several objects it gives one. */
static const guint DEEPEST = 64;

static const gchar *
find_fault(const gchar *line, gsize length)
{
  gboolean quoted = FALSE, ended = FALSE;
  guint depth = 0;
  for (gsize i = next_sign(line, 0); i < length; i = next_sign(line, i + 1)) {
    switch (line[i]) {
    case '\0':
      return "the line holds a NUL byte; take it out";
    case '"':
      quoted = !quoted;
      break;
    case '\\':
      if (length - i > 5 && memcmp(line + i + 1, "u0000", 5) == 0)
        return "\\u0000 is no character of a text; take it out";
      i += i + 1 < length;
      break;
    case '[':
    case '{':
      if (!quoted && ended)
        return "the line has more than one object; write one object a line";
      if (!quoted && ++depth > DEEPEST)
        return "lists are nested too deep; a record is a flat object";
      break;
    case ']':
    case '}':
      if (!quoted && depth > 0)
        ended = --depth == 0;
      break;
    default:
      break;
    }
  }
  return NULL;
}

static gboolean
holds(JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == type;
}

/* json-glib lets one half of a surrogate pair through, which is no UTF-8. */
static const gchar *
read_string(JsonNode *node, const gchar *name, GError **error)
{
  const gchar *text =
      holds(node, G_TYPE_STRING) ? json_node_get_string(node) : NULL;
  if (text == NULL)
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "'%s' is not a string; write it as one", name);
  else if (!g_utf8_validate(text, -1, NULL))
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "'%s' holds half a surrogate pair; write both halves", name);
  else
    return text;
  return NULL;
}

/* TRUE where the number is what follows the name "id" somewhere in the line. */
static gboolean
has_id(const gchar *line, const gchar *number)
{
  static const gchar name[] = "\"id\"";
  for (const gchar *at = line; (at = strstr(at, name)) != NULL;) {
    at += strlen(name);
    at += strspn(at, " \t\r:");
    if (g_str_has_prefix(at, number) && !g_ascii_isdigit(at[strlen(number)]))
      return TRUE;
  }
  return FALSE;
}

/* json-glib lets a number that is too large, or begins with 0, become another.
 */
static gchar *
read_id(JsonNode *node, const gchar *line, GError **error)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out};
  if (holds(node, G_TYPE_INT64)) {
    kp_json_integer(&json, json_node_get_int(node));
    if (!has_id(line, out->str)) {
      kp_error_set(
          error, KP_ERROR_SYNTAX, NULL, 0, 0,
          "'id' is no whole number that can be kept; write it as a string");
      return NULL;
    }
  } else {
    const gchar *text = read_string(node, "id", error);
    if (text == NULL)
      return NULL;
    kp_json_text(&json, text);
  }
  return g_strdup(out->str);
}

static const gchar *
point_of(JsonNode *node)
{
  if (node != NULL && JSON_NODE_HOLDS_OBJECT(node))
    node = json_object_get_member(json_node_get_object(node), "text");
  const gchar *text = node != NULL && holds(node, G_TYPE_STRING)
                          ? json_node_get_string(node)
                          : NULL;
  return text != NULL && g_utf8_validate(text, -1, NULL) ? text : NULL;
}

/* The points that stand beside the article; what is none is passed over, since
 * most commands have no use for them. */
static GStrv
read_points(JsonObject *object)
{
  const gchar *name = json_object_has_member(object, "key_points")
                          ? "key_points"
                          : "highlights";
  JsonNode *node = json_object_get_member(object, name);
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY(node))
    return NULL;
  g_autoptr(GStrvBuilder) points = g_strv_builder_new();
  JsonArray *array = json_node_get_array(node);
  for (guint i = 0; i < json_array_get_length(array); i++) {
    const gchar *text = point_of(json_array_get_element(array, i));
    if (text != NULL)
      g_strv_builder_add(points, text);
  }
  return g_strv_builder_end(points);
}

static gboolean
read_fields(JsonObject *object,
            const gchar *line,
            KpRecord *record,
            GError **error)
{
  const struct {
    const gchar *name;
    gchar **value;
  } fields[] = {{"title", &record->title},     {"lang", &record->lang},
                {"format", &record->format},   {"body", &record->body},
                {"article", &record->article}, {"text", &record->text}};
  JsonNode *id = json_object_get_member(object, "id");
  if (id != NULL && !JSON_NODE_HOLDS_NULL(id)) {
    record->id = read_id(id, line, error);
    if (record->id == NULL)
      return FALSE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(fields); i++) {
    JsonNode *node = json_object_get_member(object, fields[i].name);
    if (node == NULL || JSON_NODE_HOLDS_NULL(node))
      continue;
    const gchar *text = read_string(node, fields[i].name, error);
    if (text == NULL)
      return FALSE;
    *fields[i].value = g_strdup(text);
  }
  if (record->lang != NULL)
    g_strdelimit(record->lang, "_", '-'); /* "de_AT" will do */
  record->points = read_points(object);
  return TRUE;
}

gboolean
kp_record_read(const gchar *line,
               gsize length,
               KpRecord *record,
               GError **error)
{
  const gchar *fault = find_fault(line, length);
  if (fault != NULL) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0, "%s", fault);
    return FALSE;
  }
  g_autoptr(JsonParser) parser = json_parser_new_immutable();
  g_autoptr(GError) cause = NULL;
  if (!json_parser_load_from_data(parser, line, (gssize)length, &cause)) {
    /* What it quotes of the line ends in the middle of a character. */
    g_autofree gchar *why = g_utf8_make_valid(cause->message, -1);
    gchar *place = strstr(why, "Parse error: ");
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "the line is no JSON (%s); write one object a line",
                 place != NULL ? place + strlen("Parse error: ") : why);
    return FALSE;
  }
  JsonNode *root = json_parser_get_root(parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root)) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "the line is no JSON object; write one object a line");
    return FALSE;
  }
  return read_fields(json_node_get_object(root), line, record, error);
}

void
kp_record_clear(KpRecord *self)
{
  g_clear_pointer(&self->id, g_free);
  g_clear_pointer(&self->title, g_free);
  g_clear_pointer(&self->lang, g_free);
  g_clear_pointer(&self->format, g_free);
  g_clear_pointer(&self->body, g_free);
  g_clear_pointer(&self->article, g_free);
  g_clear_pointer(&self->text, g_free);
  g_clear_pointer(&self->points, g_strfreev);
}

const gchar *
kp_record_format(const KpRecord *self)
{
  gboolean markdown =
      self->format != NULL && g_str_has_prefix(self->format, "markdown");
  return markdown ? "markdown" : self->format;
}

const gchar *
kp_record_body(const KpRecord *self, GError **error)
{
  const gchar *body = self->body != NULL ? self->body : self->article;
  if (body == NULL)
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "the record has no 'body'; put the article's text there");
  const gchar *lang = self->lang != NULL ? self->lang : "";
  if (body != NULL && *lang != '\0' && !kp_is_language_tag(lang)) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "'lang' is a tag such as en or de-AT; '%s' is none", lang);
    return NULL;
  }
  return body;
}

gchar *
kp_record_fault(const gchar *place, const GError *error)
{
  return g_str_has_prefix(error->message, place)
             ? g_strdup(error->message)
             : g_strdup_printf("%s: %s", place, error->message);
}

void
kp_record_refuse(const KpRecord *record,
                 guint line,
                 const gchar *message,
                 GString *out)
{
  KpJson json = {.out = out};
  kp_json_open(&json, '{');
  if (record->id != NULL) {
    kp_json_name(&json, "id");
    kp_json_value(&json, record->id);
  } else {
    kp_json_named_integer(&json, "line", line);
  }
  kp_json_named_text(&json, "error", message);
  kp_json_close(&json, '}');
}
