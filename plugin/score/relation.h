/* SPDX-License-Identifier: MIT */
/* Which pages of a site are about the same things. A page is the vector of its
 * terms, each weighed by 1 + ln(occurrences) and the site's inverse document
 * frequency (TF-IDF); two pages are as alike as the cosine of their vectors. */
#ifndef KP_RELATION_H
#define KP_RELATION_H

#include <glib.h>

typedef struct KpCorpus KpCorpus;
typedef struct KpProse KpProse;

typedef struct {
  guint page;       /* index of the other page */
  gdouble likeness; /* cosine, above 0, at most 1 */
} KpRelation;

/* What is laid beside others. */
typedef struct {
  const KpProse *prose;
  const guint32 *places; /* as kp_corpus_idfs takes them */
} KpRelated;

/* For each of `n` pages the at most `most` others that are most like it and
 * enough so to be named, the most alike first, of equals the one that comes
 * earlier in `pages`. `corpus` is sealed. The caller frees the result (of
 * GArray of KpRelation, one for each page).
 *
 * Only the weightiest terms of a page count, and no term that very many pages
 * share, so that time and memory grow with the pages, not with their square. */
GPtrArray *kp_relations_new(const KpRelated *pages,
                            guint n,
                            const KpCorpus *corpus,
                            guint most);

#endif
