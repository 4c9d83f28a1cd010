/* SPDX-License-Identifier: MIT */
/* A host may be in any locale: the same bytes come out. */
#include <glib/gstdio.h>
#include <locale.h>

#include "host.h"

/* Capitals that Turkish lowers in a way of its own, and numbers that German
 * writes in a way of its own. */
static gchar *
outputs_new(void)
{
  KpSite *site = host_site("base_url", "https://example.org/", NULL);
  g_autofree gchar *article = host_article("ferry");
  g_autofree gchar *bytes = g_strconcat(
      article, "\n## INSIDE THE ISLAND INN\n\nIan Irwin visits it.\n", NULL);
  KpPage *page = host_page(site, NULL, bytes);
  host_seal(site, page);
  KpText counts, fingerprint;
  g_assert_cmpint(host_plugin()->site->export_counts(site, &counts, NULL), ==,
                  KP_OK);
  g_assert_cmpint(host_plugin()->page->fingerprint(page, &fingerprint, NULL),
                  ==, KP_OK);
  g_autofree gchar *document = host_document(page);
  gchar *all = g_strconcat(counts.data, fingerprint.data, document, NULL);
  host_close(site, page);
  return all;
}

static gboolean
has_locale(const gchar *folder, const gchar *name)
{
  g_autofree gchar *source = g_strndup(name, strcspn(name, "."));
  g_autofree gchar *target = g_build_filename(folder, name, NULL);
  const gchar *argv[] = {"localedef", "-i",   source, "-f",
                         "UTF-8",     target, NULL};
  g_autofree gchar *out = NULL, *err = NULL;
  return g_spawn_sync(NULL, (gchar **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL,
                      NULL, &out, &err, NULL, NULL) &&
         setlocale(LC_ALL, name) != NULL;
}

static void
remove_folder(const gchar *folder)
{
  const gchar *argv[] = {"rm", "-r", "--", folder, NULL};
  g_assert_true(g_spawn_sync(NULL, (gchar **)argv, NULL, G_SPAWN_SEARCH_PATH,
                             NULL, NULL, NULL, NULL, NULL, NULL));
}

static void
test_locales(void)
{
  static const gchar *const NAMES[] = {"tr_TR.UTF-8", "de_DE.UTF-8"};
  g_autofree gchar *folder = g_dir_make_tmp("kp-XXXXXX", NULL);
  g_assert_true(g_setenv("LOCPATH", folder, TRUE));
  g_autofree gchar *expected = outputs_new();
  gsize n_tried = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    if (!has_locale(folder, NAMES[i]))
      continue;
    g_autofree gchar *outputs = outputs_new();
    g_assert_cmpstr(outputs, ==, expected);
    g_assert_cmpstr(setlocale(LC_ALL, NULL), ==, NAMES[i]);
    n_tried++;
  }
  (void)setlocale(LC_ALL, "C");
  remove_folder(folder);
  if (n_tried == 0)
    g_test_skip("localedef makes no locale here");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/locale/same-bytes", test_locales);
  return g_test_run();
}
