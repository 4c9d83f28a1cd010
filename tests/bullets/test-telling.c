/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "ranking.h"
#include "telling.h"

#define LONG 60 /* paragraphs: so many words that four can be asked for */
#define SHORT 3

/* What the sentence, cut to `bullet`, costs at the end of a story of
 * `paragraphs` that all say nearly the same, below `headline`; in a guide where
 * `guide` is 1. */
static gdouble
cost_cut_to(const gchar *headline,
            guint paragraphs,
            const gchar *sentence,
            const gchar *bullet,
            gdouble guide)
{
  g_autoptr(GString) text = g_string_new(headline);
  for (guint i = 0; i < paragraphs; i++)
    g_string_append_printf(
        text, "In week %u the ferry left the island harbour.\n\n", i);
  g_string_append(text, sentence);
  g_auto(Last) last = last_of(text->str);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = guide;
  return kp_telling_cost(
      ranking, bullet == NULL ? last_whole(&last) : last_cut(&last, bullet),
      NULL);
}

static gdouble
cost_below(const gchar *headline,
           guint paragraphs,
           const gchar *sentence,
           gdouble guide)
{
  return cost_cut_to(headline, paragraphs, sentence, NULL, guide);
}

static gdouble
cost_of(guint paragraphs, const gchar *sentence, gdouble guide)
{
  return cost_below("# A winter in Goole\n\n", paragraphs, sentence, guide);
}

/* In a guide nothing is late: what is left is what the words cost. */
static void
test_words_of_the_story(void)
{
  gdouble told = cost_of(LONG, "A ferry to the island harbour left again.", 1);
  gdouble less = cost_of(LONG, "A ferry to the island was quite full.", 1);
  gdouble thin = cost_of(LONG, "A happy cook was humming in the rain.", 1);
  g_assert_cmpfloat(told, ==, 0);
  g_assert_cmpfloat(less, >, told);
  g_assert_cmpfloat(thin, >, less);
}

static void
test_number_counts_for_two(void)
{
  gdouble without = cost_of(LONG, "A ferry carried many happy cooks.", 1);
  gdouble with = cost_of(LONG, "A ferry carried 85 happy cooks.", 1);
  gdouble two = cost_of(LONG, "A ferry left the harbour with happy cooks.", 1);
  g_assert_cmpfloat(with, <, without);
  g_assert_cmpfloat_with_epsilon(with, two, 1e-9);
}

static void
test_short_story_says_little_twice(void)
{
  const gchar *thin = "A happy cook was humming in the rain.";
  g_assert_cmpfloat(cost_of(SHORT, thin, 1), <, cost_of(LONG, thin, 1));
}

static void
test_late_in_a_story(void)
{
  const gchar *told = "A ferry to the island harbour left again.";
  gdouble soon = cost_of(SHORT, told, 0);
  g_assert_cmpfloat(soon, ==, cost_of(SHORT - 1, told, 0));
  g_assert_cmpfloat(cost_of(LONG, told, 0), >, soon);
  g_assert_cmpfloat(cost_of(LONG / 2, told, 0), >, soon);
  g_assert_cmpfloat(cost_of(LONG, told, 1), ==, 0);
}

/* With neither a preposition nor a number it tells not where nor how many. */
static void
test_bare_in_a_story(void)
{
  gdouble bare = cost_of(SHORT, "The ferry left the harbour again.", 0);
  gdouble whole = cost_of(SHORT, "The ferry left for the harbour.", 0);
  gdouble number = cost_of(SHORT, "The ferry left the harbour 12 times.", 0);
  gdouble guide = cost_of(SHORT, "The ferry left the harbour again.", 1);
  g_assert_cmpfloat(bare, >, whole);
  g_assert_cmpfloat(bare, >, number);
  g_assert_cmpfloat(guide, <, bare);
}

/* What later sentences take up costs less. */
static void
test_left_in_a_story(void)
{
  static const gchar text[] =
      "# A winter in Goole\n\nIn March 12 men sold apples at the market of "
      "the old town.\n\nThe ferry left the harbour in heavy snow.\n\n"
      "The cooks left the kitchen in warm coats.\n\nThe snow fell on the "
      "ferry and on the harbour.\n";
  Sample sample;
  sample_init(&sample, text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(sample.prose, NULL, NULL);
  ranking->guide = 0;
  gdouble costs[2];
  for (guint i = 0; i < G_N_ELEMENTS(costs); i++) {
    const gchar *why = NULL;
    g_autoptr(GPtrArray) candidates =
        kp_candidates_new(sample.prose, NULL, i + 1, 25, &why);
    costs[i] = kp_telling_cost(ranking, g_ptr_array_index(candidates, 0), NULL);
  }
  g_assert_cmpfloat(kp_ranking_value(ranking, 1, "centrality"), >,
                    kp_ranking_value(ranking, 2, "centrality"));
  g_assert_cmpfloat(costs[0], <, costs[1]);
  sample_clear(&sample);
}

/* The same words cost more in a quotation. */
static void
test_quoted_in_a_story(void)
{
  gdouble told = cost_of(
      SHORT, "The ferry of the island is a boat of four bakers of Goole.", 0);
  gdouble quoted = cost_of(
      SHORT, "The ferry of the island is \"a boat of four bakers\" of Goole.",
      0);
  g_assert_cmpfloat(quoted, >, told);
}

/* What is cut to little costs, what its author wrote so does not. */
static void
test_cut_in_a_story(void)
{
  const gchar *headline = "# A winter in Goole\n\n";
  const gchar *bullet = "The ferry left for the harbour";
  const gchar *said = "The ferry left for the harbour, the captain said.";
  const gchar *full =
      "The old ferry left for the island harbour with happy cooks, grey seals, "
      "fresh bread, warm soup and red apples, the captain said.";
  const gchar *full_bullet =
      "The old ferry left for the island harbour with happy cooks, grey seals, "
      "fresh bread, warm soup and red apples";
  gdouble whole = cost_of(SHORT, "The ferry left for the harbour.", 0);
  g_assert_cmpfloat(cost_cut_to(headline, SHORT, said, bullet, 0), >, whole);
  g_assert_cmpfloat(cost_cut_to(headline, SHORT, said, bullet, 1), ==, 0);
  g_assert_cmpfloat_with_epsilon(
      cost_cut_to(headline, SHORT, full, full_bullet, 0),
      cost_of(SHORT, full, 0), 1e-9);
}

/* What opens a story below its headline and tells little is a teaser. */
static void
test_teaser_of_a_story(void)
{
  const gchar *headline = "# A winter in Hull\n\n";
  const gchar *teaser = "The ferry of Goole was in for a cold surprise.";
  const gchar *number = "The 12 ferries of Goole were in for a cold surprise.";
  const gchar *whole = "The old ferry of Goole, red seals and fresh bread on "
                       "board, left the island harbour in heavy snow.";
  const gdouble small = 0.02; /* what little words cost otherwise */
  gdouble told = cost_below(headline, 0, whole, 0);
  g_assert_cmpfloat(cost_below(headline, 0, teaser, 0), >, told + small);
  g_assert_cmpfloat(cost_below(headline, 0, number, 0), <, told + small);
  g_assert_cmpfloat(cost_below(headline, 0, teaser, 1), <, told + small);
  g_assert_cmpfloat(cost_below("", 0, teaser, 0), <, told + small);
  g_assert_cmpfloat(cost_below(headline, SHORT, teaser, 0), <, told + small);
}

/* How something is to its writer costs, unless somebody is quoted so. */
static void
test_tone_of_the_story(void)
{
  const gchar *plain = "A ferry to the island harbour left for Goole.";
  const gchar *tone = "A perfect ferry to the island harbour left for Goole.";
  const gchar *two = "A perfect ferry to the island seems full of happy cooks.";
  const gchar *three =
      "A perfect ferry to the island seems full of everything.";
  const gchar *quoted =
      "A 'perfect' ferry to the island harbour left for Goole.";
  gdouble without = cost_of(SHORT, plain, 1);
  g_assert_cmpfloat(cost_of(SHORT, tone, 1), >, without);
  g_assert_cmpfloat(cost_of(SHORT, two, 1), >, cost_of(SHORT, tone, 1));
  g_assert_cmpfloat(cost_of(SHORT, three, 1), ==, cost_of(SHORT, two, 1));
  g_assert_cmpfloat(cost_of(SHORT, quoted, 1), ==, without);
}

/* "looked chic" is such a word; who looked at, for or ahead did something. */
static void
test_looks_in_the_story(void)
{
  const gchar *const done[] = {
      "The cook of the ferry looked at the island harbour.",
      "The cook of the ferry looked ahead to the island harbour.",
      "The cook of the ferry looked, tired of the island harbour.",
  };
  const gchar *looked =
      "The cook of the ferry looked radiantly at the harbour.";
  for (gsize i = 0; i < G_N_ELEMENTS(done); i++)
    g_assert_cmpfloat(cost_of(SHORT, looked, 1), >, cost_of(SHORT, done[i], 1));
}

/* So does a scene that is told beside it. */
static void
test_scene_in_the_story(void)
{
  const gchar *scene =
      "The cook left the island as she fed seals at the harbour.";
  const gchar *why =
      "The cook left the island as the seals fed at the harbour.";
  const gchar *said =
      "The cook left the island as she told seals at the harbour.";
  const gchar *as_long =
      "The cook left as long as she fed seals at the harbour.";
  gdouble cost = cost_of(SHORT, scene, 1);
  g_assert_cmpfloat(cost, >, cost_of(SHORT, why, 1));
  g_assert_cmpfloat(cost, >, cost_of(SHORT, said, 1));
  g_assert_cmpfloat(cost, >, cost_of(SHORT, as_long, 1));
}

static gdouble
cost_of_defining(const gchar *sentence)
{
  return cost_below("# Baking policies\n\n", 1, sentence, 1);
}

/* What says at once what the title of a guide names is what it tells. */
static void
test_definition_in_a_guide(void)
{
  const gchar *const DEFINE[] = {
      "Baking policies are rules that say who may use the oven.",
      "A baking policy is a rule that says who may use the oven.",
      "In the guild, a baking policy is a rule that says who may use the oven.",
      "Baking policies let you say who may use the oven.",
  };
  const gchar *const OTHER[] = {
      "Baking policies are kept by those who may use the oven.",
      "Rules of baking policies are a matter for those at the oven.",
      "Not in the baking policies is the rule of who may use the oven.",
      "Loaves are rules of bread for those who may use the oven.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(DEFINE); i++)
    g_assert_cmpfloat(cost_of_defining(DEFINE[i]), <, 0);
  for (gsize i = 0; i < G_N_ELEMENTS(OTHER); i++)
    g_assert_cmpfloat(cost_of_defining(OTHER[i]), >=, 0);
  /* Later it says what else there is. */
  g_assert_cmpfloat(cost_below("# Baking policies\n\n", LONG, DEFINE[0], 1), >=,
                    0);
  g_assert_cmpfloat(cost_below("# Baking policies\n\n", 1, DEFINE[0], 0), >=,
                    cost_of_defining(DEFINE[0]));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/telling/words", test_words_of_the_story);
  g_test_add_func("/telling/number", test_number_counts_for_two);
  g_test_add_func("/telling/short", test_short_story_says_little_twice);
  g_test_add_func("/telling/late", test_late_in_a_story);
  g_test_add_func("/telling/bare", test_bare_in_a_story);
  g_test_add_func("/telling/left", test_left_in_a_story);
  g_test_add_func("/telling/quoted", test_quoted_in_a_story);
  g_test_add_func("/telling/cut", test_cut_in_a_story);
  g_test_add_func("/telling/teaser", test_teaser_of_a_story);
  g_test_add_func("/telling/tone", test_tone_of_the_story);
  g_test_add_func("/telling/looks", test_looks_in_the_story);
  g_test_add_func("/telling/scene", test_scene_in_the_story);
  g_test_add_func("/telling/definition", test_definition_in_a_guide);
  return g_test_run();
}
