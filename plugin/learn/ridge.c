/* SPDX-License-Identifier: MIT */
/* Rows come in; weights go out. The normal equations are kept, and solved by
 * Cholesky's decomposition. */
#include "ridge.h"

#include <math.h>

struct KpRidge {
  guint n;
  gdouble *products; /* n x n, lower triangle: sum of weight * a * b */
  gdouble *targets;  /* n: sum of weight * a * target */
};

KpRidge *
kp_ridge_new(guint n)
{
  KpRidge *self = g_new0(KpRidge, 1);
  self->n = n;
  self->products = g_new0(gdouble, (gsize)n * n);
  self->targets = g_new0(gdouble, n);
  return self;
}

void
kp_ridge_free(KpRidge *self)
{
  if (self == NULL)
    return;
  g_free(self->products);
  g_free(self->targets);
  g_free(self);
}

void
kp_ridge_add(KpRidge *self,
             const gdouble *values,
             gdouble target,
             gdouble weight)
{
  for (guint i = 0; i < self->n; i++) {
    if (values[i] == 0)
      continue;
    gdouble scaled = weight * values[i];
    gdouble *row = self->products + (gsize)i * self->n;
    for (guint j = 0; j <= i; j++)
      row[j] += scaled * values[j];
    self->targets[i] += scaled * target;
  }
}

void
kp_ridge_merge(KpRidge *self, const KpRidge *other)
{
  g_return_if_fail(self->n == other->n);
  for (gsize i = 0; i < (gsize)self->n * self->n; i++)
    self->products[i] += other->products[i];
  for (guint i = 0; i < self->n; i++)
    self->targets[i] += other->targets[i];
}

/* Turns the lower triangle of a positive definite matrix into its factor. */
static void
factorise(gdouble *matrix, guint n)
{
  for (guint i = 0; i < n; i++) {
    gdouble *row = matrix + (gsize)i * n;
    for (guint j = 0; j <= i; j++) {
      const gdouble *other = matrix + (gsize)j * n;
      gdouble sum = row[j];
      for (guint k = 0; k < j; k++)
        sum -= row[k] * other[k];
      row[j] = i == j ? sqrt(MAX(sum, 1e-12)) : sum / other[j];
    }
  }
}

gdouble *
kp_ridge_solve(const KpRidge *self, gdouble penalty, const gboolean *without)
{
  guint n = self->n;
  g_autofree gdouble *factor =
      g_memdup2(self->products, (gsize)n * n * sizeof(gdouble));
  for (guint i = 0; i < n; i++)
    factor[(gsize)i * n + i] += penalty;
  for (guint i = 0; i < n && without != NULL; i++) {
    if (!without[i])
      continue;
    for (guint k = 0; k < n; k++)
      factor[(gsize)MAX(i, k) * n + MIN(i, k)] = i == k;
  }
  factorise(factor, n);
  gdouble *x = g_memdup2(self->targets, n * sizeof(gdouble));
  for (guint i = 0; i < n && without != NULL; i++)
    x[i] = without[i] ? 0 : x[i];
  for (guint i = 0; i < n; i++) {
    for (guint k = 0; k < i; k++)
      x[i] -= factor[(gsize)i * n + k] * x[k];
    x[i] /= factor[(gsize)i * n + i];
  }
  for (guint i = n; i-- > 0;) {
    for (guint k = i + 1; k < n; k++)
      x[i] -= factor[(gsize)k * n + i] * x[k];
    x[i] /= factor[(gsize)i * n + i];
  }
  return x;
}
