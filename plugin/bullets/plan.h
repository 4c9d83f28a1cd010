/* SPDX-License-Identifier: MIT */
/* How the cuts of a sentence may be combined. */
#ifndef KP_PLAN_H
#define KP_PLAN_H

#include <glib.h>

#include "cut.h"

/* Cuts inside are taken together: none, the small ones, these and one more,
 * all. */
enum { KP_INNER_NONE, KP_INNER_SMALL, KP_INNER_ALL, KP_INNER_ONE };

/* One way to combine: indices into the lists of cuts, -1 for none. */
typedef struct {
  gint head, tail;
  gint inner; /* KP_INNER_..., or KP_INNER_ONE + index of the larger cut */
  guint cost; /* what a reader loses, in steps: the least come first */
} KpPlan;

/* The cut at the start or end; NULL: none. */
static inline const KpCut *
kp_plan_head(const KpPlan *plan, const KpCuts *cuts)
{
  return plan->head >= 0 ? &g_array_index(cuts->heads, KpCut, plan->head)
                         : NULL;
}

static inline const KpCut *
kp_plan_tail(const KpPlan *plan, const KpCuts *cuts)
{
  return plan->tail >= 0 ? &g_array_index(cuts->tails, KpCut, plan->tail)
                         : NULL;
}

/* The plans for a sentence with these cuts (of KpPlan; the caller frees the
 * array), those first that cost a reader least. With `past_stays` days of the
 * past are cut like others; else no plan leaves one at the start. */
GArray *kp_plans_new(const KpCuts *cuts, gboolean past_stays);

/* What a plan leaves of the sentence. */
typedef struct {
  guint8 *keep;    /* one for each token: 1 is kept */
  GPtrArray *made; /* of const gchar *: the names of the cuts that are made */
  guint told;      /* index after what is told, before who says so; or 0 */
} KpLeft;

/* Sets what the plan leaves, `past_stays` as in kp_plans_new; FALSE where its
 * cuts do not fit together. */
gboolean kp_plan_make(const KpPlan *plan,
                      const KpCuts *cuts,
                      gboolean past_stays,
                      KpLeft *left);

/* FALSE where the plan surely leaves too many words, so that long sentences
 * cost little. */
gboolean kp_plan_may_fit(const KpPlan *plan, const KpCuts *cuts);

#endif
