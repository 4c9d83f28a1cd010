/* SPDX-License-Identifier: MIT */
/* What entries would gain the box; the best of them comes out first. */
#ifndef KP_BIDS_H
#define KP_BIDS_H

#include <glib.h>

/* An entry and what choosing it next would gain. */
typedef struct {
  guint entry;
  gdouble gain;
} KpBid;

static inline gboolean
kp_bid_is_better(const KpBid *a, const KpBid *b)
{
  return a->gain != b->gain ? a->gain > b->gain : a->entry < b->entry;
}

/* In any order, with room for all entries. */
typedef struct {
  KpBid *bids;
  guint n;
} KpBids;

/* Takes the best bid out of `self`; returns its entry. */
static inline guint
kp_bids_pop(KpBids *self)
{
  guint best = 0;
  for (guint i = 1; i < self->n; i++) {
    if (kp_bid_is_better(&self->bids[i], &self->bids[best]))
      best = i;
  }
  guint entry = self->bids[best].entry;
  self->bids[best] = self->bids[--self->n];
  return entry;
}

#endif
