/* SPDX-License-Identifier: MIT */
/* The sentences that points come from. */
#include "page.h"
#include "source.h"
#include "weigh.h"

static void
test_sources(void)
{
  static const struct {
    const gchar *point;
    const gchar *sentence; /* how it begins; NULL: none says it */
  } CASES[] = {
      {"Bridge of 412 metres has a bicycle path", "The bridge is 412"},
      {"Councillors refuse speed limit", "The council refused"},
      {"40 million euros were spent", "It cost 40 million"},
      {"Inspectors found cracks in March", "Traffic had"},
      {"Bananas ripen quickly in warm kitchens", NULL},
      {"It was not what they had", NULL},
      {"", NULL},
  };
  const gchar *points[G_N_ELEMENTS(CASES) + 1] = {NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    points[i] = CASES[i].point;
  Page page = page_new(STORY, points);
  KpWeigher weigher = kp_weigher_for(page.ranking, page.stems);
  g_autoptr(GArray) sources = kp_sources_new(page.ranking, &weigher);
  g_assert_cmpuint(sources->len, ==, G_N_ELEMENTS(CASES));
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpSource *source = &g_array_index(sources, KpSource, i);
    g_test_message("%s", CASES[i].point);
    if (CASES[i].sentence == NULL) {
      g_assert_cmpuint(source->sentence, ==, G_MAXUINT);
      continue;
    }
    g_assert_cmpuint(source->sentence, <, page.prose->sentences->len);
    KpSpan span = kp_prose_sentence(page.prose, source->sentence)->span;
    g_assert_true(
        g_str_has_prefix(page.article->text + span.start, CASES[i].sentence));
    g_assert_cmpfloat(source->part, >, 0.3);
    g_assert_cmpfloat(source->part, <=, 1);
  }
  page_clear(&page);
}

static void
test_no_prose(void)
{
  static const gchar *const POINTS[] = {"A bridge opens", NULL};
  Page page = page_new("", POINTS);
  KpWeigher weigher = kp_weigher_for(page.ranking, page.stems);
  g_autoptr(GArray) sources = kp_sources_new(page.ranking, &weigher);
  g_assert_cmpuint(g_array_index(sources, KpSource, 0).sentence, ==, G_MAXUINT);
  page_clear(&page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/source/sources", test_sources);
  g_test_add_func("/source/no-prose", test_no_prose);
  return g_test_run();
}
