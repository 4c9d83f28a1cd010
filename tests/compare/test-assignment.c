/* SPDX-License-Identifier: MIT */
/* The pairs found are compared with the best of all ways to pair. */
#include "assignment.h"

/* The greatest sum over all ways to give the rows from `row` on a column of
 * their own, or none. */
static gdouble
best(
    const gdouble *worths, guint n_rows, guint n_columns, guint row, guint used)
{
  if (row == n_rows)
    return 0;
  gdouble most = best(worths, n_rows, n_columns, row + 1, used);
  for (guint column = 0; column < n_columns; column++) {
    if (used & 1u << column)
      continue;
    gdouble sum = worths[row * n_columns + column] +
                  best(worths, n_rows, n_columns, row + 1, used | 1u << column);
    most = MAX(most, sum);
  }
  return most;
}

static gdouble
sum_of(const gdouble *worths,
       guint n_rows,
       guint n_columns,
       const guint *columns)
{
  guint used = 0;
  gdouble sum = 0;
  for (guint row = 0; row < n_rows; row++) {
    if (columns[row] == G_MAXUINT)
      continue;
    g_assert_cmpuint(columns[row], <, n_columns);
    g_assert_false(used & 1u << columns[row]);
    used |= 1u << columns[row];
    sum += worths[row * n_columns + columns[row]];
  }
  return sum;
}

static void
test_random(void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed(13);
  for (guint round = 0; round < 3000; round++) {
    guint n_rows = (guint)g_rand_int_range(random, 0, 7);
    guint n_columns = (guint)g_rand_int_range(random, 0, 7);
    gdouble worths[36];
    for (guint i = 0; i < n_rows * n_columns; i++) {
      gint value = g_rand_int_range(random, -10, 20);
      worths[i] = MAX(0, value) / 20.0;
    }
    guint columns[6];
    kp_assign(worths, n_rows, n_columns, columns);
    g_assert_cmpfloat_with_epsilon(sum_of(worths, n_rows, n_columns, columns),
                                   best(worths, n_rows, n_columns, 0, 0), 1e-9);
  }
}

/* Taking the best pair first would leave 0 for the second row. */
static void
test_not_greedy(void)
{
  const gdouble worths[] = {0.9, 0.8, 0.8, 0.0};
  guint columns[2];
  kp_assign(worths, 2, 2, columns);
  g_assert_cmpuint(columns[0], ==, 1);
  g_assert_cmpuint(columns[1], ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/assignment/random", test_random);
  g_test_add_func("/assignment/not-greedy", test_not_greedy);
  return g_test_run();
}
