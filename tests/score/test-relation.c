/* SPDX-License-Identifier: MIT */
#include "corpus.h"
#include "relation.h"
#include "terms.h"

/* The relations of pages of these terms, counted as one site. */
static GPtrArray *
relate(const gchar *const *terms, guint n, guint most)
{
  g_autoptr(GPtrArray) pages = g_ptr_array_new_with_free_func(prose_free);
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  for (guint i = 0; i < n; i++) {
    g_ptr_array_add(pages, prose_of(terms[i]));
    kp_corpus_add(corpus, pages->pdata[i]);
  }
  kp_corpus_seal(corpus);
  g_autofree KpRelated *related = g_new0(KpRelated, n);
  for (guint i = 0; i < n; i++)
    related[i].prose = pages->pdata[i];
  return kp_relations_new(related, n, corpus, most);
}

static void
assert_row(const GPtrArray *relations, guint page, const gchar *expected)
{
  g_autoptr(GString) row = g_string_new(NULL);
  const GArray *found = relations->pdata[page];
  gdouble last = 1;
  for (guint i = 0; i < found->len; i++) {
    const KpRelation *relation = &g_array_index(found, KpRelation, i);
    g_assert_cmpfloat(relation->likeness, <=, last);
    g_assert_cmpfloat(relation->likeness, >, 0);
    last = relation->likeness;
    g_string_append_printf(row, "%s%u", i > 0 ? " " : "", relation->page);
  }
  g_assert_cmpstr(row->str, ==, expected);
}

static void
test_nearest(void)
{
  static const gchar *const TERMS[] = {
      "quokka zymurgi kestrel wombat", /* 0 */
      "quokka zymurgi yurt xylem",     /* 1 */
      "quokka vortex",                 /* 2 */
      "sphagnum rhizom",               /* 3: like no other */
      "quokka zymurgi kestrel igloo",  /* 4 */
      "",                              /* 5 */
  };
  g_autoptr(GPtrArray) relations = relate(TERMS, G_N_ELEMENTS(TERMS), 3);
  assert_row(relations, 0, "4 1 2");
  assert_row(relations, 1, "0 4 2"); /* of equals, the earlier */
  assert_row(relations, 2, "0 4 1");
  assert_row(relations, 3, "");
  assert_row(relations, 4, "0 1 2");
  assert_row(relations, 5, "");
  g_autoptr(GPtrArray) one = relate(TERMS, G_N_ELEMENTS(TERMS), 1);
  assert_row(one, 2, "0");
}

static void
test_the_title_counts_more(void)
{
  static const gchar *const TERMS[] = {
      "*quokka zymurgi",
      "zymurgi wombat",
      "quokka wombat",
      "igloo *quokka",
  };
  g_autoptr(GPtrArray) relations = relate(TERMS, G_N_ELEMENTS(TERMS), 3);
  assert_row(relations, 0, "3 2 1");
}

static void
test_equals_in_order(void)
{
  static const gchar *const TERMS[] = {"aardvark wombat", "wombat xylem",
                                       "aardvark yurt"};
  g_autoptr(GPtrArray) relations = relate(TERMS, G_N_ELEMENTS(TERMS), 2);
  assert_row(relations, 0, "1 2");
}

static void
test_same_pages(void)
{
  static const gchar *const TERMS[] = {"quokka wombat", "quokka wombat"};
  g_autoptr(GPtrArray) relations = relate(TERMS, 2, 5);
  assert_row(relations, 0, "1");
  const GArray *row = relations->pdata[0];
  g_assert_cmpfloat(g_array_index(row, KpRelation, 0).likeness, >, 0.999);
}

/* "q30 q31 ... q59", or backwards. */
static gchar *
numbered(gint from, gint to)
{
  GString *words = g_string_new(NULL);
  for (gint i = from; i != to; i += from < to ? 1 : -1)
    g_string_append_printf(words, "%sq%02d", i != from ? " " : "", i);
  return g_string_free(words, FALSE);
}

/* Of sixty terms that weigh the same a page is known by the first forty. */
static void
test_equal_weights(void)
{
  g_autofree gchar *all = numbered(59, -1);
  g_autofree gchar *first = numbered(0, 30);
  g_autofree gchar *last = numbered(30, 60);
  const gchar *const terms[] = {all, last, first};
  g_autoptr(GPtrArray) relations = relate(terms, G_N_ELEMENTS(terms), 2);
  assert_row(relations, 0, "2 1");
}

/* Of terms that do not, by the rarest. */
static void
test_weights(void)
{
  g_autofree gchar *all = numbered(0, 60);
  g_autofree gchar *rare = numbered(30, 60);
  g_autofree gchar *common = numbered(20, 30);
  const gchar *const terms[] = {all, common, common, common, common, rare};
  g_autoptr(GPtrArray) relations = relate(terms, G_N_ELEMENTS(terms), 6);
  assert_row(relations, 0, "5");
}

/* One term of many that two pages share is a turn of phrase. */
static void
test_little_in_common(void)
{
  g_autofree gchar *first = numbered(0, 20);
  g_autofree gchar *second = numbered(19, 39);
  g_autofree gchar *third = numbered(30, 50);
  const gchar *const terms[] = {first, second, third};
  g_autoptr(GPtrArray) relations = relate(terms, G_N_ELEMENTS(terms), 2);
  assert_row(relations, 1, "2");
}

/* Words that a tenth of the pages share say nothing. */
static void
test_common_words(void)
{
  const gchar *terms[15];
  for (gsize i = 0; i < G_N_ELEMENTS(terms); i++)
    terms[i] = "quokka wombat";
  g_autoptr(GPtrArray) relations = relate(terms, G_N_ELEMENTS(terms), 2);
  assert_row(relations, 0, "");
}

/* The relations of the first of 6,000 pages, `sharing` of which have a term in
 * common and nothing else. */
static void
assert_sharing(guint sharing, const gchar *expected)
{
  const guint n = 6000;
  g_autoptr(GPtrArray) terms = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add(terms, i < sharing ? g_strdup("quokka")
                                       : g_strdup_printf("w%u", i));
  g_autoptr(GPtrArray) relations =
      relate((const gchar *const *)terms->pdata, n, 2);
  assert_row(relations, 0, expected);
}

/* All pairs of pages that share a term are looked at, so on a large site a term
 * of very many is passed over, though it has a weight. */
static void
test_many(void)
{
  assert_sharing(450, "1 2");
  assert_sharing(550, "");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/relation/equal-weights", test_equal_weights);
  g_test_add_func("/relation/nearest", test_nearest);
  g_test_add_func("/relation/weights", test_weights);
  g_test_add_func("/relation/little-in-common", test_little_in_common);
  g_test_add_func("/relation/equals", test_equals_in_order);
  g_test_add_func("/relation/title", test_the_title_counts_more);
  g_test_add_func("/relation/same", test_same_pages);
  g_test_add_func("/relation/common", test_common_words);
  g_test_add_func("/relation/many", test_many);
  return g_test_run();
}
