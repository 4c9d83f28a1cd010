/* SPDX-License-Identifier: MIT */
/* A table of worths comes in, pairs go out: rows join one after the other, and
 * each newcomer may push the earlier ones to other columns along the cheapest
 * path. Prices keep all reduced costs at 0 or more. */
#include "assignment.h"

#include <float.h>

typedef struct {
  const gdouble *worths;
  gboolean turned; /* rows and columns of `worths` change places */
  guint n_rows;    /* not more than n_columns */
  guint n_columns;
  gdouble *row_prices;    /* [n_rows + 1] */
  gdouble *column_prices; /* [n_columns + 1] */
  guint *rows;            /* [n_columns + 1]: row of a column, from 1; 0: free.
                             Column 0 holds the newcomer. */
  guint *before;          /* [n_columns + 1]: the column before on the path */
  gdouble *distances;     /* [n_columns + 1] */
  gboolean *seen;         /* [n_columns + 1] */
} Table;

/* The cost of row and column, both from 1: less is better. */
static gdouble
cost(const Table *self, guint row, guint column)
{
  gsize i = self->turned ? (gsize)(column - 1) * self->n_rows + (row - 1)
                         : (gsize)(row - 1) * self->n_columns + (column - 1);
  return -self->worths[i];
}

/* Sets the distances over the row of `column` and returns the nearest column
 * not seen yet. */
static guint
nearest_column(Table *self, guint column, gdouble *distance)
{
  guint row = self->rows[column];
  guint nearest = 0;
  *distance = DBL_MAX;
  for (guint j = 1; j <= self->n_columns; j++) {
    if (self->seen[j])
      continue;
    gdouble step =
        cost(self, row, j) - self->row_prices[row] - self->column_prices[j];
    if (step < self->distances[j]) {
      self->distances[j] = step;
      self->before[j] = column;
    }
    if (self->distances[j] < *distance) {
      *distance = self->distances[j];
      nearest = j;
    }
  }
  return nearest;
}

static void
add_row(Table *self, guint row)
{
  for (guint j = 0; j <= self->n_columns; j++) {
    self->distances[j] = DBL_MAX;
    self->seen[j] = FALSE;
  }
  self->rows[0] = row;
  guint column = 0;
  do {
    self->seen[column] = TRUE;
    gdouble distance;
    guint next = nearest_column(self, column, &distance);
    for (guint j = 0; j <= self->n_columns; j++) {
      if (self->seen[j]) {
        self->row_prices[self->rows[j]] += distance;
        self->column_prices[j] -= distance;
      } else {
        self->distances[j] -= distance;
      }
    }
    column = next;
  } while (self->rows[column] != 0);
  while (column != 0) {
    self->rows[column] = self->rows[self->before[column]];
    column = self->before[column];
  }
}

void
kp_assign(const gdouble *worths, guint n_rows, guint n_columns, guint *columns)
{
  Table table = {.worths = worths,
                 .turned = n_rows > n_columns,
                 .n_rows = MIN(n_rows, n_columns),
                 .n_columns = MAX(n_rows, n_columns)};
  for (guint i = 0; i < n_rows; i++)
    columns[i] = G_MAXUINT;
  if (table.n_rows == 0)
    return;
  g_autofree gdouble *row_prices = g_new0(gdouble, table.n_rows + 1);
  g_autofree gdouble *column_prices = g_new0(gdouble, table.n_columns + 1);
  g_autofree guint *rows = g_new0(guint, table.n_columns + 1);
  g_autofree guint *before = g_new0(guint, table.n_columns + 1);
  g_autofree gdouble *distances = g_new0(gdouble, table.n_columns + 1);
  g_autofree gboolean *seen = g_new0(gboolean, table.n_columns + 1);
  table.row_prices = row_prices;
  table.column_prices = column_prices;
  table.rows = rows;
  table.before = before;
  table.distances = distances;
  table.seen = seen;

  for (guint row = 1; row <= table.n_rows; row++)
    add_row(&table, row);
  for (guint j = 1; j <= table.n_columns; j++) {
    if (rows[j] == 0)
      continue;
    if (table.turned)
      columns[j - 1] = rows[j] - 1;
    else
      columns[rows[j] - 1] = j - 1;
  }
}
