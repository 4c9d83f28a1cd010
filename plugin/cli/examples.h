/* SPDX-License-Identifier: MIT */
/* Pages with points of their authors, for learning. */
#ifndef KP_EXAMPLES_H
#define KP_EXAMPLES_H

#include <glib.h>

#include "learner.h"

/* What was read. */
typedef struct {
  guint with;     /* articles with points: added */
  guint without;  /* articles without: left out */
  guint accepted; /* articles whose points are the program's own: left out */
} KpExampleCount;

/* Adds the examples of `paths` to `learner`: those of the files that
 * kp_paths_expand finds, articles or records, one a line (.jsonl, .ndjson),
 * plain text where they name no format (record.h). What cannot be
 * read is told on standard error and passed over; then FALSE. */
gboolean kp_examples_add(KpLearner *learner,
                         const gchar *const *paths,
                         KpStems *stems,
                         KpExampleCount *count);

#endif
