/* SPDX-License-Identifier: MIT */
#include "last.h"
#include "untitled.h"

/* What there is no headline costs the last sentence of the story. */
static gdouble
cost_of_last(const gchar *text)
{
  g_auto(Last) last = last_of(text);
  return kp_untitled_cost(last.sample.prose, last_whole(&last));
}

#define WEEK "In May the ferry left the island harbour.\n\n"
#define NEXT "In June the cook sold his old oven.\n\n"
#define TOLD "A ferry to the island harbour left again."

/* What no headline has told, a later sentence takes for told. */
static void
test_later(void)
{
  g_assert_cmpfloat(cost_of_last(WEEK TOLD), >, 0);
  g_assert_cmpfloat(cost_of_last(WEEK NEXT TOLD), >, cost_of_last(WEEK TOLD));
  g_assert_cmpfloat(cost_of_last(WEEK "Four bakers watch Goole harbour on the "
                                      "island ferry with old ovens."),
                    ==, cost_of_last(WEEK TOLD));
  g_assert_cmpfloat(cost_of_last("# Ferries\n\n" WEEK TOLD), ==, 0);
}

/* Least of all does anybody know what is answered there. */
static void
test_spoken(void)
{
  g_assert_cmpfloat(
      cost_of_last(WEEK "\"The ferry left the island,\" Ann Holt said."), >,
      cost_of_last(WEEK TOLD));
}

/* What the first sentence costs. */
static gdouble
cost_of_first(const gchar *headline, const gchar *sentences)
{
  const gchar *why = NULL;
  g_autofree gchar *text = g_strconcat(headline, sentences, NULL);
  Sample sample;
  sample_init(&sample, text);
  g_autoptr(GPtrArray) candidates =
      kp_candidates_new(sample.prose, NULL, 0, 25, &why);
  gdouble cost =
      kp_untitled_cost(sample.prose, g_ptr_array_index(candidates, 0));
  sample_clear(&sample);
  return cost;
}

/* It opens the box where no headline has told it and it says what has come
 * about; a scene gains half as much, and what speaks to the reader nothing. */
static void
test_news(void)
{
  const gchar *news = "Four bakers have left Goole harbour on the island "
                      "ferry with old ovens.";
  const gchar *scene = "Four bakers watch Goole harbour on the island ferry "
                       "with old ovens.";
  const gchar *reader = "Four bakers have brought you Goole harbour on the "
                        "island ferry with ovens.";
  const gchar *teaser = "Bakers have left on a ferry.";
  const gchar *glimpse = "Bakers watch an old ferry in Goole harbour.";
  g_assert_cmpfloat(cost_of_first("", scene), <, 0);
  g_assert_cmpfloat(cost_of_first("", news), ==, 2 * cost_of_first("", scene));
  g_assert_cmpfloat(cost_of_first("", reader), ==, 0);
  g_assert_cmpfloat(cost_of_first("", teaser), ==, 0);
  g_assert_cmpfloat(cost_of_first("", glimpse), ==, 0);
  g_assert_cmpfloat(cost_of_first("# Mills\n\n", news), ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/untitled/later", test_later);
  g_test_add_func("/untitled/spoken", test_spoken);
  g_test_add_func("/untitled/news", test_news);
  return g_test_run();
}
