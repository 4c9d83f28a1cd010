/* SPDX-License-Identifier: MIT */
#include "expect-called.h"
#include "introduction.h"

static void
test_surnames_are_found(void)
{
  expect("Holt sold the shop to a friend.", "Anna Holt");
  expect("The shop was sold when Holt fell ill.", "Anna Holt");
  expect("The neighbours saw Reed and Holt leave the shop.",
         "Paul Reed, Anna Holt");
  expect("The council said that Holt had sold the shop.", "Anna Holt");
  expect("A baker was fined in Holt's shop.", "Anna Holt");
  expect("VS Holt has sold the shop.", "");
  expect("\"What a fine old shop!\" Holt said in the north.", "Anna Holt");
  expect("The neighbours of Reed and Holt bought the shop.",
         "Paul Reed, Anna Holt");
  expect("The loaves that Holt's ovens bake are sold in town.", "Anna Holt");
  expect("The town has bought Holt's ovens for a museum.", "Anna Holt");
  expect("At the shop in the U.S., Holt sold the ovens.", "Anna Holt");
  expect("The shop closes at 6 p.m., Holt said.", "Anna Holt");
  expect("The mayor sent a letter to Holt in spring.", "Anna Holt");
  expect("The day on which Holt was born is not known here.", "Anna Holt");
  expect("The town has seen Holt's \"Loaves\" in a museum.", "Anna Holt");
  expect("The town has seen Holt's Bakery in a museum.", "");
  expect("The town has seen Holt's Hull ovens in a museum.", "Anna Holt");
  expect("The mayor said that Reed, Holt and a friend had sold the shop.",
         "Paul Reed, Anna Holt");
  expect("There is one old shop on the list (Moss), Holt says in a book.",
         "Anna Holt");
  expect("They met in Holt. The mayor sent a letter to Holt in spring.", "");
  expect("After Linotype, Holt and Reed founded a bakery in spring.",
         "Anna Holt, Paul Reed");
  expect("They left Linotype, Holt and the old mill of the town.", "");
  expect("The town has seen Holt's DNA in a museum.", "Anna Holt");
  expect("Light Moss in spring. Nobody dislikes Moss. Moss sold the old shop.",
         "Light Moss");
  expect(
      "Light Moss with a match. Nobody dislikes Moss. Moss sold the old shop.",
      "");
}

/* "White" is a surname, but not that of the White House. */
static void
test_surnames_of_things(void)
{
  expect("Tom King is tired. Nobody dislikes King. Neither the mayor nor King "
         "sold the shop.",
         "Tom King");
  expect("Jane Bishop, 26, is tired. She likes it. But Ms Bishop sold the shop "
         "at last.",
         "Jane Bishop");
  expect("The Thai King is tired. Nobody dislikes the King. The mayor sold the "
         "shop to the King.",
         "");
  expect("Tom King is tired. The mayor sold the shop to the King.", "");
  expect("Tom King is tired. The shop was sold when King of Hull fell.", "");
  expect("Tom King is tired. The shop was sold when the town's King fell.", "");

  expect("Tom White is tired. Nobody dislikes White. The mayor was unable to "
         "talk to White.",
         "Tom White");
  expect("Tom White is tired. Nobody dislikes White. The mayor was unable to "
         "talk to White House clerks.",
         "");
  expect("Tom White House is a shop. The clerks sold it. The shop was sold "
         "when White House fell.",
         "");
}

/* The capital of a first word tells nothing. */
static void
test_first_words(void)
{
#define PRICE "Tom Price is tired. Nobody dislikes Price. "
  expect(PRICE "Price tags in ten old shops were sold to a friend.", "");
  expect(PRICE "In the town of Hull, Price tags were sold to a friend.", "");
  expect(PRICE "Price last week sold ten old shops to a friend.", "Tom Price");
  expect(PRICE "Price fears that ten old shops were sold to a friend.",
         "Tom Price");
  expect(PRICE "Price fears spread in ten old shops of the town.", "");
  expect(PRICE "Price once sold ten old shops to a friend.", "Tom Price");
  expect(PRICE "Price's shops drew crowds to the town of Hull.", "Tom Price");
  expect(PRICE "Price, a baker, sold ten old shops to a friend.", "Tom Price");
  expect(PRICE "Price & Sons, a firm in the north, sold the mill.", "");
  expect(PRICE "The mill of Price & Sons was sold to a friend.", "");
#undef PRICE
}

/* "in" and "at" before whom one trusts and throws at tell of no place. */
static void
test_places_are_none(void)
{
  expect("They have faith in Holt. The mayor sent a letter to Holt in spring.",
         "Anna Holt");
  expect("Paul Reeds, 26, is tired. The shop was built in Reeds' time. People "
         "like Reeds. The mayor sent a letter to Reeds in spring.",
         "Paul Reeds");
  expect("The club has an old shop in Holt as part of the deal.", "");
}

static void
test_titles_go_with_the_surname(void)
{
  expect("Yesterday he met Mr Reed. Mr Reed said he sold the shop.",
         "Paul Reed");
  expect("Yesterday he met Mr Reed. The shop of Mrs Reed was sold.", "");
  expect("Yesterday he met Mr Reed. The shop of Mr and Mrs Reed was sold.", "");
  expect("Yesterday he met Mr Reed. Jane Moss and Mr Reed sold the shop.",
         "Paul Reed");
  expect("Yesterday he met Mr Reed. Father-of-three Mr Reed sold the shop.",
         "Paul Reed");
  expect("The shop was sold to Dr. Holt of Hull.", "Anna Holt");
  expect("Yesterday he met Mr Reed. But Mr Reed sold the shop at last.",
         "Paul Reed");
  expect("They met Sir Tom Field. The shop was sold to Sir Tom at last.",
         "Tom Field");
}

static void
test_first_names_are_found(void)
{
  expect("Tom Field, 26, said he bakes. Tom said he is tired. The shop of Tom "
         "was sold to a friend.",
         "Tom Field");
  expect("Tom Field, 26, said he bakes. Tom said he is tired. Tom never sold "
         "the shop of the town.",
         "Tom Field");
  expect("Tom Field, 26, said he bakes. Tom said he is tired. The shop of "
         "Reed's brother Tom was sold to a friend.",
         "Paul Reed");
  expect("Tom Field bakes. Tom said he is tired. Tom bakes what he likes. The "
         "shop of Tom was sold.",
         "Tom Field");
  expect(
      "The baker Tian Mu spoke. The friends of Tian left when the mill fell.",
      "baker Tian Mu");
  expect("Tian Mu Lan, 26, spoke. The friends of Tian left when the mill fell.",
         "Tian Mu Lan");
  /* who that is, nothing tells */
  expect("Tom Field bakes. Tom is tired. The shop of Tom was sold.", "");
}

/* How many strangers the candidate `wanted` of a text's last sentence calls
 * below the bullet `told`, which may be NULL. */
static guint
strangers_below(const gchar *told, const gchar *text, const gchar *wanted)
{
  g_autofree gchar *all = g_strconcat(BEFORE, text, NULL);
  g_auto(Last) last = last_of(all);
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  if (told != NULL)
    g_ptr_array_add(above, (gpointer)told);
  return kp_introduction_strangers(last.sample.prose, above,
                                   last_cut(&last, wanted));
}

static guint
strangers(const gchar *text, const gchar *wanted)
{
  return strangers_below(NULL, text, wanted);
}

/* Who is known by name alone where the sentence says what he is. */
static void
test_cut_descriptions(void)
{
#define FIELD "People like Tom Field and say that Field is a fine man. "
#define SAYS FIELD "Tom Field, a member of the board, says the shop is sold."
  g_assert_cmpuint(strangers(SAYS, "Tom Field says the shop is sold"), ==, 1);
  g_assert_cmpuint(
      strangers(SAYS,
                "Tom Field, a member of the board, says the shop is sold"),
      ==, 0);
  g_assert_cmpuint(strangers(FIELD "Tom Field says the shop is sold.",
                             "Tom Field says the shop is sold"),
                   ==, 0);
  g_assert_cmpuint(strangers(FIELD "The shop's helper, Tom Field, says that "
                                   "the shop is sold.",
                             "Tom Field says that the shop is sold"),
                   ==, 1);
#undef SAYS
#undef FIELD
}

/* The full name must fit into a bullet. */
static void
test_room_for_names(void)
{
#define TALE                                                                   \
  "Holt sold the shop on the quay to a friend of the mayor who bakes his "     \
  "bread in a wooden hut near the "
  const gchar *fits = TALE "mill";
  const gchar *fills = TALE "old mill";
  g_assert_cmpuint(strangers(TALE "mill.", fits), ==, 1);
  g_assert_cmpuint(strangers(TALE "old mill.", fills), ==, 2);
#undef TALE
  /* and what says who that is */
#define MOSS                                                                   \
  "The baker Jane Moss spoke. People like Moss. Jane Moss sold the shop on "   \
  "the quay to a friend of the mayor who bakes his bread in a wooden hut "
#define TALE                                                                   \
  "Jane Moss sold the shop on the quay to a friend of the mayor who bakes "    \
  "his bread in a wooden hut "
  g_assert_cmpuint(strangers(MOSS "near it.", TALE "near it"), ==, 0);
  g_assert_cmpuint(strangers(MOSS "near a mill.", TALE "near a mill"), ==, 1);
#undef MOSS
#undef TALE
}

/* A rank that stands before the full name, too, tells whose surname it is. */
static void
test_ranks_go_with_the_surname(void)
{
#define JUDGE "They like Judge Tom Field. People know Field. "
  const gchar *last = "The mayor wrote to Judge Field in spring";
  expect(JUDGE "The mayor wrote to Judge Field in spring.", "Tom Field");
  expect(JUDGE "The mayor wrote to Senator Field in spring.", "");
  expect(JUDGE "The mayor wrote to Judge Field Moss in spring.", "");
  g_assert_cmpuint(
      strangers(JUDGE "The mayor wrote to Judge Field in spring.", last), ==,
      0);
#undef JUDGE
  expect("Dame Jane Field, a baker, is tired. The mayor wrote to Dame Jane.",
         "Jane Field");
}

/* A name of three words is a full one, too. */
static void
test_long_names(void)
{
#define LAN "The baker Tian Mu Lan spoke. People like Lan. "
  expect(LAN "Tian Mu Lan sold the shop to a friend.", "baker Tian Mu Lan");
  expect("The baker Paul J. Moss spoke. People like Moss. Paul J. Moss sold "
         "the shop to a friend.",
         "baker Paul J. Moss");
  expect(LAN "The baker Tian Mu Lan sold the shop to a friend.", "");
  /* a line may end in the name */
  expect(LAN "Tian\nMu Lan sold the shop to a friend.", "baker Tian Mu Lan");
  expect(LAN "Tian Mu\nLan sold the shop to a friend.", "baker Tian Mu Lan");
  g_assert_cmpuint(strangers("Tian Mu Lan spoke. People like Lan. Tian Mu Lan, "
                             "a clerk at the mill, has sold the old shop.",
                             "Tian Mu Lan has sold the old shop"),
                   ==, 1);
#undef LAN
}

/* Who has one name only is a stranger where nothing says whose son that is. */
static void
test_lone_names(void)
{
  const gchar *last = "The mayor met Tom in spring";
#define TOM "Her son Tom bakes. "
  const gchar *TOLD[] = {
      TOM,
      "Tom, 9, bakes. ",
      "The mill of Tom's mother fell. ",
      "Tom, a baker, fell. ",
      "They like their friend Tom. ",
      "They like a boy named Tom. ",
      "He was identified only as Tom. ",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(TOLD); i++) {
    g_autofree gchar *all = g_strconcat(TOLD[i], last, ".", NULL);
    g_assert_cmpuint(strangers(all, last), ==, 2);
  }
  const gchar *UNTOLD[] = {
      "People like Tom. ",
      "The broadcaster Tom is old. ",
      "The Duke of Tom, 38, fell. ",
      "A 38-year-old Tom fell. ",
      "They like a mill named Tom. ",
      TOM "They met in Tom. ",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(UNTOLD); i++) {
    g_autofree gchar *all = g_strconcat(UNTOLD[i], last, ".", NULL);
    g_assert_cmpuint(strangers(all, last), ==, 0);
  }
  g_assert_cmpuint(strangers_below("Her son Tom bakes",
                                   TOM "The mayor met Tom in spring.", last),
                   ==, 0);
  const gchar *CLEAR[] = {
      "The mayor met her son Tom in spring",
      "The mayor met nine-year-old Tom in spring",
      "The mayor met Tom, nine, in spring",
      "The mayor met Tom (9) in spring",
      "The mayor met Tom and Anna Holt in spring",
      "The mayor met Tom, Duke of Hull, in spring",
      "The mayor met his idol Tom in spring",
      "The mayor met a boy called Tom in spring",
      "The mayor met a man known as Tom in spring",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CLEAR); i++) {
    g_autofree gchar *all = g_strconcat(TOM, CLEAR[i], ".", NULL);
    g_assert_cmpuint(strangers(all, CLEAR[i]), ==, 0);
  }
#undef TOM
}

/* Of whom the article says more than can stand before the name. */
static void
test_trades_are_told(void)
{
#define DIRECTOR "Tom Field, director of two mills, is tired. Field said so. "
  const gchar *alone = "Tom Field has sold the shop to a friend";
  g_assert_cmpuint(
      strangers(DIRECTOR "Tom Field has sold the shop to a friend.", alone), ==,
      1);
  g_assert_cmpuint(strangers("Tom Field, 26, is tired. Field said so. Tom "
                             "Field has sold the shop to a friend.",
                             alone),
                   ==, 0);
  g_assert_cmpuint(strangers(DIRECTOR "Tom Field is a builder in Hull.",
                             "Tom Field is a builder in Hull"),
                   ==, 0);
  g_assert_cmpuint(strangers(DIRECTOR
                             "Tom Field, who bakes, has sold the shop.",
                             "Tom Field, who bakes, has sold the shop"),
                   ==, 0);
#undef DIRECTOR
}

/* A verb, an adverb and "that" are no more of what somebody is than other small
 * words. */
static void
test_introduced_behind(void)
{
#define MOSS "The baker Jane Moss spoke. People like Moss. "
  expect(MOSS "In spring the mayor beat Moss in the last round.",
         "baker Jane Moss");
  expect(MOSS "The mayor said that Moss had won the last round.",
         "baker Jane Moss");
  expect(MOSS "The mayor hopes to beat Moss in the last round.",
         "baker Jane Moss");
  expect(MOSS "A year ago Moss won the last round of the town.",
         "baker Jane Moss");
  expect(MOSS "The mayor met her helper Moss in the last round.", "Jane Moss");
#undef MOSS
}

static void
test_the_rest_is_left(void)
{
  expect("Anna Holt sold the shop to a friend.", "");
  expect("The town has the biggest Holt collection in the north.", "");
  expect("The elder Holt was seen in the shop.", "");
  expect("The wall of Holt Street fell on the shop.", "");
  expect("The council gave the shop to the Holt of its dreams.", "");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/called/surnames", test_surnames_are_found);
  g_test_add_func("/called/places", test_places_are_none);
  g_test_add_func("/called/things", test_surnames_of_things);
  g_test_add_func("/called/first-words", test_first_words);
  g_test_add_func("/called/titles", test_titles_go_with_the_surname);
  g_test_add_func("/called/ranks", test_ranks_go_with_the_surname);
  g_test_add_func("/called/first", test_first_names_are_found);
  g_test_add_func("/called/cut-descriptions", test_cut_descriptions);
  g_test_add_func("/called/room", test_room_for_names);
  g_test_add_func("/called/long", test_long_names);
  g_test_add_func("/called/lone", test_lone_names);
  g_test_add_func("/called/told", test_trades_are_told);
  g_test_add_func("/called/behind", test_introduced_behind);
  g_test_add_func("/called/rest", test_the_rest_is_left);
  return g_test_run();
}
