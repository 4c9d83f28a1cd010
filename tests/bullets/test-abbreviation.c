/* SPDX-License-Identifier: MIT */
/* Which abbreviation is put back that another bullet of the box needs. */
#include "choice.h"
#include "point.h"

#define ROOM 60 /* words */

/* The first of two bullets once the second is `other`, where the first can also
 * be `whole`. */
static const gchar *
first_beside(const gchar *first,
             const gchar *whole,
             const gchar *other,
             guint budget)
{
  KpCandidate candidates[] = {
      {.text = (gchar *)first, .n_words = kp_point_words(first)},
      {.text = (gchar *)whole, .n_words = kp_point_words(whole)},
      {.sentence = 1,
       .text = (gchar *)other,
       .n_words = kp_point_words(other)}};
  g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  for (guint i = 0; i < G_N_ELEMENTS(candidates); i++) {
    KpEntry entry = {.candidate = &candidates[i]};
    g_array_append_val(entries, entry);
  }
  g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(guint));
  const guint both[] = {2, 0}; /* the other was chosen first */
  g_array_append_vals(chosen, both, G_N_ELEMENTS(both));
  kp_choice_keep_abbreviations(entries, budget, chosen);
  g_assert_cmpuint(g_array_index(chosen, guint, 0), ==, 2);
  return candidates[g_array_index(chosen, guint, 1)].text;
}

static void
test_stays_where_it_is_used(void)
{
  const gchar *bare = "The Hull Rye Guild met in May",
              *whole = "The Hull Rye Guild (HRG) met in May";
  g_assert_cmpstr(first_beside(bare, whole, "Bakers of the HRG sold it", ROOM),
                  ==, whole);
  g_assert_cmpstr(first_beside(bare, whole, "Two HRGs are too many", ROOM), ==,
                  whole);
  g_assert_cmpstr(first_beside("Bakers met the Hull Rye Guild",
                               "Bakers met the Hull Rye Guild (HRG)",
                               "It was the HRG that asked", ROOM),
                  ==, "Bakers met the Hull Rye Guild (HRG)");
}

static void
test_goes_where_nobody_needs_it(void)
{
  const gchar *bare = "The Hull Rye Guild met in May",
              *whole = "The Hull Rye Guild (HRG) met in May";
  g_assert_cmpstr(first_beside(bare, whole, "Bakers of it sold rye", ROOM), ==,
                  bare);
  g_assert_cmpstr(first_beside(bare, whole, "The SHRG sold HRGX", ROOM), ==,
                  bare);
  /* It stands there already. */
  g_assert_cmpstr(first_beside("The HRG met in May", "The HRG (HRG) met in May",
                               "Bakers of the HRG sold it", ROOM),
                  ==, "The HRG met in May");
}

static void
test_nothing_else_is_put_back(void)
{
  g_assert_cmpstr(first_beside("The Hull Rye Guild met in May",
                               "The Hull Rye Guild (of Hull) met in May",
                               "Bakers of Hull sold it", ROOM),
                  ==, "The Hull Rye Guild met in May");
  g_assert_cmpstr(first_beside("The Hull Rye Guild met",
                               "The Hull Rye Guild (HRG) met in May",
                               "Bakers of the HRG sold it", ROOM),
                  ==, "The Hull Rye Guild met");
}

static void
test_no_room(void)
{
  const gchar *bare = "The Hull Rye Guild met in May",
              *whole = "The Hull Rye Guild (HRG) met in May",
              *other = "Bakers of the HRG sold it";
  guint words = kp_point_words(bare) + kp_point_words(other);
  g_assert_cmpstr(first_beside(bare, whole, other, words), ==, bare);
  g_assert_cmpstr(first_beside(bare, whole, other, words + 1), ==, whole);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/abbreviation/stays-where-it-is-used",
                  test_stays_where_it_is_used);
  g_test_add_func("/abbreviation/goes-where-nobody-needs-it",
                  test_goes_where_nobody_needs_it);
  g_test_add_func("/abbreviation/nothing-else-is-put-back",
                  test_nothing_else_is_put_back);
  g_test_add_func("/abbreviation/no-room", test_no_room);
  return g_test_run();
}
