/* SPDX-License-Identifier: MIT */
/* The option `smart`, on the page and beside it. */
#include <string.h>

#include "host.h"

#define SMART_BODY                                                             \
  "\"If the authority won't measure the channel, we will,\" Ms Polglase said " \
  "on Thursday night, to the loud applause of the whole meeting.\n\n"          \
  "The survey -- a week's work for a chartered boat with a sonar -- would "    \
  "have cost 38,000 pounds, as much as it cost in 2024...\n\n"                 \
  "The authority's members voted by five to four to postpone the survey of "   \
  "the channel until 2027, and \"to raise the fees\" by `6--7` per cent "      \
  "from the first of June, which the fishermen don't like.\n\n"                \
  "![The boat](boat.png \"The authority's boat\")\n"

/* How often `needle` stands in `text`. */
static guint
count_of(const gchar *text, const gchar *needle)
{
  guint n = 0;
  while ((text = strstr(text, needle)) != NULL) {
    text += strlen(needle);
    n++;
  }
  return n;
}

/* What is typographic in the body is so in the title, the description and the
 * box, and points still find their sentences. */
static void
test_smart(void)
{
  KpSite *site =
      host_site("smart", "true", "base_url", "https://example.org/", NULL);
  KpPage *page =
      host_page(site, "a.md",
                "---\n"
                "title: '1. \"We will\" -- the fishermen''s *plan*'\n"
                "image: boat.png\n"
                "image_alt: The \"new\" boat\n"
                "description: A \"plan\" of *old*...\n"
                "---\n" SMART_BODY);
  g_assert_cmpint(host_plugin()->page->set_address(page, kp_text("a/"), NULL),
                  ==, KP_OK);
  host_seal(site, page);
  g_autofree gchar *html = host_document(page);
  g_assert_nonnull(
      strstr(html, "<h1>1. “We will” – the fishermen’s *plan*</h1>"));
  g_assert_nonnull(strstr(html, "content=\"A “plan” of *old*…\""));
  g_assert_nonnull(strstr(html, "\"og:image:alt\" content=\"The “new” boat\""));
  g_assert_nonnull(strstr(html, "<code>6--7</code>"));
  g_assert_nonnull(strstr(html, "<figcaption>The authority’s boat<"));
  g_assert_null(strstr(html, "won't"));
  g_assert_null(strstr(html, "survey --"));
  guint links = count_of(html, "<li><a href=\"#kp-");
  g_assert_cmpuint(links, >=, 2);
  g_assert_cmpuint(links, ==, count_of(html, "class=\"key-point-source\" id="));
  KpPointInfo point;
  KP_INIT(&point);
  for (guint i = 0; i < links; i++) {
    g_assert_cmpint(
        host_plugin()->page->point(page, KP_LIST_SHOWN, i, &point, NULL), ==,
        KP_OK);
    g_assert_null(strpbrk(point.text.data, "'\""));
  }
  host_close(site, page);
}

static void
test_smart_points(void)
{
  static const struct {
    const gchar *option;
    const gchar *point;
  } CASES[] = {
      {"true", "<li>It’s – ‘off’… 1 *a* “b” c--d &quot;</li>\n"
               "<li>2. It’s two</li>"},
      {"false",
       "<li>It&#39;s -- &#39;off&#39;... 1 *a* &quot;b&quot; c--d &quot;</li>\n"
       "<li>2. It&#39;s two</li>"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpSite *site = host_site("smart", CASES[i].option, NULL);
    KpPage *page = host_page(site, "a.md",
                             "---\n"
                             "title: A\n"
                             "key_points:\n"
                             "- It's -- 'off'... 1 \\*a\\* \"b\" `c--d` \\\"\n"
                             "- 2. It's *two*\n"
                             "---\n" SMART_BODY);
    host_seal(site, page);
    g_autofree gchar *html = host_document(page);
    g_assert_nonnull(strstr(html, CASES[i].point));
    host_close(site, page);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/smart/page", test_smart);
  g_test_add_func("/smart/points", test_smart_points);
  return g_test_run();
}
