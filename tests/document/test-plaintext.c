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

/* Lines with the same sign are items; who said it is none. */
static void
test_items(void)
{
  static const gchar NOTES[] = "A mill\n"
                               "\n"
                               "It bakes\n"
                               " - rye, which is\n"
                               "   dark\n"
                               " - wheat\n"
                               "\n"
                               "Bread is all.\n"
                               "- Anna Holt\n"
                               "\n"
                               "* The oven is new.\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", NOTES, strlen(NOTES), NULL, NULL, NULL);
  g_assert_cmpstr(article->text, ==,
                  "A mill\n\nIt bakes\n\nrye, which is\ndark\n\nwheat\n\n"
                  "Bread is all.\n- Anna Holt\n\nThe oven is new.");
  g_assert_cmpstr(kind_of(article, "It bakes"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "rye"), ==, "list");
  g_assert_cmpstr(kind_of(article, "wheat"), ==, "list");
  g_assert_cmpstr(kind_of(article, "Bread"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "The oven"), ==, "list");
}

/* What a rule is drawn below is no heading where it begins with a sign, or ends
 * a paragraph above a short one. */
static void
test_ruled_off(void)
{
  static const gchar NOTES[] = "A mill\n"
                               "\n"
                               "Bread is all.\n"
                               "- Anna Holt\n"
                               "-----------\n"
                               "- rye\n"
                               "- wheat\n"
                               "-------\n"
                               "The oven is new\n"
                               "and the bread hot\n"
                               "---\n"
                               "Hull\n"
                               "---\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", NOTES, strlen(NOTES), NULL, NULL, NULL);
  g_assert_cmpstr(article->text, ==,
                  "A mill\n\nBread is all.\n- Anna Holt\n\nrye\n\nwheat\n\n"
                  "The oven is new\nand the bread hot\n\nHull");
  g_assert_cmpstr(kind_of(article, "Bread"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "wheat"), ==, "list");
  g_assert_cmpstr(kind_of(article, "Hull"), ==, "heading");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/plaintext/rules", test_rules);
  g_test_add_func("/plaintext/items", test_items);
  g_test_add_func("/plaintext/ruled-off", test_ruled_off);
  return g_test_run();
}
