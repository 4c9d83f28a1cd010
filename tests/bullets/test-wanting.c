/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "ranking.h"
#include "standing.h"

#define LEFT "Baker Ann Reed lost all six of her new ovens in Hull in March"

/* What it costs the sentence to be cut to LEFT; what is not cut costs nothing.
 */
static gdouble
cost_without(const gchar *clause, gdouble guide)
{
  g_autofree gchar *text = g_strconcat(LEFT, " ", clause, ".", NULL);
  g_auto(Last) last = last_of(text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = guide;
  if (last_whole(&last)->cuts->len == 0)
    g_assert_cmpfloat(kp_wanting_cost(ranking, last_whole(&last), NULL), ==, 0);
  return kp_wanting_cost(ranking, last_cut(&last, LEFT), NULL);
}

/* A clause that says when or why leaves more to be wished for. */
static void
test_cause(void)
{
  static const gchar *const CAUSES[] = {
      "when the old mill on the quay burned",
      "because the old mill on the quay burned",
      "before the old mill on the quay burned",
      "as the old mill on the quay by the harbour of the guild of the millers "
      "of the north burned to the ground"};
  gdouble other = cost_without("while the old mill on the quay burned", 0);
  g_assert_cmpfloat(other, >, 0);
  g_assert_cmpfloat(cost_without("as the old mill burned", 0), ==, other);
  for (gsize i = 0; i < G_N_ELEMENTS(CAUSES); i++) {
    g_assert_cmpfloat(cost_without(CAUSES[i], 0), >, other);
    g_assert_cmpfloat(cost_without(CAUSES[i], 1), ==, other);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/wanting/cause", test_cause);
  return g_test_run();
}
