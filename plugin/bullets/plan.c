/* SPDX-License-Identifier: MIT */
/* The cuts of a sentence come in; the sets of them to be tried go out. */
#include "plan.h"

gboolean
kp_plan_takes(const KpPlan *plan, const KpCut *cut, guint index)
{
  switch (plan->inner) {
  case KP_INNER_NONE:
    return FALSE;
  case KP_INNER_SMALL:
    return cut->small;
  case KP_INNER_ALL:
    return TRUE;
  default:
    return cut->small || (guint)(plan->inner - KP_INNER_ONE) == index;
  }
}

static gint
by_cost(gconstpointer a, gconstpointer b)
{
  const KpPlan *x = a, *y = b;
  if (x->cost != y->cost)
    return x->cost < y->cost ? -1 : 1;
  if (x->head != y->head)
    return x->head < y->head ? -1 : 1;
  if (x->tail != y->tail)
    return x->tail < y->tail ? -1 : 1;
  return (x->inner > y->inner) - (x->inner < y->inner);
}

static guint
cost_of(const KpCuts *cuts, const KpPlan *plan)
{
  const KpCut *head = kp_plan_head(plan, cuts);
  const KpCut *tail = kp_plan_tail(plan, cuts);
  guint cost = 0;
  if (head != NULL)
    cost += head->small ? 1 : 2;
  if (tail != NULL)
    cost += tail->small ? 1 : 2;
  static const guint INNER[] = {0, 1, 3, 2};
  return cost + INNER[MIN(plan->inner, KP_INNER_ONE)];
}

/* A dateline, a bracket, a label or a connective at the start never stays. */
static gint
least_head(const KpCuts *cuts, gboolean past_stays)
{
  gint least = -1;
  for (guint i = 0; i < cuts->heads->len; i++) {
    const KpCut *cut = &g_array_index(cuts->heads, KpCut, i);
    if (!g_str_equal(cut->name, "dateline") &&
        !g_str_equal(cut->name, "bracket") &&
        !g_str_equal(cut->name, "label") &&
        !g_str_equal(cut->name, "connective") && (past_stays || !cut->past))
      break;
    least = (gint)i;
  }
  return least;
}

GArray *
kp_plans_new(const KpCuts *cuts, gboolean past_stays)
{
  gint least = least_head(cuts, past_stays);
  gint inners = KP_INNER_ONE + (gint)MIN(cuts->inners->len, 3);
  if (cuts->inners->len == 0)
    inners = 1;
  GArray *plans =
      g_array_sized_new(FALSE, FALSE, sizeof(KpPlan),
                        (guint)inners * (cuts->tails->len + 1) *
                            (guint)((gint)cuts->heads->len - least));
  for (gint head = least; head < (gint)cuts->heads->len; head++) {
    for (gint tail = -1; tail < (gint)cuts->tails->len; tail++) {
      for (gint inner = 0; inner < inners; inner++) {
        KpPlan plan = {head, tail, inner, 0};
        plan.cost = cost_of(cuts, &plan);
        g_array_append_val(plans, plan);
      }
    }
  }
  g_array_sort(plans, by_cost);
  return plans;
}
