/* SPDX-License-Identifier: MIT */
/* Lists of pages come in; their documents, the archive and the document for
 * lost readers go out. */
#include "lists.h"

#include "address.h"
#include "links.h"
#include "values.h"

GPtrArray *
sg_lists_order(const SgSite *site)
{
  GPtrArray *order = g_ptr_array_new();
  for (guint i = 0; i < site->order->len; i++) {
    const SgPage *page = site->order->pdata[i];
    if (page->done)
      g_ptr_array_add(order, (gpointer)page);
  }
  return order;
}

/* Fills the row of an article, as seen from the list at `url`. */
static gboolean
fill_row(const SgPage *page, const gchar *url, KpValues *row, KpError *wrong)
{
  const SgSite *site = page->site;
  if (site->kp->page->fill_row(page->kp, row, wrong) != KP_OK)
    return FALSE;
  g_autofree gchar *href = sg_links_between(site, url, page->url);
  sg_values_set(site, row, "href", href);
  return TRUE;
}

static gboolean
fill_rows(const SgSite *site,
          const GPtrArray *articles,
          const gchar *url,
          KpValues *values,
          KpError *wrong)
{
  for (guint i = 0; i < articles->len; i++) {
    KpValues *row = NULL;
    if (site->kp->values->append(values, kp_text("articles"), &row, wrong) !=
            KP_OK ||
        !fill_row(articles->pdata[i], url, row, wrong))
      return FALSE;
  }
  return TRUE;
}

static void
set_neighbour(const SgSite *site,
              KpValues *values,
              const gchar *name,
              const gchar *url,
              gchar *other)
{
  g_autofree gchar *address = other;
  g_autofree gchar *other_url = sg_address_encode(address);
  g_autofree gchar *href = sg_links_between(site, url, other_url);
  sg_values_set(site, values, name, href);
}

static void
set_numbers(const SgSite *site,
            const SgList *list,
            KpValues *values,
            const gchar *url,
            guint number)
{
  guint n = sg_list_n_parts(site, list);
  if (n <= 1)
    return;
  g_autofree gchar *this_page = g_strdup_printf("%u", number);
  g_autofree gchar *all = g_strdup_printf("%u", n);
  sg_values_set(site, values, "page_number", this_page);
  sg_values_set(site, values, "page_count", all);
  if (number > 1) {
    sg_values_set(site, values, "part", this_page);
    set_neighbour(site, values, "newer_href", url,
                  sg_list_part(list, number - 1));
  }
  if (number < n)
    set_neighbour(site, values, "older_href", url,
                  sg_list_part(list, number + 1));
}

/* Opens values with all that the site knows. NULL on failure. */
static KpValues *
open_values(const SgSite *site, const gchar *url, KpError *wrong)
{
  KpValues *values = NULL;
  if (site->kp->values->open(&values, wrong) != KP_OK)
    return NULL;
  if (site->kp->site->fill(site->site, values, wrong) != KP_OK) {
    site->kp->values->close(values);
    return NULL;
  }
  sg_values_set_places(site, values, url);
  if (url != NULL) {
    g_autofree gchar *canonical =
        g_strconcat(site->config->base_url, url, NULL);
    sg_values_set(site, values, "canonical", canonical);
  }
  return values;
}

/* Fills the template and closes the values. */
static gchar *
render(SgSite *site, const gchar *template, KpValues *values, KpError *wrong)
{
  KpText html;
  gchar *document = NULL;
  if (site->kp->site->render(site->site, kp_text(template), values, &html,
                             wrong) == KP_OK) {
    document = g_strndup(html.data, html.length);
    site->kp->site->release(site->site, html);
  }
  site->kp->values->close(values);
  return document;
}

/* What a list is called; the index goes by the site's name. */
static void
set_heading(const SgSite *site, const SgList *list, KpValues *values)
{
  sg_values_set(site, values, "title", list->heading);
  sg_values_set(site, values, "heading", list->heading);
  if (list->kind == SG_LIST_INDEX)
    sg_values_set(site, values, "description", site->config->description);
}

gchar *
sg_lists_part(SgSite *site, const SgList *list, guint number, GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  g_autofree gchar *address = sg_list_part(list, number);
  g_autofree gchar *url = sg_address_encode(address);
  g_autoptr(GPtrArray) articles = sg_list_articles(site, list, number);
  gchar *document = NULL;
  KpValues *values = open_values(site, url, &wrong);
  if (values != NULL && fill_rows(site, articles, url, values, &wrong)) {
    set_heading(site, list, values);
    set_numbers(site, list, values, url, number);
    document = render(site, list->kind == SG_LIST_INDEX ? "index" : "list",
                      values, &wrong);
  } else {
    site->kp->values->close(values);
  }
  if (document == NULL)
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE, wrong.message);
  return document;
}

static void
add_list(const SgSite *site,
         const SgList *list,
         const gchar *url,
         KpValues *values)
{
  KpValues *row = sg_values_append(
      site, values, list->kind == SG_LIST_TOPIC ? "tags" : "years");
  g_autofree gchar *count = g_strdup_printf("%u", list->pages->len);
  sg_values_set(site, row, "name", list->heading);
  sg_values_set(site, row, "count", count);
  set_neighbour(site, row, "href", url, g_strdup(list->address));
}

gchar *
sg_lists_archive(SgSite *site, GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  KpValues *values = open_values(site, SG_ARCHIVE, &wrong);
  gchar *document = NULL;
  if (values != NULL) {
    sg_values_set(site, values, "is_archive", "yes");
    for (guint i = 1; i < site->lists->len; i++) {
      const SgList *list = site->lists->pdata[i];
      if (!list->blocked)
        add_list(site, list, SG_ARCHIVE, values);
    }
    document = render(site, "archive", values, &wrong);
  }
  if (document == NULL)
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE, wrong.message);
  return document;
}

gchar *
sg_lists_lost(SgSite *site, GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  KpValues *values = open_values(site, NULL, &wrong);
  gchar *document = NULL;
  if (values != NULL) {
    sg_values_set(site, values, "is_lost", "yes");
    document = render(site, "404", values, &wrong);
  }
  if (document == NULL)
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE, wrong.message);
  return document;
}
