/* SPDX-License-Identifier: MIT */
/* A folder comes in; a site with all its pages read goes out. */
#include "site.h"

#include <glib/gstdio.h>
#include <string.h>

#include "content.h"
#include "plan.h"
#include "settings.h"
#include "ways.h"

SgSite *
sg_site_new(const KpPlugin *plugin,
            SgConfig *config,
            const gchar *content,
            GError **error)
{
  g_autoptr(SgSite) self = g_new0(SgSite, 1);
  self->kp = plugin;
  self->config = config;
  self->content = g_strdup(content);
  if (!g_file_test(self->content, G_FILE_TEST_IS_DIR)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONTENT,
                "%s: there is no such folder; articles belong in it, as files "
                "that end in .md",
                self->content);
    return NULL;
  }
  self->site = sg_settings_open(plugin, self->config, error);
  if (self->site == NULL)
    return NULL;
  self->problems = g_ptr_array_new_with_free_func(g_free);
  self->outputs =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  self->folders =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  self->targets =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  return g_steal_pointer(&self);
}

SgSite *
sg_site_load(const KpPlugin *plugin, const gchar *folder, GError **error)
{
  SgConfig *config = sg_config_load(folder, error);
  if (config == NULL)
    return NULL;
  g_autofree gchar *content = g_build_filename(folder, "content", NULL);
  return sg_site_new(plugin, config, content, error);
}

static void
free_page(gpointer page)
{
  sg_page_free(page);
}

void
sg_site_free(SgSite *self)
{
  if (self == NULL)
    return;
  g_clear_pointer(&self->topics, g_hash_table_unref);
  g_clear_pointer(&self->lists, g_ptr_array_unref);
  g_clear_pointer(&self->order, g_ptr_array_unref);
  if (self->pages != NULL) {
    sg_site_share(self, self->pages, free_page); /* thousands take a while */
    g_ptr_array_set_free_func(self->pages, NULL);
  }
  g_clear_pointer(&self->pages, g_ptr_array_unref);
  if (self->site != NULL)
    (void)self->kp->site->close(self->site, NULL);
  g_clear_pointer(&self->config, sg_config_free);
  g_clear_pointer(&self->files, g_ptr_array_unref);
  g_clear_pointer(&self->statics, g_ptr_array_unref);
  g_clear_pointer(&self->problems, g_ptr_array_unref);
  g_clear_pointer(&self->outputs, g_hash_table_unref);
  g_clear_pointer(&self->folders, g_hash_table_unref);
  g_clear_pointer(&self->targets, g_hash_table_unref);
  g_free(self->content);
  g_free(self);
}

static void
scan(SgSite *self)
{
  g_autoptr(GPtrArray) all = sg_content_list(self->content, self->problems);
  self->pages = g_ptr_array_new_with_free_func(free_page);
  self->files = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < all->len; i++) {
    const gchar *path = all->pdata[i];
    if (g_str_has_suffix(path, ".md"))
      g_ptr_array_add(self->pages, sg_page_new(self, path));
    else
      g_ptr_array_add(self->files, g_strdup(path));
  }
  g_autofree gchar *folder =
      g_build_filename(self->config->folder, "static", NULL);
  self->statics = sg_content_list(folder, self->problems);
}

typedef struct Crew Crew;

typedef struct {
  Crew *crew;
  guint number; /* from 0; of all items, every n-th from this on is its own */
  gint taken;   /* how many of its own; atomic */
} Worker;

struct Crew {
  void (*work)(gpointer item);
  const SgOptions *told; /* how far it is; NULL: nobody is */
  const GPtrArray *items;
  Worker *workers;
  guint n_workers;
  GMutex lock; /* guards the following */
  guint done;
};

static void
tell_progress(Crew *crew)
{
  if (crew->told == NULL || crew->told->progress == NULL)
    return;
  g_mutex_lock(&crew->lock);
  crew->told->progress(++crew->done, crew->items->len,
                       crew->told->progress_data);
  g_mutex_unlock(&crew->lock);
}

/* An item that nobody works on; NULL: there is none. A thread begins with its
 * own, which are the same in each round, before it helps the others: where one
 * gives back the memory that another has taken, the two wait for each other. */
static gpointer
take_item(const Worker *self)
{
  const Crew *crew = self->crew;
  for (guint k = 0; k < crew->n_workers; k++) {
    Worker *owner = &crew->workers[(self->number + k) % crew->n_workers];
    guint i = (guint)g_atomic_int_add(&owner->taken, 1) * crew->n_workers +
              owner->number;
    if (i < crew->items->len)
      return crew->items->pdata[i];
  }
  return NULL;
}

static gpointer
work_on(gpointer data)
{
  const Worker *self = data;
  gpointer item;
  while ((item = take_item(self)) != NULL) {
    self->crew->work(item);
    tell_progress(self->crew);
  }
  return NULL;
}

/* The caller works as well: where the system makes no threads, alone. */
static void
share(const SgSite *self,
      const GPtrArray *items,
      void (*work)(gpointer item),
      const SgOptions *told)
{
  guint most = self->options.n_threads > 0 ? self->options.n_threads
                                           : g_get_num_processors();
  guint n = CLAMP(items->len, 1, most);
  g_autofree Worker *workers = g_new(Worker, n);
  Crew crew = {work, told, items, workers, n, .done = 0};
  g_mutex_init(&crew.lock);
  for (guint i = 0; i < n; i++)
    workers[i] = (Worker){&crew, i, 0};
  g_autoptr(GPtrArray) threads = g_ptr_array_new(); /* of GThread */
  while (threads->len + 1 < n) {
    GThread *thread =
        g_thread_try_new("crew", work_on, &workers[threads->len + 1], NULL);
    if (thread == NULL)
      break;
    g_ptr_array_add(threads, thread);
  }
  (void)work_on(&workers[0]);
  for (guint i = 0; i < threads->len; i++)
    (void)g_thread_join(threads->pdata[i]);
  g_mutex_clear(&crew.lock);
}

void
sg_site_each(SgSite *self, void (*work)(gpointer page))
{
  share(self, self->pages, work, &self->options);
}

void
sg_site_share(const SgSite *self,
              const GPtrArray *items,
              void (*work)(gpointer item))
{
  share(self, items, work, NULL);
}

static void
read_and_count(gpointer data)
{
  SgPage *page = data;
  sg_page_read(page, TRUE, page->site->options.drafts);
}

static void
read_only(gpointer data)
{
  SgPage *page = data;
  sg_page_read(page, FALSE, page->site->options.drafts);
}

gboolean
sg_site_count(SgSite *self, GError **error)
{
  KpSiteState state;
  KpError wrong;
  KP_INIT(&state);
  KP_INIT(&wrong);
  scan(self);
  KpStatus status = self->kp->site->state(self->site, &state, &wrong);
  if (status == KP_OK) {
    /* With frozen counts the site is sealed from birth. */
    sg_site_each(self, state.sealed != 0 ? read_only : read_and_count);
    if (state.sealed == 0)
      status = self->kp->site->seal(self->site, &wrong);
  }
  if (status != KP_OK)
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN, wrong.message);
  return status == KP_OK;
}

gboolean
sg_site_read(SgSite *self, GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  if (!sg_site_count(self, error))
    return FALSE;
  sg_plan(self);
  if (sg_ways_find(self, &wrong) == KP_OK)
    return TRUE;
  g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN, wrong.message);
  return FALSE;
}

/* The page whose file is named so, else one whose file it is by another way,
 * over a symbolic link. */
static SgPage *
find_page(SgSite *self, const gchar *file, GError **error)
{
  GStatBuf wanted, place;
  SgPage *found = NULL;
  if (g_stat(file, &wanted) != 0) {
    g_set_error(error, SG_ERROR, SG_ERROR_PAGE,
                "%s: there is no such file; check the name", file);
    return NULL;
  }
  g_autofree gchar *name = g_canonicalize_filename(file, NULL);
  for (guint i = 0; i < self->pages->len; i++) {
    SgPage *page = self->pages->pdata[i];
    g_autofree gchar *path = g_canonicalize_filename(page->path, NULL);
    if (strcmp(path, name) == 0)
      return page;
    if (found == NULL && g_stat(path, &place) == 0 &&
        place.st_dev == wanted.st_dev && place.st_ino == wanted.st_ino)
      found = page;
  }
  if (found == NULL)
    g_set_error(error, SG_ERROR, SG_ERROR_PAGE,
                "%s: is no article of the site; name a .md file below %s", file,
                self->content);
  return found;
}

gchar *
sg_site_render_one(SgSite *self,
                   const gchar *file,
                   GPtrArray *warnings,
                   GError **error)
{
  if (!sg_site_read(self, error))
    return NULL;
  SgPage *page = find_page(self, file, error);
  if (page == NULL)
    return NULL;
  if (page->draft) /* shown, but like any draft of no weight for the others */
    sg_page_read(page, FALSE, TRUE);
  gchar *html = page->failed ? NULL : sg_page_render(page);
  if (html == NULL)
    g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE, page->errors->pdata[0]);
  for (guint i = 0; warnings != NULL && i < page->warnings->len; i++)
    g_ptr_array_add(warnings, g_strdup(page->warnings->pdata[i]));
  return html;
}
