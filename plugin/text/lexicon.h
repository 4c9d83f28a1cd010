/* SPDX-License-Identifier: MIT */
/* The compiled word lists of the languages, as languages/compile.py writes
 * them: constant tables. For this room's own use; others ask language.h. */
#ifndef KP_LEXICON_H
#define KP_LEXICON_H

#include <glib.h>

#include "language.h"

/* The lists that the splitter asks for by number; languages/compile.py has
 * them in the same order. */
typedef enum {
  KP_LIST_ABBREVIATION_TITLE = 1 << 0,  /* a name follows */
  KP_LIST_ABBREVIATION_NUMBER = 1 << 1, /* a number follows */
  KP_LIST_ABBREVIATION = 1 << 2,        /* ends before a starter only */
  KP_LIST_ABBREVIATION_INNER = 1 << 3,  /* never ends a sentence */
  KP_LIST_STARTER = 1 << 4,             /* starts sentences */
  KP_LIST_NAME_MARK = 1 << 5,           /* "yahoo!": the mark is the name's */
  KP_LIST_ACRONYM = 1 << 6,             /* "us": not the word if in capitals */
  KP_LIST_ORDINAL = 1 << 7,             /* "12. Juni": follows an ordinal */
} KpList;

#define KP_LIST_ANY_ABBREVIATION                                               \
  (KP_LIST_ABBREVIATION_TITLE | KP_LIST_ABBREVIATION_NUMBER |                  \
   KP_LIST_ABBREVIATION | KP_LIST_ABBREVIATION_INNER)

/* Small, so that a word that is in no list, as most are, is told from a few
 * bytes that are near. */
typedef struct {
  guint16 tag;   /* the upper half of the word's hash, FNV-1a */
  guint16 entry; /* its number; 0 is an empty slot */
} KpSlot;

typedef struct {
  guint32 word;   /* offset in the language's words */
  guint32 lexeme; /* index of what it is; many words share one */
} KpListed;

typedef struct {
  guint32 classes; /* KpWordClass bits */
  guint32 later;   /* one bit for each later list that holds the word */
  guint64 lists;   /* one bit for each list that holds the word, the same in
                      all languages; the highest for all the later ones */
} KpLexeme;

struct KpLanguage {
  const gchar *code;
  const KpSlot *slots;     /* hash table, FNV-1a, open addressing */
  guint32 mask;            /* its size less one; a power of two */
  const KpListed *entries; /* the first is none, and so is one behind the last,
                              so that each word ends before the next */
  const KpLexeme *lexemes; /* the first is that of no list */
  const gchar *words;      /* each ended by NUL */
  guint64 lists;           /* those that hold a word at all */
};

extern const KpLanguage KP_LANGUAGES[];
extern const guint KP_N_LANGUAGES;

/* The lists themselves: their names are its words, each with its own bit or,
 * where it gives a class, with that. */
extern const KpLanguage KP_LISTS;

/* The stop words of all languages: the bit 1 << i of a word's lists is set
 * where KP_LANGUAGES[i] has it. The bits from KP_N_LANGUAGES to KP_N_STOPS are
 * of languages that are known by these words alone. */
extern const KpLanguage KP_STOPS;
extern const guint KP_N_STOPS;

/* What the lists say of a folded word of `length` bytes; NULL where no list has
 * it. */
const KpLexeme *
kp_lexicon_find(const KpLanguage *language, const gchar *folded, gsize length);

/* Its lists, 0 where no list has it. */
guint64
kp_lexicon_lists(const KpLanguage *language, const gchar *folded, gsize length);

#endif
