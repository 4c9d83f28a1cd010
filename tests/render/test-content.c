/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "content.h"

static const gchar URL[] = "https://example.org/blog/a/b/";

/* The content of a body given as it is. */
static gchar *
content_of(const gchar *html, const gchar *box, const gchar *url)
{
  const KpBody body = {
      .html = (gchar *)html, .box = (gchar *)box, .box_inside = box != NULL};
  return kp_content_html(&body, url);
}

static void
test_addresses(void)
{
  static const gchar *const CASES[][2] = {
      {"<a href=\"../c/\">", "<a href=\"https://example.org/blog/a/c/\">"},
      {"<img src=\"d.png\" alt=\"src=\"/>",
       "<img src=\"https://example.org/blog/a/b/d.png\" alt=\"src=\"/>"},
      {"<a href=\"#e\">", "<a href=\"https://example.org/blog/a/b/#e\">"},
      {"<a href=\"/f?a=1&amp;b=2\">",
       "<a href=\"https://example.org/f?a=1&amp;b=2\">"},
      {"<a href=\"mailto:g@h.example\">", "<a href=\"mailto:g@h.example\">"},
      {"<a href=\"\">", "<a href=\"https://example.org/blog/a/b/\">"},
      {"<p>href=\"i\"</p>", "<p>href=\"i\"</p>"},
      {"<!-- <a href=\"j\"> -->", "<!-- <a href=\"j\"> -->"},
      {"<a title=\">\" href=\"k\">",
       "<a title=\">\" href=\"https://example.org/blog/a/b/k\">"},
      {"<a title='>' href=\"k\">",
       "<a title='>' href=\"https://example.org/blog/a/b/k\">"},
      {"<a href=\"l", "<a href=\"l"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *html = content_of(CASES[i][0], NULL, URL);
    g_assert_cmpstr(html, ==, CASES[i][1]);
    g_autofree gchar *same = content_of(CASES[i][0], NULL, NULL);
    g_assert_cmpstr(same, ==, CASES[i][0]);
  }
}

/* Nothing but what the page added is taken out. */
static void
test_additions(void)
{
  static const gchar MARKDOWN[] = "# The title\n\nOne. *Two* is here.\n";
  g_autoptr(KpArticle) article = article_from(MARKDOWN);
  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_find(bullets, article, "Two is here.");
  g_autoptr(KpBody) body = kp_body_new(
      article, bullets, &(KpBodyOptions){.box = TRUE, .links = TRUE});
  g_assert_nonnull(strstr(body->html, "<span"));
  g_assert_true(body->box_inside);
  g_autofree gchar *html = kp_content_html(body, URL);
  g_autofree gchar *expected = cmark_html(MARKDOWN, FALSE);
  g_assert_cmpstr(html, ==, expected);
  g_autofree gchar *own = content_of(
      "<span><span class=\"key-point-source\">a</span></span></span>", NULL,
      URL);
  g_assert_cmpstr(own, ==, "<span>a</span></span>");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/content/addresses", test_addresses);
  g_test_add_func("/content/additions", test_additions);
  return g_test_run();
}
