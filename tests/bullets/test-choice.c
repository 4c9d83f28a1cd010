/* SPDX-License-Identifier: MIT */
/* How many are chosen by what each is worth, apart from how that is measured.
 */
#include <string.h>

#include "choice.h"
#include "last.h"
#include "names.h"
#include "presumption.h"
#include "ranking.h"

/* Four sentences that share no term, below a headline. */
static const gchar TEXT[] = "# Island orders ferries\n\n"
                            "The mayor opened a mill in Hull.\n\n"
                            "Bakers sold bread on the quay.\n\n"
                            "Two dogs chased a black cat.\n\n"
                            "Snow closed the road at noon.\n";

/* The same where the second takes something for known. */
static const gchar BAKERY[] = "# Island orders ferries\n\n"
                              "The mayor opened a mill in Hull.\n\n"
                              "The bakery sold bread on a quay.\n\n"
                              "Two dogs chased a black cat.\n\n"
                              "Snow closed the road at noon.\n";

#define MOST 4

static KpEntry
entry_of(const KpProse *prose, guint sentence)
{
  const gchar *why = NULL;
  g_autoptr(GPtrArray) candidates =
      kp_candidates_new(prose, NULL, sentence, 25, &why);
  g_assert_cmpuint(candidates->len, >, 0);
  return (KpEntry){.candidate = g_ptr_array_steal_index(candidates, 0)};
}

typedef struct {
  guint n;                    /* chosen */
  guint first;                /* of them */
  const gchar *against[MOST]; /* of each */
  guint rival[MOST];          /* of each, a sentence; MOST: none */
} Outcome;

/* Which of the four sentences of `text` are chosen where their words are worth
 * so many times what a word costs. */
static Outcome
choose(const gchar *text, const gdouble *worths, KpRoom room, gboolean presumes)
{
  Sample sample;
  sample_init(&sample, text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(sample.prose, NULL, NULL);
  g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(guint));
  g_autoptr(KpNames) names = kp_names_new(sample.prose);
  for (guint i = 0; i < MOST; i++) {
    KpEntry entry = entry_of(sample.prose, i);
    if (presumes)
      kp_presumption_find(sample.prose, names, 0, entry.candidate);
    entry.worth = worths[i] * kp_ranking_word_cost(ranking);
    g_array_append_val(entries, entry);
  }
  kp_choice_make(ranking, entries, room, chosen);
  Outcome outcome = {.n = chosen->len, .first = MOST};
  for (guint i = 0; i < chosen->len; i++)
    outcome.first = MIN(outcome.first, g_array_index(chosen, guint, i));
  for (guint i = 0; i < MOST; i++) {
    const KpCandidate *rival = g_array_index(entries, KpEntry, i).rival;
    outcome.against[i] = g_array_index(entries, KpEntry, i).against;
    outcome.rival[i] = rival != NULL ? rival->sentence : MOST;
  }
  for (guint i = 0; i < MOST; i++)
    kp_candidate_free(g_array_index(entries, KpEntry, i).candidate);
  sample_clear(&sample);
  return outcome;
}

static void
test_number_follows_worth(void)
{
  const KpRoom two = {.fewest = 2, .count = MOST, .budget = 60};
  const KpRoom three = {.fewest = 3, .count = MOST, .budget = 60};
  const KpRoom exact = {
      .fewest = MOST, .count = MOST, .budget = 60, .exact = TRUE};
  const struct {
    const gchar *what;
    KpRoom room;
    gdouble worths[MOST];
    guint expected;
  } CASES[] = {
      {"one more tells far more than it costs", three, {3, 3, 3, 1.72}, 4},
      {"it tells less than that", three, {3, 3, 3, 1.68}, 3},
      {"it does not matter which it is", three, {1.68, 3, 3, 3}, 3},
      {"more than the fewest begin earlier", two, {3, 3, 1.68, 1.68}, 2},
      {"and all of them must tell more", two, {3, 3, 1.72, 1.68}, 3},
      {"a third tells something", three, {3, 3, 1.07, 0}, 3},
      {"a third tells too little", three, {3, 3, 1.03, 1.03}, 2},
      {"a third that tells too little opens it", three, {1.03, 3, 3, 0}, 2},
      {"there are always two", three, {3, 0.1, 0, 0}, 2},
      {"even where both tell nothing", three, {0, 0, 0, 0}, 2},
      {"a number was asked for", exact, {3, 3, 0.1, 0}, 4},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].what);
    g_assert_cmpuint(choose(TEXT, CASES[i].worths, CASES[i].room, FALSE).n, ==,
                     CASES[i].expected);
  }
}

/* A third must tell more where no headline stands above the box. */
static void
test_number_untitled(void)
{
  const KpRoom room = {.fewest = 3, .count = MOST, .budget = 60};
  const gdouble thin[MOST] = {3, 3, 1.25, 0}, full[MOST] = {3, 3, 1.4, 0};
  const gchar *untitled = strstr(TEXT, "The mayor");
  g_assert_cmpuint(choose(untitled, thin, room, FALSE).n, ==, 2);
  g_assert_cmpuint(choose(untitled, full, room, FALSE).n, ==, 3);
  g_assert_cmpuint(choose(TEXT, thin, room, FALSE).n, ==, 3);
}

/* A guide's fourth need tell no more than it costs. */
static void
test_number_in_guides(void)
{
  const gchar *guide = "# Build a small oven\n\n"
                       "A mason lays your bricks in sand.\n\n"
                       "Clay seals all of your joints by noon.\n\n"
                       "Two dogs chased a black cat.\n\n"
                       "Snow closed the road in March.\n";
  const KpRoom room = {.fewest = 3, .count = MOST, .budget = 60};
  const gdouble fits[MOST] = {3, 3, 3, 1.02}, thin[MOST] = {3, 3, 3, 0.98};
  g_assert_cmpuint(choose(guide, fits, room, FALSE).n, ==, MOST);
  g_assert_cmpuint(choose(guide, thin, room, FALSE).n, ==, MOST - 1);
  g_assert_cmpuint(choose(TEXT, fits, room, FALSE).n, ==, MOST - 1);
}

/* One thing said of several in the same words is said once. */
static void
test_one_of_a_pattern(void)
{
  const gchar *text =
      "# Rules of the guild\n\n"
      "A loaf that follows the rye rules must follow the wheat rules.\n\n"
      "A loaf that follows the salt rules must follow the water rules.\n\n"
      "Two dogs chased a black cat along the pier of the old town.\n\n"
      "Snow closed a road at noon, and the ferry of the town.\n";
  const gdouble worths[MOST] = {3, 3, 3, 3};
  const KpRoom room = {.fewest = 2, .count = MOST, .budget = 60};
  Outcome outcome = choose(text, worths, room, FALSE);
  g_assert_cmpuint(outcome.n, ==, MOST - 1);
  g_assert_cmpuint(outcome.rival[1], ==, 0);
}

/* Who asks for a number wants so many that differ, and is told of which one
 * the loser repeats. */
static void
test_number_of_different_ones(void)
{
  const gchar *text = "# Island orders ferries\n\n"
                      "Paul Reed opened a stone mill in Hull.\n\n"
                      "Paul Reed opened a mill with ovens near Goole.\n\n"
                      "Two dogs chased a black cat.\n\n"
                      "Snow closed a road at noon.\n";
  const gdouble worths[MOST] = {3, 3, 3, 3};
  const KpRoom any = {.fewest = MOST, .count = MOST, .budget = 60};
  const KpRoom exact = {
      .fewest = MOST, .count = MOST, .budget = 60, .exact = TRUE};
  g_assert_cmpuint(choose(text, worths, any, FALSE).n, ==, MOST);
  Outcome outcome = choose(text, worths, exact, FALSE);
  g_assert_cmpuint(outcome.n, ==, MOST - 1);
  g_assert_cmpuint(outcome.rival[0], ==, 1);
  g_assert_cmpuint(outcome.rival[1], ==, MOST);
  g_assert_cmpuint(outcome.rival[3], ==, MOST);
}

/* What the headline and two bullets above tell together is not said again; a
 * number is new, an age is not. */
static void
test_told_by_several(void)
{
  const gdouble worths[MOST] = {3, 3, 2.4, 2.5};
  const KpRoom room = {.fewest = MOST, .count = MOST, .budget = 60};
  const struct {
    const gchar *second, *last;
    gboolean told;
  } CASES[] = {
      {"Bakers sold bread on the quay.", "Bakers order a mill on the quay.", 1},
      {"Bakers sold bread on the quay.", "Bakers order 12 mills on quays.", 0},
      {"Paul Reed sold bread on a quay.", "Reed, 60, orders a mill on it.", 1},
      {"Bakers sold bread on the quay.", "Bakers order a pier on the quay.", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text = g_strdup_printf(
        "# Island orders ferries\n\nThe mayor opened a mill in Hull.\n\n"
        "%s\n\nTwo dogs chased a black cat.\n\n%s\n",
        CASES[i].second, CASES[i].last);
    Outcome outcome = choose(text, worths, room, FALSE);
    g_test_message("%s", text);
    g_assert_cmpuint(outcome.n, ==, CASES[i].told ? MOST - 1 : MOST);
    if (CASES[i].told)
      g_assert_cmpstr(outcome.against[3], ==,
                      "the headline and the bullets above tell all of it");
  }
}

/* Which of two later sentences, that are worth the same, begins a box: `second`
 * or the one after it. */
static guint
later_of(const gchar *head, const gchar *second, gdouble worth)
{
  const KpRoom one = {.fewest = 1, .count = 1, .budget = 60};
  g_autofree gchar *text = g_strconcat(
      head, "Paul Reed opened a mill in Hull.\n\n", second,
      "\n\nTwo dogs chased a black cat.\n\nSnow closed a road at noon.\n",
      NULL);
  return choose(text, (gdouble[]){0, worth, 4, 0}, one, TRUE).first;
}

/* Below nothing that tells of it, what leans falls. */
static void
test_later_sentences_stand_alone(void)
{
  const gchar *plain = "Bakers sold bread on a quay.";
  const gchar *same = "Bakers sold the same bread on a quay.";
  const gchar *bakery = "The bakery sold bread on a quay.";
  const gchar *title = "# Island orders ferries\n\n";
  g_assert_cmpuint(later_of("", plain, 4), ==, 1);
  g_assert_cmpuint(later_of("", same, 4), ==, 2);
  g_assert_cmpuint(later_of(title, same, 4), ==, 2);
  g_assert_cmpuint(later_of("", bakery, 4.9), ==, 2);
  g_assert_cmpuint(later_of(title, bakery, 4.9), ==, 1);
}

/* TRUE where of two bullets of one quotation that one is chosen which puts its
 * speaker first, and is worth a little more. */
static gboolean
puts_speaker_first(const gchar *headline)
{
  const KpRoom one = {.fewest = 1, .count = 1, .budget = 60};
  const gchar *first = "Reed: \"Bread was sold out by noon on all days\"";
  const gchar *behind = "\"Bread was sold out by noon on all days,\" Reed said";
  g_autofree gchar *text = g_strconcat(
      "# ", headline, "\n\nWill the baker Ann Reed come back to Hull?\n\n",
      behind, ".\n", NULL);
  g_auto(Last) last = last_of(text);
  g_autoptr(KpRanking) ranking = kp_ranking_new(last.sample.prose, NULL, NULL);
  g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(guint));
  gdouble cost = kp_ranking_word_cost(ranking);
  KpEntry both[] = {{.candidate = last_cut(&last, first), .worth = 3.4 * cost},
                    {.candidate = last_cut(&last, behind), .worth = 3 * cost}};
  g_array_append_vals(entries, both, G_N_ELEMENTS(both));
  kp_choice_make(ranking, entries, one, chosen);
  g_assert_cmpuint(chosen->len, ==, 1);
  return g_array_index(chosen, guint, 0) == 0;
}

/* A speaker whom nobody knows had better stand behind his words. */
static void
test_speaker_put_first(void)
{
  g_assert_true(puts_speaker_first("Ann Reed opens new ovens"));
  g_assert_false(puts_speaker_first("New ovens in Hull"));
}

/* What lost though it is worth as much as one that won has a reason. */
static void
test_against(void)
{
  const KpRoom one = {.fewest = 1, .count = 1, .budget = 60};
  const KpRoom two = {.fewest = 2, .count = 2, .budget = 60};
  const KpRoom three = {.fewest = 3, .count = 3, .budget = 60};
  const KpRoom small = {.fewest = 3, .count = 3, .budget = 12};
  const struct {
    const gchar *text;
    KpRoom room;
    gdouble worths[MOST];
    guint loser;
    const gchar *against;
  } CASES[] = {
      {TEXT, two, {3, 3, 0, 0}, 3, NULL},
      {TEXT, two, {3, 3, 3, 3}, 2, "the box has as many points as it may"},
      {TEXT, three, {3, 0.1, 0.2, 0}, 1, NULL},
      {TEXT, three, {3, 0.1, 0.1, 0}, 2, "a further point must be worth more"},
      {TEXT, small, {3, 3, 3, 3}, 3, NULL},
      {BAKERY, one, {0, 3.1, 3, 0}, 1, "nothing above tells what it speaks of"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    Outcome outcome = choose(CASES[i].text, CASES[i].worths, CASES[i].room,
                             CASES[i].text == BAKERY);
    g_test_message("case %" G_GSIZE_FORMAT, i);
    g_assert_cmpstr(outcome.against[CASES[i].loser], ==, CASES[i].against);
  }
}

static gdouble
headline_cost(const gchar *sentence)
{
  g_autofree gchar *page =
      g_strconcat("# Harbour council orders two electric ferries\n\n", sentence,
                  "\n", NULL);
  Sample sample;
  sample_init(&sample, page);
  g_autoptr(KpRanking) ranking = kp_ranking_new(sample.prose, NULL, NULL);
  g_autofree gboolean *title = g_new0(gboolean, sample.prose->terms->len + 1);
  for (guint i = 0; i < sample.prose->title_terms->len; i++)
    title[g_array_index(sample.prose->title_terms, guint32, i)] = TRUE;
  KpEntry entry = entry_of(sample.prose, 0);
  gdouble cost = kp_choice_headline_cost(ranking, entry.candidate, title);
  kp_candidate_free(entry.candidate);
  sample_clear(&sample);
  return cost;
}

/* Who reads the box has read the headline, and reads it again where somebody is
 * quoted with most of its words; half of them may be his own. */
static void
test_headline_costs(void)
{
  const gchar *new =
      "Bakers sold their bread to the crew of a ferry on Monday.";
  const gchar *half = "The harbour council has ordered ferries from a Swedish "
                      "yard in Gothenburg.";
  const gchar *most = "The harbour council ordered electric ferries on Monday.";
  const gchar *said =
      "\"The harbour council ordered electric ferries on Monday,\" Ray Holt "
      "said.";
  const gchar *own =
      "\"We ordered the ferries to stop burning oil in the harbour,\" he said.";
  const gchar *told =
      "The harbour council ordered electric ferries on Monday, Ray Holt said.";
  g_assert_cmpfloat(headline_cost(told), >, 0);
  g_assert_cmpfloat(headline_cost(new), ==, 0);
  g_assert_cmpfloat(headline_cost(half), >, 0);
  g_assert_cmpfloat(headline_cost(most), >, headline_cost(half));
  g_assert_cmpfloat(headline_cost(said), >, 0);
  g_assert_cmpfloat(headline_cost(own), ==, 0);
  /* A number that the headline has not tells something new. */
  const gchar *counted =
      "The harbour council has ordered 14 ferries from a Swedish yard in "
      "Gothenburg.";
  g_assert_cmpfloat(headline_cost(counted), <, headline_cost(half));
}

static void
test_none_of_none(void)
{
  Sample sample;
  sample_init(&sample, TEXT);
  g_autoptr(KpRanking) ranking = kp_ranking_new(sample.prose, NULL, NULL);
  g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  g_autoptr(GArray) chosen = g_array_new(FALSE, FALSE, sizeof(guint));
  kp_choice_make(ranking, entries, (KpRoom){1, 4, 60, 25, TRUE}, chosen);
  g_assert_cmpuint(chosen->len, ==, 0);
  sample_clear(&sample);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/choice/number", test_number_follows_worth);
  g_test_add_func("/choice/untitled", test_number_untitled);
  g_test_add_func("/choice/guides", test_number_in_guides);
  g_test_add_func("/choice/one-of-a-pattern", test_one_of_a_pattern);
  g_test_add_func("/choice/different", test_number_of_different_ones);
  g_test_add_func("/choice/told", test_told_by_several);
  g_test_add_func("/choice/later", test_later_sentences_stand_alone);
  g_test_add_func("/choice/speaker", test_speaker_put_first);
  g_test_add_func("/choice/against", test_against);
  g_test_add_func("/choice/headline", test_headline_costs);
  g_test_add_func("/choice/none", test_none_of_none);
  return g_test_run();
}
