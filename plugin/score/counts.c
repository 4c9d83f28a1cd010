/* SPDX-License-Identifier: MIT */
/* Stems come in; their counts go out. */
#include "counts.h"

#include <string.h>

#include "builtin.h"

struct KpCounts {
  GArray *counts; /* of KpCount */
  guint32 *slots; /* hash table of their indices, plus one; 0: empty */
  guint32 size;   /* of it, a power of two */
  GStringChunk *stems;
};

KpCounts *
kp_counts_new(void)
{
  const guint32 usual = 1024;
  KpCounts *self = g_new0(KpCounts, 1);
  self->counts = g_array_new(FALSE, FALSE, sizeof(KpCount));
  self->size = usual;
  self->slots = g_new0(guint32, usual);
  self->stems = g_string_chunk_new(4096);
  return self;
}

void
kp_counts_free(KpCounts *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->counts);
  g_free(self->slots);
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
is_of(const KpCount *count, const gchar *stem, guint32 hash)
{
  const gsize room = sizeof count->start;
  return count->hash == hash && strncmp(count->start, stem, room) == 0 &&
         (count->start[room - 1] == '\0' || strcmp(count->stem, stem) == 0);
}

/* The slot of the stem, or the empty one that it would have. */
static guint32 *
slot_of(const KpCounts *self, const gchar *stem, guint32 hash)
{
  guint32 at = hash & (self->size - 1);
  for (; self->slots[at] != 0; at = (at + 1) & (self->size - 1)) {
    if (is_of(count_at(self, self->slots[at] - 1), stem, hash))
      break;
  }
  return &self->slots[at];
}

const KpCount *
kp_counts_find(const KpCounts *self, const gchar *stem, guint32 hash)
{
  guint32 slot = *slot_of(self, stem, hash);
  return slot != 0 ? count_at(self, slot - 1) : NULL;
}

static void
grow(KpCounts *self)
{
  self->size *= 2;
  g_free(self->slots);
  self->slots = g_new0(guint32, self->size);
  for (guint32 i = 0; i < self->counts->len; i++) {
    guint32 at = count_at(self, i)->hash & (self->size - 1);
    while (self->slots[at] != 0)
      at = (at + 1) & (self->size - 1);
    self->slots[at] = i + 1;
  }
}

KpCount *
kp_counts_have(KpCounts *self, const gchar *stem, guint32 hash)
{
  guint32 *slot = slot_of(self, stem, hash);
  if (*slot != 0)
    return count_at(self, *slot - 1);
  KpCount count = {.hash = hash,
                   .common = kp_builtin_share(stem),
                   .stem = g_string_chunk_insert(self->stems, stem)};
  memcpy(count.start, stem, MIN(strlen(stem), sizeof count.start));
  g_array_append_val(self->counts, count);
  *slot = self->counts->len;
  if (2 * self->counts->len >= self->size)
    grow(self);
  return count_at(self, self->counts->len - 1);
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
