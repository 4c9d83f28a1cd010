/* SPDX-License-Identifier: MIT */
/* Pages with points of their authors, for learning: lines of JSON, Markdown
 * files, folders of both. */
#ifndef KP_EXAMPLES_H
#define KP_EXAMPLES_H

#include <glib.h>

#include "learner.h"

/* What was read. */
typedef struct {
  guint with;    /* articles with points: added */
  guint without; /* articles without: left out */
} KpExampleCount;

/* Adds the examples of `path` to `learner`: a folder (all below it, in the
 * order of their names), a file of JSON lines (.jsonl, .ndjson), or an article.
 * A line is a record (record.h), plain text where its format is not markdown.
 * FALSE and `error` where it cannot be read. */
gboolean kp_examples_add(KpLearner *learner,
                         const gchar *path,
                         KpStems *stems,
                         KpExampleCount *count,
                         GError **error);

#endif
