/* SPDX-License-Identifier: MIT */
/* A site and a file come in, a page goes out. */
#include "site-page.h"

#include "entry.h"
#include "sitegen.h"

gchar *
kp_site_page(const gchar *folder,
             const gchar *file,
             GPtrArray *warnings,
             GError **error)
{
  g_autoptr(SgSite) site = sg_site_load(kp_entry(), folder, error);
  if (site == NULL)
    return NULL;
  return sg_site_render_one(site, file, warnings, error);
}

gboolean
kp_site_check(const gchar *folder, GError **error)
{
  g_autoptr(SgSite) site = sg_site_load(kp_entry(), folder, error);
  return site != NULL;
}
