/* SPDX-License-Identifier: MIT */
/* Stems come in; their counts go out. */
#include "counts.h"

#include <string.h>

#include "builtin.h"
#include "numbers.h"

struct KpCounts {
  GArray *counts;    /* of KpCount */
  KpNumbers numbers; /* of them */
  GStringChunk *stems;
};

KpCounts *
kp_counts_new(void)
{
  const guint32 usual = 1024; /* slots */
  KpCounts *self = g_new0(KpCounts, 1);
  self->counts = g_array_new(FALSE, FALSE, sizeof(KpCount));
  kp_numbers_init(&self->numbers, usual);
  self->stems = g_string_chunk_new(4096);
  return self;
}

void
kp_counts_free(KpCounts *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->counts);
  kp_numbers_clear(&self->numbers);
  g_string_chunk_free(self->stems);
  g_free(self);
}

static KpCount *
count_at(const KpCounts *self, guint32 i)
{
  return &g_array_index(self->counts, KpCount, i);
}

/* TRUE where the count is that of the stem; a long one alone has to be sought
 * elsewhere in memory. */
static gboolean
is_of(const KpCount *count, const gchar *stem)
{
  const gsize room = sizeof count->start;
  return strncmp(count->start, stem, room) == 0 &&
         (count->start[room - 1] == '\0' || strcmp(count->stem, stem) == 0);
}

/* The slot of the stem, or the empty one that it would have. */
static KpNumber *
slot_of(const KpCounts *self, const gchar *stem, guint32 hash)
{
  KpNumber *slot = kp_numbers_first(&self->numbers, hash);
  while (slot->number != 0 && !is_of(count_at(self, slot->number - 1), stem))
    slot = kp_numbers_next(&self->numbers, slot);
  return slot;
}

void
kp_counts_expect_slot(const KpCounts *self, guint32 hash)
{
  kp_numbers_expect(&self->numbers, hash);
}

void
kp_counts_expect(const KpCounts *self, guint32 hash)
{
  guint32 number = kp_numbers_first(&self->numbers, hash)->number;
  if (number != 0)
    __builtin_prefetch(count_at(self, number - 1));
}

const KpCount *
kp_counts_find(const KpCounts *self, const gchar *stem, guint32 hash)
{
  guint32 number = slot_of(self, stem, hash)->number;
  return number != 0 ? count_at(self, number - 1) : NULL;
}

KpCount *
kp_counts_have(KpCounts *self, const gchar *stem, guint32 hash)
{
  KpNumber *slot = slot_of(self, stem, hash);
  if (slot->number != 0)
    return count_at(self, slot->number - 1);
  KpCount count = {.hash = hash,
                   .common = kp_builtin_share(stem, hash),
                   .stem = g_string_chunk_insert(self->stems, stem)};
  memcpy(count.start, stem, MIN(strlen(stem), sizeof count.start));
  g_array_append_val(self->counts, count);
  return count_at(self, kp_numbers_take(&self->numbers, slot, hash) - 1);
}

guint32
kp_counts_place(const KpCounts *self, const KpCount *count)
{
  return (guint32)(count - count_at(self, 0));
}

guint
kp_counts_length(const KpCounts *self)
{
  return self->counts->len;
}

const KpCount *
kp_counts_at(const KpCounts *self, guint i)
{
  return count_at(self, i);
}
