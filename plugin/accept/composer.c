/* SPDX-License-Identifier: MIT */
/* Nodes come in; their places in the file, and what must not get lost with
 * them, go out. */
#include "composer.h"

#include <string.h>

#include "error.h"

gboolean
kp_composer_refuse(KpComposer *self, guint32 at, const gchar *message)
{
  guint line = 1, column = 1;
  for (guint32 i = 0; i < at; i++) {
    gboolean ends = self->source[i] == '\n' ||
                    (self->source[i] == '\r' && self->source[i + 1] != '\n');
    line += ends;
    column = ends ? 1 : column + 1;
  }
  kp_error_set(self->error, KP_ERROR_SYNTAX, self->article->path, line, column,
               "%s", message);
  return FALSE;
}

guint32
kp_composer_line_start(const KpComposer *self, guint32 at)
{
  while (strchr("\r\n", self->source[at - 1]) == NULL)
    at--;
  return at;
}

/* The end of the line's text. */
guint32
kp_composer_line_stop(const KpComposer *self, guint32 at)
{
  return at + (guint32)strcspn(self->source + at, "\r\n");
}

/* The start of the line after. */
guint32
kp_composer_line_after(const KpComposer *self, guint32 at)
{
  at = kp_composer_line_stop(self, at);
  at += self->source[at] == '\r' && self->source[at + 1] == '\n';
  return at + (self->source[at] != '\0');
}

guint
kp_composer_column(const KpComposer *self, const KpYamlNode *node)
{
  return node->span.start - kp_composer_line_start(self, node->span.start);
}

/* Sets *end to the byte after the colon of a pair's name. */
gboolean
kp_composer_colon(KpComposer *self, const KpYamlNode *name, guint32 *end)
{
  guint32 at = kp_span_end(name->span);
  at += (guint32)strspn(self->source + at, " \t");
  if (self->source[at] != ':')
    return kp_composer_refuse(
        self, name->span.start,
        "this name is not followed by its colon; write 'name: value' "
        "on one line");
  *end = at + 1;
  return TRUE;
}

void
kp_composer_edit(KpComposer *self, guint32 start, guint32 end, gchar *text)
{
  KpEdit edit = {{start, end - start}, text};
  g_array_append_val(self->edits, edit);
}

gboolean
kp_composer_check_gap(KpComposer *self, guint32 start, guint32 end)
{
  for (guint32 at = start; at < end; at++) {
    if (self->source[at] == '#')
      return kp_composer_refuse(
          self, at,
          "a comment stands among the points and would be lost; "
          "move it to a line above their name");
  }
  return TRUE;
}

/* Goes through the leaves below `node` and looks at what is between them. *at
 * is where the last one ended. */
gboolean
kp_composer_check_node(KpComposer *self, const KpYamlNode *node, guint32 *at)
{
  guint32 start = node->span.start;
  if (node->anchor != NULL || node->tag != NULL || node->kind == KP_YAML_ALIAS)
    return kp_composer_refuse(
        self, start,
        "the points are tied to other fields by '&', '*' or '!'; "
        "write them as a plain list");
  if (node->kind == KP_YAML_SCALAR) {
    if (!kp_composer_check_gap(self, *at, start))
      return FALSE;
    *at = kp_span_end(node->span);
    gboolean block = strchr("|>", self->source[start]) != NULL;
    guint32 header = block ? kp_composer_line_stop(self, start) : start;
    return kp_composer_check_gap(self, start, MIN(header, *at));
  }
  for (guint i = 0; i < node->members->len; i++) {
    if (!kp_composer_check_node(self, g_ptr_array_index(node->members, i), at))
      return FALSE;
  }
  guint32 end = MAX(kp_span_end(node->span), *at);
  gboolean fine = kp_composer_check_gap(self, *at, end);
  *at = end;
  return fine;
}

gboolean
kp_composer_check_names(KpComposer *self, const KpYamlNode *mapping)
{
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < kp_yaml_n_pairs(mapping); i++) {
    const KpYamlNode *name = kp_yaml_name(mapping, i);
    if (name->kind == KP_YAML_SCALAR && !g_hash_table_add(seen, name->text))
      return kp_composer_refuse(
          self, name->span.start,
          "this name stands twice, and programs differ in which one "
          "counts; remove one");
  }
  return TRUE;
}
