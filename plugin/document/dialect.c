/* SPDX-License-Identifier: MIT */
/* Markdown comes in, a tree goes out; a tree comes in, HTML goes out. */
#include "dialect.h"

#include <string.h>

#include "lines.h"
#include "note.h"
#include "tree.h"

gboolean
kp_dialect_is_silent(cmark_node *node)
{
  return cmark_node_get_type(node) == CMARK_NODE_IMAGE ||
         kp_dialect_kind(node) == KP_NODE_DELETED || kp_note_is_link(node);
}

void
kp_dialect_append_text(cmark_node *block, GString *text)
{
  guint silent = 0;
  g_autoptr(cmark_iter) iter = cmark_iter_new(block);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    cmark_node_type type = cmark_node_get_type(node);
    if (kp_dialect_is_silent(node))
      silent += event == CMARK_EVENT_ENTER ? 1u : -1u;
    else if (silent > 0)
      continue;
    else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
      g_string_append(text, cmark_node_get_literal(node));
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
      g_string_append_c(text, ' ');
  }
}

#ifdef KP_MARKDOWN_GFM

#include <cmark-gfm-core-extensions.h>

/* Style attributes: HTML has no `align` in cells any more. */
#define OPTIONS (CMARK_OPT_FOOTNOTES | CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES)

static const gchar *const EXTENSIONS[] = {"strikethrough", "tasklist",
                                          "autolink", "table"};

/* The parser fills short rows up, so that a small file can ask for more cells
 * than there is memory. */
#define MOST_CELLS 1000000

/* How many bars a line has that may stand under the heads of a table, in a list
 * or quotation or not; 0: it is none. */
static guint
bars_under_heads(const gchar *line, const gchar *end)
{
  guint bars = 0;
  for (const gchar *at = line; at < end; at++) {
    if (strchr("|-:> \t\r\n*+.)0123456789", *at) == NULL || *at == '\0')
      return 0;
    bars += *at == '|';
  }
  return bars;
}

/* TRUE where the tables of a text may have that many cells, at worst. */
static gboolean
has_too_many_cells(const gchar *text, gsize length)
{
  guint64 cells = 0;
  guint columns = 0; /* of a table that may go on */
  const gchar *end = text + length, *next;
  for (const gchar *at = text; at < end; at = next) {
    next = kp_line_next(at, end);
    if (kp_line_is_blank(at, next))
      columns = 0;
    columns = MAX(columns, bars_under_heads(at, next) + 1);
    if (columns > 1)
      cells += columns;
  }
  return cells > MOST_CELLS;
}

/* While it reads inlines, the parser keeps the signs that extensions look for
 * in a variable of the library: one at a time. */
static GMutex parsing;

static cmark_node *
parse(const gchar *text, gsize length, int options, gsize n_extensions)
{
  g_mutex_lock(&parsing);
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(options);
  for (gsize i = 0; i < n_extensions; i++)
    cmark_parser_attach_syntax_extension(
        parser, cmark_find_syntax_extension(EXTENSIONS[i]));
  cmark_parser_feed(parser, text, length);
  cmark_node *tree = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  g_mutex_unlock(&parsing);
  return tree;
}

cmark_node *
kp_dialect_parse(const gchar *text, gsize length, gboolean smart)
{
  gsize n_extensions = G_N_ELEMENTS(EXTENSIONS);
  if (has_too_many_cells(text, length))
    n_extensions--;
  return parse(text, length, OPTIONS | (smart ? CMARK_OPT_SMART : 0),
               n_extensions);
}

cmark_node *
kp_dialect_parse_common(const gchar *text, gsize length)
{
  return parse(text, length, CMARK_OPT_DEFAULT, 0);
}

gchar *
kp_dialect_render(cmark_node *tree, gboolean unsafe)
{
  if (!unsafe)
    return cmark_render_html(tree, OPTIONS, NULL);
  /* A tree that was not parsed may come before any that was. */
  g_mutex_lock(&parsing);
  cmark_gfm_core_extensions_ensure_registered();
  g_mutex_unlock(&parsing);
  cmark_mem *memory = cmark_get_default_mem_allocator();
  cmark_llist *filters = cmark_llist_append(
      memory, NULL, cmark_find_syntax_extension("tagfilter"));
  gchar *html = cmark_render_html(tree, OPTIONS | CMARK_OPT_UNSAFE, filters);
  cmark_llist_free(memory, filters);
  return html;
}

KpNodeKind
kp_dialect_kind(cmark_node *node)
{
  static const struct {
    const gchar *name;
    KpNodeKind kind;
  } KINDS[] = {
      {"table", KP_NODE_TABLE},           {"table_header", KP_NODE_ROW},
      {"table_row", KP_NODE_ROW},         {"table_cell", KP_NODE_CELL},
      {"strikethrough", KP_NODE_DELETED}, {"tasklist", KP_NODE_TASK},
  };
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_FOOTNOTE_DEFINITION)
    return KP_NODE_FOOTNOTE;
  if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
    return KP_NODE_MARK;
  /* The numbers of these types are given when they are registered. */
  if (type != CMARK_NODE_ITEM &&
      (type & CMARK_NODE_VALUE_MASK) <=
          (CMARK_NODE_FOOTNOTE_DEFINITION & CMARK_NODE_VALUE_MASK))
    return KP_NODE_COMMON;
  const gchar *name = cmark_node_get_type_string(node);
  for (gsize i = 0; i < G_N_ELEMENTS(KINDS); i++) {
    if (strcmp(KINDS[i].name, name) == 0)
      return KINDS[i].kind;
  }
  return KP_NODE_COMMON;
}

/* The line of the heads of a table. The parser gives a paragraph that a table
 * follows without a blank line no place, and the heads that of the paragraph;
 * what is below the heads, a line each, stands where it says. */
static guint
heads_line(cmark_node *table)
{
  cmark_node *row = cmark_node_next(cmark_node_first_child(table));
  return (guint)(row != NULL ? cmark_node_get_start_line(row) - 2
                             : cmark_node_get_end_line(table) - 1);
}

/* The table below a paragraph without a place, or NULL. */
static cmark_node *
table_below(cmark_node *node)
{
  cmark_node *next = cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH &&
                             cmark_node_get_start_line(node) == 0
                         ? cmark_node_next(node)
                         : NULL;
  return kp_dialect_kind(next) == KP_NODE_TABLE ? next : NULL;
}

guint
kp_dialect_first_line(cmark_node *node)
{
  KpNodeKind kind = kp_dialect_kind(node);
  if (kind == KP_NODE_TABLE)
    return heads_line(node);
  cmark_node *row = kind == KP_NODE_CELL ? cmark_node_parent(node) : NULL;
  if (row != NULL && cmark_node_previous(row) == NULL)
    return heads_line(cmark_node_parent(row));
  cmark_node *table = table_below(node);
  return (guint)cmark_node_get_start_line(table != NULL ? table : node);
}

guint
kp_dialect_last_line(cmark_node *node)
{
  cmark_node *table = table_below(node);
  return table != NULL ? heads_line(table) - 1
                       : (guint)cmark_node_get_end_line(node);
}

gboolean
kp_dialect_is_done(cmark_node *task)
{
  return cmark_gfm_extensions_get_tasklist_item_checked(task);
}

gboolean
kp_dialect_is_inline(cmark_node *node)
{
  return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) ==
         CMARK_NODE_TYPE_INLINE;
}

const gchar kp_dialect_name[] =
    "GitHub Flavored Markdown (cmark-gfm " CMARK_GFM_VERSION_STRING ")";

#else

cmark_node *
kp_dialect_parse(const gchar *text, gsize length, gboolean smart)
{
  return cmark_parse_document(text, length,
                              smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT);
}

cmark_node *
kp_dialect_parse_common(const gchar *text, gsize length)
{
  return cmark_parse_document(text, length, CMARK_OPT_DEFAULT);
}

gchar *
kp_dialect_render(cmark_node *tree, gboolean unsafe)
{
  return cmark_render_html(tree, unsafe ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT);
}

KpNodeKind
kp_dialect_kind(cmark_node *node)
{
  (void)node;
  return KP_NODE_COMMON;
}

guint
kp_dialect_first_line(cmark_node *node)
{
  return (guint)cmark_node_get_start_line(node);
}

guint
kp_dialect_last_line(cmark_node *node)
{
  return (guint)cmark_node_get_end_line(node);
}

gboolean
kp_dialect_is_done(cmark_node *task)
{
  (void)task;
  return FALSE;
}

gboolean
kp_dialect_is_inline(cmark_node *node)
{
  return cmark_node_get_type(node) >= CMARK_NODE_FIRST_INLINE;
}

const gchar kp_dialect_name[] = "CommonMark (cmark " CMARK_VERSION_STRING ")";

#endif
