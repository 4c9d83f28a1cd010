/* SPDX-License-Identifier: MIT */
/* A parsed template: what template-parse.c makes and template.c fills. */
#ifndef KP_TEMPLATE_NODE_H
#define KP_TEMPLATE_NODE_H

#include <glib.h>

#include "template.h"

/* Sections within sections, at most: the depth of the recursion that fills
 * them. */
#define KP_TEMPLATE_DEPTH 32

/* The scope of a name that is not in the table of names: every row around it
 * is asked, the innermost first. */
#define KP_SCOPE_ANY (-1)

typedef enum {
  KP_TEMPLATE_LITERAL,
  KP_TEMPLATE_TEXT,
  KP_TEMPLATE_HTML,
  KP_TEMPLATE_SECTION,
  KP_TEMPLATE_INVERTED,
} KpTemplateNodeKind;

typedef struct {
  KpTemplateNodeKind kind;
  gchar *text;         /* the literal, or the name */
  gint scope;          /* of the name: how many lists stand around the one whose
                          rows have it, plus 1; 0: outside lists */
  gboolean once;       /* has_NAME: for the list as a whole, not for its rows */
  GPtrArray *children; /* of KpNode; sections only, else NULL */
} KpNode;

KpNode *kp_node_new(KpTemplateNodeKind kind, gchar *text, gint scope);

/* Parses `source` into `nodes`. Errors as kp_template_new. */
gboolean kp_template_parse(const gchar *name,
                           const KpTemplateSource *source,
                           GHashTable *partials,
                           GPtrArray *nodes,
                           GError **error);

#endif
