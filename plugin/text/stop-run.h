/* SPDX-License-Identifier: MIT */
/* A run of stops and marks with all that belongs to it. For this room's own
 * use. */
#ifndef KP_STOP_RUN_H
#define KP_STOP_RUN_H

#include <glib.h>

#include "stop.h"

typedef struct {
  guint8 kind;       /* the strongest KpMarkKind in it */
  guint n;           /* stops and marks */
  gboolean spaced;   /* blanks stand between them: ". . ." */
  gboolean attached; /* the first follows a word at once */
  gboolean quote;    /* a quotation closes with it */
  gboolean omission; /* "[...]" says that something was left out */
  guint32 start;
  guint32 first_end; /* the byte after its first mark */
} KpStopRun;

/* Reads the run that begins with mark `stop->next`, the quotation marks and
 * brackets that close at once, and the numbers of notes ("end.[1] Next"). Moves
 * `stop->next` and `stop->end` past them. */
KpStopRun kp_stop_run_read(const KpStopContext *context, KpStop *stop);

#endif
