/* SPDX-License-Identifier: MIT */
#include "word-list.h"

#include <string.h>

void
kp_word_list_sift(KpWordList *self)
{
  for (const gchar *at = self->list;; at++) {
    gsize length = strcspn(at, "|");
    guint8 bit = kp_word_bit(kp_word_hash(at, length));
    self->sieve[bit / 64] |= (guint64)1 << bit % 64;
    at += length;
    if (*at == '\0')
      break;
  }
  g_once_init_leave(&self->made, 1);
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
  return kp_word_list_may_hold(self,
                               kp_word_bit(kp_word_hash(folded, length))) &&
         kp_word_among(folded, length, self->list);
}
