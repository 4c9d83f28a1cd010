/* SPDX-License-Identifier: MIT */
/* Reading numbers in digits and in words has this in common. Private to
 * figures.c and its parts. */
#ifndef KP_FIGURE_READER_H
#define KP_FIGURE_READER_H

#include "figures.h"

typedef struct {
  const KpPieces *pieces;
  const KpLanguage *language;
  GArray *found; /* of KpFigure */
} KpFigureReader;

/* The numeral of the piece after `i`, where only a blank or hyphen parts them;
 * NULL where it is none. */
const KpNumeral *kp_figure_next_numeral(const KpFigureReader *self, guint i);

/* TRUE for hundreds and scales. */
gboolean kp_figure_is_large(const KpNumeral *numeral);

/* Adds a way to read the figure, once. */
void kp_figure_add_value(KpFigure *figure, gdouble value);

/* Reads the piece `i`, which begins with digits, and the words of scale after
 * it; adds nothing where it is no number. */
void kp_figure_read_digits(KpFigureReader *self, guint i);

/* Reads a number in words at `i`, whose numeral is given; the pieces taken, at
 * least 1. */
guint
kp_figure_read_words(KpFigureReader *self, guint i, const KpNumeral *numeral);

#endif
