/* SPDX-License-Identifier: MIT */
/* The facts of one point while they are looked up. Private to this room. */
#ifndef KP_FACTS_H
#define KP_FACTS_H

#include "evidence.h"
#include "inspection.h"

/* A page with more wrong facts has other worries; looking for the nearest one
 * takes as long as the article is. */
#define KP_MOST_LOOKS 50

typedef struct {
  KpInspection *inspection;
  const KpEvidence *evidence;
  guint index; /* of the point */
  const KpPieces *point;
  const GArray *dates; /* of KpDate: the point's */
  guint looks;         /* for something near, so far */
  guint n_names;       /* looked up so far */
  guint n_passed;      /* figures of the article passed for one begun, so far */
} KpFacts;

/* Tells what is not in the article, `what` of it ("the number"), and the pieces
 * of the article that are nearest; `n` 0: nothing is near. */
void kp_facts_tell_near(KpFacts *self,
                        KpRule rule,
                        const gchar *what,
                        const gchar *subject,
                        guint first,
                        guint n);

/* TRUE where the article has the folded word. */
gboolean kp_facts_has_word(const KpFacts *self, const gchar *folded);

void kp_facts_check_numbers(KpFacts *self);
void kp_facts_check_dates(KpFacts *self);

#endif
