/* SPDX-License-Identifier: MIT */
/* Places of the site come in; values of a template go out. */
#include "values.h"

#include "archive.h"
#include "links.h"
#include "plan.h"

void
sg_values_set(const SgSite *site,
              KpValues *values,
              const gchar *name,
              const gchar *text)
{
  /* Names and texts are ours and sound: nothing can be refused. */
  (void)site->kp->values->set(values, kp_text(name), kp_text(text), NULL);
}

KpValues *
sg_values_append(const SgSite *site, KpValues *values, const gchar *name)
{
  KpValues *row = NULL;
  (void)site->kp->values->append(values, kp_text(name), &row, NULL);
  return row;
}

/* A document that is served for any address, such as 404.html, cannot tell
 * where it stands: its references begin at the top of the server. Nobody serves
 * a local site. */
static gchar *
place(const SgSite *site, const gchar *from, const gchar *to)
{
  if (from == NULL && !site->options.local)
    return g_strconcat(site->config->base_path, to, NULL);
  return sg_links_between(site, from != NULL ? from : "", to);
}

/* The icon that the owner of the site has put there, if any. */
static void
set_icon(const SgSite *site, KpValues *values, const gchar *url)
{
  static const gchar *const ICONS[] = {"favicon.svg", "favicon.ico",
                                       "favicon.png"};
  for (gsize i = 0; i < G_N_ELEMENTS(ICONS); i++) {
    if (!sg_plan_has(site, ICONS[i]))
      continue;
    g_autofree gchar *text = place(site, url, ICONS[i]);
    sg_values_set(site, values, "icon_href", text);
    return;
  }
}

void
sg_values_set_places(const SgSite *site, KpValues *values, const gchar *url)
{
  static const gchar *const PLACES[][2] = {{"home_href", ""},
                                           {"css_href", "style.css"},
                                           {"feed_href", "feed.xml"},
                                           {"json_feed_href", "feed.json"}};
  for (gsize i = 0; i < G_N_ELEMENTS(PLACES); i++) {
    g_autofree gchar *text = place(site, url, PLACES[i][1]);
    sg_values_set(site, values, PLACES[i][0], text);
  }
  set_icon(site, values, url);
  if (!site->has_archive)
    return;
  g_autofree gchar *archive = place(site, url, SG_ARCHIVE);
  sg_values_set(site, values, "archive_href", archive);
}
