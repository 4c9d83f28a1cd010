/* SPDX-License-Identifier: MIT */
/* What a set of cuts leaves of a sentence, and tells of itself. */
#include "last.h"
#include "plan.h"

/* Two cuts of a name are called by it once, though it stands in two places. */
static void
test_cuts_of_a_name(void)
{
  const gchar names[][5] = {"day", "day"};
  Sample sample;
  sample_init(&sample, "Bakers sold the old mill of Hull to the old guild.");
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  g_autoptr(KpCuts) cuts = kp_cuts_new(tokens, 25);
  g_array_set_size(cuts->inners, 0);
  g_array_set_size(cuts->tails, 0);
  kp_cuts_add(cuts, (KpCut){names[0], 3, 4, .place = KP_CUT_INNER});
  kp_cuts_add(cuts, (KpCut){names[1], 7, 11, .place = KP_CUT_TAIL});
  g_autofree guint8 *keep = g_malloc0(tokens->n);
  g_autoptr(GPtrArray) made = g_ptr_array_new();
  KpLeft left = {.keep = keep, .made = made};
  const KpPlan plan = {.head = -1, .tail = 0, .inner = KP_INNER_ALL};
  g_assert_true(kp_plan_make(&plan, cuts, FALSE, &left));
  g_assert_cmpuint(keep[3] + keep[7], ==, 0);
  g_assert_cmpuint(made->len, ==, 1);
  sample_clear(&sample);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/plan/cuts-of-a-name", test_cuts_of_a_name);
  return g_test_run();
}
