/* SPDX-License-Identifier: MIT */
/* The inlines of a block come in; which of them are marks of notes, or of links
 * that have no address yet, goes out. */
#include "note.h"

#include <string.h>

#include "tree.h"

static gboolean
is_tag(cmark_node *node, const gchar *tag)
{
  return node != NULL && cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE &&
         g_str_has_prefix(cmark_node_get_literal(node), tag);
}

/* TRUE where `node` ends in a mark or in a word: "10" and "km" have powers. */
static gboolean
ends_word(cmark_node *node)
{
  const gsize fewest = 4; /* letters of the word */
  if (node == NULL || cmark_node_get_type(node) != CMARK_NODE_TEXT)
    return FALSE;
  const gchar *text = cmark_node_get_literal(node);
  gsize length = strlen(text), letters = 0;
  while (letters < length && g_ascii_isalpha(text[length - letters - 1]))
    letters++;
  return letters > 0 ? letters >= fewest
                     : length > 0 && g_ascii_ispunct(text[length - 1]);
}

gboolean
kp_note_is_number(cmark_node *node)
{
  const gsize most = 3; /* digits */
  if (cmark_node_get_type(node) != CMARK_NODE_TEXT)
    return FALSE;
  const gchar *text = cmark_node_get_literal(node);
  gsize digits = strspn(text, "0123456789");
  if (digits == 0 || digits > most || text[digits] != '\0')
    return FALSE;
  if (cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_LINK)
    node = cmark_node_parent(node);
  cmark_node *open = cmark_node_previous(node);
  return is_tag(open, "<sup") && is_tag(cmark_node_next(node), "</sup") &&
         ends_word(cmark_node_previous(open));
}

gboolean
kp_note_is_link(cmark_node *node)
{
  if (cmark_node_get_type(node) != CMARK_NODE_LINK)
    return FALSE;
  cmark_node *text = cmark_node_first_child(node);
  if (text == NULL || cmark_node_get_type(text) != CMARK_NODE_TEXT)
    return FALSE;
  const gchar *literal = cmark_node_get_literal(text);
  return literal[0] == '^' && literal[1] != ' ';
}

/* The end of the address at `at` of a link that a site generator is still to
 * find: "({{< ref "rye" >}})", "({% link rye.md %})"; NULL: it is none. */
static const gchar *
address_end(const gchar *at)
{
  if (at[0] != '(' || at[1] != '{' || (at[2] != '{' && at[2] != '%'))
    return NULL;
  const gchar *close = strstr(at + 2, at[2] == '{' ? "}})" : "%})");
  return close != NULL ? close + 3 : NULL;
}

/* The first bracket of such a link in `text`, or what follows its words up to
 * the end of its address. */
static const gchar *
find_link(const gchar *text, const gchar **end)
{
  for (const gchar *at = text; (at = strpbrk(at, "[]")) != NULL; at++) {
    const gchar *close = *at == ']' ? at : at + 1 + strcspn(at + 1, "[]");
    const gchar *after = *close == ']' ? address_end(close + 1) : NULL;
    if (after == NULL)
      continue;
    *end = *at == ']' ? after : at + 1;
    return at;
  }
  return NULL;
}

/* The first mark of a note in `text`, and its end; NULL: none. */
static const gchar *
find_mark(const gchar *text, const gchar **end)
{
  static const gchar NAME[] = "abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  while ((text = strstr(text, "[^")) != NULL) {
    gsize name = strspn(text + 2, NAME);
    if (name > 0 && text[2 + name] == ']') {
      *end = text + 2 + name + 1;
      return text;
    }
    text += 2;
  }
  return NULL;
}

/* A text node behind `node`. */
static cmark_node *
add_text(cmark_node *node, const gchar *text)
{
  cmark_node *more = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(more, text);
  cmark_node_insert_after(node, more);
  return more;
}

cmark_node *
kp_note_cut(cmark_node *node)
{
  if (cmark_node_get_type(node) != CMARK_NODE_TEXT)
    return NULL;
  const gchar *text = cmark_node_get_literal(node), *end = NULL, *later = NULL;
  const gchar *start = find_mark(text, &end), *link = find_link(text, &later);
  if (link != NULL && (start == NULL || link < start)) {
    start = link;
    end = later;
  }
  if (start == NULL)
    return NULL;
  g_autofree gchar *head = g_strndup(text, (gsize)(start - text));
  g_autofree gchar *name = g_strndup(start, (gsize)(end - start));
  add_text(node, end);
  cmark_node *mark = add_text(node, name);
  cmark_node_set_literal(node, head);
  return mark;
}

gboolean
kp_note_opens(const gchar *start, const gchar *end)
{
  if (end - start < 5 || memcmp(start, "[^", 2) != 0)
    return FALSE;
  const gchar *close = memchr(start, ']', (gsize)(end - start - 1));
  return close != NULL && close[1] == ':' &&
         memchr(start, ' ', (gsize)(close - start)) == NULL;
}
