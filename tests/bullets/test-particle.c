/* SPDX-License-Identifier: MIT */
#include "expect-called.h"
#include "particle.h"

/* Small words that belong to a surname, whose first has a capital where it
 * stands alone. */
static void
test_called(void)
{
  const struct {
    const gchar *before, *last, *told;
  } TOLD[] = {
      {"The baker Louis van Moss is tired. Van Moss said so. ",
       "The shop was sold when Van Moss fell ill.", "baker Louis van Moss"},
      {"Ursula von der Moss is tired. Von der Moss said so. ",
       "In spring, von der Moss's shop was sold.", "Ursula von der Moss"},
      {"Anna De Moss is tired. De Moss said so. ",
       "De Moss fell ill in spring.", "Anna De Moss"},
      {"Mayor Bill de Moss is tired. Mr de Moss said so. ",
       "The shop was sold when Mr de Moss fell ill.", "Mayor Bill de Moss"},
      {"Louis van Moss is tired. Van Moss said so. ",
       "The shop was sold when Louis van Moss fell ill.", ""},
      /* others' names, and what is none */
      {"Louis van Moss is tired. Van Moss said so. ",
       "The shop was sold when van Rye fell ill.", ""},
      {"Louis van Moss is tired. Van Moss said so. ",
       "The shop was sold when Moss fell ill.", ""},
      {"The shop in Rue de Moss is old. They like de Moss. ",
       "The shop was sold when de Moss fell ill.", ""},
      {"They like the Cafe le Moss. Le Moss is old. Le Moss sold rye bread. ",
       "Ten Moss shops were sold in spring.", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(TOLD); i++) {
    g_autofree gchar *all = g_strconcat(TOLD[i].before, TOLD[i].last, NULL);
    expect(all, TOLD[i].told);
  }
}

/* A surname with small words counts for the one whom "she" means. */
static void
test_mentions(void)
{
  g_auto(Last) last =
      last_of("Ursula von der Moss runs a bakery in Hull. Von der Moss bakes. "
              "She has sold the shop to a friend.");
  g_assert_cmpstr(last_whole(&last)->named, ==, "Ursula von der Moss");
}

int
main(int argc, char *argv[])
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/particle/called", test_called);
  g_test_add_func("/particle/mentions", test_mentions);
  return g_test_run();
}
