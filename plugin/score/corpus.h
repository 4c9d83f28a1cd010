/* SPDX-License-Identifier: MIT */
/* Document frequencies: on how many pages of a site a term stands. Counted
 * over all pages first, then sealed; sealed counts are only read. */
#ifndef KP_CORPUS_H
#define KP_CORPUS_H

#include <glib.h>

typedef struct KpProse KpProse;
typedef struct KpTerm KpTerm;
typedef struct KpCorpus KpCorpus;

/* Empty counts, open for counting. */
KpCorpus *kp_corpus_new(void);

/* The counts that `length` bytes of kp_corpus_export hold; `path` names them
 * in messages. Open; seal it to use it. NULL and KP_ERROR_ENCODING where the
 * bytes are not UTF-8, KP_ERROR_SYNTAX with the line where they are no counts.
 */
KpCorpus *kp_corpus_import(const gchar *path,
                           const gchar *bytes,
                           gsize length,
                           GError **error);

/* For an article that comes alone: the counts of no page, so that only common
 * English prose (kp_builtin_share) weighs its terms. Sealed; shared; any
 * thread; never freed. */
const KpCorpus *kp_corpus_builtin(void);

void kp_corpus_free(KpCorpus *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpCorpus, kp_corpus_free)

/* Counts a page: each of its terms once. Any thread; FALSE once sealed. */
gboolean kp_corpus_add(KpCorpus *self, const KpProse *prose);

/* The same, but returns where the counts of its terms stand, for kp_corpus_idfs
 * of this prose; NULL once sealed. The caller frees them. */
guint32 *kp_corpus_count(KpCorpus *self, const KpProse *prose);

/* Takes back a page that kp_corpus_add counted. FALSE once sealed, or where a
 * term was never counted (then nothing is changed). */
gboolean kp_corpus_remove(KpCorpus *self, const KpProse *prose);

/* Adds the counts of `other`: the same bytes on export as counting all at
 * once, in any order and grouping. Nobody counts in `other` meanwhile. FALSE
 * once sealed. */
gboolean kp_corpus_merge(KpCorpus *self, const KpCorpus *other);

/* No more counting; waits for who is at it. From here on any thread may read
 * without a lock. */
void kp_corpus_seal(KpCorpus *self);

/* The counts as text, terms in byte order; the caller frees it. keypoints(1)
 * describes the form. */
GString *kp_corpus_export(const KpCorpus *self);

/* Pages counted, and pages that hold the stem `term`. */
guint kp_corpus_n_documents(const KpCorpus *self);
guint kp_corpus_frequency(const KpCorpus *self, const gchar *term);

/* Inverse document frequency of a stem, 0..1, in eighths: 0 for a term on more
 * than a tenth of the pages, an eighth more for each time that half as many
 * have it, 1 for one page in 1,280 and less. A hundred imaginary pages of
 * common prose (kp_builtin_share) are counted with the site's, so that a lone
 * article has weights too; of a term on one page of 200 it is 0.625. The steps
 * are geometric, so that one new page changes the weight of few terms. */
gdouble kp_corpus_idf(const KpCorpus *self, const gchar *term);

/* The same for each term of the prose; the caller frees them. `places`, which
 * this corpus gave for this prose, spare looking for the terms; NULL: it was
 * not counted. */
gdouble *kp_corpus_idfs(const KpCorpus *self,
                        const KpProse *prose,
                        const guint32 *places);

#endif
