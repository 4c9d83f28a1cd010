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

/* A word that the point has once is found once, and what is found already is
 * not wanted again: the second sentence brings nothing new. */
static void
test_repeated(void)
{
  static const gchar ARTICLE[] = "# A title\n\nRed ships red ships came.\n"
                                 "Red ships left.\n";
  static const gchar *const POINTS[] = {"red ships came", NULL};
  Page page = page_new(ARTICLE, POINTS);
  KpRouge ceiling = kp_ceiling(page.ranking, TRUE);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge1.precision, 3 / 5., 1e-9);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge2.precision, 2 / 4., 1e-9);
  g_assert_cmpfloat_with_epsilon(ceiling.rougeL.recall, 1, 1e-9);
  page_clear(&page);
}

/* The next sentence is the one that brings most after the first was taken: of
 * the two that alone are as good as each other, one says what is said. */
static void
test_next(void)
{
  static const gchar ARTICLE[] =
      "# A title\n\nShips bring grain and oil and salt.\n"
      "Ships bring grain and oil today.\nTrains take coal and iron away.\n";
  static const gchar *const POINTS[] = {
      "Ships bring grain and oil and salt, trains take coal and iron", NULL};
  Page page = page_new(ARTICLE, POINTS);
  KpRouge ceiling = kp_ceiling(page.ranking, TRUE);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge1.recall, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon(ceiling.rouge1.precision, 12 / 13., 1e-9);
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
  g_test_add_func("/ceiling/repeated", test_repeated);
  g_test_add_func("/ceiling/next", test_next);
  g_test_add_func("/ceiling/nothing", test_nothing);
  return g_test_run();
}
