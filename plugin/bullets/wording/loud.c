/* SPDX-License-Identifier: MIT */
/* The wording of an article's first sentence comes in; its opening goes out in
 * small letters where it was set in capitals. */
#include <string.h>

#include "article.h"
#include "prose.h"
#include "word.h"
#include "wording.h"

/* Letters that initials have at most: "UNESCO". */
#define INITIALS 6

/* Letters in capitals from `at`: their bytes. 0: the word goes on in others. */
static gsize
loud_size(const gchar *at)
{
  const gchar *end = at;
  while (g_unichar_isupper(g_utf8_get_char(end)))
    end = g_utf8_next_char(end);
  return g_unichar_isalnum(g_utf8_get_char(end)) ? 0 : (gsize)(end - at);
}

/* TRUE where `at` in `text` follows what ends a sentence, or nothing: a capital
 * there says nothing. */
static gboolean
begins_sentence(const gchar *text, const gchar *at)
{
  while (at > text && g_ascii_isspace(at[-1]))
    at--;
  return at == text || strchr(".!?:\"'", at[-1]) != NULL ||
         (guchar)at[-1] >= 0x80; /* a quotation mark, a bullet */
}

/* How often `word` stands in `text` as a whole word, from `skip` bytes on;
 * where `inner`, not at the start of a sentence. */
static guint
count(const gchar *text, gsize skip, const gchar *word, gboolean inner)
{
  guint n = 0;
  gsize length = strlen(word);
  for (const gchar *at = text + skip; (at = strstr(at, word)) != NULL;
       at += length) {
    gboolean whole = (at == text || !g_unichar_isalnum(g_utf8_get_char(
                                        g_utf8_find_prev_char(text, at)))) &&
                     !g_unichar_isalnum(g_utf8_get_char(at + length));
    n += whole && !(inner && begins_sentence(text, at));
  }
  return n;
}

/* Short words that no capitals make another of. */
static gboolean
is_small(const gchar *low)
{
  static const gchar *const SMALL[] = {"a",  "an", "as",  "at", "by",
                                       "he", "if", "in",  "is", "of",
                                       "on", "to", "the", NULL};
  return g_strv_contains(SMALL, low);
}

/* Words that are another in capitals, or are written in them. */
static gboolean
is_body(const gchar *low)
{
  static const gchar *const BODIES[] = {
      "act",  "aids", "care",  "cares", "ceo",  "chip",  "dream",
      "ice",  "it",   "mep",   "msp",   "nice", "raid",  "rest",
      "sage", "seal", "seals", "snap",  "soap", "start", "stem",
      "swat", "us",   "who",   NULL};
  return g_strv_contains(BODIES, low);
}

/* The first `length` bytes are a common word of the language. */
static gboolean
is_word(const KpProse *prose, const gchar *low, gsize length)
{
  guint32 classes;
  guint64 lists = kp_language_look_up(prose->language, low, length, &classes);
  return (classes & (KP_WORD_STOP | KP_WORD_NOUN | KP_WORD_DETERMINER)) != 0 ||
         (lists & (kp_list_bit("trade") | kp_list_bit("trade-kind") |
                   kp_list_bit("referring") | kp_list_bit("several") |
                   kp_list_bit("superlative") | kp_list_bit("hue") |
                   kp_list_bit("opinion") | kp_list_bit("starter") |
                   (length > 4 ? kp_list_bit("verb-base") : 0))) != 0;
}

/* A common word, and no initials: "youth", "nurses", "bosses", "fifth". */
static gboolean
is_common(const KpProse *prose, const gchar *low)
{
  gsize length = strlen(low);
  return is_word(prose, low, length) ||
         (length > 4 && g_str_has_suffix(low, "s") &&
          (is_word(prose, low, length - 1) ||
           (g_str_has_suffix(low, "es") && is_word(prose, low, length - 2))));
}

/* "KELHAM" -> "Kelham"; the caller frees it. */
static gchar *
name_new(const gchar *loud)
{
  g_autoptr(GString) rest = g_string_new(NULL);
  const gchar *second = g_utf8_next_char(loud);
  kp_word_fold(second, strlen(second), rest);
  return g_strdup_printf("%.*s%s", (int)(second - loud), loud, rest->str);
}

/* TRUE where the text has letters, all of them capitals. */
static gboolean
is_loud(const gchar *text)
{
  gboolean letters = FALSE;
  for (const gchar *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (g_unichar_islower(c))
      return FALSE;
    letters |= g_unichar_isupper(c);
  }
  return letters;
}

/* The word as the article writes it below `skip` bytes or in its title; NULL:
 * as it is. One of more letters than `initials` have here is no name. The
 * caller frees it. */
static gchar *
quiet_new(const KpProse *prose, gsize skip, const gchar *loud, glong initials)
{
  const gchar *text = prose->article->text;
  const gchar *title = prose->article->title;
  if (title == NULL || is_loud(title))
    title = "";
  g_autoptr(GString) folded = g_string_new(NULL);
  kp_word_fold(loud, strlen(loud), folded);
  const gchar *low = folded->str;
  if (is_small(low))
    return g_strdup(low);
  if (g_utf8_strlen(loud, -1) < 3 || is_body(low) ||
      count(text, skip, loud, FALSE) > 0 || count(title, 0, loud, FALSE) > 0)
    return NULL;
  g_autofree gchar *name = name_new(loud);
  guint lowered = count(text, skip, low, FALSE);
  guint named = count(text, skip, name, lowered > 0);
  if (named > lowered)
    return g_steal_pointer(&name);
  gboolean common = lowered > 0 || count(title, 0, low, FALSE) > 0 ||
                    (named == 0 && (g_utf8_strlen(loud, -1) > initials ||
                                    is_common(prose, low)));
  return common ? g_strdup(low) : NULL;
}

/* Writes `quiet` over the `size` bytes at `at`. */
static gsize
put(GString *text, gsize at, gsize size, const gchar *quiet)
{
  g_string_erase(text, (gssize)at, (gssize)size);
  g_string_insert(text, (gssize)at, quiet);
  return strlen(quiet);
}

/* Where the article goes on behind the sentence, and behind the page's second
 * copy of it where there is one. */
static gsize
find_rest(const KpProse *prose, guint sentence)
{
  const gchar *text = prose->article->text;
  const KpSpan span = kp_prose_sentence(prose, sentence)->span;
  g_autofree gchar *copy = g_strndup(text + span.start, span.length);
  const gchar *again = strstr(text + kp_span_end(span), copy);
  return again == NULL ? kp_span_end(span)
                       : (gsize)(again - text) + span.length;
}

/* How many letters initials may have behind the word `loud`: they may follow
 * an article; hardly any are joined to a common word or number, "fifth-STRIKE",
 * "97-YEAR-OLD". */
static glong
initials_behind(const gchar *loud, gboolean joined)
{
  if (joined)
    return 2;
  return strcmp(loud, "A") == 0 || strcmp(loud, "AN") == 0 ? INITIALS
                                                           : G_MAXLONG;
}

void
kp_loud_lower(const KpProse *prose, guint sentence, GString *text)
{
  const guint first = 3; /* sentences: "UPDATE: The road is open" above it */
  if (sentence >= first)
    return;
  const gsize skip = find_rest(prose, sentence);
  if (is_loud(prose->article->text + skip))
    return; /* nothing tells how it would be written */
  glong initials = G_MAXLONG;
  gsize at = 0, size;
  gsize opening = 0; /* bytes of a first word that stands nowhere else */
  gboolean named = FALSE;
  while (at < text->len && (size = loud_size(text->str + at)) > 0) {
    g_autofree gchar *loud = g_strndup(text->str + at, size);
    g_autofree gchar *quiet = quiet_new(prose, skip, loud, initials);
    if (quiet == NULL && at == 0 && size > 3)
      opening = count(prose->article->text, skip, loud, FALSE) == 0 ? size : 0;
    gboolean name = quiet != NULL && g_unichar_isupper(g_utf8_get_char(quiet));
    named |= name;
    if (quiet != NULL)
      size = put(text, at, size, quiet);
    at += size;
    gboolean joined = quiet != NULL && !name && text->str[at] == '-';
    initials = initials_behind(loud, joined);
    at += strspn(text->str + at, " -");
    gsize digits = strspn(text->str + at, "0123456789");
    if (digits > 0 && text->str[at + digits] == '-') { /* "A 97-YEAR-OLD" */
      initials = initials_behind(loud, TRUE);
      at += digits + 1;
    }
  }
  if (opening == 0 || !(named || opening > INITIALS))
    return;
  g_autofree gchar *loud = g_strndup(text->str, opening);
  g_autofree gchar *name = name_new(loud);
  put(text, 0, opening, name); /* "KELHAM Rovers", "CONTROVERSIAL plans" */
}

/* "--rye", "/etc/oven", "~/.oven", ".gitignore": an option or a path, which is
 * written so; no "... and rye", "-- rye". */
static gboolean
opens_as_written(const gchar *text)
{
  gsize signs = strspn(text, "-/.~");
  if (signs == 0 || !g_ascii_islower(text[signs]) || text[signs - 1] == '~')
    return FALSE;
  return signs == 1 ? *text != '-'
                    : text[signs - 1] == '/' || !g_str_has_prefix(text, "..");
}

void
kp_loud_open(GString *text)
{
  const gchar *at = text->str;
  if (opens_as_written(at))
    return;
  /* "@holt" is called so */
  while (*at != '\0' && *at != '@' && !g_unichar_isalnum(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  gunichar first = g_utf8_get_char(at);
  const gchar *next = *at == '\0' ? at : g_utf8_next_char(at);
  /* "iPhone" and "eBay" stay as they are */
  if (!g_unichar_islower(first) || g_unichar_isupper(g_utf8_get_char(next)))
    return;
  gchar upper[7] = {0};
  g_unichar_to_utf8(g_unichar_toupper(first), upper);
  gsize offset = (gsize)(at - text->str);
  g_string_erase(text, (gssize)offset, next - at);
  g_string_insert(text, (gssize)offset, upper);
}
