/* SPDX-License-Identifier: MIT */
/* How common stems are in English prose at large: the imaginary site that
 * stands beside a site's own counts (kp_corpus_idf). */
#ifndef KP_BUILTIN_H
#define KP_BUILTIN_H

#include <glib.h>

/* The share of pages that hold the stem `term`, whose kp_word_hash is `hash`,
 * 0..1: 0 where the table does not name it. Any thread. */
gdouble kp_builtin_share(const gchar *term, guint32 hash);

#endif
