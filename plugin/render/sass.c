/* SPDX-License-Identifier: MIT */
/* Folders of SCSS come in, compressed CSS goes out. libsass asks for each file
 * by a callback, so that no path reaches the file system unchecked. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "sass.h"

#include <errno.h>
#include <sass/context.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

typedef struct {
  const gchar *const *folders; /* NULL-terminated */
  GError *error;               /* worded here rather than by libsass */
} Loader;

/* Skips a comment or a string at `at`; `at` itself where there is none. */
static const gchar *
skip_quiet(const gchar *at)
{
  if (g_str_has_prefix(at, "/*")) {
    const gchar *end = strstr(at + 2, "*/");
    return end != NULL ? end + 2 : at + strlen(at);
  }
  if (g_str_has_prefix(at, "//"))
    return at + strcspn(at, "\n");
  if (*at != '"' && *at != '\'')
    return at;
  const gchar *end = at + 1;
  while (*end != '\0' && *end != *at && *end != '\n')
    end += *end == '\\' && end[1] != '\0' ? 2 : 1;
  return *end != '\0' ? end + 1 : end;
}

static gboolean
is_rule(const gchar *at, const gchar *name)
{
  gsize length = strlen(name);
  return strncmp(at, name, length) == 0 && !g_ascii_isalnum(at[length]) &&
         at[length] != '-' && at[length] != '_';
}

/* libsass copies these rules into the CSS without a word. */
static gboolean
refuse_modules(const gchar *path, const gchar *text, GError **error)
{
  guint line = 1;
  const gchar *line_start = text;
  for (const gchar *at = text; *at != '\0';) {
    const gchar *end = skip_quiet(at);
    if (end == at && (is_rule(at, "@use") || is_rule(at, "@forward"))) {
      gsize length = strcspn(at, " \t\r\n\"'");
      kp_error_set(
          error, KP_ERROR_SYNTAX, path, line, (guint)(at - line_start) + 1,
          "%.*s is not known to libsass; write @import", (int)length, at);
      return FALSE;
    }
    for (end = end == at ? at + 1 : end; at < end; at++) {
      if (*at == '\n') {
        line++;
        line_start = at + 1;
      }
    }
  }
  return TRUE;
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

static gchar *
real_path(const gchar *path)
{
  char *real = realpath(path, NULL);
  gchar *copy = g_strdup(real);
  free(real);
  return copy;
}

/* A link in the folder may lead out of it. */
static gboolean
is_below(const gchar *path, const gchar *folder)
{
  g_autofree gchar *real = real_path(path);
  g_autofree gchar *root = real_path(folder);
  return real != NULL && root != NULL && g_str_has_prefix(real, root) &&
         real[strlen(root)] == G_DIR_SEPARATOR;
}

/* The file of `name` in `folder`: "a/b" is a/_b.scss or a/b.scss. */
static gchar *
find_file(const gchar *folder, const gchar *name)
{
  g_autofree gchar *parent = g_path_get_dirname(name);
  g_autofree gchar *base = g_path_get_basename(name);
  const gchar *ending = g_str_has_suffix(base, ".scss") ? "" : ".scss";
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

/* Reads the SCSS of `name` from the first folder that has it. *path is set to
 * where it was found. */
static gchar *
load(const Loader *loader, const gchar *name, gchar **path, GError **error)
{
  if (!stays_inside(name)) {
    kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "the import '%s' leaves the theme's folder; copy the file "
                 "into the theme",
                 name);
    return NULL;
  }
  for (const gchar *const *folder = loader->folders; *folder != NULL;
       folder++) {
    g_autofree gchar *found = find_file(*folder, name);
    if (found == NULL)
      continue;
    if (!is_below(found, *folder)) {
      kp_error_set(error, KP_ERROR_SYNTAX, found, 0, 0,
                   "is a link that leaves the theme's folder; copy the file "
                   "into the theme");
      return NULL;
    }
    gchar *text = NULL;
    g_autoptr(GError) fault = NULL;
    if (!g_file_get_contents(found, &text, NULL, &fault)) {
      kp_error_set(error, KP_ERROR_IO, found, 0, 0, "cannot be read: %s",
                   g_strerror(errno));
      return NULL;
    }
    *path = g_steal_pointer(&found);
    return text;
  }
  kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
               "the import '%s' is not in the theme's folder; a file "
               "'_%s.scss' would be",
               name, name);
  return NULL;
}

/* TRUE where `path` is being read already, further out. */
static gboolean
is_open(struct Sass_Compiler *sass, const gchar *path)
{
  for (size_t i = 0; i < sass_compiler_get_import_stack_size(sass); i++) {
    Sass_Import_Entry entry = sass_compiler_get_import_entry(sass, i);
    if (g_strcmp0(sass_import_get_abs_path(entry), path) == 0)
      return TRUE;
  }
  return FALSE;
}

/* What libsass calls for each @import. */
static Sass_Import_List
import(const char *name, Sass_Importer_Entry entry, struct Sass_Compiler *sass)
{
  Loader *loader = sass_importer_get_cookie(entry);
  g_autoptr(GError) error = NULL;
  g_autofree gchar *path = NULL;
  g_autofree gchar *text = load(loader, name, &path, &error);
  if (text != NULL && is_open(sass, path)) {
    g_clear_pointer(&text, g_free);
    kp_error_set(&error, KP_ERROR_SYNTAX, NULL, 0, 0,
                 "the import '%s' is within itself; remove one of the two",
                 name);
  }
  Sass_Import_List list = sass_make_import_list(1);
  if (text != NULL && loader->error == NULL &&
      !refuse_modules(path, text, &loader->error))
    g_clear_pointer(&text, g_free);
  if (text != NULL) {
    list[0] = sass_make_import_entry(path, sass_copy_c_string(text), NULL);
    return list;
  }
  list[0] = sass_make_import_entry(name, NULL, NULL);
  sass_import_set_error(list[0], error != NULL ? error->message : "refused",
                        (size_t)-1, (size_t)-1);
  return list;
}

/* libsass's message on one line. */
static gchar *
message_line(const char *message)
{
  g_auto(GStrv) lines =
      g_strsplit(message != NULL ? message : "cannot be compiled", "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    g_strstrip(lines[i]);
  gchar *line = g_strjoinv(" ", lines);
  return g_strstrip(line);
}

/* The variables stand in no file, and are checked before; a message without a
 * file is libsass's own. */
static void
pass_on_error(struct Sass_Context *context, GError **error)
{
  const char *file = sass_context_get_error_file(context);
  g_autofree gchar *message =
      message_line(sass_context_get_error_text(context));
  gboolean ours = file == NULL || g_str_equal(file, "stdin");
  kp_error_set(error, KP_ERROR_SYNTAX, ours ? NULL : file,
               (guint)sass_context_get_error_line(context),
               (guint)sass_context_get_error_column(context), "%s", message);
}

static gchar *
compile(struct Sass_Data_Context *data, Loader *loader, GError **error)
{
  struct Sass_Options *options = sass_data_context_get_options(data);
  sass_option_set_output_style(options, SASS_STYLE_COMPRESSED);
  sass_option_set_precision(options, 5);
  Sass_Importer_List importers = sass_make_importer_list(1);
  sass_importer_set_list_entry(importers, 0,
                               sass_make_importer(import, 0, loader));
  sass_option_set_c_importers(options, importers);
  int status = sass_compile_data_context(data);
  struct Sass_Context *context = sass_data_context_get_context(data);
  if (loader->error != NULL) {
    g_propagate_error(error, g_steal_pointer(&loader->error));
    return NULL;
  }
  if (status == 0)
    return g_strdup(sass_context_get_output_string(context));
  pass_on_error(context, error);
  return NULL;
}

gchar *
kp_sass_compile(const gchar *const *folders,
                const gchar *variables,
                GError **error)
{
  Loader loader = {.folders = folders};
  g_autofree gchar *source =
      g_strconcat(variables, "@import \"style\";\n", NULL);
  struct Sass_Data_Context *data =
      sass_make_data_context(sass_copy_c_string(source));
  gchar *css = compile(data, &loader, error);
  sass_delete_data_context(data);
  return css;
}
