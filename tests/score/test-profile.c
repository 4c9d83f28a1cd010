/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "error.h"
#include "profile.h"

#define MEASURE                                                                \
  "[profile]\nversion=1\n[measure]\nnews-word-cost=0.1\nguide-word-cost=0."    \
  "1\nfresh=0.5\nbudget=60\n"                                                  \
  "per-words=150\nfewest=3\nmost=5\n"

static void
test_default_is_there(void)
{
  const KpProfile *profile = kp_profile_default();
  const KpMeasure *measure = kp_profile_measure(profile);
  g_assert_cmpuint(measure->fewest, ==, 3);
  g_assert_cmpuint(measure->most, ==, 5);
  g_assert_cmpuint(measure->budget, >, 0);
}

static void
test_weights_by_genre(void)
{
  const gchar *text = MEASURE "[news.sentence]\nposition=0.25\n"
                              "[guide.candidate]\nwords=-1.5\n";
  g_autoptr(KpProfile) profile = kp_profile_read("p", text, strlen(text), NULL);
  g_assert_nonnull(profile);
  g_assert_cmpfloat(
      kp_profile_weight(profile, KP_GENRE_NEWS, "sentence", "position"), ==,
      0.25);
  g_assert_cmpfloat(
      kp_profile_weight(profile, KP_GENRE_GUIDE, "sentence", "position"), ==,
      0);
  g_assert_cmpfloat(
      kp_profile_weight(profile, KP_GENRE_GUIDE, "candidate", "words"), ==,
      -1.5);
}

static void
test_byte_order_mark(void)
{
  const gchar *text = "\xEF\xBB\xBF" MEASURE;
  g_autoptr(KpProfile) profile = kp_profile_read("p", text, strlen(text), NULL);
  g_assert_nonnull(profile);
  g_assert_cmpuint(kp_profile_measure(profile)->budget, ==, 60);
}

static void
test_bad_profiles_are_refused(void)
{
  static const gchar *const CASES[] = {
      "",
      "no key file",
      "[profile]\nversion=9\n",
      "[profile]\nversion=1\n",
      MEASURE "[news.sentence]\nposition=high\n",
      MEASURE "[news.sentence]\nposition=1x\n",
      MEASURE "[news.sentence]\nposition=\n",
      MEASURE "news-word-cost=low\n",
      MEASURE "guide-word-cost=low\n",
      MEASURE "[news.sentence]\nposition=nan\n",
      MEASURE "[news.sentence]\nposition=inf\n",
      MEASURE "[news.sentence]\nposition=-1e13\n",
      MEASURE "per-words=0\n",
      MEASURE "fresh=-0.1\n",
      MEASURE "fresh=1.1\n",
      MEASURE "per-words=-80\n",
      MEASURE "budget=0\n",
      MEASURE "budget=-5\n",
      MEASURE "budget=10001\n",
      MEASURE "fewest=0\n",
      MEASURE "fewest=6\n",
      MEASURE "most=2\n",
      MEASURE "most=101\n",
      "[profile]\nversion=1\n[measure]\nnews-word-cost=0.1\n",
      MEASURE "fresh=much\n",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(kp_profile_read("p", CASES[i], strlen(CASES[i]), &error));
    g_assert_error(error, kp_error_quark(), KP_ERROR_SYNTAX);
    g_assert_true(g_str_has_prefix(error->message, "p: "));
  }
}

static void
test_other_files_are_refused(void)
{
  static const gchar BYTES[] = "\x7f"
                               "ELF\xff\n";
  g_autoptr(GError) error = NULL;
  g_assert_null(kp_profile_read("p", BYTES, strlen(BYTES), &error));
  g_assert_error(error, kp_error_quark(), KP_ERROR_ENCODING);
  g_assert_true(g_str_has_prefix(error->message, "p: no profile: "));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/profile/default", test_default_is_there);
  g_test_add_func("/profile/weights", test_weights_by_genre);
  g_test_add_func("/profile/byte-order-mark", test_byte_order_mark);
  g_test_add_func("/profile/bad", test_bad_profiles_are_refused);
  g_test_add_func("/profile/other", test_other_files_are_refused);
  return g_test_run();
}
