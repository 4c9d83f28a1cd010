/* SPDX-License-Identifier: MIT */
/* Tags around the sentences that bullets came from, so that a bullet can link
 * to its sentence and the page can show where the reader has arrived. */
#ifndef KP_BODY_MARKS_H
#define KP_BODY_MARKS_H

#include <glib.h>

#include "span.h"

/* Puts `<span class="key-point-source" id="ID">` around the text of `span` in
 * the tree that `leaves` (of KpLeaf, in document order) name. A sentence that
 * begins or ends inside markup gets several spans; the first has the id. The
 * tree with the tags taken out renders to the same bytes as before.
 *
 * FALSE and the same bytes where no text of `span` can take a tag: part of a
 * code span, in a cell of a table, or inside scores of emphases. Marks must
 * be placed from the end of the article to its start and must not overlap: a
 * leaf that is cut keeps the text before the mark. */
gboolean kp_mark_place(const GArray *leaves, KpSpan span, const gchar *id);

#endif
