/* SPDX-License-Identifier: MIT */
#include <math.h>

#include "ridge.h"

static void
test_finds_the_weights(void)
{
  g_autoptr(KpRidge) ridge = kp_ridge_new(3);
  for (guint i = 0; i < 1000; i++) {
    gdouble row[] = {1, (i % 7) / 7.0, (i % 11) / 11.0};
    kp_ridge_add(ridge, row, 0.5 - 2 * row[1] + 3 * row[2], 1);
  }
  g_autofree gdouble *weights = kp_ridge_solve(ridge, 1e-6, NULL);
  g_assert_cmpfloat_with_epsilon(weights[0], 0.5, 1e-4);
  g_assert_cmpfloat_with_epsilon(weights[1], -2, 1e-4);
  g_assert_cmpfloat_with_epsilon(weights[2], 3, 1e-4);
}

static void
test_penalty_shrinks(void)
{
  g_autoptr(KpRidge) ridge = kp_ridge_new(1);
  gdouble one = 1;
  for (guint i = 0; i < 10; i++)
    kp_ridge_add(ridge, &one, 1, 1);
  g_autofree gdouble *weights = kp_ridge_solve(ridge, 10, NULL);
  g_assert_cmpfloat_with_epsilon(weights[0], 0.5, 1e-9);
}

static void
test_merged_rows_are_all_rows(void)
{
  g_autoptr(KpRidge) all = kp_ridge_new(2);
  g_autoptr(KpRidge) first = kp_ridge_new(2);
  g_autoptr(KpRidge) second = kp_ridge_new(2);
  KpRidge *parts[] = {first, second};
  for (guint i = 0; i < 50; i++) {
    gdouble row[] = {1, sin(i)};
    kp_ridge_add(all, row, cos(i), 1 + i % 3);
    kp_ridge_add(parts[i % 2], row, cos(i), 1 + i % 3);
  }
  kp_ridge_merge(parts[0], parts[1]);
  g_autofree gdouble *expected = kp_ridge_solve(all, 1, NULL);
  g_autofree gdouble *merged = kp_ridge_solve(parts[0], 1, NULL);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpfloat_with_epsilon(merged[i], expected[i], 1e-9);
}

static void
test_left_out_weighs_nothing(void)
{
  static const gboolean without[] = {FALSE, TRUE, FALSE};
  g_autoptr(KpRidge) ridge = kp_ridge_new(3);
  g_autoptr(KpRidge) narrow = kp_ridge_new(2);
  for (guint i = 0; i < 200; i++) {
    gdouble row[] = {1, sin(i), cos(i * i)};
    gdouble rest[] = {row[0], row[2]};
    kp_ridge_add(ridge, row, 1 + row[1] + row[2], 1);
    kp_ridge_add(narrow, rest, 1 + row[1] + row[2], 1);
  }
  g_autofree gdouble *weights = kp_ridge_solve(ridge, 1, without);
  g_autofree gdouble *expected = kp_ridge_solve(narrow, 1, NULL);
  g_assert_cmpfloat(weights[1], ==, 0);
  g_assert_cmpfloat_with_epsilon(weights[0], expected[0], 1e-9);
  g_assert_cmpfloat_with_epsilon(weights[2], expected[1], 1e-9);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/ridge/finds", test_finds_the_weights);
  g_test_add_func("/ridge/penalty", test_penalty_shrinks);
  g_test_add_func("/ridge/merge", test_merged_rows_are_all_rows);
  g_test_add_func("/ridge/left-out", test_left_out_weighs_nothing);
  return g_test_run();
}
