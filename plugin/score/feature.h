/* SPDX-License-Identifier: MIT */
/* The features of a sentence: what can be measured of its worth, each 0..1. */
#ifndef KP_FEATURE_H
#define KP_FEATURE_H

#include <glib.h>

typedef struct KpProse KpProse;

/* What the features need to know of the whole article, found in one pass. */
typedef struct {
  const KpProse *prose;
  const gdouble *idf;   /* of each term, 0..1 */
  gdouble *weight;      /* of each term: (1 + ln count) * idf, the greatest 1 */
  gboolean *in_title;   /* of each term */
  gdouble title_weight; /* sum of the idf of the title's terms */
  gdouble *centrality;  /* of each sentence, 0..1 */
} KpFeatureContext;

/* Borrows both, which must live as long; `idf` has one for each term. */
KpFeatureContext *kp_feature_context_new(const KpProse *prose,
                                         const gdouble *idf);
void kp_feature_context_free(KpFeatureContext *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpFeatureContext, kp_feature_context_free)

/* Writes the features of `sentence` to `values`, as many as kp_features says,
 * in its order. */
void kp_feature_measure(const KpFeatureContext *context,
                        guint sentence,
                        gdouble *values);

#endif
