/* SPDX-License-Identifier: MIT */
#include "expect-called.h"
#include "introduction.h"

#define MUSEUM "They met in the Hull Museum. "

/* "the museum" is the only one that the article has named. */
static void
test_named(void)
{
  expect(MUSEUM "In spring the museum was sold to a friend.",
         "the Hull Museum");
  expect(MUSEUM "The museum was sold to a friend of the town.",
         "the Hull Museum");
  expect(MUSEUM "In spring the museum's mill was sold to a friend.",
         "the Hull Museum");
  expect("They met at Hull Museum. In spring the museum was sold to a friend.",
         "Hull Museum");
  expect("At Hull Museum they met. In spring the museum was sold to a friend.",
         "Hull Museum");
  expect("They left the Museum of Hull Monday. In spring the museum was sold.",
         "the Museum of Hull");
  expect("A Museum of Old Bread opened. In spring the museum was sold again.",
         "the Museum of Old Bread");
}

/* There is another, the name is not whole or comes later, or it is no more than
 * a part of what is told. */
static void
test_not_named(void)
{
  const gchar *const SOLD = "In spring the museum was sold to a friend.";
  const gchar *const BEFORE_IT[] = {
      MUSEUM "They met in the Moss Museum. ",
      MUSEUM "Moss has a museum. ",
      MUSEUM "The police museum is old. ",
      MUSEUM "The town's museum is old. ",
      "They met in the Museum. ",
      "They met in the NHS Hull Museum. ",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(BEFORE_IT); i++) {
    g_autofree gchar *text = g_strconcat(BEFORE_IT[i], SOLD, NULL);
    expect(text, "");
  }
  expect("In spring the museum was sold to the Hull Museum.", "");
  expect("They heard the State of the Union. In spring the union was sold.",
         "");
  expect("They met Jane Church, a baker. In spring the church was sold.", "");
  expect(MUSEUM "In spring the museum shop was sold to a friend.", "");
  expect(MUSEUM "In spring the museum of bread was sold to a friend.", "");
  expect(MUSEUM "In spring \"the museum\" was sold to a friend.", "");
}

/* What stands in the bullet below `above`, NULL: what stood there before. */
static void
expect_below(const gchar *above, const gchar *expected)
{
  const guint room = 25; /* words */
  g_auto(Last) last = last_of(MUSEUM "The museum was sold to a friend.");
  g_autoptr(GPtrArray) bullets = g_ptr_array_new();
  g_ptr_array_add(bullets, (gpointer)above);
  const KpCandidate *whole = last_whole(&last);
  guint n_words = whole->n_words;
  g_autofree gchar *text = kp_introduction_new(
      last.sample.prose, bullets, whole, whole->text, room, &n_words);
  g_assert_cmpstr(text, ==, expected);
}

static void
test_told_above(void)
{
  expect_below("Nobody spoke", "The Hull Museum was sold to a friend");
  expect_below("They met in the Hull Museum", NULL);
  expect_below("The museum is old", NULL);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/bodies/named", test_named);
  g_test_add_func("/bodies/not-named", test_not_named);
  g_test_add_func("/bodies/told", test_told_above);
  return g_test_run();
}
