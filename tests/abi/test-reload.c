/* SPDX-License-Identifier: MIT */
/* The plugin as a file: loaded, used and closed a hundred times by a host that
 * uses GLib itself. */
#include "loaded.h"

static const gchar *plugin_path;

/* A failure inside makes a GError, and with it a GQuark that GLib remembers. */
static void
fail_once(const KpPlugin *kp)
{
  KpError error;
  KP_INIT(&error);
  g_assert_cmpint(kp->site->check(kp_text("coutn"), kp_text("1"), &error), ==,
                  KP_INVALID_OPTION);
  g_assert_nonnull(strstr(error.message, "count"));
}

static void
use(const KpPlugin *kp)
{
  KpSite *site = NULL;
  KpText html;
  KpPage *page =
      loaded_page(kp, "# Ferry\n\nThe ferry sails again on Monday.\n", &site);
  g_assert_cmpint(kp->page->body(page, &html, NULL), ==, KP_OK);
  g_assert_nonnull(strstr(html.data, "<h1 id=\"ferry\">Ferry</h1>"));
  kp->page->close(page);
  g_assert_cmpint(kp->site->close(site, NULL), ==, KP_OK);
}

/* All names that GLib knows, those of the plugin among them. */
static void
read_all_quarks(void)
{
  for (GQuark quark = 1;; quark++) {
    const gchar *name = g_quark_to_string(quark);
    if (name == NULL)
      break;
    g_assert_cmpuint(strlen(name), <, 1000);
  }
  g_autofree gchar *name = g_strdup_printf("host-%d", g_random_int());
  g_assert_cmpstr(g_quark_to_string(g_quark_from_string(name)), ==, name);
}

static void
test_reload(void)
{
  for (guint i = 0; i < 100; i++) {
    void *library;
    const KpPlugin *kp = loaded_plugin(plugin_path, RTLD_LOCAL, &library);
    fail_once(kp);
    use(kp);
    g_assert_cmpint(dlclose(library), ==, 0);
    read_all_quarks();
  }
}

/* Two handles are one library; closing one leaves the other. */
static void
test_two_handles(void)
{
  void *first, *second;
  const KpPlugin *kp = loaded_plugin(plugin_path, RTLD_LOCAL, &first);
  g_assert_true(loaded_plugin(plugin_path, RTLD_LOCAL, &second) == kp);
  g_assert_cmpint(dlclose(first), ==, 0);
  use(kp);
  g_assert_cmpint(dlclose(second), ==, 0);
}

static void
test_table_is_the_headers(void)
{
  void *library;
  const KpPlugin *kp = loaded_plugin(plugin_path, RTLD_LOCAL, &library);
  g_assert_cmpuint(kp->version, ==, KP_ABI_VERSION);
  g_assert_cmpuint(kp->struct_size, ==, sizeof(KpPlugin));
  g_assert_cmpuint(kp->site->struct_size, ==, sizeof(KpSiteCalls));
  g_assert_cmpuint(kp->page->struct_size, ==, sizeof(KpPageCalls));
  g_assert_cmpuint(kp->values->struct_size, ==, sizeof(KpValuesCalls));
  g_assert_cmpuint(kp->report->struct_size, ==, sizeof(KpReportCalls));
  /* No call is missing: each table is full of pointers after its head. */
  const void *const *pointers = (const void *const *)kp->page;
  for (gsize i = 1; i < sizeof(KpPageCalls) / sizeof *pointers; i++)
    g_assert_nonnull(pointers[i]);
  pointers = (const void *const *)kp->site;
  for (gsize i = 1; i < sizeof(KpSiteCalls) / sizeof *pointers; i++)
    g_assert_nonnull(pointers[i]);
  pointers = (const void *const *)kp->report;
  for (gsize i = 1; i < sizeof(KpReportCalls) / sizeof *pointers; i++)
    g_assert_nonnull(pointers[i]);
  g_assert_cmpint(dlclose(library), ==, 0);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_assert_cmpint(argc, ==, 2);
  plugin_path = argv[1];
  g_test_add_func("/reload/hundred", test_reload);
  g_test_add_func("/reload/two-handles", test_two_handles);
  g_test_add_func("/reload/table", test_table_is_the_headers);
  return g_test_run();
}
