/* SPDX-License-Identifier: MIT */
/* What a page answers, on an article whose answers are known. */
#include <math.h>

#include "host.h"

static KpPageInfo
info_of(KpPage *page)
{
  KpPageInfo info;
  KP_INIT(&info);
  g_assert_cmpint(host_plugin()->page->info(page, &info, NULL), ==, KP_OK);
  return info;
}

static KpOutcome
outcome_of(KpPage *page)
{
  KpOutcome outcome;
  KP_INIT(&outcome);
  g_assert_cmpint(host_plugin()->page->outcome(page, &outcome, NULL), ==,
                  KP_OK);
  return outcome;
}

static void
test_info(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_page(site, "a.md",
                           "---\n"
                           "title: Ferries & boats\n"
                           "description: On boats.\n"
                           "date: 2024-03-05\n"
                           "author: A. Writer\n"
                           "lang: en-GB\n"
                           "slug: boats\n"
                           "draft: true\n"
                           "tags: [sea, boats]\n"
                           "image: {src: a.png, alt: A boat}\n"
                           "---\n"
                           "Text.\n");
  KpPageInfo info = info_of(page);
  g_assert_cmpstr(info.path.data, ==, "a.md");
  g_assert_cmpstr(info.address.data, ==, "");
  g_assert_cmpstr(info.title.data, ==, "Ferries & boats");
  g_assert_cmpstr(info.description.data, ==, "On boats.");
  g_assert_cmpstr(info.date.data, ==, "2024-03-05");
  g_assert_cmpstr(info.author.data, ==, "A. Writer");
  g_assert_cmpstr(info.language.data, ==, "en-GB");
  g_assert_cmpstr(info.slug.data, ==, "boats");
  g_assert_cmpuint(info.format, ==, KP_FORMAT_MARKDOWN);
  g_assert_cmpuint(info.draft, ==, 1);
  g_assert_cmpuint(info.n_tags, ==, 2);
  g_assert_cmpuint(info.n_own, ==, 0);
  g_assert_cmpuint(info.n_warnings, ==, 0);
  g_assert_cmpuint(info.counted, ==, 0);
  host_close(site, page);
}

static void
assert_field(KpPage *page,
             const gchar *name,
             gsize index,
             const gchar *expected)
{
  KpText value = {NULL, 0};
  KpStatus status =
      host_plugin()->page->field(page, kp_text(name), index, &value, NULL);
  g_assert_cmpint(status, ==, expected != NULL ? KP_OK : KP_NOT_FOUND);
  g_assert_cmpstr(value.data, ==, expected);
}

static void
test_fields(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_page(site, NULL,
                           "---\n"
                           "title: T\n"
                           "tags: sea, boats\n"
                           "colours: [red, green]\n"
                           "image: {src: a.png}\n"
                           "---\n");
  assert_field(page, "title", 0, "T");
  assert_field(page, "title", 1, NULL);
  assert_field(page, "colours", 0, "red");
  assert_field(page, "colours", 1, "green");
  assert_field(page, "colours", 2, NULL);
  assert_field(page, "image.src", 0, "a.png");
  assert_field(page, "none", 0, NULL);
  assert_field(page, "", 0, NULL);
  guint n_tags = info_of(page).n_tags;
  KpText tag;
  for (guint i = 0; i < n_tags; i++)
    g_assert_cmpint(
        host_plugin()->page->field(page, kp_text("tags"), i, &tag, NULL), ==,
        KP_OK);
  assert_field(page, "tags", n_tags, NULL);
  static const gchar *const NAMES[] = {"title", "tags", "colours", "image.src"};
  KpText name;
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    g_assert_cmpint(host_plugin()->page->field_name(page, i, &name, NULL), ==,
                    KP_OK);
    g_assert_cmpstr(name.data, ==, NAMES[i]);
  }
  g_assert_cmpint(
      host_plugin()->page->field_name(page, G_N_ELEMENTS(NAMES), &name, NULL),
      ==, KP_NOT_FOUND);
  host_close(site, page);
}

static void
test_warnings(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page =
      host_page(site, "w.md", "---\ntitle: T\ndate: soon\n---\nText.\n");
  g_assert_cmpuint(info_of(page).n_warnings, ==, 1);
  KpText text;
  g_assert_cmpint(host_plugin()->page->warning(page, 0, &text, NULL), ==,
                  KP_OK);
  g_assert_true(g_str_has_prefix(text.data, "w.md:3:"));
  g_assert_cmpint(host_plugin()->page->warning(page, 1, &text, NULL), ==,
                  KP_NOT_FOUND);
  host_close(site, page);
}

static void
test_html_left_out(void)
{
  static const struct {
    const gchar *text;
    const gchar *unsafe;
    guint line;
  } CASES[] = {
      {"Text.\n\n<video src=\"a.mp4\"></video>\n", "false", 3},
      {"Text.\n\n<div>\nText.\n</div>\n", "false", 3},
      {"Text\nand a<br>break.\n", "false", 2},
      {"Text.\n\n<!-- more -->\n\n<!-- keypoints -->\n", "false", 0},
      {"Text <!-- of\nold --> and `<br>`.\n", "false", 0},
      {"Text.\n\n<div>\nText.\n</div>\n", "true", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_test_message("%s", CASES[i].text);
    KpSite *site = host_site("unsafe", CASES[i].unsafe, NULL);
    KpPage *page = host_page(site, "a.md", CASES[i].text);
    g_assert_cmpuint(info_of(page).html_left_out, ==, CASES[i].line);
    host_close(site, page);
  }
}

static KpStatus
point_of(KpPage *page, uint32_t list, gsize index, KpPointInfo *point)
{
  KP_INIT(point);
  return host_plugin()->page->point(page, list, index, point, NULL);
}

/* Every part of a score is told, and they add up to it. */
static void
assert_shares(KpPage *page, gsize index, const KpPointInfo *point)
{
  gdouble sum = 0;
  KpShare share;
  for (gsize i = 0; i < point->n_shares; i++) {
    KP_INIT(&share);
    g_assert_cmpint(host_plugin()->page->share(page, index, i, &share, NULL),
                    ==, KP_OK);
    g_assert_cmpuint(share.name.length, >, 0);
    g_assert_cmpuint(share.sentence.length, >, 0);
    g_assert_true(share.value >= 0 && share.value <= 1);
    g_assert_true(share.share != 0 || !signbit(share.share));
    sum += share.share;
  }
  g_test_message("score %g, shares %g", point->score, sum);
  g_assert_cmpint(
      host_plugin()->page->share(page, index, point->n_shares, &share, NULL),
      ==, KP_NOT_FOUND);
}

static void
test_points(void)
{
  KpSite *site = host_site("count", "3", NULL);
  KpPage *page = host_sealed_page(site, "");
  KpOutcome outcome = outcome_of(page);
  g_assert_cmpuint(outcome.n_generated, ==, 3);
  g_assert_cmpuint(outcome.n_shown, ==, 3);
  g_assert_cmpuint(outcome.n_own, ==, 0);
  g_assert_cmpstr(outcome.reason.data, ==, "");
  guint line = 0;
  for (gsize i = 0; i < 3; i++) {
    KpPointInfo point;
    g_assert_cmpint(point_of(page, KP_LIST_SHOWN, i, &point), ==, KP_OK);
    g_assert_cmpstr(point.origin.data, ==, "generated");
    g_assert_cmpuint(point.text.length, >, 10);
    g_assert_cmpuint(point.n_words, >, 2);
    g_assert_cmpuint(point.line, >=, line);
    line = point.line;
    KpText cut;
    for (gsize j = 0; j < point.n_cuts; j++)
      g_assert_cmpint(host_plugin()->page->cut(page, i, j, &cut, NULL), ==,
                      KP_OK);
    g_assert_cmpint(host_plugin()->page->cut(page, i, point.n_cuts, &cut, NULL),
                    ==, KP_NOT_FOUND);
    assert_shares(page, i, &point);
  }
  const KpPageCalls *calls = host_plugin()->page;
  KpText cut;
  KpComparison comparison;
  KpMatch match;
  KP_INIT(&comparison);
  KP_INIT(&match);
  g_assert_cmpint(calls->cut(page, 3, 0, &cut, NULL), ==, KP_NOT_FOUND);
  g_assert_cmpint(calls->compare(page, &comparison, NULL), ==, KP_NOT_FOUND);
  g_assert_cmpint(calls->match(page, 0, &match, NULL), ==, KP_NOT_FOUND);
  host_close(site, page);
}

static void
test_own_points(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page =
      host_sealed_page(site, "key_points:\n"
                             "- The ferry line opens again on 3 May\n"
                             "- It costs 4.2 million crowns a year\n");
  KpOutcome outcome = outcome_of(page);
  g_assert_cmpuint(outcome.n_own, ==, 2);
  g_assert_cmpuint(outcome.n_shown, ==, 2);
  g_assert_cmpuint(outcome.n_generated, >, 0);
  g_assert_cmpuint(outcome.n_matches, ==, 2);
  KpPointInfo point;
  g_assert_cmpint(point_of(page, KP_LIST_GENERATED, 0, &point), ==, KP_OK);
  g_assert_cmpstr(point.origin.data, ==, "generated");
  g_assert_cmpint(point_of(page, KP_LIST_SHOWN, 1, &point), ==, KP_OK);
  g_assert_cmpstr(point.text.data, ==, "It costs 4.2 million crowns a year");
  g_assert_cmpstr(point.origin.data, ==, "front-matter");
  g_assert_cmpuint(point.line, ==, 4);
  g_assert_cmpuint(point.n_words, ==, 7);
  g_assert_cmpint(point_of(page, KP_LIST_OWN, 2, &point), ==, KP_NOT_FOUND);
  KpComparison comparison;
  KP_INIT(&comparison);
  g_assert_cmpint(host_plugin()->page->compare(page, &comparison, NULL), ==,
                  KP_OK);
  g_assert_true(comparison.rouge1.f1 > 0 && comparison.rouge1.f1 <= 1);
  g_assert_true(comparison.rouge2.f1 <= comparison.rouge1.f1);
  KpMatch match;
  for (gsize i = 0; i < outcome.n_matches; i++) {
    KP_INIT(&match);
    g_assert_cmpint(host_plugin()->page->match(page, i, &match, NULL), ==,
                    KP_OK);
    g_assert_cmpuint(match.own, ==, i);
    g_assert_true(match.generated == KP_NO_POINT ||
                  match.generated < outcome.n_generated);
  }
  g_assert_cmpint(
      host_plugin()->page->match(page, outcome.n_matches, &match, NULL), ==,
      KP_NOT_FOUND);
  host_close(site, page);
}

static void
test_wished_count(void)
{
  KpSite *site = host_site("count", "3", NULL);
  KpPage *page = host_sealed_page(site, "key_points:\n  count: 1\n");
  g_assert_cmpuint(outcome_of(page).n_generated, ==, 1);
  host_close(site, page);
}

/* The site's tag, not that of the data for it. */
static void
test_language(void)
{
  KpSite *site = host_site("language", "en-GB", NULL);
  KpPage *page = host_page(site, NULL, "The mill opened.\n");
  g_assert_cmpstr(info_of(page).language.data, ==, "en-GB");
  host_close(site, page);
}

static void
test_no_box(void)
{
  static const struct {
    const gchar *front;
    const gchar *box;
    const gchar *reason;
  } CASES[] = {
      {"key_points: false\n", "true", "turns key points off"},
      {"", "false", "\"box\" is false"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpSite *site = host_site("box", CASES[i].box, NULL);
    KpPage *page = host_sealed_page(site, CASES[i].front);
    KpOutcome outcome = outcome_of(page);
    g_assert_cmpuint(outcome.n_shown, ==, 0);
    g_assert_cmpuint(outcome.n_generated, >, 0);
    g_assert_nonnull(strstr(outcome.reason.data, CASES[i].reason));
    KpPointInfo point;
    g_assert_cmpint(point_of(page, KP_LIST_GENERATED, 0, &point), ==, KP_OK);
    g_assert_cmpint(point_of(page, KP_LIST_SHOWN, 0, &point), ==, KP_NOT_FOUND);
    KpText html;
    g_assert_cmpint(host_plugin()->page->box(page, &html, NULL), ==,
                    KP_NOT_FOUND);
    g_assert_cmpint(host_plugin()->page->body(page, &html, NULL), ==, KP_OK);
    g_assert_null(strstr(html.data, "key-point"));
    host_close(site, page);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/page/info", test_info);
  g_test_add_func("/page/fields", test_fields);
  g_test_add_func("/page/warnings", test_warnings);
  g_test_add_func("/page/html-left-out", test_html_left_out);
  g_test_add_func("/page/points", test_points);
  g_test_add_func("/page/own-points", test_own_points);
  g_test_add_func("/page/wished-count", test_wished_count);
  g_test_add_func("/page/language", test_language);
  g_test_add_func("/page/no-box", test_no_box);
  return g_test_run();
}
