/* SPDX-License-Identifier: MIT */
/* The parts of the report, from pages led through the rooms. */
#include "comparison.h"
#include "digits.h"
#include "page.h"
#include "report.h"
#include "tries.h"

static const gchar *const POINTS[] = {
    "The new bridge over the river opened after six years",
    "A <script>alert(1)</script> & \"quoted\" bananas", NULL};

typedef struct {
  Page page;
  KpComparison *comparison;
  KpReportPage report;
} Fixture;

static void
set_up(Fixture *self, const gchar *source, const gchar *const *points)
{
  self->page = page_new(source, points);
  self->comparison = kp_comparison_new(self->page.ranking, self->page.bullets,
                                       self->page.stems);
  self->report = (KpReportPage){.article = self->page.article,
                                .prose = self->page.prose,
                                .ranking = self->page.ranking,
                                .bullets = self->page.bullets,
                                .comparison = self->comparison};
}

static void
tear_down(Fixture *self)
{
  kp_comparison_free(self->comparison);
  page_clear(&self->page);
}

static guint
count(const gchar *text, const gchar *part)
{
  guint n = 0;
  for (const gchar *at = text; (at = strstr(at, part)) != NULL; at++)
    n++;
  return n;
}

/* Every sentence is there once, every point has its label beside it and on the
 * sentence that it comes from, and nothing of the page is markup. */
static void
test_section(void)
{
  Fixture fixture;
  set_up(&fixture, STORY, POINTS);
  g_autoptr(GString) out = g_string_new(NULL);
  kp_report_section(out, &fixture.report, "p7", 2);
  g_assert_cmpuint(count(out->str, "<details "), ==,
                   fixture.page.prose->sentences->len);
  g_assert_nonnull(strstr(out->str, "<h2>The bridge opens</h2>"));
  g_assert_nonnull(strstr(out->str, "<h3>The article by score</h3>"));
  g_assert_nonnull(strstr(out->str, "<ul class=\"points both\">"));
  g_assert_nonnull(strstr(out->str, "href=\"#p7-s1\""));
  g_assert_cmpuint(count(out->str, "<summary title=\"Line "), ==,
                   fixture.page.prose->sentences->len);
  g_assert_nonnull(
      strstr(out->str, "<span class=\"key yours\">yours 1</span>"));
  g_assert_nonnull(strstr(out->str, "no sentence of the article says it"));
  g_assert_nonnull(strstr(out->str, "&lt;script&gt;alert"));
  g_assert_null(strstr(out->str, "<script"));
  g_assert_nonnull(strstr(out->str, "<p class=\"path\">page.md</p>"));
  g_assert_nonnull(strstr(out->str, "<li class=\"pair\">"));
  g_assert_nonnull(strstr(out->str, "Only yours. It lost: "));
  g_assert_nonnull(strstr(out->str, "Only the machine\342\200\231s."));
  g_assert_nonnull(strstr(out->str, ">machine\342\200\231s 1</span>"));
  g_assert_nonnull(strstr(out->str, "<small> cut: "));
  g_assert_cmpuint(count(out->str, "<div class=\"para\""), ==, 4);
  g_assert_cmpuint(count(out->str, "<path class=\"yours\""), ==, 1);
  g_assert_cmpuint(count(out->str, "<path class=\"machine\""), ==,
                   fixture.page.bullets->bullets->len);
  tear_down(&fixture);
}

/* Where the author has none, the bullets have the page's width. */
static void
test_without_points(void)
{
  Fixture fixture;
  set_up(&fixture, STORY, NULL);
  fixture.report.comparison = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  kp_report_section(out, &fixture.report, "p1", 1);
  g_assert_nonnull(strstr(out->str, "<ul class=\"points\">"));
  g_assert_null(strstr(out->str, "points both"));
  g_assert_null(strstr(out->str, "Only "));
  tear_down(&fixture);
}

/* Whatever is opened is closed: the elements balance. */
static void
test_balance(void)
{
  static const gchar *const NAMES[] = {"section", "div", "details", "ul",
                                       "li",      "p",   "svg",     "figure",
                                       "table",   "tr",  "dl",      "span"};
  Fixture fixture;
  set_up(&fixture, STORY, POINTS);
  g_autoptr(KpReport) report = kp_report_new();
  kp_report_add(report, &fixture.report, "#p1");
  g_autoptr(GString) out = g_string_new(NULL);
  kp_report_summary(out, report);
  kp_report_section(out, &fixture.report, "p1", 2);
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    g_autofree gchar *open = g_strdup_printf("<%s ", NAMES[i]);
    g_autofree gchar *bare = g_strdup_printf("<%s>", NAMES[i]);
    g_autofree gchar *close = g_strdup_printf("</%s>", NAMES[i]);
    g_test_message("%s", NAMES[i]);
    g_assert_cmpuint(count(out->str, open) + count(out->str, bare), ==,
                     count(out->str, close));
  }
  tear_down(&fixture);
}

static void
test_summary(void)
{
  Fixture with, without;
  set_up(&with, STORY, POINTS);
  set_up(&without, "# No points\n\nNobody wrote any.\n", NULL);
  g_autoptr(KpReport) report = kp_report_new();
  kp_report_add(report, &with.report, "pages/1.html");
  kp_report_add(report, &without.report, NULL);
  g_autoptr(GString) out = g_string_new(NULL);
  kp_report_summary(out, report);
  g_assert_nonnull(strstr(out->str, "1 page with points of its own"));
  g_assert_nonnull(strstr(out->str, "1 without points of its own"));
  g_assert_nonnull(strstr(out->str, "<li>page.md</li>"));
  g_assert_cmpuint(count(out->str, "href=\"pages/1.html\""), ==, 1);
  g_assert_cmpuint(count(out->str, "<figure class=\"chart\">"), ==, 3);
  g_assert_cmpuint(count(out->str, "<p class=\"legend\">"), ==, 3);
  g_assert_cmpuint(count(out->str, " or more</th>"), ==, 1);
  g_assert_nonnull(strstr(out->str, "<small>page.md</small>"));
  /* The mean of one page is what the page itself tells. */
  g_autofree gchar *reached =
      g_strdup_printf("Reached of that</dt><dd>%s\302\240%%<",
                      kp_digits(100 * with.report.comparison->reached, 0).text);
  kp_report_section(out, &with.report, "p1", 2);
  g_assert_cmpuint(count(out->str, reached), ==, 2);
  tear_down(&with);
  tear_down(&without);
}

/* A page without prose, and one whose author wrote nothing. */
static void
test_little(void)
{
  static const gchar *const SOURCES[] = {"", STORY};
  for (gsize i = 0; i < G_N_ELEMENTS(SOURCES); i++) {
    Fixture fixture;
    set_up(&fixture, SOURCES[i], i == 0 ? POINTS : NULL);
    g_autoptr(GString) out = g_string_new(NULL);
    kp_report_section(out, &fixture.report, "p1", 1);
    g_assert_true(g_str_has_suffix(out->str, "</section>\n"));
    g_assert_cmpuint(count(out->str, "<figure class=\"map\">"), ==, i);
    g_assert_cmpuint(count(out->str, "The article by score"), ==, i);
    g_assert_cmpuint(count(out->str, "Nothing generated: "), ==, 1 - i);
    tear_down(&fixture);
  }
}

static void
test_tries(void)
{
  Fixture fixture;
  set_up(&fixture, STORY, NULL);
  g_autoptr(KpTries) tries = kp_tries_new(fixture.page.ranking, NULL);
  fixture.report.tries = tries;
  g_autoptr(GString) out = g_string_new(NULL);
  kp_report_section(out, &fixture.report, "p1", 1);
  g_assert_nonnull(strstr(out->str, "The cuts tried:"));
  g_assert_nonnull(strstr(out->str, " = sentence +"));
  tear_down(&fixture);
}

static void
test_document(void)
{
  g_autoptr(GString) body = g_string_new("<p>Body</p>\n");
  KpReportFrame alone = {.title = "A & B"};
  g_autoptr(GString) whole = kp_report_document(&alone, body);
  g_assert_true(g_str_has_prefix(whole->str, "<!DOCTYPE html>\n<html "));
  g_assert_nonnull(strstr(whole->str, "<title>A &amp; B</title>"));
  g_assert_nonnull(strstr(whole->str, "<style>"));
  g_assert_null(strstr(whole->str, "src="));
  g_assert_nonnull(strstr(whole->str, "\n\"use strict\";\n"));
  KpReportFrame page = {.title = "A", .folder = "../", .back = "../index.html"};
  g_autoptr(GString) linked = kp_report_document(&page, body);
  g_assert_nonnull(strstr(linked->str, "href=\"../report.css\""));
  g_assert_nonnull(strstr(linked->str, "src=\"../report.js\""));
  g_assert_nonnull(strstr(linked->str, "href=\"../index.html\""));
  g_assert_null(strstr(linked->str, "<style>"));
}

/* Where all pages have points, none is named for want of them. */
static void
test_files(void)
{
  Fixture fixture;
  set_up(&fixture, STORY, POINTS);
  g_autoptr(KpReport) report = kp_report_new();
  kp_report_add(report, &fixture.report, "pages/1.html");
  static const gchar *const PARTS[] = {"{", "document", "<!DOCTYPE html>"};
  for (guint i = 0; i < G_N_ELEMENTS(PARTS); i++) {
    const gchar *name = NULL;
    GString *file = kp_report_file(report, i, &name);
    g_assert_nonnull(strstr(file->str, PARTS[i]));
    g_assert_cmpint(strstr(file->str, "<head>") != NULL, ==, i == 2);
    g_assert_null(strstr(file->str, "without points"));
    g_string_free(file, TRUE);
  }
  tear_down(&fixture);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report/section", test_section);
  g_test_add_func("/report/balance", test_balance);
  g_test_add_func("/report/summary", test_summary);
  g_test_add_func("/report/little", test_little);
  g_test_add_func("/report/without-points", test_without_points);
  g_test_add_func("/report/tries", test_tries);
  g_test_add_func("/report/files", test_files);
  g_test_add_func("/report/document", test_document);
  return g_test_run();
}
