/* SPDX-License-Identifier: MIT */
/* What a candidate is worth: the share of its words that an editor's own
 * points would hold, as the profile's weights foretell it. */
#ifndef KP_WORTH_H
#define KP_WORTH_H

#include <glib.h>

#include "candidate.h"

typedef struct KpRanking KpRanking;

/* The names of the candidate features, in the order of kp_worth_measure's
 * values; *n is set to their number. */
const gchar *const *kp_worth_features(guint *n);

/* Writes the features of `candidate`, each 0..1, to `values`. */
void kp_worth_measure(const KpRanking *ranking,
                      const KpCandidate *candidate,
                      gdouble *values);

/* The weights of the candidate features for this article; the caller frees
 * them. */
gdouble *kp_worth_weights(const KpRanking *ranking);

/* The sentence's score and the candidate's own shares, added up. `weights` is
 * from kp_worth_weights; `shares` (of KpShare) gets them, NULL: nobody asks. */
gdouble kp_worth(const KpRanking *ranking,
                 const KpCandidate *candidate,
                 const gdouble *weights,
                 GArray *shares);

#endif
