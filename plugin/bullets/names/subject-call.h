/* SPDX-License-Identifier: MIT */
/* What a draft's opening says of whom it means: "The former Hull striker". */
#ifndef KP_SUBJECT_CALL_H
#define KP_SUBJECT_CALL_H

#include "draft.h"
#include "names.h"

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

#endif
