/* SPDX-License-Identifier: MIT */
/* Pieces of text come in; yes or no goes out. */
#include "pattern.h"

#include <string.h>

gsize
kp_blank_size_beyond(const gchar *at, const gchar *end)
{
  gunichar c = g_utf8_get_char_validated(at, end - at);
  gboolean blank = c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 ||
                   c == 0x2029 || c == 0x202F || c == 0x3000 || c == 0xFEFF;
  return blank ? (gsize)g_utf8_skip[(guchar)*at] : 0;
}

gsize
kp_blank_size_before(const gchar *start, const gchar *end)
{
  const gchar *at = g_utf8_find_prev_char(start, end);
  return at != NULL ? kp_blank_size(at, end) : 0;
}

const gchar *
kp_after_blanks(const gchar *at, const gchar *end)
{
  while (kp_blank_size(at, end) > 0)
    at += kp_blank_size(at, end);
  return at;
}

gsize
kp_dash_size(const gchar *at, const gchar *end)
{
  static const gchar *const DASHES[] = {"--", "\xE2\x80\x93", "\xE2\x80\x94",
                                        "- "};
  for (gsize i = 0; i < G_N_ELEMENTS(DASHES); i++) {
    gsize n = strlen(DASHES[i]);
    if ((gsize)(end - at) >= n && memcmp(at, DASHES[i], n) == 0)
      return n;
  }
  return 0;
}

/* The next letter or digit in lower case, 0 at the end. */
static gunichar
next_letter(const gchar **at, const gchar *end)
{
  while (*at < end) {
    if ((guchar) * *at < 0x80) {
      gchar c = *(*at)++;
      if (g_ascii_isalnum(c))
        return (gunichar)g_ascii_tolower(c);
      continue;
    }
    gunichar c = g_utf8_get_char(*at);
    *at = g_utf8_next_char(*at);
    if (g_unichar_isalnum(c))
      return g_unichar_tolower(c);
  }
  return 0;
}

gboolean
kp_same_words(const gchar *a, gsize a_length, const gchar *b, gsize b_length)
{
  const gchar *a_end = a + a_length, *b_end = b + b_length;
  gboolean any = FALSE;
  for (;;) {
    gunichar x = next_letter(&a, a_end);
    gunichar y = next_letter(&b, b_end);
    if (x != y)
      return FALSE;
    if (x == 0)
      return any;
    any = TRUE;
  }
}

/* Bytes of the web address at `at`, which keeps its small letters; 0: none. */
static gsize
address_size(const gchar *at, const gchar *end)
{
  if (*at != 'h' || end - at < 8 || memcmp(at, "http", 4) != 0 ||
      g_strstr_len(at, 8, "://") == NULL)
    return 0;
  const gchar *start = at;
  while (at < end && !g_ascii_isspace(*at))
    at++;
  return (gsize)(at - start);
}

gboolean
kp_is_capitals(const gchar *start, const gchar *end)
{
  const guint fewest = 6;     /* letters: "NASA." alone is a word */
  const gssize longest = 200; /* bytes */
  const guint most_small = longest / 10;
  if (end - start > longest)
    return FALSE;
  guint capitals = 0, small = 0;
  for (const gchar *at = start; at < end && small <= most_small;
       at = g_utf8_next_char(at)) {
    at += address_size(at, end);
    if (at == end)
      break;
    gunichar c = (guchar)*at < 0x80 ? (guchar)*at : g_utf8_get_char(at);
    capitals += c < 0x80 ? g_ascii_isupper((gchar)c) : g_unichar_isupper(c);
    small += c < 0x80 ? g_ascii_islower((gchar)c) : g_unichar_islower(c);
  }
  return capitals + small >= fewest && capitals >= small * 9;
}

/* Bytes of the apostrophe at `at`: straight or typographic; 0: none. */
static gsize
apostrophe_size(const gchar *at, const gchar *end)
{
  if (at < end && *at == '\'')
    return 1;
  return end - at >= 3 && memcmp(at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

gboolean
kp_is_alert(const gchar *start, const gchar *end)
{
  if (end - start < 4 || start[0] != '[' || start[1] != '!')
    return FALSE;
  const gchar *at = start + 2;
  while (at < end && g_ascii_isalpha(*at))
    at++;
  return at > start + 2 && at < end && *at == ']';
}

gboolean
kp_begins(const gchar *start,
          const gchar *end,
          const gchar *words,
          const gchar **after)
{
  const gchar *at = start;
  const gchar *wanted = words;
  for (; *wanted != '\0'; wanted++) {
    if (*wanted == ' ') {
      if (kp_blank_size(at, end) == 0)
        return FALSE;
      at = kp_after_blanks(at, end);
    } else if (*wanted == '\'') {
      gsize size = apostrophe_size(at, end);
      if (size == 0)
        return FALSE;
      at += size;
    } else if (at < end && g_ascii_tolower(*at) == *wanted) {
      at++;
    } else {
      return FALSE;
    }
  }
  if (g_ascii_isalnum(wanted[-1]) && at < end &&
      g_unichar_isalnum(g_utf8_get_char(at)))
    return FALSE;
  if (after != NULL)
    *after = at;
  return TRUE;
}

gboolean
kp_begins_one(const gchar *start,
              const gchar *end,
              const gchar *const *names,
              const gchar **after)
{
  for (; *names != NULL; names++) {
    if (kp_begins(start, end, *names, after))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_holds(const gchar *start, const gchar *end, const gchar *words)
{
  gchar first = words[0];
  for (const gchar *at = start; at < end; at++) {
    if (g_ascii_tolower(*at) != first)
      continue;
    if (g_ascii_isalnum(first) && at > start && g_ascii_isalnum(at[-1]))
      continue;
    if (kp_begins(at, end, words, NULL))
      return TRUE;
  }
  return FALSE;
}

gsize
kp_without_attributes(const gchar *heading, gsize length)
{
  const gchar *end = heading + length;
  if (length == 0 || end[-1] != '}')
    return length;
  const gchar *open = g_strrstr_len(heading, (gssize)length, "{");
  if (open == NULL || open == heading)
    return length;
  gboolean named =
      (open[1] == '#' || open[1] == '.') && g_ascii_isalpha(open[2]);
  gboolean comment = memcmp(open, "{/*", 3) == 0;
  if (!named && !comment && open[1] != ':')
    return length;
  while (kp_blank_size_before(heading, open) > 0)
    open -= kp_blank_size_before(heading, open);
  return (gsize)(open - heading);
}

#define STRIDE 16 /* bytes that are looked at together */

/* Bytes of the control character at `at`, 0 where there is none. */
static gsize
control_size(const gchar *at, const gchar *end)
{
  guchar byte = (guchar)*at;
  if (byte < ' ')
    return byte != '\t' && byte != '\n';
  if (byte == 0xC2) /* U+0080 to U+009F */
    return end - at > 1 && (guchar)at[1] < 0xA0 ? 2 : 0;
  return byte == 0x7F;
}

/* TRUE where none of the STRIDE bytes begins a control character, a tab or a
 * line's end, as in nearly all of a text. */
static gboolean
is_stride_plain(const gchar *at)
{
  gboolean plain = TRUE;
  for (guint i = 0; i < STRIDE; i++) {
    guchar byte = (guchar)at[i];
    plain &= byte >= ' ' && byte != 0x7F && byte != 0xC2;
  }
  return plain;
}

gboolean
kp_blank_controls(gchar *text, gsize length)
{
  gboolean any = FALSE;
  const gchar *end = text + length;
  for (gchar *at = text; at < end;) {
    if (end - at >= STRIDE && is_stride_plain(at)) {
      at += STRIDE;
      continue;
    }
    gsize size = control_size(at, end);
    if (size > 0)
      memset(at, ' ', size);
    any |= size > 0;
    at++;
  }
  return any;
}

guint
kp_count_words(const gchar *start, const gchar *end, guint most)
{
  guint n = 0;
  for (const gchar *at = start; at < end && n < most;) {
    gsize blank = kp_blank_size(at, end);
    if (blank > 0) {
      at += blank;
      continue;
    }
    n++;
    do
      at++;
    while (at < end &&
           ((*at > ' ' && *at <= '~') || kp_blank_size(at, end) == 0));
  }
  return n;
}

gboolean
kp_ends_sentence(const gchar *start, const gchar *end)
{
  static const gchar *const CLOSERS[] = {
      "\"",           "'",        ")",           "]", "*", "\xE2\x80\x99",
      "\xE2\x80\x9D", "\xC2\xBB", "\xE2\x80\x9C"};
  if (end - start > 1 && end[-1] == '.' && g_ascii_isgraph(end[-2]))
    return TRUE; /* as most do */
  for (gsize i = 0; i < G_N_ELEMENTS(CLOSERS);) {
    gsize n = strlen(CLOSERS[i]);
    gsize blank = kp_blank_size_before(start, end);
    if (blank > 0) {
      end -= blank;
    } else if ((gsize)(end - start) >= n &&
               memcmp(end - n, CLOSERS[i], n) == 0) {
      end -= n;
      i = 0;
    } else {
      i++;
    }
  }
  if (end - start >= 3 && memcmp(end - 3, "\xE2\x80\xA6", 3) == 0)
    return TRUE;
  if (end == start || strchr(".!?:", end[-1]) == NULL)
    return FALSE;
  return kp_blank_size_before(start, end - 1) == 0;
}
