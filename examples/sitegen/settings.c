/* SPDX-License-Identifier: MIT */
/* Keys of site.ini come in; an opened site of the plugin goes out. */
#include "settings.h"

#include <string.h>

#include "host.h"

/* Settings and the texts that they point to. */
typedef struct {
  GArray *list;     /* of KpSetting */
  GPtrArray *texts; /* of gchar */
} Settings;

static void
settings_init(Settings *self)
{
  self->list = g_array_new(FALSE, FALSE, sizeof(KpSetting));
  self->texts = g_ptr_array_new_with_free_func(g_free);
}

static void
settings_clear(Settings *self)
{
  g_array_unref(self->list);
  g_ptr_array_unref(self->texts);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Settings, settings_clear)

/* Adds a setting; takes `value`; NULL adds nothing. */
static void
add(Settings *self, const gchar *key, gchar *value)
{
  if (value == NULL)
    return;
  gchar *name = g_strdup(key);
  KpSetting setting = {kp_text(name), kp_text(value)};
  g_array_append_val(self->list, setting);
  g_ptr_array_add(self->texts, name);
  g_ptr_array_add(self->texts, value);
}

static void
add_site(Settings *self, const SgConfig *config)
{
  add(self, "title", g_strdup(config->title));
  add(self, "description", g_strdup(config->description));
  add(self, "author", g_strdup(config->author));
  add(self, "base_url", g_strdup(config->base_url));
  add(self, "language", g_strdup(config->language));
  add(self, "footer", g_strdup(config->footer));
  /* Each page is given its own reference; without a name here, pages would
   * hold the style sheet themselves. */
  add(self, "stylesheet", g_strdup("style.css"));
}

static void
add_folder(Settings *self,
           const gchar *key,
           const SgConfig *config,
           const gchar *name)
{
  g_autofree gchar *folder = g_build_filename(config->folder, name, NULL);
  if (g_file_test(folder, G_FILE_TEST_IS_DIR))
    add(self, key, g_steal_pointer(&folder));
}

/* The site's own themes come before those that the caller names, these before
 * those of the program, and its own parts of a theme before the theme's. */
static void
add_theme(Settings *self, const SgConfig *config)
{
  const gchar *named = g_getenv("KEYPOINTS_THEMES");
  add(self, "theme", g_strdup(config->theme));
  add_folder(self, "theme_folder", config, "themes");
  if (named != NULL && *named != '\0')
    add(self, "theme_folder", g_strdup(named));
  add(self, "theme_folder", sg_host_themes());
  add_folder(self, "theme_overrides", config, "theme");
}

static void
add_variable(Settings *self, const SgSetting *variable)
{
  g_autofree gchar *key = g_strconcat("theme.", variable->key, NULL);
  add(self, key, g_strdup(variable->value));
}

static gboolean
find_option(const KpPlugin *plugin, const gchar *key, KpOption *option)
{
  for (size_t i = 0;; i++) {
    KP_INIT(option);
    if (plugin->site->option(i, option, NULL) != KP_OK)
      return FALSE;
    if (strcmp(option->name.data, key) == 0)
      return TRUE;
  }
}

static gboolean
refuse(const SgConfig *config,
       const SgSetting *setting,
       const gchar *message,
       GError **error)
{
  g_set_error(error, SG_ERROR, SG_ERROR_CONFIG, "%s:%u: %s", config->path,
              setting->line, message);
  return FALSE;
}

static gboolean
misplaced(const SgConfig *config,
          const SgSetting *setting,
          const gchar *remedy,
          GError **error)
{
  g_autofree gchar *message = g_strdup_printf(
      "'%s' has no place in [keypoints]; %s", setting->key, remedy);
  return refuse(config, setting, message, error);
}

/* Whether the plugin has the option `key` and takes the setting's value. */
static gboolean
is_accepted(const KpPlugin *plugin,
            const SgConfig *config,
            const SgSetting *setting,
            const gchar *key,
            GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  if (plugin->site->check(kp_text(key), kp_text(setting->value), &wrong) ==
      KP_OK)
    return TRUE;
  return refuse(config, setting, wrong.message, error);
}

/* Whether the plugin takes what [site] says where not every text will do. */
static gboolean
check_site(const KpPlugin *plugin, const SgConfig *config, GError **error)
{
  const SgSetting rows[] = {
      {(gchar *)"base_url", config->base_url, config->base_url_line},
      {(gchar *)"language", config->language, config->language_line}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if (rows[i].value != NULL &&
        !is_accepted(plugin, config, &rows[i], rows[i].key, error))
      return FALSE;
  }
  return TRUE;
}

/* Adds a key of [keypoints], once the plugin has found nothing wrong with it.
 */
static gboolean
add_option(Settings *self,
           const KpPlugin *plugin,
           const SgConfig *config,
           const SgSetting *setting,
           GError **error)
{
  KpOption option;
  if (!is_accepted(plugin, config, setting, setting->key, error))
    return FALSE;
  if (g_str_has_prefix(setting->key, "word."))
    return misplaced(config, setting,
                     "words belong in [words], without 'word.'", error);
  if (!find_option(plugin, setting->key, &option))
    return misplaced(config, setting,
                     "variables of the theme belong in [theme]", error);
  if (strcmp(option.section.data, "check") == 0)
    return misplaced(config, setting,
                     "rules and limits belong in [check], without 'check.'",
                     error);
  if (strcmp(option.section.data, "points") != 0 &&
      strcmp(option.section.data, "page") != 0)
    return misplaced(config, setting, "[site] says what the site is", error);
  /* The author thinks of the site's folder, wherever the build is started. */
  gboolean is_path =
      option.type == KP_TYPE_FILE || option.type == KP_TYPE_FOLDER;
  g_autofree gchar *folder = g_canonicalize_filename(config->folder, NULL);
  add(self, setting->key,
      is_path ? g_canonicalize_filename(setting->value, folder)
              : g_strdup(setting->value));
  return TRUE;
}

/* Whether a key is given as its group has it: the plugin's own name for it,
 * which messages of the plugin tell, begins with the `prefix`. */
static gboolean
is_bare(const SgConfig *config,
        const SgSetting *setting,
        const gchar *prefix,
        GError **error)
{
  if (!g_str_has_prefix(setting->key, prefix))
    return TRUE;
  g_autofree gchar *message =
      g_strdup_printf("'%s' goes without '%s' in this group; write %s",
                      setting->key, prefix, setting->key + strlen(prefix));
  return refuse(config, setting, message, error);
}

/* Likewise the keys of [check] and [words], to which the plugin's own names
 * for them have `prefix`. */
static gboolean
add_group(Settings *self,
          const KpPlugin *plugin,
          const SgConfig *config,
          const GPtrArray *group,
          const gchar *prefix,
          GError **error)
{
  for (guint i = 0; i < group->len; i++) {
    const SgSetting *setting = group->pdata[i];
    g_autofree gchar *key = g_strconcat(prefix, setting->key, NULL);
    if (!is_bare(config, setting, prefix, error) ||
        !is_accepted(plugin, config, setting, key, error))
      return FALSE;
    add(self, key, g_strdup(setting->value));
  }
  return TRUE;
}

static KpSite *
open_with(const KpPlugin *plugin, const Settings *settings, KpError *wrong)
{
  KpSite *site = NULL;
  KpText css;
  KP_INIT(wrong);
  if (plugin->site->open((const KpSetting *)settings->list->data,
                         settings->list->len, &site, wrong) != KP_OK)
    return NULL;
  /* Asked for at once, so that a faulty theme is told before any page. */
  if (plugin->site->stylesheet(site, &css, wrong) == KP_OK)
    return site;
  (void)plugin->site->close(site, NULL);
  return NULL;
}

/* The line of the theme that is not there or of the variable that it will not
 * have: found by trying each by itself, for the plugin does not know of lines.
 * 0: it is none of them. */
static guint
find_culprit(const KpPlugin *plugin, const SgConfig *config)
{
  KpError wrong;
  g_auto(Settings) plain;
  settings_init(&plain);
  add_theme(&plain, config);
  KpSite *site = open_with(plugin, &plain, &wrong);
  if (site == NULL) /* a theme that is there has the fault's own place */
    return wrong.line == 0 ? config->theme_line : 0;
  (void)plugin->site->close(site, NULL);
  for (guint i = 0; i < config->variables->len; i++) {
    g_auto(Settings) one;
    settings_init(&one);
    add_theme(&one, config);
    add_variable(&one, config->variables->pdata[i]);
    site = open_with(plugin, &one, &wrong);
    if (site == NULL)
      return ((const SgSetting *)config->variables->pdata[i])->line;
    (void)plugin->site->close(site, NULL);
  }
  return 0;
}

KpSite *
sg_settings_open(const KpPlugin *plugin, const SgConfig *config, GError **error)
{
  g_auto(Settings) settings;
  settings_init(&settings);
  if (!check_site(plugin, config, error))
    return NULL;
  add_site(&settings, config);
  add_theme(&settings, config);
  for (guint i = 0; i < config->points->len; i++) {
    if (!add_option(&settings, plugin, config, config->points->pdata[i], error))
      return NULL;
  }
  if (!add_group(&settings, plugin, config, config->checks, "check.", error) ||
      !add_group(&settings, plugin, config, config->words, "word.", error))
    return NULL;
  for (guint i = 0; i < config->variables->len; i++) {
    if (!is_bare(config, config->variables->pdata[i], "theme.", error))
      return NULL;
    add_variable(&settings, config->variables->pdata[i]);
  }

  KpError wrong;
  KpSite *site = open_with(plugin, &settings, &wrong);
  if (site != NULL)
    return site;
  guint line = find_culprit(plugin, config);
  if (line > 0)
    g_set_error(error, SG_ERROR, SG_ERROR_CONFIG, "%s:%u: %s", config->path,
                line, wrong.message);
  else
    g_set_error_literal(error, SG_ERROR, SG_ERROR_CONFIG, wrong.message);
  return NULL;
}
