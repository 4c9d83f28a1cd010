/* SPDX-License-Identifier: MIT */
/* The cuts of a sentence come in; the sets of them to be tried, and what one
 * leaves, go out. */
#include "plan.h"

#include <string.h>

/* TRUE where the plan makes the inner cut of this index. */
static gboolean
takes(const KpPlan *plan, const KpCut *cut, guint index)
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

static void
drop(KpLeft *left, const KpCut *cut)
{
  memset(left->keep + cut->from, 0, cut->to - cut->from);
  /* Where a name stands twice in the program is up to its linker. */
  if (!g_ptr_array_find_with_equal_func(left->made, cut->name, g_str_equal,
                                        NULL))
    g_ptr_array_add(left->made, (gpointer)cut->name);
}

/* Heads are cut one after the other: a later one takes the earlier along. */
static void
drop_heads(const GArray *heads, gint last, KpLeft *left)
{
  for (gint i = 0; i <= last; i++) {
    const KpCut *cut = &g_array_index(heads, KpCut, i);
    const KpCut *end = &g_array_index(heads, KpCut, last);
    if (i == last || cut->to <= end->from)
      drop(left, cut);
  }
}

/* What is left between the cuts at the start and at the end. */
typedef struct {
  guint from, to; /* tokens */
  guint end;      /* index after the cut at the end */
} Middle;

static Middle
middle_of(const KpPlan *plan, const KpCuts *cuts)
{
  const KpCut *head = kp_plan_head(plan, cuts);
  const KpCut *tail = kp_plan_tail(plan, cuts);
  guint n = cuts->tokens->n;
  return (Middle){.from = head != NULL ? head->to : 0,
                  .to = tail != NULL ? tail->from : n,
                  .end = tail != NULL ? tail->to : n};
}

/* Drops the plan's inner cuts; returns how many. */
static guint
drop_inners(const KpPlan *plan,
            const GArray *inners,
            Middle middle,
            KpLeft *left)
{
  guint made = 0;
  for (guint i = 0; i < inners->len; i++) {
    const KpCut *cut = &g_array_index(inners, KpCut, i);
    if (!takes(plan, cut, i) || cut->from <= middle.from ||
        cut->to >= middle.to)
      continue;
    drop(left, cut);
    made++;
    if (g_str_has_prefix(cut->name, "trailing"))
      left->told = cut->to; /* goes on with who says so */
  }
  return made;
}

/* Days on which something was go from the middle. */
static void
drop_past(const KpCuts *cuts, Middle middle, KpLeft *left)
{
  const GArray *lists[] = {cuts->inners, cuts->tails};
  for (gsize l = 0; l < G_N_ELEMENTS(lists); l++) {
    for (guint i = 0; i < lists[l]->len; i++) {
      const KpCut *cut = &g_array_index(lists[l], KpCut, i);
      if (cut->past && cut->from > middle.from &&
          (cut->to <= middle.to || cut->from >= middle.end))
        drop(left, cut);
    }
  }
}

gboolean
kp_plan_make(const KpPlan *plan,
             const KpCuts *cuts,
             gboolean past_stays,
             KpLeft *left)
{
  const guint least = 4; /* tokens */
  Middle middle = middle_of(plan, cuts);
  if (middle.from + least > middle.to)
    return FALSE;
  memset(left->keep, 1, cuts->tokens->n);
  g_ptr_array_set_size(left->made, 0);
  left->told = 0;
  drop_heads(cuts->heads, plan->head, left);
  if (drop_inners(plan, cuts->inners, middle, left) == 0 &&
      plan->inner != KP_INNER_NONE)
    return FALSE;
  if (!past_stays)
    drop_past(cuts, middle, left);
  const KpCut *tail = kp_plan_tail(plan, cuts);
  if (tail != NULL)
    drop(left, tail);
  return TRUE;
}

gboolean
kp_plan_may_fit(const KpPlan *plan, const KpCuts *cuts)
{
  Middle middle = middle_of(plan, cuts);
  guint away = 0;
  for (guint i = 0; i < cuts->inners->len; i++) {
    const KpCut *cut = &g_array_index(cuts->inners, KpCut, i);
    if (takes(plan, cut, i))
      away += cut->to - cut->from;
  }
  /* every other token may be a dash */
  return middle.to - MIN(middle.from, middle.to) <= 2 * cuts->max_words + away;
}
