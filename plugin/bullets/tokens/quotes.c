/* SPDX-License-Identifier: MIT */
/* Which bytes of a sentence stand inside quotation marks. */
#include <string.h>

#include "tokens.h"

typedef enum { MARK_NONE, MARK_DOUBLE, MARK_OPEN, MARK_CLOSE } MarkKind;

/* The length of a quotation mark at text[i], and what it can be. */
static guint
mark_at(const gchar *text, gsize length, gsize i, gboolean *single)
{
  *single = text[i] == '\'';
  if (text[i] == '"' || text[i] == '\'')
    return 1;
  if (i + 2 >= length || memcmp(text + i, "\xe2\x80", 2) != 0)
    return 0;
  guchar last = (guchar)text[i + 2];
  *single = last == 0x98 || last == 0x99;
  return last == 0x98 || last == 0x99 || last == 0x9c || last == 0x9d ||
                 last == 0x9e
             ? 3
             : 0;
}

static gboolean
is_space(const gchar *text, gsize length, gsize i)
{
  return i >= length || g_ascii_isspace(text[i]);
}

static gboolean
opens_before(const gchar *text, gsize i)
{
  return i == 0 || g_ascii_isspace(text[i - 1]) ||
         strchr("([-\"", text[i - 1]) != NULL || (guchar)text[i - 1] >= 0x80;
}

static gboolean
closes_after(const gchar *text, gsize length, gsize i)
{
  return is_space(text, length, i) || strchr(",.;:!?)]-\"", text[i]) != NULL ||
         (guchar)text[i] >= 0x80;
}

/* A single mark after "s" may be a possessive ("the officials' plan"): it
 * closes only where no surer mark follows. */
static gboolean
sure_closing(const gchar *text, gsize i)
{
  return i > 0 && text[i - 1] != 's' && text[i - 1] != 'S';
}

static MarkKind
kind_of(const gchar *text, gsize length, gsize i, guint mark, gboolean single)
{
  if (!single) {
    if (mark == 1)
      return MARK_DOUBLE;
    guchar last = (guchar)text[i + 2];
    return last == 0x9d ? MARK_CLOSE : MARK_OPEN;
  }
  gboolean typographic_close = mark == 3 && (guchar)text[i + 2] == 0x99;
  if (!typographic_close && opens_before(text, i) &&
      !is_space(text, length, i + mark))
    return MARK_OPEN;
  if (i > 0 && !g_ascii_isspace(text[i - 1]) &&
      closes_after(text, length, i + mark))
    return MARK_CLOSE;
  return MARK_NONE;
}

typedef struct {
  gsize at;
  guint length; /* bytes */
  MarkKind kind;
  gboolean single;
  gboolean sure;
} Mark;

static GArray *
find_marks(const gchar *text, gsize length)
{
  GArray *marks = g_array_new(FALSE, FALSE, sizeof(Mark));
  for (gsize i = 0; i < length; i++) {
    gboolean single;
    if (g_ascii_isalnum(text[i]) || text[i] == ' ') /* as nearly all are */
      continue;
    guint bytes = mark_at(text, length, i, &single);
    if (bytes == 0)
      continue;
    MarkKind kind = kind_of(text, length, i, bytes, single);
    Mark mark = {i, bytes, kind, single, sure_closing(text, i)};
    if (kind != MARK_NONE)
      g_array_append_val(marks, mark);
    i += bytes - 1;
  }
  return marks;
}

/* For each mark, the next mark that surely closes a single quotation, and the
 * next that may; `n` where there is none before the next opening. */
static void
find_closings(const GArray *marks, guint *sure, guint *any)
{
  guint n = marks->len, next_sure = n, next_any = n;
  for (guint i = n; i-- > 0;) {
    const Mark *mark = &g_array_index(marks, Mark, i);
    sure[i] = next_sure;
    any[i] = next_any;
    if (!mark->single)
      continue;
    if (mark->kind == MARK_OPEN) {
      next_sure = next_any = n;
      continue;
    }
    next_any = i;
    if (mark->sure)
      next_sure = i;
  }
}

static guint
closing_of(const GArray *marks, guint i, const guint *sure, const guint *any)
{
  const Mark *mark = &g_array_index(marks, Mark, i);
  if (mark->single)
    return sure[i] < marks->len ? sure[i] : any[i];
  for (guint j = i + 1; j < marks->len; j++) {
    const Mark *other = &g_array_index(marks, Mark, j);
    if (!other->single && other->kind != MARK_OPEN)
      return j;
  }
  return marks->len;
}

gboolean
kp_quotes_may_hold(const gchar *text, gsize length)
{
  for (gsize i = 0; i < length; i++) {
    gchar c = text[i];
    if (g_ascii_isalnum(c) || c == ' ')
      continue;
    if ((guchar)c >= 0x80 || strchr("\"()[]{}", c) != NULL)
      return TRUE;
    if (c == '\'' &&
        !(i > 0 && i + 1 < length && g_ascii_isalnum(text[i - 1]) &&
          g_ascii_isalnum(text[i + 1])))
      return TRUE;
  }
  return FALSE;
}

void
kp_quotes_number(const gchar *text, gsize length, guint16 *number)
{
  memset(number, 0, length * sizeof *number);
  g_autoptr(GArray) marks = find_marks(text, length);
  guint n = marks->len;
  g_autofree guint *sure = g_new(guint, n + 1);
  g_autofree guint *any = g_new(guint, n + 1);
  find_closings(marks, sure, any);
  guint16 quote = 0;
  gboolean open = FALSE; /* no later double mark closes either */
  for (guint i = 0; i < n; i++) {
    const Mark *mark = &g_array_index(marks, Mark, i);
    if (mark->kind == MARK_CLOSE || (open && !mark->single))
      continue;
    guint close = closing_of(marks, i, sure, any);
    open |= close >= n && !mark->single;
    if (close >= n)
      continue;
    const Mark *end = &g_array_index(marks, Mark, close);
    if (quote < G_MAXUINT16)
      quote++;
    for (gsize b = mark->at; b < end->at + end->length; b++)
      number[b] = quote;
    i = close;
  }
}
