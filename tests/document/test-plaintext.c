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

/* Neither a row of stars nor a list in a list is an item of one, and an item is
 * no title. */
static void
test_no_items(void)
{
  static const gchar NOTES[] = "\xE2\x80\xA2 Rye\n"
                               "\n"
                               "It is dark.\n"
                               "\n"
                               "* * *\n"
                               "\n"
                               "It is hot.\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", NOTES, strlen(NOTES), NULL, NULL, NULL);
  g_assert_cmpstr(article->title, ==, NULL);
  g_assert_cmpstr(kind_of(article, "* * *"), ==, "byline");
}

/* What a rule is drawn below is no heading where it begins with a sign, or ends
 * a paragraph above a short one. */
static void
test_ruled_off(void)
{
  static const gchar NOTES[] =
      "A mill\n"
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
      "---\n"
      "-5 degrees\n"
      "----------\n"
      "\xE2\x80\xA2 oat\n"
      "-----\n"
      "The mill that the town of Hull sold in May to a "
      "baker from Holt has got an oven that is new and very hot\n"
      "---------------------------------------------"
      "---------------------------------------------\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", NOTES, strlen(NOTES), NULL, NULL, NULL);
  g_assert_cmpstr(
      article->text, ==,
      "A mill\n\nBread is all.\n- Anna Holt\n\nrye\n\nwheat\n\n"
      "The oven is new\nand the bread hot\n\nHull\n\n-5 degrees\n\noat\n\n"
      "The mill that the town of Hull sold in May to a baker from "
      "Holt has got an oven that is new and very hot");
  g_assert_cmpstr(kind_of(article, "-5"), ==, "heading");
  g_assert_cmpstr(kind_of(article, "oat"), ==, "list");
  g_assert_cmpstr(kind_of(article, "The mill"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "Bread"), ==, "paragraph");
  g_assert_cmpstr(kind_of(article, "wheat"), ==, "list");
  g_assert_cmpstr(kind_of(article, "Hull"), ==, "heading");
}

/* Where most lines end a sentence, each is a paragraph: one without a stop is a
 * heading, and the first of them the title. */
static void
test_lines_apart(void)
{
  static const gchar STORY[] = "Fire at the mill\n"
                               "A fire has burnt the mill of Hull.\n"
                               "The guild said that the oven had been hot.\n"
                               "Help from York\n"
                               "Bakers of York sent rye and two vans of\n"
                               "flour to Hull.\n"
                               "The oven is cold.\n"
                               "It will be built again.\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", STORY, strlen(STORY), NULL, NULL, NULL);
  g_assert_cmpstr(article->title, ==, "Fire at the mill");
  g_assert_cmpstr(
      article->text, ==,
      "Fire at the mill\n\nA fire has burnt the mill of Hull.\n\n"
      "The guild said that the oven had been hot.\n\n"
      "Help from York\n\nBakers of York sent rye and two vans of\n"
      "flour to Hull.\n\nThe oven is cold.\n\nIt will be built again.");
}

/* A sentence is no title, whatever closes it. */
static void
test_no_title(void)
{
  static const gchar STORY[] = "The guild calls the fire \"a shame.\"\n"
                               "It has burnt the mill of Hull.\n"
                               "The guild said that the oven had been hot.\n"
                               "The oven is cold.\n"
                               "It will be built again.\n"
                               "Bakers of York will help.\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", STORY, strlen(STORY), NULL, NULL, NULL);
  g_assert_cmpstr(article->title, ==, NULL);
}

/* The title said again is a line of its own. */
static void
test_title_again(void)
{
  static const gchar STORY[] = "Fire at the mill of Hull\n\n"
                               "Fire at the mill of Hull\n"
                               "The oven of the mill on Monday.\n\n"
                               "The fire has burnt the mill.\n";
  g_autoptr(KpArticle) article =
      kp_article_new("a.txt", STORY, strlen(STORY), NULL, NULL, NULL);
  g_assert_cmpstr(article->title, ==, "Fire at the mill of Hull");
  g_assert_cmpstr(article->text, ==,
                  "Fire at the mill of Hull\n\nFire at the mill of Hull\n\n"
                  "The oven of the mill on Monday.\n\n"
                  "The fire has burnt the mill.");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/plaintext/rules", test_rules);
  g_test_add_func("/plaintext/items", test_items);
  g_test_add_func("/plaintext/no-items", test_no_items);
  g_test_add_func("/plaintext/ruled-off", test_ruled_off);
  g_test_add_func("/plaintext/lines-apart", test_lines_apart);
  g_test_add_func("/plaintext/no-title", test_no_title);
  g_test_add_func("/plaintext/title-again", test_title_again);
  return g_test_run();
}
