/* SPDX-License-Identifier: MIT */
/* Words that tell numbers come in; the number goes out. */
#include "figure-reader.h"

/* A number in words while it is being read. */
typedef struct {
  gdouble total, current;
  KpNumeralKind last;
  guint n_pieces;
} Sum;

/* TRUE where `next` can go on from what was read. */
static gboolean
goes_on(const Sum *sum, const KpNumeral *next)
{
  if (next == NULL)
    return FALSE;
  switch (next->kind) {
  case KP_NUMERAL_UNIT:
    return sum->last != KP_NUMERAL_UNIT &&
           (sum->last != KP_NUMERAL_TENS || next->value < 10);
  case KP_NUMERAL_TENS:
    return sum->last != KP_NUMERAL_UNIT && sum->last != KP_NUMERAL_TENS;
  case KP_NUMERAL_HUNDRED:
  case KP_NUMERAL_SCALE:
    return TRUE;
  default:
    return FALSE;
  }
}

static void
take_numeral(Sum *sum, const KpNumeral *numeral)
{
  if (numeral->kind == KP_NUMERAL_HUNDRED) {
    sum->current = MAX(sum->current, 1) * numeral->value;
  } else if (numeral->kind == KP_NUMERAL_SCALE) {
    sum->total += MAX(sum->current, 1) * numeral->value;
    sum->current = 0;
  } else {
    sum->current += numeral->value;
  }
  sum->last = numeral->kind;
  sum->n_pieces++;
}

static gboolean
may_take_and(const KpFigureReader *self, const Sum *sum, guint i)
{
  if (sum->last != KP_NUMERAL_HUNDRED && sum->last != KP_NUMERAL_SCALE)
    return FALSE;
  const KpNumeral *and = kp_figure_next_numeral(self, i);
  const KpNumeral *below = kp_figure_next_numeral(self, i + 1);
  return and != NULL && and->kind == KP_NUMERAL_AND && below != NULL &&
         (below->kind == KP_NUMERAL_UNIT || below->kind == KP_NUMERAL_TENS);
}

/* Sums up from the piece `i`, whose numeral is taken already. */
static void
sum_up(const KpFigureReader *self, guint i, Sum *sum)
{
  for (;; i++) {
    if (may_take_and(self, sum, i)) {
      sum->n_pieces++;
      i++;
    }
    const KpNumeral *next = kp_figure_next_numeral(self, i);
    if (!goes_on(sum, next))
      return;
    take_numeral(sum, next);
  }
}

/* "half a million", "half a century": the pieces taken, 0 where it is not that.
 */
static guint
read_half(const KpFigureReader *self, guint i, gdouble *value)
{
  const KpNumeral *next = kp_figure_next_numeral(self, i);
  guint n = 2;
  if (next != NULL && next->kind == KP_NUMERAL_A) {
    next = kp_figure_next_numeral(self, i + 1);
    n = 3;
  }
  if (next == NULL ||
      (next->kind != KP_NUMERAL_SCALE && next->kind != KP_NUMERAL_YEARS))
    return 0;
  *value = next->value / 2;
  return n;
}

static void
add_words(
    KpFigureReader *self, guint i, guint n, gdouble value, KpFigureKind kind)
{
  KpFigure figure = {.first = i, .n_pieces = n, .kind = kind};
  kp_figure_add_value(&figure, value);
  g_array_append_val(self->found, figure);
}

guint
kp_figure_read_words(KpFigureReader *self, guint i, const KpNumeral *numeral)
{
  gdouble value;
  Sum sum = {0};
  switch (numeral->kind) {
  case KP_NUMERAL_AND:
    return 1;
  case KP_NUMERAL_ALSO:
  case KP_NUMERAL_YEARS:
    add_words(self, i, 1, numeral->value, KP_FIGURE_ALSO);
    return 1;
  case KP_NUMERAL_HALF:
    sum.n_pieces = read_half(self, i, &value);
    if (sum.n_pieces > 0)
      add_words(self, i, sum.n_pieces, value, KP_FIGURE_WORDS);
    else
      add_words(self, i, 1, numeral->value, KP_FIGURE_ALSO);
    return MAX(sum.n_pieces, 1);
  case KP_NUMERAL_A:
    if (!kp_figure_is_large(kp_figure_next_numeral(self, i)))
      return 1;
    sum = (Sum){.current = 1, .last = KP_NUMERAL_A, .n_pieces = 1};
    sum_up(self, i, &sum);
    break;
  default:
    take_numeral(&sum, numeral);
    sum_up(self, i, &sum);
    break;
  }
  add_words(self, i, sum.n_pieces, sum.total + sum.current, KP_FIGURE_WORDS);
  return sum.n_pieces;
}
