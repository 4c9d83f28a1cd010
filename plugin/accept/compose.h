/* SPDX-License-Identifier: MIT */
/* Where in a page's source its points and their record are to be written.
 * Private to this room. */
#ifndef KP_COMPOSE_H
#define KP_COMPOSE_H

#include <glib.h>

#include "article.h"
#include "span.h"
#include "yaml-node.h"

/* What is to stand in the front matter. */
typedef struct {
  const gchar *const *points; /* as written; NULL after the last */
  const gchar *origin;        /* the record, one line */
} KpWanted;

/* A change: the bytes `span` of the source become `text`. */
typedef struct {
  KpSpan span;
  gchar *text;
} KpEdit;

/* The changes that write what is wanted into the front matter of `article`,
 * whose YAML is `root` (NULL: the page has none), in order and apart from each
 * other; of KpEdit, freed with the array. NULL and KP_ERROR_SYNTAX with the
 * place where the YAML cannot be changed without losing something. Linear. */
GArray *kp_compose(const KpArticle *article,
                   const KpYamlNode *root,
                   const KpWanted *wanted,
                   GError **error);

/* The name of the field beside a plain list of points that holds its record:
 * the one that is there, or that of the list, spelled as it is, and "_origin"
 * or "-origin". The caller frees it. */
gchar *kp_compose_origin_name(const KpArticle *article);

#endif
