/* SPDX-License-Identifier: MIT */
/* The call that lays pages of a site beside each other. */
#include "page-calls.h"
#include "page-state.h"
#include "relation.h"
#include "status.h"

/* Enters a call for each page; those entered are added to `uses`. */
static KpStatus
use_all(KpPage *const *pages, size_t n, GPtrArray *uses, KpError *error)
{
  for (size_t i = 0; i < n; i++) {
    KpPageUse *use = NULL;
    KP_TRY(kp_page_use(pages[i], &use, error));
    g_ptr_array_add(uses, use);
    if (pages[i]->site != pages[0]->site)
      return kp_fail(error, KP_INVALID_ARGUMENT,
                     "the pages are of different sites");
  }
  return n > 0 ? kp_site_need_sealed(pages[0]->site, error) : KP_OK;
}

static void
end_use(gpointer use)
{
  kp_page_end(use);
}

static void
write_relations(const GPtrArray *relations, size_t most, uint32_t *related)
{
  for (guint i = 0; i < relations->len; i++) {
    const GArray *row = relations->pdata[i];
    for (guint k = 0; k < most; k++)
      related[i * most + k] =
          k < row->len ? g_array_index(row, KpRelation, k).page : KP_NO_PAGE;
  }
}

KpStatus
kp_call_relate(KpPage *const *pages,
               size_t n_pages,
               size_t most,
               uint32_t *related,
               KpError *error)
{
  if (most == 0)
    return KP_OK;
  KP_TRY(kp_need(pages, "the list of pages", error));
  KP_TRY(kp_need(related, "the place for the related pages", error));
  if (n_pages >= KP_NO_PAGE || most > n_pages)
    return kp_fail(error, KP_INVALID_ARGUMENT,
                   "more related pages are asked for than there are pages");
  g_autoptr(GPtrArray) uses = g_ptr_array_new_with_free_func(end_use);
  KP_TRY(use_all(pages, n_pages, uses, error));
  g_autofree KpRelated *related_pages = g_new(KpRelated, n_pages);
  for (size_t i = 0; i < n_pages; i++)
    related_pages[i] =
        (KpRelated){pages[i]->reading->prose, pages[i]->reading->places};
  g_autoptr(GPtrArray) relations = kp_relations_new(
      related_pages, (guint)n_pages, pages[0]->site->counts, (guint)most);
  write_relations(relations, most, related);
  return KP_OK;
}
