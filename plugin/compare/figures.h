/* SPDX-License-Identifier: MIT */
/* The numbers of a text, as what they are worth: "1,200", "1 200" and "twelve
 * hundred" are one number, so are "2m" and "two million". Private to this room.
 */
#ifndef KP_FIGURES_H
#define KP_FIGURES_H

#include "pieces.h"

typedef enum {
  KP_FIGURE_DIGITS, /* written in digits, with or without a word of scale */
  KP_FIGURE_WORDS,  /* "two", "a hundred", "half a million" */
  KP_FIGURE_ALSO,   /* a word that tells a number without being one: "both",
                       "third", "dozens", or the digits of a name, "MH370":
                       evidence, never a claim */
} KpFigureKind;

#define KP_FIGURE_READINGS 4

typedef struct {
  guint first; /* index of its first piece */
  guint n_pieces;
  KpFigureKind kind;
  guint n_values;                     /* 1..KP_FIGURE_READINGS */
  gdouble values[KP_FIGURE_READINGS]; /* the ways to read it: "2m" may be two
                                         metres or two million, "930am" half
                                         past nine, two decades twenty years */
  gboolean scaled;  /* has a word or letter of scale: "million", "bn" */
  gboolean decade;  /* "1990s", "90s" */
  gboolean ordinal; /* "21st" */
  gboolean clock; /* "7:30", "730am": hours and hundredths, which are minutes */
} KpFigure;

/* The numbers of `pieces`, in order (of KpFigure); the caller frees the array.
 * Words are those of `language`: English and German; of others digits alone
 * are read. A comma or stop before three digits is read as the language writes
 * thousands, in an unknown one both ways. NULL: an unknown one. Linear. */
GArray *kp_figures_find(const KpPieces *pieces, const KpLanguage *language);

/* A word that tells a number; static. */
typedef enum {
  KP_NUMERAL_UNIT,    /* 0..19 */
  KP_NUMERAL_TENS,    /* 20, 30, ... 90 */
  KP_NUMERAL_HUNDRED, /* 100 */
  KP_NUMERAL_SCALE,   /* dozen, thousand, million, ... */
  KP_NUMERAL_ALSO,    /* see KP_FIGURE_ALSO */
  KP_NUMERAL_YEARS,   /* the same, and a unit of years: decade, century */
  KP_NUMERAL_A,       /* "a" before hundred and scales: 1 */
  KP_NUMERAL_AND,     /* joins hundreds and what is below */
  KP_NUMERAL_HALF,
} KpNumeralKind;

typedef struct {
  const gchar *word; /* folded as KpPiece.folded */
  gdouble value;
  KpNumeralKind kind;
} KpNumeral;

/* NULL where the word tells no number in that language. */
const KpNumeral *kp_numeral_find(const KpLanguage *language,
                                 const gchar *folded);

#endif
