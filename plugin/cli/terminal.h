/* SPDX-License-Identifier: MIT */
/* Standard output as a terminal: colours where they are wanted. */
#ifndef KP_TERMINAL_H
#define KP_TERMINAL_H

#include <glib.h>

typedef enum {
  KP_STYLE_PLAIN,
  KP_STYLE_BOLD,
  KP_STYLE_DIM,
  KP_STYLE_GOOD, /* green */
  KP_STYLE_BAD,  /* red */
  KP_STYLE_BAR,  /* cyan */
} KpStyle;

/* TRUE where standard output is a terminal that knows colours and NO_COLOR is
 * not set. */
gboolean kp_terminal_colours(void);

/* Prints `text` in a style to standard output; in plain letters where there
 * are no colours. It may be the name of a file: its control characters become
 * blanks. */
void kp_terminal_print(KpStyle style, const gchar *text);

#endif
