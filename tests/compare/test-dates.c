/* SPDX-License-Identifier: MIT */
/* Dates in the ways in which they are written. */
#include <string.h>

#include "dates.h"

static const struct {
  const gchar *language;
  const gchar *text;
  const gchar *expected; /* year-month-day/weekday, by blanks; "s": a decade,
                            "?": not sure */
} CASES[] = {
    {"en", "on May 4, 2012", "2012-5-4/0"},
    {"en", "on 4 May 2012", "2012-5-4/0"},
    {"en", "on the 4th of May", "0-5-4/0"},
    {"en", "Sept. 11", "0-9-11/0"},
    {"en", "May 3-5", "0-5-3/0 0-5-5/0"},
    {"en", "May 3 and 5", "0-5-3/0 0-5-5/0"},
    {"en", "May\u00a0 4", "0-5-4/0"},
    {"en", "4\u00a0May", "0-5-4/0"},
    {"en", "May \u2013 4", "0-5-0/0?"},
    {"en", "May 32", "0-5-0/0?"},
    {"en", "May 0", "0-5-0/0?"},
    {"en", "May 4pm", "0-5-0/0?"},
    {"en", "May 4stars", "0-5-0/0?"},
    {"en", "May 4 - - 2012", "0-5-4/0 2012-0-0/0"},
    {"en", "May 3 2012 and 5", "2012-5-3/0"},
    {"en", "May 3 5", "0-5-3/0"},
    {"en", "May 3 and bread", "0-5-3/0"},
    {"en", "4 - - May", "0-5-0/0?"},
    {"en", "4-May 2012", "2012-5-4/0"},
    {"en", "4, May", "0-5-0/0?"},
    {"en", "in May", "0-5-0/0"},
    {"en", "May Day", "0-5-0/0?"},
    {"en", "may come", ""},
    {"en", "May 2012", "2012-5-0/0"},
    {"en", "Friday", "0-0-0/5"},
    {"en", "2012-05-04", "2012-5-4/0"},
    {"en", "2011-12", "2011-0-0/0 2012-0-0/0"},
    {"en", "1939-45", "1939-0-0/0 1945-0-0/0"},
    {"en", "1939-20", "1939-0-0/0"},
    {"en", "1939-45th", "1939-0-0/0"},
    {"en", "2012-13-04", "2012-0-0/0 2013-0-0/0"},
    {"en", "2012-05 04", "2012-0-0/0"},
    {"en", "2012 05-04", "2012-0-0/0"},
    {"en", "2012-00-04", "2012-0-0/0"},
    {"en", "2012-05-00", "2012-0-0/0"},
    {"en", "0912-05-04", ""},
    {"en", "2011 12", "2011-0-0/0"},
    {"en", "2001-05", "2001-0-0/0"},
    {"en", "1990s-95", "1990-0-0/0s"},
    {"en", "'1990s", "1990-0-0/0s"},
    {"en", "\u201990s", "1990-0-0/0s"},
    {"en", "90s", ""},
    {"en", "the 1990t", ""},
    {"en", "the 1990s", "1990-0-0/0s"},
    {"en", "a 1990set", ""},
    {"en", "the 900s", ""},
    {"en", "the 4000s", ""},
    {"en", "the '90s", "1990-0-0/0s"},
    {"en", "2,012 men", ""},
    {"en", "99 men in 1400", ""},
    {"de", "am 4. Mai 2012", "2012-5-4/0"},
    {"de", "4.5.2012", "2012-5-4/0"},
    {"de", "32.5.2012", ""},
    {"de", "4.13.2012", ""},
    {"de", "4.5.1066", ""},
    {"de", "4.5.9999", ""},
    {"de", "Samstag", "0-0-0/6"},
    {NULL, "May 4", ""},
    {NULL, "2012", "2012-0-0/0"},
};

static void
test_found(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpLanguage *language = kp_language_find(CASES[i].language);
    g_autoptr(KpPieces) pieces =
        kp_pieces_new(CASES[i].text, strlen(CASES[i].text), language);
    g_autoptr(GArray) dates = kp_dates_find(pieces, language);
    g_autoptr(GString) found = g_string_new(NULL);
    for (guint k = 0; k < dates->len; k++) {
      const KpDate *date = &g_array_index(dates, KpDate, k);
      g_string_append_printf(found, "%s%u-%u-%u/%u%s%s", k > 0 ? " " : "",
                             date->year, date->month, date->day, date->weekday,
                             date->decade ? "s" : "", date->sure ? "" : "?");
    }
    g_test_message("%s", CASES[i].text);
    g_assert_cmpstr(found->str, ==, CASES[i].expected);
  }
}

static void
test_weekday(void)
{
  g_assert_cmpuint(kp_date_weekday(2026, 11, 25), ==, 3);
  g_assert_cmpuint(kp_date_weekday(2026, 2, 30), ==, 0);
  g_assert_cmpuint(kp_date_weekday(0, 0, 0), ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/dates/found", test_found);
  g_test_add_func("/dates/weekday", test_weekday);
  return g_test_run();
}
