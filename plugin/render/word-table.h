/* SPDX-License-Identifier: MIT */
/* What words/compile.py makes of the files beside it. */
#ifndef KP_WORD_TABLE_H
#define KP_WORD_TABLE_H

#include <glib.h>

typedef struct {
  const gchar *tag;          /* BCP 47: "de", "en-US" */
  const gchar *const *texts; /* in the order of the names; NULL: none */
} KpWordTable;

/* "skip", "related", ... and NULL. */
extern const gchar *const KP_WORD_NAMES[];

/* By tags; the last one's is NULL. */
extern const KpWordTable KP_WORD_TABLES[];

#endif
