/* SPDX-License-Identifier: MIT */
/* Everything about a page in one product. */
#include "comparison.h"
#include "page.h"

static void
test_page(void)
{
  static const gchar *const POINTS[] = {
      "The new bridge over the river opened after six years",
      "Wholly unrelated bananas ripen quickly", NULL};
  Page page = page_new(STORY, POINTS);
  g_autoptr(KpComparison) self =
      kp_comparison_new(page.ranking, page.bullets, page.stems);
  g_assert_nonnull(self);
  g_assert_cmpuint(self->matches->len, ==, 2);
  const KpMatch *bridge = &g_array_index(self->matches, KpMatch, 0);
  g_assert_cmpuint(bridge->source.sentence, ==, 0);
  g_assert_cmpuint(bridge->own_common->len, >, 2);
  const KpMatch *bananas = &g_array_index(self->matches, KpMatch, 1);
  g_assert_cmpuint(bananas->pair.generated, ==, G_MAXUINT);
  g_assert_cmpint(bananas->loss.kind, ==, KP_LOSS_ABSENT);
  g_assert_cmpuint(bananas->own_common->len, ==, 0);

  /* every bullet stands beside a point or is unmatched */
  guint matched = 0;
  for (guint i = 0; i < 2; i++)
    matched +=
        g_array_index(self->matches, KpMatch, i).pair.generated != G_MAXUINT;
  g_assert_cmpuint(matched + self->unmatched->len, ==,
                   page.bullets->bullets->len);
  g_assert_cmpfloat(self->ceiling.rouge1.f1, >, 0);
  g_assert_cmpfloat_with_epsilon(self->reached * self->ceiling.rouge1.f1,
                                 self->verdict->rouge.rouge1.f1, 1e-9);
  g_assert_null(self->points_language);
  page_clear(&page);
}

static void
test_other_language(void)
{
  static const gchar *const POINTS[] = {
      "Die neue Brücke über den Fluss ist seit Montag offen",
      "Das Werk hat in den sechs Jahren vierzig Millionen gekostet", NULL};
  Page page = page_new(STORY, POINTS);
  g_autoptr(KpComparison) self =
      kp_comparison_new(page.ranking, page.bullets, page.stems);
  g_assert_nonnull(self->points_language);
  g_assert_cmpstr(kp_language_code(self->points_language), ==, "de");
  page_clear(&page);
}

static void
test_no_points(void)
{
  Page page = page_new(STORY, NULL);
  g_assert_null(kp_comparison_new(page.ranking, page.bullets, page.stems));
  page_clear(&page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/comparison/page", test_page);
  g_test_add_func("/comparison/other-language", test_other_language);
  g_test_add_func("/comparison/no-points", test_no_points);
  return g_test_run();
}
