/* SPDX-License-Identifier: MIT */
/* A hash comes in; the slot of the thing that has it goes out. */
#include "numbers.h"

void
kp_numbers_init(KpNumbers *self, guint32 size)
{
  *self = (KpNumbers){.slots = g_new0(KpNumber, size), .size = size};
}

void
kp_numbers_clear(KpNumbers *self)
{
  g_clear_pointer(&self->slots, g_free);
}

static void
grow(KpNumbers *self)
{
  g_autofree KpNumber *old = self->slots;
  guint32 size = self->size;
  self->size *= 2;
  self->slots = g_new0(KpNumber, self->size);
  for (guint32 i = 0; i < size; i++) {
    if (old[i].number == 0)
      continue;
    KpNumber *slot = kp_numbers_first(self, old[i].hash);
    while (slot->number != 0)
      slot = kp_numbers_next(self, slot);
    *slot = old[i];
  }
}

guint32
kp_numbers_take(KpNumbers *self, KpNumber *slot, guint32 hash)
{
  *slot = (KpNumber){hash, ++self->n};
  if (2 * self->n >= self->size)
    grow(self);
  return self->n;
}
