/* SPDX-License-Identifier: MIT */
/* Folders of SCSS come in, compressed CSS goes out. libsass asks for each file
 * by a callback and is given those that scss.c has read, and no other. */
#include "sass.h"

#include <sass/context.h>

#include "error.h"
#include "scss.h"

/* What libsass calls for each @import. What is not in the table is none of
 * the theme's files and imports nothing. */
static Sass_Import_List
import(const char *name, Sass_Importer_Entry entry, struct Sass_Compiler *sass)
{
  (void)sass;
  const KpScssFile *file =
      g_hash_table_lookup(sass_importer_get_cookie(entry), name);
  if (file == NULL)
    return sass_make_import_list(0);
  Sass_Import_List list = sass_make_import_list(1);
  list[0] =
      sass_make_import_entry(file->path, sass_copy_c_string(file->text), NULL);
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

static void
pass_on_error(struct Sass_Context *context, GError **error)
{
  const char *file = sass_context_get_error_file(context);
  g_autofree gchar *message =
      message_line(sass_context_get_error_text(context));
  /* What stands in no file are the variables, and those are checked before. */
  kp_error_set(error, KP_ERROR_SYNTAX,
               g_strcmp0(file, "stdin") == 0 ? NULL : file,
               (guint)sass_context_get_error_line(context),
               (guint)sass_context_get_error_column(context), "%s", message);
}

static gchar *
compile(struct Sass_Data_Context *data, GHashTable *files, GError **error)
{
  struct Sass_Options *options = sass_data_context_get_options(data);
  sass_option_set_output_style(options, SASS_STYLE_COMPRESSED);
  sass_option_set_precision(options, 5);
  Sass_Importer_List importers = sass_make_importer_list(1);
  sass_importer_set_list_entry(importers, 0,
                               sass_make_importer(import, 0, files));
  sass_option_set_c_importers(options, importers);
  int status = sass_compile_data_context(data);
  struct Sass_Context *context = sass_data_context_get_context(data);
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
  g_autoptr(GHashTable) files = kp_scss_read(folders, error);
  if (files == NULL)
    return NULL;
  g_autofree gchar *source =
      g_strconcat(variables, "@import \"style\";\n", NULL);
  struct Sass_Data_Context *data =
      sass_make_data_context(sass_copy_c_string(source));
  gchar *css = compile(data, files, error);
  sass_delete_data_context(data);
  return css;
}
