/* SPDX-License-Identifier: MIT */
/* A list that stands in the source and a folded word come in; whether the list
 * holds the word goes out. */
#include "word-list.h"

#include <string.h>

static const guint PER = 8 * sizeof(gsize);

static guint
count_words(const gchar *list)
{
  guint n = 1;
  for (const gchar *at = list; *at != '\0'; at++)
    n += *at == '|';
  return n;
}

/* Where the word of this hash stands, or would. */
static KpListedWord *
slot_of(const KpWordList *self, guint32 hash)
{
  guint32 at = hash & self->mask;
  while (self->slots[at].hash != hash && self->slots[at].length != 0)
    at = (at + 1) & self->mask;
  return &self->slots[at];
}

static void
make(KpWordList *self)
{
  gsize sieve[KP_SIEVE_WORDS];
  memset(sieve, 0xff, sizeof sieve);
  self->mask = (1U << g_bit_storage(count_words(self->list))) - 1;
  self->slots = g_new0(KpListedWord, self->mask + 1); /* one stays free */
  for (const gchar *at = self->list; *at != '\0'; at += *at == '|') {
    gsize length = strcspn(at, "|");
    guint32 hash = kp_word_hash(at, length);
    sieve[kp_word_bit(hash) / PER] &= ~((gsize)1 << kp_word_bit(hash) % PER);
    KpListedWord *slot = slot_of(self, hash);
    /* No two words of a list have the same hash, so that one is compared. */
    g_assert(slot->length == 0 ||
             strncmp(self->list + slot->at, at, length) == 0);
    *slot = (KpListedWord){hash, (guint16)(at - self->list), (guint16)length};
    at += length;
  }
  for (gsize i = 0; i < KP_SIEVE_WORDS; i++)
    g_atomic_pointer_set(&self->sieve[i], sieve[i]);
}

void
kp_word_list_have(KpWordList *self)
{
  if (g_once_init_enter(&self->made)) {
    make(self);
    g_once_init_leave(&self->made, 1);
  }
}

G_GNUC_NO_INLINE static gboolean
make_and_ask(KpWordList *self, const gchar *folded, gsize length, guint32 hash)
{
  kp_word_list_have(self);
  return kp_word_list_holds(self, folded, length, hash);
}

/* Nearly all that ask have no word of this list or only its hash: they are
 * answered before anything is called. */
gboolean
kp_word_list_holds(KpWordList *self,
                   const gchar *folded,
                   gsize length,
                   guint32 hash)
{
  if (g_atomic_pointer_get(&self->made) == 0)
    return make_and_ask(self, folded, length, hash);
  const KpListedWord *word = slot_of(self, hash);
  return word->hash == hash && word->length == length &&
         memcmp(self->list + word->at, folded, length) == 0;
}
