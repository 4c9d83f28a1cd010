/* SPDX-License-Identifier: MIT */
/* What no host should pass is refused, with words, and changes nothing. */
#include "host.h"

#define ASSERT_REFUSED(call)                                                   \
  G_STMT_START                                                                 \
  {                                                                            \
    KP_INIT(&error);                                                           \
    g_assert_cmpint((call), ==, KP_INVALID_ARGUMENT);                          \
    g_assert_cmpstr(error.message, !=, "");                                    \
  }                                                                            \
  G_STMT_END

static const KpText NOT_UTF8 = {"\xff\xfe", 2};
static const KpText WITH_NUL = {"a\0b", 3};
static const KpText NOWHERE = {NULL, 5};

static void
test_null_to_site_calls(void)
{
  const KpSiteCalls *calls = host_plugin()->site;
  KpError error;
  KpText text;
  KpSite *site = host_site(NULL, NULL);
  KpSite *other;
  KpSetting nowhere = {kp_text("title"), NOWHERE};
  ASSERT_REFUSED(calls->option(0, NULL, &error));
  ASSERT_REFUSED(calls->check(NOWHERE, kp_text("1"), &error));
  ASSERT_REFUSED(calls->open(NULL, 0, NULL, &error));
  ASSERT_REFUSED(calls->open(NULL, 1, &other, &error));
  ASSERT_REFUSED(calls->open(&nowhere, 1, &other, &error));
  ASSERT_REFUSED(calls->state(NULL, NULL, &error));
  ASSERT_REFUSED(calls->state(site, NULL, &error));
  ASSERT_REFUSED(calls->merge(NULL, kp_text("c"), kp_text("c"), &error));
  ASSERT_REFUSED(calls->merge(site, kp_text("c"), NOWHERE, &error));
  ASSERT_REFUSED(calls->export_counts(NULL, &text, &error));
  ASSERT_REFUSED(calls->export_counts(site, NULL, &error));
  ASSERT_REFUSED(calls->seal(NULL, &error));
  ASSERT_REFUSED(calls->stylesheet(NULL, &text, &error));
  ASSERT_REFUSED(calls->stylesheet(site, NULL, &error));
  ASSERT_REFUSED(calls->warning(NULL, 0, &text, &error));
  ASSERT_REFUSED(calls->warning(site, 0, NULL, &error));
  ASSERT_REFUSED(calls->render(NULL, kp_text("index"), NULL, &text, &error));
  ASSERT_REFUSED(calls->render(site, kp_text("index"), NULL, NULL, &error));
  ASSERT_REFUSED(calls->render(site, NOT_UTF8, NULL, &text, &error));
  ASSERT_REFUSED(calls->fill(NULL, NULL, &error));
  ASSERT_REFUSED(calls->fill(site, NULL, &error));
  calls->release(NULL, text);
  calls->release(site, (KpText){NULL, 0});
  calls->release(site, kp_text("not from here"));
  g_assert_cmpint(calls->close(NULL, NULL), ==, KP_OK);
  host_close(site, NULL);
}

static void
test_null_to_page_calls(void)
{
  const KpPageCalls *calls = host_plugin()->page;
  KpError error;
  KpText text;
  KpPage *page = NULL;
  KpPageInput input;
  KP_INIT(&input);
  KpSite *site = host_site(NULL, NULL);
  ASSERT_REFUSED(calls->open(NULL, &input, &page, &error));
  ASSERT_REFUSED(calls->open(site, NULL, &page, &error));
  ASSERT_REFUSED(calls->open(site, &input, NULL, &error));
  input.bytes = NOWHERE;
  ASSERT_REFUSED(calls->open(site, &input, &page, &error));
  ASSERT_REFUSED(calls->count(NULL, &error));
  ASSERT_REFUSED(calls->uncount(NULL, &error));
  ASSERT_REFUSED(calls->set_address(NULL, kp_text("a"), &error));
  ASSERT_REFUSED(calls->info(NULL, NULL, &error));
  ASSERT_REFUSED(calls->field(NULL, kp_text("a"), 0, &text, &error));
  ASSERT_REFUSED(calls->field_name(NULL, 0, &text, &error));
  ASSERT_REFUSED(calls->warning(NULL, 0, &text, &error));
  ASSERT_REFUSED(calls->outcome(NULL, NULL, &error));
  ASSERT_REFUSED(calls->point(NULL, KP_LIST_SHOWN, 0, NULL, &error));
  ASSERT_REFUSED(calls->cut(NULL, 0, 0, &text, &error));
  ASSERT_REFUSED(calls->share(NULL, 0, 0, NULL, &error));
  ASSERT_REFUSED(calls->compare(NULL, NULL, &error));
  ASSERT_REFUSED(calls->match(NULL, 0, NULL, &error));
  ASSERT_REFUSED(calls->box(NULL, &text, &error));
  ASSERT_REFUSED(calls->body(NULL, &text, &error));
  ASSERT_REFUSED(calls->document(NULL, &text, &error));
  ASSERT_REFUSED(calls->fill(NULL, NULL, &error));
  ASSERT_REFUSED(calls->fill_row(NULL, NULL, &error));
  ASSERT_REFUSED(calls->metadata(NULL, NULL, &error));
  ASSERT_REFUSED(calls->fingerprint(NULL, &text, &error));
  ASSERT_REFUSED(calls->content(NULL, &text, &error));
  ASSERT_REFUSED(calls->finding(NULL, 0, NULL, &error));
  calls->close(NULL);
  g_assert_null(page);
  host_close(site, NULL);
}

static void
test_null_places(void)
{
  const KpPageCalls *calls = host_plugin()->page;
  KpError error;
  KpSite *site = host_site(NULL, NULL);
  g_autofree gchar *article = host_article("ferry");
  KpPage *page = host_page(site, NULL, article);
  host_seal(site, page);
  ASSERT_REFUSED(calls->info(page, NULL, &error));
  ASSERT_REFUSED(calls->field(page, kp_text("title"), 0, NULL, &error));
  ASSERT_REFUSED(calls->field_name(page, 0, NULL, &error));
  ASSERT_REFUSED(calls->warning(page, 0, NULL, &error));
  ASSERT_REFUSED(calls->outcome(page, NULL, &error));
  ASSERT_REFUSED(calls->point(page, KP_LIST_SHOWN, 0, NULL, &error));
  ASSERT_REFUSED(calls->cut(page, 0, 0, NULL, &error));
  ASSERT_REFUSED(calls->share(page, 0, 0, NULL, &error));
  ASSERT_REFUSED(calls->compare(page, NULL, &error));
  ASSERT_REFUSED(calls->match(page, 0, NULL, &error));
  ASSERT_REFUSED(calls->box(page, NULL, &error));
  ASSERT_REFUSED(calls->body(page, NULL, &error));
  ASSERT_REFUSED(calls->document(page, NULL, &error));
  ASSERT_REFUSED(calls->fill(page, NULL, &error));
  ASSERT_REFUSED(calls->fill_row(page, NULL, &error));
  ASSERT_REFUSED(calls->metadata(page, NULL, &error));
  ASSERT_REFUSED(calls->fingerprint(page, NULL, &error));
  ASSERT_REFUSED(calls->set_address(page, NOT_UTF8, &error));
  ASSERT_REFUSED(calls->field(page, WITH_NUL, 0, &(KpText){0}, &error));
  KpPointInfo point;
  KP_INIT(&point);
  ASSERT_REFUSED(calls->point(page, 3, 0, &point, &error));
  host_close(site, page);
}

static void
test_values(void)
{
  const KpValuesCalls *calls = host_plugin()->values;
  KpError error;
  KpValues *values = NULL;
  KpValues *row = NULL;
  ASSERT_REFUSED(calls->open(NULL, &error));
  g_assert_cmpint(calls->open(&values, NULL), ==, KP_OK);
  ASSERT_REFUSED(calls->set(NULL, kp_text("a"), kp_text("b"), &error));
  ASSERT_REFUSED(calls->set(values, kp_text(""), kp_text("b"), &error));
  ASSERT_REFUSED(calls->set(values, kp_text("a"), NOT_UTF8, &error));
  ASSERT_REFUSED(calls->set(values, NOWHERE, kp_text("b"), &error));
  ASSERT_REFUSED(calls->set_html(NULL, kp_text("a"), kp_text("b"), &error));
  ASSERT_REFUSED(calls->set_html(values, kp_text("a"), WITH_NUL, &error));
  ASSERT_REFUSED(calls->append(NULL, kp_text("a"), &row, &error));
  ASSERT_REFUSED(calls->append(values, kp_text("a"), NULL, &error));
  g_assert_null(row);
  calls->close(values);
  calls->close(NULL);
}

static void
set_title(KpValues *row, const gchar *title)
{
  g_assert_cmpint(
      host_plugin()->values->set(row, kp_text("title"), kp_text(title), NULL),
      ==, KP_OK);
}

/* A row can be filled for as long as its values live, whatever became of its
 * list. */
static void
test_rows_last(void)
{
  const KpValuesCalls *calls = host_plugin()->values;
  const KpText list = kp_text("articles");
  KpValues *values = NULL, *rows[3] = {NULL};
  g_assert_cmpint(calls->open(&values, NULL), ==, KP_OK);
  g_assert_cmpint(calls->append(values, list, &rows[0], NULL), ==, KP_OK);
  g_assert_cmpint(calls->set(values, list, kp_text("a"), NULL), ==, KP_OK);
  set_title(rows[0], "one");
  g_assert_cmpint(calls->append(values, list, &rows[1], NULL), ==, KP_OK);
  g_assert_cmpint(calls->set(values, list, kp_text(""), NULL), ==, KP_OK);
  set_title(rows[1], "two");
  g_assert_cmpint(calls->append(values, list, &rows[2], NULL), ==, KP_OK);
  g_assert_cmpint(calls->set_html(values, list, kp_text("b"), NULL), ==, KP_OK);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    set_title(rows[i], "three");
  calls->close(values);
}

static void
test_input_texts(void)
{
  const struct {
    KpText path, address, title, language;
    uint32_t format, reserved;
  } CASES[] = {
      {.path = NOT_UTF8},        {.address = WITH_NUL}, {.title = NOWHERE},
      {.language = NOT_UTF8},    {.format = 3},         {.reserved = 1},
      {.language = {"en\"", 3}},
  };
  KpSite *site = host_site(NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpError error;
    KpPage *page = NULL;
    KpPageInput input;
    KP_INIT(&input);
    input.path = CASES[i].path;
    input.address = CASES[i].address;
    input.title = CASES[i].title;
    input.language = CASES[i].language;
    input.format = CASES[i].format;
    input.reserved = CASES[i].reserved;
    ASSERT_REFUSED(host_plugin()->page->open(site, &input, &page, &error));
    g_assert_null(page);
  }
  host_close(site, NULL);
}

/* Bytes that no article has: a message with the place, and no page. */
static void
test_bad_bytes(void)
{
  static const struct {
    KpText bytes;
    const gchar *message;
  } CASES[] = {
      {{"One\nt\xc3\x28o\n", 9}, "b.md:2:2: "},
      {{"One\ntw\0o\n", 9}, "b.md:2:3: "},
      {{"---\na: [\n---\n", 13}, "b.md:"},
      {{"---\na: b\n", 9}, "b.md:1:1: "},
      {{"+++\na = 1\n+++\n", 14}, "b.md:1:1: "},
  };
  KpSite *site = host_site(NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpError error;
    KP_INIT(&error);
    KpPage *page = NULL;
    KpPageInput input;
    KP_INIT(&input);
    input.path = kp_text("b.md");
    input.bytes = CASES[i].bytes;
    g_assert_cmpint(host_plugin()->page->open(site, &input, &page, &error), ==,
                    KP_BAD_INPUT);
    g_test_message("%s", error.message);
    g_assert_true(g_str_has_prefix(error.message, CASES[i].message));
    g_assert_cmpuint(error.line, >, 0);
    g_assert_null(page);
  }
  host_close(site, NULL);
}

/* Told before a byte is read, under the name that the page would have. */
static void
test_too_long(void)
{
#if GLIB_SIZEOF_SIZE_T > 4
  g_autoptr(GString) path = g_string_new("a");
  for (gsize i = 0; i < 300; i++)
    g_string_append(path, "\xc3\xa4");
  const gchar *const PATHS[] = {"", "b.md", path->str};
  KpSite *site = host_site(NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(PATHS); i++) {
    KpPageInput input;
    KpError error;
    KP_INIT(&input);
    KP_INIT(&error);
    input.path = kp_text(PATHS[i]);
    input.bytes = (KpText){"a", (gsize)G_MAXUINT32 + 1};
    KpPage *page = NULL;
    g_assert_cmpint(host_plugin()->page->open(site, &input, &page, &error), ==,
                    KP_BAD_INPUT);
    g_assert_true(g_utf8_validate(error.message, -1, NULL));
    g_assert_true(g_str_has_prefix(error.message, i > 0 ? PATHS[i] : "page"));
    g_assert_nonnull(strstr(error.message, "4 GB"));
    g_assert_null(page);
  }
  host_close(site, NULL);
#endif
}

/* Empty, short and endless input is an article like any other. */
static void
test_odd_articles(void)
{
  g_autofree gchar *line = g_strnfill(200000, 'a');
  const gchar *const ARTICLES[] = {"", "\n", "---\n---\n", "# \n", "a", line};
  KpSite *site = host_site(NULL, NULL);
  g_assert_cmpint(host_plugin()->site->seal(site, NULL), ==, KP_OK);
  for (gsize i = 0; i < G_N_ELEMENTS(ARTICLES); i++) {
    KpPage *page = host_page(site, NULL, ARTICLES[i]);
    KpOutcome outcome;
    KP_INIT(&outcome);
    g_assert_cmpint(host_plugin()->page->outcome(page, &outcome, NULL), ==,
                    KP_OK);
    g_assert_cmpuint(outcome.n_shown, ==, 0);
    g_assert_cmpuint(outcome.reason.length, >, 0);
    g_free(host_document(page));
    host_plugin()->page->close(page);
  }
  host_close(site, NULL);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/arguments/site", test_null_to_site_calls);
  g_test_add_func("/arguments/page", test_null_to_page_calls);
  g_test_add_func("/arguments/places", test_null_places);
  g_test_add_func("/arguments/values", test_values);
  g_test_add_func("/arguments/rows", test_rows_last);
  g_test_add_func("/arguments/input", test_input_texts);
  g_test_add_func("/arguments/bytes", test_bad_bytes);
  g_test_add_func("/arguments/too-long", test_too_long);
  g_test_add_func("/arguments/odd", test_odd_articles);
  return g_test_run();
}
