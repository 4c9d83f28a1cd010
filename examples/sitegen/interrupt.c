/* SPDX-License-Identifier: MIT */
/* A signal comes in; the program ends when no file is being written. */
#include "interrupt.h"

#include <glib.h>
#include <signal.h>
#include <unistd.h>

static gint writing; /* files that are being written; atomic */
static gint came;    /* the signal that ends the program; atomic */

/* Ends the program as the signal would have. */
static void
end_by(gint number)
{
  struct sigaction standard = {.sa_handler = SIG_DFL};
  (void)sigemptyset(&standard.sa_mask);
  (void)sigaction(number, &standard, NULL);
  (void)raise(number);
}

static void
note(int number)
{
  g_atomic_int_set(&came, number);
  if (g_atomic_int_get(&writing) == 0)
    end_by(number);
}

void
sg_interrupt_hold(void)
{
  static const int SIGNALS[] = {SIGHUP, SIGINT, SIGTERM};
  for (gsize i = 0; i < G_N_ELEMENTS(SIGNALS); i++) {
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    struct sigaction before;
    (void)sigemptyset(&action.sa_mask);
    if (sigaction(SIGNALS[i], NULL, &before) == 0 &&
        before.sa_handler != SIG_IGN)
      (void)sigaction(SIGNALS[i], &action, NULL);
  }
}

void
sg_interrupt_begin(void)
{
  g_atomic_int_inc(&writing);
  if (g_atomic_int_get(&came) == 0)
    return;
  /* Too late for another file: the last one to be written ends the program. */
  sg_interrupt_end();
  for (;;)
    (void)pause();
}

void
sg_interrupt_end(void)
{
  if (g_atomic_int_dec_and_test(&writing) && g_atomic_int_get(&came) != 0)
    end_by(g_atomic_int_get(&came));
}
