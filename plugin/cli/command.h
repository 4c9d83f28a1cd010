/* SPDX-License-Identifier: MIT */
/* One command of the program: its own options, its own source file, a row in
 * the table of main.c. Only this room writes to standard output and error. */
#ifndef KP_COMMAND_H
#define KP_COMMAND_H

#include <glib.h>

typedef enum {
  KP_EXIT_OK = 0,
  KP_EXIT_FAILED = 1, /* some input could not be done; the rest was */
  KP_EXIT_USAGE = 2,  /* the command line was wrong; nothing was done */
} KpExit;

/* `argv[0]` is the command's own name. */
int kp_command_accept(int argc, char **argv);
int kp_command_batch(int argc, char **argv);
int kp_command_check(int argc, char **argv);
int kp_command_compare(int argc, char **argv);
int kp_command_corpus(int argc, char **argv);
int kp_command_explain(int argc, char **argv);
int kp_command_print(int argc, char **argv);
int kp_command_render(int argc, char **argv);
int kp_command_sentences(int argc, char **argv);
int kp_command_status(int argc, char **argv);
int kp_command_theme(int argc, char **argv);
int kp_command_tune(int argc, char **argv);

#endif
