/* SPDX-License-Identifier: MIT */
/* A list that stands in the source and a folded word come in; whether the list
 * holds the word goes out. */
#include "word-list.h"

#include <string.h>

static const guint PER = 8 * sizeof(gsize);

static void
make(KpWordList *self)
{
  gsize sieve[KP_SIEVE_WORDS];
  g_autoptr(GArray) hashes = g_array_new(FALSE, FALSE, sizeof(guint32));
  memset(sieve, 0xff, sizeof sieve);
  for (const gchar *at = self->list;; at++) {
    gsize length = strcspn(at, "|");
    guint32 hash = kp_word_hash(at, length);
    sieve[kp_word_bit(hash) / PER] &= ~((gsize)1 << kp_word_bit(hash) % PER);
    g_array_append_val(hashes, hash);
    at += length;
    if (*at == '\0')
      break;
  }
  self->n = hashes->len;
  self->hashes = g_array_steal(hashes, NULL);
  for (gsize i = 0; i < KP_SIEVE_WORDS; i++)
    g_atomic_pointer_set(&self->sieve[i], sieve[i]);
}

static inline void
have(KpWordList *self)
{
  if (g_once_init_enter(&self->made)) {
    make(self);
    g_once_init_leave(&self->made, 1);
  }
}

gboolean
kp_word_list_may_be(KpWordList *self, guint32 hash)
{
  have(self);
  for (guint i = 0; i < self->n; i++) {
    if (self->hashes[i] == hash)
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_word_list_may_meet(KpWordList *self, const gsize *held)
{
  have(self);
  gsize met = 0;
  for (gsize i = 0; i < KP_SIEVE_WORDS; i++)
    met |= held[i] & ~self->sieve[i];
  return met != 0;
}

gboolean
kp_word_among(const gchar *folded, gsize length, const gchar *list)
{
  if (length == 0)
    return FALSE;
  for (;;) {
    gsize same = 0;
    while (same < length && list[same] == folded[same])
      same++;
    list += same;
    if (same == length && (*list == '|' || *list == '\0'))
      return TRUE;
    while (*list != '|' && *list != '\0')
      list++;
    if (*list++ == '\0')
      return FALSE;
  }
}

gboolean
kp_word_list_holds(KpWordList *self, const gchar *folded, gsize length)
{
  guint32 hash = kp_word_hash(folded, length);
  return kp_word_list_may_hold(self, kp_word_bit(hash)) &&
         kp_word_list_may_be(self, hash) &&
         kp_word_among(folded, length, self->list);
}
