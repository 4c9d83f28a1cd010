/* SPDX-License-Identifier: MIT */
/* Pages in their order come in; for each, the others that it leads to go out.
 */
#include "ways.h"

#include "address.h"
#include "archive.h"
#include "links.h"
#include "values.h"

/* Related pages that are shown, at most. */
#define MOST_RELATED 3

/* An undated page ("About us") has no place in time. */
static void
find_neighbours(SgSite *site)
{
  for (guint i = 1; i < site->order->len; i++) {
    SgPage *newer = site->order->pdata[i - 1];
    SgPage *older = site->order->pdata[i];
    if (older->when == G_MININT64)
      return;
    newer->older = older;
    older->newer = newer;
  }
}

static KpStatus
find_related(SgSite *site, KpError *wrong)
{
  const GPtrArray *order = site->order;
  size_t most = MIN(MOST_RELATED, order->len);
  if (!KP_HAS(site->kp->page, relate))
    return KP_OK;
  g_autofree KpPage **pages = g_new(KpPage *, order->len);
  g_autofree uint32_t *related = g_new(uint32_t, order->len * most);
  for (guint i = 0; i < order->len; i++)
    pages[i] = ((SgPage *)order->pdata[i])->kp;
  KpStatus status =
      site->kp->page->relate(pages, order->len, most, related, wrong);
  if (status != KP_OK)
    return status;
  for (guint i = 0; i < order->len; i++) {
    SgPage *page = order->pdata[i];
    for (size_t k = 0; k < most && related[i * most + k] != KP_NO_PAGE; k++)
      g_ptr_array_add(page->related, order->pdata[related[i * most + k]]);
  }
  return KP_OK;
}

KpStatus
sg_ways_find(SgSite *site, KpError *wrong)
{
  find_neighbours(site);
  return find_related(site, wrong);
}

/* The names that a template has for the way to another page. */
typedef struct {
  const gchar *href;
  const gchar *title;
  const gchar *lang;
} Names;

static void
set_way(const SgPage *page,
        KpValues *values,
        const SgPage *other,
        const Names *names)
{
  if (other == NULL)
    return;
  g_autofree gchar *href = sg_links_between(page->site, page->url, other->url);
  sg_values_set(page->site, values, names->href, href);
  sg_values_set(page->site, values, names->title, other->title);
  if (g_strcmp0(other->language, page->language) != 0)
    sg_values_set(page->site, values, names->lang, other->language);
}

static void
fill_related(const SgPage *page, KpValues *values)
{
  static const Names NAMES = {"href", "title", "lang"};
  for (guint i = 0; i < page->related->len; i++)
    set_way(page, sg_values_append(page->site, values, "related"),
            page->related->pdata[i], &NAMES);
}

/* The plugin has set the names of the tags; only the site knows their pages. */
static void
fill_topics(const SgPage *page, KpValues *values)
{
  const SgSite *site = page->site;
  sg_values_set(site, values, "tags", NULL);
  for (guint i = 0; i < page->tags->len; i++) {
    KpValues *row = sg_values_append(site, values, "tags");
    const SgList *list = sg_archive_topic(site, page->tags->pdata[i]);
    sg_values_set(site, row, "name", page->tags->pdata[i]);
    if (list == NULL)
      continue;
    g_autofree gchar *url = sg_address_encode(list->address);
    g_autofree gchar *href = sg_links_between(site, page->url, url);
    sg_values_set(site, row, "href", href);
  }
}

void
sg_ways_fill(const SgPage *page, KpValues *values)
{
  static const Names NEWER = {"newer_href", "newer_title", "newer_lang"};
  static const Names OLDER = {"older_href", "older_title", "older_lang"};
  set_way(page, values, page->newer, &NEWER);
  set_way(page, values, page->older, &OLDER);
  fill_related(page, values);
  fill_topics(page, values);
}
