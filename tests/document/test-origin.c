/* SPDX-License-Identifier: MIT */
#include "origin.h"

static void
test_read_what_was_written(void)
{
  static const KpOrigin GIVEN[] = {
      {(gchar *)"0123456789abcdef", (gchar *)"fedcba9876543210", NULL, FALSE},
      {(gchar *)"0123456789abcdef", (gchar *)"fedcba9876543210", NULL, TRUE},
      {(gchar *)"0123456789abcdef", (gchar *)"fedcba9876543210",
       (gchar *)"0000000000000000", FALSE}};
  static const gchar *const RECORDS[] = {
      "accepted prose=0123456789abcdef points=fedcba9876543210",
      "edited prose=0123456789abcdef points=fedcba9876543210",
      "accepted prose=0123456789abcdef points=fedcba9876543210 "
      "headings=0000000000000000"};
  for (gsize i = 0; i < G_N_ELEMENTS(GIVEN); i++) {
    g_autofree gchar *record = kp_origin_write(&GIVEN[i]);
    g_assert_cmpstr(record, ==, RECORDS[i]);
    g_auto(KpOrigin) read = {0};
    g_assert_true(kp_origin_read(record, &read));
    g_assert_cmpstr(read.prose, ==, GIVEN[i].prose);
    g_assert_cmpstr(read.points, ==, GIVEN[i].points);
    g_assert_cmpstr(read.headings, ==, GIVEN[i].headings);
    g_assert_cmpint(read.edited, ==, GIVEN[i].edited);
  }
}

static void
test_others_are_none(void)
{
  static const gchar *const BAD[] = {
      NULL,
      "",
      "generated",
      "accepted",
      "accepted prose=1 points=2",
      "accepted points=0123456789abcdef prose=0123456789abcdef",
      "accepted prose=0123456789abcdef points=0123456789abcdeg",
      "accepted prose=0123456789abcdef points=0123456789abcdef0",
      "accepted prose=0123456789abcdef points=0123456789abcdef headings=0",
      "accepted prose=0123456789abcdef points=0123456789abcdef "
      "headings=0123456789abcdef more"};
  KpOrigin read = {0};
  for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++)
    g_assert_false(kp_origin_read(BAD[i], &read));
  g_assert_null(read.prose);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/origin/written", test_read_what_was_written);
  g_test_add_func("/origin/others", test_others_are_none);
  return g_test_run();
}
