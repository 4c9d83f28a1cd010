/* SPDX-License-Identifier: MIT */
/* A text comes in; its words and numbers, folded, go out. */
#include "pieces.h"

#include <string.h>

#include "word.h"

typedef struct {
  KpPieces *pieces;
  const KpLanguage *language;
  GString *folded;
  gsize length; /* bytes of the text */
} Cutter;

static gunichar
character(const Cutter *self, gsize at)
{
  if (at >= self->length)
    return 0;
  const gchar *text = self->pieces->text + at;
  return (guchar)*text < 0x80 ? (guchar)*text : g_utf8_get_char(text);
}

static gsize
after(const Cutter *self, gsize at)
{
  return at + (gsize)g_utf8_skip[(guchar)self->pieces->text[at]];
}

static gboolean
is_digit(gunichar c)
{
  return c >= '0' && c <= '9';
}

static gboolean
is_upper(gunichar c)
{
  return c < 0x80 ? g_ascii_isupper((gchar)c) : g_unichar_isupper(c);
}

static gboolean
is_lower(gunichar c)
{
  return c < 0x80 ? g_ascii_islower((gchar)c) : g_unichar_islower(c);
}

static gboolean
is_part(gunichar c)
{
  return kp_word_letter(c) || is_digit(c) ||
         (c >= 0x80 && g_unichar_isalnum(c));
}

static gboolean
is_apostrophe(gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x02bc;
}

/* The end of the digits, marks and digits that begin at `at`: "1,200.50",
 * "7:30", "12.06.2026". A narrow blank parts groups of three digits. */
static gsize
number_end(const Cutter *self, gsize at)
{
  while (at < self->length) {
    gunichar c = character(self, at);
    gsize next = after(self, at);
    if (is_digit(c)) {
      at = next;
      continue;
    }
    gboolean mark = c == '.' || c == ',' || c == ':';
    gboolean blank = c == 0xa0 || c == 0x2009 || c == 0x202f;
    if (mark && is_digit(character(self, next))) {
      at = next;
      continue;
    }
    gboolean group = blank && next + 3 <= self->length &&
                     strspn(self->pieces->text + next, "0123456789") == 3;
    if (!group)
      break;
    at = next;
  }
  return at;
}

/* The end of letters parted by stops, "U.S" or "U.S."; `at` where there are
 * none. */
static gsize
dotted_end(const Cutter *self, gsize at)
{
  const gchar *text = self->pieces->text;
  gsize end = at;
  guint letters = 0;
  for (; end + 1 < self->length && g_ascii_isalpha(text[end]) &&
         text[end + 1] == '.';
       end += 2)
    letters++;
  if (end < self->length && g_ascii_isalpha(text[end]) &&
      !is_part(character(self, end + 1))) {
    end++;
    letters++;
  }
  return letters < 2 || is_part(character(self, end)) ? at : end;
}

static gsize
word_end(const Cutter *self, gsize at)
{
  while (at < self->length) {
    if (g_ascii_isalnum(self->pieces->text[at])) {
      at++;
      continue;
    }
    gunichar c = character(self, at);
    gsize next = after(self, at);
    gboolean joins =
        (is_apostrophe(c) || c == '&') && kp_word_letter(character(self, next));
    if (!is_part(c) && !joins && c != 0xad)
      break;
    at = next;
  }
  return at;
}

static gsize
piece_end(const Cutter *self, gsize at)
{
  if (is_digit(character(self, at)))
    return word_end(self, number_end(self, at));
  gsize dotted = dotted_end(self, at);
  return dotted > at ? dotted : word_end(self, at);
}

static void
fold_character(GString *folded, gunichar c)
{
  if (is_part(c) && !is_apostrophe(c) && !g_unichar_ismark(c))
    g_string_append_unichar(folded, g_unichar_tolower(c));
}

static const gchar *
fold(Cutter *self, KpSpan span)
{
  const gchar *text = self->pieces->text + span.start;
  gsize length = span.length;
  gboolean ascii = TRUE;
  g_string_truncate(self->folded, 0);
  if (length > 2 && memcmp(text + length - 2, "'s", 2) == 0)
    length -= 2;
  else if (length > 4 && memcmp(text + length - 4, "\xe2\x80\x99s", 4) == 0)
    length -= 4;
  else if (length > 3 && memcmp(text + length - 3, "\xca\xbcs", 3) == 0)
    length -= 3;
  for (gsize i = 0; i < length; i++) {
    ascii = ascii && (guchar)text[i] < 0x80;
    if (g_ascii_isalnum(text[i]))
      g_string_append_c(self->folded, g_ascii_tolower(text[i]));
  }
  if (ascii)
    return self->folded->str;
  g_autofree gchar *apart =
      g_utf8_normalize(text, (gssize)length, G_NORMALIZE_NFD);
  if (apart == NULL)
    return self->folded->str;
  g_string_truncate(self->folded, 0);
  for (const gchar *at = apart; *at != '\0'; at = g_utf8_next_char(at))
    fold_character(self->folded, g_utf8_get_char(at));
  return self->folded->str;
}

static const gchar *
intern(KpPieces *self, const gchar *folded)
{
  const gchar *known = g_hash_table_lookup(self->set, folded);
  if (known != NULL)
    return known;
  gchar *copy = g_strdup(folded);
  g_hash_table_add(self->set, copy);
  return copy;
}

static guint32
letter_flags(const Cutter *self, KpSpan span)
{
  guint upper = 0, lower = 0;
  guint32 flags = 0;
  for (gsize at = span.start; at < kp_span_end(span); at = after(self, at)) {
    gunichar c = character(self, at);
    if (at == span.start && is_digit(c))
      flags |= KP_PIECE_DIGITS;
    if (is_upper(c)) {
      if (at == span.start)
        flags |= KP_PIECE_CAPITAL;
      if (lower > 0)
        flags |= KP_PIECE_INNER;
      upper++;
    } else if (is_lower(c)) {
      lower++;
    }
  }
  if (upper >= 2 && lower == 0)
    flags |= KP_PIECE_CAPITALS;
  if (upper > 0 && span.length > 2 && self->pieces->text[span.start + 1] == '.')
    flags |= KP_PIECE_DOTTED;
  return flags;
}

/* TRUE where a stop after the piece is that of an initial or a title: that of
 * letters parted by stops is in the piece. */
static gboolean
keeps_stop(const Cutter *self, const KpPiece *piece)
{
  if ((piece->flags & KP_PIECE_CAPITAL) && piece->span.length == 1)
    return TRUE;
  return self->language != NULL &&
         kp_language_lists(self->language, "abbreviation-title", piece->folded);
}

typedef struct {
  gboolean blank, hyphen, stop, handle, other, lines;
} Gap;

static Gap
read_gap(const Cutter *self, gsize from, gsize to)
{
  Gap gap = {0};
  guint line_ends = 0;
  for (gsize at = from; at < to; at = after(self, at)) {
    gunichar c = character(self, at);
    line_ends += c == '\n';
    if (c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2013 || c == '/')
      gap.hyphen = TRUE;
    else if (c == '.')
      gap.stop = TRUE;
    else if (g_unichar_isspace(c))
      gap.blank = TRUE;
    else if (strchr(",*_$%", (gint)MIN(c, 0x7f)) == NULL && c != 0xa3 &&
             c != 0x20ac)
      gap.other = TRUE;
    gap.handle = c == '@' || c == '#';
  }
  gap.lines = line_ends > 1;
  return gap;
}

/* TRUE for the one stop that an initial or title keeps. */
static gboolean
is_own_stop(const Cutter *self, const KpPiece *before, gsize to, const Gap *gap)
{
  gsize from = kp_span_end(before->span);
  return gap->stop && !gap->other && !gap->lines && to - from == 2 &&
         keeps_stop(self, before);
}

static guint32
gap_flags(const Cutter *self, gsize to)
{
  const GArray *array = self->pieces->array;
  const KpPiece *before =
      array->len > 0 ? kp_piece_at(self->pieces, array->len - 1) : NULL;
  gsize from = before != NULL ? kp_span_end(before->span) : 0;
  Gap gap = read_gap(self, from, to);
  guint32 flags = gap.handle ? KP_PIECE_HANDLE : 0;
  if (before == NULL)
    return flags | KP_PIECE_STARTS;
  gboolean own = is_own_stop(self, before, to, &gap);
  if ((gap.stop && !own) || gap.other || gap.lines || (gap.hyphen && gap.blank))
    flags |= KP_PIECE_STARTS;
  if (to - from == 1 || own)
    flags |= gap.blank || gap.hyphen || own ? KP_PIECE_FOLLOWS : 0;
  if (gap.hyphen && !gap.blank && !gap.other && !gap.stop)
    flags |= KP_PIECE_JOINED | KP_PIECE_FOLLOWS;
  return flags;
}

KpPieces *
kp_pieces_new(const gchar *text, gsize length, const KpLanguage *language)
{
  KpPieces *self = g_new0(KpPieces, 1);
  self->text = text;
  self->array = g_array_new(FALSE, FALSE, sizeof(KpPiece));
  self->set = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GString) folded = g_string_new(NULL);
  Cutter cutter = {self, language, folded, length};
  for (gsize at = 0; at < length;) {
    if (!is_part(character(&cutter, at))) {
      at = after(&cutter, at);
      continue;
    }
    gsize end = piece_end(&cutter, at);
    KpPiece piece = {.span = {(guint32)at, (guint32)(end - at)}};
    piece.flags = letter_flags(&cutter, piece.span) | gap_flags(&cutter, at);
    piece.folded = intern(self, fold(&cutter, piece.span));
    if (piece.folded[0] != '\0')
      g_array_append_val(self->array, piece);
    at = end;
  }
  return self;
}

void
kp_pieces_free(KpPieces *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->array);
  g_hash_table_unref(self->set);
  g_free(self);
}

gchar *
kp_pieces_copy(const KpPieces *self, guint first, guint n)
{
  KpSpan from = kp_piece_at(self, first)->span;
  KpSpan to = kp_piece_at(self, first + n - 1)->span;
  gchar *text =
      g_strndup(self->text + from.start, kp_span_end(to) - from.start);
  return g_strdelimit(text, "\n\t", ' ');
}
