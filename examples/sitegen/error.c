/* SPDX-License-Identifier: MIT */
/* The error domain, and the words for files that cannot be read. */
#include "error.h"

G_DEFINE_QUARK(sg_error, sg_error)

const gchar *
sg_why_unread(const GError *error)
{
  if (g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return "there is no such file";
  if (g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_ACCES))
    return "it may not be read; check its permissions";
  return "it cannot be read";
}

gchar *
sg_error_line(gchar *text)
{
  for (gchar *at = text; *at != '\0'; at++) {
    if (g_ascii_iscntrl(*at))
      *at = ' ';
  }
  return text;
}
