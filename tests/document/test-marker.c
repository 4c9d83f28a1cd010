/* SPDX-License-Identifier: MIT */
#include "marker.h"

static void
test_find(void)
{
  static const struct {
    const gchar *html;
    const gchar *marker; /* NULL: none is there */
  } CASES[] = {
      {"<!-- keypoints -->", "<!-- keypoints -->"},
      {"<b> <!--KeyPoints\n--> <!-- keypoints -->", "<!--KeyPoints\n-->"},
      {"<!-- a --> <!-- keypoints -->", "<!-- keypoints -->"},
      {"<!-- a <!-- keypoints -->", NULL},
      {"<!-- keypoints here -->", NULL},
      {"<!-- a --> <!-- keypoints", NULL},
      {"<!-->", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    gsize length = 0;
    const gchar *found = kp_marker_find(CASES[i].html, &length);
    g_autofree gchar *marker = found != NULL ? g_strndup(found, length) : NULL;
    g_assert_cmpstr(marker, ==, CASES[i].marker);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/marker/find", test_find);
  return g_test_run();
}
