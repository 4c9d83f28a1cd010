/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "kind.h"

static const gchar TEXT[] = "A mill\n"
                            "======\n"
                            "\n"
                            "It stands in Hull.\n"
                            "------------------\n"
                            "It was built of\n"
                            "clay.\n"
                            "Its ovens\n"
                            "~~~~~~~~~\n"
                            "They are hot.\n";

/* A line below which a rule is drawn is a heading; a rule is no text. */
static void
test_rules(void)
{
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", TEXT, strlen(TEXT), NULL, NULL, NULL);
  g_assert_cmpstr(article->title, ==, "A mill");
  g_assert_cmpstr(article->text, ==,
                  "A mill\n\nIt stands in Hull.\n\nIt was built of\nclay.\n\n"
                  "Its ovens\n\nThey are hot.");
  g_assert_cmpstr(kind_of(article, "A mill"), ==, "title");
  g_assert_cmpstr(kind_of(article, "It stands"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "It was"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "Its ovens"), ==, "heading");
  const gchar *hot = strstr(article->text, "hot");
  g_assert_cmpuint(kp_article_line(article, (guint32)(hot - article->text)), ==,
                   10);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/plaintext/rules", test_rules);
  return g_test_run();
}
