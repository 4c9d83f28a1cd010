/* SPDX-License-Identifier: MIT */
/* The inlines of a block come in; which of them are marks of notes, or of links
 * that have no address yet, goes out. */
#include "note.h"

#include <string.h>

#include "dialect.h"
#include "tree.h"

/* No node, NULL, is of no type, here and below. */
static gboolean
is_tag(cmark_node *node, const gchar *tag)
{
  return cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE &&
         g_str_has_prefix(cmark_node_get_literal(node), tag);
}

/* TRUE where `node` ends in a mark or in a word: "10" and "km" have powers. */
static gboolean
ends_word(cmark_node *node)
{
  const gsize fewest = 4; /* letters of the word */
  if (cmark_node_get_type(node) != CMARK_NODE_TEXT)
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
kp_note_opens_power(cmark_node *tag)
{
  cmark_node *base = cmark_node_previous(tag), *power = cmark_node_next(tag);
  if (!is_tag(tag, "<sup") || cmark_node_get_type(base) != CMARK_NODE_TEXT ||
      cmark_node_get_type(power) != CMARK_NODE_TEXT)
    return FALSE;
  const gchar *text = cmark_node_get_literal(base);
  const gchar *raised = cmark_node_get_literal(power);
  gsize length = strlen(text);
  return length > 0 && g_ascii_isdigit(text[length - 1]) &&
         g_ascii_isdigit(raised[*raised == '-']);
}

gboolean
kp_note_is_link(cmark_node *node)
{
  if (cmark_node_get_type(node) != CMARK_NODE_LINK)
    return FALSE;
  cmark_node *text = cmark_node_first_child(node);
  if (cmark_node_get_type(text) != CMARK_NODE_TEXT)
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

/* The end of the address at `at`, in brackets, that has such tags: "({{< ref
 * "rye" >}})", "(/{{ page.lang }}/rye)"; NULL: it is none. */
static const gchar *
address_end(const gchar *at)
{
  if (*at != '(')
    return NULL;
  static const gchar OTHERS[] = " ()[]{}"; /* an address has none */
  const gchar *end;
  gboolean tagged = FALSE;
  at += 1 + strcspn(at + 1, OTHERS);
  while ((end = tag_end(at)) != NULL) {
    at = end + strcspn(end, OTHERS);
    tagged = TRUE;
  }
  return tagged && *at == ')' ? at + 1 : NULL;
}

/* The end of the label at `at`, "[mill]" or "[]", of a link whose address
 * stands in another file; NULL: it is none, as "[2]" and "[Holt 2019]" are. */
static const gchar *
label_end(const gchar *at)
{
  if (*at != '[')
    return NULL;
  const gchar *close = at + 1 + strcspn(at + 1, "[]");
  gboolean label = close == at + 1 ||
                   (g_ascii_isalpha(at[1]) && !g_ascii_isdigit(close[-1]));
  return *close == ']' && label ? close + 1 : NULL;
}

/* The end of what leads to the page, behind the words of such a link, that end
 * in the bracket at `close`; NULL: they are none. `start` is where they may
 * open: no "rye[i][j]". */
static const gchar *
target_end(const gchar *start, const gchar *close)
{
  const gchar *end = address_end(close + 1);
  if (end != NULL || memchr(start, '[', (gsize)(close - start)) != NULL)
    return end;
  return label_end(close + 1);
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

/* Behind "[3]", a number of three digits at most; NULL: none is at `at`. */
static const gchar *
after_number(const gchar *at)
{
  const gsize most = 3; /* digits */
  gsize digits = *at == '[' ? strspn(at + 1, "0123456789") : 0;
  return digits > 0 && digits <= most && at[1] != '0' && at[1 + digits] == ']'
             ? at + digits + 2
             : NULL;
}

/* The end of the numbers of notes that stand behind a word or stop, "Hull[3]",
 * "sold.[3][4]", as text has them that was copied from a page; NULL: there is
 * none. "loaves[0]", "ab[1]" and "mill.loaves[1]" are code. */
static const gchar *
numbers_end(const gchar *text, const gchar *at)
{
  const gsize fewest = 3; /* letters of the word */
  const gchar *after = after_number(at), *next = after;
  gsize letters = 0;
  while (at - letters > text && g_ascii_isalpha(at[-1 - (gssize)letters]))
    letters++;
  const gchar *word = at - letters;
  if (after == NULL || at == text ||
      (letters > 0 && word > text + 1 && strchr("._", word[-1]) != NULL &&
       g_ascii_isalnum(word[-2])) ||
      (letters < fewest && strchr(".,!?\")", at[-1]) == NULL))
    return NULL;
  while ((next = after_number(after)) != NULL)
    after = next;
  return *after == '\0' || strchr(" .,;:!?)", *after) != NULL ? after : NULL;
}

/* TRUE where a sign or a blank follows: no blank need stand before `at`. */
static gboolean
parts_words(const gchar *at)
{
  return *at != '\0' && strchr(" .,;:!?)", *at) != NULL;
}

/* `at` without the blanks before it in `text`: "a loaf [^1], which". */
static const gchar *
skip_back(const gchar *text, const gchar *at)
{
  while (at > text && at[-1] == ' ')
    at--;
  return at;
}

/* The blanks at the end of the text `node` before a mark that is a node of its
 * own; NULL: none. */
static const gchar *
blanks_before(cmark_node *node, const gchar *text)
{
  cmark_node *mark = cmark_node_next(node);
  cmark_node *after = cmark_node_next(mark);
  if (cmark_node_get_type(after) != CMARK_NODE_TEXT ||
      !parts_words(cmark_node_get_literal(after)) ||
      !(kp_dialect_kind(mark) == KP_NODE_MARK || kp_note_is_link(mark)))
    return NULL;
  const gchar *end = text + strlen(text), *start = skip_back(text, end);
  return start < end ? start : NULL;
}

/* TRUE where the words of such a link, which open in the text `node`, go on
 * behind it: "[**rye** bread]({{ site.url }}/rye)". */
static gboolean
goes_on(cmark_node *node)
{
  while ((node = cmark_node_next(node)) != NULL) {
    const gchar *at = cmark_node_get_type(node) == CMARK_NODE_TEXT
                          ? strpbrk(cmark_node_get_literal(node), "[]")
                          : NULL;
    if (at != NULL)
      return *at == ']' && target_end(cmark_node_get_literal(node), at) != NULL;
  }
  return FALSE;
}

const gchar *
kp_note_find(cmark_node *node, const gchar *text, const gchar **end)
{
  for (const gchar *at = text; (at = strpbrk(at, "[]")) != NULL; at++) {
    if ((*end = mark_end(at)) != NULL)
      return parts_words(*end) ? skip_back(text, at) : at;
    if ((*end = numbers_end(text, at)) != NULL)
      return at;
    gboolean opens = *at == '[' && (at == text || !g_ascii_isalnum(at[-1]));
    const gchar *close = *at == ']' ? at : at + 1 + strcspn(at + 1, "[]");
    const gchar *start = opens && close > at + 1 ? at + 1 : text;
    const gchar *after = *close == ']' ? target_end(start, close) : NULL;
    if (after == NULL && (*close != '\0' || !goes_on(node)))
      continue;
    *end = *at == ']' ? after : at + 1;
    return at;
  }
  const gchar *blanks = blanks_before(node, text);
  if (blanks != NULL)
    *end = blanks + strlen(blanks);
  return blanks;
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
