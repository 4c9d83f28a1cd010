/* SPDX-License-Identifier: MIT */
/* What the forms of `explain` have in common, and those for programs and
 * browsers. */
#ifndef KP_EXPLAINED_H
#define KP_EXPLAINED_H

#include <glib.h>

#include "json.h"
#include "reading.h"
#include "tries.h"

/* A page, and which of its sentences are wanted. */
typedef struct {
  const KpReading *reading;
  const KpTries *tries;
  guint first;  /* index of the first sentence wanted */
  guint end;    /* index after the last */
  gboolean one; /* a line was named: every cut tried is wanted */
} KpExplained;

/* Wants the sentences that begin on `line` of the file or, where none does, the
 * one that goes on there; 0: all. FALSE and KP_ERROR_OPTION, which says what
 * the line holds, where no sentence stands on it. */
gboolean kp_explained_seek(KpExplained *self, guint line, GError **error);

/* The bullet of a sentence, or NULL. */
const KpBullet *kp_explained_bullet(const KpExplained *self, guint sentence);

/* The page as an object. */
void kp_explained_write(KpJson *json, const KpExplained *self);

/* The page as a document with all of its sentences, and with the comparison
 * where its author wrote points; the caller frees it. */
GString *kp_explained_html(const KpExplained *self, KpStems *stems);

#endif
