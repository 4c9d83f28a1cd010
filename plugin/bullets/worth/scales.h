/* SPDX-License-Identifier: MIT */
/* What weighs the candidates of an article before any is chosen: the choice,
 * and whoever shows what it chose from, ask the same scales. */
#ifndef KP_SCALES_H
#define KP_SCALES_H

#include "candidate.h"

typedef struct KpRanking KpRanking;

typedef struct KpScales KpScales;

/* The ranking must outlive them. They are only read: any thread. */
KpScales *kp_scales_new(const KpRanking *ranking);
void kp_scales_free(KpScales *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpScales, kp_scales_free)

/* Why the candidate can be no bullet, whatever stands above it (static), or
 * NULL. */
const gchar *kp_scales_refuse(const KpScales *self,
                              const KpCandidate *candidate);

/* What the candidate is worth, a share per word: what an editor's points would
 * hold of it, less what its faults cost the reader. `shares` (of KpShare) gets
 * its parts, which add up to it; NULL: nobody asks. */
gdouble kp_scales_weigh(const KpScales *self,
                        const KpCandidate *candidate,
                        GArray *shares);

/* What the candidate costs more where nothing stands above it but a headline
 * that has told most of it; 0: it tells enough, or says no headline again. */
gdouble kp_scales_stale(const KpScales *self, const KpCandidate *candidate);

#endif
