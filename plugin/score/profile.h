/* SPDX-License-Identifier: MIT */
/* A profile: the learned weights, and how long and how many bullets are. One
 * data file, default.profile, is compiled in; it says how it was found. */
#ifndef KP_PROFILE_H
#define KP_PROFILE_H

#include <glib.h>

/* What an article is to be read as. A page lies between the two: its weights
 * are those of both, mixed by KpRanking.guide. */
typedef enum {
  KP_GENRE_NEWS,  /* newspaper stories: the lead says it all */
  KP_GENRE_GUIDE, /* lessons, documentation, blog posts, release notes */
  KP_N_GENRES,
} KpGenre;

/* The numbers of a profile that are no weights. */
typedef struct {
  gdouble word_cost[KP_N_GENRES]; /* what a word must be worth to be kept */
  gdouble fresh;     /* 0..1: what is left of a term's worth once it is said */
  guint budget;      /* words of all bullets */
  gdouble per_words; /* a bullet for so many words of prose, within the two: */
  guint fewest;      /* bullets */
  guint most;        /* bullets */
} KpMeasure;

typedef struct KpProfile KpProfile;

/* The profile compiled in. Shared; any thread; never freed. */
const KpProfile *kp_profile_default(void);

/* Reads a profile in GKeyFile form; keypoints(1) describes it. `path` names it
 * in messages. NULL and KP_ERROR_ENCODING where it is not UTF-8,
 * KP_ERROR_SYNTAX where it is none, is of another version, or a weight is no
 * number. */
KpProfile *kp_profile_read(const gchar *path,
                           const gchar *bytes,
                           gsize length,
                           GError **error);
void kp_profile_free(KpProfile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpProfile, kp_profile_free)

/* The weight of `feature` in `part` ("term", "sentence" or "candidate"); 0
 * where the profile does not name it. */
gdouble kp_profile_weight(const KpProfile *self,
                          KpGenre genre,
                          const gchar *part,
                          const gchar *feature);

/* How many points and words the profile wants; it belongs to `self`. */
const KpMeasure *kp_profile_measure(const KpProfile *self);

#endif
