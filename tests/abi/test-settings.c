/* SPDX-License-Identifier: MIT */
/* Options describe themselves, and a wrong one says what would be right. */
#include <glib/gstdio.h>

#include "host.h"

static void
test_options_describe_themselves(void)
{
  const KpSiteCalls *calls = host_plugin()->site;
  g_autoptr(GHashTable) names =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  KpOption option;
  gsize n = 0;
  for (;; n++) {
    KP_INIT(&option);
    if (calls->option(n, &option, NULL) != KP_OK)
      break;
    g_assert_true(g_hash_table_add(names, g_strdup(option.name.data)));
    g_assert_cmpuint(option.section.length, >, 0);
    g_assert_true(g_str_has_suffix(option.sentence.data, "."));
    g_assert_cmpuint(option.type, <=, KP_TYPE_FOLDER);
    if (option.type == KP_TYPE_INTEGER)
      g_assert_cmpint(option.minimum, <, option.maximum);
    if (!g_str_has_suffix(option.name.data, "*"))
      g_assert_cmpint(calls->check(option.name, option.standard, NULL), ==,
                      KP_OK);
  }
  g_assert_cmpuint(n, >, 15);
  g_assert_true(g_hash_table_contains(names, "theme.*"));
  g_assert_cmpint(calls->option(n, &option, NULL), ==, KP_NOT_FOUND);
  g_assert_cmpint(calls->option(G_MAXSIZE, &option, NULL), ==, KP_NOT_FOUND);
}

/* The manual page has each option with its sentence. */
static void
test_manual(void)
{
  g_autofree gchar *manual = NULL;
  g_assert_true(g_file_get_contents(TEST_MANUAL, &manual, NULL, NULL));
  KpOption option;
  for (gsize i = 0;; i++) {
    KP_INIT(&option);
    if (host_plugin()->site->option(i, &option, NULL) != KP_OK)
      break;
    g_auto(GStrv) parts = g_strsplit(option.sentence.data, "\"", -1);
    g_autofree gchar *sentence = g_strjoinv("\\(dq", parts);
    g_autofree gchar *entry =
        g_strdup_printf(".TP\n.B %s\n%s\n", option.name.data, sentence);
    if (strstr(manual, entry) == NULL)
      g_error("keypoints-plugin.7 lacks:\n%s", entry);
  }
}

static void
test_check(void)
{
  static const struct {
    const gchar *key, *value;
    const gchar *message; /* NULL: accepted */
  } CASES[] = {
      {"count", "4", NULL},
      {"count", "", "write a number from 0 to 20"},
      {"count", "-1", "write a number from 0 to 20"},
      {"count", "21", "write a number from 0 to 20"},
      {"count", "4 ", "write a number"},
      {"count", "99999999999999999999", "write a number"},
      {"coutn", "4", "did you mean \"count\"?"},
      {"Count", "4", "did you mean \"count\"?"},
      {"zyzzyva", "4", "there is no option \"zyzzyva\""},
      {"", "4", "there is no option \"\""},
      {"theme.", "4", "did you mean"},
      {"theme.accent", "#fff", NULL},
      {"theme.accent", "", "\"theme.accent\" has no value"},
      {"links", "false", NULL},
      {"links", "no", "write true or false"},
      {"language", "de-AT", NULL},
      {"language", "", NULL},
      {"schema", "BlogPosting", NULL},
      {"schema", "Blog", "write Article, NewsArticle or BlogPosting"},
      {"language", "deutsch!", "write a tag"},
      {"language", "e", "write a tag"},
      {"language", "en-", "write a tag"},
      {"base_url", "https://example.org", NULL},
      {"base_url", "https://example.org/a/", NULL},
      {"base_url", "example.org", "write an address"},
      {"base_url", "ftp://example.org/", "write an address"},
      {"base_url", "http://example.org", NULL},
      {"base_url", "https:a", "write an address"},
      {"base_url", "https:///a", "write an address"},
      {"base_url", "https://example.org/#a", "write an address"},
      {"base_url", "https://example.org/?a", "write an address"},
      {"base_url", "https://example .org/", "write an address"},
      {"base_url", "https://example.org/a b/", "write an address"},
      {"base_url", "https://example.org/\t/", "write an address"},
      {"base_url", "https://example.org/<a>/", "write an address"},
      {"base_url", "https://example.org/\"/", "write an address"},
      {"base_url", "https://m\xC3\xBCnchen.example/\xC3\xBC/", NULL},
      {"check.too-long", "error", NULL},
      {"check.max_words", "20", NULL},
      {"check.require", "current, own", NULL},
      {"check.too-lnog", "error", "did you mean 'too-long'?"},
      {"check.too-long", "fatal", "is error, warning, note or off"},
      {"check.max_words", "0", "from 1 to 1000"},
      {"check.require", "curent", "names states"},
      {"check.", "error", "there is no rule or limit ''"},
      {"heading", "", NULL},
      {"heading", "At a glance", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpError error;
    KP_INIT(&error);
    KpStatus status = host_plugin()->site->check(
        kp_text(CASES[i].key), kp_text(CASES[i].value), &error);
    g_test_message("%s = %s: %s", CASES[i].key, CASES[i].value, error.message);
    g_assert_cmpint(status, ==,
                    CASES[i].message == NULL ? KP_OK : KP_INVALID_OPTION);
    if (CASES[i].message != NULL)
      g_assert_nonnull(strstr(error.message, CASES[i].message));
  }
}

static void
assert_open_fails(const gchar *key,
                  const gchar *value,
                  KpStatus expected,
                  const gchar *message)
{
  KpSetting setting = {kp_text(key), kp_text(value)};
  KpError error;
  KP_INIT(&error);
  KpSite *site = NULL;
  g_assert_cmpint(host_plugin()->site->open(&setting, 1, &site, &error), ==,
                  expected);
  g_assert_nonnull(strstr(error.message, message));
  g_assert_null(site);
}

static void
test_open(void)
{
  g_autofree gchar *bad = g_build_filename(g_get_tmp_dir(), "kp-XXXXXX", NULL);
  gint file = g_mkstemp(bad);
  g_assert_cmpint(file, >=, 0);
  g_assert_true(g_close(file, NULL));
  g_assert_true(g_file_set_contents(bad, "no counts\n", -1, NULL));
  assert_open_fails("coutn", "4", KP_INVALID_OPTION, "\"count\"");
  assert_open_fails("count", "x", KP_INVALID_OPTION, "number");
  assert_open_fails("corpus", "/nonexistent/counts", KP_IO_FAILED,
                    "/nonexistent/counts: there is no such file; check the "
                    "name, or change the option \"corpus\"");
  assert_open_fails("profile", "/", KP_IO_FAILED,
                    "/: cannot be read; check that it is a file that may be "
                    "read, or change the option \"profile\"");
  assert_open_fails("corpus", bad, KP_BAD_INPUT, bad);
  assert_open_fails("profile", bad, KP_BAD_INPUT, bad);
  g_remove(bad);
}

/* A theme's faults are told by the calls that need it, by each, of pages that
 * link to a style sheet too. */
static void
test_theme(void)
{
  static const struct {
    const gchar *key, *value;
    const gchar *message;
  } CASES[] = {
      {"theme", "defualt", "did you mean 'default'"},
      {"theme", "a\nb", "there is no theme 'a b'"},
      {"theme.accnt", "#fff", "accnt"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpSite *site = host_site(CASES[i].key, CASES[i].value, "stylesheet",
                             "/style.css", NULL);
    KpPage *page = host_sealed_page(site, "");
    const KpSiteCalls *of_site = host_plugin()->site;
    const KpPageCalls *of_page = host_plugin()->page;
    for (gint call = 0; call < 5; call++) {
      KpText text;
      KpError error;
      KP_INIT(&error);
      KpStatus status = call == 0   ? of_site->stylesheet(site, &text, &error)
                        : call == 1 ? of_site->warning(site, 0, &text, &error)
                        : call == 2 ? of_site->render(site, kp_text("list"),
                                                      NULL, &text, &error)
                        : call == 3 ? of_page->document(page, &text, &error)
                                    : of_page->fingerprint(page, &text, &error);
      g_assert_cmpint(status, ==, KP_INVALID_OPTION);
      g_assert_nonnull(strstr(error.message, CASES[i].message));
    }
    host_close(site, page);
  }
}

/* An empty text is no text: as if the option had not been given. */
static void
test_empty(void)
{
  static const gchar *const NAMES[] = {"title",  "base_url", "language",
                                       "schema", "theme",    "corpus",
                                       "label",  "heading"};
  g_autofree gchar *article = host_article("ferry");
  g_autofree gchar *expected = NULL;
  for (gsize i = 0; i <= G_N_ELEMENTS(NAMES); i++) {
    KpSite *site = i == 0 ? host_site("links", "true", NULL)
                          : host_site(NAMES[i - 1], "", NULL);
    KpPage *page = host_page(site, NULL, article);
    host_seal(site, page);
    KpText html;
    g_assert_cmpint(host_plugin()->page->document(page, &html, NULL), ==,
                    KP_OK);
    if (i == 0)
      expected = g_strdup(html.data);
    g_assert_cmpstr(html.data, ==, expected);
    host_close(site, page);
  }
}

/* The footer does not wait for the site to have a name. */
static void
test_footer(void)
{
  static const gchar *const THEMES[] = {"default", "magazine", "plain"};
  for (gsize i = 0; i < G_N_ELEMENTS(THEMES); i++) {
    KpSite *site = host_site("theme", THEMES[i], "footer", "Since 1901.", NULL);
    KpPage *page = host_sealed_page(site, "");
    g_autofree gchar *document = host_document(page);
    g_assert_nonnull(strstr(document, ">Since 1901.<"));
    host_close(site, page);
    site = host_site("theme", THEMES[i], NULL);
    page = host_sealed_page(site, "");
    g_autofree gchar *without = host_document(page);
    g_assert_null(strstr(without, "<footer class=\"site-foot\""));
    host_close(site, page);
  }
}

/* An empty folder is not the current one, which here has a theme that is none.
 */
static void
test_empty_folder(void)
{
  const KpSetting settings[] = {
      {kp_text("theme_folder"), kp_text("")},
      {kp_text("theme_overrides"), kp_text("")},
      {kp_text("theme_folder"), kp_text(TEST_THEMES)},
  };
  g_autofree gchar *before = g_get_current_dir();
  g_autofree gchar *folder = g_dir_make_tmp("kp-XXXXXX", NULL);
  g_autofree gchar *theme = g_build_filename(folder, "default", NULL);
  g_assert_cmpint(g_mkdir(theme, 0700), ==, 0);
  g_assert_cmpint(g_chdir(folder), ==, 0);
  KpSite *site = NULL;
  KpText css;
  g_assert_cmpint(host_plugin()->site->open(settings, 3, &site, NULL), ==,
                  KP_OK);
  KpStatus status = host_plugin()->site->stylesheet(site, &css, NULL);
  g_assert_cmpint(g_chdir(before), ==, 0);
  g_assert_cmpint(g_rmdir(theme), ==, 0);
  g_assert_cmpint(g_rmdir(folder), ==, 0);
  g_assert_cmpint(status, ==, KP_OK);
  host_close(site, NULL);
}

/* A later setting stands over an earlier one. */
static void
test_last_one_holds(void)
{
  KpSite *site = host_site("count", "5", "count", "1", NULL);
  g_autofree gchar *article = host_article("ferry");
  KpPage *page = host_page(site, NULL, article);
  host_seal(site, page);
  KpOutcome outcome;
  KP_INIT(&outcome);
  g_assert_cmpint(host_plugin()->page->outcome(page, &outcome, NULL), ==,
                  KP_OK);
  g_assert_cmpuint(outcome.n_generated, ==, 1);
  host_close(site, page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/settings/describe", test_options_describe_themselves);
  g_test_add_func("/settings/manual", test_manual);
  g_test_add_func("/settings/check", test_check);
  g_test_add_func("/settings/open", test_open);
  g_test_add_func("/settings/theme", test_theme);
  g_test_add_func("/settings/empty", test_empty);
  g_test_add_func("/settings/footer", test_footer);
  g_test_add_func("/settings/empty-folder", test_empty_folder);
  g_test_add_func("/settings/last", test_last_one_holds);
  return g_test_run();
}
