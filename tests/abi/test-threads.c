/* SPDX-License-Identifier: MIT */
/* Pages of one site in many threads: the bytes of one thread. */
#include "host.h"

#define N_THREADS 8
#define N_PAGES 100 /* of each thread */

typedef struct {
  KpSite *site;
  guint thread;
  guint n_threads;
  KpPage *pages[N_THREADS * N_PAGES]; /* this thread's are set */
  gchar *documents[N_THREADS * N_PAGES];
} Share;

static gchar *
article_number(guint i)
{
  static const gchar *const TOPICS[] = {"ferry", "tram", "bridge", "canal",
                                        "rail",  "bus",  "lift",   "cable"};
  g_autofree gchar *article = host_article(TOPICS[i % G_N_ELEMENTS(TOPICS)]);
  return g_strdup_printf("%sLine %u of the harbour's %s has its own crew.\n",
                         article, i, TOPICS[(i / 8) % G_N_ELEMENTS(TOPICS)]);
}

static gpointer
read_pages(gpointer data)
{
  Share *share = data;
  for (guint i = share->thread; i < N_THREADS * N_PAGES;
       i += share->n_threads) {
    g_autofree gchar *article = article_number(i);
    share->pages[i] = host_page(share->site, NULL, article);
    g_assert_cmpint(host_plugin()->page->count(share->pages[i], NULL), ==,
                    KP_OK);
  }
  return NULL;
}

static gpointer
write_pages(gpointer data)
{
  Share *share = data;
  for (guint i = share->thread; i < N_THREADS * N_PAGES;
       i += share->n_threads) {
    share->documents[i] = host_document(share->pages[i]);
    host_plugin()->page->close(share->pages[i]);
  }
  return NULL;
}

static void
run(Share *shares, guint n_threads, GThreadFunc work)
{
  GThread *threads[N_THREADS] = {NULL};
  for (guint i = 0; i < n_threads; i++)
    threads[i] = g_thread_new("pages", work, &shares[i]);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join(threads[i]);
}

/* All documents of a site, and its counts, in one text. */
static gchar *
build(guint n_threads)
{
  KpSite *site = host_site(NULL, NULL);
  g_autofree Share *shares = g_new0(Share, n_threads);
  for (guint i = 0; i < n_threads; i++) {
    shares[i].site = site;
    shares[i].thread = i;
    shares[i].n_threads = n_threads;
  }
  run(shares, n_threads, read_pages);
  g_assert_cmpint(host_plugin()->site->seal(site, NULL), ==, KP_OK);
  run(shares, n_threads, write_pages);
  GString *all = g_string_new(NULL);
  for (guint i = 0; i < N_THREADS * N_PAGES; i++) {
    gchar *document = shares[i % n_threads].documents[i];
    g_string_append(all, document);
    g_free(document);
  }
  KpText counts;
  g_assert_cmpint(host_plugin()->site->export_counts(site, &counts, NULL), ==,
                  KP_OK);
  g_string_append(all, counts.data);
  host_close(site, NULL);
  return g_string_free(all, FALSE);
}

static void
test_same_bytes(void)
{
  g_autofree gchar *alone = build(1);
  g_autofree gchar *together = build(N_THREADS);
  g_assert_true(strcmp(alone, together) == 0);
}

/* Many threads on one page: each call is answered or refused, none harms. */
static gpointer
crowd(gpointer page)
{
  guint answered = 0;
  for (guint i = 0; i < 200; i++) {
    KpText html;
    KpStatus status = host_plugin()->page->document(page, &html, NULL);
    g_assert_true(status == KP_OK || status == KP_BUSY);
    answered += status == KP_OK;
  }
  return GUINT_TO_POINTER(answered);
}

static void
test_crowd(void)
{
  KpSite *site = host_site(NULL, NULL);
  g_autofree gchar *article = article_number(0);
  KpPage *page = host_page(site, NULL, article);
  host_seal(site, page);
  GThread *threads[N_THREADS];
  guint answered = 0;
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new("crowd", crowd, page);
  for (guint i = 0; i < N_THREADS; i++)
    answered += GPOINTER_TO_UINT(g_thread_join(threads[i]));
  g_assert_cmpuint(answered, >, 0);
  host_close(site, page);
}

/* A site that is sealed while pages are being counted: each is in the counts
 * or was refused. */
static gpointer
count_late(gpointer data)
{
  KpSite *site = data;
  guint counted = 0;
  for (guint i = 0; i < 30; i++) {
    g_autofree gchar *article = article_number(i);
    KpPage *page = host_page(site, NULL, article);
    KpStatus status = host_plugin()->page->count(page, NULL);
    g_assert_true(status == KP_OK || status == KP_TOO_LATE);
    counted += status == KP_OK;
    host_plugin()->page->close(page);
  }
  return GUINT_TO_POINTER(counted);
}

static void
test_sealing_while_counting(void)
{
  KpSite *site = host_site(NULL, NULL);
  GThread *threads[N_THREADS];
  guint counted = 0;
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new("count", count_late, site);
  g_usleep(5000);
  g_assert_cmpint(host_plugin()->site->seal(site, NULL), ==, KP_OK);
  for (guint i = 0; i < N_THREADS; i++)
    counted += GPOINTER_TO_UINT(g_thread_join(threads[i]));
  KpSiteState state;
  KP_INIT(&state);
  g_assert_cmpint(host_plugin()->site->state(site, &state, NULL), ==, KP_OK);
  g_assert_cmpuint(state.n_counted, ==, counted);
  g_assert_cmpuint(state.n_open, ==, 0);
  host_close(site, NULL);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/threads/same-bytes", test_same_bytes);
  g_test_add_func("/threads/crowd", test_crowd);
  g_test_add_func("/threads/sealing", test_sealing_while_counting);
  return g_test_run();
}
