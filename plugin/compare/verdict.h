/* SPDX-License-Identifier: MIT */
/* The compare room: generated bullets beside the author's become a verdict. */
#ifndef KP_VERDICT_H
#define KP_VERDICT_H

#include <glib.h>

#include "rouge.h"

typedef struct KpArticle KpArticle;
typedef struct KpBullets KpBullets;

/* An author's point and the bullet that says most of it. */
typedef struct {
  guint own;       /* index into KpArticle.points */
  guint generated; /* index into KpBullets.bullets; G_MAXUINT: none does */
  gdouble overlap; /* ROUGE-1 F1 of the two, 0..1 */
} KpPair;

typedef struct KpVerdict {
  KpRouge rouge;
  GArray *pairs; /* of KpPair, in the order of the author's points; no bullet
                    stands in two pairs */
} KpVerdict;

/* NULL where the author wrote no points. */
KpVerdict *kp_verdict_new(const KpArticle *article, const KpBullets *bullets);
void kp_verdict_free(KpVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpVerdict, kp_verdict_free)

#endif
