/* SPDX-License-Identifier: MIT */
/* The Markdown of this build: CommonMark as cmark reads it, or GitHub's as
 * cmark-gfm does, with tables, struck-out text, task lists, bare addresses as
 * links, and footnotes (the meson option `markdown`). Nobody else knows which
 * it is. Any thread. */
#ifndef KP_DIALECT_H
#define KP_DIALECT_H

#include <glib.h>

struct cmark_node;

/* What a node is that CommonMark does not have. */
typedef enum {
  KP_NODE_COMMON, /* nothing of that: CommonMark has it */
  KP_NODE_TABLE,
  KP_NODE_ROW, /* of a table, that of its heads as well */
  KP_NODE_CELL,
  KP_NODE_DELETED, /* text that is struck out */
  KP_NODE_TASK,    /* an item with a box to tick; also a CMARK_NODE_ITEM */
  KP_NODE_MARK,    /* of a note, where the text has it */
  KP_NODE_FOOTNOTE /* the text of a note; all stand at the tree's end */
} KpNodeKind;

/* "CommonMark (cmark 0.30.2)" */
extern const gchar kp_dialect_name[];

/* The tree of `length` bytes, with typographic punctuation where `smart`. Where
 * the tables may have more than a million cells, they are read as text. The
 * caller frees it with cmark_node_free. */
struct cmark_node *
kp_dialect_parse(const gchar *text, gsize length, gboolean smart);

/* The same by CommonMark alone, in any build. */
struct cmark_node *kp_dialect_parse_common(const gchar *text, gsize length);

/* The tree as HTML. Raw HTML and links of any scheme are left out, unless
 * `unsafe`; GitHub's Markdown leaves out some tags even so. The caller frees
 * it with free, as cmark's allocator is malloc's. */
gchar *kp_dialect_render(struct cmark_node *tree, gboolean unsafe);

/* KP_NODE_COMMON for NULL. */
KpNodeKind kp_dialect_kind(struct cmark_node *node);

/* The first and the last line of a block, or the line of a table's cell, from
 * 1. */
guint kp_dialect_first_line(struct cmark_node *node);
guint kp_dialect_last_line(struct cmark_node *node);

/* TRUE for a task whose box is ticked. */
gboolean kp_dialect_is_done(struct cmark_node *task);

/* FALSE for NULL. */
gboolean kp_dialect_is_inline(struct cmark_node *node);

/* TRUE for images, struck-out text and marks of notes: what stands in them is
 * no part of what the text around them says. */
gboolean kp_dialect_is_silent(struct cmark_node *node);

/* Appends what a paragraph or heading says, in one line: its text and code,
 * without what is silent. */
void kp_dialect_append_text(struct cmark_node *block, GString *text);

#endif
