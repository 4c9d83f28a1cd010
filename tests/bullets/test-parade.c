/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "ranking.h"
#include "telling.h"

#define GOWN "# Anna Holt wows in a red gown on the ferry\n\n"
#define OFF "# Anna Holt shows off in Goole: a winter\n\n"
#define OTHER "# A ferry for Anna Holt in Goole\n\n"

/* How often the sentence parades again below the headline; sets what it costs,
 * in a guide where `guide` is 1. */
static guint
count_below(const gchar *headline,
            const gchar *sentence,
            gdouble guide,
            gdouble *cost)
{
  g_autofree gchar *text =
      g_strconcat(headline,
                  "In one week the ferry left the island harbour.\n\n"
                  "In one more week it left the island harbour again.\n\n",
                  sentence, NULL);
  g_auto(Last) last = last_of(text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = guide;
  *cost = kp_telling_cost(ranking, last_whole(&last), NULL);
  return kp_parades_again(last.sample.prose, last_whole(&last));
}

static void
test_shown_below_a_parade(void)
{
  const gchar *const shown[] = {
      "Anna Holt showed off her new gown on the ferry in Goole.",
      "Anna Holt flaunted her new gown on the ferry in Goole.",
      "Anna Holt displayed her new gown on the ferry in Goole.",
      "Anna Holt cut a stylish figure on the ferry in Goole."};
  for (gsize i = 0; i < G_N_ELEMENTS(shown); i++) {
    gdouble cost, less;
    g_assert_cmpuint(count_below(GOWN, shown[i], 0, &cost), ==, 1);
    g_assert_cmpuint(count_below(OFF, shown[i], 0, &cost), ==, 1);
    g_assert_cmpuint(count_below(OTHER, shown[i], 0, &less), ==, 0);
    g_assert_cmpuint(count_below("", shown[i], 0, &less), ==, 0);
    g_assert_cmpfloat(cost, >, less);
  }
}

/* A headline may have no end; what is far behind is none. */
static void
test_endless_headline(void)
{
  g_autoptr(GString) headline = g_string_new("# Anna Holt wins");
  for (guint i = 0; i < 20000; i++)
    g_string_append(headline, ",mill");
  g_string_append(headline, ",wows\n\n");
  gdouble cost;
  g_assert_cmpuint(
      count_below(headline->str,
                  "Anna Holt flaunted her new gown on the ferry in Goole.", 0,
                  &cost),
      ==, 0);
}

static void
test_told_below_a_parade(void)
{
  const gchar *const told[] = {
      "Anna Holt showed the crew a gown on the ferry in Goole.",
      "Anna Holt displayed two old gowns on the ferry in Goole.",
      "Anna Holt \"flaunted\" her new gown on the ferry in Goole.",
      "Anna Holt heard the figure of the month on the ferry in Goole."};
  gdouble cost;
  for (gsize i = 0; i < G_N_ELEMENTS(told); i++)
    g_assert_cmpuint(count_below(GOWN, told[i], 0, &cost), ==, 0);
}

/* A guide's cook may show off his loaf. */
static void
test_parade_in_a_guide(void)
{
  const gchar *shown = "The cook can show off his bread on the ferry in Goole.";
  gdouble story, guide, other;
  count_below(GOWN, shown, 0, &story);
  count_below(GOWN, shown, 1, &guide);
  count_below(OTHER, shown, 1, &other);
  g_assert_cmpfloat_with_epsilon(guide, other, 1e-9);
  g_assert_cmpfloat(story, >, guide);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/parade/shown", test_shown_below_a_parade);
  g_test_add_func("/parade/told", test_told_below_a_parade);
  g_test_add_func("/parade/guide", test_parade_in_a_guide);
  g_test_add_func("/parade/endless-headline", test_endless_headline);
  return g_test_run();
}
