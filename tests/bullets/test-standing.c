/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "cost.h"

static gdouble
cost_in_guide(const gchar *sentence)
{
  return cost_in(sentence, 1);
}

static void
test_costs_more(void)
{
  const struct {
    const gchar *what, *dear, *cheap;
  } CASES[] = {
      {"what somebody says, and that he says so",
       "\"Bread from the new ovens was sold out by noon on all days,\" baker "
       "Ann Reed said.",
       "Baker Ann Reed said that bread from the new ovens was sold out by noon "
       "on all days."},
      {"most of it is quoted, and some of it",
       "\"Bread from the new ovens was sold out by noon on all days,\" baker "
       "Ann Reed said.",
       "Bread from the new ovens was \"sold out\" by noon on all days, baker "
       "Ann Reed said."},
      {"the reader in the news, and the baker",
       "Bread from the new ovens of Hull was sold to you by noon on all days.",
       "Bread from the new ovens of Hull was sold to Ann by noon on all days."},
      {"one case, and another rule",
       "For example, bread from the new ovens of Hull was sold to Ann by noon.",
       "However, bread from the new ovens of Hull was sold to Ann by noon."},
      {"what would be in the news, and what will",
       "If the guild of bakers sold the old mill of Hull, Ann would bake.",
       "When the guild of bakers sells the old mill of Hull, Ann will bake."},
      {"others in the news, and bakers",
       "Other bakers of the guild of Hull sold the bread of the old mill.",
       "Old bakers of the guild of Hull sold the bread of the old mill."},
      {"in the midst of it, and at its start",
       "At first the bakers of the guild sold the bread of the old mill.",
       "In time the bakers of the guild sold the bread of the old mill."},
      {"in the midst of it, and after what",
       "Suddenly one of the bakers of the guild sold the old mill of Hull.",
       "Immediately after noon bakers of the guild sold the mill of Hull."},
      {"few words, and enough", "The ovens in Hull were repaired.",
       "The ovens of the old mill in Hull were repaired for the baker."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].what);
    g_assert_cmpfloat(cost_of(CASES[i].dear), >, cost_of(CASES[i].cheap));
  }
}

/* "But" answers what was said before. */
static void
test_connective_cut(void)
{
  const gchar *whole =
      "Bread, cakes and rolls from the big new ovens of the stone mill in Hull "
      "were sold out by noon on fair days.";
  g_autofree gchar *but = g_strconcat("But b", whole + 1, NULL);
  g_autofree gchar *cut = g_strndup(whole, strlen(whole) - 1);
  g_auto(Last) last = last_of(but);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = 0;
  const gdouble word = 0.001; /* of an article that has one more */
  g_assert_cmpfloat(kp_standing_cost(ranking, last_cut(&last, cut), NULL), >,
                    cost_of(whole) + word);
}

/* A guide has other sentences that stand alone. */
static void
test_guide(void)
{
  const gchar *sentence = "In both versions the ovens of the old mill in Hull "
                          "are opened once a day.";
  g_assert_cmpfloat(cost_in_guide(sentence), >, cost_of(sentence));
}

/* What was made is the news of a page, and needs no "We propose". */
static void
test_own_work(void)
{
  g_auto(Last) last = last_of("We propose a new stone mill that bakes bread "
                              "with the heat of its own oven.");
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  const gchar *work =
      "A new stone mill that bakes bread with the heat of its own oven";
  const gdouble little = 0.05; /* other things of the kind cost twice that */
  g_assert_cmpfloat(kp_standing_cost(ranking, last_cut(&last, work), NULL), <,
                    little);
}

/* The news does not tell its reader what to do. */
static void
test_advice(void)
{
  g_auto(Last) last = last_of("You should always write down what rye the mill "
                              "has used for the loaf of the day.");
  const gchar *cut =
      "Always write down what rye the mill has used for the loaf "
      "of the day";
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  ranking->guide = 0;
  g_assert_cmpfloat(kp_standing_cost(ranking, last_cut(&last, cut), NULL), >,
                    kp_standing_cost(ranking, last_whole(&last), NULL));
  ranking->guide = 1;
  g_assert_cmpfloat(kp_standing_cost(ranking, last_cut(&last, cut), NULL), <,
                    kp_standing_cost(ranking, last_whole(&last), NULL));
}

/* "These ovens" after "ovens" are told of. */
static void
test_told_inside(void)
{
  g_assert_cmpfloat(
      cost_in_guide("The mill of Hull has big ovens, and bakers clean these "
                    "ovens with sand."),
      <,
      cost_in_guide("The mill of Hull has big rooms, and bakers clean these "
                    "ovens with sand."));
}

static void
test_same_time(void)
{
  g_assert_cmpfloat(
      cost_in_guide("Bake two of the old loaves at the same time."), <,
      cost_in_guide("Bake two of the old loaves at the same price."));
}

static gboolean
is_refused(const gchar *sentence)
{
  g_auto(Last) last = last_of(sentence);
  return kp_standing_refuse(last.sample.prose, last_whole(&last)) != NULL;
}

/* What a list says has changed asks for no verb; "this release" is what the
 * title names, where that has a version. */
static void
test_release(void)
{
#define TOLD "\n\nThe mill is old.\n\nThis "
#define NEW " brings timers to all ovens of the mill."
  g_assert_false(is_refused("- Removed the old timer file from the oven."));
  g_assert_false(is_refused("# Oven 2.4" TOLD "release" NEW));
  g_assert_true(is_refused("# The old oven." TOLD "release" NEW));
  g_assert_true(is_refused("# Oven 2.4" TOLD "mill" NEW));
#undef TOLD
#undef NEW
}

/* "Not only do they", "Because it is, it": neither names whom. */
static void
test_unnamed(void)
{
  g_assert_true(
      is_refused("Not only do they save flour, they keep the bread of "
                 "the mill from the damp."));
  g_assert_true(is_refused("Because it depends on rye from Hull, it is dear in "
                           "the winter."));
  g_assert_true(
      is_refused("The former tend to charge for each of the loaves of "
                 "the mill."));
  g_assert_true(
      is_refused("Below it a baker from Hull is found in the flour."));
  g_assert_true(is_refused("By that measure the bakers of Hull are poor."));
  g_assert_true(
      is_refused("All of this means that the bakers of Hull are poor."));
  g_assert_true(is_refused("A further said that the bakers of Hull are poor."));
  g_assert_false(
      is_refused("A further baker said that the mills of Hull are poor."));
  g_assert_false(
      is_refused("Like it or not, the bakers of Hull lose the oven."));
  g_assert_false(is_refused("Since it was sold in March, the mill has shut."));
  g_assert_false(is_refused("Because it depends on rye from Hull, the bread is "
                            "dear in the winter."));
}

/* "One baker, one miller", "The Bread One show", "The former Made In Moss
 * star": who or what that is stands there. */
static void
test_counted(void)
{
  g_assert_true(is_refused("A popular one is the oven of the old mill."));
  g_assert_true(is_refused("The second was the oven of the old mill."));
  g_assert_false(is_refused("One baker, one miller and three mayors were hurt "
                            "in the old mill."));
  g_assert_false(is_refused("The Bread One show has left the old mill."));
  g_assert_false(is_refused("The former Made In Moss star has left the mill."));
  g_assert_false(
      is_refused("The second set was sold to the old mill of Hull."));
}

static void
test_page(void)
{
  g_assert_cmpfloat(
      cost_in_guide("The bakers of the mill know these in advance of the day."),
      >,
      cost_in_guide("The bakers of the mill know many in advance of the day."));
  g_assert_cmpfloat(
      cost_in_guide("The last time this happened was on a day in the spring."),
      >,
      cost_in_guide("The last time bread baked well was on a day in spring."));
}

/* "two years prior", "in the same way": to what, and as what. */
static void
test_compared(void)
{
  g_assert_cmpfloat(
      cost_of("Two years prior, the old mill of the guild of Hull was sold by "
              "the mayor."),
      >,
      cost_of("Two years prior to a war, the old mill of the guild of Hull was "
              "sold by the mayor."));
  g_assert_cmpfloat(
      cost_of("In the town the bakers of the guild of Hull feel the same way."),
      >,
      cost_of(
          "In the town the bakers of the guild feel the same way in Hull."));
  g_assert_cmpfloat(
      cost_of("The guild of Hull sold the old mill on the same night in May."),
      >,
      cost_of("The guild of Hull sold the old mill on the same night it fell "
              "in."));
}

static void
test_part(void)
{
  g_assert_true(is_refused("A good example is the oven in the old hall of the "
                           "mill."));
  g_assert_false(is_refused("A good baker is in the old hall of the mill."));
  g_assert_true(
      is_refused("A last option is to bake the rye in the old oven of "
                 "the mill."));
}

/* "In Hull, that's", "Like locals, they": an opening that does not name it. */
static void
test_opening_names_nothing(void)
{
  g_assert_true(is_refused("In the north of Hull, that's the price of a loaf "
                           "of rye each winter."));
  g_assert_true(
      is_refused("According to the guild of the millers and the bakers of "
                 "Hull, that's the price of a loaf of rye each winter."));
  g_assert_false(
      is_refused("According to the guild of the millers and the bakers of "
                 "Hull, it's the price of a loaf that counts in winter."));
  g_assert_true(is_refused("Like the old bakers, they are part of the guild of "
                           "the town of Hull."));
  g_assert_false(is_refused("Like the old bakers, the millers are part of the "
                            "guild of the town of Hull."));
}

/* "The mill may be old, but | Holt says they": what that is was cut. */
static void
test_noun_was_cut(void)
{
  static const struct {
    const gchar *sentence, *cut;
    gboolean refused;
  } CASES[] = {
      {"The old loaves may be dear, but the mayor of Hull believes they are as "
       "good as those of the north.",
       "The mayor of Hull believes they are as good as those of the north",
       TRUE},
      {"The storm of the north has gone, but the misery it left in the harbour "
       "of Hull is still a sight.",
       "The misery it left in the harbour of Hull is still a sight", TRUE},
      {"The old loaves may be dear, but the bakers of Hull believe they are as "
       "good as those of the north.",
       "The bakers of Hull believe they are as good as those of the north",
       FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].sentence);
    g_assert_true(
        (kp_standing_refuse(last.sample.prose, last_cut(&last, CASES[i].cut)) !=
         NULL) == CASES[i].refused);
  }
}

/* "US experts", "Us Weekly": a land and a paper, and nobody's "us". */
static void
test_us_is_a_name(void)
{
  static const struct {
    const gchar *sentence;
    gboolean own;
  } CASES[] = {
      {"US bakers have found that rye keeps the mills of the town warm.",
       FALSE},
      {"Us Weekly has found that rye keeps the mills of the town warm.", FALSE},
      {"A baker told Us Weekly that rye keeps the mills of the town warm.",
       FALSE},
      {"Us bakers found that rye keeps the mills of the town warm.", TRUE},
      {"A baker told us that rye keeps the mills of the town warm.", TRUE},
  };
  const guint32 own = KP_TRAIT_PRONOUN | KP_TRAIT_FIRST_PERSON;
  g_assert_false(is_refused("First Minister Anna Holt sold the old mill of the "
                            "guild of Hull."));
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].sentence);
    g_assert_true(((last_whole(&last)->traits & own) != 0) == CASES[i].own);
  }
}

/* "..., e.g." or "notably" and a block of code, "The other thing is", "Setting
 * this to": leads on. "Similar mills", "The next step is", "Use it": beside
 * what, after what, or what, was told before. */
static void
test_goes_on(void)
{
  static const gchar *const REFUSED[] = {
      "Loaves of the guild are sold by name in the old mill of the town, e.g.",
      "The other thing is the price of rye in the old mill of the town.",
      "Loaves of the guild have been sold to three towns in May, notably",
      "You can sell the loaves of the guild in May, and for example",
      "Explicitly setting this to a low heat will burn the old loaves.",
      "For that to work, the ovens of the guild must be hot in the old mill.",
      "To do so the bakers of the guild bring rye into the old mill.",
      "Similar mills of the north are sold by the town.",
      "The next step is to bake rye in the old mill.",
      "Use it to bake a loaf of rye in the old mill.",
      "Once that's done, bakers bring rye to the mill."};
  static const gchar *const STANDING[] = {
      "Setting this oven to a low heat will burn the old loaves.",
      "The other mill sells rye to the whole town.",
      "Use rye and bake it in the old mill.",
      "Similar to rye, oats are sold by the town.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(REFUSED); i++)
    g_assert_true(is_refused(REFUSED[i]));
  for (gsize i = 0; i < G_N_ELEMENTS(STANDING); i++)
    g_assert_false(is_refused(STANDING[i]));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/standing/release", test_release);
  g_test_add_func("/standing/costs", test_costs_more);
  g_test_add_func("/standing/connective", test_connective_cut);
  g_test_add_func("/standing/guide", test_guide);
  g_test_add_func("/standing/own-work", test_own_work);
  g_test_add_func("/standing/advice", test_advice);
  g_test_add_func("/standing/told-inside", test_told_inside);
  g_test_add_func("/standing/same-time", test_same_time);
  g_test_add_func("/standing/unnamed", test_unnamed);
  g_test_add_func("/standing/opening", test_opening_names_nothing);
  g_test_add_func("/standing/noun-cut", test_noun_was_cut);
  g_test_add_func("/standing/us", test_us_is_a_name);
  g_test_add_func("/standing/counted", test_counted);
  g_test_add_func("/standing/page", test_page);
  g_test_add_func("/standing/part", test_part);
  g_test_add_func("/standing/compared", test_compared);
  g_test_add_func("/standing/goes-on", test_goes_on);
  return g_test_run();
}
