/* SPDX-License-Identifier: MIT */
/* A site's folder comes in; a page, or what points are made by, goes out. */
#include "site-page.h"

#include "entry.h"
#include "site-state.h"
#include "site.h"
#include "sitegen.h"

gchar *
kp_site_page(const gchar *folder,
             const gchar *file,
             gboolean drafts,
             GPtrArray *warnings,
             GError **error)
{
  g_autoptr(SgSite) site = sg_site_load(kp_entry(), folder, error);
  if (site == NULL)
    return NULL;
  site->options.drafts = drafts;
  return sg_site_render_one(site, file, warnings, error);
}

gboolean
kp_site_check(const gchar *folder, GPtrArray *warnings, GError **error)
{
  g_autoptr(SgSite) site = sg_site_load(kp_entry(), folder, error);
  if (site == NULL)
    return FALSE;
  KpText text;
  for (size_t i = 0;
       site->kp->site->warning(site->site, i, &text, NULL) == KP_OK; i++)
    g_ptr_array_add(warnings, g_strndup(text.data, text.length));
  return TRUE;
}

KpSiteBasis *
kp_site_basis_new(const gchar *folder, gboolean drafts, GError **error)
{
  g_autoptr(SgSite) site = sg_site_load(kp_entry(), folder, error);
  if (site == NULL)
    return NULL;
  site->options.drafts = drafts;
  if (!sg_site_count(site, error))
    return NULL;
  const KpSettings *settings = site->site->settings;
  KpSiteBasis *self = g_new0(KpSiteBasis, 1);
  self->pages = g_ptr_array_new();
  for (guint i = 0; i < site->pages->len; i++) {
    SgPage *page = g_ptr_array_index(site->pages, i);
    sg_page_close(page);
    if (page->draft)
      self->n_drafts++;
    else
      g_ptr_array_add(self->pages, page->path);
  }
  self->problems = site->problems;
  self->language = g_strdup(settings->language);
  self->smart = settings->smart;
  self->limits = settings->limits;
  self->check = settings->check;
  self->counts = site->site->counts;
  self->profile = site->site->profile;
  self->site = g_steal_pointer(&site);
  return self;
}

void
kp_site_basis_free(KpSiteBasis *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->pages);
  sg_site_free(self->site);
  g_free(self->language);
  g_free(self);
}
