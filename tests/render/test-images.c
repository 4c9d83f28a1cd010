/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "bodies.h"
#include "body.h"

/* Knows "WxH.png" by its name, as the author wrote it. */
static gboolean
measure(const gchar *url, guint *width, guint *height, gpointer data)
{
  (void)data;
  gchar *end = NULL;
  *width = (guint)g_ascii_strtoull(url, &end, 10);
  *height = *end == 'x' ? (guint)g_ascii_strtoull(end + 1, NULL, 10) : 0;
  return *end == 'x';
}

static gchar *
resolve(const gchar *url, gpointer data)
{
  (void)data;
  return g_strconcat("/r/", url, NULL);
}

static const KpBodyOptions ON = {
    .images = TRUE, .measure = measure, .resolve = resolve};

#define IMAGE(url, more) "<img src=\"/r/" url "\" alt=\"x\"" more " />"
#define EAGER " loading=\"eager\""
#define LAZY " loading=\"lazy\""

static void
test_images(void)
{
  static const gchar *const CASES[][2] = {
      {"![x](3x4.png)\n",
       "<p>" IMAGE("3x4.png", " width=\"3\" height=\"4\"" EAGER) "</p>\n"},
      {"![x](a.png) ![x](3x4.png)\n",
       "<p>" IMAGE("a.png", EAGER) " " IMAGE(
           "3x4.png", " width=\"3\" height=\"4\"" LAZY) "</p>\n"},
      {"![x](3x0.png)\n", "<p>" IMAGE("3x0.png", EAGER) "</p>\n"},
      {"![x](a.png)\n\n## *Next*\n",
       "<p>" IMAGE("a.png", EAGER) "</p>\n<h2><em>Next</em></h2>\n"},
      {"![x](0x4.png)\n", "<p>" IMAGE("0x4.png", EAGER) "</p>\n"},
      {"One\n\n***\n\nTwo\n\n![x](a.png)\n",
       "<p>One</p>\n<hr />\n<p>Two</p>\n<p>" IMAGE("a.png", LAZY) "</p>\n"},
      {"![x](a.png)\n\n*A caption*\n",
       "<figure>\n<p>" IMAGE(
           "a.png",
           EAGER) "</p>\n<figcaption>\n"
                  "<p><em>A caption</em></p>\n</figcaption>\n</figure>\n"},
      {"[![x](a.png)](b)\n\n*A caption*\n",
       "<figure>\n<p><a href=\"/r/b\">" IMAGE(
           "a.png", EAGER) "</a></p>\n<figcaption>\n<p><em>A "
                           "caption</em></p>\n</figcaption>\n"
                           "</figure>\n"},
      {"![x](a.png \"B & <c>\")\n",
       "<figure>\n<p><img src=\"/r/a.png\" alt=\"x\" title=\"B &amp; "
       "&lt;c&gt;\"" EAGER " /></p>\n<figcaption>B &amp; &lt;c&gt;</figcaption>"
       "\n</figure>\n"},
      {"![x](a.png)\n\n*Not* a caption\n",
       "<p>" IMAGE("a.png", EAGER) "</p>\n<p><em>Not</em> a caption</p>\n"},
      {"![x](a.png) text\n\n*Not a caption*\n",
       "<p>" IMAGE("a.png",
                   EAGER) " text</p>\n<p><em>Not a caption</em></p>\n"},
      {"- ![x](a.png)\n", "<ul>\n<li>" IMAGE("a.png", EAGER) "</li>\n</ul>\n"},
      {"# ![x](a.png)\n", "<h1>" IMAGE("a.png", EAGER) "</h1>\n"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = article_from(CASES[i][0]);
    g_autoptr(KpBody) body = kp_body_new(article, NULL, &ON);
    g_assert_cmpstr(body->html, ==, CASES[i][1]);
  }
}

/* An image in the text of an image is no element: nothing is asked or added. */
static void
test_image_in_image(void)
{
  g_autoptr(KpArticle) article = article_from("![a ![x](3x4.png)](5x6.png)\n");
  g_autoptr(KpBody) body = kp_body_new(article, NULL, &ON);
  g_assert_cmpstr(body->html, ==,
                  "<p><img src=\"/r/5x6.png\" alt=\"a x\" width=\"5\" "
                  "height=\"6\" loading=\"eager\" /></p>\n");
}

/* Points of the author go with their images. */
static void
test_image_in_points(void)
{
  g_autoptr(KpArticle) article = article_from(
      "# The title\n\n- One that is own ![x](3x4.png)\n- Two that is "
      "own\n\n![x](5x6.png)\n");
  KpBodyOptions options = ON;
  options.box = TRUE;
  g_autoptr(KpBody) body = kp_body_new(article, NULL, &options);
  g_assert_null(strstr(body->html, "3x4"));
  g_assert_nonnull(strstr(body->html, "width=\"5\" height=\"6\""));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/images/attributes", test_images);
  g_test_add_func("/images/image-in-image", test_image_in_image);
  g_test_add_func("/images/points", test_image_in_points);
  return g_test_run();
}
