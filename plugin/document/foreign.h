/* SPDX-License-Identifier: MIT */
/* Front matter in a form that is not read: told by how it begins. */
#ifndef KP_FOREIGN_H
#define KP_FOREIGN_H

#include <glib.h>

typedef struct {
  gboolean (*opens)(const gchar *at, const gchar *end);
  const gchar *mark; /* what it is known by */
  const gchar *name;
  const gchar *remedy;
} KpForeign;

/* The form of the front matter that begins at `source`; NULL: YAML or none. */
const KpForeign *kp_foreign_find(const gchar *source, const gchar *end);

#endif
