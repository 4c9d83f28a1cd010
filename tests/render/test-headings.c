/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "body.h"

static const KpBodyOptions ON = {.box = TRUE,
                                 .heading_ids = TRUE,
                                 .contents = 2,
                                 .contents_label = "Contents"};

static KpBody *
body_of(const gchar *markdown)
{
  g_autoptr(KpArticle) article = article_from(markdown);
  return kp_body_new(article, NULL, &ON);
}

static void
test_ids(void)
{
  static const gchar *const CASES[][2] = {
      {"## What's *next*, `now`?", "whats-next-now"},
      {"## Über Größe & 50 % mehr", "über-größe--50--mehr"},
      {"## 日本語 の見出し", "日本語-の見出し"},
      {"## Cafe\u0301", "cafe\u0301"},
      {"## snake_case - here", "snake_case---here"},
      {"## ![A picture](a.png)", "section"},
      {"## \\<b\\> \"quoted\"", "b-quoted"},
      {"## ?!", "section"},
      {"## Content", "content-1"},
      {"## Key points!", "key-points-1"},
      {"## kp-12", "kp-12-1"},
      {"## fn-1", "section-fn-1"},
      {"## fnref-wheel", "section-fnref-wheel"},
      {"Under\nlined\n---", "under-lined"},
      {"> ## Quoted", "quoted"},
      {"##", "section"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpBody) body = body_of(CASES[i][0]);
    g_autofree gchar *expected = g_strdup_printf("<h2 id=\"%s\">", CASES[i][1]);
    if (strstr(body->html, expected) == NULL)
      g_error("%s is not in %s", expected, body->html);
  }
}

static void
test_ids_are_unique(void)
{
  g_autoptr(KpBody) body =
      body_of("# A\n\n# A\n\n# A-1\n\n# A\n\n# A-1\n\n# a\n");
  static const gchar *const IDS[] = {"a",   "a-1",   "a-1-1",
                                     "a-2", "a-1-2", "a-3"};
  const gchar *at = body->html;
  for (gsize i = 0; i < G_N_ELEMENTS(IDS); i++) {
    g_autofree gchar *tag = g_strdup_printf("<h1 id=\"%s\">", IDS[i]);
    at = strstr(at, tag);
    g_assert_nonnull(at);
  }
}

static void
test_contents(void)
{
  g_autoptr(KpBody) body = body_of(
      "## One & *two*\n\n#### Deep\n\n### Less\n\n## Three\n\n> ## No\n\n"
      "# Top\n");
  g_assert_cmpstr(body->contents, ==,
                  "<nav class=\"contents\" aria-labelledby=\"contents\">\n"
                  "<p class=\"contents-heading\" id=\"contents\">Contents</p>\n"
                  "<ul>\n"
                  "<li><a href=\"#one--two\">One &amp; two</a>\n"
                  "<ul>\n"
                  "<li><a href=\"#deep\">Deep</a></li>\n"
                  "<li><a href=\"#less\">Less</a></li>\n"
                  "</ul>\n"
                  "</li>\n"
                  "<li><a href=\"#three\">Three</a></li>\n"
                  "<li><a href=\"#top\">Top</a></li>\n"
                  "</ul>\n"
                  "</nav>");
  g_assert_false(body->contents_inside);
}

/* The title is no chapter, and the contents come after it and the box. */
static void
test_contents_in_the_body(void)
{
  g_autoptr(KpArticle) article =
      article_from("# The title\n\nText.\n\n## One\n\n## Two\n");
  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_find(bullets, article, "Text.");
  g_autoptr(KpBody) body = kp_body_new(article, bullets, &ON);
  g_assert_true(body->contents_inside);
  g_assert_null(strstr(body->contents, "title"));
  g_autofree gchar *expected = g_strconcat(
      "<h1 id=\"the-title\">The title</h1>\n", body->box, "\n", body->contents,
      "\n<p>Text.</p>\n<h2 id=\"one\">One</h2>\n<h2 id=\"two\">Two</h2>\n",
      NULL);
  g_assert_cmpstr(body->html, ==, expected);
}

static void
test_contents_without_a_box(void)
{
  g_autoptr(KpArticle) article =
      article_from("# The title\n\nText.\n\n## One\n\n## Two\n");
  g_autoptr(KpBody) body = kp_body_new(article, NULL, &ON);
  g_autofree gchar *start =
      g_strconcat("<h1 id=\"the-title\">The title</h1>\n", body->contents,
                  "\n<p>Text.</p>\n", NULL);
  g_assert_true(g_str_has_prefix(body->html, start));
}

static void
test_wishes(void)
{
  static const struct {
    const gchar *front;
    guint contents;
    gboolean expected;
  } CASES[] = {
      {"title: T", 0, FALSE},   {"title: T", 3, FALSE},
      {"title: T", 2, TRUE},    {"toc: true", 0, TRUE},
      {"toc: false", 2, FALSE}, {"toc: maybe", 2, TRUE},
      {"toc: [true]", 0, TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text =
        g_strconcat("---\n", CASES[i].front, "\n---\n## One\n\n## Two\n", NULL);
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", text, strlen(text), "T", NULL, NULL);
    KpBodyOptions options = ON;
    options.contents = CASES[i].contents;
    g_autoptr(KpBody) body = kp_body_new(article, NULL, &options);
    g_assert_cmpint(body->contents != NULL, ==, CASES[i].expected);
  }
}

/* Thousands of headings of one name, or one in another's way. */
static void
test_many(void)
{
  static const gchar *const PIECES[] = {"# a\n\n", "# a-1\n\n# a\n\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(PIECES); i++) {
    g_autofree gchar *markdown = repeat(PIECES[i], 20000);
    gint64 before = g_get_monotonic_time();
    g_autoptr(KpBody) body = body_of(markdown);
    g_assert_nonnull(body->contents);
    g_assert_cmpint(g_get_monotonic_time() - before, <, 5 * G_USEC_PER_SEC);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/headings/ids", test_ids);
  g_test_add_func("/headings/unique", test_ids_are_unique);
  g_test_add_func("/headings/contents", test_contents);
  g_test_add_func("/headings/in-the-body", test_contents_in_the_body);
  g_test_add_func("/headings/without-a-box", test_contents_without_a_box);
  g_test_add_func("/headings/wishes", test_wishes);
  g_test_add_func("/headings/many", test_many);
  return g_test_run();
}
