/* SPDX-License-Identifier: MIT */
#include "prose.h"

static void
test_stems(void)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  const KpLanguage *en = kp_language_find("en");
  const KpLanguage *de = kp_language_find("de");
  const gchar *economy = kp_stems_get(stems, en, "economy");
  g_assert_cmpstr(economy, ==, "economi");
  /* A stem as long as its word is a stem all the same. */
  g_assert_cmpstr(kp_stems_get(stems, en, "economies"), ==, economy);
  g_assert_true(kp_stems_get(stems, en, "economy") == economy);
  g_assert_true(kp_stems_get(stems, en, "economies") == economy);
  g_assert_cmpstr(kp_stems_get(stems, de, "häuser"), ==, "haus");
  g_assert_cmpstr(kp_stems_get(stems, en, ""), ==, "");
}

/* What an apostrophe joins to a word is not the word's, where the language says
 * so. */
static void
test_joined(void)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  static const struct {
    const gchar *code;
    const gchar *joined;
    const gchar *alone;
  } CASES[] = {{"fr", "l'archive", "archives"},
               {"fr", "qu'archive", "archive"},
               {"it", "dell'archivio", "archivio"},
               {"tr", "ankara'nın", "ankara"},
               {"en", "o'neil", "o'neil"}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpLanguage *language = kp_language_find(CASES[i].code);
    g_assert_cmpstr(kp_stems_get(stems, language, CASES[i].joined), ==,
                    kp_stems_get(stems, language, CASES[i].alone));
  }
  const KpLanguage *fr = kp_language_find("fr");
  g_assert_cmpstr(kp_stems_get(stems, fr, "aujourd'hui"), ==, "aujourd'hui");
  g_assert_cmpstr(kp_stems_get(stems, fr, "l'"), !=, "");
}

/* Without a stemmer for the language a word is its own stem. */
static void
test_generic(void)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  g_assert_cmpstr(kp_stems_get(stems, kp_language_generic(), "houses"), ==,
                  "houses");
}

/* Stems stay where they are while others come. */
static void
test_many(void)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  const KpLanguage *en = kp_language_find("en");
  const gchar *first = kp_stems_get(stems, en, "walking");
  for (guint i = 0; i < 20000; i++) {
    g_autofree gchar *word = g_strdup_printf("word%uing", i);
    kp_stems_get(stems, en, word);
  }
  g_assert_cmpstr(first, ==, "walk");
  g_assert_true(kp_stems_get(stems, en, "walking") == first);
  kp_stems_free(NULL);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/stems/stems", test_stems);
  g_test_add_func("/stems/joined", test_joined);
  g_test_add_func("/stems/generic", test_generic);
  g_test_add_func("/stems/many", test_many);
  return g_test_run();
}
