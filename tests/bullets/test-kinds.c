/* SPDX-License-Identifier: MIT */
#include "expect-called.h"

#define CHARITY "They like baking charity Crumbs. "

static void
test_told(void)
{
  expect(CHARITY "In spring, Crumbs sold the mill to a friend.",
         "baking charity Crumbs");
  expect(CHARITY "Crumbs has sold the mill of the town.",
         "baking charity Crumbs");
  expect(CHARITY "The town has read the letter of Crumbs on the mill.",
         "baking charity Crumbs");
  expect("They wrote to the newspaper Rye Post. The letter to Rye Post was "
         "sold in town.",
         "newspaper Rye Post");
  expect("They visited plane maker Crumbs. The mill was sold by Crumbs.",
         "plane maker Crumbs");
}

/* What stands behind the name tells it as well. */
static void
test_told_behind(void)
{
  const gchar *last = "The mill was sold by Crumbs.";
  const struct {
    const gchar *before, *told;
  } TOLD[] = {
      {"They like Crumbs, a baking charity in Hull. ", "baking charity Crumbs"},
      {"They like Crumbs, the old and famous baking charity that won. ",
       "famous baking charity Crumbs"},
      {"They like Crumbs, the baking charity. ", "baking charity Crumbs"},
      {"They like Crumbs, a charity of friends. ", "charity Crumbs"},
      /* no more than the reader guesses, or of something else */
      {"They like Crumbs, a firm in Hull. ", ""},
      {"They like Crumbs, a charity shop in Hull. ", ""},
      {"They live in Crumbs, a baking charity. ", ""},
      {"They like the Guild of Crumbs, a baking charity. ", ""},
      {"In the land of Crumbs, a baking charity, Rye sold it. ", ""},
      {"They like Crumbs, a friend of the baking charity. ", ""},
      {"They like Mr Crumbs, a local broadcaster. ", "Crumbs"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(TOLD); i++) {
    g_autofree gchar *all = g_strconcat(TOLD[i].before, last, NULL);
    expect(all, TOLD[i].told);
  }
  expect(CHARITY "Crumbs has sold the mill that Crumbs had built.",
         "baking charity Crumbs");
  expect(CHARITY "The mayor of the town will contact Crumbs in spring.",
         "baking charity Crumbs");
  /* a line may end in the name */
  expect("They like Moss\nMills, a baking charity. The mill was sold by Moss\n"
         "Mills.",
         "baking charity Moss Mills");
}

/* The draft says it, the name is a part of something, or what the article says
 * is no kind by itself. */
static void
test_not_told(void)
{
  expect(CHARITY "Crumbs is a charity of the old town.", "");
  expect(CHARITY "The charity shops like Crumbs sold the mill.", "");
  expect(CHARITY "The baking charity Crumbs sold the mill.", "");
  expect(CHARITY "In spring, the Crumbs loaves were sold to a friend.", "");
  expect(CHARITY "In spring, Rye and Crumbs sold the mill to a friend.", "");
  expect(CHARITY "In spring, \"Crumbs\" sold the mill to a friend.", "");
  expect("They like giant Crumbs. In spring, Crumbs sold the mill.", "");
  expect("They like Crumbs. In spring, Crumbs sold the mill of the town.", "");
  expect("They left the company Monday. The mill was sold on Monday.", "");
  expect("They left the company May 2. The mill was sold in May.", "");
  expect("They left the group I like. The mill I like was sold again.", "");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/kinds/told", test_told);
  g_test_add_func("/kinds/behind", test_told_behind);
  g_test_add_func("/kinds/not-told", test_not_told);
  return g_test_run();
}
