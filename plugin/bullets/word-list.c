/* SPDX-License-Identifier: MIT */
#include "word-list.h"

#include <string.h>

static void
make_sieve(KpWordList *self)
{
  const guint per = 8 * sizeof(gsize);
  gsize sieve[G_N_ELEMENTS(self->sieve)];
  memset(sieve, 0xff, sizeof sieve);
  for (const gchar *at = self->list;; at++) {
    gsize length = strcspn(at, "|");
    guint8 bit = kp_word_bit(kp_word_hash(at, length));
    sieve[bit / per] &= ~((gsize)1 << bit % per);
    at += length;
    if (*at == '\0')
      break;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(sieve); i++)
    g_atomic_pointer_set(&self->sieve[i], sieve[i]);
}

gboolean
kp_word_list_sift(KpWordList *self, guint8 bit)
{
  if (g_once_init_enter(&self->made)) {
    make_sieve(self);
    g_once_init_leave(&self->made, 1);
  }
  return kp_word_list_may_hold(self, bit);
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
  guint8 bit = kp_word_bit(kp_word_hash(folded, length));
  return kp_word_list_may_hold(self, bit) && kp_word_list_sift(self, bit) &&
         kp_word_among(folded, length, self->list);
}
