/* SPDX-License-Identifier: MIT */
/* What the options of a site make of a page's body and box. */
#include "host.h"

/* The site, which is closed, makes this body of a page. */
static void
expect_body(KpSite *site, const gchar *markdown, const gchar *expected)
{
  KpPage *page = host_page(site, NULL, markdown);
  host_seal(site, page);
  KpText html;
  g_assert_cmpint(host_plugin()->page->body(page, &html, NULL), ==, KP_OK);
  g_assert_cmpstr(html.data, ==, expected);
  host_close(site, page);
}

/* Without the box the body is cmark's own, whatever the other options. */
static void
test_box_off(void)
{
  expect_body(host_site("box", "false", "contents", "1", NULL),
              "## One\n\n![a](a.png)\n\n*b*\n",
              "<h2>One</h2>\n<p><img src=\"a.png\" alt=\"a\" "
              "/></p>\n<p><em>b</em></p>\n");
}

static void
test_additions_off(void)
{
  expect_body(host_site("heading_ids", "false", "images", "false", NULL),
              "## One\n\n![a](a.png)\n",
              "<h2>One</h2>\n<p><img src=\"a.png\" alt=\"a\" /></p>\n");
}

/* A theme says how long a page is whose box is folded, and the site may. */
static void
test_folded(void)
{
  static const struct {
    const gchar *theme, *fold;
    gboolean folded;
  } CASES[] = {{"default", "0", FALSE},
               {"magazine", "0", TRUE},
               {"magazine", "100000", FALSE},
               {"default", "1", TRUE}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpSite *site =
        host_site("theme", CASES[i].theme, "fold", CASES[i].fold, NULL);
    KpPage *page = host_sealed_page(site, "");
    KpText html;
    g_assert_cmpint(host_plugin()->page->box(page, &html, NULL), ==, KP_OK);
    g_assert_cmpint(strstr(html.data, "<details>") != NULL, ==,
                    CASES[i].folded);
    host_close(site, page);
  }
}

static void
test_contents(void)
{
  KpSite *site = host_site("contents", "2", "language", "de", NULL);
  KpPage *page = host_page(site, NULL, "# T\n\n## One\n\n## Two\n");
  host_seal(site, page);
  KpText html;
  g_assert_cmpint(host_plugin()->page->body(page, &html, NULL), ==, KP_OK);
  g_assert_nonnull(strstr(html.data, "id=\"contents\">Inhalt</p>"));
  g_assert_nonnull(strstr(html.data, "<a href=\"#two\">Two</a>"));
  g_assert_cmpint(host_plugin()->page->content(page, &html, NULL), ==, KP_OK);
  g_assert_null(strstr(html.data, "<nav"));
  host_close(site, page);
}

static void
test_language_of_the_box(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_sealed_page(site, "lang: de\n");
  g_autofree gchar *document = host_document(page);
  g_assert_nonnull(strstr(document, "lang=\"de\""));
  g_assert_nonnull(strstr(document, ">Das Wichtigste</h2>"));
  host_close(site, page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/options/box-off", test_box_off);
  g_test_add_func("/options/additions-off", test_additions_off);
  g_test_add_func("/options/folded", test_folded);
  g_test_add_func("/options/contents", test_contents);
  g_test_add_func("/options/language", test_language_of_the_box);
  return g_test_run();
}
