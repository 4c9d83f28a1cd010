/* SPDX-License-Identifier: MIT */
/* Changes of a front matter while they are being made up, with the lines
 * around them. Private to this room. */
#ifndef KP_COMPOSER_H
#define KP_COMPOSER_H

#include <glib.h>

#include "compose.h"

typedef struct {
  const KpArticle *article;
  const gchar *source; /* of the article */
  const KpYamlNode *root;
  const KpWanted *wanted;
  const gchar *line_end;
  guint indent;  /* blanks from a name to the dashes of its list */
  GArray *edits; /* of KpEdit, in any order */
  GError **error;
} KpComposer;

/* Sets the error, with the place of byte `at`; always FALSE. */
gboolean kp_composer_refuse(KpComposer *self, guint32 at, const gchar *message);

/* The first byte of the line that holds byte `at`, which is behind the opening
 * fence; the end of its text; the first byte of the line after it. */
guint32 kp_composer_line_start(const KpComposer *self, guint32 at);
guint32 kp_composer_line_stop(const KpComposer *self, guint32 at);
guint32 kp_composer_line_after(const KpComposer *self, guint32 at);

/* Bytes of its line before `node`. */
guint kp_composer_column(const KpComposer *self, const KpYamlNode *node);

/* Sets *end to the byte after the colon of a pair's name. */
gboolean
kp_composer_colon(KpComposer *self, const KpYamlNode *name, guint32 *end);

/* Takes `text` over. */
void
kp_composer_edit(KpComposer *self, guint32 start, guint32 end, gchar *text);

/* FALSE and the error where a comment stands in [start, end), which holds no
 * scalars. */
gboolean kp_composer_check_gap(KpComposer *self, guint32 start, guint32 end);

/* FALSE and the error where more than points would get lost with `node`: a
 * comment in it or after *at, an anchor, a tag. *at is moved to its end. */
gboolean
kp_composer_check_node(KpComposer *self, const KpYamlNode *node, guint32 *at);

/* FALSE and the error where a name of the mapping stands twice. */
gboolean kp_composer_check_names(KpComposer *self, const KpYamlNode *mapping);

#endif
