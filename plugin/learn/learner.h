/* SPDX-License-Identifier: MIT */
/* The learn room: articles with their authors' points become a profile, the
 * weights with which the program would have chosen what the authors wrote. */
#ifndef KP_LEARNER_H
#define KP_LEARNER_H

#include <glib.h>

#include "profile.h"

typedef struct KpArticle KpArticle;
typedef struct KpProse KpProse;
typedef struct KpStems KpStems;

typedef struct KpLearner KpLearner;

/* Cuts for cross-validation: an article is judged only by a profile that was
 * learned without its tenth. One trace of that tenth is left: it had a part in
 * the weights of terms with which the other nine were measured. */
#define KP_LEARNER_FOLDS 10

KpLearner *kp_learner_new(void);
void kp_learner_free(KpLearner *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpLearner, kp_learner_free)

/* Adds an article and its prose, which the learner then owns, and its author's
 * points (of gchar *, copied). `fold` < KP_LEARNER_FOLDS; `stems` must outlive
 * the learner. */
void kp_learner_add(KpLearner *self,
                    KpArticle *article,
                    KpProse *prose,
                    const GPtrArray *points,
                    guint fold,
                    KpStems *stems);

guint kp_learner_size(const KpLearner *self);

/* The points (of gchar *) of article `i`, borrowed. */
const GPtrArray *kp_learner_points(const KpLearner *self, guint i);

/* A profile (as kp_profile_read reads it) learned from all articles but those
 * of `fold`; KP_LEARNER_FOLDS leaves none out. Its numbers other than the
 * weights are those of `measure`. The caller frees it. */
GString *
kp_learner_learn(KpLearner *self, const KpMeasure *measure, guint fold);

/* What cross-validation gave. */
typedef struct {
  gdouble rouge1; /* mean F1 of the articles, 0..1 */
  gdouble rouge2;
  gdouble words;   /* mean of a page's bullets */
  gdouble bullets; /* mean number */
} KpTrial;

/* Judges every article with the profile learned without its fold. */
KpTrial kp_learner_validate(KpLearner *self, const KpMeasure *measure);

/* The same without one feature, "sentence.NAME" or "candidate.NAME": what it is
 * good for is the difference. */
KpTrial kp_learner_ablate(KpLearner *self,
                          const KpMeasure *measure,
                          const gchar *feature);

/* Judges every article with `profile`, which may have been learned from them.
 */
KpTrial kp_learner_judge(KpLearner *self, const KpProfile *profile);

/* How the authors write: the number of their points (fewest: the first tenth of
 * the articles, most: the last) and the words of all points (budget: all but
 * the last tenth, rounded up to fives), in a copy of `measure`. */
KpMeasure kp_learner_habits(const KpLearner *self, const KpMeasure *measure);

/* Finds what a word must be worth, what is left of a term once said, and how
 * many words of prose ask for a bullet: from those of `start`, one number at a
 * time, as long as the sum of ROUGE-1 and ROUGE-2 grows in cross-validation. */
KpMeasure kp_learner_fit(KpLearner *self, const KpMeasure *start);

#endif
