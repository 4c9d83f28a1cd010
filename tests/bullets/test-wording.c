/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "wording.h"

static void
test_balanced(void)
{
  static const struct {
    const gchar *text;
    gboolean expected;
  } CASES[] = {
      {"plain words", TRUE},
      {"don't, '90s, rock 'n' roll", TRUE},
      {"the officials' plan", TRUE},
      {"'We won,' he said", TRUE},
      {"'We won, he said", FALSE},
      {"We won,' he said", FALSE},
      {"she said \"no\"", TRUE},
      {"she said \"no", FALSE},
      {"\xe2\x80\x9cno\xe2\x80\x9d", TRUE},
      {"\xe2\x80\x9cno", FALSE},
      {"\xe2\x80\x9enein\xe2\x80\x9c", TRUE},
      {"a (b) [c]", TRUE},
      {"a (b", FALSE},
      {"a) b (", FALSE},
      {"\xc2\xab oui \xc2\xbb", TRUE},
      {"", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].text);
    g_assert_cmpint(kp_wording_balanced(CASES[i].text), ==, CASES[i].expected);
  }
}

static void
test_plain(void)
{
  g_assert_true(kp_wording_plain("1 < 2 and 3 > 2"));
  g_assert_false(kp_wording_plain("a mill -, most bakers use it"));
  g_assert_false(kp_wording_plain("a <b>bold</b> word"));
  g_assert_false(kp_wording_plain("a [link](there)"));
  g_assert_false(kp_wording_plain("use {{ site.name }}"));
}

/* A name that its author writes small stays so; other words open in capitals.
 */
static void
test_small_name(void)
{
  static const struct {
    const gchar *text, *bullet;
  } CASES[] = {
      {"# oven-timer\n\noven-timer rings at noon in the old mill.",
       "oven-timer rings at noon in the old mill"},
      {"# oven-timer\n\nHowever, oven-timer rings at noon in the old mill.",
       "oven-timer rings at noon in the old mill"},
      {"# The mill\n\nRun `timer` first.\n\ntimer rings at noon in the old "
       "mill.",
       "timer rings at noon in the old mill"},
      {"# Mills\n\ntimer rings once.\n\nHowever, timer rings in the old mill.",
       "timer rings in the old mill"},
      {"# Mills\n\nuses an old timer in the mill.\n\nHowever, uses of it are "
       "sold in Hull.",
       "Uses of it are sold in Hull"},
      {"# Mills\n\nHowever, timer2 rings in the old mill.",
       "timer2 rings in the old mill"},
      {"# Mills\n\nHowever, mid-2019 timers ring in the old mill.",
       "Mid-2019 timers ring in the old mill"},
      {"# Timer of the mill\n\nHowever, the timer rings at noon in the mill.",
       "The timer rings at noon in the mill"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Last) last = last_of(CASES[i].text);
    g_assert_nonnull(last_cut(&last, CASES[i].bullet));
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/wording/balanced", test_balanced);
  g_test_add_func("/wording/plain", test_plain);
  g_test_add_func("/wording/small-name", test_small_name);
  return g_test_run();
}
