/* SPDX-License-Identifier: MIT */
/* What is wrong with a page's points reaches the host. */
#include "host.h"

static KpStatus
ask(KpPage *page, gsize index, KpFindingInfo *finding)
{
  KP_INIT(finding);
  return host_plugin()->page->finding(page, index, finding, NULL);
}

/* A page with this front matter, and its first finding, which is of `rule`. */
static KpPage *
find(KpSite *site,
     const gchar *front,
     const gchar *rule,
     KpFindingInfo *finding)
{
  KpPage *page = host_sealed_page(site, front);
  g_assert_cmpint(ask(page, 0, finding), ==, KP_OK);
  g_assert_cmpstr(finding->rule.data, ==, rule);
  return page;
}

static void
test_fields(void)
{
  KpSite *site = host_site("check.too-few", "off", NULL);
  KpFindingInfo finding;
  KpPage *page =
      find(site, "key_points:\n- The line costs 4.4 million crowns\n",
           "number-not-in-article", &finding);
  g_assert_cmpstr(finding.message.data, ==,
                  "the number '4.4 million' is not in the article; the nearest "
                  "there is '4.2 million' (line 8)");
  g_autofree gchar *text =
      g_strdup_printf("news/ferry.md:3:18: error [number-not-in-article] %s",
                      finding.message.data);
  g_assert_cmpstr(finding.text.data, ==, text);
  g_assert_cmpstr(finding.subject.data, ==, "4.4 million");
  g_assert_cmpstr(finding.nearest.data, ==, "4.2 million");
  g_assert_cmpuint(finding.level, ==, KP_LEVEL_ERROR);
  g_assert_cmpuint(finding.line, ==, 3);
  g_assert_cmpuint(finding.column, ==, 18);
  g_assert_cmpuint(finding.list, ==, KP_LIST_OWN);
  g_assert_cmpuint(finding.point, ==, 0);
  g_assert_cmpuint(finding.nearest_line, ==, 8);
  KpFindingInfo again;
  g_assert_cmpint(ask(page, 0, &again), ==, KP_OK);
  g_assert_true(again.text.data == finding.text.data);
  g_assert_cmpint(ask(page, 1, &finding), ==, KP_NOT_FOUND);
  g_assert_cmpint(ask(page, G_MAXSIZE, &finding), ==, KP_NOT_FOUND);
  g_assert_cmpint(host_plugin()->page->finding(page, 0, NULL, NULL), ==,
                  KP_INVALID_ARGUMENT);
  host_close(site, page);
}

static void
test_generated(void)
{
  KpSite *site =
      host_site("check.max_words", "2", "check.too-long", "note", NULL);
  KpFindingInfo finding;
  KpPage *page = find(site, "", "too-long", &finding);
  g_assert_cmpuint(finding.level, ==, KP_LEVEL_NOTE);
  g_assert_cmpuint(finding.list, ==, KP_LIST_GENERATED);
  g_assert_true(g_str_has_suffix(finding.text.data, " (a generated point)"));
  host_close(site, page);
}

/* The page stands over its site; what is said of the page has no point. */
static void
test_page_sets_rules(void)
{
  KpSite *site = host_site("check.max_words", "2", NULL);
  KpFindingInfo finding;
  KpPage *page = find(site, "keypoints_check: {max_words: 90, too-lnog: off}\n",
                      "unknown-key", &finding);
  g_assert_nonnull(strstr(finding.message.data, "'too-long'"));
  g_assert_cmpuint(finding.point, ==, KP_NO_POINT);
  g_assert_cmpint(ask(page, 1, &finding), ==, KP_NOT_FOUND);
  host_close(site, page);
}

/* Nobody sees the points of such a page, so nothing is said of them. */
static void
test_page_without_box(void)
{
  static const gchar *const FRONTS[] = {"key_points: false\n",
                                        "key_points: {place: none}\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(FRONTS); i++) {
    KpSite *site = host_site("check.max_words", "2", NULL);
    KpPage *page = host_sealed_page(site, FRONTS[i]);
    KpFindingInfo finding;
    g_assert_cmpint(ask(page, 0, &finding), ==, KP_NOT_FOUND);
    host_close(site, page);
  }
}

/* "one line, fit to be shown as it is", whatever stands in the page's keys. */
static void
test_one_line(void)
{
  static const gchar *const CASES[] = {
      "keypoints_check: {\"a\\nb\\e[1m\": c}\n",
      "key_points: {\"a\\nb\\e[1m\": c}\n",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpSite *site = host_site("check.too-few", "off", NULL);
    KpFindingInfo finding;
    KpPage *page = find(site, CASES[i], "unknown-key", &finding);
    g_assert_nonnull(strstr(finding.text.data, "a b [1m'"));
    g_assert_null(strpbrk(finding.text.data, "\n\x1b"));
    KpText warning;
    for (gsize k = 0;
         host_plugin()->page->warning(page, k, &warning, NULL) == KP_OK; k++)
      g_assert_null(strpbrk(warning.data, "\n\x1b"));
    host_close(site, page);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/findings/fields", test_fields);
  g_test_add_func("/findings/generated", test_generated);
  g_test_add_func("/findings/page", test_page_sets_rules);
  g_test_add_func("/findings/no-box", test_page_without_box);
  g_test_add_func("/findings/one-line", test_one_line);
  return g_test_run();
}
