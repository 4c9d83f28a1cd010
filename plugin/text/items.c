/* SPDX-License-Identifier: MIT */
/* Recognises the markers of a list by their running number. */
#include "items.h"

#include <string.h>

#include "marks.h"
#include "neighbour.h"

/* A style is a number and a shape. */
enum { NUMBER_DIGITS = 1, NUMBER_LETTER = 2, NUMBER_ROMAN = 3 };
enum { SHAPE_STOP = 0, SHAPE_CLOSE = 4, SHAPE_BOTH = 8, SHAPE_ROUND = 12 };

static const gchar *const ROMAN[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                     "vii", "viii", "ix",  "x",  "xi", "xii"};

/* Reads "12", "b" or "iv" from text[start..end]; 0 where it is none. */
static guint8
read_number(const gchar *text, guint32 start, guint32 end, guint *value)
{
  guint32 length = end - start;
  if (length == 0 || length > 4)
    return 0;
  if (g_ascii_isdigit(text[start])) {
    *value = 0;
    for (guint32 i = start; i < end; i++) {
      if (!g_ascii_isdigit(text[i]))
        return 0;
      *value = *value * 10 + (guint)(text[i] - '0');
    }
    return length <= 2 ? NUMBER_DIGITS : 0;
  }
  for (guint i = 0; i < G_N_ELEMENTS(ROMAN); i++) {
    if (strlen(ROMAN[i]) == length &&
        g_ascii_strncasecmp(text + start, ROMAN[i], length) == 0 &&
        (length > 1 || text[start] == 'i')) {
      *value = i + 1;
      return NUMBER_ROMAN;
    }
  }
  *value = (guint)g_ascii_tolower(text[start]) - 'a' + 1;
  return length == 1 && g_ascii_isalpha(text[start]) ? NUMBER_LETTER : 0;
}

/* The style of the marker that ends with `mark`; 0 where there is none. */
static guint8
read_marker(const KpStopContext *context,
            const KpMark *mark,
            guint32 *start,
            guint *value)
{
  const gchar *text = context->text;
  guint8 shape = SHAPE_STOP;
  guint32 end = mark->at;
  if (mark->kind == KP_MARK_BRACKET) {
    shape = mark->partner == KP_NO_PARTNER ? SHAPE_CLOSE : SHAPE_ROUND;
    if (shape == SHAPE_CLOSE && end > context->sentence &&
        text[end - 1] == '.') {
      shape = SHAPE_BOTH;
      end--;
    }
  }
  guint32 at = end;
  while (at > context->sentence && end - at < 5 &&
         g_ascii_isalnum(text[at - 1]))
    at--;
  guint8 number = read_number(text, at, end, value);
  if (number == 0)
    return 0;
  /* "A." is an initial; "A)" and "(A)" are not. */
  if (shape == SHAPE_STOP && !g_ascii_isdigit(text[at]) &&
      !g_ascii_islower(text[at]))
    return 0;
  if (shape == SHAPE_ROUND) {
    if (at == context->sentence || strchr("([", text[at - 1]) == NULL)
      return 0;
    at--;
  }
  *start = at;
  return number | shape;
}

/* TRUE where only blanks and bullets stand between the two. */
static gboolean
is_start(const gchar *text, guint32 sentence, guint32 at)
{
  while (sentence < at) {
    if (g_ascii_isspace(text[sentence]))
      sentence++;
    else if (sentence + 3 <= at && (memcmp(text + sentence, "\u2022", 3) == 0 ||
                                    memcmp(text + sentence, "\u2043", 3) == 0))
      sentence += 3;
    else
      return FALSE;
  }
  return TRUE;
}

/* "of 2. May": a number after such a word is no marker. */
static gboolean
leans(const KpStopContext *context, guint32 start)
{
  guint32 end = start;
  while (end > context->sentence && g_ascii_isspace(context->text[end - 1]))
    end--;
  KpNeighbour word;
  kp_neighbour_before(context->language, context->text, context->sentence, end,
                      &word);
  return (word.classes & (KP_WORD_PREPOSITION | KP_WORD_FUNCTION)) != 0;
}

/* "1." of "1.)", which is read at its bracket. */
static gboolean
is_both(const KpStopContext *context, guint index)
{
  const KpMark *mark = &g_array_index(context->marks, KpMark, index);
  guint32 start;
  guint value;
  return index + 1 < context->marks->len && mark[1].partner == KP_NO_PARTNER &&
         read_marker(context, mark, &start, &value) != 0 &&
         (start == context->sentence ||
          g_ascii_isspace(context->text[start - 1]));
}

KpItem
kp_items_read(KpItems *self,
              const KpStopContext *context,
              guint index,
              guint32 *start)
{
  const KpMark *mark = &g_array_index(context->marks, KpMark, index);
  const gchar *text = context->text;
  guint32 end = kp_span_end(context->paragraph);
  guint32 after = mark->at + 1;
  if (after < end && mark->kind == KP_MARK_STOP && text[after] == ')')
    return is_both(context, index) ? KP_ITEM_HERE : KP_ITEM_NONE;
  if (after >= end || !g_ascii_isspace(text[after]))
    return KP_ITEM_NONE;
  guint value;
  guint8 style = read_marker(context, mark, start, &value);
  if (style == 0)
    return KP_ITEM_NONE;
  if (is_start(text, context->sentence, *start)) {
    self->style = style;
    self->next = value + 1;
    return KP_ITEM_HERE;
  }
  if (style != self->style || value != self->next ||
      !g_ascii_isspace(text[*start - 1]) ||
      ((style & ~3) == SHAPE_STOP && leans(context, *start)))
    return KP_ITEM_NONE;
  self->next++;
  return KP_ITEM_NEXT;
}

gboolean
kp_items_ahead(const gchar *text, guint32 at, guint32 end)
{
  gboolean opened = at < end && strchr("([", text[at]) != NULL;
  at += opened;
  guint32 after = at;
  while (after < end && after - at < 5 && g_ascii_isalnum(text[after]))
    after++;
  guint value;
  if (read_number(text, at, after, &value) == 0 || after + 1 >= end)
    return FALSE;
  if (!opened && text[after] == '.')
    return text[at] == 'a' && g_ascii_isspace(text[after + 1]);
  return strchr(")]", text[after]) != NULL && text[after] != '\0';
}
