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
static const KpListedWord *
find(const KpListedWords *words, guint32 hash)
{
  guint32 at = hash & words->mask;
  while (words->slots[at].hash != hash && words->slots[at].length != 0)
    at = (at + 1) & words->mask;
  return &words->slots[at];
}

/* The list's words; sets the bits of its sieve. */
static KpListedWords *
words_new(const gchar *list, gsize *sieve)
{
  guint32 size = 1U << g_bit_storage(count_words(list)); /* one stays free */
  KpListedWords *self = g_malloc0(sizeof *self + size * sizeof(KpListedWord));
  self->mask = size - 1;
  for (const gchar *at = list; *at != '\0'; at += *at == '|') {
    gsize length = strcspn(at, "|");
    guint32 hash = kp_word_hash(at, length);
    sieve[kp_word_bit(hash) / PER] &= ~((gsize)1 << kp_word_bit(hash) % PER);
    KpListedWord *slot = (KpListedWord *)find(self, hash);
    /* No two words of a list have the same hash, so that one is compared. */
    g_assert(slot->length == 0 || strncmp(list + slot->at, at, length) == 0);
    *slot = (KpListedWord){hash, (guint16)(at - list), (guint16)length};
    at += length;
  }
  return self;
}

/* Threads that need the list at once all make it, and one of them in vain: so
 * none waits. */
void
kp_word_list_have(KpWordList *self)
{
  gsize sieve[KP_SIEVE_WORDS];
  memset(sieve, 0xff, sizeof sieve);
  KpListedWords *words = words_new(self->list, sieve);
  for (gsize i = 0; i < KP_SIEVE_WORDS; i++)
    g_atomic_pointer_set(&self->sieve[i], sieve[i]);
  if (!g_atomic_pointer_compare_and_exchange(&self->words, NULL, words))
    g_free(words);
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
  const KpListedWords *words = g_atomic_pointer_get(&self->words);
  if (words == NULL)
    return make_and_ask(self, folded, length, hash);
  const KpListedWord *word = find(words, hash);
  return word->hash == hash && word->length == length &&
         memcmp(self->list + word->at, folded, length) == 0;
}
