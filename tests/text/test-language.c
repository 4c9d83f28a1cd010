/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "language.h"

static void
test_tags(void)
{
  static const struct {
    const gchar *tag;
    const gchar *code; /* NULL: no language */
  } CASES[] = {{"en", "en"},  {"en-GB", "en"}, {"EN_us", "en"}, {"de-AT", "de"},
               {"und", NULL}, {"tlh", NULL},   {"", NULL},      {"e", NULL},
               {"eng", NULL}, {NULL, NULL}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpLanguage *found = kp_language_find(CASES[i].tag);
    g_assert_cmpstr(found == NULL ? NULL : kp_language_code(found), ==,
                    CASES[i].code);
  }
  g_assert_cmpstr(kp_language_code(kp_language_generic()), ==, "und");
}

static void
test_classes(void)
{
  const KpLanguage *en = kp_language_find("en");
  const KpLanguage *de = kp_language_find("de");
  g_assert_cmpuint(kp_language_classes(en, "the") & KP_WORD_DETERMINER, !=, 0);
  g_assert_cmpuint(kp_language_classes(en, "the") & KP_WORD_STOP, !=, 0);
  g_assert_cmpuint(kp_language_classes(en, "said") & KP_WORD_SAY, !=, 0);
  g_assert_cmpuint(kp_language_classes(en, "said") & KP_WORD_VERB, !=, 0);
  g_assert_cmpuint(kp_language_classes(en, "wrote") & KP_WORD_VERB, !=, 0);
  g_assert_cmpuint(kp_language_classes(en, "don't") & KP_WORD_AUXILIARY, !=, 0);
  g_assert_cmpuint(kp_language_classes(en, "lighthouse"), ==, 0);
  g_assert_cmpuint(kp_language_classes(en, ""), ==, 0);
  g_assert_cmpuint(kp_language_classes(de, "weil") & KP_WORD_SUBORDINATE, !=,
                   0);
  g_assert_cmpuint(kp_language_classes(de, "märz") & KP_WORD_MONTH, !=, 0);
}

static void
test_lists(void)
{
  const KpLanguage *en = kp_language_find("en");
  g_assert_true(kp_language_lists(en, "say", "told"));
  g_assert_true(kp_language_lists(en, "opener-comma", "for example"));
  g_assert_true(kp_language_lists(en, "verb-base", "walk"));
  g_assert_false(kp_language_lists(en, "say", "the"));
  g_assert_false(kp_language_lists(en, "no such list", "the"));
  g_assert_false(kp_language_lists(en, "say", "no such word"));
  g_assert_true(kp_language_has(en, kp_list_bit("verb-base")));
  g_assert_false(kp_language_has(en, kp_list_bit("no such list")));
  g_assert_false(
      kp_language_has(kp_language_find("de"), kp_list_bit("verb-base")));
}

/* Lists that share a bit are told apart all the same. */
static void
test_later_lists(void)
{
  static KpNamedList kin = KP_NAMED_LIST("kin");
  static KpNamedList office = KP_NAMED_LIST("office");
  static const struct {
    const gchar *word;
    gboolean kin, office;
  } CASES[] = {{"assassin", TRUE, FALSE},
               {"adviser", FALSE, TRUE},
               {"however", FALSE, FALSE},
               {"no such word", FALSE, FALSE}};
  const KpLanguage *en = kp_language_find("en");
  const KpLanguage *de = kp_language_find("de");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *word = CASES[i].word;
    gsize n = strlen(word);
    guint32 classes;
    guint64 lists = kp_language_look_up(en, word, n, &classes);
    g_test_message("%s", word);
    g_assert_cmpint(kp_named_list_holds(&kin, en, lists, word, n), ==,
                    CASES[i].kin);
    g_assert_cmpint(kp_named_list_holds(&office, en, lists, word, n), ==,
                    CASES[i].office);
    g_assert_cmpint(kp_language_lists(en, "kin", word), ==, CASES[i].kin);
    g_assert_cmpint(kp_language_lists(en, "office", word), ==, CASES[i].office);
    g_assert_false(kp_language_lists(de, "kin", word));
  }
}

/* A list has one bit, whatever the language. */
static void
test_bits(void)
{
  const KpLanguage *en = kp_language_find("en");
  const KpLanguage *de = kp_language_find("de");
  guint64 opener = kp_list_bit("opener-comma");
  guint64 body = kp_list_bit("body");
  guint32 classes = 1;
  g_assert_cmpuint(opener, !=, 0);
  g_assert_cmpuint(opener & body, ==, 0);
  g_assert_cmpuint(kp_list_bit("month"), ==, 0); /* it is a class */
  g_assert_cmpuint(kp_list_bit("no such list"), ==, 0);
  g_assert_cmpuint(kp_language_look_up(en, "however", 7, &classes) & opener, !=,
                   0);
  g_assert_cmpuint(kp_language_look_up(de, "natürlich", 10, &classes) & opener,
                   !=, 0);
  g_assert_cmpuint(kp_language_look_up(de, "märz", 5, &classes) & opener, ==,
                   0);
  g_assert_cmpuint(classes & KP_WORD_MONTH, !=, 0);
  g_assert_true(kp_language_lists(de, "month", "märz"));
  g_assert_cmpuint(kp_language_look_up(en, "march", 5, &classes) & body, ==, 0);
  g_assert_cmpuint(kp_language_look_up(en, "marchx", 6, &classes), ==, 0);
  g_assert_cmpuint(classes, ==, 0);
}

static void
test_detection(void)
{
  static const struct {
    const gchar *text;
    const gchar *code; /* NULL: none that the program knows */
  } CASES[] = {
      {"The ferry was late because the harbour had been closed by the storm.",
       "en"},
      {"Die Fähre kam zu spät, weil der Hafen wegen des Sturms geschlossen "
       "war.",
       "de"},
      /* Catalan, Danish, Romanian, and what is no language */
      {"El vaixell va arribar tard perquè el port era tancat per la tempesta.",
       NULL},
      {"Færgen kom for sent, fordi havnen var lukket på grund af stormen.",
       NULL},
      {"Vaporul a ajuns târziu pentru că portul a fost închis de furtună.",
       NULL},
      {"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.",
       NULL},
      {"El barco llegó tarde porque el puerto estaba cerrado por la tormenta.",
       "es"},
      {"Mezcle la harina con la mantequilla y una pizca de sal.", "es"},
      {"Liman fırtına nedeniyle kapalı olduğu için vapur çok geç geldi.", "tr"},
      {"Fabrika 2003'ten beri yılda 15.000 kişinin gezdiği bir müze olarak "
       "kullanılıyor.",
       "tr"},
      {"Le bateau était en retard parce que le port avait été fermé.", "fr"},
      {"J'ai perdu mes clés hier soir. Je les ai cherchées partout.", "fr"},
      {"Il traghetto era in ritardo perché il porto era chiuso per la "
       "tempesta.",
       "it"},
      {"L'attaccante ha dato la vittoria alla sua squadra all'ultimo minuto.",
       "it"},
      {"O barco chegou tarde porque o porto estava fechado por causa da "
       "tempestade.",
       "pt"},
      {"Perdi as chaves ontem à noite. Procurei-as em todo o lado.", "pt"},
      {"De veerboot was te laat omdat de haven door de storm gesloten was.",
       "nl"},
      {"Meng de bloem met de boter en een snufje zout.", "nl"},
      {"12 345 678", NULL},
      {"", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpLanguage *found =
        kp_language_detect(CASES[i].text, strlen(CASES[i].text));
    g_assert_cmpstr(found == NULL ? NULL : kp_language_code(found), ==,
                    CASES[i].code);
  }
}

/* The text may be longer than what is looked at, and cut in a character. */
static void
test_long_detection(void)
{
  g_autoptr(GString) text = g_string_new(NULL);
  while (text->len < 40000)
    g_string_append(text, "Die Tür ist für die Gäste geöffnet. ");
  for (gsize cut = 0; cut < 40; cut++) {
    const KpLanguage *found = kp_language_detect(text->str, text->len - cut);
    g_assert_cmpstr(kp_language_code(found), ==, "de");
  }
}

/* Of a long text not every word is asked first; which ones, tells nothing where
 * code repeats itself. */
static void
test_rows_detection(void)
{
  const gchar *const rows[] = {
      "the mill ",
      "mill the ",
      "the mill mill ",
      "mill the mill ",
      "mill mill the ",
      "a = b; it->i = x; the mill is open and it has been for a year\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(GString) text = g_string_new(NULL);
    for (gsize length = 1000; length < 24000; length += 500) {
      while (text->len < length)
        g_string_append(text, rows[i]);
      const KpLanguage *found = kp_language_detect(text->str, text->len);
      g_assert_nonnull(found);
      g_assert_cmpstr(kp_language_code(found), ==, "en");
    }
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/language/tags", test_tags);
  g_test_add_func("/language/classes", test_classes);
  g_test_add_func("/language/lists", test_lists);
  g_test_add_func("/language/later-lists", test_later_lists);
  g_test_add_func("/language/bits", test_bits);
  g_test_add_func("/language/detection", test_detection);
  g_test_add_func("/language/long-detection", test_long_detection);
  g_test_add_func("/language/rows-detection", test_rows_detection);
  return g_test_run();
}
