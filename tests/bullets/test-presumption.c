/* SPDX-License-Identifier: MIT */
#include "candidate.h"
#include "names.h"
#include "presumption.h"
#include "sample.h"

/* What the last sentence of `text` costs who has read nothing but the title. */
static gdouble
cost_of(const gchar *text)
{
  Sample sample;
  sample_init(&sample, text);
  const KpProse *prose = sample.prose;
  g_autoptr(KpNames) names = kp_names_new(prose);
  const gchar *why = NULL;
  g_autoptr(GPtrArray) candidates =
      kp_candidates_new(prose, names, prose->sentences->len - 1, 25, &why);
  g_assert_cmpuint(candidates->len, >, 0);
  KpCandidate *candidate = g_ptr_array_index(candidates, 0);
  kp_presumption_find(prose, names, prose->terms->len, candidate);
  g_autofree guint *told = g_new(guint, prose->terms->len + 1);
  for (guint i = 0; i <= prose->terms->len; i++)
    told[i] = KP_UNTOLD;
  gdouble cost = kp_presumption_cost(candidate, told, NULL);
  sample_clear(&sample);
  return cost;
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
