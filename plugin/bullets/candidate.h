/* SPDX-License-Identifier: MIT */
/* What a sentence can become: the sentence itself and what named cuts leave of
 * it. Every candidate is a list of pieces of the sentence, so that no word is
 * invented and every cut can be explained.
 *
 * A cut has its name from the source that finds it (cut.h); a language allows
 * those that its list cuts.txt holds, a language without that list allows
 * none. Beside the cuts there are named changes: "quotation first" turns
 * `"...," said X` into `X: "..."`, and "name for pronoun" puts a name from the
 * article in place of an opening he or she, "name for description" in place of
 * "The 26-year-old" or behind "The Hull striker". A fourth, "full name", is
 * made once the box is chosen: kp_introduction_new. */
#ifndef KP_CANDIDATE_H
#define KP_CANDIDATE_H

#include <glib.h>

#include "prose.h"

typedef struct KpDraft KpDraft;
typedef struct KpNames KpNames;

/* Words; "Anna Holt has died" has fewer and says all. */
#define KP_CANDIDATE_FEWEST 5

/* What a reader of the candidate alone would notice. */
typedef enum {
  KP_TRAIT_PRONOUN = 1 << 0,    /* opens with he, it, this, their, ... */
  KP_TRAIT_CONNECTIVE = 1 << 1, /* opens with but, however, also, ... */
  KP_TRAIT_ANAPHOR = 1 << 2,    /* a third-person pronoun among the first eight
                                   words with no name before it */
  KP_TRAIT_FIRST_PERSON = 1 << 3,  /* I, we, our outside a quotation */
  KP_TRAIT_SECOND_PERSON = 1 << 4, /* you, your outside a quotation */
  KP_TRAIT_QUOTE_ONLY = 1 << 5,    /* is a quotation and names no speaker */
  KP_TRAIT_ATTRIBUTED = 1 << 6,    /* says who says so */
  KP_TRAIT_UNATTRIBUTED = 1 << 7,  /* an attribution was cut */
  KP_TRAIT_OPINION = 1 << 8,       /* accused, worst, should: a view */
  KP_TRAIT_VERBLESS = 1 << 9,      /* no finite verb was found */
  KP_TRAIT_ALSO = 1 << 10,     /* also, too, another, other in the first eight
                                  words: leans on what came before */
  KP_TRAIT_THEN = 1 << 11,     /* "that day", "the same", "these rules" */
  KP_TRAIT_SURNAME = 1 << 12,  /* opens with a surname or a first name alone
                                  that the article gives in full elsewhere */
  KP_TRAIT_NAME_PUT = 1 << 13, /* a name stands for the opening pronoun */
  KP_TRAIT_NAME = 1 << 14,     /* opens with a name */
  KP_TRAIT_SPEAKER = 1 << 15,  /* a quotation, then "she said" */
  KP_TRAIT_SPOKEN = 1 << 16,   /* most of its words stand in a quotation */
  KP_TRAIT_LED = 1 << 17,      /* "In 1964, he": his name is in no bullet but
                                  one above */
  KP_TRAIT_HOLLOW = 1 << 18,   /* announces or judges, and tells nothing */
  KP_TRAIT_IDLE = 1 << 19,     /* says only that there are several of a thing */
} KpTrait;

#define KP_N_TRAITS 20

/* Somebody who is called by less than could be said. */
typedef struct {
  gchar *call;       /* as the text has it: "Holt", "Mr Holt", "Anna" */
  gchar *full;       /* what says who that is in place of it: "Anna Holt" */
  gchar *introduced; /* what says more: "baker Anna Holt"; NULL: nothing does */
  gboolean stripped; /* what said so behind the name was cut off: ", a
                        baker," */
  gboolean ranked;   /* what he is stands before the name: "Judge Holt" */
  gboolean lone;     /* the article has no more of the name than this */
  gboolean cramped;  /* a bullet has no room for the full name */
  gboolean thing;    /* initials or "the museum": whoever has read the name
                        knows it */
} KpCalled;

typedef struct {
  guint sentence;  /* index into the prose's sentences */
  gchar *text;     /* final wording: capital first letter, no final stop */
  guint n_words;   /* words of `text`, split at white space */
  GPtrArray *cuts; /* of const gchar *, static names, in the order made */
  GArray *words;   /* of guint: indices into KpProse.words that are kept */

  guint32 traits;   /* KpTrait bits */
  GArray *presumed; /* of guint32: for each thing that it takes for known the
                       terms that name it, then KP_NO_TERM; NULL where there is
                       none, and until kp_presumption_find */
  gboolean presumes_subject; /* the first of them opens it */
  gboolean presumes_new;     /* and no sentence before it names that */
  gboolean presumes_topic;   /* and may be the person whom the title names */
  guint presumes_these; /* which of them is "these rules", from 1; 0: none */
  gchar *named;         /* the full name put for the opening; NULL: none */
  gchar *brief;         /* what the article calls that one for short */
  GArray *called; /* of KpCalled, in the order of the text: those whom it calls
                     by less than their name and of whom the article has one
                     full form, or by that where it has more */
} KpCandidate;

void kp_candidate_free(KpCandidate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpCandidate, kp_candidate_free)

/* The i-th of the words that it keeps. */
static inline const KpWord *
kp_candidate_word(const KpProse *prose, const KpCandidate *self, guint i)
{
  return kp_prose_word(prose, g_array_index(self->words, guint, i));
}

/* TRUE where it is one of the words of `list` (word-list.h). */
#define kp_candidate_is(prose, self, i, list)                                  \
  kp_form_is(kp_candidate_word(prose, self, i)->form, list)

/* How many of its words have one of the classes. */
static inline guint
kp_candidate_count(const KpProse *prose,
                   const KpCandidate *self,
                   guint32 classes)
{
  guint n = 0;
  for (guint i = 0; i < self->words->len; i++)
    n += (kp_candidate_word(prose, self, i)->classes & classes) != 0;
  return n;
}

/* How many have a term. */
static inline guint
kp_candidate_count_terms(const KpProse *prose, const KpCandidate *self)
{
  guint n = 0;
  for (guint i = 0; i < self->words->len; i++)
    n += kp_candidate_word(prose, self, i)->term != KP_NO_TERM;
  return n;
}

/* TRUE where the cut of this name was made. */
gboolean kp_candidate_has_cut(const KpCandidate *self, const gchar *name);

/* TRUE where it calls this one by less already: "Anna", and then "Holt". */
gboolean kp_candidate_calls(const KpCandidate *self, const gchar *full);

/* What a draft makes, but for its wording; `cuts` are the names of those made.
 */
KpCandidate *
kp_candidate_new(const KpDraft *draft, const KpNames *names, GPtrArray *cuts);

/* Gives it its wording, which it takes, of n_words; what more is said of whom
 * it calls may bring them to max_words. */
void kp_candidate_word_as(KpCandidate *self,
                          gchar *text,
                          guint n_words,
                          guint max_words);

/* The name of a trait, "pronoun": for explain, learning and tests. */
const gchar *kp_trait_name(guint trait);

/* The candidates of one sentence (of KpCandidate, the caller frees the array),
 * the longest first; none where the sentence cannot be a bullet, and then *why
 * is set to a static reason ("a question"), else to NULL. No candidate has more
 * than `max_words` words, lacks what its end asks for, or has unbalanced marks.
 * At most 24 a sentence, and none where it has thousands of bytes: cuts take
 * time by the square of its words. `names` may be NULL: then no name is put for
 * a pronoun. */
GPtrArray *kp_candidates_new(const KpProse *prose,
                             const KpNames *names,
                             guint sentence,
                             guint max_words,
                             const gchar **why);

#endif
