/* SPDX-License-Identifier: MIT */
/* site.ini comes in, checked line by line, because GKeyFile does not say where
 * a key stood; its values, read by GKeyFile, go out. */
#include "config.h"

#include <string.h>

#include "error.h"

static const gchar *const GROUPS[] = {"site",  "keypoints", "check",
                                      "words", "theme",     NULL};
static const gchar *const KEYS[] = {"title",    "description", "author",
                                    "base_url", "language",    "theme",
                                    "per_page", "footer",      NULL};

/* Steps of one letter that lead from `a` to `b`: Levenshtein's distance. */
static guint
distance(const gchar *a, const gchar *b)
{
  gsize n = strlen(b);
  g_autofree guint *row = g_new(guint, n + 1);
  for (gsize j = 0; j <= n; j++)
    row[j] = j;
  for (gsize i = 0; a[i] != '\0'; i++) {
    guint diagonal = row[0];
    row[0] = i + 1;
    for (gsize j = 0; j < n; j++) {
      guint change = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = MIN(change, MIN(row[j], row[j + 1]) + 1);
    }
  }
  return row[n];
}

/* The one of `names` that is nearest to `name`, as typing errors go; NULL where
 * none is near. */
static const gchar *
nearest_of(const gchar *name, const gchar *const *names)
{
  /* A longer name that is that far off is another name. */
  if (strlen(name) > 64)
    return NULL;
  const gchar *nearest = NULL;
  guint least = MAX(2, strlen(name) / 2);
  for (gsize i = 0; names[i] != NULL; i++) {
    guint steps = distance(name, names[i]);
    if (steps < least || (steps == least && nearest == NULL)) {
      least = steps;
      nearest = names[i];
    }
  }
  return nearest;
}

static gboolean
refuse_name(const gchar *path,
            guint line,
            const gchar *what,
            const gchar *name,
            const gchar *const *names,
            GError **error)
{
  const gchar *nearest = nearest_of(name, names);
  g_autofree gchar *all = g_strjoinv(", ", (gchar **)names);
  if (nearest != NULL)
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s:%u: there is no %s '%s'; did you mean '%s'?", path, line,
                what, name, nearest);
  else
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s:%u: there is no %s '%s'; there are: %s", path, line, what,
                name, all);
  return FALSE;
}

/* Checks one line; *group is the group that it stands in. Notes the line of
 * each key as "group key" in `lines`. */
static gboolean
check_line(const gchar *path,
           gchar *text,
           guint line,
           gchar **group,
           GHashTable *lines,
           GError **error)
{
  g_strstrip(text);
  if (*text == '\0' || *text == '#')
    return TRUE;
  if (*text == '[' && g_str_has_suffix(text, "]")) {
    g_free(*group);
    *group = g_strndup(text + 1, strlen(text) - 2);
    return g_strv_contains(GROUPS, *group) ||
           refuse_name(path, line, "group", *group, GROUPS, error);
  }
  gchar *equals = strchr(text, '=');
  if (equals == NULL || equals == text || *group == NULL) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s:%u: this is not \"key = value\" in a group; begin with "
                "[site], and comments with #",
                path, line);
    return FALSE;
  }
  *equals = '\0';
  g_strchomp(text);
  if (strcmp(*group, "site") == 0 && !g_strv_contains(KEYS, text))
    return refuse_name(path, line, "key", text, KEYS, error);
  gchar *name = g_strdup_printf("%s %s", *group, text);
  if (g_hash_table_insert(lines, name, GUINT_TO_POINTER(line)))
    return TRUE;
  g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
              "%s:%u: '%s' is there twice; keep one of them", path, line, text);
  return FALSE;
}

static GHashTable *
check_lines(const gchar *path, const gchar *source, GError **error)
{
  g_autoptr(GHashTable) lines =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_auto(GStrv) texts = g_strsplit(source, "\n", -1);
  g_autofree gchar *group = NULL;
  for (guint i = 0; texts[i] != NULL; i++) {
    if (!check_line(path, texts[i], i + 1, &group, lines, error))
      return NULL;
  }
  return g_steal_pointer(&lines);
}

static guint
line_of(GHashTable *lines, const gchar *group, const gchar *key)
{
  g_autofree gchar *name = g_strdup_printf("%s %s", group, key);
  return GPOINTER_TO_UINT(g_hash_table_lookup(lines, name));
}

static void
setting_free(gpointer data)
{
  SgSetting *self = data;
  g_free(self->key);
  g_free(self->value);
  g_free(self);
}

static GPtrArray *
read_settings(GKeyFile *file, const gchar *group, GHashTable *lines)
{
  GPtrArray *settings = g_ptr_array_new_with_free_func(setting_free);
  g_auto(GStrv) keys = g_key_file_get_keys(file, group, NULL, NULL);
  for (gsize i = 0; keys != NULL && keys[i] != NULL; i++) {
    SgSetting *setting = g_new0(SgSetting, 1);
    setting->key = g_strdup(keys[i]);
    setting->value = g_key_file_get_string(file, group, keys[i], NULL);
    if (setting->value == NULL) /* an unknown escape: take it as written */
      setting->value = g_key_file_get_value(file, group, keys[i], NULL);
    g_strchomp(setting->value);
    setting->line = line_of(lines, group, keys[i]);
    g_ptr_array_add(settings, setting);
  }
  return settings;
}

/* The value of a key of [site]; NULL where it is missing or empty. GKeyFile
 * leaves blanks at its end, which nobody sees or means. */
static gchar *
read_text(GKeyFile *file, const gchar *key)
{
  g_autofree gchar *value = g_key_file_get_string(file, "site", key, NULL);
  return value != NULL && *g_strchomp(value) != '\0' ? g_steal_pointer(&value)
                                                     : NULL;
}

static gboolean
require(const SgConfig *self,
        const gchar *value,
        const gchar *key,
        const gchar *example,
        GError **error)
{
  if (value != NULL)
    return TRUE;
  g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
              "%s: [site] has no %s; add a line such as %s = %s", self->path,
              key, key, example);
  return FALSE;
}

/* The same, with one "/" at its end. */
static gchar *
with_slash(const gchar *text)
{
  gsize length = strlen(text);
  while (length > 0 && text[length - 1] == '/')
    length--;
  return g_strdup_printf("%.*s/", (int)length, text);
}

static gboolean
read_base_url(SgConfig *self, GKeyFile *file, GError **error)
{
  g_autofree gchar *value = read_text(file, "base_url");
  if (!require(self, value, "base_url", "https://example.com/", error))
    return FALSE;
  g_autoptr(GUri) uri = g_uri_parse(value, G_URI_FLAGS_ENCODED, NULL);
  const gchar *scheme = uri != NULL ? g_uri_get_scheme(uri) : "";
  if ((strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0) ||
      g_uri_get_host(uri) == NULL || *g_uri_get_host(uri) == '\0' ||
      g_uri_get_query(uri) != NULL || g_uri_get_fragment(uri) != NULL) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s:%u: base_url is '%s'; write the whole address of the "
                "site, such as https://example.com/blog/",
                self->path, self->base_url_line, value);
    return FALSE;
  }
  g_autofree gchar *encoded = g_uri_to_string(uri);
  self->base_url = with_slash(encoded);
  self->base_path = with_slash(g_uri_get_path(uri));
  return TRUE;
}

static gboolean
read_per_page(SgConfig *self, GKeyFile *file, guint line, GError **error)
{
  g_autofree gchar *value = read_text(file, "per_page");
  guint64 number = 10;
  if (value != NULL &&
      !g_ascii_string_to_unsigned(value, 10, 1, 1000, &number, NULL)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s:%u: per_page is '%s'; write a number from 1 to 1000",
                self->path, line, value);
    return FALSE;
  }
  self->per_page = (guint)number;
  return TRUE;
}

static gboolean
read_site(SgConfig *self, GKeyFile *file, GHashTable *lines, GError **error)
{
  self->title = read_text(file, "title");
  self->description = read_text(file, "description");
  self->author = read_text(file, "author");
  self->base_url_line = line_of(lines, "site", "base_url");
  self->language = read_text(file, "language");
  self->language_line = line_of(lines, "site", "language");
  self->footer = read_text(file, "footer");
  self->theme = read_text(file, "theme");
  self->theme_line = self->theme != NULL ? line_of(lines, "site", "theme") : 0;
  if (self->theme == NULL)
    self->theme = g_strdup("default");
  return require(self, self->title, "title", "My site", error) &&
         read_base_url(self, file, error) &&
         read_per_page(self, file, line_of(lines, "site", "per_page"), error);
}

/* The text without the byte order mark that some editors put before it. */
static gchar *
without_mark(gchar *text)
{
  static const gchar MARK[] = "\xEF\xBB\xBF";
  if (g_str_has_prefix(text, MARK))
    memmove(text, text + strlen(MARK), strlen(text + strlen(MARK)) + 1);
  return text;
}

static gchar *
read_file(const gchar *folder, const gchar *path, GError **error)
{
  g_autoptr(GError) local = NULL;
  g_autofree gchar *source = NULL;
  gsize length = 0;
  if (g_file_test(folder, G_FILE_TEST_IS_REGULAR)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s: is no folder; name the one with site.ini", folder);
  } else if (!g_file_test(folder, G_FILE_TEST_IS_DIR)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s: there is no such folder; 'sitegen new %s' makes a site "
                "there",
                folder, folder);
  } else if (!g_file_get_contents(path, &source, &length, &local)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s: %s; a site needs one, and 'sitegen new' makes it", path,
                sg_why_unread(local));
  } else if (!g_utf8_validate(source, length, NULL)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG,
                "%s: is not UTF-8 text; save it as UTF-8", path);
  } else {
    return without_mark(g_steal_pointer(&source));
  }
  return NULL;
}

SgConfig *
sg_config_load(const gchar *folder, GError **error)
{
  g_autoptr(SgConfig) self = g_new0(SgConfig, 1);
  self->folder = g_strdup(folder);
  self->path = g_build_filename(folder, "site.ini", NULL);
  g_autofree gchar *source = read_file(folder, self->path, error);
  if (source == NULL)
    return NULL;
  g_autoptr(GHashTable) lines = check_lines(self->path, source, error);
  if (lines == NULL)
    return NULL;

  g_autoptr(GKeyFile) file = g_key_file_new();
  g_autoptr(GError) local = NULL;
  if (!g_key_file_load_from_data(file, source, -1, 0, &local)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG, "%s: %s", self->path,
                local->message);
    return NULL;
  }
  if (!read_site(self, file, lines, error))
    return NULL;
  self->points = read_settings(file, "keypoints", lines);
  self->checks = read_settings(file, "check", lines);
  self->words = read_settings(file, "words", lines);
  self->variables = read_settings(file, "theme", lines);
  return g_steal_pointer(&self);
}

void
sg_config_add(SgConfig *self, const gchar *key, const gchar *value)
{
  SgSetting *setting = g_new0(SgSetting, 1);
  setting->key = g_strdup(key);
  setting->value = g_strdup(value);
  g_ptr_array_add(self->points, setting);
}

void
sg_config_free(SgConfig *self)
{
  if (self == NULL)
    return;
  g_free(self->folder);
  g_free(self->path);
  g_free(self->title);
  g_free(self->description);
  g_free(self->author);
  g_free(self->base_url);
  g_free(self->base_path);
  g_free(self->language);
  g_free(self->footer);
  g_free(self->theme);
  g_clear_pointer(&self->points, g_ptr_array_unref);
  g_clear_pointer(&self->checks, g_ptr_array_unref);
  g_clear_pointer(&self->words, g_ptr_array_unref);
  g_clear_pointer(&self->variables, g_ptr_array_unref);
  g_free(self);
}
