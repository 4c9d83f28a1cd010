/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "presumption.h"

/* What the last sentence of `text` costs who has read nothing but the title. */
static gdouble
cost_of(const gchar *text)
{
  g_auto(Last) last = last_of(text);
  const KpProse *prose = last.sample.prose;
  KpCandidate *candidate = last_whole(&last);
  kp_presumption_find(prose, last.names, prose->terms->len, candidate);
  g_autofree guint *told = g_new(guint, prose->terms->len + 1);
  for (guint i = 0; i <= prose->terms->len; i++)
    told[i] = KP_UNTOLD;
  return kp_presumption_cost(candidate, told, NULL);
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

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/presumption/title", test_title_tells_who);
  return g_test_run();
}
