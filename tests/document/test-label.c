/* SPDX-License-Identifier: MIT */
/* Bold words that are a paragraph's label are parted from it by a colon. */
#include <string.h>

#include "article.h"

static void
test_labels(void)
{
  static const struct {
    const gchar *name;
    const gchar *text;
    const gchar *expected;
  } CASES[] = {
      {"two", "**Aries** A *letter* comes.\n\n**Leo** Nothing does.\n",
       "Aries: A letter comes.\n\nLeo: Nothing does."},
      {"on lines of their own", "**Mon**\nSun.\n\n**Tue**\n7 drops.\n",
       "Mon:\nSun.\n\nTue:\n7 drops."},
      {"in lists", "- **71'** Moss score.\n- **84'** Hull do.\n",
       "71': Moss score.\n\n84': Hull do."},
      {"that end in a quotation mark",
       "**Rye\u2019** It rises.\n\n**Oat\u2019** It falls.\n",
       "Rye\u2019: It rises.\n\nOat\u2019: It falls."},
      {"before emphasis", "**Mon**\n*Sun* falls.\n\n**Tue**\n*Rain* falls.\n",
       "Mon\nSun falls.\n\nTue\nRain falls."},
      {"that are pictures", "**![](a)** Sun.\n\n**![](b)** Rain.\n",
       " Sun.\n\n Rain."},
      {"with marks", "**Mon:** Sun.\n\n**Tue.** Rain.\n",
       "Mon: Sun.\n\nTue. Rain."},
      {"of a sentence", "**The mill** shut.\n\n**The oven** did not.\n",
       "The mill shut.\n\nThe oven did not."},
      {"one alone", "**Anna** Holt left.\n\nThe mill shut.\n",
       "Anna Holt left.\n\nThe mill shut."},
      {"not at the start", "So **Anna** Holt left.\n\nSo **Jon** Reed did.\n",
       "So Anna Holt left.\n\nSo Jon Reed did."},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].name);
    g_autoptr(KpArticle) article = kp_article_new(
        "a.md", CASES[i].text, strlen(CASES[i].text), "Halls", NULL, NULL);
    g_assert_cmpstr(article->text, ==, CASES[i].expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/label/labels", test_labels);
  return g_test_run();
}
