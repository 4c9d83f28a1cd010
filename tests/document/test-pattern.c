/* SPDX-License-Identifier: MIT */
/* Where a case has a "|", the text ends there and more bytes follow. */
#include <string.h>

#include "pattern.h"

typedef struct {
  const gchar *text;
  gsize expected;
} Case;

/* The end of the text before the "|" or NUL. */
static const gchar *
end_of(const gchar *text)
{
  return text + strcspn(text, "|");
}

static void
test_blanks(void)
{
  static const Case CASES[] = {
      {" ", 1},
      {"\t", 1},
      {"\n", 1},
      {"\x08", 0},
      {"a", 0},
      {"", 0},
      {"| ", 0},
      {"\xC2\xA0", 2},
      {"\xC2|\xA0", 0},
      {"\xE2\x80\x80", 3},
      {"\xE2\x80\x8B", 3},
      {"\xE2\x80\x8C", 0},
      {"\xE2\x80\xA8", 3},
      {"\xE2\x80\xA9", 3},
      {"\xE2\x80\xAF", 3},
      {"\xE3\x80\x80", 3},
      {"\xEF\xBB\xBF", 3},
      {"\xC3\xA9", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text, *end = end_of(text);
    g_assert_cmpuint(kp_blank_size(text, end), ==, CASES[i].expected);
    g_assert_cmpuint(kp_blank_size_before(text, end), ==, CASES[i].expected);
    g_assert_true(kp_after_blanks(text, end) == text + CASES[i].expected);
  }
}

static void
test_dashes(void)
{
  static const Case CASES[] = {
      {"--", 2}, {"-|-", 0}, {"- ", 2},           {"-| ", 0},
      {"-a", 0}, {"", 0},    {"\xE2\x80\x93", 3}, {"\xE2\x80|\x93", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpuint(kp_dash_size(CASES[i].text, end_of(CASES[i].text)), ==,
                     CASES[i].expected);
}

static void
test_same_words(void)
{
  static const struct {
    const gchar *a, *b;
    gboolean same;
  } CASES[] = {
      {"The Mill", "the mill!", TRUE},
      {"\xC3\x89t\xC3\xA9", "\xC3\xA9t\xC3\xA9", TRUE},
      {"The mill", "The mills", FALSE},
      {"3 mills", "4 mills", FALSE},
      {"\xE2\x80\x94", "...", FALSE},
      {"", "", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpint(kp_same_words(CASES[i].a, strlen(CASES[i].a), CASES[i].b,
                                  strlen(CASES[i].b)),
                    ==, CASES[i].same);
}

static void
test_capitals(void)
{
  static const gchar *const YES[] = {"THE MILL", "NINE IN TEN OF iT",
                                     "READ HTTPS https://a.example/b",
                                     "\xC3\x84\xC3\x96\xC3\x9C MILLS"};
  static const gchar *const NO[] = {
      "NASA.", "THE Mill", "THE MILL http", "THE MILL http://",
      "",      "THE MI|LL"};
  for (gsize i = 0; i < G_N_ELEMENTS(YES); i++)
    g_assert_true(kp_is_capitals(YES[i], end_of(YES[i])));
  for (gsize i = 0; i < G_N_ELEMENTS(NO); i++)
    g_assert_false(kp_is_capitals(NO[i], end_of(NO[i])));
  g_autofree gchar *most = g_strnfill(201, 'A');
  g_assert_true(kp_is_capitals(most, most + 200));
  g_assert_false(kp_is_capitals(most, most + 201));
}

static void
test_alerts(void)
{
  g_assert_true(kp_is_alert("[!NOTE]", end_of("[!NOTE]")));
  static const gchar *const NO[] = {"[!]a",   "[NOTE]",   "[!NOTE", "[!NO TE]",
                                    "!NOTE]", "[!NOTE|]", "[!N|]"};
  for (gsize i = 0; i < G_N_ELEMENTS(NO); i++)
    g_assert_false(kp_is_alert(NO[i], end_of(NO[i])));
}

static void
test_begins(void)
{
  static const struct {
    const gchar *text, *words;
    gsize after; /* bytes; 0: it does not */
  } CASES[] = {
      {"Read more here", "read more", 9},
      {"read\xC2\xA0 more", "read more", 11},
      {"Read|more", "read more", 0},
      {"Readers", "read", 0},
      {"Read\xC3\xA9", "read", 0},
      {"Read|ers", "read", 4},
      {"Editor's note", "editor's note", 13},
      {"Editor\xE2\x80\x99s note", "editor's note", 15},
      {"Editor\xE2\x80|\x99s note", "editor's note", 0},
      {"Editor|'s note", "editor's note", 0},
      {"Photo:a", "photo:", 6},
      {"Phot|o:", "photo:", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text, *after = text;
    g_assert_cmpint(kp_begins(text, end_of(text), CASES[i].words, &after), ==,
                    CASES[i].after > 0);
    g_assert_true(after == text + CASES[i].after);
  }
}

static void
test_holds(void)
{
  static const gchar TEXT[] = "We already read it: (stock photo)";
  const gchar *end = TEXT + strlen(TEXT);
  g_assert_true(kp_holds(TEXT, end, "read"));
  g_assert_true(kp_holds(TEXT, end, "(stock photo)"));
  g_assert_false(kp_holds(TEXT, end, "ready"));
  g_assert_false(kp_holds(TEXT, end, "rea"));
  g_assert_false(kp_holds(TEXT, end - 1, "(stock photo)"));
}

static void
test_attributes(void)
{
  static const Case CASES[] = {
      {"Rye {#rye}", 3},
      {"Rye{.a}", 3},
      {"Rye \xC2\xA0{: .a}", 3},
      {"Rye {/* a */}", 3},
      {"Rye {a}", 7},
      {"Rye {#1}", 8},
      {"Rye {#rye} a", 12},
      {"{#rye}", 6},
      {"Rye}", 4},
      {"", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpuint(
        kp_without_attributes(CASES[i].text, strlen(CASES[i].text)), ==,
        CASES[i].expected);
}

static void
test_words(void)
{
  static const Case CASES[] = {{"", 0},
                               {" a  bc\xC2\xA0"
                                "d ",
                                3},
                               {"a b c d e f", 5},
                               {"a| b", 1}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    g_assert_cmpuint(kp_count_words(CASES[i].text, end_of(CASES[i].text), 5),
                     ==, CASES[i].expected);
}

static void
test_sentence_ends(void)
{
  static const gchar *const YES[] = {
      "It is.",      "Is it? ",     "(It is.)",
      "\"It is!\"*", "As follows:", "It is\xE2\x80\xA6\xC2\xBB"};
  static const gchar *const NO[] = {"It is",   "It is .", "",
                                    "It is|.", "\"",      "It is,"};
  for (gsize i = 0; i < G_N_ELEMENTS(YES); i++)
    g_assert_true(kp_ends_sentence(YES[i], end_of(YES[i])));
  for (gsize i = 0; i < G_N_ELEMENTS(NO); i++)
    g_assert_false(kp_ends_sentence(NO[i], end_of(NO[i])));
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pattern/blanks", test_blanks);
  g_test_add_func("/pattern/dashes", test_dashes);
  g_test_add_func("/pattern/same-words", test_same_words);
  g_test_add_func("/pattern/capitals", test_capitals);
  g_test_add_func("/pattern/alerts", test_alerts);
  g_test_add_func("/pattern/begins", test_begins);
  g_test_add_func("/pattern/holds", test_holds);
  g_test_add_func("/pattern/attributes", test_attributes);
  g_test_add_func("/pattern/words", test_words);
  g_test_add_func("/pattern/sentence-ends", test_sentence_ends);
  return g_test_run();
}
