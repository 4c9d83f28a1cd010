/* SPDX-License-Identifier: MIT */
/* Labels in bold at the start of paragraphs: "**Aries** A letter comes". What
 * the eye parts, the text has to part with a colon. Private to this room. */
#ifndef KP_LABEL_H
#define KP_LABEL_H

#include <glib.h>

struct cmark_node;

/* TRUE where `strong` opens a paragraph as its label: it ends without a mark,
 * and a capital letter or a number follows. */
gboolean kp_is_label(struct cmark_node *strong);

/* TRUE where two paragraphs of `tree` or more have such a label; one alone may
 * be a name of which only a part is bold. Linear. */
gboolean kp_has_labels(struct cmark_node *tree);

#endif
