/* SPDX-License-Identifier: MIT */
/* A theme's folder and the site's own come in; compiled CSS and parsed
 * templates stay, and pages go out. */
#include "theme.h"

#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "order.h"
#include "sass.h"
#include "template.h"
#include "theme-folder.h"
#include "theme-ini.h"
#include "theme-unused.h"
#include "values.h"

#define ENDING ".html"

struct KpTheme {
  KpThemeIni *ini;
  gchar *css;
  GHashTable *templates; /* name -> KpTemplate */
  gchar *digest;
  GPtrArray *unused; /* of gchar: what is said of the site's own files; NULL
                        where it has none */
};

static void
template_free(gpointer data)
{
  kp_template_free(data);
}

static void
source_free(gpointer data)
{
  kp_template_source_free(data);
}

/* The keys of `table` in byte order, borrowed, NULL at the end; *n is set to
 * their number. */
static gchar **
sorted_keys(GHashTable *table, guint *n)
{
  gchar **keys = (gchar **)g_hash_table_get_keys_as_array(table, n);
  qsort(keys, *n, sizeof *keys, kp_order_strings);
  return keys;
}

/* Reads the templates of `folder` into `sources` (name -> KpTemplateSource),
 * over those that are there. */
static gboolean
read_sources(const gchar *folder, GHashTable *sources, GError **error)
{
  g_autoptr(GPtrArray) names = kp_folder_names(folder);
  for (guint i = 0; names->pdata[i] != NULL; i++) {
    const gchar *name = names->pdata[i];
    if (!g_str_has_suffix(name, ENDING) || *name == '.')
      continue;
    g_autofree gchar *path = g_build_filename(folder, name, NULL);
    g_autofree gchar *text = NULL;
    gsize length;
    if (!g_file_get_contents(path, &text, &length, NULL)) {
      kp_error_set(error, KP_ERROR_IO, path, 0, 0,
                   "cannot be read; check its permissions");
      return FALSE;
    }
    if (!g_utf8_validate(text, (gssize)length, NULL)) {
      kp_error_set(error, KP_ERROR_ENCODING, path, 0, 0,
                   "is not UTF-8; save it as UTF-8");
      return FALSE;
    }
    g_hash_table_replace(sources,
                         g_strndup(name, strlen(name) - strlen(ENDING)),
                         kp_template_source_new(path, text));
  }
  return TRUE;
}

static GHashTable *
sources_new(const gchar *const *folders, const gchar *below, GError **error)
{
  g_autoptr(GHashTable) sources =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, source_free);
  guint n = g_strv_length((GStrv)folders);
  for (guint i = n; i-- > 0;) {
    g_autofree gchar *folder = g_build_filename(folders[i], below, NULL);
    if (!read_sources(folder, sources, error))
      return NULL;
  }
  return g_steal_pointer(&sources);
}

static gboolean
parse_templates(KpTheme *self,
                GHashTable *sources,
                GHashTable *partials,
                GError **error)
{
  guint n;
  g_autofree gchar **names = sorted_keys(sources, &n);
  for (guint i = 0; i < n; i++) {
    KpTemplate *template = kp_template_new(
        names[i], g_hash_table_lookup(sources, names[i]), partials, error);
    if (template == NULL)
      return FALSE;
    g_hash_table_insert(self->templates, g_strdup(names[i]), template);
  }
  return TRUE;
}

/* Adds names and texts, in the order of the names. */
static void
digest_sources(GHashTable *sources, GChecksum *digest)
{
  guint n;
  g_autofree gchar **names = sorted_keys(sources, &n);
  for (guint i = 0; i < n; i++) {
    const KpTemplateSource *source = g_hash_table_lookup(sources, names[i]);
    g_checksum_update(digest, (const guchar *)names[i],
                      (gssize)strlen(names[i]) + 1);
    g_checksum_update(digest, (const guchar *)source->text,
                      (gssize)strlen(source->text) + 1);
  }
}

static gchar *
digest_of(const KpTheme *self, GHashTable *sources, GHashTable *partials)
{
  g_autoptr(GChecksum) digest = g_checksum_new(G_CHECKSUM_SHA256);
  g_autofree gchar *fold = g_strdup_printf("%u", self->ini->fold);
  g_checksum_update(digest, (const guchar *)fold, (gssize)strlen(fold) + 1);
  const gchar *css = self->css;
  g_checksum_update(digest, (const guchar *)css, (gssize)strlen(css) + 1);
  digest_sources(sources, digest);
  digest_sources(partials, digest);
  return g_strdup(g_checksum_get_string(digest));
}

/* Templates that every theme has, and one that it may have. */
static const gchar *const NEEDED[] = {"page", "index", "list", "404"};
#define OPTIONAL "archive"

/* TRUE where the theme, whose folders come after the site's own, or all themes
 * have the template. */
static gboolean
is_template(const gchar *name, const gchar *const *folders)
{
  gboolean known = strcmp(name, OPTIONAL) == 0;
  for (gsize i = 0; i < G_N_ELEMENTS(NEEDED); i++)
    known |= strcmp(name, NEEDED[i]) == 0;
  for (gsize i = 1; !known && folders[i] != NULL; i++) {
    g_autofree gchar *file = g_strconcat(name, ENDING, NULL);
    g_autofree gchar *path = g_build_filename(folders[i], file, NULL);
    known = g_file_test(path, G_FILE_TEST_EXISTS);
  }
  return known;
}

/* Adds the paths of templates that a host may ask for, and of partials that
 * stand in one, to the set `used`. */
static void
add_used(GHashTable *sources,
         GHashTable *partials,
         const gchar *const *folders,
         GHashTable *used)
{
  GHashTableIter iter;
  gpointer name, source;
  g_hash_table_iter_init(&iter, sources);
  while (g_hash_table_iter_next(&iter, &name, &source))
    if (is_template(name, folders))
      g_hash_table_add(used,
                       g_strdup(((const KpTemplateSource *)source)->path));
  g_hash_table_iter_init(&iter, partials);
  while (g_hash_table_iter_next(&iter, NULL, &source))
    if (((const KpTemplateSource *)source)->used)
      g_hash_table_add(used,
                       g_strdup(((const KpTemplateSource *)source)->path));
}

/* `folders`: the site's own first, then the theme's. After load_style. */
static gboolean
load_templates(KpTheme *self,
               const gchar *const *folders,
               GHashTable *used,
               GError **error)
{
  g_autoptr(GHashTable) sources = sources_new(folders, "", error);
  if (sources == NULL)
    return FALSE;
  g_autoptr(GHashTable) partials = sources_new(folders, "partials", error);
  if (partials == NULL || !parse_templates(self, sources, partials, error))
    return FALSE;
  self->digest = digest_of(self, sources, partials);
  add_used(sources, partials, folders, used);
  for (gsize i = 0; i < G_N_ELEMENTS(NEEDED); i++) {
    if (g_hash_table_contains(self->templates, NEEDED[i]))
      continue;
    g_autofree gchar *folder = g_path_get_dirname(self->ini->path);
    kp_error_set(error, KP_ERROR_SYNTAX, folder, 0, 0,
                 "has no template %s" ENDING "; add one", NEEDED[i]);
    return FALSE;
  }
  return TRUE;
}

static gboolean
load_style(KpTheme *self,
           const gchar *const *folders,
           GHashTable *variables,
           GHashTable *used,
           GError **error)
{
  g_autofree gchar *scss = kp_theme_ini_scss(self->ini, variables, error);
  if (scss == NULL)
    return FALSE;
  self->css = kp_sass_compile(folders, scss, used, error);
  return self->css != NULL;
}

/* The folder of the theme that `ini` extends; NULL and `error` where that one
 * is not there, or is one of `layers`. */
static gchar *
find_base(const KpThemeIni *ini,
          const gchar *const *folders,
          const GPtrArray *layers,
          GError **error)
{
  g_autoptr(GError) fault = NULL;
  g_autofree gchar *base = kp_theme_find(ini->extends, folders, &fault);
  if (base == NULL) {
    kp_error_set(error, KP_ERROR_SYNTAX, ini->path, ini->extends_line, 0, "%s",
                 fault->message);
    return NULL;
  }
  for (guint i = 0; i < layers->len; i++) {
    if (!g_str_equal(layers->pdata[i], base))
      continue;
    kp_error_set(error, KP_ERROR_SYNTAX, ini->path, ini->extends_line, 0,
                 "extends '%s', which is made of this theme; remove one of "
                 "the two",
                 ini->extends);
    return NULL;
  }
  return g_steal_pointer(&base);
}

/* Adds the theme in `folder`, and those that it extends, to `layers` (of
 * gchar: folders); *ini, if given, is set to the theme's own. */
static gboolean
add_layers(const gchar *folder,
           const gchar *const *folders,
           GPtrArray *layers,
           KpThemeIni **ini,
           GError **error)
{
  g_autofree gchar *path = g_build_filename(folder, "theme.ini", NULL);
  g_autoptr(KpThemeIni) read = kp_theme_ini_read(path, error);
  if (read == NULL)
    return FALSE;
  g_ptr_array_add(layers, g_strdup(folder));
  if (read->extends != NULL) {
    g_autofree gchar *base = find_base(read, folders, layers, error);
    if (base == NULL || !add_layers(base, folders, layers, NULL, error))
      return FALSE;
  }
  if (ini != NULL)
    *ini = g_steal_pointer(&read);
  return TRUE;
}

KpTheme *
kp_theme_load(const gchar *name,
              const gchar *const *folders,
              const gchar *overrides,
              GHashTable *variables,
              GError **error)
{
  g_autofree gchar *folder = kp_theme_find(name, folders, error);
  if (folder == NULL)
    return NULL;
  g_autoptr(KpTheme) self = g_new0(KpTheme, 1);
  self->templates =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, template_free);
  g_autoptr(GPtrArray) layers = g_ptr_array_new_with_free_func(g_free);
  if (!add_layers(folder, folders, layers, &self->ini, error))
    return NULL;
  if (overrides != NULL)
    g_ptr_array_insert(layers, 0, g_strdup(overrides));
  g_ptr_array_add(layers, NULL);
  const gchar *const *all = (const gchar *const *)layers->pdata;
  g_autoptr(GHashTable) used =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  if (!load_style(self, all, variables, used, error) ||
      !load_templates(self, all, used, error))
    return NULL;
  if (overrides != NULL)
    self->unused = kp_theme_unused(all, used);
  return g_steal_pointer(&self);
}

void
kp_theme_free(KpTheme *self)
{
  if (self == NULL)
    return;
  g_clear_pointer(&self->ini, kp_theme_ini_free);
  g_free(self->css);
  g_free(self->digest);
  g_clear_pointer(&self->unused, g_ptr_array_unref);
  g_clear_pointer(&self->templates, g_hash_table_unref);
  g_free(self);
}

const KpThemeIni *
kp_theme_ini(const KpTheme *self)
{
  return self->ini;
}

const gchar *
kp_theme_css(const KpTheme *self)
{
  return self->css;
}

const gchar *
kp_theme_digest(const KpTheme *self)
{
  return self->digest;
}

const gchar *
kp_theme_warning(const KpTheme *self, gsize index)
{
  return self->unused != NULL && index < self->unused->len
             ? self->unused->pdata[index]
             : NULL;
}

const gchar **
kp_theme_templates(const KpTheme *self)
{
  guint n;
  return (const gchar **)sorted_keys(self->templates, &n);
}

gchar *
kp_theme_render(const KpTheme *self,
                const gchar *name,
                const KpValues *values,
                GError **error)
{
  const KpTemplate *template = g_hash_table_lookup(self->templates, name);
  if (template != NULL)
    return kp_template_render(template, values);
  guint n;
  g_autofree gchar **names = sorted_keys(self->templates, &n);
  g_autofree gchar *list = g_strjoinv(", ", names);
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "the theme '%s' has no template '%s'; it has %s",
               self->ini->name, name, list);
  return NULL;
}
