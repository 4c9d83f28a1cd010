/* SPDX-License-Identifier: MIT */
/* Pages come in; the order of all lists, the index and the document for lost
 * readers go out. */
#include "lists.h"

#include <string.h>

#include "links.h"
#include "plan.h"
#include "values.h"

static gint
compare_pages(gconstpointer a, gconstpointer b)
{
  const SgPage *x = *(const SgPage *const *)a;
  const SgPage *y = *(const SgPage *const *)b;
  if (x->when != y->when)
    return x->when < y->when ? 1 : -1;
  return strcmp(x->source, y->source);
}

GPtrArray *
sg_lists_order(const SgSite *site)
{
  GPtrArray *order = g_ptr_array_new();
  for (guint i = 0; i < site->pages->len; i++) {
    const SgPage *page = site->pages->pdata[i];
    if (page->done)
      g_ptr_array_add(order, (gpointer)page);
  }
  g_ptr_array_sort(order, compare_pages);
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
          const GPtrArray *order,
          guint number,
          const gchar *url,
          KpValues *values,
          KpError *wrong)
{
  guint first = (number - 1) * site->config->per_page;
  guint last = MIN(first + site->config->per_page, order->len);
  for (guint i = first; i < last; i++) {
    KpValues *row = NULL;
    if (site->kp->values->append(values, kp_text("articles"), &row, wrong) !=
            KP_OK ||
        !fill_row(order->pdata[i], url, row, wrong))
      return FALSE;
  }
  return TRUE;
}

static void
set_neighbour(const SgSite *site,
              KpValues *values,
              const gchar *name,
              const gchar *url,
              guint number)
{
  g_autofree gchar *other = sg_plan_index(number);
  g_autofree gchar *href = sg_links_between(site, url, other);
  sg_values_set(site, values, name, href);
}

static void
set_numbers(const SgSite *site,
            KpValues *values,
            const gchar *url,
            guint number,
            guint n)
{
  if (n <= 1)
    return;
  g_autofree gchar *this_page = g_strdup_printf("%u", number);
  g_autofree gchar *all = g_strdup_printf("%u", n);
  sg_values_set(site, values, "page_number", this_page);
  sg_values_set(site, values, "page_count", all);
  if (number > 1)
    set_neighbour(site, values, "newer_href", url, number - 1);
  if (number < n)
    set_neighbour(site, values, "older_href", url, number + 1);
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
  sg_values_set(site, values, "description", site->config->description);
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

gchar *
sg_lists_index(SgSite *site,
               const GPtrArray *order,
               guint number,
               GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  g_autofree gchar *url = sg_plan_index(number);
  gchar *document = NULL;
  KpValues *values = open_values(site, url, &wrong);
  if (values != NULL && fill_rows(site, order, number, url, values, &wrong)) {
    g_autofree gchar *canonical =
        g_strconcat(site->config->base_url, url, NULL);
    sg_values_set(site, values, "canonical", canonical);
    set_numbers(site, values, url, number, sg_plan_n_index(site));
    document = render(site, "index", values, &wrong);
  } else {
    site->kp->values->close(values);
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
  gchar *document = values != NULL ? render(site, "404", values, &wrong) : NULL;
  if (document == NULL)
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE, wrong.message);
  return document;
}
