/* SPDX-License-Identifier: MIT */
/* A sentence that opens by calling somebody by what he is: "The 26-year-old",
 * "The Hull striker". */
#ifndef KP_SUBJECT_H
#define KP_SUBJECT_H

#include <glib.h>

#include "draft.h"
#include "names.h"

typedef struct {
  guint head;        /* token: "striker" */
  gboolean whole;    /* the name takes the place of all of it; else it goes
                        behind the head and "the" goes */
  const gchar *name; /* whom it means; belongs to the KpNames */
} KpSubject;

/* TRUE and *subject where the draft's tokens from `first` on are such a
 * description and the text before leaves one person whom it can mean: one is
 * described so, or has that age, and nobody else has come since. */
gboolean kp_subject_find(const KpDraft *draft,
                         guint first,
                         const KpNames *names,
                         KpSubject *subject);

/* What a draft's opening says of whom it means: "The former Hull striker". */
typedef struct {
  const KpTokens *tokens;
  const KpNames *names;
  guint first, head; /* tokens: "The", "striker" */
  guint age;         /* in years; 0: not told */
  guint32 trade;     /* term; KP_NO_TERM: told by the age alone */
  gboolean fame;     /* "the star", "the actress" */
  gboolean origin;   /* "the Dutchman" */
} KpCall;

/* Reads "The [former Hull] striker" from `first` on. */
gboolean kp_call_read(const KpDraft *draft, KpCall *call);

/* "The 26-year-old | from Hull" */
gboolean kp_call_tells_which(const KpTokens *tokens, guint head, guint next);

/* TRUE where the sentences before `sentence` tell of somebody without a name
 * who may be of that age: "A 26-year-old man" who is not said to be `person`,
 * or "A woman" who came after that one. */
gboolean kp_aged_other(const KpNames *names,
                       const KpProse *prose,
                       guint sentence,
                       guint age,
                       guint person);

/* TRUE where the person, a manager or a mayor, is hardly of that age. */
gboolean kp_aged_too_young(const KpNames *names,
                           const KpProse *prose,
                           guint age,
                           guint person);

/* TRUE where they call anybody by another age: "The 30-year-old". */
gboolean kp_aged_otherwise(const KpProse *prose, guint sentence, guint age);

#endif
