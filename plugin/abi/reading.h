/* SPDX-License-Identifier: MIT */
/* An article led through the rooms in their order: what the ABI's pages and
 * the command line have in common. */
#ifndef KP_READING_H
#define KP_READING_H

#include <glib.h>

#include "article.h"
#include "bullets.h"
#include "corpus.h"
#include "profile.h"
#include "prose.h"
#include "ranking.h"

typedef struct KpReading {
  KpArticle *article;
  KpProse *prose;
  guint32 *places;    /* of kp_corpus_count; NULL where it was not counted */
  KpRanking *ranking; /* NULL until kp_reading_choose */
  KpBullets *bullets; /* likewise */
} KpReading;

/* Reads and cuts an article: what can be done before the site is counted.
 * Parameters and errors as kp_article_new and kp_prose_new. */
KpReading *kp_reading_new(const gchar *path,
                          const gchar *bytes,
                          gsize length,
                          const gchar *title,
                          const gchar *lang,
                          const KpArticleOptions *options,
                          KpStems *stems,
                          GError **error);
void kp_reading_free(KpReading *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpReading, kp_reading_free)

/* Ranks and chooses; once a reading. A count in the page's front matter stands
 * over that of `limits`. NULL corpus, profile and limits mean the defaults. */
void kp_reading_choose(KpReading *self,
                       const KpCorpus *corpus,
                       const KpProfile *profile,
                       const KpLimits *limits);

#endif
