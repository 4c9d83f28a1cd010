/* SPDX-License-Identifier: MIT */
/* The people of an article: who is given in full somewhere, so that a surname
 * or a pronoun can be told to mean them. Built from capitals, titles and
 * repetition; there is no list of names. */
#ifndef KP_NAMES_H
#define KP_NAMES_H

#include <glib.h>

#include "span.h"

typedef struct KpProse KpProse;

/* One place where the article names a person. */
typedef struct {
  KpSpan span;    /* bytes of the article's text: "James Mattis" or "Mattis" */
  guint sentence; /* index into the prose's sentences */
  guint person;   /* index into KpNames.people */
  guint at;       /* words of the sentence before it */
  gboolean full;  /* with a first name */
} KpMention;

typedef struct KpNames {
  GPtrArray *people;      /* of gchar *: the full form, "James Mattis" */
  GArray *mentions;       /* of KpMention, in reading order */
  GHashTable *by_surname; /* gchar * -> index + 1 into people; G_MAXUINT where
                             two people share it; the full name of one whose
                             surname is another's */
  GHashTable *shared;     /* of index + 1 into people: those whose surname
                             another bears */
  GArray *first_mention; /* of guint, one a sentence and one past them: index of
                            its first mention */
} KpNames;

KpNames *kp_names_new(const KpProse *prose);
void kp_names_free(KpNames *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpNames, kp_names_free)

/* The full form of a surname that one person of the article bears, or NULL:
 * "Mattis" -> "James Mattis". The string belongs to `self`. */
const gchar *kp_names_full(const KpNames *self, const gchar *surname);

/* The one person that an opening he or she of the sentence can stand for: the
 * sentence before it names exactly one person, near its start, and this one
 * names nobody. A surname that two people share is nobody's. NULL where it is
 * not so. The string belongs to `self`. */
const gchar *
kp_names_for_pronoun(const KpNames *self, const KpProse *prose, guint sentence);

#endif
