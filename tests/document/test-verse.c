/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "kind.h"

#define STANZA                                                                 \
  "The oven sleeps beside the door,\nits iron mouth is shut and cold;\n"       \
  "the flour lies upon the floor\nand nobody has swept the gold.\n"

#define DASHED                                                                 \
  "The oven sleeps beside the door\xE2\x80\x94\n"                              \
  "its iron mouth is shut and cold\xE2\x80\x94\n"                              \
  "the flour lies upon the floor\xE2\x80\x94\nand nobody has swept the "       \
  "gold.\n"

#define PROSE                                                                  \
  "The mill of Hull, which stands on the hill above the river, was sold in "   \
  "May to a baker from Holt. He has put in an oven that was made in 1931 and " \
  "sells rye bread from it on every day of the week but one. The town has "    \
  "asked him to keep the sails, which turn only for visitors, in repair.\n"

static const gchar *
kind_in(const gchar *text, const gchar *start)
{
  g_autoptr(KpArticle) article =
      kp_article_new("a.md", text, strlen(text), NULL, NULL, NULL);
  return kind_of(article, start);
}

static void
test_poem(void)
{
  g_assert_cmpstr(kind_in(STANZA "\n" STANZA, "The oven"), ==, "quote");
  g_assert_cmpstr(kind_in(STANZA "\n" STANZA "\nHe slept.\n", "He"), ==,
                  "paragraph");
  g_assert_cmpstr(kind_in(DASHED "\n" DASHED, "The oven"), ==, "quote");
}

/* Many of its lines open with a noun and its capital, and so do the gaps inside
 * them. */
static void
test_german_prose(void)
{
  g_assert_cmpstr(
      kind_in("Die alte Halle am Ufer des Flusses, die der Wirt Holt\n"
              "im Mai an die Stadt verkauft hat, bekommt ein Dach aus\n"
              "Schiefer und im Herbst einen neuen Ofen. Der Rat hat\n"
              "dazu am Montag zwei Millionen Euro aus den Mitteln des\n"
              "Kreises gegeben, und der Verein der Wirte bezahlt die\n"
              "Fenster, die Treppe und das Rad, das seit dem Sturm im\n"
              "Januar Holz verliert.\n"
              "\n"
              "Im Sommer will die Stadt die Halle Gruppen von Kindern\n"
              "und Lehrern aus dem Kreis zeigen, Brot backen und Mehl\n"
              "verkaufen. Der Wirt Reed, der das Amt im Juni von Anna\n"
              "Holt bekommt, sucht dazu Helfer aus Hull und aus den\n"
              "Orten am Fluss.\n"
              "\n",
              "Die alte"),
      ==, "paragraph");
}

/* One stanza may be a paragraph that is broken at its clauses. */
static void
test_prose(void)
{
  g_assert_cmpstr(kind_in(STANZA, "The oven"), ==, "paragraph");
  g_assert_cmpstr(kind_in(PROSE "\n" PROSE "\n" STANZA "\n" STANZA, "The oven"),
                  ==, "paragraph");
  g_assert_cmpstr(kind_in("The mill is open on each day of the week.\n"
                          "The bakery sells rye bread from six.\n"
                          "On Monday the shop of the mill is shut.\n"
                          "The town pays for the school's visits.\n\n"
                          "The garden has room for forty people.\n"
                          "Dogs are welcome in the yard,\n"
                          "but not in the bakery.\n"
                          "The car park is free on Sundays.\n",
                          "The mill"),
                  ==, "paragraph");
  g_assert_cmpstr(kind_in("The mill that was sold in May to\n"
                          "a baker from the town of Holt has\n"
                          "got an oven and three new sails\n"
                          "that turn on each day of the week\n"
                          "when a wind comes over the river\n"
                          "and the bakers have time for it.\n"
                          "In June the town will pay for a\n"
                          "path that leads up from the quay.\n",
                          "The mill"),
                  ==, "paragraph");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/verse/poem", test_poem);
  g_test_add_func("/verse/prose", test_prose);
  g_test_add_func("/verse/german-prose", test_german_prose);
  return g_test_run();
}
