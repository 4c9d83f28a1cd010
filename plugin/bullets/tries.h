/* SPDX-License-Identifier: MIT */
/* What was tried with each sentence: for people who ask why. The choice makes
 * the same candidates with the same worth; a test holds the two together. */
#ifndef KP_TRIES_H
#define KP_TRIES_H

#include <glib.h>

#include "bullets.h"
#include "share.h"

typedef struct KpTries KpTries;

/* A wording of a sentence that could have become its bullet. */
typedef struct {
  gchar *text;
  GStrv cuts; /* names, in the order made; empty: the whole sentence */
  guint n_words;
  gdouble worth;        /* what the choice weighs; 0 where refused */
  GArray *shares;       /* of KpShare: the parts that `worth` is the sum of */
  const gchar *refused; /* why it can be no bullet (static), or NULL */
} KpTry;

/* What all sentences of an article are tried with. The ranking must outlive
 * it; `limits` are those of the choice, NULL: the defaults. One thread. */
KpTries *kp_tries_new(const KpRanking *ranking, const KpLimits *limits);
void kp_tries_free(KpTries *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpTries, kp_tries_free)

/* TRUE where the sentence ranks so high that the choice cuts it; the others are
 * outscored as they are, and what their cuts would give is for the curious. */
gboolean kp_tries_contends(const KpTries *self, guint sentence);

/* The wordings of a sentence (of KpTry; the caller frees the array), those
 * that can be bullets first, the most worth first; none where the sentence
 * cannot be cut or shown at all. */
GPtrArray *kp_tries_of(const KpTries *self, guint sentence);

#endif
