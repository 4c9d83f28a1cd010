/* SPDX-License-Identifier: MIT */
/* Numbers as text, the same in every locale. */
#ifndef KP_DIGITS_H
#define KP_DIGITS_H

#include <glib.h>

/* Used where it is made: kp_digits(x, 3).text. */
typedef struct {
  gchar text[48];
} KpDigits;

/* With up to six decimals. */
KpDigits kp_digits(gdouble number, guint decimals);

#endif
