/* SPDX-License-Identifier: MIT */
/* A piece of YAML as a tree of nodes that know their bytes. Private to this
 * room. */
#ifndef KP_YAML_NODE_H
#define KP_YAML_NODE_H

#include <glib.h>

#include "span.h"

typedef enum {
  KP_YAML_SCALAR,
  KP_YAML_SEQUENCE,
  KP_YAML_MAPPING,
  KP_YAML_ALIAS,
} KpYamlKind;

typedef struct KpYamlNode {
  KpYamlKind kind;
  KpSpan span;        /* bytes of the source; blanks after it are left out */
  gboolean flow;      /* [..] or {..} */
  gint style;         /* of a scalar, as libyaml has it */
  gchar *text;        /* of a scalar; the name of an alias */
  gchar *anchor;      /* NULL: none, here and below */
  gchar *tag;         /* "!!str" in full */
  GPtrArray *members; /* of KpYamlNode: items; names and values in turn */
} KpYamlNode;

/* The YAML in the bytes `span` of `source`, which libyaml has read before; NULL
 * and `error` where it is more than one document, or has a line of `---` or
 * of `%`. A document without a node is an empty scalar. Nests no deeper than
 * front matter may. Linear. */
KpYamlNode *kp_yaml_node_new(const gchar *path,
                             const gchar *source,
                             KpSpan span,
                             GError **error);
void kp_yaml_node_free(KpYamlNode *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpYamlNode, kp_yaml_node_free)

/* TRUE where both say the same in the same way; places do not matter. */
gboolean kp_yaml_node_equal(const KpYamlNode *a, const KpYamlNode *b);

/* How many pairs a mapping has; its name and its value. */
guint kp_yaml_n_pairs(const KpYamlNode *self);
const KpYamlNode *kp_yaml_name(const KpYamlNode *self, guint pair);
const KpYamlNode *kp_yaml_value(const KpYamlNode *self, guint pair);

/* The pair of a mapping with that name; G_MAXUINT: none. */
guint kp_yaml_find(const KpYamlNode *self, const gchar *name);

#endif
