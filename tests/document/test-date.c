/* SPDX-License-Identifier: MIT */
#include "date.h"

static void
test_forms(void)
{
  static const struct {
    const gchar *input;
    const gchar *expected;
  } CASES[] = {
      {"2020-09-20", "2020-09-20"},
      {" 2020-9-2 ", "2020-09-02"},
      {"2020/09/20", "2020-09-20"},
      {"2020-09-20 20:54:47", "2020-09-20T20:54:47"},
      {"2020-09-20T20:54", "2020-09-20T20:54:00"},
      {"2020-09-20t20:54:47.25Z", "2020-09-20T20:54:47Z"},
      {"2020-09-20 20:54:47 UTC", "2020-09-20T20:54:47Z"},
      {"2020-09-20 20:54:47 +0100", "2020-09-20T20:54:47+01:00"},
      {"2020-09-20T20:54:47-05:30", "2020-09-20T20:54:47-05:30"},
      {"2020-09-20 8:05 +2", "2020-09-20T08:05:00+02:00"},
      {"2020-02-29", "2020-02-29"},
      {"2021-02-29", NULL},
      {"2020-13-01", NULL},
      {"2020-00-10", NULL},
      {"2020-09-20-20-54-47", NULL},
      {"2020-09/20", NULL},
      {"2020-09-20 24:00", NULL},
      {"2020-09-20T", NULL},
      {"2020-09-20 20:54:47 +0100 x", NULL},
      {"20 September 2020", NULL},
      {"", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *date = kp_date_normalise(CASES[i].input);
    g_assert_cmpstr(date, ==, CASES[i].expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/forms", test_forms);
  return g_test_run();
}
