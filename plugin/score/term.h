/* SPDX-License-Identifier: MIT */
/* What a term of the article is worth: how likely an editor's points hold it.
 * TF-IDF is part of it, with weights that were learned (Hong and Nenkova,
 * "Improving the Estimation of Word Importance for News Multi-Document
 * Summarization", EACL 2014, learn word importance in this way). */
#ifndef KP_TERM_H
#define KP_TERM_H

#include <glib.h>

typedef struct KpProse KpProse;

/* The features of a term, in the order of kp_terms_measure; *n is set to their
 * number. */
const gchar *const *kp_term_features(guint *n);

/* The features of all terms of the prose, each 0..1, a row a term; the caller
 * frees them. `idf` has a number for each term. Linear in the words. */
gdouble *kp_terms_measure(const KpProse *prose, const gdouble *idf);

#endif
