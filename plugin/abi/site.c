/* SPDX-License-Identifier: MIT */
/* The calls of <keypoints/site.h>. */

#include "error.h"
#include "fill.h"
#include "site-state.h"
#include "status.h"

static KpStatus
site_option(size_t index, KpOption *option, KpError *error)
{
  KP_TRY(kp_struct_check(option, error));
  KpOption ours;
  KP_INIT(&ours);
  if (!kp_settings_describe(index, &ours))
    return kp_fail(error, KP_NOT_FOUND, "there are no more options");
  kp_struct_write(option, &ours, sizeof ours);
  return KP_OK;
}

static KpStatus
site_check(KpText key, KpText value, KpError *error)
{
  KP_TRY(kp_need_text(key, "the key", error));
  KP_TRY(kp_need_text(value, "the value", error));
  g_autofree gchar *name = g_strndup(key.data, key.length);
  g_autofree gchar *setting = g_strndup(value.data, value.length);
  GError *fault = NULL;
  if (!kp_settings_check(name != NULL ? name : "",
                         setting != NULL ? setting : "", &fault))
    return kp_fail_with(error, fault);
  return KP_OK;
}

static void
site_free(KpSite *self)
{
  g_clear_pointer(&self->texts, g_hash_table_unref);
  g_clear_pointer(&self->stems, g_ptr_array_unref);
  g_clear_pointer(&self->counts, kp_corpus_free);
  g_clear_pointer(&self->profile, kp_profile_free);
  g_clear_pointer(&self->theme, kp_theme_free);
  g_clear_pointer(&self->settings, kp_settings_free);
  g_clear_error(&self->theme_fault);
  g_mutex_clear(&self->theme_lock);
  g_mutex_clear(&self->lock);
  g_free(self->digest);
  g_free(self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpSite, site_free)

static void
free_stems(gpointer stems)
{
  kp_stems_free(stems);
}

static KpSite *
site_new(void)
{
  KpSite *self = g_new0(KpSite, 1);
  g_mutex_init(&self->lock);
  g_mutex_init(&self->theme_lock);
  self->theme_fold = -1;
  self->stems = g_ptr_array_new_with_free_func(free_stems);
  self->texts = g_hash_table_new_full(NULL, NULL, g_free, NULL);
  return self;
}

/* The bytes of a file that an option names. */
static gchar *
read_file(const gchar *option, const gchar *path, gsize *length, GError **error)
{
  g_autoptr(GError) fault = NULL;
  gchar *bytes = NULL;
  if (!g_file_get_contents(path, &bytes, length, &fault))
    kp_error_set(
        error, KP_ERROR_IO, path, 0, 0, "%s, or change the option \"%s\"",
        g_error_matches(fault, G_FILE_ERROR, G_FILE_ERROR_NOENT)
            ? "there is no such file; check the name"
            : "cannot be read; check that it is a file that may be read",
        option);
  return bytes;
}

static gboolean
load_counts(KpSite *self, GError **error)
{
  const gchar *path = self->settings->corpus;
  if (path == NULL) {
    self->counts = kp_corpus_new();
    return TRUE;
  }
  gsize length = 0;
  g_autofree gchar *bytes = read_file("corpus", path, &length, error);
  if (bytes == NULL)
    return FALSE;
  self->counts = kp_corpus_import(path, bytes, length, error);
  if (self->counts == NULL)
    return FALSE;
  kp_corpus_seal(self->counts);
  g_atomic_int_set(&self->sealed, TRUE);
  return TRUE;
}

static gboolean
load_profile(KpSite *self, GChecksum *digest, GError **error)
{
  const gchar *path = self->settings->profile;
  if (path == NULL)
    return TRUE;
  gsize length = 0;
  g_autofree gchar *bytes = read_file("profile", path, &length, error);
  if (bytes == NULL)
    return FALSE;
  g_checksum_update(digest, (const guchar *)bytes, (gssize)length);
  self->profile = kp_profile_read(path, bytes, length, error);
  return self->profile != NULL;
}

static KpStatus
need_settings(const KpSetting *settings, size_t n_settings, KpError *error)
{
  if (n_settings > 0)
    KP_TRY(kp_need(settings, "settings", error));
  for (size_t i = 0; i < n_settings; i++) {
    KP_TRY(kp_need_text(settings[i].key, "the key of a setting", error));
    KP_TRY(kp_need_text(settings[i].value, "the value of a setting", error));
  }
  return KP_OK;
}

static KpSite *
site_load(const KpSetting *settings, size_t n_settings, GError **error)
{
  g_autoptr(KpSite) self = site_new();
  g_autoptr(GChecksum) digest = g_checksum_new(G_CHECKSUM_SHA256);
  self->settings = kp_settings_new(settings, n_settings, error);
  if (self->settings == NULL || !load_counts(self, error) ||
      !load_profile(self, digest, error))
    return NULL;
  g_checksum_update(digest, (const guchar *)self->settings->digest, -1);
  self->digest = g_strdup(g_checksum_get_string(digest));
  return g_steal_pointer(&self);
}

static KpStatus
site_open(const KpSetting *settings,
          size_t n_settings,
          KpSite **site,
          KpError *error)
{
  KP_TRY(kp_need(site, "the place for the site", error));
  KP_TRY(need_settings(settings, n_settings, error));
  GError *fault = NULL;
  KpSite *self = site_load(settings, n_settings, &fault);
  if (self == NULL)
    return kp_fail_with(error, fault);
  *site = self;
  return KP_OK;
}

static KpStatus
site_close(KpSite *site, KpError *error)
{
  if (site == NULL)
    return KP_OK;
  gint open = g_atomic_int_get(&site->n_open);
  if (open > 0)
    return kp_fail(error, KP_TOO_EARLY,
                   "the site has %d open page%s: close pages first", open,
                   open == 1 ? "" : "s");
  site_free(site);
  return KP_OK;
}

static KpStatus
site_state(KpSite *site, KpSiteState *state, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_struct_check(state, error));
  KpSiteState ours;
  KP_INIT(&ours);
  g_mutex_lock(&site->lock);
  ours.sealed = (guint32)kp_site_is_sealed(site);
  ours.n_counted = kp_corpus_n_documents(site->counts);
  g_mutex_unlock(&site->lock);
  ours.n_open = (guint32)g_atomic_int_get(&site->n_open);
  kp_struct_write(state, &ours, sizeof ours);
  return KP_OK;
}

static KpStatus
too_late(KpError *error)
{
  return kp_fail(error, KP_TOO_LATE, "the site is sealed already");
}

static KpStatus
site_merge(KpSite *site, KpText path, KpText counts, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_need_text(path, "the path", error));
  if (counts.length > 0)
    KP_TRY(kp_need(counts.data, "the address of the counts", error));
  g_autofree gchar *name = kp_text_dup(path);
  GError *fault = NULL;
  g_autoptr(KpCorpus) other = kp_corpus_import(
      name != NULL ? name : "counts", counts.length > 0 ? counts.data : "",
      counts.length, &fault);
  if (other == NULL)
    return kp_fail_with(error, fault);
  g_mutex_lock(&site->lock);
  gboolean merged = kp_corpus_merge(site->counts, other);
  g_mutex_unlock(&site->lock);
  return merged ? KP_OK : too_late(error);
}

static KpStatus
site_export_counts(KpSite *site, KpText *counts, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_need(counts, "the place for the counts", error));
  g_mutex_lock(&site->lock);
  GString *text = kp_corpus_export(site->counts);
  g_mutex_unlock(&site->lock);
  *counts = kp_site_give(site, g_string_free(text, FALSE));
  return KP_OK;
}

static KpStatus
site_seal(KpSite *site, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  g_mutex_lock(&site->lock);
  gboolean sealed = kp_site_is_sealed(site);
  if (!sealed) {
    kp_corpus_seal(site->counts);
    g_atomic_int_set(&site->sealed, TRUE);
  }
  g_mutex_unlock(&site->lock);
  return sealed ? too_late(error) : KP_OK;
}

static KpStatus
site_stylesheet(KpSite *site, KpText *css, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_need(css, "the place for the style sheet", error));
  GError *fault = NULL;
  const KpTheme *theme = kp_site_theme(site, &fault);
  if (theme == NULL)
    return kp_fail_with(error, fault);
  *css = kp_text_out(kp_theme_css(theme));
  return KP_OK;
}

static KpStatus
site_warning(KpSite *site, size_t index, KpText *text, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_need(text, "the place for the warning", error));
  GError *fault = NULL;
  const KpTheme *theme = kp_site_theme(site, &fault);
  if (theme == NULL)
    return kp_fail_with(error, fault);
  const gchar *warning = kp_theme_warning(theme, index);
  if (warning == NULL)
    return kp_fail(error, KP_NOT_FOUND, "the site has no more warnings");
  *text = kp_text_out(warning);
  return KP_OK;
}

static KpStatus
site_render(KpSite *site,
            KpText name,
            const KpValues *values,
            KpText *html,
            KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_need(html, "the place for the document", error));
  KP_TRY(kp_need_text(name, "the template's name", error));
  g_autofree gchar *template = g_strndup(name.data, name.length);
  g_autoptr(KpValues) own = NULL;
  if (values == NULL) {
    own = kp_values_new();
    KP_TRY(kp_fill_site(own, site, error));
  }
  GError *fault = NULL;
  const KpTheme *theme = kp_site_theme(site, &fault);
  if (theme == NULL)
    return kp_fail_with(error, fault);
  gchar *text = kp_theme_render(theme, template != NULL ? template : "",
                                own != NULL ? own : values, &fault);
  if (text == NULL) {
    (void)kp_fail_with(error, fault); /* there is no such template */
    return KP_NOT_FOUND;
  }
  *html = kp_site_give(site, text);
  return KP_OK;
}

static KpStatus
site_fill(KpSite *site, KpValues *values, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_need(values, "values", error));
  return kp_fill_site(values, site, error);
}

static void
site_release(KpSite *site, KpText text)
{
  if (site == NULL || text.data == NULL)
    return;
  g_mutex_lock(&site->lock);
  g_hash_table_remove(site->texts, text.data);
  g_mutex_unlock(&site->lock);
}

const KpSiteCalls kp_site_calls = {
    .version = KP_ABI_VERSION,
    .struct_size = sizeof(KpSiteCalls),
    .option = site_option,
    .check = site_check,
    .open = site_open,
    .close = site_close,
    .state = site_state,
    .merge = site_merge,
    .export_counts = site_export_counts,
    .seal = site_seal,
    .stylesheet = site_stylesheet,
    .render = site_render,
    .fill = site_fill,
    .release = site_release,
    .warning = site_warning,
};
