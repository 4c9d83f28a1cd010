/* SPDX-License-Identifier: MIT */
/* The score room: KpProse and the site's counts become a KpRanking, what each
 * sentence is worth and why. */
#ifndef KP_RANKING_H
#define KP_RANKING_H

#include <glib.h>

typedef struct KpProse KpProse;
typedef struct KpCorpus KpCorpus;
typedef struct KpProfile KpProfile;

/* One row of the feature table. */
typedef struct {
  const gchar *name;     /* "position", "centrality", ... */
  const gchar *sentence; /* what it measures, for hosts (KpShare) */
} KpFeature;

/* The features in the order of KpRank.values; *n is set to their number. */
const KpFeature *kp_features(guint *n);

typedef struct {
  gdouble score;         /* sum of the shares */
  guint rank;            /* 1 is best; ties go to the earlier sentence */
  const gdouble *values; /* each feature's value, 0..1 */
  const gdouble *shares; /* each feature's weight times value */
} KpRank;

typedef struct KpRanking {
  const KpProse *prose;     /* borrowed: must outlive the ranking */
  const KpCorpus *corpus;   /* likewise; sealed */
  const KpProfile *profile; /* likewise */
  gdouble guide;    /* 0..1: how much of a guide the article is (KpGenre) */
  GArray *ranks;    /* of KpRank, one for each sentence, in order */
  gdouble *numbers; /* what values and shares point into */
  gdouble *idf;     /* of each of the prose's terms, 0..1 */
  gdouble *worth;   /* of each term: how likely an editor's points hold it */
} KpRanking;

/* Scores every sentence. Linear in the article's words. `corpus` is sealed;
 * NULL means kp_corpus_builtin; NULL `profile` means kp_profile_default. */
KpRanking *kp_ranking_new(const KpProse *prose,
                          const KpCorpus *corpus,
                          const KpProfile *profile);

/* The same for an article for which kp_corpus_count of this corpus has given
 * `places`; NULL: for another one. */
KpRanking *kp_ranking_of_counted(const KpProse *prose,
                                 const guint32 *places,
                                 const KpCorpus *corpus,
                                 const KpProfile *profile);

/* TRUE where the article is more of a guide than of a newspaper story. */
static inline gboolean
kp_ranking_is_guide(const KpRanking *self)
{
  return self->guide > 0.5;
}

/* The weight of a feature in this article, by its genre; `part` is "term",
 * "sentence" or "candidate". */
gdouble kp_ranking_weight(const KpRanking *self,
                          const gchar *part,
                          const gchar *feature);

/* What a feature measures in a sentence, 0..1; `feature` is one of kp_features'
 * names, `sentence` an index into the prose's. */
gdouble
kp_ranking_value(const KpRanking *self, guint sentence, const gchar *feature);

/* Smaller shares are not shown: two decimals do not tell them from none. */
#define KP_LEAST_SHARE 0.005

/* The greatest share of a feature in any sentence, without its sign: what bars
 * are measured by. KP_LEAST_SHARE or more. */
gdouble kp_ranking_greatest_share(const KpRanking *self);

/* The features whose shares are to be shown, the greatest share first: of
 * guint, as kp_features numbers them. The caller frees it. */
GArray *kp_rank_order(const KpRank *rank);

/* What a word must be worth in this article, by its genre (KpMeasure). */
gdouble kp_ranking_word_cost(const KpRanking *self);

void kp_ranking_free(KpRanking *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpRanking, kp_ranking_free)

#endif
