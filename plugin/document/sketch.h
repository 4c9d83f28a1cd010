/* SPDX-License-Identifier: MIT */
/* An article while it is being made: leaves of the Markdown tree are collected
 * paragraph by paragraph, and become blocks of the article's text. Private to
 * this room. */
#ifndef KP_SKETCH_H
#define KP_SKETCH_H

#include "article.h"

/* What is known of a block beside its KpBlock, until its kind is settled. */
typedef struct {
  struct cmark_node *node; /* the block of the tree that gave it */
  struct cmark_node *list; /* the outermost list around it; NULL: none */
  guint images;            /* in this block */
  gboolean emphasised;     /* all of its text stands in emphasis */
  gboolean linked;         /* all of its text stands in links */
  gboolean strong;         /* all of its text stands in strong emphasis */
  guint words;             /* of a paragraph, up to KP_NOISE_LONGEST + 1 */
  gboolean stopped;        /* a paragraph that ends as sentences do */
} KpBlockFacts;

typedef struct {
  KpArticle *article;
  GString *text;       /* becomes KpArticle.text */
  GArray *facts;       /* of KpBlockFacts, one for each block */
  GString *pending;    /* text of the paragraph being collected */
  GArray *leaves;      /* of KpLeaf; spans count in `pending` */
  GArray *parts;       /* of KpLeaf: of one leaf that is being cut */
  gboolean started;    /* a paragraph that ends as sentences do has been made */
  gboolean lost_lines; /* as kp_paragraph_has_lost_lines says */
} KpSketch;

/* Begins the blocks of `article`, which must live as long. */
KpSketch *kp_sketch_new(KpArticle *article);

/* Ends the sketch; what it gathered belongs to the article from here on. */
void kp_sketch_finish(KpSketch *self);

/* Adds a leaf to the paragraph being collected. */
void kp_sketch_leaf(KpSketch *self,
                    struct cmark_node *node,
                    const gchar *text,
                    gsize length,
                    guint line);

/* Adds what the text or code `node` says, without the marks of notes and of
 * links that have no address yet. One at the start of a line is that of the
 * note itself, and stays. */
void kp_sketch_text(KpSketch *self, struct cmark_node *node, guint line);

/* Adds the line break `node`, but not before the colon of what defines the term
 * on the line before it: "Rye\n: a grain". */
void kp_sketch_break(KpSketch *self, struct cmark_node *node, guint line);

/* Makes blocks of what has been collected, if anything, and starts afresh.
 * `block` gives the kind, the level and the lines. A paragraph that opens with
 * a byline or holds lines that are no prose gives more than one block. */
void kp_sketch_close(KpSketch *self,
                     const KpBlock *block,
                     const KpBlockFacts *facts);

#endif
