/* SPDX-License-Identifier: MIT */
#include "numbers.h"

/* Things that stand in an array, and the hashes that they have. */
static const struct {
  const gchar *thing;
  guint32 hash;
} THINGS[] = {
    {"a", 3},  {"b", 3},           {"c", 4},           {"d", 3},
    {"e", 11}, {"f", G_MAXUINT32}, {"g", G_MAXUINT32}, {"h", 0},
};

static KpNumber *
slot_of(const KpNumbers *numbers, guint thing)
{
  KpNumber *slot = kp_numbers_first(numbers, THINGS[thing].hash);
  while (slot->number != 0 && slot->number != thing + 1)
    slot = kp_numbers_next(numbers, slot);
  return slot;
}

/* Things of one hash keep apart, and all are found after the table has grown.
 */
static void
test_numbers(void)
{
  KpNumbers numbers;
  kp_numbers_init(&numbers, 2);
  for (guint i = 0; i < G_N_ELEMENTS(THINGS); i++) {
    KpNumber *slot = slot_of(&numbers, i);
    g_assert_cmpuint(slot->number, ==, 0);
    g_assert_cmpuint(kp_numbers_take(&numbers, slot, THINGS[i].hash), ==,
                     i + 1);
    for (guint k = 0; k <= i; k++) {
      g_test_message("%s after %s", THINGS[k].thing, THINGS[i].thing);
      g_assert_cmpuint(slot_of(&numbers, k)->number, ==, k + 1);
    }
  }
  g_assert_cmpuint(numbers.n, ==, G_N_ELEMENTS(THINGS));
  g_assert_cmpuint(2 * numbers.n, <, numbers.size);
  g_assert_cmpuint(kp_numbers_first(&numbers, 5)->number, ==, 0);
  kp_numbers_clear(&numbers);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/numbers", test_numbers);
  return g_test_run();
}
