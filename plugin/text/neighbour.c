/* SPDX-License-Identifier: MIT */
/* Cuts and looks up the words around a stop. */
#include "neighbour.h"

#include <string.h>

#include "lexicon.h"

/* Bytes of the blank at `at`, of any width; 0: there is none. */
static guint32
blank_size(const gchar *text, guint32 at, guint32 end)
{
  const guchar *byte = (const guchar *)text + at;
  if (byte[0] < 0x80)
    return g_ascii_isspace((gchar)byte[0]) ? 1 : 0;
  if (byte[0] == 0xc2)
    return at + 1 < end && byte[1] == 0xa0 ? 2 : 0;
  if (at + 2 >= end || (byte[0] != 0xe2 && byte[0] != 0xe3) || byte[1] != 0x80)
    return 0;
  if (byte[0] == 0xe3)
    return byte[2] == 0x80 ? 3 : 0;
  /* From U+2000 to U+200B, the two that end a line, and the narrow one. */
  return byte[2] <= 0x8b || byte[2] == 0xa8 || byte[2] == 0xa9 ||
                 byte[2] == 0xaf
             ? 3
             : 0;
}

guint32
kp_skip_blanks(const gchar *text, guint32 at, guint32 end)
{
  guint32 size;
  while (at < end && (size = blank_size(text, at, end)) > 0)
    at += size;
  return at;
}

gunichar
kp_character(const gchar *text, guint32 at, guint32 end)
{
  if (at >= end)
    return 0;
  guchar byte = (guchar)text[at];
  return byte < 0x80 ? byte : g_utf8_get_char(text + at);
}

/* Bytes that a word is made of; quotation marks and brackets part words. */
static gboolean
is_word_byte(guchar byte)
{
  return byte >= 0x80 || g_ascii_isalnum((gchar)byte) || byte == '.' ||
         byte == '\'' || byte == '-' || byte == '&';
}

/* TRUE where the three bytes are general punctuation, the apostrophe apart. */
static gboolean
is_punctuation(const gchar *text)
{
  return (guchar)text[0] == 0xe2 && (guchar)text[1] == 0x80 &&
         (guchar)text[2] != 0x99;
}

/* « and » and the no-break space. */
static gboolean
is_latin_punctuation(const gchar *text)
{
  return (guchar)text[0] == 0xc2 &&
         ((guchar)text[1] == 0xa0 || (guchar)text[1] == 0xab ||
          (guchar)text[1] == 0xbb);
}

/* "l'art", "dell'ing": the word behind what is elided, where the whole is in no
 * list. */
static const KpLexeme *
find_elided(const KpLanguage *language, const KpNeighbour *word)
{
  const gsize most = 5; /* bytes of what is elided, as in "quell'" */
  const gchar *apostrophe = memchr(word->folded, '\'', word->folded_length);
  if (apostrophe == NULL || apostrophe - word->folded > (gssize)most)
    return NULL;
  gsize length = word->folded_length - (gsize)(apostrophe + 1 - word->folded);
  /* "don't", "they'll" */
  return length > 2 ? kp_lexicon_find(language, apostrophe + 1, length) : NULL;
}

static void
look_up(const KpLanguage *language, const gchar *text, KpNeighbour *word)
{
  word->folded_length = 0;
  word->lists = 0;
  word->classes = 0;
  if (word->length == 0 || word->length >= KP_NEIGHBOUR_MAX)
    return;
  gsize length = 0;
  const gchar *end = text + word->start + word->length;
  for (const gchar *at = text + word->start; at < end;) {
    /* A letter may be longer in lower case, and what follows it too much. */
    const gsize room = (guchar)*at < 0x80 ? 1 : 6;
    if (length + room >= KP_NEIGHBOUR_MAX)
      return;
    if ((guchar)*at < 0x80) {
      word->folded[length++] = g_ascii_tolower(*at++);
      continue;
    }
    gunichar c = g_utf8_get_char(at);
    c = c == 0x2019 ? '\'' : g_unichar_tolower(c);
    length += (gsize)g_unichar_to_utf8(c, word->folded + length);
    at = g_utf8_next_char(at);
  }
  word->folded[length] = '\0';
  word->folded_length = length;
  const KpLexeme *lexeme = kp_lexicon_find(language, word->folded, length);
  if (lexeme == NULL)
    lexeme = find_elided(language, word);
  if (lexeme == NULL)
    return;
  word->lists = lexeme->lists;
  word->classes = lexeme->classes;
}

/* "30-Aug": the hyphen at `at` - 1 parts a number from a word. */
static gboolean
ends_number(const gchar *text, guint32 first, guint32 at, guint32 end)
{
  return text[at - 1] == '-' && at >= first + 2 && at + 2 < end &&
         g_ascii_isdigit(text[at - 2]) && g_ascii_isalpha(text[at]) &&
         g_ascii_isalpha(text[at + 1]);
}

void
kp_neighbour_before(const KpLanguage *language,
                    const gchar *text,
                    guint32 first,
                    guint32 end,
                    KpNeighbour *word)
{
  if (end - first > KP_NEIGHBOUR_MAX)
    first = end - KP_NEIGHBOUR_MAX;
  guint32 start = end;
  while (start > first && is_word_byte((guchar)text[start - 1])) {
    if (start < end && ends_number(text, first, start, end))
      break;
    if (start >= first + 3 && is_punctuation(text + start - 3))
      break;
    if (start >= first + 2 && is_latin_punctuation(text + start - 2))
      break;
    start--;
  }
  while (start < end && (text[start] == '\'' || text[start] == '-'))
    start++;
  /* The bound may have cut a character. */
  while (start < end && ((guchar)text[start] & 0xc0) == 0x80)
    start++;
  word->start = start;
  word->length = end - start;
  look_up(language, text, word);
}

void
kp_neighbour_after(const KpLanguage *language,
                   const gchar *text,
                   guint32 start,
                   guint32 end,
                   KpNeighbour *word)
{
  guint32 bound = MIN(end, start + KP_NEIGHBOUR_MAX);
  guint32 at = start;
  while (at < bound && is_word_byte((guchar)text[at])) {
    if (at + 2 < end && is_punctuation(text + at))
      break;
    if (at + 1 < end && is_latin_punctuation(text + at))
      break;
    at++;
  }
  if (at == bound && at < end)
    at = start; /* too long for any of ours */
  while (at > start && strchr(".'-", text[at - 1]) != NULL)
    at--;
  word->start = start;
  word->length = at - start;
  look_up(language, text, word);
}

gboolean
kp_neighbour_is_initial(const gchar *text, const KpNeighbour *word)
{
  if (word->length == 0 ||
      (guint32)g_utf8_skip[(guchar)text[word->start]] != word->length)
    return FALSE;
  return g_unichar_isupper(g_utf8_get_char(text + word->start));
}

gboolean
kp_neighbour_is_dotted(const KpNeighbour *word)
{
  if (word->folded_length < 3)
    return FALSE;
  const gchar *end = word->folded + word->folded_length;
  for (const gchar *at = word->folded; at < end;) {
    if (!g_unichar_isalpha(g_utf8_get_char(at)))
      return FALSE;
    at = g_utf8_next_char(at);
    if (at < end && *at++ != '.')
      return FALSE;
  }
  return end[-1] != '.';
}

gboolean
kp_neighbour_is_ordinal(const KpNeighbour *word)
{
  return word->folded_length > 0 && word->folded_length <= 2 &&
         strspn(word->folded, "0123456789") == word->folded_length;
}

gboolean
kp_neighbour_has_nickname(const gchar *text,
                          const KpNeighbour *word,
                          guint32 at,
                          guint32 end)
{
  const guint32 most = 30; /* bytes of it */
  if (!g_ascii_isupper(text[word->start]))
    return FALSE;
  guint32 bound = MIN(end, at + most);
  gunichar c = kp_character(text, at, bound);
  while (g_unichar_isalnum(c) || c == ' ' || c == '\n' || c == '-') {
    at += (guint32)g_utf8_skip[(guchar)text[at]];
    c = kp_character(text, at, bound);
  }
  if (c != '"' && c != 0x201d)
    return FALSE;
  at += (guint32)g_utf8_skip[(guchar)text[at]];
  return at + 1 < end && g_ascii_isspace(text[at]) &&
         g_ascii_isupper(text[at + 1]);
}
