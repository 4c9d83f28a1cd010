/* SPDX-License-Identifier: MIT */
/* Least squares with a penalty on large weights (Hoerl and Kennard, "Ridge
 * Regression", Technometrics 1970), from rows that are added one by one and
 * not kept. */
#ifndef KP_RIDGE_H
#define KP_RIDGE_H

#include <glib.h>

typedef struct KpRidge KpRidge;

/* For rows of `n` values. */
KpRidge *kp_ridge_new(guint n);
void kp_ridge_free(KpRidge *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpRidge, kp_ridge_free)

/* Adds a row that counts `weight` times. Zero values cost no time. */
void kp_ridge_add(KpRidge *self,
                  const gdouble *values,
                  gdouble target,
                  gdouble weight);

/* Adds the rows of `other`, of the same width, to those of `self`. */
void kp_ridge_merge(KpRidge *self, const KpRidge *other);

/* The weights that foretell the targets best; `penalty` > 0 is for a weight of
 * 1, in rows. Values that `without` marks (n booleans; NULL: none) get the
 * weight 0. The caller frees the `n` numbers. */
gdouble *
kp_ridge_solve(const KpRidge *self, gdouble penalty, const gboolean *without);

#endif
