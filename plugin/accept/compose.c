/* SPDX-License-Identifier: MIT */
/* The tree of a front matter comes in; changes of its bytes go out. */
#include "compose.h"

#include <string.h>

#include "composer.h"
#include "yaml-write.h"

#define KEY "key_points"

static gboolean
is_blank(const KpComposer *self, guint32 start, guint32 end)
{
  while (start < end && strchr(" \t\r\n", self->source[start]) != NULL)
    start++;
  return start == end;
}

/* Puts `lines` in the place of a block list, or of the value after a name,
 * whose line is kept with the comment on it. */
static gboolean
replace_value(KpComposer *self,
              const KpYamlNode *name,
              const KpYamlNode *value,
              gchar *lines)
{
  guint32 colon = 0;
  guint32 end = kp_span_end(value->span);
  gboolean block = value->kind == KP_YAML_SEQUENCE && !value->flow;
  if (!kp_composer_colon(self, name, &colon)) {
    g_free(lines);
    return FALSE;
  }
  guint32 at = block ? value->span.start : colon;
  gboolean fine = kp_composer_check_node(self, value, &at);
  if (fine && block)
    fine = kp_composer_check_gap(self, end, kp_composer_line_stop(self, end));
  if (!fine) {
    g_free(lines);
    return FALSE;
  }
  if (block) {
    kp_composer_edit(self, kp_composer_line_start(self, value->span.start),
                     kp_composer_line_after(self, end), lines);
    return TRUE;
  }
  end = MAX(end, colon);
  guint32 stop = kp_composer_line_stop(self, end);
  kp_composer_edit(self, colon, is_blank(self, end, stop) ? stop : end,
                   g_strdup(""));
  guint32 after = kp_composer_line_after(self, end);
  kp_composer_edit(self, after, after, lines);
  return TRUE;
}

/* The lines of the list, its dashes in `column`. */
static gchar *
list_lines(const KpComposer *self, guint column)
{
  GString *lines = g_string_new(NULL);
  kp_yaml_write_list(lines, column, self->wanted->points, self->line_end);
  return g_string_free(lines, FALSE);
}

static guint
list_column(const KpComposer *self,
            const KpYamlNode *name,
            const KpYamlNode *list)
{
  if (list->kind == KP_YAML_SEQUENCE && !list->flow)
    return kp_composer_column(self, list);
  return kp_composer_column(self, name) + self->indent;
}

static gchar *
record_line(const KpComposer *self, guint column, const gchar *name)
{
  return g_strdup_printf("%*s%s: %s%s", (int)column, "", name,
                         self->wanted->origin, self->line_end);
}

/* Writes the record into the field that is there for it. */
static gboolean
replace_record(KpComposer *self, const KpYamlNode *mapping, guint pair)
{
  const KpYamlNode *value = kp_yaml_value(mapping, pair);
  guint32 colon = 0;
  guint32 start = value->span.start, end = kp_span_end(value->span);
  if (!kp_composer_colon(self, kp_yaml_name(mapping, pair), &colon))
    return FALSE;
  if (value->kind != KP_YAML_SCALAR || value->anchor != NULL ||
      value->tag != NULL || end > kp_composer_line_stop(self, start) ||
      strchr("|>", self->source[start]) != NULL)
    return kp_composer_refuse(
        self, start,
        "this field is for one line that accept writes; remove it");
  kp_composer_edit(
      self, start, end,
      g_strconcat(start == colon ? " " : "", self->wanted->origin, NULL));
  return TRUE;
}

/* A list of points: its own lines, and the record after them unless a field
 * for that is there already. */
static gboolean
write_list(KpComposer *self, guint points)
{
  const KpYamlNode *name = kp_yaml_name(self->root, points);
  const KpYamlNode *value = kp_yaml_value(self->root, points);
  g_autofree gchar *origin = kp_compose_origin_name(self->article);
  guint record = kp_yaml_find(self->root, origin);
  g_autofree gchar *lines = list_lines(self, list_column(self, name, value));
  g_autofree gchar *after =
      record == G_MAXUINT
          ? record_line(self, kp_composer_column(self, name), origin)
          : g_strdup("");
  if (!replace_value(self, name, value, g_strconcat(lines, after, NULL)))
    return FALSE;
  return record == G_MAXUINT || replace_record(self, self->root, record);
}

/* key_points: {count: 3}, with a line for each: `items` and `origin` are set.
 */
static gboolean
write_map(KpComposer *self, const KpYamlNode *map)
{
  const KpYamlNode *first = kp_yaml_name(map, 0);
  guint column = kp_composer_column(self, first);
  guint items = kp_yaml_find(map, "items");
  guint origin = kp_yaml_find(map, "origin");
  g_autofree gchar *beside = kp_compose_origin_name(self->article);
  guint record = kp_yaml_find(self->root, beside);
  for (guint i = 0; i < kp_yaml_n_pairs(map); i++) {
    if (i != items && kp_yaml_value(map, i)->kind != KP_YAML_SCALAR)
      return kp_composer_refuse(
          self, kp_yaml_name(map, i)->span.start,
          "the points stand in groups with names of their own; "
          "write them as one list under 'items:'");
  }
  g_autofree gchar *after = origin == G_MAXUINT && record == G_MAXUINT
                                ? record_line(self, column, "origin")
                                : g_strdup("");
  if (items != G_MAXUINT) {
    const KpYamlNode *name = kp_yaml_name(map, items);
    const KpYamlNode *value = kp_yaml_value(map, items);
    g_autofree gchar *lines = list_lines(self, list_column(self, name, value));
    if (!replace_value(self, name, value, g_strconcat(lines, after, NULL)))
      return FALSE;
  } else {
    g_autofree gchar *lines = list_lines(self, column + self->indent);
    guint32 at = kp_composer_line_after(self, kp_span_end(map->span));
    kp_composer_edit(self, at, at,
                     g_strdup_printf("%*sitems:%s%s%s", (int)column, "",
                                     self->line_end, lines, after));
  }
  if (origin != G_MAXUINT)
    return replace_record(self, map, origin);
  return record == G_MAXUINT || replace_record(self, self->root, record);
}

/* A page that says nothing of points: the name, the list and the record, at
 * the end of its front matter. */
static gboolean
write_new(KpComposer *self)
{
  g_autofree gchar *origin = kp_compose_origin_name(self->article);
  guint record = kp_yaml_find(self->root, origin);
  guint column = kp_yaml_n_pairs(self->root) > 0
                     ? kp_composer_column(self, kp_yaml_name(self->root, 0))
                     : 0;
  g_autofree gchar *lines = list_lines(self, column + self->indent);
  g_autofree gchar *after =
      record == G_MAXUINT ? record_line(self, column, origin) : g_strdup("");
  guint32 at = kp_span_end(self->article->front->yaml);
  kp_composer_edit(self, at, at,
                   g_strdup_printf("%*s" KEY ":%s%s%s", (int)column, "",
                                   self->line_end, lines, after));
  return record == G_MAXUINT || replace_record(self, self->root, record);
}

/* Takes over how far the lists of this page are indented. */
static void
find_indent(KpComposer *self)
{
  const guint usual = 2; /* blanks */
  self->indent = usual;
  for (guint i = 0; i < kp_yaml_n_pairs(self->root); i++) {
    const KpYamlNode *value = kp_yaml_value(self->root, i);
    if (value->kind != KP_YAML_SEQUENCE || value->flow)
      continue;
    guint name = kp_composer_column(self, kp_yaml_name(self->root, i));
    guint dash = kp_composer_column(self, value);
    if (dash >= name)
      self->indent = dash - name;
    return;
  }
}

static const gchar *
find_line_end(const gchar *source)
{
  const gchar *end = source + strcspn(source, "\r\n");
  if (*end != '\r')
    return "\n";
  return end[1] == '\n' ? "\r\n" : "\r";
}

/* TRUE where some generators would find front matter in JSON. */
static gboolean
opens_json(const gchar *source)
{
  if (source[0] != '{')
    return FALSE;
  const gchar *next = source + 1 + strspn(source + 1, " \t");
  return strchr("\"\r\n", *next) != NULL;
}

static gboolean
create(KpComposer *self)
{
  if (opens_json(self->source))
    return kp_composer_refuse(
        self, 0,
        "the page seems to begin with front matter in JSON, which is "
        "not read; write it as YAML between two lines of ---");
  g_autofree gchar *origin = kp_compose_origin_name(self->article);
  g_autofree gchar *lines = list_lines(self, self->indent);
  g_autofree gchar *record = record_line(self, 0, origin);
  const gchar *end = self->line_end;
  kp_composer_edit(
      self, 0, 0,
      g_strconcat("---", end, KEY ":", end, lines, record, "---", end, NULL));
  return TRUE;
}

static gboolean
compose(KpComposer *self)
{
  const KpFrontMatter *front = self->article->front;
  if (self->root == NULL)
    return create(self);
  if (self->root->flow)
    return kp_composer_refuse(
        self, self->root->span.start,
        "the front matter stands in braces; write 'name: value', a "
        "line each");
  if (!kp_composer_check_names(self, self->root))
    return FALSE;
  guint points = front->points_key != NULL
                     ? kp_yaml_find(self->root, front->points_key)
                     : G_MAXUINT;
  if (points == G_MAXUINT)
    return write_new(self);
  const KpYamlNode *value = kp_yaml_value(self->root, points);
  if (value->kind != KP_YAML_MAPPING)
    return write_list(self, points);
  if (value->members->len == 0)
    return write_list(self, points);
  if (value->flow)
    return kp_composer_refuse(
        self, value->span.start,
        "what is said of the points stands in braces; write 'name: "
        "value', a line each");
  return kp_composer_check_names(self, value) && write_map(self, value);
}

static void
clear_edit(gpointer data)
{
  g_free(((KpEdit *)data)->text);
}

static gint
by_place(gconstpointer a, gconstpointer b)
{
  guint32 x = ((const KpEdit *)a)->span.start;
  guint32 y = ((const KpEdit *)b)->span.start;
  return (x > y) - (x < y);
}

GArray *
kp_compose(const KpArticle *article,
           const KpYamlNode *root,
           const KpWanted *wanted,
           GError **error)
{
  KpComposer self = {.article = article,
                     .source = article->source,
                     .root = root,
                     .wanted = wanted,
                     .line_end = find_line_end(article->source),
                     .indent = 2,
                     .edits = g_array_new(FALSE, FALSE, sizeof(KpEdit)),
                     .error = error};
  g_array_set_clear_func(self.edits, clear_edit);
  if (root != NULL)
    find_indent(&self);
  if (!compose(&self)) {
    g_array_unref(self.edits);
    return NULL;
  }
  g_array_sort(self.edits, by_place);
  return self.edits;
}

gchar *
kp_compose_origin_name(const KpArticle *article)
{
  const gchar *there = article->front->origin_key;
  if (there != NULL && strchr(there, '.') == NULL)
    return g_strdup(there);
  const gchar *key = article->front->points_key;
  if (key == NULL)
    key = KEY;
  return g_strconcat(key, strchr(key, '-') != NULL ? "-" : "_", "origin", NULL);
}
