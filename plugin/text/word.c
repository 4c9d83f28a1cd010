/* SPDX-License-Identifier: MIT */
/* A sentence comes in; its words and their classes go out. */
#include "word.h"

#include <string.h>

#include "forms.h"
#include "lexicon.h"
#include "marks.h"
#include "prose.h"

static gboolean
is_word_character(gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum((gchar)c)
                  : g_unichar_isalnum(c) || g_unichar_ismark(c);
}

static gunichar
character(const gchar *text, guint32 at, guint32 end)
{
  if (at >= end)
    return 0;
  return (guchar)text[at] < 0x80 ? (guchar)text[at]
                                 : g_utf8_get_char(text + at);
}

static guint32
skip(const gchar *text, guint32 at)
{
  return (guchar)text[at] < 0x80 ? at + 1
                                 : at + (guint32)g_utf8_skip[(guchar)text[at]];
}

/* TRUE where `c` between two word characters does not part them. */
static gboolean
joins(gunichar c, gunichar before, gunichar after)
{
  switch (c) {
  case '\'':
  case 0x2019:
  case '-':
  case 0x2010:
  case 0x2011:
  case '_':
    return is_word_character(after);
  case '&':
    return kp_word_letter(before) && kp_word_letter(after);
  case ',':
    return g_unichar_isdigit(before) && g_unichar_isdigit(after);
  case '.':
    return is_word_character(after);
  default:
    return FALSE;
  }
}

/* TRUE where the word is letters parted by stops ("U.S"): then the stop after
 * it is its own. */
static gboolean
is_dotted(const gchar *text, guint32 start, guint32 end)
{
  if (end - start < 3 || !g_ascii_isalpha(text[start]))
    return FALSE;
  for (guint32 i = start + 1; i < end; i += 2) {
    if (text[i] != '.' || i + 1 >= end || !g_ascii_isalpha(text[i + 1]))
      return FALSE;
  }
  return TRUE;
}

/* The first byte after the word that begins at `start`. */
static guint32
word_end(const gchar *text, guint32 start, guint32 end)
{
  gunichar before = 0;
  guint32 at = start;
  while (at < end) {
    guint32 from = at;
    while (at < end && g_ascii_isalnum(text[at]))
      at++;
    if (at > from)
      before = (guchar)text[at - 1];
    if (at == end || text[at] == ' ') /* as most words end */
      break;
    gunichar c = character(text, at, end);
    guint32 next = skip(text, at);
    if (!is_word_character(c) && !joins(c, before, character(text, next, end)))
      break;
    before = c;
    at = next;
  }
  if (at < end && text[at] == '.' && is_dotted(text, start, at))
    at++;
  return at;
}

gboolean
kp_word_opens_in_capital(const gchar *word, guint32 length)
{
  const guint32 article = 3; /* bytes of "al-" */
  if (length > article &&
      (memcmp(word, "al-", article) == 0 || memcmp(word, "el-", article) == 0))
    return g_unichar_isupper(character(word, article, length));
  if (length > 0 && (guchar)word[0] < 0x80)
    return g_ascii_isupper(word[0]);
  return length > 0 && g_unichar_isupper(character(word, 0, length));
}

static guint32
letter_classes(const gchar *word, guint32 length)
{
  guint n_upper = 0;
  guint n_lower = 0;
  guint32 classes =
      kp_word_opens_in_capital(word, length) ? KP_WORD_CAPITAL : 0;
  for (guint32 at = 0; at < length; at = skip(word, at)) {
    gunichar c = character(word, at, length);
    gboolean ascii = c < 0x80;
    gboolean upper = ascii ? g_ascii_isupper((gchar)c) : g_unichar_isupper(c);
    n_upper += upper;
    n_lower += ascii ? g_ascii_islower((gchar)c) : g_unichar_islower(c);
    if (ascii ? g_ascii_isdigit((gchar)c) : g_unichar_isdigit(c))
      classes |= KP_WORD_NUMBER;
  }
  if (n_upper >= 2 && n_lower == 0)
    classes |= KP_WORD_CAPITALS;
  return classes;
}

/* The classes that the lists give. "US" and "IT" in capitals are not the words
 * "us" and "it". A possessive has the classes of its owner. */
static guint32
list_classes(const KpLanguage *language, const gchar *folded, guint32 letters)
{
  gsize length = strlen(folded);
  const KpLexeme *lexeme = kp_lexicon_find(language, folded, length);
  if (lexeme == NULL && length > 2 &&
      (g_str_has_suffix(folded, "'s") || folded[length - 1] == '.')) {
    length -= folded[length - 1] == '.' ? 1 : 2;
    lexeme = kp_lexicon_find(language, folded, length);
  }
  if (lexeme == NULL)
    return 0;
  if ((letters & KP_WORD_CAPITALS) && (lexeme->lists & KP_LIST_ACRONYM))
    return 0;
  return lexeme->classes;
}

guint32
kp_word_classes(const KpLanguage *language,
                const gchar *word,
                guint32 length,
                const gchar *folded)
{
  guint32 letters = letter_classes(word, length);
  return letters | list_classes(language, folded, letters);
}

/* Walks along the marks of the sentence, and knows what is open. */
typedef struct {
  GArray *marks; /* of KpMark */
  guint next;
  guint quotes;
  guint brackets;
} Inside;

static void
pass_marks(Inside *inside, guint32 at)
{
  for (; inside->next < inside->marks->len; inside->next++) {
    const KpMark *mark = &g_array_index(inside->marks, KpMark, inside->next);
    if (mark->at >= at)
      return;
    if (mark->partner == KP_NO_PARTNER)
      continue;
    guint *depth =
        mark->kind == KP_MARK_QUOTE ? &inside->quotes : &inside->brackets;
    if (mark->partner > inside->next)
      ++*depth;
    else if (*depth > 0)
      --*depth;
  }
}

/* A quotation that runs over several sentences leaves a lone mark in its first
 * and in its last one: what follows the one and precedes the other is quoted.
 */
static void
mark_open_ends(GArray *marks, GArray *words, guint first)
{
  guint32 from = G_MAXUINT32;
  guint32 until = 0;
  for (guint i = 0; i < marks->len; i++) {
    const KpMark *mark = &g_array_index(marks, KpMark, i);
    if (mark->kind != KP_MARK_QUOTE || mark->partner != KP_NO_PARTNER)
      continue;
    if (mark->side == KP_SIDE_OPEN)
      from = mark->at;
    else if (mark->side == KP_SIDE_CLOSE && from == G_MAXUINT32)
      until = mark->at;
  }
  for (guint i = first; i < words->len; i++) {
    KpWord *word = &g_array_index(words, KpWord, i);
    if (word->span.start < until || word->span.start > from)
      word->classes |= KP_WORD_QUOTED;
  }
}

/* Appends the words with what stands around them; `marks` (of KpMark) are the
 * sentence's quotation marks and brackets. Returns the index of the first. */
static guint
split(const gchar *text, KpSpan sentence, GArray *marks, GArray *words)
{
  Inside inside = {.marks = marks};
  guint first = words->len;
  KpWord some[64]; /* those of a sentence, mostly: they are added in a row */
  guint n = 0;
  guint32 end = kp_span_end(sentence);
  for (guint32 at = sentence.start; at < end;) {
    if (text[at] == ' ' || !is_word_character(character(text, at, end))) {
      at = skip(text, at);
      continue;
    }
    guint32 after = word_end(text, at, end);
    KpWord word = {.span = {at, after - at}, .term = KP_NO_TERM};
    pass_marks(&inside, at);
    if (inside.quotes > 0)
      word.classes |= KP_WORD_QUOTED;
    if (inside.brackets > 0)
      word.classes |= KP_WORD_BRACKET;
    some[n++] = word;
    at = after;
    if (n == G_N_ELEMENTS(some)) {
      g_array_append_vals(words, some, n);
      n = 0;
    }
  }
  if (n > 0)
    g_array_append_vals(words, some, n);
  if (marks->len > 0)
    mark_open_ends(marks, words, first);
  return first;
}

void
kp_word_split(const KpLanguage *language,
              const gchar *text,
              KpSpan sentence,
              GArray *words)
{
  g_autoptr(GString) folded = g_string_new(NULL);
  g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(KpMark));
  kp_marks_find(text, sentence, KP_MARK_QUOTE, marks);
  for (guint i = split(text, sentence, marks, words); i < words->len; i++) {
    KpWord *word = &g_array_index(words, KpWord, i);
    const gchar *start = text + word->span.start;
    guint32 length = word->span.length;
    word->classes |= kp_word_classes(language, start, length,
                                     kp_word_fold(start, length, folded));
  }
}

void
kp_word_split_forms(KpForms *forms,
                    const gchar *text,
                    KpSpan sentence,
                    gboolean pairs,
                    GArray *words)
{
  GArray *marks = kp_forms_marks(forms);
  g_array_set_size(marks, 0);
  if (pairs)
    kp_marks_find(text, sentence, KP_MARK_QUOTE, marks);
  guint first = split(text, sentence, marks, words);
  if (words->len > first)
    kp_forms_read(forms, text, &g_array_index(words, KpWord, first),
                  words->len - first);
}

/* Folds the text into `folded`, of `length` bytes; FALSE where it is not all
 * ASCII. */
static gboolean
fold_ascii(const gchar *text, gsize length, gchar *folded)
{
  guchar all = 0;
  for (gsize i = 0; i < length; i++) {
    guchar c = (guchar)text[i];
    all |= c;
    folded[i] = (gchar)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  }
  return all < 0x80;
}

/* Characters whose plain form stands in the lists. */
static gunichar
plain(gunichar c)
{
  switch (c) {
  case 0x2018:
  case 0x2019:
  case 0x02bc:
    return '\'';
  case 0x2010:
  case 0x2011:
    return '-';
  default:
    return g_unichar_tolower(c);
  }
}

/* Bytes of the character at `at` that NFC leaves as it is whatever stands
 * around it, as nothing there combines: ASCII, the Latin letters, and the marks
 * and dashes of U+2010 to U+2027. 0: another one, or no UTF-8. */
static gsize
stable_size(const gchar *at, gsize left)
{
  guchar first = (guchar)*at;
  if (first < 0x80)
    return first != 0;
  guchar second = left > 1 ? (guchar)at[1] : 0;
  if (first >= 0xc2 && first <= 0xcb)
    return (second & 0xc0) == 0x80 ? 2 : 0;
  guchar third = left > 2 ? (guchar)at[2] : 0;
  return first == 0xe2 && second == 0x80 && third >= 0x90 && third <= 0xa7 ? 3
                                                                           : 0;
}

static void
append_plain(GString *folded, gunichar c)
{
  if (c != 0x00ad) /* soft hyphen */
    g_string_append_unichar(folded, plain(c));
}

/* Appends the folded text; FALSE where it has to be composed first. */
static gboolean
fold_stable(const gchar *text, gsize length, GString *folded)
{
  for (gsize i = 0, size; i < length; i += size) {
    size = stable_size(text + i, length - i);
    if (size == 0)
      return FALSE;
    if (size == 1)
      g_string_append_c(folded, g_ascii_tolower(text[i]));
    else
      append_plain(folded, g_utf8_get_char(text + i));
  }
  return TRUE;
}

const gchar *
kp_word_fold(const gchar *text, gsize length, GString *folded)
{
  g_string_set_size(folded, length);
  if (fold_ascii(text, length, folded->str))
    return folded->str;
  g_string_truncate(folded, 0);
  if (fold_stable(text, length, folded))
    return folded->str;
  g_string_truncate(folded, 0);
  g_autofree gchar *composed =
      g_utf8_normalize(text, (gssize)length, G_NORMALIZE_NFC);
  if (composed == NULL) { /* not UTF-8: as it is */
    g_string_append_len(folded, text, (gssize)length);
    return folded->str;
  }
  for (const gchar *at = composed; *at != '\0'; at = g_utf8_next_char(at))
    append_plain(folded, g_utf8_get_char(at));
  return folded->str;
}
