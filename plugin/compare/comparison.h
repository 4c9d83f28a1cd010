/* SPDX-License-Identifier: MIT */
/* Everything that an author wants to know of a page whose points both wrote:
 * the verdict, where each point comes from, why it has no bullet beside it, and
 * what could have been reached. */
#ifndef KP_COMPARISON_H
#define KP_COMPARISON_H

#include <glib.h>

#include "loss.h"
#include "source.h"
#include "tongue.h"
#include "verdict.h"

typedef struct KpLanguage KpLanguage;
typedef struct KpStems KpStems;

/* One of the author's points. */
typedef struct {
  KpPair pair; /* pair.own is its index */
  KpSource source;
  KpLoss loss;
  GArray *own_common;       /* of KpSpan, bytes of the point's text: the content
                               words that the bullet, or where there is none the
                               source, holds too */
  GArray *generated_common; /* of KpSpan, bytes of the bullet's text; empty
                               where there is none */
} KpMatch;

typedef struct KpComparison {
  KpVerdict *verdict;
  GArray *matches;   /* of KpMatch, one for each point, in their order */
  GArray *unmatched; /* of guint: the bullets that stand beside no point */
  KpRouge ceiling;   /* kp_ceiling */
  gdouble reached;   /* verdict's ROUGE-1 as a part of the ceiling's, 0 or more;
                        0 where the ceiling is */
  const KpLanguage *points_language; /* kp_tongue_other */
} KpComparison;

/* Compares the bullets with the points of the ranked article's author; NULL
 * where the author wrote none. `stems` is the caller's, one thread at a time;
 * the article, the ranking and the bullets must outlive the comparison. */
KpComparison *kp_comparison_new(const KpRanking *ranking,
                                const KpBullets *bullets,
                                KpStems *stems);
void kp_comparison_free(KpComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpComparison, kp_comparison_free)

#endif
