/* SPDX-License-Identifier: MIT */
/* Fields come in; the author's points and wishes go out. */
#include "front-points.h"

#include <string.h>

#include "fields.h"
#include "fingerprint.h"
#include "nearest.h"
#include "point.h"

/* More bullets than this are no box. */
#define MOST_BULLETS 20

typedef struct {
  KpFrontMatter *front;
  const gchar *path;
  GPtrArray *warnings;
} Context;

gint
kp_field_truth(const gchar *text)
{
  static const gchar *const WORDS[] = {"false", "true", "no",
                                       "yes",   "off",  "on"};
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    if (g_ascii_strcasecmp(text, WORDS[i]) == 0)
      return (gint)(i % 2);
  }
  return -1;
}

/* TRUE where the first `length` bytes of `name` are a spelling of key_points:
 * what separates the parts is left out. */
static gboolean
is_points_name(const gchar *name, gsize length)
{
  static const gchar *const NAMES[] = {"keypoints", "keytakeaways", "tldr"};
  gchar folded[16];
  gsize n = 0;
  for (gsize i = 0; i < length; i++) {
    if (strchr("_-; ", name[i]) != NULL)
      continue;
    if (n == sizeof(folded) - 1)
      return FALSE;
    folded[n++] = g_ascii_tolower(name[i]);
  }
  folded[n] = '\0';
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    if (strcmp(folded, NAMES[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
warn(const Context *context,
     const KpField *field,
     KpPointsFaultKind kind,
     const gchar *message)
{
  KpPointsFault fault = {kind, context->warnings->len};
  g_array_append_val(context->front->faults, fault);
  KpPlace place = field->places->len > 0
                      ? g_array_index(field->places, KpPlace, field->first_pair)
                      : (KpPlace){field->line, 1};
  kp_fields_warn(context->warnings, context->path, place, "'%s' %s",
                 field->name, message);
}

static void
add_item(const Context *context, const gchar *text, guint line)
{
  KpPoint *point = kp_point_from_markdown(text, line, FALSE);
  if (point->text[0] == '\0') {
    kp_point_free(point);
    return;
  }
  g_ptr_array_add(context->front->items, point);
  g_ptr_array_add(context->front->items_written, g_strdup(text));
}

/* A text of several lines: a point a line, with or without bullets. */
static void
read_lines(const Context *context, const KpField *field)
{
  g_auto(GStrv) lines = g_strsplit(field->values[0], "\n", -1);
  KpPlace place = g_array_index(field->places, KpPlace, 0);
  gboolean several = lines[0] != NULL && lines[1] != NULL;
  for (guint i = 0; lines[i] != NULL; i++) {
    const gchar *text = g_strstrip(lines[i]);
    if (several &&
        (g_str_has_prefix(text, "- ") || g_str_has_prefix(text, "* ")))
      text += 2;
    else if (several && g_str_has_prefix(text, "\xE2\x80\xA2")) /* bullet */
      text += 3;
    /* The text of a block begins on the line after its `|`. */
    add_item(context, text, place.line + (several ? i + 1 : 0));
  }
}

static void
read_items(const Context *context, const KpField *field)
{
  if (!field->is_list) {
    read_lines(context, field);
    return;
  }
  if (field->has_pairs)
    warn(context, field, KP_FAULT_VALUE,
         "has a point that holds ': '; put that point in quotes");
  for (guint i = 0; field->values[i] != NULL; i++)
    add_item(context, field->values[i],
             g_array_index(field->places, KpPlace, i).line);
}

static void
read_whole(const Context *context, const KpField *field)
{
  const gchar *text = field->values[0] != NULL ? field->values[0] : "";
  gint truth = field->is_list ? -1 : kp_field_truth(text);
  if (truth == 0)
    context->front->points_off = TRUE;
  else if (truth < 0)
    read_items(context, field);
  if (!field->is_list && text[0] != '\0' &&
      strspn(text, "0123456789") == strlen(text))
    warn(context, field, KP_FAULT_VALUE,
         "is a number, and shown as a point; for so many points write "
         "'count: N' on a line below it");
}

static void
read_count(const Context *context, const KpField *field)
{
  const gchar *text = field->values[0] != NULL ? field->values[0] : "";
  guint64 count;
  if (field->is_list ||
      !g_ascii_string_to_unsigned(text, 10, 1, MOST_BULLETS, &count, NULL))
    warn(context, field, KP_FAULT_VALUE,
         "is no number of bullets; write one from 1 to 20");
  else
    context->front->count = (guint)count;
}

static void
read_place(const Context *context, const KpField *field)
{
  static const gchar *const PLACES[] = {"top", "marker", "none", NULL};
  const gchar *text = field->values[0] != NULL ? field->values[0] : "";
  if (field->is_list || !g_strv_contains(PLACES, text))
    warn(context, field, KP_FAULT_VALUE,
         "is no place; write top, marker or none");
  else
    context->front->place = g_strdup(text);
}

static void
read_origin(const Context *context, const KpField *field)
{
  KpFrontMatter *front = context->front;
  if (field->is_list || field->values[0][0] == '\0' || front->origin != NULL)
    return;
  front->origin = g_strdup(field->values[0]);
  front->origin_key = g_strdup(field->name);
}

/* Reads `key_points_origin: ...`, in the spellings of the points: it stands
 * beside a plain list, which has no place for it. */
static void
read_origin_beside(const Context *context)
{
  const gsize suffix = strlen("_origin");
  const GPtrArray *fields = context->front->fields;
  for (guint i = 0; i < fields->len; i++) {
    const KpField *field = g_ptr_array_index(fields, i);
    gsize length = strlen(field->name);
    if (length <= suffix || strchr("_- ", field->name[length - suffix]) == NULL)
      continue;
    if (strcmp(field->name + length - suffix + 1, "origin") == 0 &&
        is_points_name(field->name, length - suffix))
      read_origin(context, field);
  }
}

/* A list under another name is a group of points; it is read all the same where
 * its name looks like a slip. */
static void
read_other(const Context *context, const KpField *field, const gchar *part)
{
  static const gchar *const PARTS[] = {"items", "count", "place", "origin",
                                       NULL};
  const gchar *nearest = kp_nearest(part, PARTS);
  if (field->is_list)
    read_items(context, field);
  if (nearest != NULL) {
    g_autofree gchar *message =
        g_strdup_printf("is not known; did you mean '%s'?", nearest);
    warn(context, field, KP_FAULT_UNKNOWN, message);
  } else if (!field->is_list) {
    warn(context, field, KP_FAULT_UNKNOWN,
         "is not known; items, count, place and origin are");
  }
}

static void
read_part(const Context *context, const KpField *field, const gchar *part)
{
  if (strcmp(part, "items") == 0)
    read_items(context, field);
  else if (strcmp(part, "count") == 0)
    read_count(context, field);
  else if (strcmp(part, "place") == 0)
    read_place(context, field);
  else if (strcmp(part, "origin") == 0)
    read_origin(context, field);
  else
    read_other(context, field, part);
}

/* TRUE for "key_points_de", which is another program's: points in another
 * language. */
static gboolean
is_of_language(const gchar *name)
{
  const gchar *at = strpbrk(name, "_-");
  while (at != NULL && !is_points_name(name, (gsize)(at - name)))
    at = strpbrk(at + 1, "_-");
  if (at == NULL)
    return FALSE;
  g_autofree gchar *tag = g_strdelimit(g_strdup(at + 1), "_", '-');
  return kp_is_language_tag(tag);
}

/* The name that is meant by one that is nearly it; NULL: none is. The
 * second word of "key_events" tells that it means something else. */
static const gchar *
meant_by(const gchar *name)
{
  static const gchar *const NAMES[] = {"key_points", "keypoints",
                                       "key_takeaways", NULL};
  static const gchar *const WORDS[] = {"points", "takeaways", NULL};
  const gsize shortest = 7; /* bytes: "keypont" */
  if (g_ascii_tolower(name[0]) != 'k' || strlen(name) < shortest ||
      g_str_has_prefix(name, KP_CHECKS_KEY) || is_of_language(name))
    return NULL;
  gboolean other = g_ascii_strncasecmp(name, "key", 3) == 0 &&
                   strchr("_-", name[3]) != NULL &&
                   kp_nearest(name + 4, WORDS) == NULL;
  return other ? NULL : kp_nearest(name, NAMES);
}

/* Points whose name nobody knows are not shown, and their author has to know.
 */
static void
find_misspelt(const Context *context)
{
  const GPtrArray *fields = context->front->fields;
  for (guint i = 0; i < fields->len; i++) {
    const KpField *field = g_ptr_array_index(fields, i);
    const gchar *meant = meant_by(field->name);
    if (meant == NULL)
      continue;
    KpPointsFault fault = {KP_FAULT_UNKNOWN, context->warnings->len};
    g_array_append_val(context->front->faults, fault);
    context->front->misspelt = field->line;
    kp_fields_warn(context->warnings, context->path, (KpPlace){field->line, 1},
                   "'%s' is not known; did you mean '%s'?", field->name, meant);
  }
}

void
kp_front_points_read(KpFrontMatter *self,
                     const gchar *path,
                     GPtrArray *warnings)
{
  Context context = {self, path, warnings};
  g_ptr_array_set_free_func(self->items, kp_point_free);
  for (guint i = 0; i < self->fields->len; i++) {
    const KpField *field = g_ptr_array_index(self->fields, i);
    const gchar *dot = strchr(field->name, '.');
    gsize length =
        dot != NULL ? (gsize)(dot - field->name) : strlen(field->name);
    if (!is_points_name(field->name, length))
      continue;
    if (self->points_key == NULL)
      self->points_key = g_strndup(field->name, length);
    if (strlen(self->points_key) != length ||
        strncmp(self->points_key, field->name, length) != 0)
      warn(&context, field, KP_FAULT_BESIDE,
           "stands beside other points; they count: remove it");
    else if (dot != NULL)
      read_part(&context, field, dot + 1);
    else
      read_whole(&context, field);
  }
  if (self->points_key == NULL)
    find_misspelt(&context);
  read_origin_beside(&context);
  if (self->items_written->len > 0)
    self->items_print =
        kp_fingerprint_points((const gchar *const *)self->items_written->pdata,
                              self->items_written->len);
}

const gchar *
kp_front_matter_why_off(const KpFrontMatter *self)
{
  if (self->points_off)
    return "the page's front matter turns key points off";
  if (g_strcmp0(self->place, "none") == 0)
    return "the page's front matter says place: none";
  return NULL;
}
