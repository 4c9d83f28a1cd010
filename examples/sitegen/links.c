/* SPDX-License-Identifier: MIT */
/* The author's link comes in; the page's goes out. */
#include "links.h"

#include <string.h>

#include "address.h"
#include "plan.h"

gchar *
sg_links_between(const SgSite *site, const gchar *from, const gchar *to)
{
  g_autofree gchar *clean = sg_address_relative(from, to);
  return site->options.local && g_str_has_suffix(clean, "/")
             ? g_strconcat(clean, "index.html", NULL)
             : g_steal_pointer(&clean);
}

/* `path` taken from the folder `base`, without "." and ".."; NULL where it
 * leads out of the site. A trailing "/" is lost. */
static gchar *
join(const gchar *base, const gchar *path)
{
  g_autofree gchar *whole = g_strconcat(base, "/", path, NULL);
  g_auto(GStrv) parts = g_strsplit(whole, "/", -1);
  g_autoptr(GPtrArray) kept = g_ptr_array_new();
  for (gsize i = 0; parts[i] != NULL; i++) {
    if (strcmp(parts[i], "..") == 0) {
      if (kept->len == 0)
        return NULL;
      g_ptr_array_set_size(kept, (gint)kept->len - 1);
    } else if (*parts[i] != '\0' && strcmp(parts[i], ".") != 0) {
      g_ptr_array_add(kept, parts[i]);
    }
  }
  g_ptr_array_add(kept, NULL);
  return g_strjoinv("/", (gchar **)kept->pdata);
}

static const gchar *
find_target(const SgSite *site, const gchar *path)
{
  static const gchar *const ENDINGS[] = {"", ".md", "/index.md"};
  for (gsize i = 0; path != NULL && i < G_N_ELEMENTS(ENDINGS); i++) {
    g_autofree gchar *name = g_strconcat(path, ENDINGS[i], NULL);
    const gchar *target = g_hash_table_lookup(site->targets, name);
    if (target != NULL)
      return target;
  }
  return NULL;
}

/* The place that the author may have meant as it will be on the site, rather
 * than where its source stands. */
static gchar *
find_output(const SgSite *site, const gchar *path, gboolean is_folder)
{
  if (path == NULL)
    return NULL;
  g_autofree gchar *folder =
      *path != '\0' ? g_strconcat(path, "/", NULL) : g_strdup("");
  if (sg_plan_has(site, folder))
    return sg_address_encode(folder);
  return !is_folder && sg_plan_has(site, path) ? sg_address_encode(path) : NULL;
}

static gchar *
find_place(const SgPage *page, const gchar *path)
{
  const SgSite *site = page->site;
  gboolean from_top = *path == '/';
  gboolean is_folder = g_str_has_suffix(path, "/");
  g_autofree gchar *folder = g_path_get_dirname(page->source);
  g_autofree gchar *in_content = join(from_top ? "" : folder, path);
  const gchar *target = find_target(site, in_content);
  if (target != NULL)
    return sg_address_encode(target);
  g_autofree gchar *on_site = join(from_top ? "" : page->address, path);
  return find_output(site, on_site, is_folder);
}

/* The line of the file on which `url` first stands after a bracket, as it does
 * in links, images and reference definitions; 0 where it is not found. */
static guint
line_of(const gchar *path, const gchar *url)
{
  g_autofree gchar *source = NULL;
  if (!g_file_get_contents(path, &source, NULL, NULL))
    return 0;
  const gchar *found = source;
  while ((found = strstr(found, url)) != NULL &&
         (found == source || strchr("(< :", found[-1]) == NULL))
    found++;
  guint line = 1;
  for (const gchar *at = source; found != NULL && at < found; at++)
    line += *at == '\n';
  return found != NULL ? line : 0;
}

static gboolean
is_draft(const SgPage *page, const gchar *path)
{
  g_autofree gchar *folder = g_path_get_dirname(page->source);
  g_autofree gchar *source = join(*path == '/' ? "" : folder, path);
  for (guint i = 0; source != NULL && i < page->site->pages->len; i++) {
    const SgPage *other = page->site->pages->pdata[i];
    if (other->draft && strcmp(other->source, source) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
warn(SgPage *page, const gchar *url, const gchar *path)
{
  const gchar *why =
      is_draft(page, path)
          ? "is a draft and not part of this build; build with --drafts, or "
            "take the link out"
          : "leads to nothing in this site; write the path from this file to "
            "the other, or the whole address";
  guint line = line_of(page->path, url);
  g_ptr_array_add(
      page->warnings,
      line > 0 ? g_strdup_printf("%s:%u: the link '%s' %s", page->path, line,
                                 url, why)
               : g_strdup_printf("%s: the link '%s' %s", page->path, url, why));
}

/* The path in `url`, decoded; a "%" that encodes nothing stands for itself. */
static gchar *
path_of(const gchar *url)
{
  gsize length = strcspn(url, "?#");
  gchar *path = g_uri_unescape_segment(url, url + length, NULL);
  return path != NULL ? path : g_strndup(url, length);
}

gchar *
sg_links_file(const SgPage *page, const gchar *url)
{
  const SgSite *site = page->site;
  g_autofree gchar *path = path_of(url);
  g_autofree gchar *folder = g_path_get_dirname(page->source);
  gboolean from_top = *path == '/';
  g_autofree gchar *in_content = join(from_top ? "" : folder, path);
  if (in_content == NULL)
    return NULL;
  if (g_hash_table_contains(site->targets, in_content))
    return g_build_filename(site->content, in_content, NULL);
  g_autofree gchar *on_site = join(from_top ? "" : page->address, path);
  if (on_site == NULL)
    return NULL;
  g_autofree gchar *file =
      g_build_filename(site->config->folder, "static", on_site, NULL);
  const gchar *origin = g_hash_table_lookup(site->outputs, on_site);
  return g_strcmp0(origin, file) == 0 ? g_steal_pointer(&file) : NULL;
}

gchar *
sg_links_resolve(SgPage *page, const gchar *url)
{
  if (*url == '?')
    return NULL;
  gsize length = strcspn(url, "?#");
  g_autofree gchar *path = path_of(url);
  g_autofree gchar *place = find_place(page, path);
  if (place == NULL) {
    warn(page, url, path);
    return NULL;
  }
  g_autofree gchar *reference = sg_links_between(page->site, page->url, place);
  return g_strconcat(reference, url + length, NULL);
}
