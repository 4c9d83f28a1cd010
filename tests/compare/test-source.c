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
      {"\xE2\x80\x94", NULL},
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

static void
test_text(void)
{
  g_autoptr(GString) story = g_string_new("The bridge\nis long.\n\nIt is ");
  for (guint i = 0; i < 1000; i++)
    g_string_append(story, "\xc3\xa9");
  Page page = page_new(story->str, NULL);
  g_autofree gchar *whole = kp_source_text(page.prose, 0);
  g_assert_cmpstr(whole, ==, "The bridge is long.");
  g_autofree gchar *part = kp_source_text(page.prose, 1);
  g_assert_true(g_utf8_validate(part, -1, NULL));
  g_assert_true(g_str_has_suffix(part, "\xc3\xa9\xe2\x80\xa6"));
  g_assert_cmpuint(strlen(part), <=, 1003);
  page_clear(&page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/source/sources", test_sources);
  g_test_add_func("/source/no-prose", test_no_prose);
  g_test_add_func("/source/text", test_text);
  return g_test_run();
}
