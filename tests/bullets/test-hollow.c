/* SPDX-License-Identifier: MIT */
#include "cost.h"

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
    {"The miller shared a loaf of rye with the bakers of Hull.", FALSE},
    {"The guild issued a statement, which was read out by a miller.", TRUE},
    {"The guild issued a statement that the mill was for sale.", FALSE},
    {"An inquest has opened into the death of the old miller.", FALSE},
    {"The miller of the guild spoke to reporters outside the court.", TRUE},
    {"The miller of the guild spoke to the bakers outside the court.", FALSE},
    {"The baker of the old mill shared the happy news with her guild.", TRUE},
    {"The baker of the old mill shared the news that she was to sell.", FALSE},
    {"The guild made the announcement on its old board in Hull.", TRUE},
    {"The letter addressed to the mayor was found in the old mill.", FALSE},
    /* how something is, and nothing else */
    {"Baking rye for a whole town is rarely easy or useful.", TRUE},
    {"The quality of the old flour can be poor.", TRUE},
    {"The recipes of the guild are great resources.", TRUE},
    {"The old miller of Hull is a popular baker.", FALSE},
    {"The rye of the old mill is not new.", TRUE},
    {"The roof of the old mill is new.", FALSE},
    {"The recipes of the guild are useful for bakers of rye.", FALSE},
    {"When the flour is old the quality of bread can be poor.", FALSE},
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
    {"A little salt goes a long way to a good loaf.", TRUE},
    {"The miller goes a long mile to a good loaf.", FALSE},
    {"Baking a loaf of rye in the old oven is, well, difficult.", TRUE},
    /* what leads up to a story, or promises more of it */
    {"The miller isn't the only one who baked rye for the mayor.", TRUE},
    {"The miller isn't the only one, but the best of the bakers.", FALSE},
    {"The old oven of the guild is not just used for rye.", TRUE},
    {"The old oven isn't just hot, it holds ten loaves.", FALSE},
    {"BNN analyst Anna Holt breaks down the prices of the rye.", TRUE},
    {"BNN correspondent Anna Holt explains who baked the loaf.", TRUE},
    {"BNN correspondent Anna Holt sold the old mill in Hull.", FALSE},
    {"At first glance the mill of the guild seems old.", TRUE},
    {"Say what you will about the rye, the loaf is still hot.", TRUE},
    {"A lot of bakers have come to Hull for the rye.", TRUE},
    {"A lot in the valley was sold to the guild of Hull.", FALSE},
    {"Baker Anna Holt died of a cough that was found just last month.", FALSE},
    {"It was not just a pretty loaf \xe2\x80\x93 it fed the old bakers of "
     "Hull.",
     FALSE},
    {"The rule of the mill is not only old but cold for the bakers.", FALSE},
    {"The rule may simply be old for being just of the mill.", FALSE},
    {"BNN correspondent, Anna Holt explains who baked the loaf.", FALSE},
    {"\"BNN analyst Anna Holt breaks down the prices of the rye,\" she said.",
     FALSE},
    {"Old columnist Carl Reed fears a dark time for the mill.", FALSE},
    {"\"A lot of the bakers say the guild was cold,\" Holt says.", FALSE},
    {"Most of us have taken the rule of the mill to heart by now.", TRUE},
    {"One does wonder what came of the old rye of the mill.", TRUE},
    {"You may want to close your eyes in the old mill of Hull.", TRUE},
    {"You would be pressed to find a baker who sold as much rye.", TRUE},
    {"The old baker broke the news to her daughter.", TRUE},
};

static const struct {
  const gchar *text;
  gboolean idle;
} IDLE[] = {
    /* how many, and nothing of them */
    {"The mill of the guild holds a number of ovens and tins.", TRUE},
    {"The mill of the guild holds a number of ovens for rye.", FALSE},
    {"Baking rye in the old oven has several merits.", TRUE},
    {"Baking rye in the old oven has several merits for the miller.", FALSE},
    {"The bakers sell a wide variety of loaves.", TRUE},
    {"The bakers sell a wide variety of rye and wheat in May.", FALSE},
    {"The miller sold not one, but a number of loaves.", FALSE},
    {"The bread of the mill can come in different forms.", TRUE},
    {"The bread of the mill can come in square forms.", FALSE},
    {"Baking rye at night has even more uses.", TRUE},
    {"Baking rye at night needs even more ovens.", FALSE},
    {"Baking rye in clay is useful in many cases.", TRUE},
    {"Baking rye in clay is useful in old ovens.", FALSE},
    /* that it matters */
    {"Baking is an integral part of the work of a miller.", TRUE},
    {"Baking is a hot part of the work of a miller.", FALSE},
    {"Baking is an integral part of how rye is sold.", FALSE},
    {"Baking a good loaf of rye requires time, care and flour.", TRUE},
    {"Baking a good loaf of rye requires rye, salt and flour.", FALSE},
    {"Baking is a craft that requires time and care.", FALSE},
    {"The rye loaf of the mill is one old bread.", TRUE},
    {"The rye loaf of the mill is one of ten.", FALSE},
    {"The home of the guild gives an overview of the ovens.", TRUE},
    {"The home of the guild gives an oven to the bakers.", FALSE},
    {"Tins are often used to bake rye in a more useful manner.", TRUE},
    {"Tins are often used to bake rye in a useful manner.", FALSE},
    {"The old oven of the guild holds a little more bread.", TRUE},
    /* under which licence */
    {"The recipe is sold under the terms of the guild.", FALSE},
    {"The recipe is published under the terms of the Moss licence.", TRUE},
    {"The book is an MIT-licensed work of the guild of bakers.", TRUE},
    {"The recipe is available in Hull, and has the Moss licence.", FALSE},
    {"The old oven of the guild comes with no warranty.", TRUE},
    {"The old oven of the guild comes with no lid.", FALSE},
    /* that they are there */
    {"In recent years the mill has made several changes to their ovens.",
     FALSE},
    {"The baker hit the oven with a variety of tools, including hand mills.",
     FALSE},
    {"The guild will keep \"notes covered by the licence of May\" for bakers.",
     FALSE},
    {"The guild cannot have the bread covered by its rules in May.", FALSE},
    {"Each of the ovens comes with a one year warranty.", FALSE},
    {"Each of the ovens comes without any warranty.", TRUE},
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

static void
test_idle(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(IDLE); i++) {
    g_test_message("%s", IDLE[i].text);
    g_auto(Last) last = last_of(IDLE[i].text);
    g_assert_cmpint((last_whole(&last)->traits & KP_TRAIT_IDLE) != 0, ==,
                    IDLE[i].idle);
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

static void
test_hollow_costs(void)
{
  g_assert_cmpfloat(
      cost_of("Baker Anna Holt spoke about the rules of the old guild."), >,
      cost_of("Baker Anna Holt broke all of the rules of the old guild."));
}

/* A story may say that there are several, a guide has to say which. */
static void
test_idle_costs_guides(void)
{
  const gchar *idle = "The old mill of the guild holds a number of ovens.";
  const gchar *told = "The old mill of the guild holds a dozen of ovens.";
  g_assert_cmpfloat(cost_in(idle, 1), >, cost_in(told, 1));
  g_assert_cmpfloat(cost_in(idle, 0), <=, cost_in(told, 0));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/hollow/told", test_hollow);
  g_test_add_func("/hollow/half", test_hollow_half);
  g_test_add_func("/hollow/cost", test_hollow_costs);
  g_test_add_func("/idle/told", test_idle);
  g_test_add_func("/idle/cost", test_idle_costs_guides);
  return g_test_run();
}
