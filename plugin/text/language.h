/* SPDX-License-Identifier: MIT */
/* A language is a folder of data, languages/CODE/: word lists that are
 * compiled in. A list's file name is the class of its words, one folded word
 * or phrase on a line, `#` starts a comment. languages/README.md tells how to
 * add a language and what the lists are. */
#ifndef KP_LANGUAGE_H
#define KP_LANGUAGE_H

#include <glib.h>

/* What a word can be. A word may have several classes; the first group comes
 * from the lists of the language, the second from the word's own letters and
 * place. */
typedef enum {
  KP_WORD_STOP = 1 << 0,         /* stop.txt: carries no topic */
  KP_WORD_FUNCTION = 1 << 1,     /* function.txt: a bullet must not end in it */
  KP_WORD_PRONOUN = 1 << 2,      /* pronoun.txt: he, it, this, their */
  KP_WORD_CONNECTIVE = 1 << 3,   /* connective.txt: but, however, also */
  KP_WORD_SAY = 1 << 4,          /* say.txt: said, told, announced */
  KP_WORD_DAY = 1 << 5,          /* day.txt: monday, yesterday, today */
  KP_WORD_MONTH = 1 << 6,        /* month.txt */
  KP_WORD_RELATIVE = 1 << 7,     /* relative.txt: who, which, whose */
  KP_WORD_SUBORDINATE = 1 << 8,  /* subordinate.txt: while, after, because */
  KP_WORD_COORDINATE = 1 << 9,   /* coordinate.txt: and, or, but */
  KP_WORD_AUXILIARY = 1 << 10,   /* auxiliary.txt: is, had, will, don't */
  KP_WORD_PREPOSITION = 1 << 11, /* preposition.txt */
  KP_WORD_DETERMINER = 1 << 12,  /* determiner.txt: a, the, these, every */
  KP_WORD_NEGATION = 1 << 13,    /* negation.txt: not, never, no */
  KP_WORD_ADDRESS = 1 << 14,     /* address.txt: you, your: second person */
  KP_WORD_TITLE = 1 << 15,       /* title.txt: mr, capt, senator */
  KP_WORD_VERB = 1 << 16,        /* verb.txt: common finite verbs */
  KP_WORD_NOUN = 1 << 17,        /* noun.txt: "plans", mostly a noun */

  KP_WORD_CAPITAL = 1 << 20,  /* begins with a capital: "Amin", "al-Amin" */
  KP_WORD_CAPITALS = 1 << 21, /* two letters or more, all capitals */
  KP_WORD_NUMBER = 1 << 22,   /* holds a digit */
  KP_WORD_QUOTED = 1 << 23,   /* inside quotation marks */
  KP_WORD_BRACKET = 1 << 24,  /* inside brackets */
} KpWordClass;

/* Sets of them that many rules ask for. */
#define KP_WORD_ANY_DATE (KP_WORD_DAY | KP_WORD_MONTH | KP_WORD_NUMBER)
#define KP_WORD_OPENS_SUBJECT                                                  \
  (KP_WORD_DETERMINER | KP_WORD_CAPITAL | KP_WORD_PRONOUN)
#define KP_WORD_OPENS_CLAUSE                                                   \
  (KP_WORD_COORDINATE | KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)

typedef struct KpLanguage KpLanguage;

/* The language of a BCP 47 tag ("en-GB" finds "en"), or NULL where the program
 * has no data for it. NULL and "" are NULL. The languages live as long as the
 * program and may be used by any thread. */
const KpLanguage *kp_language_find(const gchar *tag);

/* The language that the text is most likely in, by its stop words; NULL where
 * it is none that the program knows. Looks at the first 20,000 bytes. */
const KpLanguage *kp_language_detect(const gchar *text, gsize length);

/* The language of texts in unknown tongues: the abbreviations that many share
 * and no other list. Good for cutting sentences only; never NULL, and found by
 * no tag. */
const KpLanguage *kp_language_generic(void);

/* "en", "de": the name of its folder. */
const gchar *kp_language_code(const KpLanguage *self);

/* The classes of a folded word (KpWordClass bits of the first group). */
guint32 kp_language_classes(const KpLanguage *self, const gchar *folded);

/* A list that is named in the source; its bits are looked up once. */
typedef struct {
  const gchar *name;
  guint64 bit;   /* kp_list_bit; that of all later lists for one of them; all
                    bits as long as it is not known */
  guint32 later; /* its own bit among the later lists; 0: it is none */
  gsize known;
} KpNamedList;

#define KP_NAMED_LIST(list_name)                                               \
  {                                                                            \
    "" list_name, G_MAXUINT64, 0, 0                                            \
  }

/* Looks up the list's bits. */
void kp_named_list_find(KpNamedList *self);

/* As kp_named_list_holds, for a word that may be in the list. */
gboolean kp_named_list_passed(KpNamedList *self,
                              const KpLanguage *language,
                              guint64 lists,
                              const gchar *folded,
                              gsize length);

static inline guint64
kp_named_list_bit(KpNamedList *self)
{
  if (g_once_init_enter(&self->known))
    kp_named_list_find(self);
  return self->bit;
}

/* The bit of the list of this name, a string literal (a file's name without
 * .txt), the same in all languages; 0 where none has such a list, or where it
 * is the list of a class. Ends the program where it is a later list
 * (languages/README.md), which has no bit to give. */
#define kp_list_bit(list_name)                                                 \
  G_GNUC_EXTENSION({                                                           \
    static KpNamedList kp_named_list_here = KP_NAMED_LIST(list_name);          \
    guint64 kp_bit_here = kp_named_list_bit(&kp_named_list_here);              \
    if (kp_named_list_here.later != 0)                                         \
      g_error("the list '" list_name "' is a later one");                      \
    kp_bit_here;                                                               \
  })

/* TRUE where the list holds the folded word of `length` bytes that has the bits
 * `lists`: hardly any. */
static inline gboolean
kp_named_list_holds(KpNamedList *self,
                    const KpLanguage *language,
                    guint64 lists,
                    const gchar *folded,
                    gsize length)
{
  return (lists & __atomic_load_n(&self->bit, __ATOMIC_RELAXED)) != 0 &&
         kp_named_list_passed(self, language, lists, folded, length);
}

/* The bits of the lists that hold the folded word or phrase of `length` bytes;
 * sets its classes, as above. */
guint64 kp_language_look_up(const KpLanguage *self,
                            const gchar *folded,
                            gsize length,
                            guint32 *classes);

/* FALSE where no list surely holds a word or phrase of this kp_word_hash. */
gboolean kp_language_may_hold(const KpLanguage *self, guint32 hash);

/* TRUE where the language has a word in one of the lists of these bits. */
gboolean kp_language_has(const KpLanguage *self, guint64 lists);

/* TRUE where the list `name` of the language holds the folded word or phrase.
 */
gboolean kp_language_lists(const KpLanguage *self,
                           const gchar *name,
                           const gchar *folded);

#endif
