/* SPDX-License-Identifier: MIT */
/* Folders come in; the files that make the style sheet, by the names that they
 * import each other by, go out. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "scss.h"

#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "nearest.h"
#include "theme-folder.h"

#define ENDING ".scss"

/* Files that import files, at most. */
#define MAX_DEPTH 32

typedef struct {
  const gchar *const *folders; /* NULL-terminated */
  GHashTable *files;           /* name -> KpScssFile */
  GPtrArray *open;             /* of KpScssFile: those being read, outermost
                                  first */
  GError **error;
} Reader;

/* A place in the file that is read. */
typedef struct {
  const gchar *at;
  const gchar *line_start;
  guint line;
} Cursor;

static void
file_free(gpointer data)
{
  KpScssFile *file = data;
  g_free(file->path);
  g_free(file->text);
  g_free(file);
}

G_GNUC_PRINTF(3, 4)
static gboolean
fail(const Reader *reader, const Cursor *cursor, const gchar *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree gchar *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  const KpScssFile *file =
      reader->open->len > 0 ? reader->open->pdata[reader->open->len - 1] : NULL;
  kp_error_set(reader->error, KP_ERROR_SYNTAX,
               file != NULL ? file->path : reader->folders[0],
               cursor != NULL ? cursor->line : 0,
               cursor != NULL ? (guint)(cursor->at - cursor->line_start) + 1
                              : 0,
               "%s", message);
  return FALSE;
}

static void
cursor_move(Cursor *self, const gchar *to)
{
  for (; self->at < to; self->at++) {
    if (*self->at == '\n') {
      self->line++;
      self->line_start = self->at + 1;
    }
  }
}

/* After the string at `at`, or where its line ends. */
static const gchar *
string_end(const gchar *at)
{
  const gchar *end = at + 1;
  while (*end != '\0' && *end != *at && *end != '\n')
    end += *end == '\\' && end[1] != '\0' ? 2 : 1;
  return *end != '\0' ? end + 1 : end;
}

/* After the comment at `at`; `at` itself where there is none. */
static const gchar *
comment_end(const gchar *at)
{
  if (g_str_has_prefix(at, "/*")) {
    const gchar *end = strstr(at + 2, "*/");
    return end != NULL ? end + 2 : at + strlen(at);
  }
  return g_str_has_prefix(at, "//") ? at + strcspn(at, "\n") : at;
}

static gboolean
is_string(const gchar *at)
{
  return *at == '"' || *at == '\'';
}

/* After the address without quotation marks at `at`, `url(//a.example/b)`, in
 * which no comment begins; `at` itself where there is none. */
static const gchar *
url_end(const gchar *at)
{
  static const gchar OPEN[] = "url(";
  if (!g_str_has_prefix(at, OPEN))
    return at;
  const gchar *end = at + strlen(OPEN);
  end += strspn(end, " \t");
  return is_string(end) ? at : end + strcspn(end, ")\n");
}

/* After what says nothing to us at `at`; `at` itself where there is none. */
static const gchar *
passed_end(const gchar *at)
{
  const gchar *end = comment_end(at);
  return end > at ? end : url_end(at);
}

static gboolean
is_rule(const gchar *at, const gchar *name)
{
  gsize length = strlen(name);
  return strncmp(at, name, length) == 0 && !g_ascii_isalnum(at[length]);
}

/* TRUE for "tokens" and "parts/box", FALSE for what could lead elsewhere. */
static gboolean
stays_inside(const gchar *name)
{
  if (g_path_is_absolute(name) || strchr(name, '\\') != NULL)
    return FALSE;
  g_auto(GStrv) parts = g_strsplit(name, "/", -1);
  return !g_strv_contains((const gchar *const *)parts, "..");
}

/* A link in the folder may lead out of it. */
static gboolean
is_below(const gchar *path, const gchar *folder)
{
  char *real = realpath(path, NULL), *root = realpath(folder, NULL);
  gboolean below = real != NULL && root != NULL &&
                   g_str_has_prefix(real, root) &&
                   real[strlen(root)] == G_DIR_SEPARATOR;
  free(real);
  free(root);
  return below;
}

static gchar *
find_file(const gchar *folder, const gchar *name)
{
  g_autofree gchar *parent = g_path_get_dirname(name);
  g_autofree gchar *base = g_path_get_basename(name);
  const gchar *ending = g_str_has_suffix(base, ENDING) ? "" : ENDING;
  const gchar *const prefixes[] = {"_", ""};
  for (gsize i = 0; i < G_N_ELEMENTS(prefixes); i++) {
    g_autofree gchar *file = g_strconcat(prefixes[i], base, ending, NULL);
    gchar *path = g_str_equal(parent, ".")
                      ? g_build_filename(folder, file, NULL)
                      : g_build_filename(folder, parent, file, NULL);
    if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
      return path;
    g_free(path);
  }
  return NULL;
}

/* The names that could be imported from where `name` would be, NULL at the
 * end. */
static GPtrArray *
importable(const Reader *reader, const gchar *name)
{
  GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
  g_autofree gchar *parent = g_path_get_dirname(name);
  gboolean top = g_str_equal(parent, ".");
  for (gsize f = 0; reader->folders[f] != NULL; f++) {
    g_autofree gchar *folder =
        g_build_filename(reader->folders[f], top ? NULL : parent, NULL);
    g_autoptr(GPtrArray) names = kp_folder_names(folder);
    for (guint i = 0; names->pdata[i] != NULL; i++) {
      const gchar *file = names->pdata[i];
      if (!g_str_has_suffix(file, ENDING))
        continue;
      file += *file == '_' ? 1 : 0;
      g_autofree gchar *stem = g_strndup(file, strlen(file) - strlen(ENDING));
      g_ptr_array_add(found, top ? g_steal_pointer(&stem)
                                 : g_strconcat(parent, "/", stem, NULL));
    }
  }
  g_ptr_array_add(found, NULL);
  return found;
}

static void
no_import(const Reader *reader, const Cursor *cursor, const gchar *name)
{
  g_autoptr(GPtrArray) names = importable(reader, name);
  const gchar *nearest = kp_nearest(name, (const gchar *const *)names->pdata);
  if (nearest != NULL)
    fail(reader, cursor,
         "the import '%s' is not in the theme's folder; did you mean '%s'?",
         name, nearest);
  else
    fail(reader, cursor,
         "the import '%s' is not in the theme's folder; a file '%s" ENDING
         "' would be",
         name, name);
}

/* The path of `name`, from the first folder that has it. */
static gchar *
find_path(const Reader *reader, const Cursor *cursor, const gchar *name)
{
  if (!stays_inside(name)) {
    fail(reader, cursor,
         "the import '%s' leaves the theme's folder; copy the file into the "
         "theme",
         name);
    return NULL;
  }
  for (gsize i = 0; reader->folders[i] != NULL; i++) {
    g_autofree gchar *path = find_file(reader->folders[i], name);
    if (path != NULL && is_below(path, reader->folders[i]))
      return g_steal_pointer(&path);
    if (path != NULL) {
      fail(reader, cursor,
           "the import '%s' is a link that leaves the theme's folder; copy "
           "the file into the theme",
           name);
      return NULL;
    }
  }
  no_import(reader, cursor, name);
  return NULL;
}

static gboolean read_imports(Reader *reader, const KpScssFile *file);

/* Reads the file of `name` and all that it imports; `cursor` is at its import,
 * NULL for the first. */
static gboolean
read_file(Reader *reader, const Cursor *cursor, const gchar *name)
{
  KpScssFile *known = g_hash_table_lookup(reader->files, name);
  if (known != NULL && g_ptr_array_find(reader->open, known, NULL))
    return fail(reader, cursor,
                "the import '%s' is within itself; remove one of the two",
                name);
  if (known != NULL)
    return TRUE;
  if (reader->open->len == MAX_DEPTH)
    return fail(reader, cursor, "imports stand more than %d deep; use fewer",
                MAX_DEPTH);
  g_autofree gchar *path = find_path(reader, cursor, name);
  if (path == NULL)
    return FALSE;
  gchar *text = NULL;
  gsize length;
  if (!g_file_get_contents(path, &text, &length, NULL)) {
    kp_error_set(reader->error, KP_ERROR_IO, path, 0, 0,
                 "cannot be read; check its permissions");
    return FALSE;
  }
  KpScssFile *file = g_new0(KpScssFile, 1);
  file->path = g_steal_pointer(&path);
  file->text = text;
  g_hash_table_insert(reader->files, g_strdup(name), file);
  g_ptr_array_add(reader->open, file);
  if (!g_utf8_validate(text, (gssize)length, NULL))
    return fail(reader, NULL, "is not UTF-8; save it as UTF-8");
  gboolean read = read_imports(reader, file);
  g_ptr_array_set_size(reader->open, (gint)reader->open->len - 1);
  return read;
}

/* An import that the browser does, not libsass. */
static gboolean
is_css_import(const gchar *name)
{
  return g_str_has_suffix(name, ".css") || strstr(name, "://") != NULL ||
         g_str_has_prefix(name, "//");
}

/* Reads what the @import at the cursor names: strings up to the semicolon. */
static gboolean
follow_import(Reader *reader, Cursor *cursor)
{
  const Cursor rule = *cursor;
  while (*cursor->at != '\0' && strchr(";}", *cursor->at) == NULL) {
    if (!is_string(cursor->at)) {
      const gchar *end = passed_end(cursor->at);
      cursor_move(cursor, end > cursor->at ? end : cursor->at + 1);
      continue;
    }
    const gchar *end = string_end(cursor->at);
    gsize length = (gsize)(end - cursor->at);
    g_autofree gchar *name =
        g_strndup(cursor->at + 1, length > 2 ? length - 2 : 0);
    if (!is_css_import(name) && !read_file(reader, &rule, name))
      return FALSE;
    cursor_move(cursor, end);
  }
  return TRUE;
}

static gboolean
read_imports(Reader *reader, const KpScssFile *file)
{
  Cursor cursor = {file->text, file->text, 1};
  while (*cursor.at != '\0') {
    const gchar *at = cursor.at, *end = passed_end(at);
    if (is_string(at))
      end = string_end(at);
    if (is_rule(at, "@use") || is_rule(at, "@forward"))
      return fail(reader, &cursor,
                  "%.*s is not known to libsass; write @import",
                  (int)strcspn(at, " \t\r\n\"'"), at);
    if (is_rule(at, "@import") && !follow_import(reader, &cursor))
      return FALSE;
    if (cursor.at == at)
      cursor_move(&cursor, end > at ? end : at + 1);
  }
  return TRUE;
}

GHashTable *
kp_scss_read(const gchar *const *folders, GError **error)
{
  g_autoptr(GHashTable) files =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, file_free);
  g_autoptr(GPtrArray) open = g_ptr_array_new();
  Reader reader = {folders, files, open, error};
  if (!read_file(&reader, NULL, "style"))
    return NULL;
  return g_steal_pointer(&files);
}
