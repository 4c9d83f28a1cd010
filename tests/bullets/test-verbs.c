/* SPDX-License-Identifier: MIT */
/* Which words of a sentence are taken for its verb. */
#include "last.h"

/* A noun that may be a verb is one where the sentence has no other. */
static void
test_sole_verb(void)
{
  static const struct {
    const gchar *text;
    gboolean verbless;
  } CASES[] = {
      {"A plan for the town based on rye and on a new mill.", TRUE},
      {"The town has a plan based on rye and on a new mill.", FALSE},
      {"The oven uses little wood in the winter.", FALSE},
      {"Most work attempts to keep the bread warm.", FALSE},
      {"The lack of ovens (in towns) poses a problem.", FALSE},
      {"The guild matches the weight of two loaves.", FALSE},
      {"Many small ovens further improve the bread of a town.", FALSE},
      {"To keep the crust soft, use a lid of flat iron.", FALSE},
      {"When in doubt, use a lid of flat iron.", FALSE},
      {"All small ovens of the town include a lid.", FALSE},
      {"Some of the tasks of a guild include the weighing of rye.", FALSE},
      {"Too many loaves in one oven confuse both baker and guest.", FALSE},
      {"Oven 2 uses a new kind of rye.", FALSE},
      {"The guild trades over 50 loaves.", FALSE},
      {"Ways for bakers to improve the bread of a town.", TRUE},
      {"Two lists of the best searches for rye.", TRUE},

      {"The findings of the long study raise old fears.", FALSE},
      {"Some loaves (and cakes) require an oven of stone.", FALSE},
      {"Bakers in Moss rely on the rain of the north.", FALSE},
      {"Anna Holt and her son plan to close the mill.", FALSE},
      {"Some loaves, however, pick up the smell of the oven.", FALSE},
      {"The mill of the guild lies in the north of the town.", FALSE},
      {"Each year, bakers in Moss paddle a raft to the mill.", FALSE},
      {"The old miller of the town sprints toward the mill.", FALSE},
      {"The 26-year-old credits her mother for the mill.", FALSE},
      {"Moss Rovers also want a new oven and a mill.", FALSE},
      {"The wins thrust the two mills to the top of the list.", FALSE},
      {"A picture of the Moss Rovers coach in the old mill.", TRUE},
      {"Each year, people all over the town gather at it.", FALSE},
      {"Cloud milling uses tools in the north of the town.", FALSE},
      {"There exist two old mills in the north of the town.", FALSE},
      {"Some loaves of the old kinds, such as rye and oats.", TRUE},
      {"Many views of sparks such as those of the old mill.", TRUE},
      {"Old mills such as Moss.com and eHull suffer from it.", FALSE},
      {"New extracts from the book of the old miller.", TRUE},
      {"The police raids on mills in the north of the town.", TRUE},
      {"Plans for the mill and raids on the guild of Moss.", TRUE},
      {"The bakers of the old plant in the north.", TRUE},
      {"Some results of the long study of ovens.", TRUE},
      {"Many uses for old bread in the kitchen.", TRUE},
      {"Its plans to close the mill of the island.", TRUE},
      {"The oven uses little wood in the winter", TRUE},

      {"Some blame the old guild of Moss for the flood.", FALSE},
      {"Many of the bakers in the old camp attend school.", FALSE},
      {"During the feast, bakers around the globe grow rye.", FALSE},
      {"The Moss side hope to complete the mill by noon.", FALSE},
      {"The flood caps a rocky few months for the bakers.", FALSE},
      {"The guild of Hull touts its role in the great feast.", FALSE},
      {"The Moss Guild (MG) received 20 loaves from bakers.", FALSE},
      {"The \"old hands\" joined the feast in the old mill.", FALSE},
      {"Anna Holt, a baker from Hull, denied one theft.", FALSE},
      {"The old law, which six towns know, aims to ban rye.", FALSE},
      {"Many bakers, who had no oven, now speak the dialect.", FALSE},
      {"Holt chairs the guild, which is as old as the mill.", FALSE},
      {"The old law, which six towns know, and its aims.", TRUE},
      {"Anna Holt, who has been a baker, among the millers.", TRUE},
      {"Some of the old mills in the north of the town.", TRUE},
      {"The feast of the bakers ten times a day.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].text);
    gboolean verbless = last.candidates->len == 0 ||
                        (last_whole(&last)->traits & KP_TRAIT_VERBLESS) != 0;
    g_assert_cmpint(verbless, ==, CASES[i].verbless);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/verbs/sole", test_sole_verb);
  return g_test_run();
}
