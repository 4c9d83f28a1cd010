/* SPDX-License-Identifier: MIT */
#include "front-matter.h"

#include <string.h>

#include "error.h"

/* Where the YAML stands in the source, in bytes. */
typedef struct {
  gsize start;
  gsize end;
  gsize body_start;
  guint body_line;
} Fence;

/* The byte after the line that begins at `at`. */
static gsize
line_end(const gchar *source, gsize length, gsize at)
{
  const gchar *stop = memchr(source + at, '\n', length - at);
  return stop != NULL ? (gsize)(stop - source) + 1 : length;
}

/* TRUE where the line is three of `mark` and blanks. */
static gboolean
is_fence(const gchar *source, gsize start, gsize end, const gchar *mark)
{
  if (end - start < 3 || strncmp(source + start, mark, 3) != 0)
    return FALSE;
  for (gsize i = start + 3; i < end; i++) {
    if (strchr(" \t\r\n", source[i]) == NULL)
      return FALSE;
  }
  return TRUE;
}

static gboolean
find_fence(const gchar *path,
           const gchar *source,
           gsize length,
           Fence *fence,
           GError **error)
{
  gsize first_end = line_end(source, length, 0);
  if (is_fence(source, 0, first_end, "+++")) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 1, 1,
                 "the front matter is TOML (+++), which is not read; write it "
                 "as YAML between two lines of ---");
    return FALSE;
  }
  if (!is_fence(source, 0, first_end, "---"))
    return TRUE;
  guint line = 2;
  for (gsize at = first_end; at < length; line++) {
    gsize end = line_end(source, length, at);
    if (is_fence(source, at, end, "---") || is_fence(source, at, end, "...")) {
      *fence = (Fence){first_end, at, end, line + 1};
      return TRUE;
    }
    at = end;
  }
  kp_error_set(error, KP_ERROR_SYNTAX, path, 1, 1,
               "the front matter is not closed; end it with a line of ---");
  return FALSE;
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
  (void)warnings;
  Fence fence = {.body_line = 1};
  if (!find_fence(path, source, length, &fence, error))
    return NULL;
  *body_start = fence.body_start;
  *body_line = fence.body_line;
  KpFrontMatter *self = g_new0(KpFrontMatter, 1);
  self->fields = g_ptr_array_new();
  self->items = g_ptr_array_new();
  self->tags = g_new0(gchar *, 1);
  for (gsize at = fence.start; at < fence.end;) {
    gsize next = line_end(source, fence.end, at);
    if (strncmp(source + at, "title:", 6) == 0 && self->title == NULL) {
      self->title = g_strndup(source + at + 6, next - at - 6);
      g_strstrip(self->title);
      gsize n = strlen(self->title);
      if (n > 1 && strchr("\"'", self->title[0]) != NULL &&
          self->title[n - 1] == self->title[0]) {
        self->title[n - 1] = '\0';
        memmove(self->title, self->title + 1, n - 1);
      }
    }
    at = next;
  }
  return self;
}

void
kp_front_matter_free(KpFrontMatter *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->fields);
  g_ptr_array_unref(self->items);
  g_free(self->title);
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
