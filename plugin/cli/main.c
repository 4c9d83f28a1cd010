/* SPDX-License-Identifier: MIT */
/* The command line: finds the command, runs it, and sees to it that all of
 * its output has been written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "dialect.h"
#include "nearest.h"

static const struct {
  const gchar *name;
  int (*run)(int argc, char **argv);
  const gchar *summary;
} COMMANDS[] = {
    {"print", kp_command_print, "print the key points of articles"},
    {"explain", kp_command_explain, "show why sentences won or lost"},
    {"compare", kp_command_compare, "compare points with the author's own"},
    {"check", kp_command_check, "find faults in the points of pages"},
    {"status", kp_command_status, "show which pages' points are up to date"},
    {"accept", kp_command_accept, "write generated points into pages"},
    {"render", kp_command_render, "print an article as a whole page of HTML"},
    {"batch", kp_command_batch, "answer articles given as lines of JSON"},
    {"corpus", kp_command_corpus,
     "count a site's terms, merge and show counts"},
    {"sentences", kp_command_sentences, "cut lines of JSON into sentences"},
    {"theme", kp_command_theme, "list, show and check themes"},
    {"tune", kp_command_tune, "learn from pages that have points"},
};

static void
print_usage(FILE *out)
{
  fputs("Usage:\n"
        "  keypoints [print] [OPTION...] FILE...\n"
        "  keypoints COMMAND [OPTION...] [ARGUMENT...]\n"
        "\n"
        "Gives articles their key points: a few short sentences of their own "
        "that tell\nthe reader what matters.\n"
        "\n"
        "Commands:\n",
        out);
  for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++)
    fprintf(out, "  %-10s %s\n", COMMANDS[i].name, COMMANDS[i].summary);
  fputs("\n"
        "  keypoints COMMAND --help    what a command can do\n"
        "  keypoints --version         the version, and the Markdown it reads\n"
        "\n"
        "Exit codes: 0 all is done; 1 some input could not be done, the rest "
        "is; 2 the\ncommand line is wrong, nothing was done.\n",
        out);
}

static int
run_command(const gchar *name, int argc, char **argv)
{
  for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++) {
    if (strcmp(name, COMMANDS[i].name) == 0)
      return COMMANDS[i].run(argc, argv);
  }
  return -1;
}

/* A word that cannot be meant as a file: no such file, and no path in it. */
static gboolean
is_unknown_command(const gchar *word)
{
  return word[0] != '-' && strpbrk(word, "./") == NULL &&
         !g_file_test(word, G_FILE_TEST_EXISTS);
}

static int
refuse_command(const gchar *word)
{
  const gchar *names[G_N_ELEMENTS(COMMANDS) + 1] = {NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(COMMANDS); i++)
    names[i] = COMMANDS[i].name;
  const gchar *nearest = kp_nearest(word, names);
  fprintf(stderr, "keypoints: '%s' is no command and no file", word);
  if (nearest != NULL)
    fprintf(stderr, "; did you mean '%s'?", nearest);
  fputs("\nTry 'keypoints --help'.\n", stderr);
  return KP_EXIT_USAGE;
}

static int
help(int argc, char **argv)
{
  static gchar option[] = "--help";
  if (argc < 3) {
    print_usage(stdout);
    return KP_EXIT_OK;
  }
  /* "help corpus count" as "corpus count --help" */
  char *part = argc > 3 ? argv[3] : option;
  char *arguments[] = {argv[2], part, argc > 3 ? option : NULL, NULL};
  int status = run_command(argv[2], argc > 3 ? 3 : 2, arguments);
  return status >= 0 ? status : refuse_command(argv[2]);
}

static int
run(int argc, char **argv)
{
  if (argc < 2) {
    print_usage(stderr);
    return KP_EXIT_USAGE;
  }
  const gchar *word = argv[1];
  if (strcmp(word, "--version") == 0) {
    printf("keypoints %s\nMarkdown: %s\n", KP_CLI_VERSION, kp_dialect_name);
    return KP_EXIT_OK;
  }
  if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 ||
      strcmp(word, "help") == 0)
    return help(argc, argv);
  int status = run_command(word, argc - 1, argv + 1);
  if (status >= 0)
    return status;
  if (is_unknown_command(word))
    return refuse_command(word);
  static gchar print[] = "print";
  argv[0] = print;
  return kp_command_print(argc, argv);
}

/* Output that nobody got is no success, wherever the program ends. */
static void
check_output(void)
{
  if (fflush(stdout) == 0 && !ferror(stdout))
    return;
  /* Whoever closed a pipe has seen enough and wants no message. */
  struct stat output;
  if (fstat(STDOUT_FILENO, &output) != 0 || !S_ISFIFO(output.st_mode))
    fputs("keypoints: standard output cannot be written in full; is the disk "
          "full?\n",
          stderr);
  _exit(KP_EXIT_FAILED);
}

int
main(int argc, char **argv)
{
  (void)atexit(check_output);
  return run(argc, argv);
}
