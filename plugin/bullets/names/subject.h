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

#endif
