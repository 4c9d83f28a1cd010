/* SPDX-License-Identifier: MIT */
/* The authors' points come in; how many they write, and how long, goes out. */
#include "article.h"
#include "learner.h"
#include "order.h"

KpMeasure
kp_learner_habits(const KpLearner *self, const KpMeasure *measure)
{
  KpMeasure habits = *measure;
  guint n = kp_learner_size(self);
  if (n == 0)
    return habits;
  g_autoptr(GArray) numbers = g_array_new(FALSE, FALSE, sizeof(guint));
  g_autoptr(GArray) lengths = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < n; i++) {
    const GPtrArray *points = kp_learner_points(self, i);
    guint words = 0;
    for (guint k = 0; k < points->len; k++)
      words += kp_point_words(g_ptr_array_index(points, k));
    g_array_append_val(numbers, points->len);
    g_array_append_val(lengths, words);
  }
  g_array_sort(numbers, kp_order_uint32);
  g_array_sort(lengths, kp_order_uint32);
  habits.fewest = g_array_index(numbers, guint, n / 10);
  habits.most = g_array_index(numbers, guint, n - 1 - n / 10);
  habits.budget = (g_array_index(lengths, guint, n - 1 - n / 10) + 4) / 5 * 5;
  return habits;
}
