/* SPDX-License-Identifier: MIT */
/* The compare room: generated bullets beside the author's become a verdict. */
#ifndef KP_VERDICT_H
#define KP_VERDICT_H

#include <glib.h>

#include "rouge.h"

typedef struct KpBullets KpBullets;
typedef struct KpRanking KpRanking;

/* An author's point and the bullet that says most of it. */
typedef struct {
  guint own;       /* index into KpArticle.points */
  guint generated; /* index into KpBullets.bullets; G_MAXUINT: none does */
  gdouble overlap; /* ROUGE-1 F1 of the two, 0..1; 0 where none does */
  gdouble shared;  /* the part of their words that both have, each word by its
                      inverse document frequency, 0..1; 0 where none does */
} KpPair;

typedef struct KpVerdict {
  KpRouge rouge;
  GArray *pairs; /* of KpPair, one for each of the author's points, in their
                    order; no bullet stands in two pairs */
} KpVerdict;

/* Compares the bullets with the points of the ranked article's author; NULL
 * where the author wrote none, or has accepted the program's. The pairs are
 * those whose `shared` sum is greatest; two texts that share next to nothing
 * are no pair. */
KpVerdict *kp_verdict_new(const KpRanking *ranking, const KpBullets *bullets);
void kp_verdict_free(KpVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpVerdict, kp_verdict_free)

/* TRUE where ROUGE stems the words of this article: it is known to be English,
 * the one language that rouge_score stems. */
gboolean kp_verdict_stems(const KpRanking *ranking);

#endif
