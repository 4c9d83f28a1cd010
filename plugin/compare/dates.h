/* SPDX-License-Identifier: MIT */
/* The dates of a text: years, months, days of months, days of the week,
 * decades. Private to this room. */
#ifndef KP_DATES_H
#define KP_DATES_H

#include "pieces.h"

/* What is said of a date; 0 where it is not said. */
typedef struct {
  guint first; /* index of its first piece */
  guint n_pieces;
  guint16 year;
  guint8 month;    /* 1..12 */
  guint8 day;      /* 1..31 */
  guint8 weekday;  /* 1 (Monday) .. 7 */
  gboolean decade; /* "1990s": `year` is its first one */
  gboolean sure;   /* cannot be anything but a date: "May" may, "March 4" not */
} KpDate;

/* The dates of `pieces`, in order (of KpDate); the caller frees the array.
 * Names of months and days are those of English and German; of other languages
 * (NULL: an unknown one) figures alone are read. Linear. */
GArray *kp_dates_find(const KpPieces *pieces, const KpLanguage *language);

/* The day of the week, 1 (Monday) to 7, of a date; 0 where there is no such
 * date. */
guint kp_date_weekday(guint year, guint month, guint day);

#endif
