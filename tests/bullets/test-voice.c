/* SPDX-License-Identifier: MIT */
/* Whose voice a box has: its author's, a speaker's or its own. */
#include "made.h"

#define WITH_US                                                                \
  "We studied the tides of the strait and the ferries that cross it in "       \
  "winter, with gauges on both piers.\n\n"                                     \
  "We compared the ferries with the boats that crossed the strait before "     \
  "the war.\n\n"                                                               \
  "We counted the passengers of the ferries on both piers for a year.\n\n"

/* One sentence that stands is a better box than three that begin with "We". */
static void
test_own_voice(void)
{
  g_auto(Made) mixed =
      make(WITH_US "The council has ordered ferries that need no diesel.\n",
           (KpLimits){0});
  g_assert_cmpuint(mixed.bullets->bullets->len, ==, 1);
  g_assert_cmpuint(count_with(&mixed, "We "), ==, 0);
  g_autofree gchar *fate = kp_fate_describe(mixed.bullets, mixed.ranking, 0);
  g_assert_cmpstr(fate, ==, "not fit: it has its author's voice");
  g_auto(Made) alone = make(WITH_US, (KpLimits){0});
  g_assert_cmpuint(count_with(&alone, "We "), >, 0);
}

/* What the author did goes from a page about ferries, and stays in a story that
 * is the author's own. */
static void
test_what_i_did(void)
{
  static const gchar i_did[] =
      "In the autumn the harbour kept me busy, and the ferries of the strait "
      "took my last savings.\n\n";
  g_autofree gchar *guide = g_strconcat(i_did, FERRY, NULL);
  g_auto(Made) page = make(guide, (KpLimits){0});
  g_assert_cmpuint(count_with(&page, "my last"), ==, 0);
  g_autofree gchar *memoir = g_strconcat(
      i_did,
      "The old boats gave me my first work in the strait, and the "
      "ferries took it from me.\n\n",
      "The ferries of the strait cross it in eleven minutes.\n", NULL);
  g_auto(Made) story = make(memoir, (KpLimits){0});
  g_assert_cmpuint(count_with(&story, "my "), >, 0);
  g_autofree gchar *rich = g_strconcat(
      i_did,
      "The old boats gave me my first work in the strait, and the "
      "ferries took it from me.\n\n"
      "In that winter the captain lent me his coat for the strait.\n\n",
      FERRY, NULL);
  g_auto(Made) both = make(rich, (KpLimits){0});
  g_assert_cmpuint(count_with(&both, "my "), ==, 0);
}

/* The "I" behind a comma is no king's. */
static void
test_what_i_did_in_june(void)
{
  g_auto(Made) page =
      make("In June, I booked a ferry of the strait.\n\n" FERRY, (KpLimits){0});
  g_autofree gchar *fate = kp_fate_describe(page.bullets, page.ranking, 0);
  g_assert_cmpstr(fate, ==, "not fit: it has its author's voice");
}

/* The "I" of an interview is who was asked: better no box. */
static void
test_what_who_was_asked_did(void)
{
  static const gchar *const ASKED[] = {
      "Q: When did the ferries come?\n\nA: ",
      "**When did the ferries come?**\n\n",
      "ANN HOLT: ",
      "Dear Editor, ",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(ASKED); i++) {
    g_autofree gchar *text = g_strconcat(
        ASKED[i],
        "In the autumn the harbour kept me busy, and the ferries of the strait "
        "took my last savings.\n\n",
        ASKED[i],
        "The old boats gave me my first work in the strait, and the ferries "
        "took it from me.\n\n",
        ASKED[i],
        "We compared the ferries with the boats that crossed the strait before "
        "the war.\n\n",
        NULL);
    g_auto(Made) made = make(text, (KpLimits){0});
    g_assert_cmpuint(made.bullets->bullets->len, ==, 0);
  }
}

#define PIER                                                                   \
  "The ferries of the island council will stop at the north pier of the "      \
  "strait.\n"

/* A report that tells nearly as much as a quotation goes before it. */
static void
test_report_before_quotation(void)
{
  g_auto(Made) made =
      make("# The ferries\n\n"
           "\"The new ferries will take eleven minutes,\" Mayor Ann Holt "
           "said.\n\n" PIER,
           (KpLimits){.count = 1, .budget = 30});
  g_assert_cmpuint(count_with(&made, "north pier"), ==, 1);
}

/* The news does not speak to its reader where it can tell something. */
static void
test_news_before_you(void)
{
  g_auto(Made) made =
      make("# The ferries\n\nWith the ferries of the island council you will "
           "cross the strait to the north pier.\n\n" PIER,
           (KpLimits){.count = 1, .budget = 30});
  g_assert_cmpuint(count_with(&made, "stop at the north pier"), ==, 1);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/voice/own", test_own_voice);
  g_test_add_func("/voice/what-i-did", test_what_i_did);
  g_test_add_func("/voice/in-june", test_what_i_did_in_june);
  g_test_add_func("/voice/asked", test_what_who_was_asked_did);
  g_test_add_func("/voice/report", test_report_before_quotation);
  g_test_add_func("/voice/you", test_news_before_you);
  return g_test_run();
}
