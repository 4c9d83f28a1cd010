/* SPDX-License-Identifier: MIT */
/* Findings come in; whether they were known goes out. */
#include "baseline.h"

#include <string.h>

#include "error.h"
#include "file.h"
#include "saved.h"

static const gchar HEAD[] = "# keypoints check: findings known and not told\n";

struct KpBaseline {
  gchar *path;
  gchar *folder;      /* absolute; ends in "/" */
  GHashTable *counts; /* gchar *: a line without its number -> how many */
  GHashTable *pages; /* a set of gchar *: those looked at, as lines have them */
};

KpBaseline *
kp_baseline_new(const gchar *path)
{
  KpBaseline *self = g_new0(KpBaseline, 1);
  g_autofree gchar *full = g_canonicalize_filename(path, NULL);
  g_autofree gchar *folder = g_path_get_dirname(full);
  self->path = g_strdup(path);
  self->folder = strcmp(folder, "/") == 0 ? g_strdup(folder)
                                          : g_strconcat(folder, "/", NULL);
  self->counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  self->pages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
kp_baseline_free(KpBaseline *self)
{
  if (self == NULL)
    return;
  g_free(self->path);
  g_free(self->folder);
  g_hash_table_unref(self->counts);
  g_hash_table_unref(self->pages);
  g_free(self);
}

static void
append_field(GString *line, const gchar *text)
{
  g_string_append_c(line, '\t');
  for (; text != NULL && *text != '\0'; text++) {
    if (strchr("\t\n\r", *text) != NULL)
      g_string_append_c(line, ' ');
    else
      g_string_append_c(line, *text);
  }
}

static void
append_page(const KpBaseline *self, GString *line, const gchar *page)
{
  g_autofree gchar *full = g_canonicalize_filename(page, NULL);
  gboolean inside = g_str_has_prefix(full, self->folder);
  append_field(line, inside ? full + strlen(self->folder) : full);
}

/* A finding as a line without its number; the caller frees it. */
static gchar *
line_of(const KpBaseline *self, const gchar *page, const KpFinding *finding)
{
  GString *line = g_string_new(kp_rule_info(finding->rule)->name);
  append_page(self, line, page);
  append_field(line, finding->text);
  append_field(line, finding->subject);
  return g_string_free(line, FALSE);
}

static guint
count_of(const KpBaseline *self, const gchar *line)
{
  return GPOINTER_TO_UINT(g_hash_table_lookup(self->counts, line));
}

void
kp_baseline_add(KpBaseline *self, const gchar *page, const KpFinding *finding)
{
  gchar *line = line_of(self, page, finding);
  guint count = count_of(self, line);
  g_hash_table_insert(self->counts, line, GUINT_TO_POINTER(count + 1));
}

gboolean
kp_baseline_take(KpBaseline *self, const gchar *page, const KpFinding *finding)
{
  g_autofree gchar *line = line_of(self, page, finding);
  guint count = count_of(self, line);
  if (count == 0)
    return FALSE;
  g_hash_table_insert(self->counts, g_steal_pointer(&line),
                      GUINT_TO_POINTER(count - 1));
  return TRUE;
}

void
kp_baseline_look(KpBaseline *self, const gchar *page)
{
  GString *field = g_string_new(NULL);
  append_page(self, field, page);
  g_hash_table_add(self->pages, g_string_free(field, FALSE));
}

/* Whether the page of a line, its second field, was looked at. */
static gboolean
is_looked_at(const KpBaseline *self, const gchar *line)
{
  const gchar *page = strchr(line, '\t');
  const gchar *end = page != NULL ? strchr(page + 1, '\t') : NULL;
  g_autofree gchar *field =
      end != NULL ? g_strndup(page, (gsize)(end - page)) : NULL;
  return field != NULL && g_hash_table_contains(self->pages, field);
}

guint
kp_baseline_left(const KpBaseline *self)
{
  GHashTableIter iterator;
  gpointer line, count;
  guint left = 0;
  g_hash_table_iter_init(&iterator, self->counts);
  while (g_hash_table_iter_next(&iterator, &line, &count)) {
    if (is_looked_at(self, line))
      left += GPOINTER_TO_UINT(count);
  }
  return left;
}

static gboolean
read_line(KpBaseline *self, const gchar *line, guint number, GError **error)
{
  const gchar *tab = strchr(line, '\t');
  guint64 count = 0;
  if (line[0] == '\0' || line[0] == '#')
    return TRUE;
  g_autofree gchar *digits =
      tab != NULL ? g_strndup(line, (gsize)(tab - line)) : NULL;
  if (digits != NULL &&
      g_ascii_string_to_unsigned(digits, 10, 1, G_MAXINT, &count, NULL)) {
    g_hash_table_insert(self->counts, g_strdup(tab + 1),
                        GUINT_TO_POINTER((guint)count));
    return TRUE;
  }
  kp_error_set(error, KP_ERROR_SYNTAX, self->path, number, 1,
               "this is no line of a baseline; write the file with "
               "--write-baseline");
  return FALSE;
}

KpBaseline *
kp_baseline_read(const gchar *path, GError **error)
{
  g_autoptr(KpFile) file = kp_file_read(path, error);
  if (file == NULL)
    return NULL;
  g_autoptr(KpBaseline) self = kp_baseline_new(path);
  g_auto(GStrv) lines = kp_saved_lines(file->bytes, file->length);
  for (guint i = 0; lines[i] != NULL; i++) {
    if (!read_line(self, lines[i], i + 1, error))
      return NULL;
  }
  return g_steal_pointer(&self);
}

static gint
compare_lines(gconstpointer a, gconstpointer b)
{
  return strcmp(a, b);
}

gboolean
kp_baseline_write(const KpBaseline *self, GError **error)
{
  g_autoptr(GString) text = g_string_new(HEAD);
  g_autoptr(GList) lines = g_hash_table_get_keys(self->counts);
  lines = g_list_sort(lines, compare_lines);
  for (GList *at = lines; at != NULL; at = at->next)
    g_string_append_printf(text, "%u\t%s\n", count_of(self, at->data),
                           (const gchar *)at->data);
  return kp_file_write(self->path, text, error);
}
