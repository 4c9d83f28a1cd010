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

/* What is known of a person beside the name. */
typedef struct {
  guint mentions;
  gboolean called;  /* by the surname alone */
  gboolean titled;  /* "Mr", "Sir" */
  guint women, men; /* sentences that open with the name and go on with she or
                       her, with he or his */
} KpPerson;

typedef struct KpNames {
  GPtrArray *people;      /* of gchar *: the full form, "James Mattis" */
  GPtrArray *introduced;  /* of gchar *, one for each of people: the full form
                             with what the article says before it, "general
                             James Mattis", or calls him later, or NULL */
  GArray *persons;        /* of KpPerson, one for each of people */
  gboolean in_title;      /* the topic is a person whom the title names */
  guint topic;            /* the one whom the article is about; G_MAXUINT: it is
                             about nobody, or several */
  GArray *described;      /* of KpDescription, in reading order */
  GArray *mentions;       /* of KpMention, in reading order */
  GHashTable *by_full;    /* gchar *, of people -> index + 1 into it */
  GHashTable *by_surname; /* gchar * -> index + 1 into people; G_MAXUINT where
                             two people share it; the full name of one whose
                             surname is another's */
  GHashTable *by_first;   /* the same for the first names by which the article
                             calls people */
  GHashTable *shared;     /* of index + 1 into people: those whose surname
                             another bears */
  GHashTable *places;    /* set of gchar *: words that are the whole of a place,
                            "in Hull" */
  GHashTable *initials;  /* as kp_initials_new has them */
  GHashTable *bodies;    /* as kp_bodies_new has them */
  GHashTable *kinds;     /* as kp_kinds_new has them */
  GHashTable *lone;      /* as kp_lone_new has them */
  GArray *first_mention; /* of guint, one a sentence and one past them: index of
                            its first mention */
} KpNames;

/* The people of `prose`, which must live as long. */
KpNames *kp_names_new(const KpProse *prose);
void kp_names_free(KpNames *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpNames, kp_names_free)

/* The full form of a surname that one person of the article bears, or NULL:
 * "Mattis" -> "James Mattis". The string belongs to `self`. */
const gchar *kp_names_full(const KpNames *self, const gchar *surname);

/* The full form of `full` with what the article says of him, or NULL: "general
 * James Mattis". The string belongs to `self`. */
const gchar *kp_names_introduced(const KpNames *self, const gchar *full);

/* TRUE where the article says of what trade the person of this full name is: it
 * takes no reader to know. */
gboolean kp_names_has_trade(const KpNames *self, const gchar *full);

/* The same as kp_names_full for a first name, "James", of one of whom the
 * article tells what he is, or more than once that it is a he. */
const gchar *kp_names_first(const KpNames *self, const gchar *name);

/* What the article calls a person of `people` for short: "Mattis", "Anna", or
 * the full name again. The caller frees it. */
gchar *kp_names_brief(const KpNames *self, const gchar *full);

/* What a pronoun says of the one for whom it stands. */
typedef enum {
  KP_SEX_UNTOLD,
  KP_SEX_WOMAN,
  KP_SEX_MAN,
} KpSex;

/* What the article's own he and she, Mr and Mrs say of a person; what a folded
 * word says: "she", "his", "mrs". */
KpSex kp_names_sex(const KpNames *self, guint person);
KpSex kp_names_sex_of(const gchar *folded);

/* Steps of kp_names_new. */

/* Counts the mentions of each of the people, and what they say: "Anna said that
 * | she", "the shop of | Mr Reed". */
void kp_sexes_count(KpNames *names, const KpProse *prose);

/* Sets names->topic from the mentions, which are counted. The topic is the
 * first person whom the title names, or the article where the title names
 * nobody, and is told of far more often than anybody else. */
void kp_topic_find(KpNames *names, const KpProse *prose);

/* Adds to names->introduced what the article calls its people in a later
 * sentence, "Anna Holt sold the mill. The Hull singer", where nothing is known
 * of the one whom kp_subject_find finds. The last step; linear in the words. */
void kp_introduced_later(KpNames *names, const KpProse *prose);

#endif
