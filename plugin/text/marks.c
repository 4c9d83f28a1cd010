/* SPDX-License-Identifier: MIT */
/* Finds stops, quotation marks and brackets, and pairs the latter two. */
#include "marks.h"

#include <string.h>

/* What pairs with what. The single family holds ‘ ’ and ', the double family
 * “ ” „ and ", since real texts mix them. */
typedef enum {
  FAMILY_DOUBLE,
  FAMILY_SINGLE,
  FAMILY_ANGLE,
  FAMILY_CORNER,
  FAMILY_ROUND,
  FAMILY_SQUARE,
  FAMILY_WIDE,
} Family;

/* The marks; their place may say more. */
static const struct {
  const gchar *bytes;
  guint8 kind;
  guint8 family;
  guint8 side;
} MARKS[] = {
    {".", KP_MARK_STOP, 0, 0},
    {"!", KP_MARK_END, 0, 0},
    {"?", KP_MARK_END, 0, 0},
    {":", KP_MARK_END, 0, 0},
    {";", KP_MARK_END, 0, 0},
    {"\"", KP_MARK_QUOTE, FAMILY_DOUBLE, 0},
    {"'", KP_MARK_QUOTE, FAMILY_SINGLE, 0},
    {"`", KP_MARK_QUOTE, FAMILY_SINGLE, KP_SIDE_OPEN},
    {"(", KP_MARK_BRACKET, FAMILY_ROUND, KP_SIDE_OPEN},
    {")", KP_MARK_BRACKET, FAMILY_ROUND, KP_SIDE_CLOSE},
    {"[", KP_MARK_BRACKET, FAMILY_SQUARE, KP_SIDE_OPEN},
    {"]", KP_MARK_BRACKET, FAMILY_SQUARE, KP_SIDE_CLOSE},
    {"\u2018", KP_MARK_QUOTE, FAMILY_SINGLE, KP_SIDE_OPEN},
    {"\u2019", KP_MARK_QUOTE, FAMILY_SINGLE, KP_SIDE_CLOSE},
    {"\u201a", KP_MARK_QUOTE, FAMILY_SINGLE, KP_SIDE_LOW},
    {"\u201c", KP_MARK_QUOTE, FAMILY_DOUBLE, KP_SIDE_OPEN},
    {"\u201d", KP_MARK_QUOTE, FAMILY_DOUBLE, KP_SIDE_CLOSE},
    {"\u201e", KP_MARK_QUOTE, FAMILY_DOUBLE, KP_SIDE_LOW},
    {"\u00ab", KP_MARK_QUOTE, FAMILY_ANGLE, KP_SIDE_OPEN},
    {"\u00bb", KP_MARK_QUOTE, FAMILY_ANGLE, KP_SIDE_CLOSE},
    {"\u300c", KP_MARK_QUOTE, FAMILY_CORNER, KP_SIDE_OPEN},
    {"\u300d", KP_MARK_QUOTE, FAMILY_CORNER, KP_SIDE_CLOSE},
    {"\u300e", KP_MARK_QUOTE, FAMILY_CORNER, KP_SIDE_OPEN},
    {"\u300f", KP_MARK_QUOTE, FAMILY_CORNER, KP_SIDE_CLOSE},
    {"\uff08", KP_MARK_BRACKET, FAMILY_WIDE, KP_SIDE_OPEN},
    {"\uff09", KP_MARK_BRACKET, FAMILY_WIDE, KP_SIDE_CLOSE},
    {"\u2022", KP_MARK_BULLET, 0, 0},
    {"\u2043", KP_MARK_BULLET, 0, 0},
    {"\u2026", KP_MARK_ELLIPSIS, 0, 0},
    {"\u203c", KP_MARK_END, 0, 0}, /* double exclamation */
    {"\u2047", KP_MARK_END, 0, 0},
    {"\u2048", KP_MARK_END, 0, 0},
    {"\u2049", KP_MARK_END, 0, 0},
    {"\u3002", KP_MARK_FULL, 0, 0},
    {"\uff0e", KP_MARK_FULL, 0, 0},
    {"\uff01", KP_MARK_FULL, 0, 0},
    {"\uff1f", KP_MARK_FULL, 0, 0},
    {"\uff61", KP_MARK_FULL, 0, 0},
    {"\u061f", KP_MARK_END, 0, 0},  /* Arabic question mark */
    {"\u06d4", KP_MARK_END, 0, 0},  /* Urdu stop */
    {"\u0589", KP_MARK_END, 0, 0},  /* Armenian stop */
    {"\u0964", KP_MARK_FULL, 0, 0}, /* danda */
    {"\u0965", KP_MARK_FULL, 0, 0},
    {"\u1362", KP_MARK_FULL, 0, 0}, /* Ethiopic stop */
    {"\u1367", KP_MARK_FULL, 0, 0},
    {"\u1368", KP_MARK_FULL, 0, 0},
    {"\u104b", KP_MARK_FULL, 0, 0}, /* Myanmar section */
    {"\u17d4", KP_MARK_FULL, 0, 0}, /* Khmer */
    {"\u037e", KP_MARK_END, 0, 0},  /* Greek question mark */
};

/* What may begin with a byte: a mark that stands alone, one of a pair. */
enum { LONE = 1, PAIRED = 2, ANY = LONE | PAIRED };

static const guint8 BEGINS[256] = {
    ['.'] = LONE,   ['!'] = LONE,   ['?'] = LONE,    [':'] = LONE,
    [';'] = LONE,   ['"'] = PAIRED, ['\''] = PAIRED, ['`'] = PAIRED,
    ['('] = PAIRED, [')'] = PAIRED, ['['] = PAIRED,  [']'] = PAIRED,
    [0xc2] = ANY,   [0xcd] = ANY,   [0xd6] = ANY,    [0xd8] = ANY,
    [0xdb] = ANY,   [0xe0] = ANY,   [0xe1] = ANY,    [0xe2] = ANY,
    [0xe3] = ANY,   [0xef] = ANY};

static gboolean
is_blank(gchar byte)
{
  return g_ascii_isspace(byte);
}

/* Letters, digits and every byte of a character beyond ASCII that is not one
 * of the general punctuation. */
static gboolean
is_word_before(const gchar *text, guint32 start, guint32 at)
{
  if (at <= start)
    return FALSE;
  guchar byte = (guchar)text[at - 1];
  if (byte < 0x80)
    return g_ascii_isalnum(byte);
  return !(at >= start + 3 && (guchar)text[at - 3] == 0xe2 &&
           (guchar)text[at - 2] == 0x80);
}

static gboolean
is_word_after(const gchar *text, guint32 at, guint32 end)
{
  if (at >= end)
    return FALSE;
  guchar byte = (guchar)text[at];
  if (byte < 0x80)
    return g_ascii_isalnum(byte);
  if (byte == 0xc2 && at + 1 < end)
    return (guchar)text[at + 1] >= 0xc0; /* « » and no-break space */
  return !(byte == 0xe2 && at + 1 < end && (guchar)text[at + 1] == 0x80);
}

/* TRUE where a quotation may open: after a blank, a dash or an opening. */
static gboolean
is_opening_place(const gchar *text, guint32 start, guint32 at)
{
  if (at <= start)
    return TRUE;
  guchar byte = (guchar)text[at - 1];
  if (is_blank((gchar)byte) || strchr("([{-\"'`/:=*", byte) != NULL)
    return TRUE;
  if (byte == 0xa0) /* no-break space */
    return TRUE;
  if (at < start + 3 || (guchar)text[at - 3] != 0xe2 ||
      (guchar)text[at - 2] != 0x80)
    return FALSE;
  /* dashes, spaces of fixed width, opening quotation marks */
  return byte <= 0x98 || byte == 0x9c || byte == 0x9e;
}

/* 'em, 'tis, '90s: words that begin with an apostrophe. */
static gboolean
is_elision(const gchar *text, guint32 at, guint32 end)
{
  static const gchar *const ELIDED[] = {"em",    "tis",   "twas", "til",
                                        "till",  "cause", "bout", "n",
                                        "round", "ere",   "cos",  "coz"};
  if (at < end && g_ascii_isdigit(text[at])) {
    guint32 i = at;
    while (i < end && g_ascii_isdigit(text[i]))
      i++;
    return i - at == 2 &&
           (i >= end || !g_ascii_isalpha(text[i]) || text[i] == 's');
  }
  for (gsize i = 0; i < G_N_ELEMENTS(ELIDED); i++) {
    gsize length = strlen(ELIDED[i]);
    if (at + length <= end && (text[at] | 0x20) == ELIDED[i][0] &&
        g_ascii_strncasecmp(text + at, ELIDED[i], length) == 0 &&
        !is_word_after(text, at + (guint32)length, end))
      return TRUE;
  }
  return FALSE;
}

/* A single mark, straight or closing: opens, closes, may close, or is an
 * apostrophe, which is no mark (FALSE). */
static gboolean
judge_single(const gchar *text, KpSpan span, KpMark *mark)
{
  guint32 end = kp_span_end(span);
  guint32 after = mark->at + mark->length;
  gboolean word_before = is_word_before(text, span.start, mark->at);
  gboolean word_after = is_word_after(text, after, end);
  if (word_before && word_after)
    return FALSE;
  if (mark->side == KP_SIDE_OPEN || mark->side == KP_SIDE_LOW)
    return TRUE;
  if (after < end && !is_blank(text[after]) &&
      is_opening_place(text, span.start, mark->at)) {
    if (mark->side == KP_SIDE_CLOSE || is_elision(text, after, end))
      return FALSE;
    mark->side = KP_SIDE_OPEN;
    return TRUE;
  }
  if (mark->at == span.start || is_blank(text[mark->at - 1]))
    return FALSE;
  mark->side = word_before ? KP_SIDE_MAYBE : KP_SIDE_CLOSE;
  return !word_after;
}

/* A straight double mark: opens after a blank, closes before one. */
static void
judge_double(const gchar *text, KpSpan span, KpMark *mark)
{
  guint32 after = mark->at + mark->length;
  gboolean opening = is_opening_place(text, span.start, mark->at);
  gboolean closing = after >= kp_span_end(span) || is_blank(text[after]) ||
                     strchr(".,;:!?)]", text[after]) != NULL;
  if (opening && !closing)
    mark->side = KP_SIDE_OPEN;
  else if (closing && !opening)
    mark->side = KP_SIDE_CLOSE;
}

/* French points its marks outwards, German and Danish inwards: the place tells,
 * and where it does not (blanks on both sides), the French way is meant. */
static void
judge_angle(const gchar *text, KpSpan span, KpMark *mark)
{
  guint32 after = mark->at + mark->length;
  gboolean word_after = is_word_after(text, after, kp_span_end(span));
  if (word_after && is_opening_place(text, span.start, mark->at))
    mark->side = KP_SIDE_OPEN;
  else if (!word_after && mark->at > span.start &&
           !is_opening_place(text, span.start, mark->at))
    mark->side = KP_SIDE_CLOSE;
}

/* Armenian ends its sentences with a colon, Greek its questions with a
 * semicolon: by the script of the letter before. */
static gboolean
is_script_end(const gchar *text, guint32 start, guint32 at)
{
  guint32 letter = at;
  while (letter > start && at - letter < 4 && text[letter - 1] == '.')
    letter--;
  if (letter < start + 2)
    return FALSE;
  guchar lead = (guchar)text[letter - 2];
  return text[at] == ':' ? lead >= 0xd4 && lead <= 0xd6
                         : lead == 0xce || lead == 0xcf;
}

/* Lets the place of a mark say what it is; FALSE where it is none. */
static gboolean
judge(const gchar *text, KpSpan span, KpMark *mark)
{
  gchar first = text[mark->at];
  if (first == ':' || first == ';')
    return is_script_end(text, span.start, mark->at);
  if (first == '`')
    return is_opening_place(text, span.start, mark->at);
  if (first == '"')
    judge_double(text, span, mark);
  if (mark->kind == KP_MARK_QUOTE && mark->family == FAMILY_SINGLE)
    return judge_single(text, span, mark);
  if (mark->kind == KP_MARK_QUOTE && mark->family == FAMILY_ANGLE)
    judge_angle(text, span, mark);
  return TRUE;
}

/* Fills the mark at `at`; FALSE where there is none. */
static gboolean
read_mark(const gchar *text, KpSpan span, guint32 at, KpMark *mark)
{
  gsize room = kp_span_end(span) - at;
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    const gchar *bytes = MARKS[i].bytes;
    if (bytes[0] != text[at])
      continue;
    gsize length = strlen(bytes);
    if (length > room || memcmp(text + at, bytes, length) != 0)
      continue;
    *mark = (KpMark){.at = at,
                     .partner = KP_NO_PARTNER,
                     .length = (guint8)length,
                     .kind = MARKS[i].kind,
                     .family = MARKS[i].family,
                     .side = MARKS[i].side};
    return judge(text, span, mark);
  }
  return FALSE;
}

static void
pair(GArray *marks, guint32 open, guint32 close)
{
  g_array_index(marks, KpMark, open).partner = close;
  g_array_index(marks, KpMark, close).partner = open;
}

/* "the boys' school": where a surer closing mark comes before the next opening
 * one, this is the apostrophe of a plural. */
static gboolean
is_plural(GArray *marks, guint32 index)
{
  const KpMark *mark = &g_array_index(marks, KpMark, index);
  if (mark->side != KP_SIDE_MAYBE)
    return FALSE;
  const guint32 far = 64; /* marks; keeps this linear */
  for (guint32 i = index + 1; i < marks->len && i < index + far; i++) {
    const KpMark *next = &g_array_index(marks, KpMark, i);
    if (next->kind == KP_MARK_QUOTE && next->family == FAMILY_SINGLE)
      return next->side == KP_SIDE_CLOSE;
  }
  return FALSE;
}

/* Pairs one family of quotation marks. Nothing nests in its own family, so an
 * opening mark after an opening one says that the first is never closed. */
static void
pair_quotes(GArray *marks, guint8 family)
{
  guint32 open = KP_NO_PARTNER;
  for (guint32 i = 0; i < marks->len; i++) {
    KpMark *mark = &g_array_index(marks, KpMark, i);
    if (mark->kind != KP_MARK_QUOTE || mark->family != family)
      continue;
    gboolean opens = mark->side == KP_SIDE_OPEN || mark->side == KP_SIDE_LOW;
    if (opens && open != KP_NO_PARTNER && mark->side == KP_SIDE_OPEN)
      opens = g_array_index(marks, KpMark, open).side != KP_SIDE_LOW;
    if (open == KP_NO_PARTNER || opens) {
      if (opens || mark->side == KP_SIDE_EITHER)
        open = i;
      continue;
    }
    if (is_plural(marks, i))
      continue;
    pair(marks, open, i);
    open = KP_NO_PARTNER;
  }
}

/* Pairs one family of brackets, which nest. The open ones are a chain through
 * `partner`; those left at the end are cut loose. */
static void
pair_brackets(GArray *marks, guint8 family)
{
  guint32 open = KP_NO_PARTNER;
  for (guint32 i = 0; i < marks->len; i++) {
    KpMark *mark = &g_array_index(marks, KpMark, i);
    if (mark->kind != KP_MARK_BRACKET || mark->family != family)
      continue;
    if (mark->side == KP_SIDE_OPEN) {
      mark->partner = open;
      open = i;
    } else if (open != KP_NO_PARTNER) {
      guint32 before = g_array_index(marks, KpMark, open).partner;
      pair(marks, open, i);
      open = before;
    }
  }
  while (open != KP_NO_PARTNER) {
    KpMark *mark = &g_array_index(marks, KpMark, open);
    open = mark->partner;
    mark->partner = KP_NO_PARTNER;
  }
}

/* The first byte from `at` on that may begin what is wanted, or `end`. Letters
 * and blanks pass by fours, which is most of the time that a text takes. */
static guint32
next_of(const gchar *text, guint32 at, guint32 end, guint8 wanted)
{
  const guchar *bytes = (const guchar *)text;
  while (at + 4 <= end && ((BEGINS[bytes[at]] | BEGINS[bytes[at + 1]] |
                            BEGINS[bytes[at + 2]] | BEGINS[bytes[at + 3]]) &
                           wanted) == 0)
    at += 4;
  while (at < end && (BEGINS[bytes[at]] & wanted) == 0)
    at++;
  return at;
}

/* "don't": the apostrophe between two letters of ASCII, which is no mark. */
static gboolean
is_inside_word(const gchar *text, KpSpan span, guint32 at)
{
  return text[at] == '\'' && at > span.start && at + 1 < kp_span_end(span) &&
         g_ascii_isalnum(text[at - 1]) && g_ascii_isalnum(text[at + 1]);
}

void
kp_marks_find(const gchar *text, KpSpan span, KpMarkKind least, GArray *marks)
{
  g_array_set_size(marks, 0);
  guint families = 0;
  guint8 wanted = least >= KP_MARK_QUOTE ? PAIRED : ANY;
  guint32 end = kp_span_end(span);
  for (guint32 at = span.start; (at = next_of(text, at, end, wanted)) < end;) {
    KpMark mark;
    if (is_inside_word(text, span, at) || !read_mark(text, span, at, &mark)) {
      at++;
      continue;
    }
    if (mark.kind >= KP_MARK_QUOTE)
      families |= 1U << mark.family;
    if (mark.kind >= least)
      g_array_append_val(marks, mark);
    at += mark.length;
  }
  for (guint8 family = 0; families >> family != 0; family++) {
    if ((families >> family & 1) == 0)
      continue;
    if (family < FAMILY_ROUND)
      pair_quotes(marks, family);
    else
      pair_brackets(marks, family);
  }
}
