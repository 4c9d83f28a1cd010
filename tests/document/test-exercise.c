/* SPDX-License-Identifier: MIT */
/* Which sections of a page are beside its matter. */
#include <string.h>

#include "kind.h"

static void
test_sections(void)
{
  static const KindCase CASES[] = {
      {"of any name", "## Hall\n\nIt is old.\n", "paragraph"},
      {"what to read", "## Further reading\n\nIt is old.\n", "exercise"},
      {"the licence", "## License\n\nIt is old.\n", "exercise"},
      {"with a mark", "## License:\n\nIt is old.\n", "exercise"},
      {"underlined", "License\n-------\n\nIt is old.\n", "exercise"},
      {"in a section of it", "## Authors\n\n### Holt\n\nIt is old.\n",
       "exercise"},
      {"after it", "## Authors\n\nHolt.\n\n## Hall\n\nIt is old.\n",
       "paragraph"},
      {"that are the matter", "## Licensing your hall\n\nIt is old.\n",
       "paragraph"},
      {"whose names begin alike", "## License to bake\n\nIt is old.\n",
       "paragraph"},
      {"the firm", "## About Holt of Hull\n\nIt is old.\n", "exercise"},
      {"the firm, and whom to ask",
       "It is new.\n\nIt is big.\n\n## About Holt\n\nIt is old.\n\n## Media "
       "Contact\n\nReed.\n",
       "exercise"},
      {"about the matter", "## About old halls\n\nIt is old.\n", "paragraph"},
      {"the firm before the matter",
       "## About Holt\n\nIt is old.\n\n## Use\n\nIt is sold.\n", "paragraph"},
      {"of a field", "## license\n\nIt is old.\n", "paragraph"},
      {"what goes in", "## Ingredients\n\nIt is old.\n", "exercise"},
      {"a part of a method",
       "## Ingredients\n\n- Rye\n\n## Method\n\n### Dough\n\nIt is old.\n",
       "exercise"},
      {"a method", "## Zutaten\n\n- Rye\n\n## Los\n\nIt is old.\n", "exercise"},
      {"a method in steps",
       "**Ingredients**\n\n- Rye\n\n**Method**\n\n"
       "1. It is old.\n",
       "exercise"},
      {"after a method",
       "## Ingredients\n\n- Rye\n\n## Method\n\n1. Bake.\n\n## Tips\n\n"
       "It is old.\n",
       "paragraph"},
      {"a method of what is needed",
       "### You will need\n\n* Rye\n\n### How to make it\n\nIt is old.\n",
       "exercise"},
      {"no method of what is needed",
       "## You will need\n\n* Rye\n\n## Find the hall\n\nIt is old.\n",
       "paragraph"},
      {"a method of science", "## Method\n\nIt is old.\n", "paragraph"},
      {"behind a longer fence",
       "````\n```\n````\n\n::: hint\n\nIt is old.\n\n:::\n", "exercise"},
      {"in a fence of code",
       "````\n```\n::: hint\n```\n````\n\nIt is old.\n\n:::\n", "paragraph"},
      {"quoted", "> License\n> -------\n\nIt is old.\n", "paragraph"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    assert_kind(&CASES[i]);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/exercise/sections", test_sections);
  return g_test_run();
}
