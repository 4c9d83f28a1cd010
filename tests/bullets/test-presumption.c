/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "presumption.h"

/* What the last sentence of `text` costs who has read nothing but the title, or
 * the bullet `above` as well, where the sentences before it hold terms that the
 * reader does not know. */
static gdouble
cost_under(const gchar *text, gboolean unknown, const KpCandidate *above)
{
  g_auto(Last) last = last_of(text);
  const KpProse *prose = last.sample.prose;
  KpCandidate *candidate = last_whole(&last);
  kp_presumption_find(prose, last.names, unknown ? prose->terms->len : 0,
                      candidate);
  g_autofree guint *told = g_new(guint, prose->terms->len + 1);
  for (guint i = 0; i <= prose->terms->len; i++)
    told[i] = KP_UNTOLD;
  return kp_presumption_cost(candidate, told, above);
}

static gdouble
cost_below(const gchar *text, gboolean unknown)
{
  return cost_under(text, unknown, NULL);
}

static gdouble
cost_of(const gchar *text)
{
  return cost_below(text, TRUE);
}

/* Who "the singer" is, the title tells; what "the bridge" is, it does not. */
static void
test_title_tells_who(void)
{
#define STORY                                                                  \
  "Anna Field came to Hull.\n\nField said so.\n\nField was seen there.\n\n"    \
  "Nobody else was there.\n\nNobody spoke.\n\nNobody slept.\n\n"
  gdouble untold = cost_of(STORY "The singer wore a red coat in the rain.");
  gdouble told = cost_of("# Field comes to Hull\n\n" STORY
                         "The singer wore a red coat in the rain.");
  gdouble thing = cost_of("# Field comes to Hull\n\n" STORY
                          "The bridge wore a red coat in the rain.");
  g_assert_cmpfloat(told, >, 0);
  g_assert_cmpfloat(told, <, untold);
  g_assert_cmpfloat(thing, ==, untold);
#undef STORY
}

/* Who follows a guide knows "the oven". */
static void
test_guides_tell_of_what_is_known(void)
{
  const gchar *text = "An oven stood in the hall. Bread was baked by Anna "
                      "Field, who left the oven.";
  g_assert_cmpfloat(cost_below(text, TRUE), >, 0);
  g_assert_cmpfloat(cost_below(text, FALSE), ==, 0);
}

/* "The oven" of which the article has told, and the box has not, leaves its
 * reader to ask which; of which it tells there first, it tells all it has. The
 * first of a box has nothing above it either way. */
static void
test_told_outside_the_box(void)
{
  const gchar *text = "An oven stood in the hall.\n\nNobody spoke.\n\n"
                      "The oven was sold to Anna Field.";
  const KpCandidate above = {.sentence = 0};
  g_assert_cmpfloat(cost_under(text, TRUE, &above), >,
                    cost_under(text, FALSE, &above));
  g_assert_cmpfloat(cost_under(text, FALSE, &above), >, 0);
  g_assert_cmpfloat(cost_under(text, TRUE, NULL), ==,
                    cost_under(text, FALSE, NULL));
}

/* What "such a mill" is, was told of another mill. */
static void
test_such_a_thing(void)
{
#define STORY "Nobody else was there.\n\nNobody spoke.\n\n"
  g_assert_cmpfloat(cost_of(STORY "Anna Field will never own such a bakery."),
                    >, 0);
  g_assert_cmpfloat(cost_of(STORY "Anna Field left at such a young age."), ==,
                    0);
  g_assert_cmpfloat(
      cost_of(STORY "No bakery of Anna Field is such a bakery now."), ==, 0);
#undef STORY
}

/* "These loaves" of which nothing above tells; not "these days", and not where
 * the sentence tells of them itself. */
static void
test_these_things(void)
{
#define STORY "Loaves lay in the hall.\n\nNobody spoke.\n\n"
  gdouble these = cost_of(STORY "Anna Field was given these loaves.");
  g_assert_cmpfloat(these, >,
                    cost_of(STORY "Anna Field was given the loaves."));
  g_assert_cmpfloat(
      cost_of(STORY "Anna Field was given these rolls and those loaves."), >,
      these);
  static const gchar *const TOLD[] = {
      STORY "Anna Field loves loaves, and these loaves are of rye.",
      STORY "Anna Field has no time these days.",
      STORY "Anna Field sells those made of rye.",
      STORY "Anna Field knows that those sold bread.",
      STORY "Anna Field sells those who bake bread.",
      STORY "Bakers praise those around Anna Field.",
      STORY "Anna Field sells those loaves that were burned.",
      STORY "Anna Field said that \"these loaves\" were hers.",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(TOLD); i++)
    g_assert_cmpfloat(cost_of(TOLD[i]), ==, 0);
  g_assert_cmpfloat(
      cost_below(STORY "Anna Field was given these loaves.", FALSE), ==, 0);
#undef STORY
}

/* Of "the pandemic" each reader knows one. */
static void
test_of_which_there_is_one(void)
{
#define STORY "An oven stood in the hall.\n\nNobody spoke.\n\n"
  g_assert_cmpfloat(cost_of(STORY "Anna Field left home after the accident."),
                    >, 0);
  g_assert_cmpfloat(cost_of(STORY "Anna Field left home during the pandemic."),
                    ==, 0);
#undef STORY
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/presumption/title", test_title_tells_who);
  g_test_add_func("/presumption/outside", test_told_outside_the_box);
  g_test_add_func("/presumption/such", test_such_a_thing);
  g_test_add_func("/presumption/these", test_these_things);
  g_test_add_func("/presumption/guides", test_guides_tell_of_what_is_known);
  g_test_add_func("/presumption/one", test_of_which_there_is_one);
  return g_test_run();
}
