/* SPDX-License-Identifier: MIT */
/* Lists of folded words that are written in the source, parted by "|". Every
 * word is asked for very many of them and is in hardly one, so each has a sieve
 * that lets few others pass. */
#ifndef KP_WORD_LIST_H
#define KP_WORD_LIST_H

#include <glib.h>

#include "prose.h"
#include "word.h"

#define KP_SIEVE_WORDS (512 / (8 * sizeof(gsize)))

typedef struct {
  guint32 hash;
  guint16 at;     /* bytes from the start of the list */
  guint16 length; /* 0: a free slot */
} KpListedWord;

/* The words of a list by their hashes, and free slots between them. */
typedef struct {
  guint32 mask;
  KpListedWord slots[];
} KpListedWords;

typedef struct {
  gsize sieve[KP_SIEVE_WORDS]; /* the bits of its words are not set, so that it
                                  lets all pass at first */
  const gchar *list;           /* less than 64 KB */
  KpListedWords *words;        /* NULL: nobody has made them, nor the sieve;
                                  never freed */
} KpWordList;

#define KP_WORD_LIST(list)                                                     \
  {                                                                            \
    {0}, "" list, NULL                                                         \
  }

/* The bit of a folded word, which few others share; `hash` is its kp_word_hash.
 */
static inline guint16
kp_word_bit(guint32 hash)
{
  return (guint16)(hash >> 23);
}

/* FALSE where the list surely does not hold a word whose bit in this part of
 * the sieve is `bit`. Whatever another thread has made of it by now is true. */
static inline gboolean
kp_word_list_lets(const KpWordList *self, guint part, gsize bit)
{
  return (__atomic_load_n(&self->sieve[part], __ATOMIC_RELAXED) & bit) == 0;
}

/* FALSE where the list surely does not hold a word with this bit. */
static inline gboolean
kp_word_list_may_hold(const KpWordList *self, guint16 bit)
{
  const guint per = 8 * sizeof(gsize);
  return kp_word_list_lets(self, bit / per, (gsize)1 << bit % per);
}

/* TRUE where the list holds the folded word of `length` bytes, whose
 * kp_word_hash is `hash`; never an empty one. */
gboolean kp_word_list_holds(KpWordList *self,
                            const gchar *folded,
                            gsize length,
                            guint32 hash);

/* Makes what is not made of the list. */
void kp_word_list_have(KpWordList *self);

/* FALSE where the list surely holds none of the words whose bits are set in
 * `held`. */
static inline gboolean
kp_word_list_may_meet(KpWordList *self, const gsize *held)
{
  gsize met = 0;
  if (g_atomic_pointer_get(&self->words) == NULL)
    kp_word_list_have(self);
  for (gsize i = 0; i < KP_SIEVE_WORDS; i++)
    met |= held[i] & ~__atomic_load_n(&self->sieve[i], __ATOMIC_RELAXED);
  return met != 0;
}

static inline gboolean
kp_word_list_holds_form(KpWordList *self, const KpForm *form)
{
  return kp_word_list_may_hold(self, kp_word_bit(form->hash)) &&
         kp_word_list_holds(self, form->folded, form->length, form->hash);
}

/* TRUE where the list, a string literal, holds the word. */
#define kp_form_is(form, list)                                                 \
  G_GNUC_EXTENSION({                                                           \
    static KpWordList kp_word_list_here = KP_WORD_LIST(list);                  \
    kp_word_list_holds_form(&kp_word_list_here, form);                         \
  })

/* The same for a word of the prose by its index. */
#define kp_prose_is(prose, i, list)                                            \
  kp_form_is(kp_prose_word(prose, i)->form, list)

/* The same for a word of no prose. */
#define kp_word_is(folded, length, list)                                       \
  G_GNUC_EXTENSION({                                                           \
    static KpWordList kp_word_list_here = KP_WORD_LIST(list);                  \
    kp_word_list_holds(&kp_word_list_here, folded, length,                     \
                       kp_word_hash(folded, length));                          \
  })

#endif
