/* SPDX-License-Identifier: MIT */
#include <json-glib/json-glib.h>
#include <string.h>

#include "bodies.h"
#include "meta.h"

static const KpPageSite SITE = {.title = "The </script> Post",
                                .author = "Staff",
                                .base_url = "https://example.org/blog/",
                                .lang = "en-GB"};

/* What is told of the article of `markdown`, whose page is "a/b/". */
static KpMeta *
meta_of(const gchar *markdown, KpArticle **article, KpBody **body)
{
  g_autoptr(GError) error = NULL;
  *article =
      kp_article_new("a.md", markdown, strlen(markdown), NULL,
                     &(KpArticleOptions){.input = KP_INPUT_MARKDOWN}, &error);
  g_assert_no_error(error);
  *body = kp_body_new(*article, NULL, &(KpBodyOptions){.box = TRUE});
  return kp_meta_new(
      &(KpPageSource){.article = *article, .body = *body, .address = "a/b/"},
      &SITE);
}

static void
test_times(void)
{
  static const struct {
    const gchar *front, *published, *modified;
  } CASES[] = {
      {"title: T\n", NULL, NULL},
      {"date: 2024-03-05\n", "2024-03-05T00:00:00Z", NULL},
      {"date: 2024-03-05\nupdated: 2024-03-04\n", "2024-03-05T00:00:00Z", NULL},
      {"date: 2024-03-05\nlastmod: 2024-03-05\n", "2024-03-05T00:00:00Z", NULL},
      {"date: 2024-03-05 10:00\nmodified: 2024-04-01 09:30 +02:00\n",
       "2024-03-05T10:00:00Z", "2024-04-01T09:30:00+02:00"},
      {"last_modified_at: 2024-04-01\n", NULL, "2024-04-01T00:00:00Z"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = NULL;
    g_autoptr(KpBody) body = NULL;
    g_autofree gchar *markdown =
        g_strconcat("---\n", CASES[i].front, "---\nText.\n", NULL);
    g_autoptr(KpMeta) meta = meta_of(markdown, &article, &body);
    g_assert_cmpstr(meta->published, ==, CASES[i].published);
    g_assert_cmpstr(meta->modified, ==, CASES[i].modified);
  }
}

static void
test_image(void)
{
  static const struct {
    const gchar *markdown, *image, *alt;
  } CASES[] = {
      {"Text.\n", NULL, NULL},
      {"![x](a.svg) ![The *old* pier](c.PNG?v=1)\n",
       "https://example.org/blog/a/b/c.PNG?v=1", "The old pier"},
      {"---\nimage: ../d.jpg\n---\n![x](a.png)\n",
       "https://example.org/blog/a/d.jpg", NULL},
      {"---\nimage:\n  src: https://i.example/d.webp\n  alt: A dog\n---\n",
       "https://i.example/d.webp", "A dog"},
      {"---\nimage: [/e.gif, f.gif]\n---\n", "https://example.org/e.gif", NULL},
      {"---\nimage: drawing.svg\n---\n![b](b.jpeg)\n",
       "https://example.org/blog/a/b/b.jpeg", "b"},
      {"![a `b`\nc](a.png)\n", "https://example.org/blog/a/b/a.png", "a b c"},
      {"![a\\\nb](a.png)\n", "https://example.org/blog/a/b/a.png", "a b"},
      {"![x](data:image/png;base64,a.png)\n", NULL, NULL},
      {"![x](ftp://f.example/a.png)\n", NULL, "x"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = NULL;
    g_autoptr(KpBody) body = NULL;
    g_autoptr(KpMeta) meta = meta_of(CASES[i].markdown, &article, &body);
    g_assert_cmpstr(meta->image, ==, CASES[i].image);
    g_assert_cmpstr(meta->image_alt, ==, CASES[i].alt);
  }
}

static void
assert_member(JsonObject *object, const gchar *name, const gchar *expected)
{
  g_assert_cmpstr(json_object_get_string_member(object, name), ==, expected);
}

static void
test_json_ld(void)
{
  g_autoptr(KpArticle) article = NULL;
  g_autoptr(KpBody) body = NULL;
  g_autoptr(KpMeta) meta =
      meta_of("---\ntitle: \"</script><!-- & \\u2028\\u2029 \\\"T\\\" \"\n"
              "date: 2024-03-05\nschema: NewsArticle\ntags: [a, <b>]\n"
              "key_points: [One, \"Two!\"]\n---\n![Alt](i.png)\n",
              &article, &body);
  g_autofree gchar *json = kp_meta_json_ld(meta, &SITE);
  g_assert_null(strpbrk(json, "<>&\n"));
  g_assert_null(strstr(json, "\u2028"));
  g_assert_null(strstr(json, "\u2029"));
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) root = json_from_string(json, &error);
  g_assert_no_error(error);
  JsonObject *object = json_node_get_object(root);
  assert_member(object, "@context", "https://schema.org");
  assert_member(object, "@type", "NewsArticle");
  assert_member(object, "headline", meta->title);
  g_assert_true(
      g_str_has_prefix(meta->title, "</script><!-- & \u2028\u2029 \"T\""));
  assert_member(object, "abstract", "One. Two!");
  assert_member(object, "description", "One. Two!");
  assert_member(object, "url", "https://example.org/blog/a/b/");
  assert_member(object, "inLanguage", "en-GB");
  assert_member(object, "datePublished", "2024-03-05T00:00:00Z");
  assert_member(object, "dateModified", "2024-03-05T00:00:00Z");
  assert_member(json_object_get_object_member(object, "author"), "name",
                "Staff");
  assert_member(json_object_get_object_member(object, "publisher"), "name",
                SITE.title);
  assert_member(json_object_get_object_member(object, "image"), "url",
                "https://example.org/blog/a/b/i.png");
  JsonArray *keywords = json_object_get_array_member(object, "keywords");
  g_assert_cmpstr(json_array_get_string_element(keywords, 1), ==, "<b>");

  KpPageSite odd = SITE;
  odd.title = "A\x1f\t\x7f\\-B\u2026";
  g_autofree gchar *escaped = kp_meta_json_ld(meta, &odd);
  g_assert_nonnull(strstr(escaped, "\"A\\u001f\\t\\u007f\\\\-B\u2026\""));
}

static void
test_type(void)
{
  static const struct {
    const gchar *front, *site, *expected;
    guint n_warnings;
  } CASES[] = {
      {"title: T", NULL, "Article", 0},
      {"title: T", "BlogPosting", "BlogPosting", 0},
      {"schema: NewsArticle", "BlogPosting", "NewsArticle", 0},
      {"schema: newsarticle", "BlogPosting", "BlogPosting", 1},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *front = g_strconcat(CASES[i].front, "\n", NULL);
    g_autoptr(KpArticle) article = article_with_front(front);
    g_autoptr(KpMeta) meta =
        kp_meta_new(&(KpPageSource){.article = article},
                    &(KpPageSite){.schema = CASES[i].site});
    g_assert_cmpstr(meta->type, ==, CASES[i].expected);
    g_assert_cmpuint(article->warnings->len, ==, CASES[i].n_warnings);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/meta/times", test_times);
  g_test_add_func("/meta/image", test_image);
  g_test_add_func("/meta/json-ld", test_json_ld);
  g_test_add_func("/meta/type", test_type);
  return g_test_run();
}
