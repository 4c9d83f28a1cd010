/* SPDX-License-Identifier: MIT */
/* Bags of stems, what two of them share, and the words in common. */
#include "page.h"
#include "weigh.h"

static void
test_bag(void)
{
  Page page = page_new(STORY, NULL);
  KpWeigher weigher = kp_weigher_for(page.ranking, page.stems);
  g_autoptr(GArray) bag = kp_weigh(&weigher, "The bridges of 1911");
  g_assert_cmpuint(bag->len, ==, 4);
  const KpWeighted *the = &g_array_index(bag, KpWeighted, 0);
  const KpWeighted *bridges = &g_array_index(bag, KpWeighted, 1);
  g_assert_false(the->content);
  g_assert_true(bridges->content);
  g_assert_cmpstr(bridges->stem, ==, "bridg");
  g_assert_cmpuint(bridges->span.start, ==, 4);
  g_assert_cmpuint(bridges->span.length, ==, 7);
  g_assert_cmpfloat(the->weight, >, 0);
  g_assert_cmpfloat(bridges->weight, >, the->weight);
  page_clear(&page);
}

static gdouble
shared(const KpWeigher *weigher, const gchar *a, const gchar *b)
{
  g_autoptr(GArray) x = kp_weigh(weigher, a);
  g_autoptr(GArray) y = kp_weigh(weigher, b);
  kp_weigh_sort(x);
  kp_weigh_sort(y);
  return kp_weigh_shared(x, y);
}

static void
test_shared(void)
{
  Page page = page_new(STORY, NULL);
  KpWeigher weigher = kp_weigher_for(page.ranking, page.stems);
  g_assert_cmpfloat(shared(&weigher, "A bridge opens", "a bridge opened"), ==,
                    1);
  g_assert_cmpfloat(shared(&weigher, "Bananas ripen", "A bridge opens"), ==, 0);
  g_assert_cmpfloat(shared(&weigher, "", ""), ==, 0);
  /* a rare word in common is more than a common one */
  g_assert_cmpfloat(shared(&weigher, "the kestrel", "the bridge"), <,
                    shared(&weigher, "the kestrel", "a kestrel"));
  page_clear(&page);
}

static void
test_common(void)
{
  static const gchar TEXT[] = "The bridges opened, and the bridges stay";
  Page page = page_new(STORY, NULL);
  KpWeigher weigher = kp_weigher_for(page.ranking, page.stems);
  g_autoptr(GHashTable) stems =
      kp_weigh_stems(&weigher, "The bridge will open in March");
  g_autoptr(GArray) spans = kp_weigh_common(&weigher, TEXT, stems);
  g_assert_cmpuint(spans->len, ==, 3);
  static const gchar *const WORDS[] = {"bridges", "opened", "bridges"};
  for (guint i = 0; i < spans->len; i++) {
    KpSpan span = g_array_index(spans, KpSpan, i);
    g_autofree gchar *word = kp_span_copy(TEXT, span);
    g_assert_cmpstr(word, ==, WORDS[i]);
  }
  page_clear(&page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/weigh/bag", test_bag);
  g_test_add_func("/weigh/shared", test_shared);
  g_test_add_func("/weigh/common", test_common);
  return g_test_run();
}
