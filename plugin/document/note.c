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

/* The end of the tag of a site generator at `at`, "{{ page.url }}" or "{% link
 * rye.md %}"; NULL: there is none. */
static const gchar *
tag_end(const gchar *at)
{
  if (at[0] != '{' || (at[1] != '{' && at[1] != '%'))
    return NULL;
  const gchar *close = at + 2 + strcspn(at + 2, "{}");
  if (at[1] == '{')
    return g_str_has_prefix(close, "}}") ? close + 2 : NULL;
  return *close == '}' && close > at + 2 && close[-1] == '%' ? close + 1 : NULL;
}

/* The end of the address at `at`, in brackets, that opens with such tags:
 * "({{< ref "rye" >}})", "({{ site.url }}/rye)"; NULL: it is none. */
static const gchar *
address_end(const gchar *at)
{
  if (*at != '(')
    return NULL;
  const gchar *path = at + 1, *end;
  while ((end = tag_end(path)) != NULL)
    path = end;
  if (path == at + 1)
    return NULL;
  path += strcspn(path, " ()[]{}");
  return *path == ')' ? path + 1 : NULL;
}

/* The end of the mark of a note at `at`, "[^1]"; NULL: there is none. */
static const gchar *
mark_end(const gchar *at)
{
  static const gchar NAME[] = "abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  if (!g_str_has_prefix(at, "[^"))
    return NULL;
  gsize name = strspn(at + 2, NAME);
  return name > 0 && at[2 + name] == ']' ? at + 2 + name + 1 : NULL;
}

const gchar *
kp_note_find(const gchar *text, const gchar **end)
{
  for (const gchar *at = text; (at = strpbrk(at, "[]")) != NULL; at++) {
    if ((*end = mark_end(at)) != NULL)
      return at;
    const gchar *close = *at == ']' ? at : at + 1 + strcspn(at + 1, "[]");
    const gchar *after = *close == ']' ? address_end(close + 1) : NULL;
    if (after == NULL)
      continue;
    *end = *at == ']' ? after : at + 1;
    return at;
  }
  return NULL;
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
