/* SPDX-License-Identifier: MIT */
/* The text of a bullet comes in; it goes out without the signs around it. */
#include <string.h>

#include "wording.h"

/* "✔", "→", and what joins two of them; below the arrows are the signs that are
 * read, as those of degrees, numbers and trade marks. */
static gboolean
is_sign(gunichar c)
{
  const gunichar first = 0x2190, last_arrow = 0x21ff;
  GUnicodeType type = g_unichar_type(c);
  return (c >= first && (c <= last_arrow || type == G_UNICODE_OTHER_SYMBOL ||
                         type == G_UNICODE_MODIFIER_SYMBOL ||
                         (c >= 0xfe00 && c <= 0xfe0f))) ||
         c == 0x200d;
}

/* "✔ The mill": the sign and its blank. */
static void
strip_sign(GString *text)
{
  const gchar *at = text->str;
  while (*at != '\0' && is_sign(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  if (at > text->str && *at == ' ')
    g_string_erase(text, 0, at + 1 - text->str);
}

void
kp_stray_open(GString *text)
{
  static const gchar *const SIGNS[] = {"-", "\xe2\x80\xa2", "\xc2\xb7",
                                       "\xe2\x80\x8e", "\xe2\x80\x8f"};
  if (g_ascii_isalnum(text->str[0]))
    return;
  strip_sign(text);
  for (gsize i = 0; i < G_N_ELEMENTS(SIGNS); i++) {
    gsize length = strlen(SIGNS[i]);
    if (g_str_has_prefix(text->str, SIGNS[i]) &&
        g_unichar_isalpha(g_utf8_get_char(text->str + length)))
      g_string_erase(text, 0, (gssize)length);
  }
}

/* "sold in Hull.[12]" */
static void
strip_note(GString *text)
{
  gsize close = text->len - (text->len > 0), at = close;
  while (at > 0 && g_ascii_isdigit(text->str[at - 1]))
    at--;
  if (text->str[close] == ']' && at > 1 && at < close &&
      text->str[at - 1] == '[' &&
      strchr(".,;:!?\"')", text->str[at - 2]) != NULL)
    g_string_truncate(text, at - 1);
}

/* "holt", "holt in #12": who made a change, and where it was discussed. */
static gboolean
is_credit(const gchar *at)
{
  at = strchr(at, ' ');
  if (at == NULL)
    return TRUE;
  if (!g_str_has_prefix(at, " in "))
    return FALSE;
  at += strlen(" in ");
  return (*at == '#' || g_str_has_prefix(at, "https://")) &&
         strchr(at, ' ') == NULL;
}

/* "keeps rye warm | by @holt in #12." */
static void
strip_credit(GString *text)
{
  const gchar *by = g_strrstr(text->str, " by @");
  if (by != NULL && is_credit(by + strlen(" by @")))
    g_string_truncate(text, (gsize)(by - text->str));
}

void
kp_stray_close(GString *text)
{
  const gchar *end = text->str + text->len, *at = end;
  while (at > text->str && (guchar)at[-1] >= 0x80) {
    at = g_utf8_prev_char(at);
    if (!is_sign(g_utf8_get_char(at)))
      break;
    end = at;
  }
  if (end > text->str && end[-1] == ' ')
    g_string_truncate(text, (gsize)(end - 1 - text->str));
  strip_note(text);
  strip_credit(text);
}

/* How many ASCII letters stand from `at` on, or before it where `step` is -1.
 */
static gsize
count_letters(const GString *text, gsize at, gint step)
{
  gsize n = 0;
  while (at < text->len && g_ascii_isalpha(text->str[at])) {
    n++;
    at += (gsize)step; /* below 0 it is beyond the length */
  }
  return n;
}

gboolean
kp_stray_lacks_blank(const GString *text)
{
  const gchar *at = text->str;
  while ((at = strchr(at, ',')) != NULL) {
    if (g_ascii_isalpha(*++at))
      return TRUE;
  }
  return FALSE;
}

void
kp_stray_commas(GString *text)
{
  const gsize least = 3; /* letters of a word: no "a,b" */
  for (gsize i = least; i + 2 < text->len; i++) {
    if (text->str[i] != ',')
      continue;
    gsize left = count_letters(text, i - 1, -1);
    gsize right = count_letters(text, i + 1, 1), end = i + 1 + right;
    gboolean opens = left == i || text->str[i - 1 - left] == ' ';
    gboolean closes = end == text->len || strchr(" '.,;:", text->str[end]);
    if (left >= least && right > 1 && opens && closes &&
        g_ascii_islower(text->str[i - 1]))
      g_string_insert_c(text, (gssize)i + 1, ' ');
  }
}

static gsize
dash_at_end(const gchar *text, gsize length)
{
  if (length >= 3 && (memcmp(text + length - 3, "\xe2\x80\x93", 3) == 0 ||
                      memcmp(text + length - 3, "\xe2\x80\x94", 3) == 0 ||
                      memcmp(text + length - 3, "\xe2\x80\xa6", 3) == 0))
    return 3;
  return length > 1 && text[length - 1] == '-' ? 1 : 0;
}

/* Takes the comma from before a closing quotation mark at the end: "loaf,". It
 * stays where it may close what another one opened: 'Holt, the "miller,"'. */
static void
strip_quoted(GString *text)
{
  static const gchar *const MARKS[] = {"\"", "'", "\u201d", "\u2019"};
  if (text->len > 0 && g_ascii_isalnum(text->str[text->len - 1]))
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    gsize mark = strlen(MARKS[i]);
    if (!g_str_has_suffix(text->str, MARKS[i]) || text->len <= mark)
      continue;
    const gchar *comma = text->str + text->len - mark - 1;
    if (strchr(text->str, ',') == comma)
      g_string_erase(text, (gssize)(text->len - mark - 1), 1);
  }
}

void
kp_stray_strip_end(GString *text)
{
  for (;;) {
    gsize length = text->len, dash = dash_at_end(text->str, length);
    if (dash > 0)
      g_string_truncate(text, length - dash);
    else if (length > 0 && strchr(",;: ", text->str[length - 1]) != NULL)
      g_string_truncate(text, length - 1);
    else
      break;
  }
  strip_quoted(text);
}
