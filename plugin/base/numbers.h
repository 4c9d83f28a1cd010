/* SPDX-License-Identifier: MIT */
/* A hash table of the things of somebody's array. It knows their hashes and
 * their numbers alone, from 1 in the order in which they came; who has the
 * array tells things of one hash apart. So a thing is found in few steps
 * through memory, and things that are no pointers can be found. */
#ifndef KP_NUMBERS_H
#define KP_NUMBERS_H

#include <glib.h>

typedef struct {
  guint32 hash;
  guint32 number; /* 0: the slot is empty */
} KpNumber;

typedef struct {
  KpNumber *slots;
  guint32 size; /* of them, a power of two */
  guint32 n;    /* that are not empty, less than half */
} KpNumbers;

/* `size`, a power of two, is for half as many things; for more it grows. */
void kp_numbers_init(KpNumbers *self, guint32 size);
void kp_numbers_clear(KpNumbers *self);

/* The slot from index `at` on that has this hash or is empty. */
static inline KpNumber *
kp_numbers_seek(const KpNumbers *self, guint32 at, guint32 hash)
{
  guint32 mask = self->size - 1;
  at &= mask;
  while (self->slots[at].number != 0 && self->slots[at].hash != hash)
    at = (at + 1) & mask;
  return &self->slots[at];
}

/* The first slot of this hash; empty where no thing has it. */
static inline KpNumber *
kp_numbers_first(const KpNumbers *self, guint32 hash)
{
  return kp_numbers_seek(self, hash, hash);
}

/* Brings the first slot of this hash near, as it will be asked for: a slot that
 * no cache holds is waited for as long as a hundred steps of work take. */
static inline void
kp_numbers_expect(const KpNumbers *self, guint32 hash)
{
  __builtin_prefetch(&self->slots[hash & (self->size - 1)]);
}

/* The next of the same hash after one that is not empty. */
static inline KpNumber *
kp_numbers_next(const KpNumbers *self, const KpNumber *slot)
{
  return kp_numbers_seek(self, (guint32)(slot - self->slots) + 1, slot->hash);
}

/* Gives the next number to a thing of this hash, for which first and next led
 * to the empty `slot`, and returns it. */
guint32 kp_numbers_take(KpNumbers *self, KpNumber *slot, guint32 hash);

#endif
