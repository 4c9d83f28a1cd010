/* SPDX-License-Identifier: MIT */
/* A number comes in; its digits go out. */
#include "digits.h"

KpDigits
kp_digits(gdouble number, guint decimals)
{
  gchar format[8];
  KpDigits digits;
  g_snprintf(format, sizeof format, "%%.%uf", MIN(decimals, 6));
  g_ascii_formatd(digits.text, sizeof digits.text, format, number);
  return digits;
}
