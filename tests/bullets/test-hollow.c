/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "ranking.h"
#include "standing.h"

static const struct {
  const gchar *text;
  gboolean hollow;
} CASES[] = {
    /* what is said stands elsewhere */
    {"Baker Anna Holt spoke about the rules of the guild.", TRUE},
    {"Baker Anna Holt spoke about the rules, calling them old.", FALSE},
    {"Baker Anna Holt spoke about how the guild lost its mill.", FALSE},
    {"Baker Anna Holt spoke for the guild in a hall in Hull.", FALSE},
    {"The miller has also weighed in on the row over the mill.", TRUE},
    {"The miller weighed in at 90 kilos before the fight in Hull.", FALSE},
    {"The millers had discussed the price of rye with the mayor.", FALSE},
    {"The millers discussed the brave ways she used to bake rye.", TRUE},
    {"The millers discussed the day the river burst its banks.", FALSE},
    {"The miller shared a local baker's reaction to the new rules.", TRUE},
    {"The miller shared a loaf of rye with the bakers of Hull.", FALSE},
    {"The guild issued a statement, which was read out by a miller.", TRUE},
    {"The guild issued a statement that the mill was for sale.", FALSE},
    {"The baker took to social media to comment on the old mill.", TRUE},
    {"The baker took to social media to sell 40 loaves of rye.", FALSE},
    {"An inquest has opened into the death of the old miller.", FALSE},
    {"The letter addressed to the mayor was found in the old mill.", FALSE},
    /* how something is, and nothing else */
    {"Baking rye for a whole town is rarely easy or useful.", TRUE},
    {"The quality of the old flour can be poor.", TRUE},
    {"The recipes of the guild are great resources.", TRUE},
    {"Baking rye for a whole town can be a tedious process.", TRUE},
    {"The old miller of Hull is a popular baker.", FALSE},
    {"The rye of the old mill is not new.", TRUE},
    {"The roof of the old mill is new.", FALSE},
    {"The recipes of the guild are useful for bakers of rye.", FALSE},
    {"When the flour is old the quality of bread can be poor.", FALSE},
    {"The bread of 12 mills in the valley is still poor.", FALSE},
    {"The loss for the bakers of Rye-19 has already been horrible.", TRUE},
    {"The flour of the old mill is available.", FALSE},
    {"Two of the millers from the valley were shot.", FALSE},
    {"The guild told the mayor that the old flour was horrible.", FALSE},
    /* a scene */
    {"Anna Holt grins as the first loaves come out of the oven.", TRUE},
    {"Anna Holt drives her old cart through the streets of Hull.", TRUE},
    {"Rye bread drives the growth of the old mill in Hull.", FALSE},
    {"Anna Holt steps down as the head of the guild in May.", FALSE},
    {"The broad beams of the old mill fell down in May.", FALSE},
    {"A miller who smiles as he bakes sold the old mill.", FALSE},
    /* what is said of anything */
    {"The old miller is no stranger to a flood.", TRUE},
    {"The old miller is no stranger to a flood: it came in May.", FALSE},
    {"The old miller is a stranger to the bakers of Hull.", FALSE},
    {"Reading the recipe twice makes a big difference.", TRUE},
    {"The miller wants to make a difference.", FALSE},
    {"The difference was made by the rye of the old mill.", FALSE},
    {"There was a time when the town had ten mills and a fair.", TRUE},
    {"There was a fair when the town had ten mills and a weir.", FALSE},
    {"Baking a good loaf of rye takes practice.", TRUE},
    {"Baking a good loaf of rye takes practice with the oven.", FALSE},
};

static void
test_hollow(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].text);
    g_auto(Last) last = last_of(CASES[i].text);
    g_assert_cmpint((last_whole(&last)->traits & KP_TRAIT_HOLLOW) != 0, ==,
                    CASES[i].hollow);
  }
}

/* The first half of a sentence, where the second told what was said. */
static void
test_hollow_half(void)
{
  g_auto(Last) last = last_of(
      "The head of the guild spoke about the rules of the mill, and ten bakers "
      "from Hull left the hall with the mayor.");
  g_assert_cmpuint(last_whole(&last)->traits & KP_TRAIT_HOLLOW, ==, 0);
  g_assert_cmpuint(
      last_cut(&last, "The head of the guild spoke about the rules of the mill")
              ->traits &
          KP_TRAIT_HOLLOW,
      !=, 0);
}

static gdouble
cost_of(const gchar *sentence)
{
  g_auto(Last) last = last_of(sentence);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = 0;
  return kp_standing_cost(ranking, last_whole(&last), NULL);
}

static void
test_hollow_costs(void)
{
  g_assert_cmpfloat(
      cost_of("Baker Anna Holt spoke about the rules of the old guild."), >,
      cost_of("Baker Anna Holt broke all of the rules of the old guild."));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/hollow/told", test_hollow);
  g_test_add_func("/hollow/half", test_hollow_half);
  g_test_add_func("/hollow/cost", test_hollow_costs);
  return g_test_run();
}
