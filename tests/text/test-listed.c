/* SPDX-License-Identifier: MIT */
/* Which items of lists are prose. */
#include <string.h>

#include "article.h"
#include "prose.h"

#define ITEM "- The oven keeps warm for a day and a night.\n"

static guint
count_sentences(const gchar *text)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", text, strlen(text), NULL, NULL, NULL);
  g_autoptr(KpProse) prose = kp_prose_new(article, "en", stems);
  return prose->sentences->len;
}

static void
test_items(void)
{
  static const struct {
    const gchar *name;
    const gchar *text;
    guint sentences;
  } CASES[] = {
      {"a page of items", "# Oven 2\n\nIt is out.\n\n" ITEM ITEM, 3},
      {"two sentences",
       "# Oven 2\n\n- The oven keeps warm for a day. Its door is new.\n", 2},
      {"more is told in paragraphs",
       "# Oven 2\n\nThe new oven was built by the guild of the town, and it is "
       "as good as the old one ever was in its time.\n\n" ITEM,
       1},
      {"no stop, no capital, few words",
       "# Oven 2\n\n- The oven keeps warm for a day\n"
       "- the oven keeps warm for a day.\n- It keeps warm.\n" ITEM,
       1},
      {"notes of a release, without stops",
       "# Oven 2.0\n\n## New features\n\n"
       "- The oven keeps warm for a day\n- Added a door of steel and glass\n"
       "- Better doors\n",
       2},
      {"notes of several releases, without stops",
       "# Ovens\n\n## 2.1\n\n### Added\n\n"
       "- The oven keeps warm for a day\n\n## 2.0\n\n" ITEM,
       1},
      {"a release, in other words",
       "# Release notes for May\n\n- The oven keeps warm for a day\n", 1},
      {"a release, and what is new",
       "# What's new in May\n\n- Added a door of steel (and glass)\n"
       "- Added a door of steel and glass:\n",
       1},
      {"without a title", ITEM "- ![](a)\n", 1},
      {"mistakes", "# Oven 2\n\n## Common mistakes\n\n" ITEM, 0},
      {"mistakes over a paragraph", "# Mistakes with ovens\n\nSee:\n\n" ITEM,
       1},
      {"what is not so", "# Oven 2\n\nNone of this is so:\n\n" ITEM, 1},
      {"mistakes before another heading",
       "# Oven 2\n\n## Mistakes\n\nNone.\n\n## Fixed\n\n" ITEM, 2},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    g_assert_cmpuint(count_sentences(CASES[i].text), ==, CASES[i].sentences);
  }
}

/* However long a list is, what leads to it takes it back. */
static void
test_long_list(void)
{
  static const gchar *const LEADS[] = {"## Common mistakes\n\n",
                                       "## Ovens\n\nNone of this is so:\n\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(LEADS); i++) {
    g_autoptr(GString) text = g_string_new("# Oven 2\n\n");
    g_string_append(text, LEADS[i]);
    for (guint j = 0; j < 60; j++)
      g_string_append(text, ITEM);
    g_assert_cmpuint(count_sentences(text->str), ==, i);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/listed/items", test_items);
  g_test_add_func("/listed/long-list", test_long_list);
  return g_test_run();
}
