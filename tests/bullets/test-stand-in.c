/* SPDX-License-Identifier: MIT */
#include "cost.h"

/* What stands for what was told elsewhere is no bullet. */
static void
test_refused(void)
{
  static const struct {
    const gchar *text;
    gboolean refused;
  } CASES[] = {
      {"The next step will be taken when the mill of Hull opens.", TRUE},
      {"The second study looked at 1,700 bakers of the old town.", TRUE},
      {"The final step of the reform was taken in Hull.", FALSE},
      {"The second mill will be opened in the north of Hull.", FALSE},
      {"All of these bakers left a mark on the old town.", TRUE},
      {"All this suggests that the old mill will be sold.", TRUE},
      {"All that flour came out of the old mill of Hull.", TRUE},
      {"All that was missing from the mill of Hull was rye.", FALSE},
      {"All those who baked in Hull were asked to the mill.", FALSE},
      {"All those in the mill of Hull were asked for rye.", FALSE},
      {"All those asked to the mill of Hull have sold rye.", FALSE},
      {"All that they sold in the old mill of Hull was rye.", FALSE},
      {"All that the old mill of Hull has sold was rye.", FALSE},
      {"As the mill burned, Anna Holt sold bread in the town.", TRUE},
      {"As the mayor of Hull, Anna Holt sold bread in the town.", FALSE},
      {"As a mill burned, Anna Holt sold bread in the town.", FALSE},
      {"During the long row, Anna Holt sold bread in the town.", TRUE},
      {"During the war of 1812, Anna Holt sold bread in the town.", FALSE},
      {"During the row over bread, Anna Holt sold rye in the town.", FALSE},
      {"During the Hull row, Anna Holt sold bread in the town.", FALSE},
      {"During the 1812 row, Anna Holt sold bread in the town.", FALSE},
      {"During the fair bakers sold rye, rolls and old bread.", FALSE},
      {"During the night, Anna Holt sold bread in the town.", FALSE},
      {"In the clip, Anna Holt sells bread in the town.", TRUE},
      {"In the town, Anna Holt sells bread from the mill.", FALSE},
      {"Like most bakers, Anna Holt sells bread in the town.", TRUE},
      {"Unlike last year, the bakery is closed in the winter.", TRUE},
      {"Like it or not, the bakers of Hull lose the oven.", FALSE},
      {"Like the bakers of Hull, Anna Holt sells bread.", FALSE},
      {"Like most bakers Anna Holt sells bread in the town.", FALSE},
      {"Mills like the one of Hull are closed in the winter.", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].text);
    g_assert_true((kp_standing_refuse(last.sample.prose, last_whole(&last)) !=
                   NULL) == CASES[i].refused);
  }
}

/* "this by" stands for what was told. */
static void
test_costs_more(void)
{
  g_assert_cmpfloat(
      cost_of("The bakers of the guild solved this by grinding rye at night."),
      >,
      cost_of("The bakers of the guild saved bread by grinding rye at "
              "night."));
  g_assert_cmpfloat(
      cost_of("The bakers of the guild work around this by grinding rye."), >,
      cost_of("The bakers of the guild work around Hull by grinding rye."));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/stand-in/refused", test_refused);
  g_test_add_func("/stand-in/costs-more", test_costs_more);
  return g_test_run();
}
