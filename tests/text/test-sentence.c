/* SPDX-License-Identifier: MIT */
/* tests/spec/sentences.txt has the examples; here is what they cannot show. */
#include <string.h>

#include "neighbour.h"
#include "sentence.h"

/* The sentences of text[paragraph] (of KpSpan). */
static GArray *
split(const KpLanguage *language, const gchar *text, KpSpan paragraph)
{
  GArray *spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  g_autoptr(KpSplitter) splitter = kp_splitter_new(language);
  kp_splitter_split(splitter, text, paragraph, spans);
  return spans;
}

static guint
count(const gchar *lang, const gchar *text)
{
  const KpLanguage *language = kp_language_find(lang);
  if (language == NULL)
    language = kp_language_generic();
  g_autoptr(GArray) spans =
      split(language, text, (KpSpan){0, (guint32)strlen(text)});
  guint32 before = 0;
  for (guint i = 0; i < spans->len; i++) {
    KpSpan span = g_array_index(spans, KpSpan, i);
    g_assert_cmpuint(span.length, >, 0);
    g_assert_cmpuint(span.start, >=, before);
    g_assert_true(g_utf8_validate(text + span.start, span.length, NULL));
    before = kp_span_end(span);
  }
  g_assert_cmpuint(before, <=, strlen(text));
  return spans->len;
}

static void
test_spans(void)
{
  const gchar *text = "Title here. \n One ends. Two ends.  \n";
  g_autoptr(GArray) spans = split(kp_language_find("en"), text,
                                  (KpSpan){12, (guint32)strlen(text) - 12});
  g_assert_cmpuint(spans->len, ==, 2);
  g_assert_cmpuint(g_array_index(spans, KpSpan, 0).start, ==, 14);
  g_assert_cmpuint(g_array_index(spans, KpSpan, 0).length, ==, 9);
  g_assert_cmpuint(g_array_index(spans, KpSpan, 1).start, ==, 24);
}

/* Texts pass by several bytes at a time; a stop is found at each of them, and
 * at the end. */
static void
test_places(void)
{
  for (guint before = 1; before < 20; before++) {
    for (guint after = 1; after < 10; after++) {
      g_autoptr(GString) text = g_string_new(NULL);
      for (guint i = 0; i < before; i++)
        g_string_append_c(text, i == 0 ? 'W' : 'w');
      g_string_append(text, "? X");
      for (guint i = 1; i < after; i++)
        g_string_append_c(text, 'x');
      g_string_append(text, "\u3002Y");
      g_assert_cmpuint(count("en", text->str), ==, 3);
    }
  }
}

/* Blanks of other widths than " ", and what ends a line in some editors. */
static void
test_blanks(void)
{
  static const gchar *const BLANKS[] = {"\u00a0", "\u2002", "\u2003", "\u2009",
                                        "\u200a", "\u200b", "\u2028", "\u2029",
                                        "\u202f", "\u3000"};
  for (gsize i = 0; i < G_N_ELEMENTS(BLANKS); i++) {
    g_autofree gchar *text =
        g_strconcat("One ship came.", BLANKS[i], "Another left.", NULL);
    g_test_message("%s", text);
    g_autoptr(GArray) spans =
        split(kp_language_find("en"), text, (KpSpan){0, (guint32)strlen(text)});
    g_assert_cmpuint(spans->len, ==, 2);
    KpSpan second = g_array_index(spans, KpSpan, 1);
    g_assert_cmpstr(text + second.start, ==, "Another left.");
  }
}

/* A line may end at any blank, and moves no end of a sentence. */
static void
test_lines_end(void)
{
  static const struct {
    const gchar *lang, *text;
    guint sentences;
  } CASES[] = {
      {"en", "It was \"good!\" Mr. Reed said in May. We left.", 2},
      {"en", "\"Why?\" Prime Minister Anna Holt asked. We left.", 2},
      {"en", "He met Sen. \"Big Tom\" Moss in a mill. We left.", 2},
      {"en", "It starts in 20 ms. The old one took 45 ms.", 2},
      {"en", "The U.S. Army left at 5 p.m. on Monday. Yahoo! News said so.", 2},
      {"en", "Was it so? . . . And he left . . . We left.", 2},
      {"nl", "Hij komt om 15.00 uur. 's Avonds gaat hij weg.", 2},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text = g_strdup(CASES[i].text);
    g_assert_cmpuint(count(CASES[i].lang, text), ==, CASES[i].sentences);
    for (gchar *at = text; (at = strchr(at, ' ')) != NULL; at++) {
      *at = '\n';
      g_test_message("%s", text);
      g_assert_cmpuint(count(CASES[i].lang, text), ==, CASES[i].sentences);
      *at = ' ';
    }
  }
}

static void
test_nothing(void)
{
  g_assert_cmpuint(count("en", ""), ==, 0);
  g_assert_cmpuint(count("en", " \n\t "), ==, 0);
  g_assert_cmpuint(count("en", "."), ==, 1);
  g_assert_cmpuint(count("en", "no stop at all"), ==, 1);
}

static void
test_flags(void)
{
  const gchar *text = "She said: \"It rains. It pours.\" (So it is. Yes.) End.";
  g_autoptr(KpSplitter) splitter = kp_splitter_new(kp_language_find("en"));
  const GArray *found =
      kp_splitter_scan(splitter, text, (KpSpan){0, (guint32)strlen(text)});
  g_autoptr(GString) flags = g_string_new(NULL);
  for (guint i = 0; i < found->len; i++)
    g_string_append_printf(flags, "%u",
                           g_array_index(found, KpBoundary, i).flags);
  g_assert_cmpuint(found->len, >=, 3);
  g_assert_cmpuint(flags->str[0], ==, '0' + KP_BOUNDARY_QUOTE);
  g_assert_nonnull(strchr(flags->str, '0' + KP_BOUNDARY_BRACKET));
  g_assert_nonnull(strchr(flags->str, '0' + KP_BOUNDARY_HARD));
}

static void
test_pieces(void)
{
  const gchar *text = "\"One two three. Four five six. Seven eight,\" he said. "
                      "Nine ten.";
  KpSpan all = {0, (guint32)strlen(text)};
  g_autoptr(KpSplitter) splitter = kp_splitter_new(kp_language_find("en"));
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(KpSentencePart));
  kp_splitter_pieces(splitter, text, all, 60, pieces);
  g_assert_cmpuint(pieces->len, ==, 2);
  g_array_set_size(pieces, 0);
  kp_splitter_pieces(splitter, text, all, 5, pieces);
  g_assert_cmpuint(pieces->len, ==, 4);
  g_assert_false(g_array_index(pieces, KpSentencePart, 0).inside);
  g_assert_true(g_array_index(pieces, KpSentencePart, 1).inside);
  g_assert_false(g_array_index(pieces, KpSentencePart, 2).inside);
}

/* A part that leaves its quotation and enters another is inside neither. */
static void
test_parts_between_quotations(void)
{
  const gchar *text = "\"One two three. Four five,\" he said, \"six seven. "
                      "Eight \u2018nine\u2019 ten. Nine ten.\"";
  KpSpan all = {0, (guint32)strlen(text)};
  g_autoptr(KpSplitter) splitter = kp_splitter_new(kp_language_find("en"));
  g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(KpSentencePart));
  kp_splitter_pieces(splitter, text, all, 5, pieces);
  g_assert_cmpuint(pieces->len, ==, 4);
  g_assert_false(g_array_index(pieces, KpSentencePart, 0).inside);
  g_assert_false(g_array_index(pieces, KpSentencePart, 1).inside);
  g_assert_true(g_array_index(pieces, KpSentencePart, 2).inside);
  g_assert_false(g_array_index(pieces, KpSentencePart, 3).inside);
}

/* "Ⱥ" has two bytes, and three in lower case. */
static void
test_growing_letters(void)
{
  const gchar *text = "ȺȺȺȺȺȺȺȺȺabcdefghijklm. The end";
  g_assert_cmpuint(count("en", text), ==, 2);
  KpNeighbour word;
  kp_neighbour_before(kp_language_find("en"), text, 0,
                      (guint32)strcspn(text, "."), &word);
  g_assert_cmpuint(word.length, ==, KP_NEIGHBOUR_MAX - 1);
  g_assert_cmpuint(word.folded_length, <, KP_NEIGHBOUR_MAX);
}

static gchar *
repeat(const gchar *text, gsize times)
{
  g_autoptr(GString) all = g_string_new(NULL);
  for (gsize i = 0; i < times; i++)
    g_string_append(all, text);
  return g_string_free(g_steal_pointer(&all), FALSE);
}

/* Each would take hours if anything here were not linear. */
static void
test_hostile(void)
{
  static const struct {
    const gchar *text;
    gsize times;
  } CASES[] = {
      {"word ", 2000000},  {"w", 10000000},    {"Dr. ", 50000},
      {"U.S. ", 50000},    {"p.m. ", 50000},   {"J. ", 50000},
      {"\"", 100000},      {"\" ", 100000},    {"a\" ", 100000},
      {"'", 100000},       {"s' ", 100000},    {" 'a", 100000},
      {"(", 100000},       {")", 100000},      {"[1", 100000},
      {".[1]", 100000},    {".", 100000},      {". ", 100000},
      {"! ? ", 100000},    {"1. ", 50000},     {"a) ", 50000},
      {"\u2022 ", 50000},  {"\u201c", 50000},  {"\u2019 ", 50000},
      {"x.X", 100000},     {"Yahoo! ", 50000}, {"\u00bb \u00ab", 50000},
      {"a.--", 50000},     {"(-", 50000},      {". -", 50000},
      {".( ", 50000},      {".\"", 50000},     {"e. (", 50000},
      {"end. - - ", 50000}};
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *text = repeat(CASES[i].text, CASES[i].times);
    gint64 start = g_get_monotonic_time();
    count("en", text);
    count("und", text);
    gint64 taken = (g_get_monotonic_time() - start) / 1000;
    g_test_message("%s: %" G_GINT64_FORMAT " ms", CASES[i].text, taken);
    g_assert_cmpint(taken, <, 20000);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/sentence/spans", test_spans);
  g_test_add_func("/sentence/places", test_places);
  g_test_add_func("/sentence/blanks", test_blanks);
  g_test_add_func("/sentence/lines-end", test_lines_end);
  g_test_add_func("/sentence/nothing", test_nothing);
  g_test_add_func("/sentence/flags", test_flags);
  g_test_add_func("/sentence/pieces", test_pieces);
  g_test_add_func("/sentence/parts-between-quotations",
                  test_parts_between_quotations);
  g_test_add_func("/sentence/growing-letters", test_growing_letters);
  g_test_add_func("/sentence/hostile", test_hostile);
  return g_test_run();
}
