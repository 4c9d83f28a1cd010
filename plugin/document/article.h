/* SPDX-License-Identifier: MIT */
/* The document room: the bytes of one file become a KpArticle. It knows what
 * is prose and what is not, which points the author wrote, and where every
 * piece of text stands in the file. Later rooms read it and never write it
 * (kp_article_steal_tree is the one exception, and says why). */
#ifndef KP_ARTICLE_H
#define KP_ARTICLE_H

#include <glib.h>

#include "front-matter.h"
#include "span.h"

struct cmark_node;

typedef enum {
  KP_INPUT_AUTO, /* found out from name and text: the rule is in input.h */
  KP_INPUT_MARKDOWN,
  KP_INPUT_TEXT,
} KpInput;

/* What a leaf block of the article is. Only paragraphs are scored, headings
 * that are sentences, and the items of a page that is made of lists. */
typedef enum {
  KP_BLOCK_PARAGRAPH,
  KP_BLOCK_TITLE,   /* the heading or first line that gave the title */
  KP_BLOCK_HEADING, /* also a line in capitals that serves as one */
  KP_BLOCK_LIST,    /* a paragraph inside a list item */
  KP_BLOCK_QUOTE, /* a paragraph inside a block quotation that has no heading */
  KP_BLOCK_CAPTION, /* an image, its caption, a picture credit */
  KP_BLOCK_CODE,
  KP_BLOCK_TABLE,
  KP_BLOCK_FOOTNOTE, /* a paragraph of one; they follow all other blocks */
  KP_BLOCK_HTML,
  KP_BLOCK_BYLINE, /* "By A. Writer", "PUBLISHED: ..." */
  KP_BLOCK_REPEAT, /* says again what an earlier paragraph said */
  KP_BLOCK_BOILERPLATE,
  KP_BLOCK_EXERCISE, /* of an exercise, its solution, a recipe's steps, or of
                        what to read next */
  KP_BLOCK_POINTS,   /* points written by the author: never scored */
} KpBlockKind;

/* Mostly one leaf block of the tree. A paragraph that opens with a byline or
 * dateline ("(CNN) -- "), holds markup lines of a site generator, or lost its
 * line breaks gives several; a table gives one. */
typedef struct {
  KpBlockKind kind;
  guint level;     /* headings: 1..6; else 0 */
  guint line;      /* of its first character in the file, from 1 */
  guint last_line; /* of its last character */
  KpSpan text;     /* bytes of KpArticle.text; without markup */
} KpBlock;

/* One leaf of the tree and the text that it gave. Code blocks and raw HTML
 * have no leaves (the text of a code block is in KpArticle.text all the same,
 * that of HTML is not), nor has what stands inside an image. The bytes of
 * `text` are the bytes of the leaf's literal, one for one, so that a span of
 * the article can be found again in the tree. */
typedef struct {
  struct cmark_node *node; /* TEXT, CODE, SOFTBREAK or LINEBREAK */
  KpSpan text;             /* bytes of KpArticle.text; a break gives one "\n" */
  guint line;              /* in the file, from 1 */
  gboolean code;           /* a code span */
} KpLeaf;

/* A point written by the author: plain text, white space collapsed. */
typedef struct {
  gchar *text;
  guint line; /* in the file, from 1; 0: given beside the article */
} KpPoint;

typedef enum {
  KP_POINTS_NONE,
  KP_POINTS_FRONT_MATTER, /* key_points: and its other spellings */
  KP_POINTS_LIST,         /* a bulleted list right under the title */
  KP_POINTS_SECTION,      /* a list under "Key points", "TL;DR", ... */
  KP_POINTS_FENCE,        /* ::: keypoints */
} KpPointsOrigin;

typedef struct KpArticle {
  gchar *path;    /* as given; for messages */
  KpInput input;  /* KP_INPUT_MARKDOWN or KP_INPUT_TEXT: what was found out */
  gboolean smart; /* its punctuation was made typographic */

  gchar *source;       /* the whole file, UTF-8, without BOM */
  gsize source_length; /* bytes */
  gsize body_start;    /* bytes of `source` before the body */
  guint body_line;     /* the body's first line, from 1 */

  KpFrontMatter *front;   /* never NULL */
  gchar *title;           /* plain text; NULL where there is none */
  gboolean title_in_body; /* the title is a heading or line of the body */

  gchar *text;       /* plain text of all blocks, a blank line between them */
  gsize text_length; /* bytes */
  GArray *blocks;    /* of KpBlock, in document order, spans ascending */
  GArray *leaves;    /* of KpLeaf, in document order, spans ascending */

  GPtrArray *points; /* of KpPoint; what the author wrote; may be empty */
  KpPointsOrigin points_origin;
  gboolean points_twice; /* there were others in the body; these won */

  GPtrArray *warnings; /* of gchar: "path:line:column: what, and what to do" */

  guint html_line; /* of the first raw HTML that is no comment; 0: none is */

  struct cmark_node *tree;        /* the parsed body; NULL once stolen */
  struct cmark_node *title_node;  /* heading of the title; NULL: not there */
  struct cmark_node *marker_node; /* <!-- keypoints -->; NULL: not there */
  GPtrArray *point_nodes; /* of cmark_node: blocks that hold the points, in
                             order; the box replaces them in the body */
} KpArticle;

typedef struct {
  KpInput input;  /* default KP_INPUT_AUTO */
  gboolean smart; /* typographic punctuation, as cmark --smart, in the body of
                     Markdown and in the title, description and points beside
                     it; other fields stay as they are written */
  const gchar *const *points; /* given beside the article, as a record has them:
                                 they stand over those in it. NULL: none are */
} KpArticleOptions;

/* Reads an article from `length` bytes. `path` names them in messages and, by
 * its ending (.txt, .text), helps KP_INPUT_AUTO; it is not opened. The bytes
 * are copied. NULL options mean the defaults. `title` overrides the title
 * where it is not NULL (a record may carry it beside its body).
 *
 * NULL and `error` on: invalid UTF-8 or NUL (KP_ERROR_ENCODING); front matter
 * that is no YAML, such as TOML, or not closed (KP_ERROR_SYNTAX). An empty file
 * is an article without blocks. Linear in `length`. Any thread. */
KpArticle *kp_article_new(const gchar *path,
                          const gchar *bytes,
                          gsize length,
                          const gchar *title,
                          const KpArticleOptions *options,
                          GError **error);

void kp_article_free(KpArticle *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpArticle, kp_article_free)

/* The line in the file of byte `offset` of the article's text, from 1. */
guint kp_article_line(const KpArticle *self, guint32 offset);

/* TRUE where byte `offset` of the article's text stands in a code span. */
gboolean kp_article_is_code(const KpArticle *self, guint32 offset);

/* Hands the parsed body to the caller, who frees it with cmark_node_free.
 * The body is parsed once: render marks this tree instead of parsing again.
 * The nodes that leaves, title_node, marker_node and point_nodes name stay
 * valid while the tree lives. NULL when it has been taken before. */
struct cmark_node *kp_article_steal_tree(KpArticle *self);

/* Plain `text`, white space collapsed, with the typographic punctuation that a
 * smart body has. The caller frees it. */
gchar *kp_smart_text(const gchar *text);

/* What to write in a list of points so that `text` is read back: the text
 * itself, with backslashes only where it would be taken for Markdown. The
 * caller frees it. */
gchar *kp_point_write(const gchar *text);

/* The texts of the points (of gchar, borrowed); the caller frees the array. */
GPtrArray *kp_article_point_texts(const KpArticle *self);

/* `text` in one line, white space collapsed. The caller frees it. */
gchar *kp_one_line(const gchar *text, gsize length);

/* The words of a point or bullet, split at white space. */
guint kp_point_words(const gchar *text);

/* "paragraph", "heading", ...: for explain and messages. */
const gchar *kp_block_kind_name(KpBlockKind kind);

#endif
