/* SPDX-License-Identifier: MIT */
/* The choice of a set, on articles of our own. */
#include "made.h"

static void
test_in_article_order(void)
{
  g_auto(Made) made = make(FERRY, (KpLimits){.count = 4});
  g_assert_cmpuint(made.bullets->bullets->len, ==, 4);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpuint(bullet_at(&made, i - 1)->sentence, <,
                     bullet_at(&made, i)->sentence);
}

static void
test_limits_hold(void)
{
  for (guint budget = 12; budget <= 90; budget++) {
    KpLimits limits = {.budget = budget, .max_words = 14};
    g_auto(Made) made = make(FERRY, limits);
    guint words = 0;
    for (guint i = 0; i < made.bullets->bullets->len; i++) {
      g_assert_cmpuint(bullet_at(&made, i)->n_words, <=, 14);
      words += bullet_at(&made, i)->n_words;
    }
    g_assert_cmpuint(words, <=, budget);
    g_assert_cmpuint(words, >, 0);
  }
}

/* No bullet asks, opens with a connective, or with a pronoun that the bullet
 * above does not explain. */
static void
test_bullets_stand_alone(void)
{
  g_auto(Made) made = make(FERRY, (KpLimits){.count = 8, .budget = 200});
  for (guint i = 0; i < made.bullets->bullets->len; i++) {
    const gchar *text = bullet_at(&made, i)->text;
    g_assert_false(g_str_has_suffix(text, "?"));
    g_assert_false(g_str_has_prefix(text, "But "));
    if (g_str_has_prefix(text, "She "))
      g_assert_true(g_str_has_prefix(bullet_at(&made, i - 1)->text, "Mayor"));
  }
}

static void
test_said_once(void)
{
  g_auto(Made) made =
      make("The council of Port Ellery voted to keep the library open.\n\n"
           "On Monday the council of Port Ellery voted to keep the library "
           "open.\n\n"
           "A new roof for the building costs 40,000 pounds, the town says.\n",
           (KpLimits){.count = 3, .budget = 90});
  g_assert_cmpuint(made.bullets->bullets->len, ==, 2);
}

static gboolean
holds(const Made *made, const gchar *part)
{
  for (guint i = 0; i < made->bullets->bullets->len; i++) {
    if (strstr(bullet_at(made, i)->text, part) != NULL)
      return TRUE;
  }
  return FALSE;
}

static Made
under_headline(const gchar *lead)
{
  g_autofree gchar *page =
      g_strconcat("# Island council orders two electric ferries\n\n", lead,
                  ".\n\n" FERRY, NULL);
  return make(page, (KpLimits){.count = 4});
}

/* Who reads the box has read the headline. */
static void
test_title_not_said_again(void)
{
  const gchar *lead = "The island council has ordered two electric ferries";
  g_auto(Made) made = under_headline(lead);
  g_assert_cmpuint(made.bullets->bullets->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpstr(bullet_at(&made, i)->text, !=, lead);
  g_autofree gchar *fate = kp_fate_describe(made.bullets, made.ranking, 0);
  g_assert_cmpstr(fate, ==, "not fit: it repeats the title");
}

/* A rare word does not make a headline new: "catamarans" for "ferries". */
static void
test_title_said_in_other_words(void)
{
  g_auto(Made) made =
      under_headline("The island council has ordered two electric catamarans");
  g_autofree gchar *fate = kp_fate_describe(made.bullets, made.ranking, 0);
  g_assert_cmpstr(fate, ==, "not fit: it repeats the title");
}

/* A surname that opens a bullet is given in full once, and not where the
 * headline has it. */
static void
test_full_name(void)
{
  static const gchar TEXT[] =
      "Will the head of the museum, Clara Brandt, ever come back to it?\n\n"
      "Brandt gave the museum 40 paintings of the harbour.\n\n"
      "Brandt bought the paintings of the harbour in Lisbon.\n";
  g_auto(Made) made = make(TEXT, (KpLimits){.count = 2, .budget = 30});
  g_assert_true(holds(&made, "Clara Brandt gave the museum 40 paintings"));
  g_assert_false(holds(&made, "Clara Brandt bought"));
  const KpBullet *bullet = bullet_at(&made, 0);
  g_assert_cmpuint(bullet->n_words, ==, 10);
  g_assert_true(
      g_strv_contains((const gchar *const *)bullet->cuts, "full name"));
  g_autofree gchar *titled = g_strconcat("# Brandt's gift\n\n", TEXT, NULL);
  g_auto(Made) known = make(titled, (KpLimits){.count = 2, .budget = 30});
  g_assert_false(holds(&known, "Clara Brandt gave"));
  g_assert_true(holds(&known, "Brandt gave the museum 40 paintings"));
}

/* Where a name stands for "The painter", the short one does for whom the
 * headline or a bullet above has told of. */
static void
test_short_name(void)
{
  static const gchar TEXT[] =
      "Will the painter Clara Brandt ever come back to the old harbour?\n\n"
      "The painter gave the museum 40 paintings of the harbour.\n\n"
      "The painter had bought three houses on the quay in Lisbon.\n\n"
      "Why would Brandt not say more about it?\n";
  g_auto(Made) made = make(TEXT, (KpLimits){.count = 2, .budget = 30});
  g_assert_true(holds(&made, "Painter Clara Brandt gave the museum 40"));
  g_assert_true(holds(&made, "Brandt had bought three houses"));
  g_assert_false(holds(&made, "Clara Brandt had bought"));
  g_assert_cmpuint(bullet_at(&made, 1)->n_words, ==, 10);
  g_assert_true(g_strv_contains((const gchar *const *)bullet_at(&made, 1)->cuts,
                                "name for description"));
  g_autofree gchar *titled = g_strconcat("# Brandt's gift\n\n", TEXT, NULL);
  g_auto(Made) known = make(titled, (KpLimits){.count = 2, .budget = 30});
  g_assert_false(holds(&known, "Clara Brandt"));
}

/* "Brandt slept twice" says too little: the full name stays. */
static void
test_short_name_leaves_a_bullet(void)
{
  g_auto(Made) made =
      make("# Brandt's gift\n\n"
           "The painter Clara Brandt gave the museum 40 paintings.\n\n"
           "The Hull painter slept twice.\n\n"
           "Why would Brandt not say more about it?\n",
           (KpLimits){.count = 2, .budget = 30});
  g_assert_true(holds(&made, "Hull painter Clara Brandt slept twice"));
}

/* A box of one bullet has room for the longest, one of two for another. */
static void
test_one_bullet_may_be_long(void)
{
  for (guint count = 1; count <= 2; count++) {
    g_auto(Made) made = make(
        "The island council has ordered two electric ferries for the strait "
        "between Port Ellery and the mainland, and the first will sail in "
        "March.\n\nThe ferries of the council will cost nine million pounds "
        "and be built in Moss.\n\nThe strait is deep.\n",
        (KpLimits){.count = count});
    g_assert_cmpuint(bullet_at(&made, 0)->n_words, ==, 24);
    g_assert_cmpuint(made.bullets->bullets->len, ==, count);
  }
  g_auto(Made) longer =
      make("The island council of Port Ellery has ordered two electric ferries "
           "for the strait between Port Ellery and the mainland and one for "
           "the north quay of the harbour.\n\nThe ferries are blue.\n",
           (KpLimits){.count = 1, .max_words = 30});
  g_assert_cmpuint(bullet_at(&longer, 0)->n_words, >, 25);
}

/* Somebody of whom no bullet above has told is no third point where the article
 * has another. */
static void
test_strangers_wait(void)
{
  static const gchar *const CALLED[] = {"Brandt", "Mr Brandt"};
  for (gsize i = 0; i < G_N_ELEMENTS(CALLED); i++) {
    g_autofree gchar *text = g_strdup_printf(
        "# Island council wants cleaner ferries\n\n"
        "The island council has ordered two electric ferries for the strait, "
        "and the first will sail in March.\n\n"
        "Will the head of the fishing fleet, Clara Brandt, ever agree?\n\n"
        "Each ferry carries 240 passengers and costs nine million pounds.\n\n"
        "%s fears that the ferries will empty the strait of herring.\n\n"
        "The council will build a charging station for the ferries on the "
        "north quay of the strait.\n\n"
        "Will the council build the station, and will the ferries empty the "
        "strait?\n",
        CALLED[i]);
    g_auto(Made) made = make(text, (KpLimits){.count = 3, .budget = 45});
    g_assert_cmpuint(made.bullets->bullets->len, ==, 3);
    g_assert_true(holds(&made, "charging station"));
    g_assert_false(holds(&made, "Brandt"));
  }
}

/* A third bullet that tells next to nothing is none, but for who asks for
 * three. */
static void
test_weak_third(void)
{
  static const gchar text[] =
      "# Island council orders two ferries\n\n"
      "The island council has ordered two electric ferries for the strait, "
      "and the first will sail in March.\n\n"
      "Each ferry carries 240 passengers and costs nine million pounds.\n\n"
      "Will the fishing fleet of the harbour ever agree to a pier that closes "
      "half of the channel for the whole of every winter?\n\n"
      "Will the old boats be sold, and who would want to buy boats that burn "
      "so much diesel on such a short way?\n\n"
      "At the time you were also there again.\n";
  g_auto(Made) free_number = make(text, (KpLimits){0});
  g_assert_cmpuint(free_number.bullets->bullets->len, ==, 2);
  g_auto(Made) three = make(text, (KpLimits){.count = 3});
  g_assert_cmpuint(three.bullets->bullets->len, ==, 3);
}

/* Without a headline the box begins where the article begins. */
static void
test_box_begins_where_the_article_does(void)
{
  g_auto(Made) made =
      make("A fire in the boiler room has closed the swimming pool of Port "
           "Ellery until the end of April.\n\n"
           "Nobody was hurt.\n\n"
           "The swimming club will train at the pool of the school in April, "
           "and the school will lend it a boiler.\n\n"
           "The swimming club of Port Ellery has 300 members, and the pool of "
           "the school is small.\n",
           (KpLimits){.count = 2});
  g_assert_true(g_str_has_prefix(bullet_at(&made, 0)->text, "A fire in"));
}

/* Who follows a guide knows "the oven", who reads a story does not. */
static void
test_guides_tell_of_what_is_known(void)
{
  g_auto(Made) made =
      make("Is there an oven by a mill?\n\nIs there bread for a fair?\n\n"
           "Ten men of Goole baked bread in March with the oven and the mill."
           "\n\n"
           "Ten men of Goole baked bread in March with an oven and a mill.\n",
           (KpLimits){.count = 1});
  for (guint guide = 0; guide < 2; guide++) {
    made.ranking->guide = guide;
    g_autoptr(KpBullets) bullets =
        kp_bullets_new(made.ranking, &(KpLimits){.count = 1});
    const KpBullet *bullet = g_ptr_array_index(bullets->bullets, 0);
    g_test_message("%s", bullet->text);
    g_assert_cmpint(g_str_has_suffix(bullet->text, "the mill"), ==, guide == 1);
  }
}

/* German nouns have capitals too: no first name stands before them. */
static void
test_full_name_by_language(void)
{
  g_auto(Made) made = make(
      "---\nlang: de\n---\n"
      "Der Stadtrat von Lindenfurt kauft am Dienstag die Mühle zurück. Zwölf "
      "Jahre lang gehörte sie einer Hotelkette.\n\n"
      "Die Stadt hat drei Jahre lang um die Mühle am Hafen verhandelt.\n\n"
      "Die Jahre des Streits kosteten die Stadt 240.000 Euro für Anwälte.\n",
      (KpLimits){.count = 3, .budget = 80});
  g_assert_true(holds(&made, "drei Jahre lang um die Mühle"));
  g_assert_false(holds(&made, "drei Zwölf Jahre"));
}

/* Who asks for five gets five where the words suffice. */
static void
test_exact_number(void)
{
  g_auto(Made) made = make(FERRY, (KpLimits){.count = 5});
  g_assert_cmpuint(made.bullets->bullets->len, ==, 5);
  guint words = 0;
  for (guint i = 0; i < 5; i++)
    words += bullet_at(&made, i)->n_words;
  g_assert_cmpuint(words, <=, 75);
}

/* Where the number is reached, the words may be what a better one lacked. */
static void
test_fate_of_a_long_one(void)
{
  g_auto(Made) made = make(
      "# The harbour of Hull\n\n"
      "The mayor Anna Holt said on Monday that the harbour of Hull would close "
      "in May for ten weeks.\n\n"
      "Holt told the council in Hull that two million pounds had been spent on "
      "the harbour by the town.\n\n"
      "The fishermen of Hull fear that the harbour of the town will be shut "
      "for "
      "ten weeks in May 2012.\n\n"
      "She said the fishermen of the harbour would be paid by the council of "
      "Hull for ten weeks in May.\n\n"
      "Rain fell on ten towns of the north in the night.\n",
      (KpLimits){.count = 2, .budget = 30});
  g_autofree gchar *fate = kp_fate_describe(made.bullets, made.ranking, 2);
  g_assert_cmpstr(fate, ==, "over budget: no words were left for it");
}

static void
test_fates_cover_all_sentences(void)
{
  g_auto(Made) made = make(FERRY, (KpLimits){.count = 3});
  g_assert_cmpuint(made.bullets->fates->len, ==,
                   made.sample.prose->sentences->len);
  guint chosen = 0;
  for (guint i = 0; i < made.bullets->fates->len; i++) {
    g_autofree gchar *fate = kp_fate_describe(made.bullets, made.ranking, i);
    g_assert_cmpstr(fate, !=, "");
    chosen += g_strcmp0(fate, "chosen") == 0;
  }
  g_assert_cmpuint(chosen, ==, made.bullets->bullets->len);
}

static void
test_nothing_gives_a_reason(void)
{
  const struct {
    const gchar *text;
    KpLimits limits;
    const gchar *reason;
  } CASES[] = {
      {"", {0}, "the page has no prose"},
      {FERRY,
       {.max_words = 2, .count = 1},
       "no sentence can stand alone in 2 words"},
      {FERRY,
       {.budget = 2, .count = 1},
       "no sentence can stand alone in a budget of 2 words"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Made) made = make(CASES[i].text, CASES[i].limits);
    g_assert_cmpuint(made.bullets->bullets->len, ==, 0);
    g_assert_cmpstr(made.bullets->reason, ==, CASES[i].reason);
  }
}

/* "Such boats", "A popular one" and "The first": of what, was told before. */
static void
test_stand_ins(void)
{
  g_auto(Made) made =
      make("Such small ferries of the strait are called launches in the "
           "town.\n\n"
           "A popular one is the launch of the old mill on the strait.\n\n"
           "Another could not find the launch of the mill on the "
           "strait.\n\n"
           "The first crosses the strait of the town and the ferries.\n\n"
           "An example is the launch of the old ferries on the strait.\n\n"
           "The main problems are the strait and the launch of ferries.\n\n"
           "No one has crossed a strait in a launch of ferries.\n\n" FERRY,
           (KpLimits){.count = 5});
  g_assert_cmpuint(count_with(&made, "Such small"), ==, 0);
  g_assert_cmpuint(count_with(&made, "A popular"), ==, 0);
  g_assert_cmpuint(count_with(&made, "Another could"), ==, 0);
  g_assert_cmpuint(count_with(&made, "The first"), ==, 0);
  g_assert_cmpuint(count_with(&made, "An example"), ==, 0);
  g_assert_cmpuint(count_with(&made, "The main problems"), ==, 0);
  g_assert_cmpuint(count_with(&made, "No one has crossed"), ==, 1);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/bullets/order", test_in_article_order);
  g_test_add_func("/bullets/limits", test_limits_hold);
  g_test_add_func("/bullets/stand-alone", test_bullets_stand_alone);
  g_test_add_func("/bullets/said-once", test_said_once);
  g_test_add_func("/bullets/title", test_title_not_said_again);
  g_test_add_func("/bullets/title-in-other-words",
                  test_title_said_in_other_words);
  g_test_add_func("/bullets/full-name", test_full_name);
  g_test_add_func("/bullets/short-name", test_short_name);
  g_test_add_func("/bullets/short-name-leaves-a-bullet",
                  test_short_name_leaves_a_bullet);
  g_test_add_func("/bullets/strangers", test_strangers_wait);
  g_test_add_func("/bullets/weak-third", test_weak_third);
  g_test_add_func("/bullets/beginning", test_box_begins_where_the_article_does);
  g_test_add_func("/bullets/guides", test_guides_tell_of_what_is_known);
  g_test_add_func("/bullets/full-name-by-language", test_full_name_by_language);
  g_test_add_func("/bullets/exact-number", test_exact_number);
  g_test_add_func("/bullets/fates", test_fates_cover_all_sentences);
  g_test_add_func("/bullets/fate-of-a-long-one", test_fate_of_a_long_one);
  g_test_add_func("/bullets/stand-ins", test_stand_ins);
  g_test_add_func("/bullets/nothing", test_nothing_gives_a_reason);
  g_test_add_func("/bullets/one", test_one_bullet_may_be_long);
  return g_test_run();
}
