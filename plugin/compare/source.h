/* SPDX-License-Identifier: MIT */
/* Where an author's points come from: the sentence of the article that says
 * most of each. */
#ifndef KP_SOURCE_H
#define KP_SOURCE_H

#include <glib.h>

typedef struct KpProse KpProse;
typedef struct KpRanking KpRanking;
typedef struct KpWeigher KpWeigher;

typedef struct {
  guint sentence; /* index into the prose's sentences; G_MAXUINT: the article
                     does not say it */
  gdouble part;   /* of the point's content words that the sentence holds, each
                     by its inverse document frequency, 0..1 */
} KpSource;

/* A source for each of the article's points (of KpSource), in their order; the
 * caller frees the array. Stop words do not count. Time: the words of the
 * article, and for each word of a point the sentences that hold it: the first
 * 1,000 of them, or, of fewer points than 100,000, the first 100,000,000 by the
 * number of points. */
GArray *kp_sources_new(const KpRanking *ranking, const KpWeigher *weigher);

/* The text of a sentence on one line, as a reader is shown it: of more than
 * 1,000 bytes the first of them and an ellipsis, as many points may have the
 * same source. The caller frees it. */
gchar *kp_source_text(const KpProse *prose, guint sentence);

#endif
