/* SPDX-License-Identifier: MIT */
/* A block quotation comes in; whether it is the page's own goes out. */
#include "callout.h"

#include <string.h>

#include "pattern.h"
#include "settle.h"
#include "tree.h"

/* What a page tells in a box of itself, and no article does. */
static const gchar *const OTHERS[] = {"prereq",
                                      "prerequisite",
                                      "prerequisites",
                                      "objectives",
                                      "questions",
                                      "keypoints",
                                      "key points",
                                      "testimonial",
                                      "checklist",
                                      "authors",
                                      "credits",
                                      "discuss",
                                      "see also",
                                      "learning objectives",
                                      "references",
                                      "further reading",
                                      NULL};

static gboolean
names_other(const gchar *start, const gchar *end)
{
  return kp_begins_one(start, end, OTHERS, NULL) ||
         kp_names_exercise(start, end);
}

/* The line of the source, after blanks and the marks of quotations. */
static const gchar *
line_at(const KpArticle *article, const GArray *lines, guint line)
{
  const gchar *at = article->source + g_array_index(lines, guint32, line);
  return at + strspn(at, "> \t");
}

/* The name in "{: .challenge}", or NULL where the line is none such. */
static const gchar *
attribute(const KpArticle *article, const GArray *lines, guint line)
{
  if (line >= lines->len)
    return NULL;
  const gchar *at = line_at(article, lines, line);
  return strncmp(at, "{:", 2) == 0 ? at + 2 + strspn(at + 2, " .") : NULL;
}

/* TRUE where a line of attributes that ends the quotation, or follows it, names
 * something else. kramdown lets it stand where CommonMark goes on with the last
 * paragraph. */
static gboolean
is_named_other(const cmark_node *quote,
               const KpArticle *article,
               const GArray *lines)
{
  const guint most = 4; /* boxes in boxes that end together */
  const gchar *end = article->source + article->source_length;
  guint last = (guint)cmark_node_get_end_line((cmark_node *)quote);
  guint first = last > most ? last - most : 0;
  for (guint line = last + 1; line-- > first;) { /* `last` is the next line */
    const gchar *name = attribute(article, lines, line);
    if (name != NULL && names_other(name, end))
      return TRUE;
    if (name == NULL && line < last)
      return FALSE;
  }
  return FALSE;
}

/* "**Note**", "NOTE: it is old" */
static gboolean
opens_with_note(const gchar *start, const gchar *end)
{
  static const gchar *const NOTES[] = {
      "note", "tip", "hint", "warning", "caution", "important", NULL};
  const gchar *after = NULL;
  const gchar *word = start + strspn(start, "*_");
  return kp_begins_one(word, end, NOTES, &after) && after < end &&
         strchr(word > start ? "*_:" : ":", *after) != NULL;
}

/* "> [!NOTE]", and not "> > [!NOTE]": that box is quoted. */
static gboolean
is_alert(cmark_node *quote, const KpArticle *article, const GArray *lines)
{
  guint line = (guint)cmark_node_get_start_line(quote) - 1;
  cmark_node *first = cmark_node_first_child(quote);
  if (cmark_node_get_type(first) != CMARK_NODE_PARAGRAPH)
    return FALSE;
  const gchar *start = line_at(article, lines, line);
  const gchar *end = article->source + article->source_length;
  return kp_is_alert(start, end) || opens_with_note(start, end);
}

gboolean
kp_callout_is(cmark_node *quote, const KpArticle *article, const GArray *lines)
{
  if (is_alert(quote, article, lines))
    return TRUE;
  cmark_node *heading = cmark_node_first_child(quote);
  if (cmark_node_get_type(heading) != CMARK_NODE_HEADING)
    return FALSE;
  const gchar *name = cmark_node_get_literal(cmark_node_first_child(heading));
  if (name != NULL && names_other(name, name + strlen(name)))
    return FALSE;
  return !is_named_other(quote, article, lines);
}
