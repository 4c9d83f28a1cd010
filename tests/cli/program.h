/* SPDX-License-Identifier: MIT */
/* The program under test, run as a user would: arguments and standard input
 * in; both outputs and the exit code out. */
#ifndef TEST_PROGRAM_H
#define TEST_PROGRAM_H

#include <glib.h>

typedef struct {
  gchar *out;
  gchar *err;
  gint status; /* exit code; -1: ended by a signal */
} Run;

/* Runs $KEYPOINTS with `arguments`, separated by blanks, in the folder that
 * program_write writes into. `input` may be NULL. */
Run *program_run(const gchar *arguments, const gchar *input);
void run_free(Run *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Run, run_free)

/* A file in the test's own folder. A length of -1: up to the NUL. */
void program_write(const gchar *name, const gchar *bytes, gssize length);

/* The path of a name in that folder; the caller frees it. */
gchar *program_path(const gchar *name);

/* Makes the folder, runs the tests, takes it away again. */
int program_test(int argc, char **argv, void (*add)(void));

/* Fails where `text` does not hold `part`, and shows both. */
void assert_holds(const gchar *text, const gchar *part);

#endif
