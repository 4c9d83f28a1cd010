/* SPDX-License-Identifier: MIT */
/* Pages, files and what the build itself writes come in; one place for each
 * goes out. */
#include "plan.h"

#include <string.h>

#include "address.h"
#include "archive.h"

static gchar *
document_of(const gchar *address)
{
  return *address == '\0' || g_str_has_suffix(address, "/")
             ? g_strconcat(address, "index.html", NULL)
             : g_strdup(address);
}

gboolean
sg_plan_has(const SgSite *site, const gchar *path)
{
  g_autofree gchar *document = document_of(path);
  return g_hash_table_contains(site->outputs, document);
}

gboolean
sg_plan_has_static(const SgSite *site, const gchar *path)
{
  return g_ptr_array_find_with_equal_func(site->statics, path, g_str_equal,
                                          NULL);
}

/* What is in the way of a file at `path`: a file of that place or of one of
 * the folders that it stands in, or a folder of that name; NULL: nothing. */
static const gchar *
in_the_way(const SgSite *site, const gchar *path)
{
  const gchar *origin = g_hash_table_lookup(site->outputs, path);
  if (origin == NULL)
    origin = g_hash_table_lookup(site->folders, path);
  for (const gchar *at = strchr(path, '/'); at != NULL && origin == NULL;
       at = strchr(at + 1, '/')) {
    g_autofree gchar *folder = g_strndup(path, at - path);
    origin = g_hash_table_lookup(site->outputs, folder);
  }
  return origin;
}

/* Takes the place for `origin`; what was there before it is returned, and
 * keeps the place. */
static const gchar *
take(SgSite *site, const gchar *path, const gchar *origin)
{
  const gchar *other = in_the_way(site, path);
  if (other != NULL)
    return other;
  g_hash_table_insert(site->outputs, g_strdup(path), g_strdup(origin));
  for (const gchar *at = strchr(path, '/'); at != NULL;
       at = strchr(at + 1, '/'))
    g_hash_table_insert(site->folders, g_strndup(path, at - path),
                        g_strdup(origin));
  return NULL;
}

/* The index comes before the articles: it is what readers look for first. */
static guint
n_index_parts(const SgSite *site)
{
  guint n = 0;
  for (guint i = 0; i < site->pages->len; i++) {
    const SgPage *page = site->pages->pdata[i];
    n += page->kp != NULL && !page->failed && !page->draft;
  }
  guint per_page = site->config->per_page;
  return (n + per_page - 1) / per_page;
}

static void
plan_own(SgSite *site)
{
  static const gchar *const DOCUMENTS[] = {"style.css", "feed.xml", "feed.json",
                                           "sitemap.xml", "404.html"};
  for (gsize i = 0; i < G_N_ELEMENTS(DOCUMENTS); i++)
    (void)take(site, DOCUMENTS[i], "sitegen itself");
  if (!sg_plan_has_static(site, "robots.txt"))
    (void)take(site, "robots.txt", "sitegen itself");
  (void)take(site, "index.html", "the index of the site");
  guint n_parts = n_index_parts(site);
  for (guint i = 2; i <= n_parts; i++) {
    g_autofree gchar *path = g_strdup_printf("page/%u/index.html", i);
    (void)take(site, path, "the index of the site");
  }
}

static SgPage *
page_of(const SgSite *site, const gchar *path)
{
  for (guint i = 0; i < site->pages->len; i++) {
    SgPage *page = site->pages->pdata[i];
    if (strcmp(page->path, path) == 0)
      return page;
  }
  return NULL;
}

static void
refuse_page(SgPage *page, const gchar *other)
{
  sg_page_fail(page,
               g_strdup_printf("%s and %s: both have the address /%s; give one "
                               "of them another slug: in its front matter",
                               page->path, other, page->address));
}

static void
plan_page(SgSite *site, SgPage *page)
{
  g_autofree gchar *document = document_of(page->address);
  const gchar *other = take(site, document, page->path);
  if (other == NULL)
    return;
  /* Neither is written: which of the two was meant is not for us to say. */
  SgPage *first = page_of(site, other);
  refuse_page(page, other);
  if (first != NULL && !first->failed)
    refuse_page(first, page->path);
}

/* The articles that are the index.md of a folder, by that folder. */
static GHashTable *
find_bundles(const SgSite *site)
{
  GHashTable *bundles =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < site->pages->len; i++) {
    SgPage *page = site->pages->pdata[i];
    if (g_str_has_suffix(page->source, "/index.md"))
      g_hash_table_insert(bundles, g_path_get_dirname(page->source), page);
  }
  return bundles;
}

/* The article whose bundle the content file `path` belongs to: that of the
 * index.md in its folder or the nearest one above. *rest is set to the part of
 * `path` below that folder. */
static const SgPage *
bundle_of(GHashTable *bundles, const gchar *path, const gchar **rest)
{
  g_autofree gchar *folder = g_strdup(path);
  gchar *slash;
  while ((slash = strrchr(folder, '/')) != NULL) {
    *slash = '\0';
    const SgPage *page = g_hash_table_lookup(bundles, folder);
    *rest = path + (slash - folder) + 1;
    if (page != NULL)
      return page;
  }
  return NULL;
}

/* Where the content file `path` is copied to; NULL where it is not, because
 * its article is a draft or has no address. */
static gchar *
place_of_file(GHashTable *bundles, const gchar *path)
{
  const gchar *rest = NULL;
  const SgPage *page = bundle_of(bundles, path, &rest);
  if (page != NULL)
    return page->address != NULL && !page->draft
               ? g_strconcat(page->address, rest, NULL)
               : NULL;
  const gchar *slash = strrchr(path, '/');
  if (slash == NULL)
    return g_strdup(path);
  g_autofree gchar *folder = g_strndup(path, slash - path);
  g_autofree gchar *address = sg_address_of_folder(folder);
  return g_strconcat(address, slash + 1, NULL);
}

static void
plan_file(SgSite *site, GHashTable *bundles, const gchar *path)
{
  g_autofree gchar *place = place_of_file(bundles, path);
  if (place == NULL)
    return;
  g_autofree gchar *full = g_build_filename(site->content, path, NULL);
  const gchar *other = take(site, place, full);
  if (other == NULL)
    g_hash_table_insert(site->targets, g_strdup(path), g_steal_pointer(&place));
  else
    g_ptr_array_add(site->problems,
                    g_strdup_printf("%s and %s: both have the address /%s; "
                                    "rename one of them",
                                    full, other, place));
}

static void
plan_static(SgSite *site, const gchar *path)
{
  g_autofree gchar *full =
      g_build_filename(site->config->folder, "static", path, NULL);
  const gchar *other = take(site, path, full);
  if (other != NULL)
    g_ptr_array_add(site->problems,
                    g_strdup_printf("%s and %s: both have the address /%s; "
                                    "rename one of them",
                                    full, other, path));
}

/* The other lists take what the articles and files have left. */
static void
plan_list(SgSite *site, SgList *list)
{
  guint n_parts = sg_list_n_parts(site, list);
  for (guint i = 1; i <= n_parts && !list->blocked; i++) {
    g_autofree gchar *part = sg_list_part(list, i);
    g_autofree gchar *path = document_of(part);
    list->blocked = take(site, path, "the archive of the site") != NULL;
  }
}

static void
plan_archive(SgSite *site)
{
  KpText html;
  sg_archive_sort(site);
  for (guint i = 1; i < site->lists->len; i++)
    plan_list(site, site->lists->pdata[i]);
  /* A theme need not have this template. */
  if (site->lists->len == 1 ||
      site->kp->site->render(site->site, kp_text("archive"), NULL, &html,
                             NULL) != KP_OK)
    return;
  site->kp->site->release(site->site, html);
  site->has_archive =
      take(site, SG_ARCHIVE "index.html", "the archive of the site") == NULL;
}

void
sg_plan(SgSite *site)
{
  plan_own(site);
  for (guint i = 0; i < site->pages->len; i++) {
    SgPage *page = site->pages->pdata[i];
    if (page->address == NULL || page->draft)
      continue;
    plan_page(site, page);
    g_hash_table_insert(site->targets, g_strdup(page->source),
                        g_strdup(page->address));
  }
  g_autoptr(GHashTable) bundles = find_bundles(site);
  for (guint i = 0; i < site->files->len; i++)
    plan_file(site, bundles, site->files->pdata[i]);
  for (guint i = 0; i < site->statics->len; i++)
    plan_static(site, site->statics->pdata[i]);
  plan_archive(site);
}
