/* SPDX-License-Identifier: MIT */
/* Scores pairs of lists for agree.py. Each line of standard input holds the
 * candidate's points, each followed by a unit separator (0x1f), a record
 * separator (0x1e), and the reference's points likewise; each line of output
 * the three F1 with all their digits. An argument turns stemming off. */
#include <stdio.h>
#include <string.h>

#include "rouge.h"

static GPtrArray *
split(gchar *text)
{
  GPtrArray *points = g_ptr_array_new();
  for (gchar *end; (end = strchr(text, 0x1f)) != NULL; text = end + 1) {
    *end = '\0';
    g_ptr_array_add(points, text);
  }
  return points;
}

int
main(int argc, char **argv)
{
  (void)argv;
  g_autoptr(GIOChannel) input = g_io_channel_unix_new(0);
  g_autoptr(GString) line = g_string_new(NULL);
  while (g_io_channel_read_line_string(input, line, NULL, NULL) ==
         G_IO_STATUS_NORMAL) {
    gchar *middle = strchr(line->str, 0x1e);
    *middle = '\0';
    g_autoptr(GPtrArray) candidate = split(line->str);
    g_autoptr(GPtrArray) reference = split(middle + 1);
    KpRouge rouge = kp_rouge(
        (const gchar *const *)candidate->pdata, candidate->len,
        (const gchar *const *)reference->pdata, reference->len, argc < 2);
    printf("%.17g %.17g %.17g\n", rouge.rouge1.f1, rouge.rouge2.f1,
           rouge.rougeL.f1);
  }
  return 0;
}
