/* SPDX-License-Identifier: MIT */
/* What an article says, indexed once, so that the claims of its points can be
 * looked up: words, numbers, dates. Private to this room. */
#ifndef KP_EVIDENCE_H
#define KP_EVIDENCE_H

#include "dates.h"
#include "figures.h"
#include "pieces.h"

typedef struct KpArticle KpArticle;

/* A word of the article. */
typedef struct {
  guint32 first;   /* index of the first piece with it */
  guint32 flags;   /* KpPieceFlag bits that any of its pieces has */
  guint32 capital; /* the first that begins with a capital; G_MAXUINT32: none
                    */
} KpHeard;

typedef struct KpEvidence {
  GString *text;            /* of the article and its front matter */
  KpPieces *pieces;         /* of `text` */
  const KpArticle *article; /* borrowed */
  const KpLanguage *language;

  GHashTable *words;    /* gchar * -> index + 1 into `heard` */
  GArray *heard;        /* of KpHeard */
  GArray *names;        /* of guint32: pieces that begin with a capital, each
                           word once, ascending by folded form */
  GArray *figures;      /* of KpFigure */
  GArray *by_value;     /* of KpValue, ascending */
  GArray *dates;        /* of KpDate */
  GHashTable *years;    /* set of GUINT_TO_POINTER: years of dates */
  guint32 months;       /* bit n: month n is named */
  guint32 weekdays;     /* bit n: day n of the week is named or told */
  guint32 days[13];     /* by month; bit n: day n of it is named */
  GHashTable *initials; /* set of gchar *: first letters of runs of names */
  GString *letters;     /* the first letter of each piece, where it is ASCII:
                           "ptsd" stands in "post-traumatic stress disorder" */
} KpEvidence;

typedef struct {
  gdouble value;
  guint32 figure; /* index */
} KpValue;

/* Indexes all text of the article but its points: prose, headings, captions,
 * lists, code, the text of raw HTML, and title, description, author, tags and
 * date of the front matter. Linear. */
KpEvidence *kp_evidence_new(const KpArticle *article,
                            const KpLanguage *language);
void kp_evidence_free(KpEvidence *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpEvidence, kp_evidence_free)

/* The text of the article alone, with blanks where its points stand, so that
 * offsets in it are those in the article's text; the caller frees it. */
GString *kp_evidence_text(const KpArticle *article);

/* The word whose folded form is `folded`, without regard to an "s" at the end;
 * NULL where the article has none. */
const KpHeard *kp_evidence_word(const KpEvidence *self, const gchar *folded);

/* TRUE where the article has the number. */
gboolean kp_evidence_value(const KpEvidence *self, gdouble value);

/* Index + 1 of the first figure whose value lies in [low, high]; 0: none. */
guint kp_evidence_between(const KpEvidence *self, gdouble low, gdouble high);

/* The line in the file of a piece, from 1; 0 where it stands in no line of the
 * body. */
guint kp_evidence_line(const KpEvidence *self, guint piece);

#endif
