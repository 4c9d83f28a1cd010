/* SPDX-License-Identifier: MIT */
/* Texts as bags of stems, each with its weight: what alignment works on. */
#ifndef KP_WEIGH_H
#define KP_WEIGH_H

#include <glib.h>

#include "span.h"

typedef struct KpCorpus KpCorpus;
typedef struct KpLanguage KpLanguage;
typedef struct KpRanking KpRanking;
typedef struct KpStems KpStems;

/* A word of the text. */
typedef struct {
  const gchar *stem; /* owned by the KpStems */
  KpSpan span;       /* bytes of the text */
  gdouble weight;    /* inverse document frequency; 0 < weight <= 1 */
  gboolean content;  /* no stop word */
} KpWeighted;

/* What texts of one article are weighed with; all of it borrowed. */
typedef struct KpWeigher {
  const KpLanguage *language;
  const KpCorpus *corpus;
  KpStems *stems;
} KpWeigher;

/* With what the ranking was made of. */
KpWeigher kp_weigher_for(const KpRanking *ranking, KpStems *stems);

/* The words of `text` (of KpWeighted) in their order; the caller frees the
 * array. Linear. */
GArray *kp_weigh(const KpWeigher *self, const gchar *text);

/* Sorts a bag by stem, as kp_weigh_shared needs it. */
void kp_weigh_sort(GArray *bag);

/* The part of the weight of both bags (sorted) that they have in common:
 * Dice's coefficient over weights, 0..1. */
gdouble kp_weigh_shared(const GArray *a, const GArray *b);

/* The stems of `text`, as the KpStems has them; the caller frees the set. */
GHashTable *kp_weigh_stems(const KpWeigher *self, const gchar *text);

/* The content words of `text` whose stems are among `stems`: their spans (of
 * KpSpan), in order; the caller frees the array. */
GArray *
kp_weigh_common(const KpWeigher *self, const gchar *text, GHashTable *stems);

#endif
