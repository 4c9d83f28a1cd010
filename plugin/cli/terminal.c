/* SPDX-License-Identifier: MIT */
/* Text and a style come in; bytes for a terminal or a pipe go out. */
#include "terminal.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

gboolean
kp_terminal_colours(void)
{
  const gchar *refusal = g_getenv("NO_COLOR");
  const gchar *kind = g_getenv("TERM");
  if (refusal != NULL && *refusal != '\0')
    return FALSE;
  if (kind != NULL && strcmp(kind, "dumb") == 0)
    return FALSE;
  return isatty(STDOUT_FILENO);
}

void
kp_terminal_print(KpStyle style, const gchar *text)
{
  g_autofree gchar *line = kp_error_line(g_strdup(text));
  static const gchar *const CODES[] = {
      [KP_STYLE_BOLD] = "1", [KP_STYLE_DIM] = "2",  [KP_STYLE_GOOD] = "32",
      [KP_STYLE_BAD] = "31", [KP_STYLE_BAR] = "36",
  };
  if (style != KP_STYLE_PLAIN && kp_terminal_colours())
    printf("\033[%sm%s\033[0m", CODES[style], line);
  else
    fputs(line, stdout);
}
