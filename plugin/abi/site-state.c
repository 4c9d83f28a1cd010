/* SPDX-License-Identifier: MIT */
/* What calls of sites and pages do with a site, each under its lock. */
#include "site-state.h"

#include "status.h"
#include "theme-folder.h"

gboolean
kp_site_is_sealed(const KpSite *self)
{
  return g_atomic_int_get(&self->sealed);
}

KpStatus
kp_site_need_sealed(const KpSite *self, KpError *error)
{
  if (kp_site_is_sealed(self))
    return KP_OK;
  return kp_fail(error, KP_TOO_EARLY,
                 "the site is not sealed: count its pages, seal it, then ask");
}

KpStems *
kp_site_borrow_stems(KpSite *self)
{
  KpStems *stems = NULL;
  g_mutex_lock(&self->lock);
  if (self->stems->len > 0)
    stems = g_ptr_array_steal_index_fast(self->stems, self->stems->len - 1);
  g_mutex_unlock(&self->lock);
  return stems != NULL ? stems : kp_stems_new();
}

void
kp_site_return_stems(KpSite *self, KpStems *stems)
{
  g_mutex_lock(&self->lock);
  g_ptr_array_add(self->stems, stems);
  g_mutex_unlock(&self->lock);
}

static gboolean
count(KpSite *self, KpReading *reading)
{
  g_free(reading->places);
  reading->places = kp_corpus_count(self->counts, reading->prose);
  return reading->places != NULL;
}

static gboolean
uncount(KpSite *self, KpReading *reading)
{
  g_clear_pointer(&reading->places, g_free);
  return kp_corpus_remove(self->counts, reading->prose);
}

KpStatus
kp_site_tally(KpSite *self, KpReading *reading, gboolean add, KpError *error)
{
  /* Sealing takes the lock too: no page is half in the counts when the first
   * reader comes. */
  g_mutex_lock(&self->lock);
  gboolean sealed = kp_site_is_sealed(self);
  gboolean done =
      !sealed && (add ? count(self, reading) : uncount(self, reading));
  g_mutex_unlock(&self->lock);
  if (done)
    return KP_OK;
  if (sealed)
    return kp_fail(error, KP_TOO_LATE,
                   "the site is sealed: its counts stay as they are");
  return kp_fail(error, KP_NOT_FOUND,
                 "the counts do not hold this page: take back only what was "
                 "counted");
}

/* Of gchar, borrowed, NULL at the end. */
static GPtrArray *
theme_folders(const KpSettings *settings)
{
  GPtrArray *folders = g_ptr_array_new();
  for (guint i = 0; i < settings->theme_folders->len; i++)
    g_ptr_array_add(folders, g_ptr_array_index(settings->theme_folders, i));
  g_ptr_array_add(folders, (gpointer)KP_THEMES_DIR);
  g_ptr_array_add(folders, NULL);
  return folders;
}

static void
load_theme(KpSite *self)
{
  const KpSettings *settings = self->settings;
  g_autoptr(GPtrArray) folders = theme_folders(settings);
  self->theme = kp_theme_load(
      settings->theme, (const gchar *const *)folders->pdata,
      settings->theme_overrides, settings->variables, &self->theme_fault);
}

static gint
read_theme_fold(const KpSettings *settings)
{
  g_autoptr(GPtrArray) folders = theme_folders(settings);
  g_autofree gchar *folder = kp_theme_find(
      settings->theme, (const gchar *const *)folders->pdata, NULL);
  if (folder == NULL)
    return 0;
  g_autofree gchar *path = g_build_filename(folder, "theme.ini", NULL);
  g_autoptr(KpThemeIni) ini = kp_theme_ini_read(path, NULL);
  return ini != NULL ? (gint)ini->fold : 0;
}

gboolean
kp_site_folds(KpSite *self, guint n_words)
{
  guint fold = self->settings->fold;
  if (fold == 0) {
    g_mutex_lock(&self->theme_lock);
    if (self->theme_fold < 0)
      self->theme_fold = read_theme_fold(self->settings);
    fold = (guint)self->theme_fold;
    g_mutex_unlock(&self->theme_lock);
  }
  return fold > 0 && n_words >= fold;
}

const KpTheme *
kp_site_theme(KpSite *self, GError **error)
{
  g_mutex_lock(&self->theme_lock);
  if (self->theme == NULL && self->theme_fault == NULL)
    load_theme(self);
  if (self->theme == NULL)
    *error = g_error_copy(self->theme_fault);
  g_mutex_unlock(&self->theme_lock);
  return self->theme;
}

KpText
kp_site_give(KpSite *self, gchar *text)
{
  g_mutex_lock(&self->lock);
  g_hash_table_add(self->texts, text);
  g_mutex_unlock(&self->lock);
  return kp_text(text);
}
