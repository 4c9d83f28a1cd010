/* SPDX-License-Identifier: MIT */
/* A number comes in; its digits go out. */
#include "digits.h"

#include <string.h>

KpDigits
kp_digits(gdouble number, guint decimals)
{
  gchar format[8];
  KpDigits digits;
  g_snprintf(format, sizeof format, "%%.%uf", MIN(decimals, 6));
  g_ascii_formatd(digits.text, sizeof digits.text, format, number);
  gsize length = strlen(digits.text); /* "-0.000" is nothing */
  if (digits.text[0] == '-' && strspn(digits.text + 1, "0.") == length - 1)
    memmove(digits.text, digits.text + 1, length);
  return digits;
}
