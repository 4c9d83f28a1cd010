/* SPDX-License-Identifier: MIT */
/* Pieces come in; the numbers among them go out. */
#include "figures.h"

#include <string.h>

#include "figure-reader.h"

/* The numeral of the piece `i`; NULL where it is none. */
static const KpNumeral *
numeral_of(const KpFigureReader *self, guint i)
{
  const KpPiece *piece = kp_piece_at(self->pieces, i);
  return piece->flags & KP_PIECE_DIGITS
             ? NULL
             : kp_numeral_find(self->language, piece->folded);
}

const KpNumeral *
kp_figure_next_numeral(const KpFigureReader *self, guint i)
{
  if (i + 1 >= self->pieces->array->len ||
      !(kp_piece_at(self->pieces, i + 1)->flags & KP_PIECE_FOLLOWS))
    return NULL;
  return numeral_of(self, i + 1);
}

void
kp_figure_add_value(KpFigure *figure, gdouble value)
{
  for (guint i = 0; i < figure->n_values; i++) {
    if (figure->values[i] == value)
      return;
  }
  if (figure->n_values < KP_FIGURE_READINGS)
    figure->values[figure->n_values++] = value;
}

gboolean
kp_figure_is_large(const KpNumeral *numeral)
{
  return numeral != NULL && (numeral->kind == KP_NUMERAL_SCALE ||
                             numeral->kind == KP_NUMERAL_HUNDRED);
}

/* "three decades" are thirty years as well. */
static void
count_years(const KpFigureReader *self, KpFigure *figure)
{
  const KpNumeral *unit =
      kp_figure_next_numeral(self, figure->first + figure->n_pieces - 1);
  if (unit != NULL && unit->kind == KP_NUMERAL_YEARS && !figure->ordinal)
    kp_figure_add_value(figure, figure->values[0] * unit->value);
}

/* The number at the end of a name of letters, "MH370", is one to be found. */
static void
read_code(KpFigureReader *self, guint i)
{
  const gsize most = 9; /* digits */
  const gchar *folded = kp_piece_at(self->pieces, i)->folded;
  gsize letters = 0;
  while (g_ascii_isalpha(folded[letters]))
    letters++;
  gsize digits = strspn(folded + letters, "0123456789");
  if (letters == 0 || digits == 0 || digits > most ||
      folded[letters + digits] != '\0')
    return;
  KpFigure figure = {.first = i, .n_pieces = 1, .kind = KP_FIGURE_ALSO};
  kp_figure_add_value(&figure, g_ascii_strtod(folded + letters, NULL));
  g_array_append_val(self->found, figure);
}

/* Reads the number at `i`, if any; the pieces taken, at least 1. */
static guint
read_figure(KpFigureReader *self, guint i)
{
  guint before = self->found->len;
  guint taken = 1;
  const KpNumeral *numeral = numeral_of(self, i);
  if (kp_piece_at(self->pieces, i)->flags & KP_PIECE_DIGITS)
    kp_figure_read_digits(self, i);
  else if (numeral != NULL)
    taken = kp_figure_read_words(self, i, numeral);
  else
    read_code(self, i);
  if (self->found->len == before)
    return taken;
  KpFigure *last = &g_array_index(self->found, KpFigure, before);
  if (last->kind != KP_FIGURE_ALSO)
    count_years(self, last);
  return MAX(taken, last->n_pieces);
}

/* "2 to 3 million", "2-3 million": the first may be millions as well. */
static void
share_scales(KpFigureReader *self)
{
  for (guint i = 1; i < self->found->len; i++) {
    KpFigure *left = &g_array_index(self->found, KpFigure, i - 1);
    const KpFigure *right = &g_array_index(self->found, KpFigure, i);
    guint end = left->first + left->n_pieces;
    if (left->kind != KP_FIGURE_DIGITS || left->scaled || !right->scaled ||
        right->n_pieces < 2 || right->first - end > 1)
      continue;
    const KpNumeral *scale =
        numeral_of(self, right->first + right->n_pieces - 1);
    if (scale != NULL)
      kp_figure_add_value(left, left->values[0] * scale->value);
  }
}

GArray *
kp_figures_find(const KpPieces *pieces, const KpLanguage *language)
{
  GArray *found = g_array_new(FALSE, FALSE, sizeof(KpFigure));
  KpFigureReader reader = {pieces, language, found};
  for (guint i = 0; i < pieces->array->len;)
    i += read_figure(&reader, i);
  share_scales(&reader);
  return found;
}
