/* SPDX-License-Identifier: MIT */
/* Counts of a site: the same bytes however they were made. */
#include <glib/gstdio.h>

#include "host.h"

#define N_PAGES 9

static const gchar *const TOPICS[N_PAGES] = {"ferry", "tram",  "bridge",
                                             "canal", "rail",  "bus",
                                             "lift",  "cable", "night"};

static void
count_topic(KpSite *site, guint i, gboolean back)
{
  const KpPageCalls *calls = host_plugin()->page;
  g_autofree gchar *article = host_article(TOPICS[i]);
  KpPage *page = host_page(site, NULL, article);
  g_assert_cmpint((back ? calls->uncount : calls->count)(page, NULL), ==,
                  KP_OK);
  calls->close(page);
}

static gchar *
export_counts(KpSite *site)
{
  KpText counts;
  g_assert_cmpint(host_plugin()->site->export_counts(site, &counts, NULL), ==,
                  KP_OK);
  gchar *copy = g_strndup(counts.data, counts.length);
  host_plugin()->site->release(site, counts);
  return copy;
}

/* The counts of pages first, first + step, ... */
static gchar *
counts_of(guint first, guint step)
{
  KpSite *site = host_site(NULL, NULL);
  for (guint i = first; i < N_PAGES; i += step)
    count_topic(site, i, FALSE);
  gchar *counts = export_counts(site);
  host_close(site, NULL);
  return counts;
}

static void
merge(KpSite *site, const gchar *counts)
{
  g_assert_cmpint(
      host_plugin()->site->merge(site, kp_text("part"), kp_text(counts), NULL),
      ==, KP_OK);
}

static void
test_merging_is_counting(void)
{
  g_autofree gchar *all = counts_of(0, 1);
  g_autofree gchar *even = counts_of(0, 2);
  g_autofree gchar *odd = counts_of(1, 2);
  const gchar *const ORDERS[][2] = {{even, odd}, {odd, even}};
  for (gsize i = 0; i < G_N_ELEMENTS(ORDERS); i++) {
    KpSite *site = host_site(NULL, NULL);
    merge(site, ORDERS[i][0]);
    merge(site, ORDERS[i][1]);
    g_autofree gchar *merged = export_counts(site);
    g_assert_cmpstr(merged, ==, all);
    KpSiteState state;
    KP_INIT(&state);
    g_assert_cmpint(host_plugin()->site->state(site, &state, NULL), ==, KP_OK);
    g_assert_cmpuint(state.n_counted, ==, N_PAGES);
    host_close(site, NULL);
  }
}

static void
test_taking_back(void)
{
  g_autofree gchar *without = counts_of(1, 1);
  g_autofree gchar *all = counts_of(0, 1);
  KpSite *site = host_site(NULL, NULL);
  merge(site, all); /* of an earlier build */
  count_topic(site, 0, TRUE);
  g_autofree gchar *counts = export_counts(site);
  g_assert_cmpstr(counts, ==, without);
  host_close(site, NULL);
}

static void
test_bad_counts(void)
{
  KpSite *site = host_site(NULL, NULL);
  g_autofree gchar *before = export_counts(site);
  KpError error;
  KP_INIT(&error);
  g_assert_cmpint(host_plugin()->site->merge(site, kp_text("c.txt"),
                                             kp_text("no counts"), &error),
                  ==, KP_BAD_INPUT);
  g_assert_true(g_str_has_prefix(error.message, "c.txt:1:1: "));
  g_assert_cmpuint(error.line, ==, 1);
  g_autofree gchar *after = export_counts(site);
  g_assert_cmpstr(after, ==, before);
  host_close(site, NULL);
}

static gchar *
document_on(KpSite *site)
{
  g_autofree gchar *article = host_article("ferry");
  KpPage *page = host_page(site, NULL, article);
  gchar *document = host_document(page);
  host_plugin()->page->close(page);
  return document;
}

/* A site with frozen counts is sealed from birth and gives the pages of the
 * site that was counted. */
static void
test_frozen(void)
{
  g_autofree gchar *counts = counts_of(0, 1);
  g_autofree gchar *path = g_build_filename(g_get_tmp_dir(), "kp-XXXXXX", NULL);
  gint file = g_mkstemp(path);
  g_assert_cmpint(file, >=, 0);
  g_assert_true(g_close(file, NULL));
  g_assert_true(g_file_set_contents(path, counts, -1, NULL));

  KpSite *counted = host_site(NULL, NULL);
  for (guint i = 0; i < N_PAGES; i++)
    count_topic(counted, i, FALSE);
  g_assert_cmpint(host_plugin()->site->seal(counted, NULL), ==, KP_OK);
  KpSite *frozen = host_site("corpus", path, NULL);
  g_remove(path);

  KpSiteState state;
  KP_INIT(&state);
  g_assert_cmpint(host_plugin()->site->state(frozen, &state, NULL), ==, KP_OK);
  g_assert_cmpuint(state.sealed, ==, 1);
  g_assert_cmpuint(state.n_counted, ==, N_PAGES);
  g_assert_cmpint(host_plugin()->site->seal(frozen, NULL), ==, KP_TOO_LATE);
  g_autofree gchar *a = document_on(counted);
  g_autofree gchar *b = document_on(frozen);
  g_assert_cmpstr(a, ==, b);
  host_close(counted, NULL);
  host_close(frozen, NULL);
}

/* Two sites in one process do not know of each other. */
static void
test_two_sites(void)
{
  KpSite *one = host_site("heading", "One", "count", "2", NULL);
  KpSite *two = host_site("heading", "Two", "count", "3", NULL);
  for (guint i = 0; i < N_PAGES; i++)
    count_topic(i % 2 == 0 ? one : two, i, FALSE);
  g_assert_cmpint(host_plugin()->site->seal(one, NULL), ==, KP_OK);
  KpSiteState state;
  KP_INIT(&state);
  g_assert_cmpint(host_plugin()->site->state(two, &state, NULL), ==, KP_OK);
  g_assert_cmpuint(state.sealed, ==, 0);
  g_assert_cmpuint(state.n_counted, ==, N_PAGES / 2);
  g_assert_cmpint(host_plugin()->site->seal(two, NULL), ==, KP_OK);
  g_autofree gchar *from_one = document_on(one);
  g_autofree gchar *from_two = document_on(two);
  g_assert_nonnull(strstr(from_one, ">One</h"));
  g_assert_null(strstr(from_one, ">Two</h"));
  g_assert_nonnull(strstr(from_two, ">Two</h"));
  host_close(one, NULL);
  g_autofree gchar *again = document_on(two);
  g_assert_cmpstr(again, ==, from_two);
  host_close(two, NULL);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/counts/merge", test_merging_is_counting);
  g_test_add_func("/counts/back", test_taking_back);
  g_test_add_func("/counts/bad", test_bad_counts);
  g_test_add_func("/counts/frozen", test_frozen);
  g_test_add_func("/counts/two-sites", test_two_sites);
  return g_test_run();
}
