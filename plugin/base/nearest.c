/* SPDX-License-Identifier: MIT */
/* A name and the known names come in, the likeliest of them goes out: optimal
 * string alignment (Damerau's edits, none twice at one place) over bytes. */
#include "nearest.h"

#include <string.h>

/* Longer names are not typing errors of anything. */
#define MAX_LENGTH 64

static guint
min3(guint a, guint b, guint c)
{
  return MIN(a, MIN(b, c));
}

/* The edits between a and b; G_MAXUINT where one of them is too long. */
static guint
distance(const gchar *a, const gchar *b)
{
  gsize n = strlen(a), m = strlen(b);
  if (n > MAX_LENGTH || m > MAX_LENGTH)
    return G_MAXUINT;
  guint rows[3][MAX_LENGTH + 1];
  for (guint j = 0; j <= m; j++)
    rows[0][j] = j;
  for (guint i = 1; i <= n; i++) {
    guint *row = rows[i % 3], *above = rows[(i + 2) % 3];
    const guint *second = rows[(i + 1) % 3];
    row[0] = i;
    for (guint j = 1; j <= m; j++) {
      gchar x = g_ascii_tolower(a[i - 1]), y = g_ascii_tolower(b[j - 1]);
      row[j] = min3(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x != y));
      if (i > 1 && j > 1 && x == g_ascii_tolower(b[j - 2]) &&
          y == g_ascii_tolower(a[i - 2]))
        row[j] = MIN(row[j], second[j - 2] + 1);
    }
  }
  return rows[n % 3][m];
}

const gchar *
kp_nearest(const gchar *name, const gchar *const *candidates)
{
  const gchar *best = NULL;
  guint best_distance = MAX((guint)strlen(name) / 3, 1) + 1;
  for (gsize i = 0; candidates[i] != NULL; i++) {
    guint edits = distance(name, candidates[i]);
    if (edits < best_distance) {
      best = candidates[i];
      best_distance = edits;
    }
  }
  return best;
}
