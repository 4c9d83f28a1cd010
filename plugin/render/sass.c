/* SPDX-License-Identifier: MIT */
/* Folders of SCSS come in, compressed CSS goes out. libsass asks for each file
 * by a callback and is given those that scss.c has read, and no other. */
#include "sass.h"

#include <string.h>

#include "error.h"
#include "nearest.h"
#include "sass-library.h"
#include "scss.h"

typedef struct {
  const KpSassLibrary *sass;
  const gchar *variables;
  GHashTable *files; /* as of kp_scss_read */
} Compiling;

/* What libsass calls for each @import. What is not in the table is none of
 * the theme's files and imports nothing. libsass has been loaded. */
static Sass_Import_List
import(const char *name,
       Sass_Importer_Entry entry,
       struct Sass_Compiler *compiler)
{
  (void)compiler;
  const KpSassLibrary *sass = kp_sass_library(NULL);
  const KpScssFile *file =
      g_hash_table_lookup(sass->sass_importer_get_cookie(entry), name);
  if (file == NULL)
    return sass->sass_make_import_list(0);
  Sass_Import_List list = sass->sass_make_import_list(1);
  list[0] = sass->sass_make_import_entry(
      file->path, sass->sass_copy_c_string(file->text), NULL);
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

/* Adds the names of all variables that `text` sets to `names`. */
static void
find_variables(const gchar *text, GHashTable *names)
{
  g_autoptr(GRegex) pattern =
      g_regex_new("\\$([A-Za-z_][A-Za-z0-9_-]*)[ \t]*:", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_regex_match(pattern, text, 0, &match);
  for (; g_match_info_matches(match); g_match_info_next(match, NULL))
    g_hash_table_add(names, g_match_info_fetch(match, 1));
}

/* What to do about libsass's `message`, as " Did you mean ...?"; else "". */
static gchar *
advice(const gchar *message, const gchar *variables, GHashTable *files)
{
  static const gchar UNDEFINED[] = "Undefined variable: \"$";
  if (!g_str_has_prefix(message, UNDEFINED))
    return g_strdup("");
  const gchar *start = message + strlen(UNDEFINED);
  g_autofree gchar *name = g_strndup(start, strcspn(start, "\""));
  g_autoptr(GHashTable) known =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  find_variables(variables, known);
  GHashTableIter iter;
  gpointer file;
  g_hash_table_iter_init(&iter, files);
  while (g_hash_table_iter_next(&iter, NULL, &file))
    find_variables(((const KpScssFile *)file)->text, known);
  g_autoptr(GList) keys = g_hash_table_get_keys(known);
  keys = g_list_sort(keys, (GCompareFunc)strcmp);
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  for (const GList *key = keys; key != NULL; key = key->next)
    g_ptr_array_add(names, key->data);
  g_ptr_array_add(names, NULL);
  const gchar *nearest = kp_nearest(name, (const gchar *const *)names->pdata);
  if (nearest != NULL)
    return g_strdup_printf(" Did you mean $%s?", nearest);
  return g_strdup_printf(" Add [variable %s] to theme.ini.", name);
}

static void
pass_on_error(const Compiling *self,
              struct Sass_Context *context,
              GError **error)
{
  const KpSassLibrary *sass = self->sass;
  const char *file = sass->sass_context_get_error_file(context);
  g_autofree gchar *message =
      message_line(sass->sass_context_get_error_text(context));
  g_autofree gchar *more = advice(message, self->variables, self->files);
  /* What stands in no file are the variables, and those are checked before. */
  kp_error_set(error, KP_ERROR_SYNTAX,
               g_strcmp0(file, "stdin") == 0 ? NULL : file,
               (guint)sass->sass_context_get_error_line(context),
               (guint)sass->sass_context_get_error_column(context), "%s%s",
               message, more);
}

static gchar *
compile(const Compiling *self, struct Sass_Data_Context *data, GError **error)
{
  const KpSassLibrary *sass = self->sass;
  struct Sass_Options *options = sass->sass_data_context_get_options(data);
  sass->sass_option_set_output_style(options, SASS_STYLE_COMPRESSED);
  sass->sass_option_set_precision(options, 5);
  Sass_Importer_List importers = sass->sass_make_importer_list(1);
  sass->sass_importer_set_list_entry(
      importers, 0, sass->sass_make_importer(import, 0, self->files));
  sass->sass_option_set_c_importers(options, importers);
  int status = sass->sass_compile_data_context(data);
  struct Sass_Context *context = sass->sass_data_context_get_context(data);
  if (status == 0)
    return g_strdup(sass->sass_context_get_output_string(context));
  pass_on_error(self, context, error);
  return NULL;
}

static void
add_paths(GHashTable *files, GHashTable *used)
{
  GHashTableIter iter;
  gpointer file;
  g_hash_table_iter_init(&iter, files);
  while (g_hash_table_iter_next(&iter, NULL, &file))
    g_hash_table_add(used, g_strdup(((const KpScssFile *)file)->path));
}

gchar *
kp_sass_compile(const gchar *const *folders,
                const gchar *variables,
                GHashTable *used,
                GError **error)
{
  g_autoptr(GHashTable) files = kp_scss_read(folders, error);
  const KpSassLibrary *sass = files != NULL ? kp_sass_library(error) : NULL;
  if (sass == NULL)
    return NULL;
  add_paths(files, used);
  Compiling self = {sass, variables, files};
  g_autofree gchar *source =
      g_strconcat(variables, "@import \"style\";\n", NULL);
  struct Sass_Data_Context *data =
      sass->sass_make_data_context(sass->sass_copy_c_string(source));
  gchar *css = compile(&self, data, error);
  sass->sass_delete_data_context(data);
  return css;
}
