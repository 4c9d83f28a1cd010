/* SPDX-License-Identifier: MIT */
/* Pages come in; the lists that they stand in go out. */
#include "archive.h"

#include <stdlib.h>
#include <string.h>

#include "address.h"

/* A topic while its pages are gathered. */
typedef struct {
  GHashTable *spellings; /* gchar -> number of pages that write it so */
  GPtrArray *pages;      /* of SgPage, borrowed */
} Topic;

static void
topic_free(gpointer data)
{
  Topic *self = data;
  g_hash_table_unref(self->spellings);
  g_ptr_array_unref(self->pages);
  g_free(self);
}

static void
list_free(gpointer data)
{
  SgList *self = data;
  g_free(self->address);
  g_free(self->heading);
  g_ptr_array_unref(self->pages);
  g_free(self);
}

/* Takes `address`, `heading` and `pages`. */
static SgList *
list_new(SgListKind kind, gchar *address, gchar *heading, GPtrArray *pages)
{
  SgList *self = g_new0(SgList, 1);
  self->kind = kind;
  self->address = address;
  self->heading = heading;
  self->pages = pages;
  return self;
}

static gint
compare_pages(gconstpointer a, gconstpointer b)
{
  const SgPage *x = *(const SgPage *const *)a;
  const SgPage *y = *(const SgPage *const *)b;
  if (x->when != y->when)
    return x->when < y->when ? 1 : -1;
  return strcmp(x->source, y->source);
}

static GPtrArray *
order_of(const SgSite *site)
{
  GPtrArray *order = g_ptr_array_new();
  for (guint i = 0; i < site->pages->len; i++) {
    SgPage *page = site->pages->pdata[i];
    if (page->kp != NULL && !page->failed && !page->draft)
      g_ptr_array_add(order, page);
  }
  g_ptr_array_sort(order, compare_pages);
  return order;
}

/* Two spellings of this are one topic. */
static gchar *
key_of(const gchar *tag)
{
  g_autofree gchar *plain = g_utf8_normalize(tag, -1, G_NORMALIZE_ALL_COMPOSE);
  return g_utf8_casefold(plain, -1);
}

static void
add_to_topic(GHashTable *topics, const gchar *tag, SgPage *page)
{
  g_autofree gchar *key = key_of(tag);
  Topic *topic = g_hash_table_lookup(topics, key);
  if (topic == NULL) {
    topic = g_new0(Topic, 1);
    topic->spellings =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    topic->pages = g_ptr_array_new();
    g_hash_table_insert(topics, g_steal_pointer(&key), topic);
  }
  guint n = GPOINTER_TO_UINT(g_hash_table_lookup(topic->spellings, tag));
  g_hash_table_insert(topic->spellings, g_strdup(tag), GUINT_TO_POINTER(n + 1));
  guint last = topic->pages->len;
  if (last == 0 || topic->pages->pdata[last - 1] != page)
    g_ptr_array_add(topic->pages, page);
}

/* The spelling that most pages use; of equals, the first by byte. */
static const gchar *
name_of(const Topic *topic)
{
  GHashTableIter iter;
  gpointer spelling, n;
  const gchar *best = NULL;
  guint most = 0;
  g_hash_table_iter_init(&iter, topic->spellings);
  while (g_hash_table_iter_next(&iter, &spelling, &n)) {
    guint count = GPOINTER_TO_UINT(n);
    if (count < most ||
        (count == most && best != NULL && strcmp(best, spelling) < 0))
      continue;
    best = spelling;
    most = count;
  }
  return best;
}

/* "tags/c/", and "tags/c-2/" for another topic of that slug. `taken` has the
 * addresses, each with the number of topics whose slug it is. */
static gchar *
topic_address(GHashTable *taken, const gchar *name)
{
  g_autofree gchar *slug = sg_address_slug(name);
  const gchar *base = *slug != '\0' ? slug : "tag";
  g_autofree gchar *plain = g_strdup_printf("tags/%s/", base);
  gchar *address = g_strdup(plain);
  guint n = GPOINTER_TO_UINT(g_hash_table_lookup(taken, plain));
  while (g_hash_table_contains(taken, address)) {
    g_free(address);
    address = g_strdup_printf("tags/%s-%u/", base, ++n);
  }
  g_hash_table_insert(taken, g_strdup(address), GUINT_TO_POINTER(1));
  g_hash_table_insert(taken, g_steal_pointer(&plain),
                      GUINT_TO_POINTER(MAX(n, 1)));
  return address;
}

static gint
compare_strings(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const gchar *const *)a, *(const gchar *const *)b);
}

static void
add_topics(SgSite *site)
{
  g_autoptr(GHashTable) topics =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, topic_free);
  for (guint i = 0; i < site->order->len; i++) {
    SgPage *page = site->order->pdata[i];
    for (guint j = 0; j < page->tags->len; j++)
      add_to_topic(topics, page->tags->pdata[j], page);
  }
  g_autoptr(GHashTable) taken =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  guint n = 0;
  g_autofree gpointer *keys = g_hash_table_get_keys_as_array(topics, &n);
  if (n > 0)
    qsort(keys, n, sizeof *keys, compare_strings);
  for (guint i = 0; i < n; i++) {
    const Topic *topic = g_hash_table_lookup(topics, keys[i]);
    const gchar *name = name_of(topic);
    SgList *list = list_new(SG_LIST_TOPIC, topic_address(taken, name),
                            g_strdup(name), g_ptr_array_ref(topic->pages));
    g_ptr_array_add(site->lists, list);
    g_hash_table_insert(site->topics, g_strdup(keys[i]), list);
  }
}

/* The list of a year, made where it is new. Pages come in order, so the year is
 * mostly that of the last list. */
static SgList *
year_list(SgSite *site, const gchar *year)
{
  for (guint i = site->lists->len; i-- > 0;) {
    SgList *list = site->lists->pdata[i];
    if (list->kind == SG_LIST_YEAR && strcmp(list->heading, year) == 0)
      return list;
  }
  gchar *address = g_strconcat(SG_ARCHIVE, year, "/", NULL);
  SgList *list =
      list_new(SG_LIST_YEAR, address, g_strdup(year), g_ptr_array_new());
  g_ptr_array_add(site->lists, list);
  return list;
}

static void
add_years(SgSite *site)
{
  for (guint i = 0; i < site->order->len; i++) {
    SgPage *page = site->order->pdata[i];
    if (page->when == G_MININT64)
      break;
    g_autofree gchar *year = g_strndup(page->date, strlen("YYYY"));
    g_ptr_array_add(year_list(site, year)->pages, page);
  }
}

void
sg_archive_sort(SgSite *site)
{
  site->order = order_of(site);
  site->lists = g_ptr_array_new_with_free_func(list_free);
  site->topics = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_ptr_array_add(site->lists, list_new(SG_LIST_INDEX, g_strdup(""), NULL,
                                        g_ptr_array_ref(site->order)));
  add_topics(site);
  add_years(site);
}

const SgList *
sg_archive_topic(const SgSite *site, const gchar *tag)
{
  g_autofree gchar *key = key_of(tag);
  const SgList *list = g_hash_table_lookup(site->topics, key);
  return list != NULL && !list->blocked ? list : NULL;
}

static guint
n_good(const SgList *self)
{
  guint n = 0;
  for (guint i = 0; i < self->pages->len; i++)
    n += !((const SgPage *)self->pages->pdata[i])->failed;
  return n;
}

guint
sg_list_n_parts(const SgSite *site, const SgList *self)
{
  guint per_page = site->config->per_page;
  guint n_parts = (n_good(self) + per_page - 1) / per_page;
  return MAX(1, n_parts);
}

gchar *
sg_list_part(const SgList *self, guint number)
{
  return number > 1 ? g_strdup_printf("%spage/%u/", self->address, number)
                    : g_strdup(self->address);
}

GPtrArray *
sg_list_articles(const SgSite *site, const SgList *self, guint number)
{
  GPtrArray *articles = g_ptr_array_new();
  guint per_page = site->config->per_page;
  guint first = (number - 1) * per_page;
  guint at = 0;
  for (guint i = 0; i < self->pages->len && articles->len < per_page; i++) {
    SgPage *page = self->pages->pdata[i];
    if (page->failed)
      continue;
    if (at >= first)
      g_ptr_array_add(articles, page);
    at++;
  }
  return articles;
}
