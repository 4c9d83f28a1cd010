/* SPDX-License-Identifier: MIT */
#include "word-list.h"

#include <string.h>

gsize
kp_word_bits(const gchar *folded, gsize length)
{
  const guint32 n_bits = 8 * sizeof(gsize);
  guint32 hash = 0x811c9dc5U; /* FNV-1a */
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar)folded[i]) * 0x01000193U;
  return (gsize)1 << hash % n_bits | (gsize)1 << hash / n_bits % n_bits;
}

void
kp_word_list_sift(KpWordList *self)
{
  gsize sieve = 0;
  for (const gchar *at = self->list;; at++) {
    gsize length = strcspn(at, "|");
    sieve |= kp_word_bits(at, length);
    at += length;
    if (*at == '\0')
      break;
  }
  g_once_init_leave(&self->sieve, sieve);
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
  return kp_word_list_may_hold(self, kp_word_bits(folded, length)) &&
         kp_word_among(folded, length, self->list);
}
