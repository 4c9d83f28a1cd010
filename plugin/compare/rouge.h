/* SPDX-License-Identifier: MIT */
/* ROUGE (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004)
 * with the definitions of Google's rouge_score and its Porter stemming, so
 * that figures can be compared with published ones. */
#ifndef KP_ROUGE_H
#define KP_ROUGE_H

#include <glib.h>

typedef struct {
  gdouble precision; /* 0..1, like the two below */
  gdouble recall;
  gdouble f1;
} KpOverlap;

typedef struct {
  KpOverlap rouge1; /* single words */
  KpOverlap rouge2; /* pairs of neighbours */
  KpOverlap rougeL; /* longest common subsequence of the joined texts */
} KpRouge;

/* Compares `n_candidate` points with `n_reference` ones; each side is joined
 * with line ends. `stem` is TRUE for English. All zero where a side is empty.
 */
KpRouge kp_rouge(const gchar *const *candidate,
                 gsize n_candidate,
                 const gchar *const *reference,
                 gsize n_reference,
                 gboolean stem);

#endif
