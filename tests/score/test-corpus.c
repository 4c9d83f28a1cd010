/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "corpus.h"
#include "error.h"
#include "terms.h"

static void
count(KpCorpus *corpus, const gchar *terms)
{
  KpProse *prose = prose_of(terms);
  g_assert_true(kp_corpus_add(corpus, prose));
  prose_free(prose);
}

static void
test_counts(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  count(corpus, "harbour ferri");
  count(corpus, "harbour");
  g_assert_cmpuint(kp_corpus_n_documents(corpus), ==, 2);
  g_assert_cmpuint(kp_corpus_frequency(corpus, "harbour"), ==, 2);
  g_assert_cmpuint(kp_corpus_frequency(corpus, "ferri"), ==, 1);
  g_assert_cmpuint(kp_corpus_frequency(corpus, "absent"), ==, 0);
}

/* Two words of one hash. */
static void
test_collision(void)
{
  g_assert_cmpuint(kp_word_hash("liquid", 6), ==,
                   kp_word_hash("costarring", 10));
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  count(corpus, "liquid");
  g_assert_cmpuint(kp_corpus_frequency(corpus, "costarring"), ==, 0);
  count(corpus, "liquid costarring");
  g_assert_cmpuint(kp_corpus_frequency(corpus, "liquid"), ==, 2);
  g_assert_cmpuint(kp_corpus_frequency(corpus, "costarring"), ==, 1);
}

static void
test_nothing_to_take_back(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  KpProse *page = prose_of("");
  g_array_set_size(page->terms, 0);
  g_assert_false(kp_corpus_remove(corpus, page));
  g_assert_cmpuint(kp_corpus_n_documents(corpus), ==, 0);
  prose_free(page);
}

static void
test_export_is_sorted(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  count(corpus, "zebra apple");
  count(corpus, "apple");
  g_autoptr(GString) out = kp_corpus_export(corpus);
  g_assert_cmpstr(out->str, ==,
                  "keypoints-corpus 1\npages 2\napple\t2\nzebra\t1\n");
}

static void
test_take_back(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  count(corpus, "apple");
  g_autoptr(GString) before = kp_corpus_export(corpus);
  count(corpus, "apple zebra");
  KpProse *page = prose_of("apple zebra");
  g_assert_true(kp_corpus_remove(corpus, page));
  g_autoptr(GString) after = kp_corpus_export(corpus);
  g_assert_cmpstr(before->str, ==, after->str);
  g_assert_false(kp_corpus_remove(corpus, page));
  g_autoptr(GString) still = kp_corpus_export(corpus);
  g_assert_cmpstr(before->str, ==, still->str);
  prose_free(page);
}

static void
test_merge_equals_counting_at_once(void)
{
  static const gchar *const PAGES[] = {"a b c", "b c", "c d", "a d e"};
  g_autoptr(KpCorpus) all = kp_corpus_new();
  g_autoptr(KpCorpus) odd = kp_corpus_new();
  g_autoptr(KpCorpus) even = kp_corpus_new();
  for (gsize i = 0; i < G_N_ELEMENTS(PAGES); i++) {
    count(all, PAGES[i]);
    count(i % 2 == 0 ? even : odd, PAGES[i]);
  }
  g_assert_true(kp_corpus_merge(odd, even));
  g_autoptr(GString) expected = kp_corpus_export(all);
  g_autoptr(GString) merged = kp_corpus_export(odd);
  g_assert_cmpstr(merged->str, ==, expected->str);
}

static void
test_import_gives_the_same_bytes(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  count(corpus, "harbour ferri");
  count(corpus, "harbour");
  g_autoptr(GString) out = kp_corpus_export(corpus);
  g_autoptr(KpCorpus) again =
      kp_corpus_import("counts", out->str, out->len, NULL);
  g_assert_nonnull(again);
  g_autoptr(GString) same = kp_corpus_export(again);
  g_assert_cmpstr(same->str, ==, out->str);
}

/* What is merged can be read again, however much it is. */
static void
test_merge_of_too_many(void)
{
  static const gchar TEXT[] = "keypoints-corpus 1\npages 2147483647\n"
                              "apple\t2147483647\npear\t5\n";
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  g_autoptr(KpCorpus) many =
      kp_corpus_import("counts", TEXT, strlen(TEXT), NULL);
  for (guint i = 0; i < 3; i++)
    g_assert_true(kp_corpus_merge(corpus, many));
  g_autoptr(GString) out = kp_corpus_export(corpus);
  g_assert_cmpstr(out->str, ==,
                  "keypoints-corpus 1\npages 2147483647\n"
                  "apple\t2147483647\npear\t15\n");
}

/* As an editor or git on Windows leaves it. */
static void
test_other_line_ends(void)
{
  static const gchar TEXT[] = "\xEF\xBB\xBFkeypoints-corpus 1\r\npages 2\r\n"
                              "apple\t1\r\n";
  g_autoptr(KpCorpus) corpus =
      kp_corpus_import("counts", TEXT, strlen(TEXT), NULL);
  g_assert_nonnull(corpus);
  g_autoptr(GString) out = kp_corpus_export(corpus);
  g_assert_cmpstr(out->str, ==, "keypoints-corpus 1\npages 2\napple\t1\n");
}

static void
test_no_text(void)
{
  static const gchar BYTES[] = "keypoints-corpus 1\npages 1\n\xFF\t1\n";
  g_autoptr(GError) error = NULL;
  g_assert_null(kp_corpus_import("counts", BYTES, strlen(BYTES), &error));
  g_assert_error(error, kp_error_quark(), KP_ERROR_ENCODING);
}

static void
test_bad_counts_are_refused(void)
{
  static const struct {
    const gchar *bytes;
    guint line;
  } CASES[] = {
      {"", 1},
      {"something else\n", 1},
      {"keypoints-corpus 2\npages 1\n", 1},
      {"keypoints-corpus 1\npages many\n", 2},
      {"keypoints-corpus 1\nleafs 2\n", 2},
      {"keypoints-corpus 1\npages 2\n\napple\t1\n", 3},
      {"keypoints-corpus 1\npages 2\napple", 3},
      {"keypoints-corpus 1", 2},
      {"keypoints-corpus 1\n", 2},
      {"keypoints-corpus 1\npages 2\napple 1\n", 3},
      {"keypoints-corpus 1\npages 2\napple\t0\n", 3},
      {"keypoints-corpus 1\npages 2\napple\t3\n", 3},
      {"keypoints-corpus 1\npages 2\napple\t1\napple\t1\n", 4},
      {"keypoints-corpus 1\npages 2\n\t1\n", 3},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(kp_corpus_import("counts", CASES[i].bytes,
                                   strlen(CASES[i].bytes), &error));
    g_assert_error(error, kp_error_quark(), KP_ERROR_SYNTAX);
    guint line;
    kp_error_place(error, &line, NULL);
    g_assert_cmpuint(line, ==, CASES[i].line);
  }
}

static void
test_sealed_counts_stay(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  count(corpus, "apple");
  kp_corpus_seal(corpus);
  g_autoptr(KpCorpus) other = kp_corpus_new();
  KpProse *page = prose_of("apple");
  g_assert_false(kp_corpus_add(corpus, page));
  g_assert_false(kp_corpus_remove(corpus, page));
  g_assert_false(kp_corpus_merge(corpus, other));
  prose_free(page);
}

/* The places that a page's count gave lead to what looking for its terms
 * finds, whatever is counted after it. */
static void
test_places(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  KpProse *page = prose_of("harbour ferri apple");
  count(corpus, "apple zebra");
  g_autofree guint32 *places = kp_corpus_count(corpus, page);
  for (guint i = 0; i < 40; i++)
    count(corpus, "harbour quay");
  kp_corpus_seal(corpus);
  g_autofree gdouble *sought = kp_corpus_idfs(corpus, page, NULL);
  g_autofree gdouble *placed = kp_corpus_idfs(corpus, page, places);
  g_assert_cmpmem(sought, 3 * sizeof *sought, placed, 3 * sizeof *placed);
  g_assert_cmpfloat(placed[0], <, placed[2]);
  g_assert_null(kp_corpus_count(corpus, page));
  prose_free(page);
}

/* Counts one page until the counts are sealed. */
static gpointer
count_on(gpointer corpus)
{
  KpProse *page = prose_of("apple zebra");
  while (kp_corpus_add(corpus, page))
    ;
  prose_free(page);
  return NULL;
}

/* Once sealing is over, a page that was being counted has been. */
static void
test_sealing_waits_for_who_counts(void)
{
  for (guint round = 0; round < 50; round++) {
    g_autoptr(KpCorpus) corpus = kp_corpus_new();
    GThread *threads[4];
    for (guint i = 0; i < G_N_ELEMENTS(threads); i++)
      threads[i] = g_thread_new("count", count_on, corpus);
    g_usleep(1000);
    kp_corpus_seal(corpus);
    guint sealed = kp_corpus_n_documents(corpus);
    for (guint i = 0; i < G_N_ELEMENTS(threads); i++)
      g_thread_join(threads[i]);
    g_assert_cmpuint(kp_corpus_n_documents(corpus), ==, sealed);
  }
}

static void
test_idf_falls_with_pages(void)
{
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  for (guint i = 0; i < 4000; i++)
    count(corpus, i == 0      ? "brimstol vantig"
                  : i < 40    ? "quellor vantig"
                  : i % 2 > 0 ? "ostrevan vantig"
                              : "vantig");
  g_assert_cmpfloat(kp_corpus_idf(corpus, "brimstol"), ==, 1);
  g_assert_cmpfloat(kp_corpus_idf(corpus, "unseen"), ==, 1);
  g_assert_cmpfloat(kp_corpus_idf(corpus, "quellor"), <, 1);
  g_assert_cmpfloat(kp_corpus_idf(corpus, "quellor"), >, 0);
  g_assert_cmpfloat(kp_corpus_idf(corpus, "ostrevan"), ==, 0);
  g_assert_cmpfloat(kp_corpus_idf(corpus, "vantig"), ==, 0);
  static const gchar SMALL[] = "keypoints-corpus 1\npages 200\nbrimstol\t1\n";
  g_autoptr(KpCorpus) small =
      kp_corpus_import("small", SMALL, strlen(SMALL), NULL);
  g_assert_cmpfloat(kp_corpus_idf(small, "brimstol"), ==, 0.625);
}

/* The steps are coarse: a page more moves the weight of few terms. */
static void
test_a_page_more_moves_few_weights(void)
{
  g_autoptr(KpCorpus) before = kp_corpus_new();
  g_autoptr(KpCorpus) after = kp_corpus_new();
  for (guint i = 0; i < 400; i++) {
    count(before, i < 50 ? "steady moving" : "steady");
    count(after, i < 50 ? "steady moving" : "steady");
  }
  count(after, "moving fresh");
  g_assert_cmpfloat(kp_corpus_idf(before, "steady"), ==,
                    kp_corpus_idf(after, "steady"));
  g_assert_cmpfloat(kp_corpus_idf(before, "moving"), !=,
                    kp_corpus_idf(after, "moving"));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/corpus/counts", test_counts);
  g_test_add_func("/corpus/collision", test_collision);
  g_test_add_func("/corpus/nothing-to-take-back", test_nothing_to_take_back);
  g_test_add_func("/corpus/export-is-sorted", test_export_is_sorted);
  g_test_add_func("/corpus/take-back", test_take_back);
  g_test_add_func("/corpus/merge", test_merge_equals_counting_at_once);
  g_test_add_func("/corpus/import", test_import_gives_the_same_bytes);
  g_test_add_func("/corpus/too-many", test_merge_of_too_many);
  g_test_add_func("/corpus/line-ends", test_other_line_ends);
  g_test_add_func("/corpus/bad-counts", test_bad_counts_are_refused);
  g_test_add_func("/corpus/sealed", test_sealed_counts_stay);
  g_test_add_func("/corpus/places", test_places);
  g_test_add_func("/corpus/sealing", test_sealing_waits_for_who_counts);
  g_test_add_func("/corpus/idf", test_idf_falls_with_pages);
  g_test_add_func("/corpus/steps", test_a_page_more_moves_few_weights);
  g_test_add_func("/corpus/no-text", test_no_text);
  return g_test_run();
}
