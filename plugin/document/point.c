/* SPDX-License-Identifier: MIT */
/* The wording of an author's point comes in; plain text goes out. */
#include "point.h"

#include <string.h>

#include "dialect.h"
#include "pattern.h"
#include "tree.h"

gchar *
kp_one_line(const gchar *text, gsize length)
{
  g_autofree gchar *own = g_strndup(text, length);
  kp_blank_controls(own, length);
  const gchar *end = own + length;
  text = own;
  while (kp_blank_size(text, end) > 0)
    text += kp_blank_size(text, end);
  while (text < end && kp_blank_size_before(text, end) > 0)
    end -= kp_blank_size_before(text, end);
  GString *plain = g_string_sized_new((gsize)(end - text));
  for (; text < end; text++) {
    if (!g_ascii_isspace(*text))
      g_string_append_c(plain, *text);
    else if (plain->str[plain->len - 1] != ' ')
      g_string_append_c(plain, ' ');
  }
  return g_string_free(plain, FALSE);
}

guint
kp_point_words(const gchar *text)
{
  guint words = 0;
  gboolean inside = FALSE;
  for (; *text != '\0'; text = g_utf8_next_char(text)) {
    if (*text > ' ' && *text <= '~') {
      words += !inside;
      inside = TRUE;
      do
        text++;
      while (*text > ' ' && *text <= '~');
    }
    if (*text == '\0')
      break;
    gboolean space = (guchar)*text < 0x80
                         ? g_ascii_isspace(*text)
                         : g_unichar_isspace(g_utf8_get_char(text));
    words += !space && !inside;
    inside = !space;
  }
  return words;
}

KpPoint *
kp_point_new(const gchar *text, gsize length, guint line)
{
  KpPoint *point = g_new(KpPoint, 1);
  point->text = kp_one_line(text, length);
  point->line = line;
  return point;
}

void
kp_point_free(gpointer data)
{
  KpPoint *point = data;
  g_free(point->text);
  g_free(point);
}

/* Makes a paragraph of what would begin a list or a heading: "1. January was
 * cold" is a point to its author. */
static const gchar WORD_BEFORE[] = "a ";

KpPoint *
kp_point_from_markdown(const gchar *text, guint line, gboolean smart)
{
  g_autofree gchar *after = g_strconcat(WORD_BEFORE, text, NULL);
  g_autoptr(cmark_node) tree = kp_dialect_parse(after, strlen(after), smart);
  cmark_node *only = cmark_node_first_child(tree);
  g_autoptr(GString) plain = g_string_new(NULL);
  if (cmark_node_next(only) == NULL &&
      cmark_node_get_type(only) == CMARK_NODE_PARAGRAPH) {
    kp_dialect_append_text(only, plain);
    g_string_erase(plain, 0, (gssize)MIN(plain->len, strlen(WORD_BEFORE)));
  } else {
    g_string_append(plain, text);
  }
  return kp_point_new(plain->str, plain->len, line);
}

static gboolean
reads_back(const gchar *written, const gchar *text)
{
  KpPoint *point = kp_point_from_markdown(written, 1, FALSE);
  gboolean same = strcmp(point->text, text) == 0;
  kp_point_free(point);
  return same;
}

/* `text` with a backslash before all that Markdown would take for its own. */
static void
append_escaped(GString *out, const gchar *text)
{
  for (const gchar *at = text; *at != '\0'; at++) {
    /* "://" and "www." begin addresses, in which a backslash is no escape. */
    if (strchr("\\`*_[]<>&!#~", *at) != NULL || (*at == ':' && at[1] == '/') ||
        (*at == '.' && at > text && at[-1] == 'w'))
      g_string_append_c(out, '\\');
    g_string_append_c(out, *at);
  }
}

gchar *
kp_point_write(const gchar *text)
{
  if (reads_back(text, text))
    return g_strdup(text);
  GString *out = g_string_new(NULL);
  append_escaped(out, text);
  return g_string_free(out, FALSE);
}

gchar *
kp_smart_text(const gchar *text)
{
  g_autoptr(GString) written = g_string_new(NULL);
  append_escaped(written, text);
  KpPoint *point = kp_point_from_markdown(written->str, 0, TRUE);
  gchar *smart = g_steal_pointer(&point->text);
  kp_point_free(point);
  return smart;
}
