/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "body.h"

static const KpBodyOptions ON = {
    .box = TRUE, .links = TRUE, .heading = "Key points", .label = "Chosen"};

#define SPAN(id, text)                                                         \
  "<span class=\"key-point-source\" id=\"" id "\">" text "</span>"
#define MORE(text) "<span class=\"key-point-source\">" text "</span>"

/* The body of `markdown` with a bullet over each of `sentences`. */
static KpBody *
body_of(const gchar *markdown,
        const gchar *const *sentences,
        const KpBodyOptions *options)
{
  g_autoptr(KpArticle) article = article_from(markdown);
  g_autoptr(KpBullets) bullets = bullets_new();
  for (; *sentences != NULL; sentences++)
    bullets_find(bullets, article, *sentences);
  return kp_body_new(article, bullets, options);
}

static void
test_sentences_are_marked(void)
{
  static const struct {
    const gchar *markdown;
    const gchar *sentences[4];
    const gchar *expected;
  } CASES[] = {
      {"One. Two. Three.\n",
       {"Two."},
       "<p>One. " SPAN("kp-1", "Two.") " Three.</p>\n"},
      {"One. Two. Three.\n",
       {"One.", "Two.", "Three."},
       "<p>" SPAN("kp-1", "One.") " " SPAN("kp-2", "Two.") " " SPAN(
           "kp-3", "Three.") "</p>\n"},
      {"He said *yes* to [that](x). Good.\n",
       {"He said yes to that."},
       "<p>" SPAN(
           "kp-1",
           "He said <em>yes</em> to <a href=\"x\">that</a>.") " "
                                                              "Good.</p>\n"},
      {"*All of it.* Rest.\n",
       {"All of it."},
       "<p>" SPAN("kp-1", "<em>All of it.</em>") " Rest.</p>\n"},
      {"*One. Two* goes on. Three.\n",
       {"Two goes on."},
       "<p><em>One. " SPAN("kp-1",
                           "Two") "</em>" MORE(" goes on.") " Three.</p>\n"},
      {"It *ends. Then* more.\n",
       {"It ends."},
       "<p>" SPAN("kp-1", "It ") "<em>" MORE("ends.") " Then</em> "
                                                      "more.</p>\n"},
      {"Over\nlines `a < b` too.\n",
       {"Over\nlines a < b too."},
       "<p>" SPAN("kp-1", "Over\nlines <code>a &lt; b</code> too.") "</p>\n"},
      {"See ![it](a.png \"t\") now. Rest.\n",
       {"See "},
       "<p>" SPAN("kp-1", "See ") "<img src=\"a.png\" alt=\"it\" title=\"t\" "
                                  "/> now. Rest.</p>\n"},
      {"> Quoted **word. Next** one.\n",
       {"Next one."},
       "<blockquote>\n<p>Quoted <strong>word. " SPAN(
           "kp-1", "Next") "</strong>" MORE(" one.") "</p>\n</blockquote>\n"},
      {"A <b>bold end. And</b> so on.\n",
       {"A bold end."},
       "<p>" SPAN("kp-1", "A ") "<!-- raw HTML omitted -->" MORE(
           "bold end.") " And<!-- raw HTML omitted --> so on.</p>\n"},
      {"Straße & \\*Söhne\\*. Rest.\n",
       {"Straße & *Söhne*."},
       "<p>" SPAN("kp-1", "Straße &amp; *Söhne*.") " Rest.</p>\n"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpBody) body =
        body_of(CASES[i].markdown, CASES[i].sentences, &ON);
    g_assert_cmpstr(body->html, ==, CASES[i].expected);
    g_assert_false(body->box_inside);
    g_assert_nonnull(strstr(body->box, "<a href=\"#kp-1\">Point 1</a>"));
  }
}

static void
test_bullets_of_one_sentence(void)
{
  g_autoptr(KpBody) body =
      body_of("One. Two.\n", (const gchar *[]){"Two.", "Two.", NULL}, &ON);
  g_assert_cmpstr(body->html, ==, "<p>One. " SPAN("kp-2", "Two.") "</p>\n");
  g_assert_nonnull(strstr(body->box, "<a href=\"#kp-2\">Point 1</a>"));
  g_assert_nonnull(strstr(body->box, "<a href=\"#kp-2\">Point 2</a>"));
}

static void
test_no_place_no_link(void)
{
  g_autoptr(KpBody) body =
      body_of("`in code` only.\n", (const gchar *[]){"in co", NULL}, &ON);
  g_assert_cmpstr(body->html, ==, "<p><code>in code</code> only.</p>\n");
  g_assert_nonnull(strstr(body->box, "<li>Point 1</li>"));
}

static void
test_box(void)
{
  KpBodyOptions options = ON;
  options.heading = "Points & <more>";
  options.heading_level = 3;
  g_autoptr(KpBody) body =
      body_of("One.\n", (const gchar *[]){"One.", NULL}, &options);
  g_assert_cmpstr(
      body->box, ==,
      "<section class=\"key-points\" aria-labelledby=\"key-points\">\n"
      "<h3 id=\"key-points\" class=\"key-points-heading\">Points &amp; "
      "&lt;more&gt;</h3>\n"
      "<ul>\n<li><a href=\"#kp-1\">Point 1</a></li>\n</ul>\n"
      "<p class=\"key-points-label\">Chosen</p>\n"
      "</section>");
}

static void
test_folded_box(void)
{
  KpBodyOptions options = ON;
  options.folded = TRUE;
  g_autoptr(KpBody) body =
      body_of("One.\n", (const gchar *[]){"One.", NULL}, &options);
  g_assert_cmpstr(
      body->box, ==,
      "<section class=\"key-points\" aria-labelledby=\"key-points\">\n"
      "<details>\n"
      "<summary><h2 id=\"key-points\" class=\"key-points-heading\">Key "
      "points</h2></summary>\n"
      "<ul>\n<li><a href=\"#kp-1\">Point 1</a></li>\n</ul>\n"
      "<p class=\"key-points-label\">Chosen</p>\n"
      "</details>\n"
      "</section>");
}

/* The level is one below the heading that the box stands under. */
static void
test_heading_level(void)
{
  static const struct {
    const gchar *markdown;
    const gchar *heading;
  } CASES[] = {
      {"Text.\n\n<!-- keypoints -->\n", "<h2 "},
      {"# The title\n\nText.\n", "<h2 "},
      {"## The title\n\nText.\n", "<h3 "},
      {"# The title\n\nText.\n\n## A\n\n<!-- keypoints -->\n\n### B\n", "<h3 "},
      {"# The title\n\n## A\n\n### B\n\n> Text.\n>\n> <!-- keypoints -->\n",
       "<h4 "},
      {"###### The title\n\nText.\n", "<h6 "},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = article_from(CASES[i].markdown);
    g_autoptr(KpBullets) bullets = bullets_new();
    bullets_find(bullets, article, "Text.");
    g_autoptr(KpBody) body = kp_body_new(article, bullets, &ON);
    g_assert_nonnull(strstr(body->box, CASES[i].heading));
  }
}

/* BOX in `expected`. */
static void
assert_place(const KpBody *body, const gchar *expected)
{
  g_assert_nonnull(body->box);
  g_auto(GStrv) parts = g_strsplit(expected, "BOX", 2);
  g_autofree gchar *html = g_strconcat(parts[0], body->box, parts[1], NULL);
  g_assert_cmpstr(body->html, ==, html);
  g_assert_true(body->box_inside);
}

static void
test_places(void)
{
  static const struct {
    const gchar *markdown;
    const gchar *expected;
  } CASES[] = {
      {"Text.\n\n<!-- keypoints -->\n\nMore.\n",
       "<p>Text.</p>\nBOX\n<p>More.</p>\n"},
      {"Text.\n\n<!--keypoints--> More.\n",
       "<p>Text.</p>\nBOX\n<!-- raw HTML omitted -->\n"},
      {"# The title\n\nText.\n", "<h1>The title</h1>\nBOX\n<p>Text.</p>\n"},
      {"> Text. <!-- keypoints --> More.\n",
       "<blockquote>\n<p>Text.  More.</p>\nBOX\n</blockquote>\n"},
      {"# The title\n\nText.\n\n<!-- keypoints -->\n",
       "<h1>The title</h1>\n<p>Text.</p>\nBOX\n"},
  };
  KpBodyOptions options = ON;
  options.links = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = article_from(CASES[i].markdown);
    g_autoptr(KpBullets) bullets = bullets_new();
    bullets_find(bullets, article, "Text.");
    g_autoptr(KpBody) body = kp_body_new(article, bullets, &options);
    assert_place(body, CASES[i].expected);
  }
}

static void
test_top_stands_over_the_marker(void)
{
  g_autoptr(KpArticle) article =
      article_of("---\nkey_points:\n  place: top\n---\n# The title\n\nText.\n\n"
                 "<!-- keypoints -->\n");
  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_find(bullets, article, "Text.");
  KpBodyOptions options = ON;
  options.links = FALSE;
  g_autoptr(KpBody) body = kp_body_new(article, bullets, &options);
  assert_place(body, "<h1>The title</h1>\nBOX\n<p>Text.</p>\n");
}

/* The box stands where they stood, under the heading that stays. */
static void
test_marker_among_points(void)
{
  g_autoptr(KpArticle) article = article_from(
      "# The title\n\n## A\n\nText.\n\n### Key points\n\n"
      "- One that is own\n- Two that is own <!-- keypoints -->\n\n## B\n");
  g_autoptr(KpBody) body = kp_body_new(article, NULL, &ON);
  assert_place(body, "<h1>The title</h1>\n<h2>A</h2>\n<p>Text.</p>\nBOX\n"
                     "<h2>B</h2>\n");
  g_assert_nonnull(strstr(body->box, "<h3 "));
}

static void
test_marker_without_box(void)
{
  g_autoptr(KpArticle) article = article_from("Text.\n\n<!-- keypoints -->\n");
  g_autoptr(KpBody) body =
      kp_body_new(article, NULL, &(KpBodyOptions){.unsafe = TRUE});
  g_assert_cmpstr(body->html, ==, "<p>Text.</p>\n<!-- keypoints -->\n");
}

static void
test_own_points_leave_the_text(void)
{
  static const gchar MARKDOWN[] =
      "# The title\n\n- One that is own\n- *Two* that is own\n\n"
      "Text of the article.\n";
  g_autoptr(KpArticle) article = article_from(MARKDOWN);
  g_autoptr(KpBody) body = kp_body_new(article, NULL, &ON);
  g_autofree gchar *expected =
      g_strconcat("<h1>The title</h1>\n", body->box,
                  "\n<p>Text of the article.</p>\n", NULL);
  g_assert_cmpstr(body->html, ==, expected);
  g_assert_nonnull(strstr(body->box, "<li>One that is own</li>"));
  g_assert_null(strstr(body->box, "key-points-label"));
}

static void
test_box_is_refused(void)
{
  static const gchar *const FRONTS[] = {
      "---\nkey_points: false\n---\nText <!-- keypoints -->.\n",
      "---\nkey_points:\n  place: none\n---\nText <!-- keypoints -->.\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(FRONTS); i++) {
    g_autoptr(KpArticle) article = article_of(FRONTS[i]);
    g_autoptr(KpBullets) bullets = bullets_new();
    bullets_find(bullets, article, "Text");
    g_autoptr(KpBody) body = kp_body_new(article, bullets, &ON);
    g_assert_cmpstr(body->html, ==, "<p>Text .</p>\n");
    g_assert_null(body->box);
  }
}

static gchar *
resolve(const gchar *url, gpointer data)
{
  if (strchr(url, ':') != NULL || *url == '#')
    return NULL;
  return g_strconcat(data, url, NULL);
}

static void
test_links_are_resolved(void)
{
  g_autoptr(KpArticle) article =
      article_from("[a](b.md) ![c](d.png) <https://example.org/> [e](#f)\n");
  g_autoptr(KpBody) body =
      kp_body_new(article, NULL,
                  &(KpBodyOptions){.resolve = resolve, .resolve_data = "/x/"});
  g_assert_cmpstr(body->html, ==,
                  "<p><a href=\"/x/b.md\">a</a> <img src=\"/x/d.png\" "
                  "alt=\"c\" /> <a "
                  "href=\"https://example.org/\">https://example.org/</a> <a "
                  "href=\"#f\">e</a></p>\n");
}

static void
test_hostile_markup_stays_out(void)
{
  g_autoptr(KpArticle) article =
      article_from("[x](javascript:alert(1)) <script>alert(2)</script> "
                   "![y](data:text/html,z)\n\n<script>alert(3)</script>\n\n"
                   "<script>four</script> five.\n");
  g_autoptr(KpBullets) bullets = bullets_new();
  bullets_add(bullets, 0, (guint32)article->text_length);
  KpBullet *bullet = bullets->bullets->pdata[0];
  g_free(bullet->text);
  bullet->text = g_strdup("<script>alert(4)</script>");
  KpBodyOptions options = ON;
  options.heading = "<script>h</script>";
  options.label = "<script>l</script>";
  g_autoptr(KpBody) body = kp_body_new(article, bullets, &options);
  g_assert_null(strstr(body->html, "<script"));
  g_assert_null(strstr(body->html, "javascript:"));
  g_assert_null(strstr(body->html, "data:text"));
  g_assert_null(strstr(body->box, "<script"));
}

/* Time grows with the text, not with its square: each takes milliseconds, and
 * would take minutes. */
static void
test_depth_and_length(void)
{
  static const struct {
    const gchar *piece;
    gsize n;
  } CASES[] = {{"> ", 8000},   {"*a **b ", 8000}, {"[", 8000},
               {"a. ", 80000}, {"- ", 2000},      {"![a](b) ", 8000}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *start = repeat(CASES[i].piece, CASES[i].n);
    g_autofree gchar *end = repeat("c** d* ", i == 1 ? CASES[i].n : 1);
    g_autofree gchar *markdown = g_strconcat(start, "x", end, "\n", NULL);
    g_autoptr(KpArticle) article = article_from(markdown);
    g_autoptr(KpBullets) bullets = bullets_new();
    bullets_add(bullets, 0, (guint32)article->text_length / 2);
    bullets_add(bullets, (guint32)article->text_length / 2,
                (guint32)article->text_length);
    g_ptr_array_set_size(article->points, 0);
    g_ptr_array_set_size(article->point_nodes, 0);
    gint64 before = g_get_monotonic_time();
    g_autoptr(KpBody) body = kp_body_new(article, bullets, &ON);
    g_assert_cmpint(g_get_monotonic_time() - before, <, 5 * G_USEC_PER_SEC);
    g_autofree gchar *bare =
        without_tags(body->html, body->box_inside ? body->box : NULL);
    g_autofree gchar *expected = cmark_html(markdown, FALSE);
    g_assert_cmpstr(bare, ==, expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/body/sentences", test_sentences_are_marked);
  g_test_add_func("/body/one-sentence", test_bullets_of_one_sentence);
  g_test_add_func("/body/no-link", test_no_place_no_link);
  g_test_add_func("/body/box", test_box);
  g_test_add_func("/body/folded-box", test_folded_box);
  g_test_add_func("/body/heading-level", test_heading_level);
  g_test_add_func("/body/places", test_places);
  g_test_add_func("/body/top", test_top_stands_over_the_marker);
  g_test_add_func("/body/marker-among-points", test_marker_among_points);
  g_test_add_func("/body/marker-without-box", test_marker_without_box);
  g_test_add_func("/body/own-points", test_own_points_leave_the_text);
  g_test_add_func("/body/refused", test_box_is_refused);
  g_test_add_func("/body/links", test_links_are_resolved);
  g_test_add_func("/body/hostile", test_hostile_markup_stays_out);
  g_test_add_func("/body/depth", test_depth_and_length);
  return g_test_run();
}
