/* SPDX-License-Identifier: MIT */
/* What was tried is what the choice chose from. */
#include "page.h"
#include "tries.h"

static const KpTry *
find(const GPtrArray *tries, const gchar *text)
{
  for (guint i = 0; i < tries->len; i++) {
    const KpTry *try = g_ptr_array_index(tries, i);
    if (strcmp(try->text, text) == 0)
      return try;
  }
  return NULL;
}

/* Each bullet is among its sentence's tries, with the same worth and cuts. */
static void
assert_tried(const gchar *story)
{
  Page page = page_new(story, NULL);
  g_autoptr(KpTries) tries = kp_tries_new(page.ranking, NULL);
  g_assert_cmpuint(page.bullets->bullets->len, >, 1);
  for (guint i = 0; i < page.bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(page.bullets->bullets, i);
    g_autoptr(GPtrArray) tried = kp_tries_of(tries, bullet->sentence);
    const KpTry *try = find(tried, bullet->text);
    g_assert_nonnull(try);
    g_assert_true(kp_tries_contends(tries, bullet->sentence));
    g_assert_null(try->refused);
    g_assert_cmpfloat_with_epsilon(try->worth, bullet->score, 1e-9);
    g_assert_cmpuint(try->n_words, ==, bullet->n_words);
    g_assert_true(g_strv_equal((const gchar *const *)try->cuts,
                               (const gchar *const *)bullet->cuts));
  }
  page_clear(&page);
}

static void
test_chosen(void)
{
  assert_tried(STORY);
}

/* What the headline tells already costs there as in the choice. */
static void
test_told_by_headline(void)
{
  assert_tried(
      "# Guild buys the mill for bakers\n\n"
      "The guild of Hull buys the old mill for its bakers and two "
      "ovens.\n\n"
      "Ferries from Goole wait for the ice in the harbour to break, "
      "and their captains went home to their families on foot.\n\n"
      "Carters in Moss and in Elm have brought 40 loads of salt and "
      "sand to the bridge, which the council had closed to walkers.\n");
}

static void
test_order(void)
{
  Page page = page_new(STORY, NULL);
  const KpLimits limits = {.max_words = 12};
  g_autoptr(KpTries) tries = kp_tries_new(page.ranking, &limits);
  for (guint i = 0; i < page.prose->sentences->len; i++) {
    g_autoptr(GPtrArray) tried = kp_tries_of(tries, i);
    for (guint t = 0; t < tried->len; t++) {
      const KpTry *try = g_ptr_array_index(tried, t);
      g_assert_cmpuint(try->n_words, <=, 12);
      const KpTry *before = t > 0 ? g_ptr_array_index(tried, t - 1) : NULL;
      if (before != NULL && try->refused == NULL)
        g_assert_cmpfloat(before->worth, >=, try->worth);
      if (before != NULL && before->refused != NULL)
        g_assert_nonnull(try->refused);
    }
  }
  page_clear(&page);
}

/* A guide's sentences compete in greater number: as many as the choice says
 * are tried, and the choice outscores the others uncut. */
static void
test_contenders(void)
{
  g_autoptr(GString) guide = g_string_new("# Milling\n\n");
  for (guint i = 0; i < 100; i++)
    g_string_append_printf(guide,
                           "## Step %u\n\nYou can set the mill number %u to "
                           "grind the rye.\n\n```\nmill %u\n```\n\n",
                           i, i, i);
  Page page = page_new(guide->str, NULL);
  g_assert_cmpfloat(page.ranking->guide, >, 0.5);
  g_autoptr(KpTries) tries = kp_tries_new(page.ranking, NULL);
  guint n = 0;
  for (guint i = 0; i < page.prose->sentences->len; i++)
    n += kp_tries_contends(tries, i);
  g_assert_cmpuint(n, ==, kp_bullets_contenders(page.ranking, NULL));
  g_assert_cmpuint(n, >, 60);
  page_clear(&page);
}

/* How many tries "We built ..." has without its "We built" above so many other
 * sentences. */
static guint
works_above(guint others)
{
  g_autoptr(GString) story =
      g_string_new("# Oven\n\nWe built a new oven that bakes rye in an hour.");
  for (guint i = 0; i < others; i++)
    g_string_append(story, " The mill of the guild was sold to the town.");
  Page page = page_new(story->str, NULL);
  g_autoptr(KpTries) tries = kp_tries_new(page.ranking, NULL);
  g_autoptr(GPtrArray) tried = kp_tries_of(tries, 0);
  guint n = find(tried, "A new oven that bakes rye in an hour") != NULL;
  page_clear(&page);
  return n;
}

/* What was made stands for the sentence in an abstract only. */
static void
test_works(void)
{
  g_assert_cmpuint(works_above(5), ==, 1);
  g_assert_cmpuint(works_above(30), ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/tries/chosen", test_chosen);
  g_test_add_func("/tries/told-by-headline", test_told_by_headline);
  g_test_add_func("/tries/order", test_order);
  g_test_add_func("/tries/contenders", test_contenders);
  g_test_add_func("/tries/works", test_works);
  return g_test_run();
}
