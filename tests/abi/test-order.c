/* SPDX-License-Identifier: MIT */
/* Calls out of order are refused, and a refusal changes nothing. */
#include "host.h"

typedef KpStatus Ask(KpPage *page, KpError *error);

static KpStatus
ask_outcome(KpPage *page, KpError *error)
{
  KpOutcome outcome;
  KP_INIT(&outcome);
  return host_plugin()->page->outcome(page, &outcome, error);
}

static KpStatus
ask_point(KpPage *page, KpError *error)
{
  KpPointInfo point;
  KP_INIT(&point);
  return host_plugin()->page->point(page, KP_LIST_SHOWN, 0, &point, error);
}

static KpStatus
ask_generated(KpPage *page, KpError *error)
{
  KpPointInfo point;
  KP_INIT(&point);
  return host_plugin()->page->point(page, KP_LIST_GENERATED, 0, &point, error);
}

static KpStatus
ask_share(KpPage *page, KpError *error)
{
  KpShare share;
  KP_INIT(&share);
  return host_plugin()->page->share(page, 0, 0, &share, error);
}

/* Whether the point has a cut is not the question here. */
static KpStatus
ask_cut(KpPage *page, KpError *error)
{
  KpText text;
  KpStatus status = host_plugin()->page->cut(page, 0, 0, &text, error);
  if (status != KP_NOT_FOUND)
    return status;
  KP_INIT(error);
  return KP_OK;
}

static KpStatus
ask_compare(KpPage *page, KpError *error)
{
  KpComparison comparison;
  KP_INIT(&comparison);
  return host_plugin()->page->compare(page, &comparison, error);
}

static KpStatus
ask_match(KpPage *page, KpError *error)
{
  KpMatch match;
  KP_INIT(&match);
  return host_plugin()->page->match(page, 0, &match, error);
}

static KpStatus
ask_box(KpPage *page, KpError *error)
{
  KpText text;
  return host_plugin()->page->box(page, &text, error);
}

static KpStatus
ask_body(KpPage *page, KpError *error)
{
  KpText text;
  return host_plugin()->page->body(page, &text, error);
}

static KpStatus
ask_document(KpPage *page, KpError *error)
{
  KpText text;
  return host_plugin()->page->document(page, &text, error);
}

static KpStatus
ask_metadata(KpPage *page, KpError *error)
{
  KpMetadata metadata;
  KP_INIT(&metadata);
  return host_plugin()->page->metadata(page, &metadata, error);
}

/* The article's one point is told to be one of too few. */
static KpStatus
ask_finding(KpPage *page, KpError *error)
{
  KpFindingInfo finding;
  KP_INIT(&finding);
  return host_plugin()->page->finding(page, 0, &finding, error);
}

static KpStatus
ask_fingerprint(KpPage *page, KpError *error)
{
  KpText text;
  return host_plugin()->page->fingerprint(page, &text, error);
}

static KpStatus
fill_with(KpStatus (*fill)(KpPage *, KpValues *, KpError *),
          KpPage *page,
          KpError *error)
{
  KpValues *values = NULL;
  g_assert_cmpint(host_plugin()->values->open(&values, NULL), ==, KP_OK);
  KpStatus status = fill(page, values, error);
  host_plugin()->values->close(values);
  return status;
}

static KpStatus
ask_fill(KpPage *page, KpError *error)
{
  return fill_with(host_plugin()->page->fill, page, error);
}

static KpStatus
ask_fill_row(KpPage *page, KpError *error)
{
  return fill_with(host_plugin()->page->fill_row, page, error);
}

static KpStatus
ask_info(KpPage *page, KpError *error)
{
  KpPageInfo info;
  KP_INIT(&info);
  return host_plugin()->page->info(page, &info, error);
}

static KpStatus
ask_own_point(KpPage *page, KpError *error)
{
  KpPointInfo point;
  KP_INIT(&point);
  return host_plugin()->page->point(page, KP_LIST_OWN, 0, &point, error);
}

static KpStatus
ask_field(KpPage *page, KpError *error)
{
  KpText text;
  return host_plugin()->page->field(page, kp_text("title"), 0, &text, error);
}

static KpStatus
ask_count(KpPage *page, KpError *error)
{
  return host_plugin()->page->count(page, error);
}

static KpStatus
ask_uncount(KpPage *page, KpError *error)
{
  return host_plugin()->page->uncount(page, error);
}

static KpStatus
ask_set_address(KpPage *page, KpError *error)
{
  return host_plugin()->page->set_address(page, kp_text("b/"), error);
}

/* Each call before sealing, after it, and after a document was made. */
static const struct {
  const gchar *name;
  Ask *ask;
  KpStatus before;
  KpStatus after;
  KpStatus later;
} CALLS[] = {
    {"outcome", ask_outcome, KP_TOO_EARLY, KP_OK, KP_OK},
    {"point", ask_point, KP_TOO_EARLY, KP_OK, KP_OK},
    {"generated", ask_generated, KP_TOO_EARLY, KP_OK, KP_OK},
    {"cut", ask_cut, KP_TOO_EARLY, KP_OK, KP_OK},
    {"share", ask_share, KP_TOO_EARLY, KP_OK, KP_OK},
    {"compare", ask_compare, KP_TOO_EARLY, KP_OK, KP_OK},
    {"match", ask_match, KP_TOO_EARLY, KP_OK, KP_OK},
    {"info", ask_info, KP_OK, KP_OK, KP_OK},
    {"own point", ask_own_point, KP_OK, KP_OK, KP_OK},
    {"field", ask_field, KP_OK, KP_OK, KP_OK},
    {"set_address", ask_set_address, KP_OK, KP_OK, KP_TOO_LATE},
    {"count", ask_count, KP_TOO_LATE, KP_TOO_LATE, KP_TOO_LATE},
    {"uncount", ask_uncount, KP_OK, KP_TOO_LATE, KP_TOO_LATE},
    {"box", ask_box, KP_TOO_EARLY, KP_OK, KP_OK},
    {"body", ask_body, KP_TOO_EARLY, KP_OK, KP_OK},
    {"document", ask_document, KP_TOO_EARLY, KP_OK, KP_OK},
    {"fill", ask_fill, KP_TOO_EARLY, KP_OK, KP_OK},
    {"fill_row", ask_fill_row, KP_TOO_EARLY, KP_OK, KP_OK},
    {"metadata", ask_metadata, KP_TOO_EARLY, KP_OK, KP_OK},
    {"fingerprint", ask_fingerprint, KP_TOO_EARLY, KP_OK, KP_OK},
    {"finding", ask_finding, KP_TOO_EARLY, KP_OK, KP_OK},
};

static void
assert_status(gsize i, KpPage *page, KpStatus expected, const gchar *when)
{
  KpError error;
  KP_INIT(&error);
  KpStatus status = CALLS[i].ask(page, &error);
  if (status != expected)
    g_error("%s %s: status %d (%s), not %d", CALLS[i].name, when, status,
            error.message, expected);
  g_assert_cmpint(error.message[0] == '\0', ==, status == KP_OK);
}

static gchar *
article_with_points(void)
{
  g_autofree gchar *article = host_article("ferry");
  return g_strconcat("---\nkey_points:\n- The ferry sails again on 3 May\n",
                     article + strlen("---\n"), NULL);
}

static void
test_matrix(void)
{
  g_autofree gchar *article = article_with_points();
  for (gsize i = 0; i < G_N_ELEMENTS(CALLS); i++) {
    KpSite *site = host_site(NULL, NULL);
    KpPage *page = host_page(site, NULL, article);
    g_assert_cmpint(ask_count(page, NULL), ==, KP_OK);
    assert_status(i, page, CALLS[i].before, "before sealing");
    g_assert_cmpint(host_plugin()->site->seal(site, NULL), ==, KP_OK);
    assert_status(i, page, CALLS[i].after, "after sealing");
    g_free(host_document(page));
    assert_status(i, page, CALLS[i].later, "after document");
    host_close(site, page);
  }
}

static void
test_uncounted_cannot_be_taken_back(void)
{
  KpSite *site = host_site(NULL, NULL);
  g_autofree gchar *article = host_article("ferry");
  KpPage *page = host_page(site, NULL, article);
  g_assert_cmpint(ask_uncount(page, NULL), ==, KP_NOT_FOUND);
  g_assert_cmpint(ask_count(page, NULL), ==, KP_OK);
  g_assert_cmpint(ask_uncount(page, NULL), ==, KP_OK);
  g_assert_cmpint(ask_count(page, NULL), ==, KP_OK);
  host_close(site, page);
}

static void
test_site(void)
{
  const KpSiteCalls *calls = host_plugin()->site;
  KpSite *site = host_site(NULL, NULL);
  g_autofree gchar *article = host_article("ferry");
  KpPage *page = host_page(site, NULL, article);
  KpText counts;
  g_assert_cmpint(calls->close(site, NULL), ==, KP_TOO_EARLY);
  g_assert_cmpint(calls->export_counts(site, &counts, NULL), ==, KP_OK);
  g_assert_cmpint(calls->seal(site, NULL), ==, KP_OK);
  g_assert_cmpint(calls->seal(site, NULL), ==, KP_TOO_LATE);
  g_assert_cmpint(calls->merge(site, kp_text("c"), counts, NULL), ==,
                  KP_TOO_LATE);
  g_assert_cmpint(ask_count(page, NULL), ==, KP_TOO_LATE);
  g_assert_cmpint(calls->export_counts(site, &counts, NULL), ==, KP_OK);
  host_close(site, page);
}

/* What the callback below found when it asked its own page. */
static KpStatus asked;

static KpStatus
resolve_rudely(void *host_data, KpText url, KpText *resolved)
{
  (void)url;
  (void)resolved;
  asked = ask_info(*(KpPage **)host_data, NULL);
  return KP_NOT_FOUND;
}

static void
test_callback_finds_its_page_busy(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = NULL;
  KpPageInput input;
  KP_INIT(&input);
  input.bytes = kp_text("# A\n\n[b](b.md)\n");
  input.resolve = resolve_rudely;
  input.host_data = &page;
  g_assert_cmpint(host_plugin()->page->open(site, &input, &page, NULL), ==,
                  KP_OK);
  host_seal(site, page);
  asked = KP_OK;
  g_assert_cmpint(ask_body(page, NULL), ==, KP_OK);
  g_assert_cmpint(asked, ==, KP_BUSY);
  g_assert_cmpint(ask_info(page, NULL), ==, KP_OK);
  host_close(site, page);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/order/matrix", test_matrix);
  g_test_add_func("/order/uncounted", test_uncounted_cannot_be_taken_back);
  g_test_add_func("/order/site", test_site);
  g_test_add_func("/order/callback", test_callback_finds_its_page_busy);
  return g_test_run();
}
