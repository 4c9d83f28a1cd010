/* SPDX-License-Identifier: MIT */
/* A report reaches the host file by file. */
#include "host.h"

static const gchar POINTS[] =
    "key_points:\n- The ferry sails again on 3 May\n- It costs 4.2 million\n";

static const KpReportCalls *
calls(void)
{
  return host_plugin()->report;
}

static KpReport *
open_report(void)
{
  KpReport *report = NULL;
  g_assert_cmpint(calls()->open(&report, NULL), ==, KP_OK);
  return report;
}

static void
assert_text(KpText text, const gchar *part)
{
  g_assert_cmpuint(strlen(text.data), ==, text.length);
  if (strstr(text.data, part) == NULL)
    g_error("no \"%s\" in: %.400s", part, text.data);
}

static void
test_files(void)
{
  static const gchar *const NAMES[] = {"report.css", "report.js", "index.html"};
  KpReport *report = open_report();
  KpText path, bytes;
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_sealed_page(site, POINTS);
  g_assert_cmpint(calls()->add(report, page, &path, &bytes, NULL), ==, KP_OK);
  g_assert_cmpstr(path.data, ==, "pages/00001.html");
  assert_text(bytes, "<title>The ferry line opens again</title>");
  assert_text(bytes, ">yours 1<");
  assert_text(bytes, "href=\"../report.css\"");
  host_close(site, page); /* the report does not need it any more */

  site = host_site(NULL, NULL);
  page = host_sealed_page(site, "");
  g_assert_cmpint(calls()->add(report, page, &path, &bytes, NULL), ==, KP_OK);
  g_assert_cmpuint(path.length, ==, 0);
  g_assert_cmpuint(bytes.length, ==, 0);
  host_close(site, page);

  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    g_assert_cmpint(calls()->file(report, i, &path, &bytes, NULL), ==, KP_OK);
    g_assert_cmpstr(path.data, ==, NAMES[i]);
    g_assert_cmpuint(bytes.length, >, 1000);
  }
  assert_text(bytes, "href=\"pages/00001.html\"");
  assert_text(bytes, "<li>news/ferry.md</li>");
  g_assert_cmpint(
      calls()->file(report, G_N_ELEMENTS(NAMES), &path, &bytes, NULL), ==,
      KP_NOT_FOUND);
  g_assert_cmpint(calls()->file(report, G_MAXSIZE, &path, &bytes, NULL), ==,
                  KP_NOT_FOUND);
  calls()->close(report);
}

/* What an earlier report of more pages has left, and nothing else. */
static void
test_left(void)
{
  static const gchar HEAD[] =
      "<!DOCTYPE html>\n<meta name=\"generator\" content=\"keypoints\">\n";
  static const struct {
    const gchar *path;
    const gchar *head;
    KpStatus expected;
  } CASES[] = {
      {"pages/00002.html", HEAD, KP_OK},
      {"pages/123456.html", HEAD, KP_OK},
      {"pages/00001.html", HEAD, KP_NOT_FOUND},
      {"pages/00000.html", HEAD, KP_NOT_FOUND},
      {"pages/00002.html", "<!DOCTYPE html>", KP_NOT_FOUND},
      {"pages/00002.html", "", KP_NOT_FOUND},
      {"pages/2.html", HEAD, KP_NOT_FOUND},
      {"pages/00002.htm", HEAD, KP_NOT_FOUND},
      {"pages/00002a.html", HEAD, KP_NOT_FOUND},
      {"pages/99999999999999999999.html", HEAD, KP_NOT_FOUND},
      {"index.html", HEAD, KP_NOT_FOUND},
      {"", HEAD, KP_NOT_FOUND},
      {"pages/00002.html", NULL, KP_NOT_FOUND},
      {NULL, HEAD, KP_NOT_FOUND},
  };
  KpReport *report = open_report();
  KpText path, bytes;
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_sealed_page(site, POINTS);
  g_assert_cmpint(
      calls()->left(report, kp_text("pages/00001.html"), kp_text(HEAD)), ==,
      KP_OK);
  g_assert_cmpint(calls()->add(report, page, &path, &bytes, NULL), ==, KP_OK);
  g_assert_cmpint(calls()->left(report, kp_text("pages/00002.html"), bytes), ==,
                  KP_OK);
  host_close(site, page);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpint(
        calls()->left(report, kp_text(CASES[i].path), kp_text(CASES[i].head)),
        ==, CASES[i].expected);
  calls()->close(report);
}

static void
test_empty(void)
{
  KpReport *report = open_report();
  KpText path, bytes;
  g_assert_cmpint(calls()->file(report, 2, &path, &bytes, NULL), ==, KP_OK);
  assert_text(bytes, "</html>");
  calls()->close(report);
  calls()->close(NULL);
}

/* A page that cannot answer is not added. */
static void
test_order(void)
{
  KpReport *report = open_report();
  KpSite *site = host_site(NULL, NULL);
  g_autofree gchar *article = host_article("ferry");
  KpPage *page = host_page(site, NULL, article);
  KpText path = {NULL, 7}, bytes = {NULL, 7};
  KpError error;
  KP_INIT(&error);
  g_assert_cmpint(calls()->add(report, page, &path, &bytes, &error), ==,
                  KP_TOO_EARLY);
  g_assert_cmpstr(error.message, !=, "");
  g_assert_cmpuint(path.length + bytes.length, ==, 14);
  host_seal(site, page);
  g_assert_cmpint(calls()->add(report, page, &path, &bytes, NULL), ==, KP_OK);
  host_close(site, page);
  calls()->close(report);
}

static void
test_arguments(void)
{
  KpReport *report = open_report();
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_sealed_page(site, POINTS);
  KpText text;
  const KpStatus wrong = KP_INVALID_ARGUMENT;
  g_assert_cmpint(calls()->open(NULL, NULL), ==, wrong);
  g_assert_cmpint(calls()->add(NULL, page, &text, &text, NULL), ==, wrong);
  g_assert_cmpint(calls()->add(report, NULL, &text, &text, NULL), ==, wrong);
  g_assert_cmpint(calls()->add(report, page, NULL, &text, NULL), ==, wrong);
  g_assert_cmpint(calls()->add(report, page, &text, NULL, NULL), ==, wrong);
  g_assert_cmpint(calls()->file(NULL, 0, &text, &text, NULL), ==, wrong);
  g_assert_cmpint(calls()->file(report, 0, NULL, &text, NULL), ==, wrong);
  g_assert_cmpint(calls()->file(report, 0, &text, NULL, NULL), ==, wrong);
  g_assert_cmpint(calls()->left(NULL, kp_text("a"), kp_text("b")), ==, wrong);
  g_assert_cmpint(calls()->left(report, (KpText){NULL, 2}, kp_text("b")), ==,
                  wrong);
  g_assert_cmpint(calls()->left(report, kp_text("a"), (KpText){NULL, 2}), ==,
                  wrong);
  host_close(site, page);
  calls()->close(report);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report/files", test_files);
  g_test_add_func("/report/empty", test_empty);
  g_test_add_func("/report/left", test_left);
  g_test_add_func("/report/order", test_order);
  g_test_add_func("/report/arguments", test_arguments);
  return g_test_run();
}
