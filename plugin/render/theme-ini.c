/* SPDX-License-Identifier: MIT */
/* A theme.ini and a site's values come in, checked declarations go out: what
 * passes here cannot be anything but one SCSS value. */
#include "theme-ini.h"

#include <string.h>

#include "error.h"
#include "nearest.h"
#include "saved.h"

#define FORMAT "1"
#define VARIABLE "variable "

static const struct {
  const gchar *name;
  const gchar *form;    /* of a value, for messages */
  const gchar *pattern; /* of a value, whole */
} TYPES[] = {
    [KP_VARIABLE_COLOR] =
        {"color", "a colour such as #a3122b",
         "#([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"
         "|[a-zA-Z]+|(rgb|rgba|hsl|hsla)\\([0-9., %]+\\)"},
    [KP_VARIABLE_LENGTH] = {"length", "a length such as 66ch",
                            "0|[0-9]*\\.?[0-9]+(px|em|rem|ch|ex|vw|vh|%|pt)"},
    [KP_VARIABLE_NUMBER] = {"number", "a number such as 1.5",
                            "-?[0-9]*\\.?[0-9]+"},
    [KP_VARIABLE_FONT] =
        {"font", "font families such as Georgia, \"Times New Roman\", serif",
         "(-?[a-zA-Z][a-zA-Z0-9 -]*|\"[^\"\\\\\\n]+\"|'[^'\\\\\\n]+')"
         "( *, *(-?[a-zA-Z][a-zA-Z0-9 -]*|\"[^\"\\\\\\n]+\"|'[^'\\\\\\n]+'))*"},
};

const gchar *
kp_variable_type_name(KpVariableType type)
{
  return TYPES[type].name;
}

static gboolean
value_fits(KpVariableType type, const gchar *value)
{
  g_autofree gchar *whole = g_strdup_printf("\\A(%s)\\z", TYPES[type].pattern);
  return g_regex_match_simple(whole, value, 0, 0);
}

static void
variable_free(gpointer data)
{
  KpVariable *variable = data;
  g_free(variable->name);
  g_free(variable->value);
  g_free(variable->about);
  g_free(variable);
}

/* The line, from 1, of `key` in [group], or of the group where `key` is NULL.
 * GKeyFile keeps no places. */
static guint
find_line(const gchar *text, const gchar *group, const gchar *key)
{
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  g_autofree gchar *header = g_strdup_printf("[%s]", group);
  gboolean inside = FALSE;
  for (guint i = 0; lines[i] != NULL; i++) {
    const gchar *line = g_strstrip(lines[i]);
    if (*line == '[')
      inside = g_str_equal(line, header);
    if (inside && key == NULL)
      return i + 1;
    if (inside && g_str_has_prefix(line, key) &&
        (g_ascii_isspace(line[strlen(key)]) || line[strlen(key)] == '='))
      return i + 1;
  }
  return 0;
}

/* The first line, from 1, that is no section, key or comment; 0: none. */
static guint
first_stray_line(const gchar *text)
{
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  gboolean inside = FALSE;
  for (guint i = 0; lines[i] != NULL; i++) {
    const gchar *line = g_strstrip(lines[i]);
    gboolean is_section = *line == '[' && g_str_has_suffix(line, "]");
    inside = inside || is_section;
    if (*line != '\0' && *line != '#' && !is_section &&
        (!inside || *line == '=' || strchr(line, '=') == NULL))
      return i + 1;
  }
  return 0;
}

typedef struct {
  KpThemeIni *ini;
  GKeyFile *file;
  const gchar *text;
  GError **error;
} Reader;

G_GNUC_PRINTF(4, 5)
static gboolean
fail(const Reader *reader,
     const gchar *group,
     const gchar *key,
     const gchar *format,
     ...)
{
  va_list arguments;
  va_start(arguments, format);
  g_autofree gchar *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  kp_error_set(reader->error, KP_ERROR_SYNTAX, reader->ini->path,
               find_line(reader->text, group, key), 0, "%s", message);
  return FALSE;
}

static gboolean
check_keys(const Reader *reader, const gchar *group, const gchar *const *known)
{
  g_auto(GStrv) keys = g_key_file_get_keys(reader->file, group, NULL, NULL);
  for (guint i = 0; keys[i] != NULL; i++) {
    if (g_strv_contains(known, keys[i]))
      continue;
    const gchar *nearest = kp_nearest(keys[i], known);
    return fail(reader, group, keys[i], "unknown key '%s'%s%s%s", keys[i],
                nearest != NULL ? "; did you mean '" : "",
                nearest != NULL ? nearest : "", nearest != NULL ? "'?" : "");
  }
  return TRUE;
}

static gboolean
read_type(const Reader *reader, const gchar *group, KpVariableType *type)
{
  g_autofree gchar *name =
      g_key_file_get_string(reader->file, group, "type", NULL);
  for (guint i = 0; name != NULL && i < G_N_ELEMENTS(TYPES); i++) {
    if (g_str_equal(name, TYPES[i].name)) {
      *type = i;
      return TRUE;
    }
  }
  if (name == NULL)
    return fail(reader, group, NULL,
                "[%s] needs a type: color, length, number or font", group);
  const gchar *names[G_N_ELEMENTS(TYPES) + 1] = {NULL};
  for (guint i = 0; i < G_N_ELEMENTS(TYPES); i++)
    names[i] = TYPES[i].name;
  const gchar *nearest = kp_nearest(name, names);
  return fail(reader, group, "type", "there is no type '%s'; %s%s%s", name,
              nearest != NULL ? "did you mean '" : "write ",
              nearest != NULL ? nearest : "color, length, number or font",
              nearest != NULL ? "'?" : "");
}

static gboolean
read_variable(const Reader *reader, const gchar *group)
{
  static const gchar *const KEYS[] = {"type", "default", "about", NULL};
  KpVariableType type = KP_VARIABLE_COLOR;
  if (!check_keys(reader, group, KEYS) || !read_type(reader, group, &type))
    return FALSE;
  const gchar *name = group + strlen(VARIABLE);
  if (!g_regex_match_simple("\\A[a-z][a-z0-9-]*\\z", name, 0, 0))
    return fail(reader, group, NULL,
                "'%s' is no variable's name; use a-z, 0-9 and '-'", name);
  g_autofree gchar *value =
      g_key_file_get_string(reader->file, group, "default", NULL);
  if (value == NULL || !value_fits(type, value))
    return fail(reader, group, value != NULL ? "default" : NULL,
                "the default of '%s' must be %s", name, TYPES[type].form);
  g_autofree gchar *about =
      g_key_file_get_string(reader->file, group, "about", NULL);
  if (about == NULL || *about == '\0')
    return fail(reader, group, about != NULL ? "about" : NULL,
                "[%s] needs about, a sentence that says what it changes",
                group);
  KpVariable *variable = g_new0(KpVariable, 1);
  variable->name = g_strdup(name);
  variable->type = type;
  variable->value = g_steal_pointer(&value);
  variable->about = g_steal_pointer(&about);
  g_ptr_array_add(reader->ini->variables, variable);
  return TRUE;
}

static gboolean
read_fold(const Reader *reader)
{
  g_autofree gchar *value =
      g_key_file_get_string(reader->file, "theme", "fold", NULL);
  guint64 words = 0;
  if (value != NULL &&
      !g_ascii_string_to_unsigned(value, 10, 0, KP_FOLD_NEVER, &words, NULL))
    return fail(reader, "theme", "fold",
                "fold is '%s'; write how many words a page has whose box is "
                "folded, or 0",
                value);
  reader->ini->fold = (guint)words;
  return TRUE;
}

static gboolean
read_theme(const Reader *reader)
{
  static const gchar *const KEYS[] = {"format", "name",  "version", "extends",
                                      "fold",   "about", NULL};
  if (!g_key_file_has_group(reader->file, "theme"))
    return fail(reader, "theme", NULL,
                "has no [theme]; write [theme], format = " FORMAT
                " and a name");
  if (!check_keys(reader, "theme", KEYS))
    return FALSE;
  g_autofree gchar *format =
      g_key_file_get_string(reader->file, "theme", "format", NULL);
  if (g_strcmp0(format, FORMAT) != 0)
    return fail(reader, "theme", format != NULL ? "format" : NULL,
                "this program reads themes of format " FORMAT ", not '%s'",
                format != NULL ? format : "");
  reader->ini->name =
      g_key_file_get_string(reader->file, "theme", "name", NULL);
  reader->ini->version =
      g_key_file_get_string(reader->file, "theme", "version", NULL);
  reader->ini->extends =
      g_key_file_get_string(reader->file, "theme", "extends", NULL);
  if (reader->ini->extends != NULL)
    reader->ini->extends_line = find_line(reader->text, "theme", "extends");
  reader->ini->about =
      g_key_file_get_string(reader->file, "theme", "about", NULL);
  return read_fold(reader);
}

static gboolean
read_groups(const Reader *reader)
{
  if (!read_theme(reader))
    return FALSE;
  g_auto(GStrv) groups = g_key_file_get_groups(reader->file, NULL);
  for (guint i = 0; groups[i] != NULL; i++) {
    if (g_str_equal(groups[i], "theme"))
      continue;
    if (!g_str_has_prefix(groups[i], VARIABLE))
      return fail(reader, groups[i], NULL,
                  "unknown section [%s]; there are [theme] and "
                  "[variable NAME]",
                  groups[i]);
    if (!read_variable(reader, groups[i]))
      return FALSE;
  }
  return reader->ini->name != NULL ||
         fail(reader, "theme", NULL, "[theme] needs a name");
}

KpThemeIni *
kp_theme_ini_read(const gchar *path, GError **error)
{
  g_autofree gchar *text = NULL;
  g_autoptr(GError) fault = NULL;
  gsize length;
  if (!g_file_get_contents(path, &text, &length, &fault)) {
    kp_error_set(error, KP_ERROR_IO, path, 0, 0,
                 "cannot be read; a theme's folder needs a theme.ini");
    return NULL;
  }
  gsize mark = kp_mark_size(text, length);
  length -= mark;
  memmove(text, text + mark, length + 1);
  g_autoptr(GKeyFile) file = g_key_file_new();
  if (!g_key_file_load_from_data(file, text, length, G_KEY_FILE_NONE, &fault)) {
    guint line = first_stray_line(text);
    if (line > 0)
      kp_error_set(error, KP_ERROR_SYNTAX, path, line, 0,
                   "this is not \"key = value\" in a section; begin comments "
                   "with #");
    else
      kp_error_set(error, KP_ERROR_SYNTAX, path, 0, 0, "%s", fault->message);
    return NULL;
  }
  g_autoptr(KpThemeIni) self = g_new0(KpThemeIni, 1);
  self->path = g_strdup(path);
  self->variables = g_ptr_array_new_with_free_func(variable_free);
  const Reader reader = {self, file, text, error};
  return read_groups(&reader) ? g_steal_pointer(&self) : NULL;
}

void
kp_theme_ini_free(KpThemeIni *self)
{
  if (self == NULL)
    return;
  g_free(self->path);
  g_free(self->name);
  g_free(self->version);
  g_free(self->extends);
  g_free(self->about);
  g_ptr_array_unref(self->variables);
  g_free(self);
}

static gboolean
check_names(const KpThemeIni *self, GHashTable *given, GError **error)
{
  g_autoptr(GPtrArray) known = g_ptr_array_new();
  for (guint i = 0; i < self->variables->len; i++)
    g_ptr_array_add(known, ((KpVariable *)self->variables->pdata[i])->name);
  g_ptr_array_add(known, NULL);
  const gchar *const *names = (const gchar *const *)known->pdata;
  g_autoptr(GList) keys = g_hash_table_get_keys(given);
  keys = g_list_sort(keys, (GCompareFunc)strcmp);
  for (GList *key = keys; key != NULL; key = key->next) {
    if (g_strv_contains(names, key->data))
      continue;
    const gchar *nearest = kp_nearest(key->data, names);
    g_autofree gchar *list = g_strjoinv(", ", (GStrv)known->pdata);
    kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
                 "the theme '%s' has no variable '%s'; %s%s%s", self->name,
                 (const gchar *)key->data,
                 nearest != NULL ? "did you mean '" : "it has ",
                 nearest != NULL ? nearest : list, nearest != NULL ? "'?" : "");
    return FALSE;
  }
  return TRUE;
}

gchar *
kp_theme_ini_scss(const KpThemeIni *self, GHashTable *given, GError **error)
{
  if (given != NULL && !check_names(self, given, error))
    return NULL;
  g_autoptr(GString) scss = g_string_new(NULL);
  for (guint i = 0; i < self->variables->len; i++) {
    const KpVariable *variable = self->variables->pdata[i];
    const gchar *value =
        given != NULL ? g_hash_table_lookup(given, variable->name) : NULL;
    if (value != NULL && !value_fits(variable->type, value)) {
      kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
                   "the theme's variable '%s' cannot be '%s'; write %s",
                   variable->name, value, TYPES[variable->type].form);
      return NULL;
    }
    g_string_append_printf(scss, "$%s: %s;\n", variable->name,
                           value != NULL ? value : variable->value);
  }
  return g_strdup(scss->str);
}
