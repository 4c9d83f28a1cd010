/* SPDX-License-Identifier: MIT */
/* What a page and its site give out: metadata, addresses, documents, lists. */
#include "host.h"

static void
test_metadata(void)
{
  static const struct {
    const gchar *base, *address;
    const gchar *url;
  } CASES[] = {
      {"https://example.org/a", "news/b/", "https://example.org/a/news/b/"},
      {"https://example.org/", "/news/b/", "https://example.org/news/b/"},
      {"https://example.org/", "https://b.example/", "https://b.example/"},
      {"", "news/b/", "news/b/"},
      {"https://example.org/", "", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpSite *site = host_site("base_url", CASES[i].base, NULL);
    KpPage *page = host_sealed_page(site, "");
    g_assert_cmpint(
        host_plugin()->page->set_address(page, kp_text(CASES[i].address), NULL),
        ==, KP_OK);
    KpMetadata metadata;
    KP_INIT(&metadata);
    g_assert_cmpint(host_plugin()->page->metadata(page, &metadata, NULL), ==,
                    KP_OK);
    g_assert_cmpstr(metadata.url.data, ==, CASES[i].url);
    g_assert_cmpstr(metadata.title.data, ==, "The ferry line opens again");
    g_assert_cmpstr(metadata.date.data, ==, "2024-03-05T00:00:00Z");
    g_assert_cmpstr(metadata.language.data, ==, "en");
    glong length = g_utf8_strlen(metadata.description.data, -1);
    g_assert_true(length > 20 && length <= 160);
    host_close(site, page);
  }
}

/* A feed and a search page may ask for the same: a page makes it once. */
static void
test_metadata_again(void)
{
  KpSite *site = host_site("base_url", "https://example.org/", NULL);
  KpPage *page = host_sealed_page(site, "");
  KpMetadata first, again;
  KP_INIT(&first);
  KP_INIT(&again);
  const KpPageCalls *calls = host_plugin()->page;
  g_assert_cmpint(calls->metadata(page, &first, NULL), ==, KP_OK);
  g_assert_cmpint(calls->metadata(page, &again, NULL), ==, KP_OK);
  g_assert_cmpmem(&first, sizeof first, &again, sizeof again);
  host_close(site, page);
}

/* What the host knows of a page that says nothing of itself. */
static void
test_title_and_date_else(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPageInput input;
  KP_INIT(&input);
  input.bytes = kp_text("Text.\n");
  input.title_else = kp_text("Low tide");
  input.date_else = kp_text("2025-6-7");
  KpPage *page = NULL;
  g_assert_cmpint(host_plugin()->page->open(site, &input, &page, NULL), ==,
                  KP_OK);
  host_seal(site, page);
  KpPageInfo info;
  KP_INIT(&info);
  g_assert_cmpint(host_plugin()->page->info(page, &info, NULL), ==, KP_OK);
  g_assert_cmpstr(info.title.data, ==, "Low tide");
  g_assert_cmpstr(info.date.data, ==, "2025-06-07");
  KpMetadata metadata;
  KP_INIT(&metadata);
  g_assert_cmpint(host_plugin()->page->metadata(page, &metadata, NULL), ==,
                  KP_OK);
  g_assert_cmpstr(metadata.title.data, ==, "Low tide");
  g_assert_cmpstr(metadata.date.data, ==, "2025-06-07T00:00:00Z");
  host_close(site, page);
}

/* A host of the time before these fields gets what it knows. */
static void
test_older_metadata(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_sealed_page(site, "");
  KpMetadata metadata;
  KP_INIT(&metadata);
  metadata.struct_size = offsetof(KpMetadata, modified);
  metadata.abstract = kp_text("untouched");
  g_assert_cmpint(host_plugin()->page->metadata(page, &metadata, NULL), ==,
                  KP_OK);
  g_assert_cmpstr(metadata.language.data, ==, "en");
  g_assert_cmpstr(metadata.abstract.data, ==, "untouched");
  host_close(site, page);
}

static void
test_content(void)
{
  KpSite *site = host_site("base_url", "https://example.org/", NULL);
  KpPage *page = host_sealed_page(site, "");
  KpText html;
  KpText body;
  g_assert_cmpint(host_plugin()->page->content(page, &html, NULL), ==, KP_OK);
  g_assert_cmpint(host_plugin()->page->body(page, &body, NULL), ==, KP_OK);
  g_assert_nonnull(strstr(body.data, "key-point-source"));
  g_assert_null(strstr(html.data, "key-point"));
  host_close(site, page);
}

static KpStatus
resolve(void *host_data, KpText url, KpText *resolved)
{
  static char answer[64];
  guint *n_calls = host_data;
  (*n_calls)++;
  if (strcmp(url.data, "gone.md") == 0)
    return KP_NOT_FOUND;
  g_snprintf(answer, sizeof answer, "/x/%s", url.data);
  if (strcmp(url.data, "none.md") != 0)
    *resolved = kp_text(strcmp(url.data, "bad.md") != 0 ? answer : "\xFF");
  return KP_OK;
}

static void
test_resolve(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = NULL;
  guint n_calls = 0;
  KpPageInput input;
  KP_INIT(&input);
  input.bytes = kp_text("[a](b.md) ![c](d.png) [e](gone.md) [f](#g) "
                        "[h](https://i.example/) [j](//k.example) [l]() "
                        "[m](none.md) [n](bad.md)\n");
  input.resolve = resolve;
  input.host_data = &n_calls;
  g_assert_cmpint(host_plugin()->page->open(site, &input, &page, NULL), ==,
                  KP_OK);
  host_seal(site, page);
  KpText html;
  g_assert_cmpint(host_plugin()->page->body(page, &html, NULL), ==, KP_OK);
  g_assert_cmpuint(n_calls, ==, 5);
  g_assert_nonnull(strstr(html.data, "href=\"\""));
  g_assert_nonnull(strstr(html.data, "href=\"none.md\""));
  g_assert_nonnull(strstr(html.data, "href=\"bad.md\""));
  g_assert_nonnull(strstr(html.data, "href=\"/x/b.md\""));
  g_assert_nonnull(strstr(html.data, "src=\"/x/d.png\""));
  g_assert_nonnull(strstr(html.data, "href=\"gone.md\""));
  g_assert_nonnull(strstr(html.data, "href=\"#g\""));
  g_assert_nonnull(strstr(html.data, "href=\"https://i.example/\""));
  host_close(site, page);
}

static KpStatus
measure(void *host_data, KpText url, uint32_t *width, uint32_t *height)
{
  guint *n_calls = host_data;
  (*n_calls)++;
  *width = (uint32_t)url.length;
  *height = 9;
  return strcmp(url.data, "gone.png") == 0 ? KP_NOT_FOUND : KP_OK;
}

/* The host is asked by the author's own names, before they are resolved. */
static void
test_measure(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = NULL;
  guint n_calls = 0;
  KpPageInput input;
  KP_INIT(&input);
  input.bytes =
      kp_text("![a](a.png) ![b](gone.png) ![c](https://c.example/)\n");
  input.resolve = resolve;
  input.measure = measure;
  input.host_data = &n_calls;
  g_assert_cmpint(host_plugin()->page->open(site, &input, &page, NULL), ==,
                  KP_OK);
  host_seal(site, page);
  KpText html;
  g_assert_cmpint(host_plugin()->page->body(page, &html, NULL), ==, KP_OK);
  g_assert_nonnull(strstr(html.data,
                          "<img src=\"/x/a.png\" alt=\"a\" width=\"5\" "
                          "height=\"9\" loading=\"eager\" />"));
  g_assert_nonnull(strstr(html.data, "alt=\"b\" loading=\"lazy\" />"));
  g_assert_cmpuint(n_calls, ==, 4);
  host_close(site, page);
}

/* A host that fills and renders itself gets the document. */
static void
test_fill_is_document(void)
{
  const KpPlugin *kp = host_plugin();
  KpSite *site = host_site("title", "S", "base_url", "https://s.example/",
                           "stylesheet", "/style.css", NULL);
  KpPage *page = host_sealed_page(site, "");
  KpValues *values = NULL;
  KpText html;
  g_assert_cmpint(kp->values->open(&values, NULL), ==, KP_OK);
  g_assert_cmpint(kp->page->fill(page, values, NULL), ==, KP_OK);
  g_assert_cmpint(kp->site->render(site, kp_text("page"), values, &html, NULL),
                  ==, KP_OK);
  g_autofree gchar *document = host_document(page);
  g_assert_cmpstr(html.data, ==, document);
  g_assert_nonnull(strstr(document, "href=\"/style.css\""));
  kp->site->release(site, html);
  kp->values->close(values);
  host_close(site, page);
}

/* Values that are filled again hold the page they were filled with last, and
 * nothing of the one before. */
static void
test_fill_again(void)
{
  const KpPlugin *kp = host_plugin();
  KpSite *site = host_site("base_url", "https://s.example/", NULL);
  KpPage *pages[] = {
      host_page(site, NULL, "---\ntags: [sea]\nlang: he\n---\nFirst.\n"),
      host_page(site, NULL, "# Second\n\nText.\n")};
  KpValues *values = NULL;
  g_assert_cmpint(kp->page->set_address(pages[0], kp_text("a/"), NULL), ==,
                  KP_OK);
  g_assert_cmpint(kp->site->seal(site, NULL), ==, KP_OK);
  g_assert_cmpint(kp->values->open(&values, NULL), ==, KP_OK);
  for (gsize i = 0; i < 4; i++) {
    KpText html;
    g_assert_cmpint(kp->page->fill(pages[i / 2], values, NULL), ==, KP_OK);
    g_assert_cmpint(
        kp->site->render(site, kp_text("page"), values, &html, NULL), ==,
        KP_OK);
    g_autofree gchar *document = host_document(pages[i / 2]);
    g_assert_cmpstr(html.data, ==, document);
  }
  kp->values->close(values);
  kp->page->close(pages[1]);
  host_close(site, pages[0]);
}

/* An index with a row for each page, as a host makes it. */
static void
test_index(void)
{
  const KpPlugin *kp = host_plugin();
  KpSite *site = host_site("title", "Harbour <News>", NULL);
  KpPage *page = host_sealed_page(site, "");
  KpValues *values = NULL;
  KpValues *row = NULL;
  KpText html;
  g_assert_cmpint(kp->values->open(&values, NULL), ==, KP_OK);
  g_assert_cmpint(kp->site->fill(site, values, NULL), ==, KP_OK);
  g_assert_cmpint(kp->values->append(values, kp_text("articles"), &row, NULL),
                  ==, KP_OK);
  g_assert_cmpint(kp->page->fill_row(page, row, NULL), ==, KP_OK);
  g_assert_cmpint(kp->site->render(site, kp_text("index"), values, &html, NULL),
                  ==, KP_OK);
  g_assert_nonnull(strstr(html.data, "Harbour &lt;News&gt;"));
  g_assert_nonnull(strstr(html.data, "The ferry line opens again"));
  static const gchar *const HEADINGS[] = {"All news", ""};
  for (gsize i = 0; i < G_N_ELEMENTS(HEADINGS); i++) {
    g_assert_cmpint(
        kp->values->set(values, kp_text("heading"), kp_text(HEADINGS[i]), NULL),
        ==, KP_OK);
    g_assert_cmpint(
        kp->site->render(site, kp_text("index"), values, &html, NULL), ==,
        KP_OK);
    g_assert_true((strstr(html.data, "<h1>All news</h1>") != NULL) == (i == 0));
    g_assert_true((strstr(html.data, "<h1 class") != NULL) == (i == 1));
  }
  kp->values->close(values);
  g_assert_cmpint(kp->site->render(site, kp_text("404"), NULL, &html, NULL), ==,
                  KP_OK);
  KpError error;
  KP_INIT(&error);
  g_assert_cmpint(kp->site->render(site, kp_text("none"), NULL, &html, &error),
                  ==, KP_NOT_FOUND);
  g_assert_cmpstr(error.message, ==,
                  "the theme 'default' has no template 'none'; it has 404, "
                  "archive, index, list, page");
  host_close(site, page);
}

/* Two pages of one topic find each other, and a third finds none. */
static void
test_relate(void)
{
  const KpPageCalls *calls = host_plugin()->page;
  static const gchar *const TOPICS[] = {"ferry", "ferry", NULL};
  KpSite *site = host_site(NULL, NULL);
  KpPage *pages[3];
  uint32_t related[3 * 2] = {9, 9, 9, 9, 9, 9};
  for (gsize i = 0; i < 3; i++) {
    g_autofree gchar *article =
        TOPICS[i] != NULL ? host_article(TOPICS[i])
                          : g_strdup("Quokkas browse quietly in the reeds.\n");
    pages[i] = host_page(site, NULL, article);
  }
  g_assert_cmpint(calls->relate(pages, 3, 2, related, NULL), ==, KP_TOO_EARLY);
  g_assert_cmpuint(related[0], ==, 9);
  for (gsize i = 0; i < 3; i++)
    g_assert_cmpint(calls->count(pages[i], NULL), ==, KP_OK);
  g_assert_cmpint(host_plugin()->site->seal(site, NULL), ==, KP_OK);
  g_assert_cmpint(calls->relate(pages, 3, 4, related, NULL), ==,
                  KP_INVALID_ARGUMENT);
  g_assert_cmpint(calls->relate(pages, 3, 2, related, NULL), ==, KP_OK);
  static const uint32_t EXPECTED[] = {1,          KP_NO_PAGE, 0,
                                      KP_NO_PAGE, KP_NO_PAGE, KP_NO_PAGE};
  for (gsize i = 0; i < G_N_ELEMENTS(EXPECTED); i++)
    g_assert_cmpuint(related[i], ==, EXPECTED[i]);
  KpPage *twice[] = {pages[0], pages[0]};
  g_assert_cmpint(calls->relate(twice, 2, 1, related, NULL), ==, KP_BUSY);
  KpPage *none[] = {pages[0], NULL};
  g_assert_cmpint(calls->relate(none, 2, 1, related, NULL), ==,
                  KP_INVALID_ARGUMENT);
  KpSite *other = host_site(NULL, NULL);
  KpPage *apart[] = {pages[0], host_page(other, NULL, "Quokkas browse.\n")};
  g_assert_cmpint(calls->relate(apart, 2, 1, related, NULL), ==,
                  KP_INVALID_ARGUMENT);
  host_close(other, apart[1]);
  g_assert_cmpint(calls->relate(pages, KP_NO_PAGE, 1, related, NULL), ==,
                  KP_INVALID_ARGUMENT);
  g_assert_cmpint(calls->relate(pages, 3, 0, NULL, NULL), ==, KP_OK);
  g_assert_cmpint(calls->relate(NULL, 0, 0, NULL, NULL), ==, KP_OK);
  calls->close(pages[2]);
  calls->close(pages[1]);
  host_close(site, pages[0]);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/output/metadata", test_metadata);
  g_test_add_func("/output/metadata-again", test_metadata_again);
  g_test_add_func("/output/else", test_title_and_date_else);
  g_test_add_func("/output/older-metadata", test_older_metadata);
  g_test_add_func("/output/content", test_content);
  g_test_add_func("/output/resolve", test_resolve);
  g_test_add_func("/output/measure", test_measure);
  g_test_add_func("/output/fill", test_fill_is_document);
  g_test_add_func("/output/fill-again", test_fill_again);
  g_test_add_func("/output/index", test_index);
  g_test_add_func("/output/relate", test_relate);
  return g_test_run();
}
