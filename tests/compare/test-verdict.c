/* SPDX-License-Identifier: MIT */
/* Pages with points of their own, and which bullet goes with which. */
#include "page.h"
#include "verdict.h"

/* A page whose author's points and whose bullets are replaced by these. */
static Page
make_page(const gchar *const *own, const gchar *const *generated)
{
  Page page = page_new("# Title\n\nA river runs through the town.\n", NULL);
  for (gsize i = 0; own[i] != NULL; i++) {
    KpPoint *point = g_new0(KpPoint, 1);
    point->text = g_strdup(own[i]);
    g_ptr_array_add(page.article->points, point);
  }
  g_ptr_array_set_size(page.bullets->bullets, 0);
  for (gsize i = 0; generated[i] != NULL; i++) {
    KpBullet *bullet = g_new0(KpBullet, 1);
    bullet->text = g_strdup(generated[i]);
    bullet->cuts = g_new0(gchar *, 1);
    g_ptr_array_add(page.bullets->bullets, bullet);
  }
  return page;
}

static const KpPair *
pair_at(const KpVerdict *verdict, guint i)
{
  return &g_array_index(verdict->pairs, KpPair, i);
}

static void
test_pairs(void)
{
  static const gchar *const OWN[] = {"The tram museum will open in October",
                                     "Bananas ripen quickly",
                                     "A chimney collapsed in the storm", NULL};
  static const gchar *const GENERATED[] = {
      "Engineers blamed the storm for the collapse of the chimney",
      "Nobody came", "The museum of trams opens its doors in October", NULL};
  Page page = make_page(OWN, GENERATED);
  g_autoptr(KpVerdict) verdict = kp_verdict_new(page.ranking, page.bullets);
  g_assert_nonnull(verdict);
  g_assert_cmpuint(verdict->pairs->len, ==, 3);
  g_assert_cmpuint(pair_at(verdict, 0)->generated, ==, 2);
  g_assert_cmpuint(pair_at(verdict, 1)->generated, ==, G_MAXUINT);
  g_assert_cmpfloat(pair_at(verdict, 1)->overlap, ==, 0);
  g_assert_cmpuint(pair_at(verdict, 2)->generated, ==, 0);
  g_assert_cmpfloat(pair_at(verdict, 2)->shared, >, 0.2);
  g_assert_cmpfloat(verdict->rouge.rouge1.f1, >, 0.3);
  page_clear(&page);
}

static void
test_nothing_generated(void)
{
  static const gchar *const NOTHING[] = {NULL};
  static const gchar *const OWN[] = {"The tram museum opens", NULL};
  Page page = make_page(OWN, NOTHING);
  g_autoptr(KpVerdict) verdict = kp_verdict_new(page.ranking, page.bullets);
  g_assert_cmpuint(verdict->pairs->len, ==, 1);
  g_assert_cmpuint(pair_at(verdict, 0)->generated, ==, G_MAXUINT);
  g_assert_cmpfloat(verdict->rouge.rouge1.f1, ==, 0);
  page_clear(&page);
}

static void
test_no_own_points(void)
{
  static const gchar *const GENERATED[] = {"A river runs through it", NULL};
  static const gchar *const NOTHING[] = {NULL};
  Page page = make_page(NOTHING, GENERATED);
  g_assert_null(kp_verdict_new(page.ranking, page.bullets));
  page_clear(&page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/verdict/pairs", test_pairs);
  g_test_add_func("/verdict/nothing-generated", test_nothing_generated);
  g_test_add_func("/verdict/no-own-points", test_no_own_points);
  return g_test_run();
}
