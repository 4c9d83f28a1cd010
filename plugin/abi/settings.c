/* SPDX-License-Identifier: MIT */
/* Keys and values come in; typed settings, or the reason why not, go out. */
#include "settings.h"

#include <string.h>

#include "error.h"
#include "nearest.h"
#include "setting-value.h"
#include "theme-ini.h"
#include "words.h"

#define VARIABLE_PREFIX "theme."
#define WORD_PREFIX "word."

typedef KpSettingRow Row;

#define AT(field) offsetof(KpSettings, field)

/* The limits keep a mistyped number from passing for a wish. */
static const Row ROWS[] = {
    {"title", "site", KP_TYPE_TEXT, 0, 0, NULL, AT(title),
     "The site's name, shown on every page."},
    {"description", "site", KP_TYPE_TEXT, 0, 0, NULL, AT(description),
     "What the site is about, in a sentence."},
    {"author", "site", KP_TYPE_TEXT, 0, 0, NULL, AT(author),
     "Who writes pages that name no author."},
    {"base_url", "site", KP_TYPE_URL, 0, 0, NULL, AT(base_url),
     "The address that the site is served at; canonical links and feeds begin "
     "with it."},
    {"language", "site", KP_TYPE_LANGUAGE, 0, 0, NULL, AT(language),
     "The language of pages that declare none; without it, the text decides."},
    {"footer", "site", KP_TYPE_TEXT, 0, 0, NULL, AT(footer),
     "The line at the end of every page."},
    {"stylesheet", "site", KP_TYPE_TEXT, 0, 0, NULL, AT(stylesheet),
     "The address of the style sheet, as pages link to it; without it, every "
     "page holds the style sheet itself."},
    {"feed", "site", KP_TYPE_TEXT, 0, 0, NULL, AT(feed),
     "The address of the site's feed, as pages link to it."},
    {"count", "points", KP_TYPE_INTEGER, 0, 20, "0", AT(limits.count),
     "How many points a page gets; 0 means by what it tells, up to 5."},
    {"max_words", "points", KP_TYPE_INTEGER, 0, 100, "0", AT(limits.max_words),
     "The most words of one point; 0 means 25."},
    {"budget", "points", KP_TYPE_INTEGER, 0, 2000, "0", AT(limits.budget),
     "The most words of all points of a page; 0 means about 60, or where count "
     "is given 25 for one, 40 for two, 55 for three and 15 for each of more."},
    {"corpus", "points", KP_TYPE_FILE, 0, 0, NULL, AT(corpus),
     "Frozen counts: old pages keep their points when new pages come."},
    {"profile", "points", KP_TYPE_FILE, 0, 0, NULL, AT(profile),
     "Learned weights; without it, those compiled in."},
    {"box", "page", KP_TYPE_BOOLEAN, 0, 0, "true", AT(box),
     "Whether pages have a box; lists show points all the same."},
    {"heading", "page", KP_TYPE_TEXT, 0, 0, NULL, AT(heading),
     "The heading of the box; without it, \"Key points\" in the page's "
     "language."},
    {"heading_level", "page", KP_TYPE_INTEGER, 0, 6, "0", AT(heading_level),
     "The level of that heading, 1 to 6; 0 means one below the page's title."},
    {"label", "page", KP_TYPE_TEXT, 0, 0, NULL, AT(label),
     "The line under generated points that says so; without it, one in the "
     "page's language; \"none\" for no line."},
    {"fold", "page", KP_TYPE_INTEGER, 0, KP_FOLD_NEVER, "0", AT(fold),
     "Pages of at least this many words have a box that readers open; 0 means "
     "as the theme has it, 1 every page, 1000000 none."},
    {"links", "page", KP_TYPE_BOOLEAN, 0, 0, "true", AT(links),
     "Whether generated points link to the sentences that they came from."},
    {"smart", "page", KP_TYPE_BOOLEAN, 0, 0, "false", AT(smart),
     "Whether straight quotation marks, dashes and dots become typographic."},
    {"schema", "page", KP_TYPE_TEXT, 0, 0, "Article", AT(schema),
     "What articles are to search engines: Article, NewsArticle or "
     "BlogPosting."},
    {"heading_ids", "page", KP_TYPE_BOOLEAN, 0, 0, "true", AT(heading_ids),
     "Whether headings have ids that links can name; without the box they "
     "never have."},
    {"contents", "page", KP_TYPE_INTEGER, 0, 100, "0", AT(contents),
     "Articles of at least this many headings get a table of contents; 0 means "
     "none but those that say toc: true."},
    {"images", "page", KP_TYPE_BOOLEAN, 0, 0, "true", AT(images),
     "Whether images have their size and a caption, and are loaded when they "
     "are near; without the box they never are."},
    {"unsafe", "page", KP_TYPE_BOOLEAN, 0, 0, "false", AT(unsafe),
     "Whether raw HTML and links of any scheme in articles are passed on."},
    {"theme", "theme", KP_TYPE_TEXT, 0, 0, "default", AT(theme),
     "The name of the theme, a folder of templates and SCSS."},
    {"theme_folder", "theme", KP_TYPE_FOLDER, 0, 0, NULL, AT(theme_folders),
     "A folder that holds themes; looked in before the installed ones."},
    {"theme_overrides", "theme", KP_TYPE_FOLDER, 0, 0, NULL,
     AT(theme_overrides),
     "A folder whose templates and SCSS stand over the theme's of the same "
     "name."},
    {WORD_PREFIX "*", "words", KP_TYPE_TEXT, 0, 0, NULL, AT(words),
     "A word that pages say themselves, by language and name, as in "
     "word.de.related."},
    {VARIABLE_PREFIX "*", "theme", KP_TYPE_TEXT, 0, 0, NULL, AT(variables),
     "A value for a variable of the theme, as SCSS."},
};

static gboolean
is_repeatable(const Row *row)
{
  return row->offset == AT(theme_folders);
}

/* TRUE for a row that stands for all names that begin alike. */
static gboolean
is_pattern(const Row *row)
{
  return g_str_has_suffix(row->name, "*");
}

static gboolean
is_variable(const gchar *key)
{
  return g_str_has_prefix(key, VARIABLE_PREFIX) &&
         key[strlen(VARIABLE_PREFIX)] != '\0';
}

static const Row *
unknown_option(const gchar *key, GError **error)
{
  const gchar *names[G_N_ELEMENTS(ROWS) + 1] = {NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(ROWS); i++)
    names[i] = ROWS[i].name;
  const gchar *nearest = kp_nearest(key, names);
  kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
               "there is no option \"%s\"; %s%s%s", key,
               nearest != NULL ? "did you mean \"" : "leave it out",
               nearest != NULL ? nearest : "", nearest != NULL ? "\"?" : "");
  return NULL;
}

static const Row *
find_row(const gchar *key, GError **error)
{
  if (is_variable(key))
    return &ROWS[G_N_ELEMENTS(ROWS) - 1];
  for (gsize i = 0; i + 1 < G_N_ELEMENTS(ROWS); i++) {
    if (strcmp(ROWS[i].name, key) == 0)
      return &ROWS[i];
  }
  return unknown_option(key, error);
}

static gboolean
read_setting(KpSettings *self,
             const Row *row,
             const gchar *key,
             const gchar *value,
             GError **error)
{
  gpointer field = (gchar *)self + row->offset;
  if (row->offset == AT(variables)) {
    if (*value == '\0') {
      kp_error_set(error, KP_ERROR_OPTION, NULL, 0, 0,
                   "\"%s\" has no value; write one as SCSS has it, or leave it "
                   "out",
                   key);
      return FALSE;
    }
    g_hash_table_replace(self->variables,
                         g_strdup(key + strlen(VARIABLE_PREFIX)),
                         g_strdup(value));
    return TRUE;
  }
  if (is_repeatable(row)) {
    if (*value != '\0')
      g_ptr_array_add(self->theme_folders, g_strdup(value));
    return TRUE;
  }
  if (row->type == KP_TYPE_BOOLEAN)
    return kp_setting_boolean(row, value, field, error);
  if (row->type == KP_TYPE_INTEGER)
    return kp_setting_integer(row, value, field, error);
  return kp_setting_text(row, value, field, error);
}

/* Sets the option `key`, whichever table has it. */
static gboolean
set(KpSettings *self, const gchar *key, const gchar *value, GError **error)
{
  if (g_str_has_prefix(key, WORD_PREFIX))
    return kp_words_add(self->words, key + strlen(WORD_PREFIX), value, error);
  if (g_str_has_prefix(key, KP_CHECK_PREFIX))
    return kp_check_settings_set(&self->check, key + strlen(KP_CHECK_PREFIX),
                                 value, error);
  const Row *row = find_row(key, error);
  return row != NULL && read_setting(self, row, key, value, error);
}

static KpSettings *
standard_settings(void)
{
  KpSettings *self = g_new0(KpSettings, 1);
  self->theme_folders = g_ptr_array_new_with_free_func(g_free);
  self->variables =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  self->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  kp_check_settings_init(&self->check);
  for (gsize i = 0; i < G_N_ELEMENTS(ROWS); i++) {
    if (ROWS[i].standard != NULL)
      read_setting(self, &ROWS[i], ROWS[i].name, ROWS[i].standard, NULL);
  }
  return self;
}

static void
append_words(GString *all, GHashTable *words)
{
  g_autoptr(GList) keys = g_hash_table_get_keys(words);
  keys = g_list_sort(keys, (GCompareFunc)strcmp);
  for (GList *key = keys; key != NULL; key = key->next) {
    g_string_append_printf(
        all, "%s=%s", (const gchar *)key->data,
        (const gchar *)g_hash_table_lookup(words, key->data));
    g_string_append_c(all, '\0');
  }
}

/* A digest of the settings as they hold, whatever the order they came in.
 * Files and folders count by what was read from them, elsewhere. */
static gchar *
digest_of(const KpSettings *self)
{
  g_autoptr(GString) all = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(ROWS); i++) {
    const Row *row = &ROWS[i];
    gconstpointer field = (const gchar *)self + row->offset;
    if (is_pattern(row) || row->type == KP_TYPE_FILE ||
        row->type == KP_TYPE_FOLDER)
      continue;
    g_string_append_printf(all, "%s=", row->name);
    if (row->type == KP_TYPE_BOOLEAN || row->type == KP_TYPE_INTEGER)
      g_string_append_printf(all, "%u", *(const guint *)field);
    else if (*(gchar *const *)field != NULL)
      g_string_append(all, *(gchar *const *)field);
    g_string_append_c(all, '\0');
  }
  append_words(all, self->words);
  return g_compute_checksum_for_data(G_CHECKSUM_SHA256,
                                     (const guchar *)all->str, all->len);
}

KpSettings *
kp_settings_new(const KpSetting *settings, gsize n_settings, GError **error)
{
  g_autoptr(KpSettings) self = standard_settings();
  for (gsize i = 0; i < n_settings; i++) {
    g_autofree gchar *key =
        g_strndup(settings[i].key.data, settings[i].key.length);
    g_autofree gchar *value =
        g_strndup(settings[i].value.data, settings[i].value.length);
    if (!set(self, key != NULL ? key : "", value != NULL ? value : "", error))
      return NULL;
  }
  self->digest = digest_of(self);
  return g_steal_pointer(&self);
}

void
kp_settings_free(KpSettings *self)
{
  if (self == NULL)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(ROWS); i++) {
    if (ROWS[i].type != KP_TYPE_BOOLEAN && ROWS[i].type != KP_TYPE_INTEGER &&
        !is_pattern(&ROWS[i]) && !is_repeatable(&ROWS[i]))
      g_free(*(gchar **)((gchar *)self + ROWS[i].offset));
  }
  g_ptr_array_unref(self->theme_folders);
  g_hash_table_unref(self->variables);
  g_hash_table_unref(self->words);
  g_free(self->digest);
  g_free(self);
}

gboolean
kp_settings_check(const gchar *key, const gchar *value, GError **error)
{
  g_autoptr(KpSettings) scratch = standard_settings();
  return set(scratch, key, value, error);
}

static gboolean
describe_check(gsize index, KpOption *option)
{
  KpCheckOption check;
  if (!kp_check_option(index, &check))
    return FALSE;
  option->name = kp_text(check.name);
  option->section = kp_text("check");
  option->sentence = kp_text(check.sentence);
  option->standard = kp_text(check.standard);
  option->type = check.maximum > 0 ? KP_TYPE_INTEGER : KP_TYPE_TEXT;
  option->minimum = check.minimum;
  option->maximum = check.maximum;
  return TRUE;
}

gboolean
kp_settings_describe(gsize index, KpOption *option)
{
  if (index >= G_N_ELEMENTS(ROWS))
    return describe_check(index - G_N_ELEMENTS(ROWS), option);
  const Row *row = &ROWS[index];
  option->name = kp_text(row->name);
  option->section = kp_text(row->section);
  option->sentence = kp_text(row->sentence);
  option->standard = kp_text(row->standard != NULL ? row->standard : "");
  option->type = row->type;
  option->repeat = is_repeatable(row);
  option->minimum = row->minimum;
  option->maximum = row->maximum;
  return TRUE;
}
