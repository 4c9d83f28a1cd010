/* SPDX-License-Identifier: MIT */
/* Why the sentence behind a point has no bullet. */
#include "loss.h"
#include "page.h"

static void
set_fate(Page *page, guint sentence, KpFate fate)
{
  g_array_index(page->bullets->fates, KpFate, sentence) = fate;
}

static guint
chosen_sentence(const Page *page)
{
  g_assert_cmpuint(page->bullets->bullets->len, >, 0);
  return ((KpBullet *)g_ptr_array_index(page->bullets->bullets, 0))->sentence;
}

/* Each fate has its reason, in one word and in a sentence. */
static void
test_fates(void)
{
  static const struct {
    KpFate fate;
    KpLossKind kind;
    const gchar *name;
    const gchar *words;
  } CASES[] = {
      {{.kind = KP_FATE_CHOSEN}, KP_LOSS_TAKEN, "taken", "was chosen"},
      {{.kind = KP_FATE_REDUNDANT, .rival = 0},
       KP_LOSS_REDUNDANT,
       "redundant",
       "the same as line 3"},
      {{.kind = KP_FATE_BESIDE, .why = "the others say it"},
       KP_LOSS_BESIDE,
       "beside",
       "beside the chosen ones: the others say it"},
      {{.kind = KP_FATE_BUDGET}, KP_LOSS_BUDGET, "budget", "budget"},
      {{.kind = KP_FATE_UNFIT, .why = "a question"},
       KP_LOSS_CUT,
       "cut",
       "a question"},
  };
  Page page = page_new(STORY, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    set_fate(&page, 1, CASES[i].fate);
    KpLoss loss = kp_loss_find(page.ranking, page.bullets, 1);
    g_assert_cmpint(loss.kind, ==, CASES[i].kind);
    g_assert_cmpstr(kp_loss_name(loss.kind), ==, CASES[i].name);
    g_autofree gchar *words =
        kp_loss_describe(&loss, page.ranking, page.bullets, 1);
    g_assert_nonnull(strstr(words, CASES[i].words));
  }
  page_clear(&page);
}

static void
test_absent(void)
{
  Page page = page_new(STORY, NULL);
  KpLoss loss = kp_loss_find(page.ranking, page.bullets, G_MAXUINT);
  g_assert_cmpint(loss.kind, ==, KP_LOSS_ABSENT);
  KpLoss none = {.kind = KP_LOSS_NONE};
  g_assert_null(kp_loss_name(none.kind));
  g_assert_null(kp_loss_describe(&none, page.ranking, page.bullets, 0));
  page_clear(&page);
}

static void
test_no_box(void)
{
  Page page =
      page_new("# A line\n\nNobody came to the bridge on Monday.\n", NULL);
  g_assert_cmpuint(page.bullets->bullets->len, ==, 0);
  KpLoss loss = kp_loss_find(page.ranking, page.bullets, 0);
  g_assert_cmpint(loss.kind, ==, KP_LOSS_NO_BOX);
  g_autofree gchar *words =
      kp_loss_describe(&loss, page.ranking, page.bullets, 0);
  g_assert_true(g_str_has_prefix(words, "no box: the page is short"));
  page_clear(&page);
}

/* Two sentences that differ in one share alone. */
static KpLoss
lose_by(Page *page, const gchar *feature)
{
  guint n;
  const KpFeature *features = kp_features(&n);
  guint winner = chosen_sentence(page);
  guint loser = winner == 0 ? 1 : 0;
  g_ptr_array_set_size(page->bullets->bullets, 1);
  KpRank *better = &g_array_index(page->ranking->ranks, KpRank, winner);
  KpRank *worse = &g_array_index(page->ranking->ranks, KpRank, loser);
  gdouble *high = g_new0(gdouble, n), *low = g_new0(gdouble, n);
  for (guint i = 0; i < n; i++)
    high[i] = strcmp(features[i].name, feature) == 0 ? 1 : 0.1;
  for (guint i = 0; i < n; i++)
    low[i] = 0.1;
  better->shares = high;
  better->score = 2;
  worse->shares = low;
  worse->score = 1.1;
  set_fate(page, loser, (KpFate){.kind = KP_FATE_OUTSCORED});
  KpLoss loss = kp_loss_find(page->ranking, page->bullets, loser);
  g_free(high);
  g_free(low);
  return loss;
}

static void
test_score(void)
{
  Page page = page_new(STORY, NULL);
  g_assert_cmpint(lose_by(&page, "position").kind, ==, KP_LOSS_POSITION);
  KpLoss loss = lose_by(&page, "centrality");
  g_assert_cmpint(loss.kind, ==, KP_LOSS_SCORE);
  g_assert_cmpstr(loss.why, ==, "centrality");
  page_clear(&page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/loss/fates", test_fates);
  g_test_add_func("/loss/absent", test_absent);
  g_test_add_func("/loss/no-box", test_no_box);
  g_test_add_func("/loss/score", test_score);
  return g_test_run();
}
