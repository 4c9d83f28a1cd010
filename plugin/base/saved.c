/* SPDX-License-Identifier: MIT */
/* A text as somebody's editor has saved it comes in; its lines go out. */
#include "saved.h"

#include <string.h>

gsize
kp_mark_size(const gchar *text, gsize length)
{
  static const gchar MARK[] = "\xEF\xBB\xBF";
  const gsize size = strlen(MARK);
  return length >= size && memcmp(text, MARK, size) == 0 ? size : 0;
}

GStrv
kp_saved_lines(const gchar *text, gsize length)
{
  gsize mark = kp_mark_size(text, length);
  g_autofree gchar *copy = g_strndup(text + mark, length - mark);
  GStrv lines = g_strsplit(copy, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    gsize end = strlen(lines[i]);
    if (end > 0 && lines[i][end - 1] == '\r')
      lines[i][end - 1] = '\0';
  }
  return lines;
}
