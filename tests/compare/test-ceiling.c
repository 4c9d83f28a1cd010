/* SPDX-License-Identifier: MIT */
/* What whole sentences can reach. */
#include "ceiling.h"
#include "page.h"

/* Points that are sentences of the article are reached in full. */
static void
test_full(void)
{
  static const gchar *const POINTS[] = {
      "It cost 40 million euros and replaces a bridge of 1911.",
      "The council refused the limit of speed in a vote last week.", NULL};
  Page page = page_new(STORY, POINTS);
  KpRouge ceiling = kp_ceiling(page.ranking, TRUE);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge1.f1, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge2.f1, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon(ceiling.rougeL.f1, 1, 1e-9);
  page_clear(&page);
}

/* Eight of the sentence's eleven words are the point's eight. */
static void
test_part(void)
{
  static const gchar *const POINTS[] = {
      "Cost 40 million euros and replaces bridge 1911", NULL};
  Page page = page_new(STORY, POINTS);
  KpRouge ceiling = kp_ceiling(page.ranking, TRUE);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge1.precision, 8 / 11., 1e-9);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge1.recall, 1, 1e-9);
  page_clear(&page);
}

static void
test_nothing(void)
{
  static const gchar *const FOREIGN[] = {"Bananas ripen quickly", NULL};
  static const gchar *const EMPTY[] = {"", NULL};
  const gchar *const *all[] = {FOREIGN, EMPTY};
  for (gsize i = 0; i < G_N_ELEMENTS(all); i++) {
    Page page = page_new(STORY, all[i]);
    g_assert_cmpfloat(kp_ceiling(page.ranking, TRUE).rouge1.f1, ==, 0);
    page_clear(&page);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/ceiling/full", test_full);
  g_test_add_func("/ceiling/part", test_part);
  g_test_add_func("/ceiling/nothing", test_nothing);
  return g_test_run();
}
