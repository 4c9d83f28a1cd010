/* SPDX-License-Identifier: MIT */
#include "among.h"
#include "last.h"
#include "presumption.h"
#include "ranking.h"
#include "share.h"

/* What the last sentence of `text` costs among the others, of which the first
 * is chosen where `met`; sets what it costs it for, NULL: nothing. The headline
 * makes it cost `stale` more at the top of the box. */
static gdouble
cost_of_stale(const gchar *text,
              gboolean met,
              gdouble stale,
              const gchar **what)
{
  const gchar *why = NULL;
  g_auto(Last) last = last_of(text);
  const KpProse *prose = last.sample.prose;
  g_autoptr(GPtrArray) first =
      kp_candidates_new(prose, last.names, 0, 25, &why);
  const KpEntry both[] = {
      {.candidate = g_ptr_array_index(first, 0)},
      {.candidate = last_whole(&last), .worth = 1, .stale = stale}};
  g_autoptr(KpRanking) ranking = kp_ranking_new(prose, NULL, NULL);
  ranking->guide = 0;
  g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(KpEntry));
  g_autoptr(GArray) chosen = g_array_new(FALSE, TRUE, sizeof(guint));
  g_autoptr(GPtrArray) above = g_ptr_array_new();
  g_autoptr(GArray) shares = g_array_new(FALSE, FALSE, sizeof(KpShare));
  g_autofree guint *told = g_new(guint, prose->terms->len + 1);
  for (guint i = 0; i <= prose->terms->len; i++)
    told[i] = KP_UNTOLD;
  for (guint i = 0; met && i < both[0].candidate->words->len; i++)
    told[MIN(kp_candidate_word(prose, both[0].candidate, i)->term,
             prose->terms->len)] = 1;
  g_array_append_vals(entries, both, G_N_ELEMENTS(both));
  g_array_set_size(chosen, met ? 1 : 0);
  const KpAmong among = {ranking, entries, told, above};
  gdouble cost = 1 - kp_among_worth(&among, chosen, 1, shares);
  *what = NULL;
  gdouble sum = 0;
  for (guint i = 0; i < shares->len; i++) {
    sum -= g_array_index(shares, KpShare, i).share;
    *what = g_array_index(shares, KpShare, i).name;
  }
  g_assert_cmpfloat_with_epsilon(sum, cost, 1e-9);
  g_assert_cmpfloat_with_epsilon(kp_among_worth(&among, chosen, 1, NULL),
                                 1 - cost, 1e-9);
  return cost;
}

static gdouble
cost_of_last(const gchar *text, gboolean met, const gchar **what)
{
  return cost_of_stale(text, met, 0, what);
}

#define MET "Baker Ann Reed of Hull opened six new ovens in March.\n\n"
#define CALLED "Reed sold her bread on the quay of the old harbour.\n"

static void
test_strangers(void)
{
  const gchar *what;
  g_assert_cmpfloat(cost_of_last("# Ovens\n\n" MET CALLED, FALSE, &what), >, 0);
  g_assert_cmpstr(what, ==, "nothing above tells who it speaks of");
  g_assert_cmpfloat(cost_of_last("# Ovens\n\n" MET CALLED, TRUE, &what), ==, 0);
  g_assert_null(what);
  g_assert_cmpfloat(cost_of_last("# Reed's ovens\n\n" MET CALLED, FALSE, &what),
                    ==, 0);
}

/* Below a headline that has told most of it. */
static void
test_stale(void)
{
  const gchar *text = "# A guild sold mills\n\nA guild sold ten mills.\n\n"
                      "Bakers sold bread on a quay in Hull on Monday.\n";
  const gchar *what;
  g_assert_cmpfloat_with_epsilon(cost_of_stale(text, FALSE, 0.1, &what), 0.1,
                                 1e-9);
  g_assert_cmpstr(what, ==, "the headline has told most of it");
  g_assert_cmpfloat(cost_of_stale(text, TRUE, 0.1, &what), ==, 0);
  g_assert_null(what);
}

#define POINTS "Bakers sold bread on such a quay in Hull for that reason.\n"

/* A first bullet that points back; under a headline the article's first
 * sentence may. */
static void
test_leaning(void)
{
  const gchar *what;
  cost_of_last("# Bread\n\n" MET POINTS, FALSE, &what);
  g_assert_cmpstr(what, ==, "nothing above tells what it speaks of");
  g_assert_cmpfloat(cost_of_last("# Bread\n\n" MET POINTS, TRUE, &what), ==, 0);
  g_assert_cmpfloat(cost_of_last("# Bread\n\n" POINTS, FALSE, &what), ==, 0);
  cost_of_last(POINTS, FALSE, &what);
  g_assert_cmpstr(what, ==, "nothing above tells what it speaks of");
}

#define PLAIN "Bakers sold bread on a quay in Hull on Monday.\n"

/* A first bullet from later on that opens with what went on; with no headline
 * above nothing tells from what. */
static void
test_goes_on(void)
{
  const struct {
    const gchar *opening;
    gboolean costs;
  } CASES[] = {{"In the film, bakers", TRUE},
               {"While the fair was on, bakers", TRUE},
               {"In 1964, bakers", FALSE},
               {"In Hull, bakers", FALSE},
               {"At least two bakers", FALSE},
               {"Old bakers", FALSE},
               {"When Ann Holt left, bakers", FALSE}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *what;
    g_autofree gchar *text =
        g_strconcat("# Bread\n\n" MET, CASES[i].opening,
                    " sold bread on a quay in Hull on Monday.\n", NULL);
    cost_of_last(text, FALSE, &what);
    g_assert_cmpstr(what, ==,
                    CASES[i].costs ? "it opens as what goes on" : NULL);
    cost_of_last(text, TRUE, &what);
    g_assert_null(what);
    g_autofree gchar *untitled =
        g_strconcat(MET, CASES[i].opening,
                    " sold bread on a quay in Hull on Monday.\n", NULL);
    gdouble goes_on = cost_of_last(untitled, FALSE, &what) -
                      cost_of_last(MET PLAIN, FALSE, &what);
    if (CASES[i].costs)
      g_assert_cmpfloat(goes_on, >, cost_of_last(text, FALSE, &what));
    else
      g_assert_cmpfloat_with_epsilon(goes_on, 0, 1e-9);
  }
}

/* A first bullet that speaks to its reader; one with a number tells something.
 */
static void
test_speaks_to_reader(void)
{
  const struct {
    const gchar *sentence;
    gboolean costs;
  } CASES[] = {{"Bakers will sell you bread on a quay in Hull", TRUE},
               {"Our bakers have sold bread on a quay in Hull", TRUE},
               {"Don't buy the bread of bakers on a quay in Hull", TRUE},
               {"Bakers have sold \"your bread\" on a quay in Hull", FALSE},
               {"Bakers have sold you 40 loaves on a quay in Hull", FALSE},
               {"Bakers have sold bread to the US on a quay in Hull", FALSE}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *what;
    g_autofree gchar *untitled =
        g_strconcat(MET, CASES[i].sentence, ".\n", NULL);
    g_autofree gchar *titled = g_strconcat("# Bread\n\n", untitled, NULL);
    cost_of_last(untitled, FALSE, &what);
    g_assert_cmpstr(what, ==,
                    CASES[i].costs ? "it speaks to its reader" : NULL);
    cost_of_last(untitled, TRUE, &what);
    g_assert_null(what);
    cost_of_last(titled, FALSE, &what);
    g_assert_null(what);
  }
}

/* Goes on from a sentence that is shown, or is not. */
static void
test_inside(void)
{
  const gchar *text = "# Bread\n\nA guild sold ten mills to a baker in May. "
                      "Bakers sold bread on a quay in Hull on Monday.\n";
  const gchar *what;
  g_assert_cmpfloat(cost_of_last(text, FALSE, &what), >, 0);
  g_assert_cmpstr(what, ==, "the sentence before it is not shown");
  g_assert_cmpfloat(cost_of_last(text, TRUE, &what), ==, 0);
  text = "# Bread\n\nA guild sold ten mills to a baker in May.\n\n"
         "Bakers sold bread on a quay in Hull on Monday.\n";
  g_assert_cmpfloat(cost_of_last(text, FALSE, &what), ==, 0);
}

/* Below a headline that tells the story; at the top of the box less. */
static void
test_adding(void)
{
  const gchar *adds_little = "it adds little to what is told above";
  static const struct {
    const gchar *headline;
    gboolean costs;
  } CASES[] = {
      {"Baker Reed of Hull sells warm rye bread on old stone quay", TRUE},
      {"Baker Reed of Hull sells rye bread", FALSE}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *what;
    g_autofree gchar *text =
        g_strconcat("# ", CASES[i].headline, "\n\n" MET, NULL);
    g_autofree gchar *little = g_strconcat(
        text, "Reed opened her new ovens of stone in March.\n", NULL);
    g_autofree gchar *much = g_strconcat(
        text,
        "Monks dug a harbour, one deep moat, six wide ditches, a long canal "
        "and two dry cellars.\n",
        NULL);
    gdouble cost = cost_of_last(little, TRUE, &what);
    g_assert_cmpstr(what, ==, CASES[i].costs ? adds_little : NULL);
    gdouble cost_first = cost_of_last(little, FALSE, &what);
    g_assert_cmpint(g_strcmp0(what, adds_little) == 0, ==, CASES[i].costs);
    g_assert_cmpint(cost > cost_first, ==, CASES[i].costs);
    cost_of_last(much, TRUE, &what);
    g_assert_null(what);
  }
}

/* The article's own first sentence leads up to its story. */
static void
test_leads_up(void)
{
  static const struct {
    const gchar *sentence;
    gboolean costs, below;
  } CASES[] = {{"There is new bread on a quay in Hull", TRUE, TRUE},
               {"There are 40 bakers on a quay in Hull", FALSE, FALSE},
               {"Many bakers have sold bread on a quay in Hull", TRUE, TRUE},
               {"If bread cools, bakers sell rolls on a quay", TRUE, TRUE},
               {"If Hull sells bread, bakers sell rolls", FALSE, FALSE},
               {"As bakers meet in Hull, mills sell bread", FALSE, TRUE},
               {"Bakers have sold bread on a quay in Hull", FALSE, FALSE},
               {"Ovens hang from the beams of an old bar", TRUE, FALSE},
               {"Hull's ovens hang from the beams of a bar", FALSE, FALSE},
               {"German ovens hang from the beams of a bar", FALSE, FALSE},
               {"A baker was stunned by the beams of a bar", FALSE, FALSE},
               {"Hundreds were stunned by the beams of a bar", FALSE, FALSE},
               {"Nearly one in ten ovens hang from a beam", FALSE, FALSE},
               {"Bakers say that old ovens hang from a beam", FALSE, FALSE},
               {"A guild sold ten mills to a baker in May.\n\n"
                "There is new bread on a quay",
                FALSE, FALSE},
               {"There is \"new bread\" on a quay in Hull", FALSE, FALSE}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *what;
    g_autofree gchar *untitled = g_strconcat(CASES[i].sentence, ".\n", NULL);
    g_autofree gchar *titled = g_strconcat("# Rolls\n\n", untitled, NULL);
    cost_of_last(untitled, FALSE, &what);
    g_assert_cmpstr(what, ==,
                    CASES[i].costs ? "it leads up to the story" : NULL);
    cost_of_last(titled, FALSE, &what);
    g_assert_cmpstr(what, ==,
                    CASES[i].below ? "it leads up to the story" : NULL);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/among/strangers", test_strangers);
  g_test_add_func("/among/stale", test_stale);
  g_test_add_func("/among/leaning", test_leaning);
  g_test_add_func("/among/goes-on", test_goes_on);
  g_test_add_func("/among/speaks-to-reader", test_speaks_to_reader);
  g_test_add_func("/among/inside", test_inside);
  g_test_add_func("/among/adding", test_adding);
  g_test_add_func("/among/leads-up", test_leads_up);
  return g_test_run();
}
