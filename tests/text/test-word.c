/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "prose.h"
#include "word.h"

static GArray *
split(const gchar *text)
{
  GArray *words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  kp_word_split(kp_language_find("en"), text,
                (KpSpan){0, (guint32)strlen(text)}, words);
  return words;
}

static void
test_split(void)
{
  static const struct {
    const gchar *text;
    const gchar *words; /* parted by | */
  } CASES[] = {
      {"Don't stop: co-operation pays.", "Don't|stop|co-operation|pays"},
      {"The U.S. spent 1,000 or 1.5 a day.",
       "The|U.S.|spent|1,000|or|1.5|a|day"},
      {"\u201cWe\u2019re late,\u201d she said", "We\u2019re|late|she|said"},
      {"'Tis the boys' room - AT&T's", "Tis|the|boys|room|AT&T's"},
      {"naïve café, état", "naïve|café|état"},
      {"See www.example.org/a_b today", "See|www.example.org|a_b|today"},
      {"one,two 3,4 a.b 3&d d&3", "one|two|3,4|a.b|3|d|d|3"},
      {"J. Smith said so.", "J|Smith|said|so"},
      {"-- '' \"\" ...", ""},
      {"", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GArray) words = split(CASES[i].text);
    g_autoptr(GString) joined = g_string_new(NULL);
    for (guint j = 0; j < words->len; j++) {
      KpSpan span = g_array_index(words, KpWord, j).span;
      g_string_append_len(joined, CASES[i].text + span.start, span.length);
      if (j + 1 < words->len)
        g_string_append_c(joined, '|');
    }
    g_assert_cmpstr(joined->str, ==, CASES[i].words);
  }
}

/* Asserts which words of the text have the class: one letter for each word,
 * x or -. */
static void
assert_class(const gchar *text, guint32 class, const gchar *expected)
{
  g_autoptr(GArray) words = split(text);
  g_autoptr(GString) actual = g_string_new(NULL);
  for (guint i = 0; i < words->len; i++) {
    guint32 classes = g_array_index(words, KpWord, i).classes;
    g_string_append_c(actual, (classes & class) != 0 ? 'x' : '-');
  }
  g_assert_cmpstr(actual->str, ==, expected);
}

static void
test_letters(void)
{
  assert_class("Éva met NATO and U.S. envoys", KP_WORD_CAPITAL, "x-x-x-");
  assert_class("Omar al-Amin's el-Sayed and al-dente ale", KP_WORD_CAPITAL,
               "xxx---");
  assert_class("Éva met NATO and U.S. envoys A", KP_WORD_CAPITALS, "--x-x--");
  assert_class("in 1999 the F16 and m2", KP_WORD_NUMBER, "-x-x-x");
}

static void
test_lists(void)
{
  assert_class("She told the crowd she hadn't slept", KP_WORD_VERB, "-x----x");
  assert_class("It sent US troops; it told us", KP_WORD_STOP, "x---x-x");
  assert_class("Monday's meeting in March", KP_WORD_DAY, "x---");
}

static void
test_quoted(void)
{
  assert_class("He said \"not now\" again", KP_WORD_QUOTED, "--xx-");
  assert_class("He said \u201cnot now\u201d again", KP_WORD_QUOTED, "--xx-");
  assert_class("He said \u2018it\u2019s ours\u2019 again", KP_WORD_QUOTED,
               "--xx-");
  assert_class("He said 'it's ours' again", KP_WORD_QUOTED, "--xx-");
  assert_class("The boys' own dogs' home", KP_WORD_QUOTED, "-----");
  assert_class("'The boys' room,' she said", KP_WORD_QUOTED, "xxx--");
  assert_class("Back in the '90s they won", KP_WORD_QUOTED, "------");
  assert_class("\u201eNein\u201c, sagt er", KP_WORD_QUOTED, "x--");
  assert_class("\u00bbNein\u00ab, sagt er", KP_WORD_QUOTED, "x--");
  /* The first and the last sentence of a longer quotation. */
  assert_class("She said: \"We came first.", KP_WORD_QUOTED, "--xxx");
  assert_class("We won.\" She smiled", KP_WORD_QUOTED, "xx--");
}

static void
test_brackets(void)
{
  assert_class("The union (founded here) grew", KP_WORD_BRACKET, "--xx-");
  assert_class("The union (founded [in 1900] here) grew", KP_WORD_BRACKET,
               "--xxxx-");
  assert_class("a) one b) two (three", KP_WORD_BRACKET, "-----");
}

static void
test_fold(void)
{
  static const struct {
    const gchar *text;
    const gchar *folded;
  } CASES[] = {{"Don't", "don't"},
               {"DON\u2019T", "don't"},
               {"\u00c9cole", "\u00e9cole"},
               {"E\u0301cole", "\u00e9cole"},
               {"co\u00adoperate", "cooperate"},
               {"re\u2011use", "re-use"},
               {"L\u2019\u00c9T\u00c9", "l'\u00e9t\u00e9"},
               {"l\u2019E\u0301te\u0301", "l'\u00e9t\u00e9"},
               {"\u2018\u039f\u03b4\u03cc\u03c2", "'\u03bf\u03b4\u03cc\u03c2"},
               {"caf\xe9", "caf\xe9"},
               {"", ""}};
  g_autoptr(GString) folded = g_string_new("old");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpstr(kp_word_fold(CASES[i].text, strlen(CASES[i].text), folded),
                    ==, CASES[i].folded);
}

/* The characters that are folded one by one are those that NFC leaves. */
static void
test_fold_is_composed(void)
{
  g_autoptr(GString) folded = g_string_new(NULL);
  for (gunichar c = 0x80; c < 0x2100; c++) {
    gchar text[8] = {'a'};
    if (c == 0x00ad || !g_unichar_isdefined(c))
      continue;
    (void)g_unichar_to_utf8(c, text + 1);
    g_autofree gchar *composed = g_utf8_normalize(text, -1, G_NORMALIZE_NFC);
    g_autofree gchar *other =
        g_strdup(kp_word_fold(composed, strlen(composed), folded));
    g_assert_cmpstr(kp_word_fold(text, strlen(text), folded), ==, other);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/word/split", test_split);
  g_test_add_func("/word/letters", test_letters);
  g_test_add_func("/word/lists", test_lists);
  g_test_add_func("/word/quoted", test_quoted);
  g_test_add_func("/word/brackets", test_brackets);
  g_test_add_func("/word/fold", test_fold);
  g_test_add_func("/word/fold-composed", test_fold_is_composed);
  return g_test_run();
}
