/* SPDX-License-Identifier: MIT */
/* The command line: finds the command and runs it. */
#include <string.h>

#include "command.h"

static const struct {
  const gchar *name;
  int (*run)(int argc, char **argv);
  const gchar *summary;
} COMMANDS[] = {
    {"batch", kp_command_batch, "answer articles given as lines of JSON"},
    {"print", kp_command_print, "print the key points of articles"},
    {"sentences", kp_command_sentences, "cut lines of JSON into sentences"},
};

int
main(int argc, char **argv)
{
  for (gsize i = 0; argc > 1 && i < G_N_ELEMENTS(COMMANDS); i++) {
    if (strcmp(argv[1], COMMANDS[i].name) == 0)
      return COMMANDS[i].run(argc - 1, argv + 1);
  }
  return kp_command_print(argc, argv);
}
