/* SPDX-License-Identifier: MIT */
/* Lists of folded words that are written in the source, parted by "|". Every
 * word is asked for very many of them and is in hardly one, so each has a sieve
 * that lets few others pass. */
#ifndef KP_WORD_LIST_H
#define KP_WORD_LIST_H

#include <glib.h>

typedef struct {
  const gchar *list;
  gsize sieve; /* the bits of its words; 0: not made yet */
} KpWordList;

/* The two bits of a folded word; few other words have both. */
gsize kp_word_bits(const gchar *folded, gsize length);

/* Makes the sieve of a list. */
void kp_word_list_sift(KpWordList *self);

/* FALSE where the list surely does not hold a word with these bits. */
static inline gboolean
kp_word_list_may_hold(KpWordList *self, gsize bits)
{
  if (g_once_init_enter(&self->sieve))
    kp_word_list_sift(self);
  return (bits & ~self->sieve) == 0;
}

/* TRUE where the list holds the folded word of `length` bytes; never an empty
 * one. */
gboolean kp_word_among(const gchar *folded, gsize length, const gchar *list);
gboolean
kp_word_list_holds(KpWordList *self, const gchar *folded, gsize length);

/* The same as kp_word_among for a list that is a string literal, and fast. */
#define kp_word_is(folded, length, list)                                       \
  G_GNUC_EXTENSION({                                                           \
    static KpWordList kp_word_list_here = {"" list, 0};                        \
    kp_word_list_holds(&kp_word_list_here, folded, length);                    \
  })

#endif
