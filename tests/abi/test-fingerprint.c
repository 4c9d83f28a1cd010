/* SPDX-License-Identifier: MIT */
/* A page's fingerprint changes when its output can, and only then. */
#include <glib/gstdio.h>

#include "host.h"

typedef struct {
  const gchar *path;
  const gchar *address;
  const gchar *title;
  const gchar *language;
  guint format;
  const gchar *ending; /* appended to the article */
  const gchar *key;    /* an option */
  const gchar *value;
  guint n_others;           /* pages of other topics that are counted too */
  const gchar *other_topic; /* of these; NULL: they share no word */
} Case;

static void
count_others(KpSite *site, const Case *what)
{
  const KpPageCalls *calls = host_plugin()->page;
  for (guint i = 0; i < what->n_others; i++) {
    g_autofree gchar *article = what->other_topic != NULL
                                    ? host_article(what->other_topic)
                                    : g_strdup("Quokkas browse quietly.\n");
    KpPage *page = host_page(site, NULL, article);
    g_assert_cmpint(calls->count(page, NULL), ==, KP_OK);
    calls->close(page);
  }
}

static gchar *
fingerprint_of(const Case *what)
{
  const KpPageCalls *calls = host_plugin()->page;
  KpSite *site = host_site(what->key, what->value, NULL);
  count_others(site, what);
  g_autofree gchar *article = host_article("ferry");
  g_autofree gchar *bytes =
      g_strconcat(article, what->ending != NULL ? what->ending : "", NULL);
  KpPageInput input;
  KP_INIT(&input);
  input.path = kp_text(what->path);
  input.address = kp_text(what->address);
  input.title = kp_text(what->title);
  input.language = kp_text(what->language);
  input.format = what->format;
  input.bytes = kp_text(bytes);
  KpPage *page = NULL;
  g_assert_cmpint(calls->open(site, &input, &page, NULL), ==, KP_OK);
  host_seal(site, page);
  KpText text;
  g_assert_cmpint(calls->fingerprint(page, &text, NULL), ==, KP_OK);
  g_assert_cmpuint(text.length, ==, 64);
  gchar *copy = g_strdup(text.data);
  host_close(site, page);
  return copy;
}

static void
test_differs(void)
{
  static const Case CASES[] = {
      {.path = NULL},
      {.path = "b.md"},
      {.address = "b/"},
      {.title = "b"},
      {.path = "b/"},
      {.language = "de"},
      {.format = KP_FORMAT_TEXT},
      {.ending = "\n"},
      {.ending = "More.\n"},
      {.key = "count", .value = "2"},
      {.key = "title", .value = "b"},
      {.key = "description", .value = "b"},
      {.key = "heading", .value = "b"},
      {.key = "label", .value = "b"},
      {.key = "unsafe", .value = "true"},
      {.key = "heading_ids", .value = "false"},
      {.key = "contents", .value = "3"},
      {.key = "images", .value = "false"},
      {.key = "schema", .value = "BlogPosting"},
      {.key = "smart", .value = "true"},
      {.key = "stylesheet", .value = "b.css"},
      {.key = "base_url", .value = "https://b.example/"},
      {.key = "theme", .value = "plain"},
      {.key = "theme.accent", .value = "#123456"},
      {.n_others = 40, .other_topic = "ferry"},
      {.n_others = 40, .other_topic = "tram"},
  };
  g_autoptr(GHashTable) seen =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    gchar *fingerprint = fingerprint_of(&CASES[i]);
    if (!g_hash_table_add(seen, fingerprint))
      g_error("case %" G_GSIZE_FORMAT " has the fingerprint of another", i);
  }
}

static void
test_stays(void)
{
  static const Case PLAIN = {.path = "a.md"};
  static const Case SAME[] = {
      {.path = "a.md"},
      {.path = "a.md", .key = "count", .value = "0"},
      {.path = "a.md", .key = "links", .value = "true"},
      /* The folder of the themes, in another spelling. */
      {.path = "a.md", .key = "theme_folder", .value = TEST_THEMES "/."},
      /* A page that moves no term of this one to another step. */
      {.path = "a.md", .n_others = 1},
  };
  g_autofree gchar *plain = fingerprint_of(&PLAIN);
  for (gsize i = 0; i < G_N_ELEMENTS(SAME); i++) {
    g_autofree gchar *same = fingerprint_of(&SAME[i]);
    g_assert_cmpstr(same, ==, plain);
  }
}

/* Where two sites give a page one fingerprint, they give it one document. */
static void
test_same_fingerprint_same_document(void)
{
  g_autoptr(GHashTable) documents =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autofree gchar *article = host_article("ferry");
  for (guint n = 0; n < 24; n++) {
    const Case others = {.n_others = n, .other_topic = "tram"};
    KpSite *site = host_site(NULL, NULL);
    count_others(site, &others);
    KpPage *page = host_page(site, NULL, article);
    host_seal(site, page);
    KpText text;
    g_assert_cmpint(host_plugin()->page->fingerprint(page, &text, NULL), ==,
                    KP_OK);
    g_autofree gchar *document = host_document(page);
    const gchar *former = g_hash_table_lookup(documents, text.data);
    if (former != NULL)
      g_assert_cmpstr(document, ==, former);
    else
      g_hash_table_insert(documents, g_strdup(text.data),
                          g_steal_pointer(&document));
    host_close(site, page);
  }
  /* The steps are coarse: not every new page changes the others, not even one
   * of nearly the same words. */
  g_assert_cmpuint(g_hash_table_size(documents), <, 18);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/fingerprint/differs", test_differs);
  g_test_add_func("/fingerprint/stays", test_stays);
  g_test_add_func("/fingerprint/document", test_same_fingerprint_same_document);
  return g_test_run();
}
