/* SPDX-License-Identifier: MIT */
/* The parts of a candidate's worth by name, for people who ask why. */
#ifndef KP_SHARE_H
#define KP_SHARE_H

#include <glib.h>

typedef struct {
  const gchar *name; /* static */
  gdouble share;     /* of the worth: a cost is below 0 */
} KpShare;

/* Takes a cost; `shares` (of KpShare) keeps what is no 0 under its name, NULL:
 * nobody asks. Returns the cost. */
static inline gdouble
kp_share_cost(GArray *shares, const gchar *name, gdouble cost)
{
  KpShare share = {name, -cost};
  if (shares != NULL && cost != 0)
    g_array_append_val(shares, share);
  return cost;
}

/* The same of a gain, which it returns. */
static inline gdouble
kp_share_gain(GArray *shares, const gchar *name, gdouble gain)
{
  return -kp_share_cost(shares, name, -gain);
}

#endif
