/* SPDX-License-Identifier: MIT */
/* Hosts and plugins of other versions: what fits works, the rest is refused. */
#include "host.h"
#include "status.h"

/* A host of an older minor version: its structs end earlier. */
static void
test_older_host(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPageInfo info;
  KP_INIT(&info);
  memset((gchar *)&info + 8, 0x5a, sizeof info - 8);
  info.struct_size = offsetof(KpPageInfo, title);
  KpPage *page = host_page(site, "old.md", "# Title\n");
  g_assert_cmpint(host_plugin()->page->info(page, &info, NULL), ==, KP_OK);
  g_assert_cmpstr(info.path.data, ==, "old.md");
  g_assert_cmpuint(info.struct_size, ==, offsetof(KpPageInfo, title));
  for (gsize i = offsetof(KpPageInfo, title); i < sizeof info; i++)
    g_assert_cmpint(((const gchar *)&info)[i], ==, 0x5a);
  host_close(site, page);
}

static void
test_older_input(void)
{
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = NULL;
  KpPageInput input;
  KP_INIT(&input);
  input.bytes = kp_text("# Title\n");
  input.title = kp_text("beyond the host's own version");
  input.format = 99;
  input.struct_size = offsetof(KpPageInput, title);
  g_assert_cmpint(host_plugin()->page->open(site, &input, &page, NULL), ==,
                  KP_OK);
  KpPageInfo info;
  KP_INIT(&info);
  g_assert_cmpint(host_plugin()->page->info(page, &info, NULL), ==, KP_OK);
  g_assert_cmpstr(info.title.data, ==, "Title");
  host_close(site, page);
}

/* A host of a newer minor version: its structs reach further. */
static void
test_newer_host(void)
{
  struct {
    KpPageInfo info;
    guint8 more[64];
  } newer;
  memset(&newer, 0, sizeof newer);
  newer.info.version = KP_ABI_VERSION + 7;
  newer.info.struct_size = sizeof newer;
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_page(site, "new.md", "# Title\n");
  g_assert_cmpint(host_plugin()->page->info(page, &newer.info, NULL), ==,
                  KP_OK);
  g_assert_cmpstr(newer.info.title.data, ==, "Title");
  g_assert_cmpuint(newer.info.struct_size, ==, sizeof newer);
  for (gsize i = 0; i < sizeof newer.more; i++)
    g_assert_cmpuint(newer.more[i], ==, 0);
  host_close(site, page);
}

/* The same with a struct that came later: a host that knows its first fields
 * gets these, and a newer one zeros. */
static void
test_findings_of_other_versions(void)
{
  struct {
    KpFindingInfo finding;
    guint8 more[16];
  } newer;
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_sealed_page(site, "key_points: [It costs 9 crowns]\n");
  const KpPageCalls *calls = host_plugin()->page;
  for (gsize size = 8; size <= sizeof newer; size += 8) {
    memset(&newer, 0x5a, sizeof newer);
    newer.finding.version = KP_ABI_VERSION;
    newer.finding.struct_size = (guint32)size;
    g_assert_cmpint(calls->finding(page, 0, &newer.finding, NULL), ==, KP_OK);
    gsize end = MIN(size, sizeof newer.finding);
    g_assert_cmpuint(newer.finding.struct_size, ==, size);
    for (gsize i = end; i < sizeof newer; i++)
      g_assert_cmpint(((const guint8 *)&newer)[i], ==, 0x5a);
    if (end >= offsetof(KpFindingInfo, message))
      g_assert_true(
          g_str_has_prefix(newer.finding.text.data, "news/ferry.md:2:"));
  }
  newer.finding.version = 0;
  g_assert_cmpint(calls->finding(page, 0, &newer.finding, NULL), ==,
                  KP_WRONG_VERSION);
  host_close(site, page);
}

static void
test_not_ready(void)
{
  static const struct {
    guint32 version, size;
  } CASES[] = {
      {0, 0},
      {0, sizeof(KpPageInfo)},
      {KP_ABI_VERSION, 0},
      {KP_ABI_VERSION, 7},
      {(KP_ABI_MAJOR + 1) << 16, sizeof(KpPageInfo)},
      {0xffffffff, 0xffffffff},
  };
  KpSite *site = host_site(NULL, NULL);
  KpPage *page = host_page(site, NULL, "# Title\n");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpError error;
    KP_INIT(&error);
    KpPageInfo info;
    memset(&info, 0, sizeof info);
    info.version = CASES[i].version;
    info.struct_size = CASES[i].size;
    g_assert_cmpint(host_plugin()->page->info(page, &info, &error), ==,
                    KP_WRONG_VERSION);
    g_assert_nonnull(strstr(error.message, "KP_INIT"));
    g_assert_null(info.path.data);
  }
  host_close(site, page);
}

/* An error that is not ready, or of an older host, gets what it has room for.
 */
static void
test_error_room(void)
{
  KpError error;
  memset(&error, 0x5a, sizeof error);
  error.version = 0;
  kp_fail(&error, KP_BUSY, "words");
  g_assert_cmpint(error.message[0], ==, 0x5a);

  KP_INIT(&error);
  error.struct_size = offsetof(KpError, message) + 4;
  kp_fail(&error, KP_BUSY, "words");
  g_assert_cmpstr(error.message, ==, "wor");

  KP_INIT(&error);
  error.struct_size = offsetof(KpError, message) + 4;
  kp_fail(&error, KP_BUSY, "aß€");
  g_assert_cmpstr(error.message, ==, "aß");
  kp_fail(&error, KP_BUSY, "ß€");
  g_assert_cmpstr(error.message, ==, "ß");

  KP_INIT(&error);
  g_autofree gchar *many = g_strnfill(5000, 'x');
  g_autofree gchar *umlauts = g_strconcat("a", many, NULL);
  for (gsize i = 1; i + 1 < 5000; i += 2)
    memcpy(umlauts + i, "ü", 2);
  kp_fail(&error, KP_BUSY, "%s", umlauts);
  g_assert_cmpuint(strlen(error.message), ==, KP_MESSAGE_SIZE - 1);
  g_assert_true(g_utf8_validate(error.message, -1, NULL));
  kp_fail(&error, KP_BUSY, "%s", umlauts + 1);
  g_assert_cmpuint(strlen(error.message), ==, KP_MESSAGE_SIZE - 2);
  g_assert_true(g_utf8_validate(error.message, -1, NULL));
}

static void
test_statuses_have_sentences(void)
{
  for (gint status = KP_OK; status <= KP_IO_FAILED; status++)
    for (gint other = KP_OK; other < status; other++)
      g_assert_cmpstr(host_plugin()->sentence(status), !=,
                      host_plugin()->sentence(other));
  g_assert_true(g_str_has_suffix(host_plugin()->sentence(9999), "."));
}

/* The host's side: what it loads may be anything. */
static void
test_check(void)
{
  static const struct {
    guint32 version, size;
    const gchar *magic;
    const gchar *message; /* NULL: it passes */
  } CASES[] = {
      {KP_ABI_VERSION, sizeof(KpPlugin), KP_MAGIC, NULL},
      {KP_ABI_VERSION + 3, sizeof(KpPlugin) + 80, KP_MAGIC, NULL},
      {KP_ABI_VERSION, sizeof(KpPlugin), "another", "another's"},
      {KP_ABI_VERSION, 0, KP_MAGIC, "another's"},
      {KP_ABI_VERSION, 8, KP_MAGIC, "another's"},
      {2 << 16, sizeof(KpPlugin), KP_MAGIC, "version 2.0"},
      {KP_ABI_VERSION, offsetof(KpPlugin, report), KP_MAGIC, NULL},
      {KP_ABI_VERSION, offsetof(KpPlugin, markdown), KP_MAGIC, NULL},
      {KP_ABI_VERSION, offsetof(KpPlugin, sentence), KP_MAGIC, "one release"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    KpPlugin plugin = *host_plugin();
    plugin.version = CASES[i].version;
    plugin.struct_size = CASES[i].size;
    memcpy(plugin.magic, CASES[i].magic, sizeof plugin.magic);
    KpError error;
    KP_INIT(&error);
    KpStatus status = kp_check(&plugin, &error);
    g_assert_cmpint(status == KP_OK, ==, CASES[i].message == NULL);
    if (CASES[i].message != NULL)
      g_assert_nonnull(strstr(error.message, CASES[i].message));
    g_assert_cmpint(kp_check(&plugin, NULL), ==, status);
  }
  g_assert_cmpint(kp_check(NULL, NULL), ==, KP_WRONG_VERSION);
}

static void
test_has(void)
{
  const KpPlugin *plugin = host_plugin();
  g_assert_true(KP_HAS(plugin, sentence));
  g_assert_true(KP_HAS(plugin->page, fingerprint));
  g_assert_true(KP_HAS(plugin, report));
  KpPlugin before = *plugin;
  before.struct_size = offsetof(KpPlugin, report);
  g_assert_false(KP_HAS(&before, report));
  g_assert_cmpint(kp_check(&before, NULL), ==, KP_OK);
  KpPageCalls older = *plugin->page;
  older.struct_size = offsetof(KpPageCalls, fingerprint);
  g_assert_false(KP_HAS(&older, fingerprint));
  g_assert_true(KP_HAS(&older, metadata));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/versions/older-host", test_older_host);
  g_test_add_func("/versions/older-input", test_older_input);
  g_test_add_func("/versions/newer-host", test_newer_host);
  g_test_add_func("/versions/findings", test_findings_of_other_versions);
  g_test_add_func("/versions/not-ready", test_not_ready);
  g_test_add_func("/versions/error-room", test_error_room);
  g_test_add_func("/versions/sentences", test_statuses_have_sentences);
  g_test_add_func("/versions/check", test_check);
  g_test_add_func("/versions/has", test_has);
  return g_test_run();
}
