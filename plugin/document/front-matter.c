/* SPDX-License-Identifier: MIT */
/* The head of a file comes in; its fields, and those that have a meaning here,
 * go out. */
#include "front-matter.h"

#include <string.h>

#include "article.h"
#include "date.h"
#include "fence.h"
#include "fields.h"
#include "front-points.h"

gboolean
kp_is_article_type(const gchar *name)
{
  static const gchar *const TYPES[] = {"Article", "NewsArticle", "BlogPosting",
                                       NULL};
  return g_strv_contains(TYPES, name);
}

/* Letters, digits and hyphens, letters first: the shape of BCP 47, not its
 * registry, but for languages of more than three letters, of which that has
 * none: "english" is meant for "en". */
gboolean
kp_is_language_tag(const gchar *tag)
{
  gsize letters = strspn(tag, "abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  if (letters < 2 || letters > 3)
    return FALSE;
  for (const gchar *at = tag + letters; *at != '\0'; at++) {
    if (!g_ascii_isalnum(*at) && (*at != '-' || !g_ascii_isalnum(at[1])))
      return FALSE;
  }
  return tag[letters] == '\0' || tag[letters] == '-';
}

KpFrontMatter *
kp_front_matter_new(void)
{
  KpFrontMatter *self = g_new0(KpFrontMatter, 1);
  self->fields = g_ptr_array_new();
  self->tags = g_new0(gchar *, 1);
  self->items = g_ptr_array_new();
  self->items_written = g_ptr_array_new_with_free_func(g_free);
  self->faults = g_array_new(FALSE, FALSE, sizeof(KpPointsFault));
  return self;
}

/* What a scalar says, on one line; NULL where it says nothing. */
static gchar *
one_line(const gchar *text)
{
  gchar *line = kp_one_line(text, strlen(text));
  if (line[0] == '\0')
    g_clear_pointer(&line, g_free);
  return line;
}

/* What the readers of single fields need. */
typedef struct {
  KpFrontMatter *front;
  const gchar *path;
  GPtrArray *warnings;
} Context;

/* Sets the text of the front matter at `offset`; the first of several
 * spellings counts. */
static void
read_text(const Context *context, const KpField *field, gsize offset)
{
  gchar **text = (gchar **)((gchar *)context->front + offset);
  if (field->is_list) {
    kp_fields_warn(context->warnings, context->path, (KpPlace){field->line, 1},
                   "'%s' is a list; write one text after its name",
                   field->name);
    return;
  }
  if (*text == NULL)
    *text = one_line(field->values[0]);
}

/* "de_AT" is a system's name of de-AT, which browsers do not know. It gets into
 * the page's HTML. */
static void
read_lang(const Context *context, const KpField *field, gsize offset)
{
  read_text(context, field, offset);
  gchar **lang = &context->front->lang;
  if (*lang == NULL || kp_is_language_tag(g_strdelimit(*lang, "_", '-')))
    return;
  kp_fields_warn(context->warnings, context->path,
                 g_array_index(field->places, KpPlace, 0),
                 "'%s' is no tag of a language; write one such as en or de-AT",
                 *lang);
  g_clear_pointer(lang, g_free);
}

/* The first of several pictures. */
static void
read_image(const Context *context, const KpField *field, gsize offset)
{
  gchar **text = (gchar **)((gchar *)context->front + offset);
  if (*text == NULL && field->values[0] != NULL)
    *text = one_line(field->values[0]);
}

static void
read_date(const Context *context, const KpField *field, gsize offset)
{
  gchar **date = (gchar **)((gchar *)context->front + offset);
  read_text(context, field, offset);
  g_autofree gchar *text = g_steal_pointer(date);
  if (text == NULL)
    return;
  *date = kp_date_normalise(text);
  if (*date == NULL)
    kp_fields_warn(context->warnings, context->path,
                   g_array_index(field->places, KpPlace, 0),
                   "'%s' is not a date; write it as YYYY-MM-DD or YYYY-MM-DD "
                   "hh:mm:ss",
                   text);
}

/* The kinds of article that search engines know. */
static void
read_schema(const Context *context, const KpField *field, gsize offset)
{
  read_text(context, field, offset);
  gchar **schema = (gchar **)((gchar *)context->front + offset);
  if (*schema == NULL || kp_is_article_type(*schema))
    return;
  kp_fields_warn(context->warnings, context->path,
                 g_array_index(field->places, KpPlace, 0),
                 "'%s' is no kind of article; write Article, NewsArticle or "
                 "BlogPosting",
                 *schema);
  g_clear_pointer(schema, g_free);
}

/* `author: A`, `author: [A, B]` or `authors: [{name: A}, ...]`. */
static void
read_author(const Context *context, const KpField *field, gsize offset)
{
  (void)offset;
  if (context->front->author != NULL)
    return;
  g_autoptr(GString) names = g_string_new(NULL);
  for (guint i = 0; field->values[i] != NULL; i++) {
    const gchar *value = field->values[i];
    const gchar *colon = strstr(value, ": ");
    if (field->has_pairs && colon != NULL && !g_str_has_prefix(value, "name: "))
      continue;
    if (field->has_pairs && colon != NULL)
      value = colon + 2;
    if (names->len > 0)
      g_string_append(names, ", ");
    g_string_append(names, value);
  }
  context->front->author = one_line(names->str);
}

/* `tags: [a, b]` or `tags: a, b`. */
static void
read_tags(const Context *context, const KpField *field, gsize offset)
{
  (void)offset;
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new();
  for (guint i = 0; field->values[i] != NULL; i++) {
    g_auto(GStrv) parts = field->is_list
                              ? g_strdupv((gchar *[]){field->values[i], NULL})
                              : g_strsplit(field->values[i], ",", -1);
    for (guint j = 0; parts[j] != NULL; j++) {
      g_autofree gchar *tag = one_line(parts[j]);
      if (tag != NULL)
        g_strv_builder_add(tags, tag);
    }
  }
  g_strfreev(context->front->tags);
  context->front->tags = g_strv_builder_end(tags);
}

/* 1 for true, 0 for false, -1 and a warning for what is neither. */
static gint
read_truth(const Context *context, const KpField *field)
{
  const gchar *text = field->values[0] != NULL ? field->values[0] : "";
  gint truth = kp_field_truth(text);
  if (truth < 0 && text[0] != '\0')
    kp_fields_warn(context->warnings, context->path, (KpPlace){field->line, 1},
                   "'%s' is neither true nor false; write one of them",
                   field->name);
  return truth;
}

static void
read_draft(const Context *context, const KpField *field, gsize offset)
{
  (void)offset;
  context->front->draft = read_truth(context, field) > 0;
}

static void
read_contents(const Context *context, const KpField *field, gsize offset)
{
  (void)offset;
  gint truth = read_truth(context, field);
  context->front->contents = truth > 0    ? KP_WISH_YES
                             : truth == 0 ? KP_WISH_NO
                                          : KP_WISH_NONE;
}

/* The fields that have a meaning here. */
#define AT(field) offsetof(KpFrontMatter, field)
static const struct {
  const gchar *name;
  void (*read)(const Context *context, const KpField *field, gsize offset);
  gsize offset;
} READERS[] = {
    {"title", read_text, AT(title)},
    {"description", read_text, AT(description)},
    {"date", read_date, AT(date)},
    {"updated", read_date, AT(updated)},
    {"lastmod", read_date, AT(updated)},
    {"modified", read_date, AT(updated)},
    {"last_modified_at", read_date, AT(updated)},
    {"author", read_author, 0},
    {"author.name", read_author, 0},
    {"authors", read_author, 0},
    {"lang", read_lang, AT(lang)},
    {"slug", read_text, AT(slug)},
    {"image", read_image, AT(image)},
    {"image.src", read_image, AT(image)},
    {"image.path", read_image, AT(image)},
    {"image.alt", read_image, AT(image_alt)},
    {"image_alt", read_image, AT(image_alt)},
    {"schema", read_schema, AT(schema)},
    {"tags", read_tags, 0},
    {"draft", read_draft, 0},
    {"toc", read_contents, 0},
};
#undef AT

/* TRUE where the field has the name, or has it in capitals and no other is
 * called so: "Title". */
static gboolean
is_called(const KpFrontMatter *front, const KpField *field, const gchar *name)
{
  if (strcmp(field->name, name) == 0)
    return TRUE;
  return g_ascii_strcasecmp(field->name, name) == 0 &&
         kp_front_matter_field(front, name) == NULL;
}

static void
read_fields(const Context *context)
{
  for (guint i = 0; i < context->front->fields->len; i++) {
    const KpField *field = g_ptr_array_index(context->front->fields, i);
    for (gsize j = 0; j < G_N_ELEMENTS(READERS); j++) {
      if (is_called(context->front, field, READERS[j].name))
        READERS[j].read(context, field, READERS[j].offset);
    }
  }
}

KpFrontMatter *
kp_front_matter_read(const gchar *path,
                     const gchar *source,
                     gsize length,
                     gsize *body_start,
                     guint *body_line,
                     GPtrArray *warnings,
                     GError **error)
{
  KpFence fence = {.body_line = 1};
  if (!kp_fence_find(path, source, length, &fence, error))
    return NULL;
  KpFrontMatter *self = kp_front_matter_new();
  self->yaml =
      (KpSpan){(guint32)fence.start, (guint32)(fence.end - fence.start)};
  if (fence.end > fence.start) {
    KpYaml yaml = {.path = path,
                   .text = source + fence.start,
                   .length = fence.end - fence.start,
                   .line = fence.line};
    GPtrArray *fields = kp_fields_read(&yaml, warnings, error);
    if (fields == NULL) {
      kp_front_matter_free(self);
      return NULL;
    }
    g_ptr_array_unref(self->fields);
    self->fields = fields;
    Context context = {self, path, warnings};
    read_fields(&context);
    kp_front_points_read(self, path, warnings);
  }
  *body_start = fence.body_start;
  *body_line = fence.body_line;
  return self;
}

void
kp_front_matter_free(KpFrontMatter *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->fields);
  g_ptr_array_unref(self->items);
  g_ptr_array_unref(self->items_written);
  g_array_unref(self->faults);
  g_free(self->title);
  g_free(self->description);
  g_free(self->date);
  g_free(self->author);
  g_free(self->lang);
  g_free(self->slug);
  g_free(self->updated);
  g_free(self->image);
  g_free(self->image_alt);
  g_free(self->schema);
  g_free(self->points_key);
  g_free(self->place);
  g_free(self->items_print);
  g_free(self->origin);
  g_free(self->origin_key);
  g_strfreev(self->tags);
  g_free(self);
}

const KpField *
kp_front_matter_field(const KpFrontMatter *self, const gchar *name)
{
  for (guint i = 0; i < self->fields->len; i++) {
    const KpField *field = g_ptr_array_index(self->fields, i);
    if (strcmp(field->name, name) == 0)
      return field;
  }
  return NULL;
}
