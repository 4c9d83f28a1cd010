/* SPDX-License-Identifier: MIT */
/* The table of frequencies-en.tsv comes in once; shares go out. */
#include "builtin.h"

#include <string.h>

#include "embedded.h"
#include "numbers.h"
#include "word.h"

/* A line of the table: a stem, a tab and how many of 10,000 pages hold it. */
typedef struct {
  const gchar *stem; /* up to the tab */
  guint32 length;    /* bytes of it */
  guint32 pages;
} Line;

typedef struct {
  GArray *lines;     /* of Line */
  KpNumbers numbers; /* of them */
} Table;

static const Line *
line_at(const Table *self, guint32 number)
{
  return &g_array_index(self->lines, Line, number - 1);
}

/* The slot of the stem, or the empty one that it would have. */
static KpNumber *
slot_of(const Table *self, const gchar *stem, gsize length, guint32 hash)
{
  KpNumber *slot = kp_numbers_first(&self->numbers, hash);
  for (; slot->number != 0; slot = kp_numbers_next(&self->numbers, slot)) {
    const Line *line = line_at(self, slot->number);
    if (line->length == length && memcmp(line->stem, stem, length) == 0)
      break;
  }
  return slot;
}

static void
add(Table *self, const gchar *stem, gsize length)
{
  guint32 hash = kp_word_hash(stem, length);
  guint64 pages = g_ascii_strtoull(stem + length + 1, NULL, 10);
  Line line = {stem, (guint32)length, (guint32)pages};
  g_array_append_val(self->lines, line);
  kp_numbers_take(&self->numbers, slot_of(self, stem, length, hash), hash);
}

static gpointer
table_new(gpointer unused)
{
  (void)unused;
  const guint usual = 8192; /* stems, and some to spare */
  Table *self = g_new0(Table, 1);
  self->lines = g_array_sized_new(FALSE, FALSE, sizeof(Line), usual);
  kp_numbers_init(&self->numbers, 2 * usual);
  for (const gchar *at = kp_embedded_frequencies; *at != '\0';) {
    gsize stem = strcspn(at, "\t\n");
    if (at[stem] == '\t') /* no comment */
      add(self, at, stem);
    at += stem + strcspn(at + stem, "\n");
    at += *at == '\n';
  }
  return self;
}

gdouble
kp_builtin_share(const gchar *term, guint32 hash)
{
  static GOnce once = G_ONCE_INIT;
  const Table *table = g_once(&once, table_new, NULL);
  guint32 number = slot_of(table, term, strlen(term), hash)->number;
  return number == 0 ? 0 : line_at(table, number)->pages / 10000.0;
}
