/* SPDX-License-Identifier: MIT */
/* Means, intervals and the worst of many pages. */
#include "comparison.h"
#include "survey.h"

/* Adds a page whose three ROUGE are `f1`. */
static void
add(KpSurvey *survey, const gchar *path, gdouble f1)
{
  KpVerdict verdict = {
      .rouge = {.rouge1.f1 = f1, .rouge2.f1 = f1, .rougeL.f1 = f1}};
  KpComparison comparison = {
      .verdict = &verdict,
      .matches = g_array_new(FALSE, FALSE, sizeof(KpMatch)),
      .unmatched = g_array_new(FALSE, FALSE, sizeof(guint))};
  kp_survey_add(survey, path, NULL, &comparison);
  g_array_unref(comparison.matches);
  g_array_unref(comparison.unmatched);
}

/* The standard deviation of 0.2, 0.4, 0.6 is 0.2, their standard error 0.2 by
 * the root of 3. */
static void
test_interval(void)
{
  g_autoptr(KpSurvey) survey = kp_survey_new();
  add(survey, "a", 0.2);
  KpInterval one = kp_survey_interval(survey, KP_SURVEY_ROUGE1);
  g_assert_cmpfloat(one.low, ==, one.high);
  add(survey, "b", 0.6);
  add(survey, "c", 0.4);
  KpInterval interval = kp_survey_interval(survey, KP_SURVEY_ROUGE_L);
  g_assert_cmpfloat_with_epsilon(interval.mean, 0.4, 1e-9);
  g_assert_cmpfloat_with_epsilon(interval.low, 0.4 - 0.226321, 1e-5);
  g_assert_cmpfloat_with_epsilon(interval.high, 0.4 + 0.226321, 1e-5);
}

/* The normal interval of 0 and 1 goes from -0.48 to 1.48. */
static void
test_interval_ends(void)
{
  g_autoptr(KpSurvey) survey = kp_survey_new();
  add(survey, "a", 0);
  add(survey, "b", 1);
  KpInterval interval = kp_survey_interval(survey, KP_SURVEY_ROUGE1);
  g_assert_cmpfloat(interval.low, ==, 0);
  g_assert_cmpfloat(interval.mean, ==, 0.5);
  g_assert_cmpfloat(interval.high, ==, 1);
}

static void
test_worst(void)
{
  g_autoptr(KpSurvey) survey = kp_survey_new();
  add(survey, "a", 0.5);
  add(survey, "b", 0.1);
  add(survey, "c", 0.5);
  add(survey, "d", 0.3);
  g_autoptr(GArray) worst = kp_survey_worst(survey, 3);
  g_assert_cmpuint(worst->len, ==, 3);
  g_assert_cmpuint(g_array_index(worst, guint, 0), ==, 1);
  g_assert_cmpuint(g_array_index(worst, guint, 1), ==, 3);
  g_assert_cmpuint(g_array_index(worst, guint, 2), ==, 0);
}

static void
test_nothing(void)
{
  g_autoptr(KpSurvey) survey = kp_survey_new();
  kp_survey_add(survey, "without.md", NULL, NULL);
  g_assert_cmpuint(survey->rows->len, ==, 0);
  g_assert_cmpstr(g_ptr_array_index(survey->without, 0), ==, "without.md");
  g_assert_cmpfloat(kp_survey_interval(survey, KP_SURVEY_ROUGE1).mean, ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/survey/interval", test_interval);
  g_test_add_func("/survey/interval-ends", test_interval_ends);
  g_test_add_func("/survey/worst", test_worst);
  g_test_add_func("/survey/nothing", test_nothing);
  return g_test_run();
}
