/* SPDX-License-Identifier: MIT */
/* A tree comes in; ids of its headings and a list of them go out. */
#include "headings.h"

#include <string.h>

#include "additions.h"
#include "dialect.h"
#include "html.h"
#include "tree.h"

static void
heading_free(gpointer data)
{
  KpHeading *self = data;
  g_free(self->text);
  g_free(self->id);
  g_free(self);
}

/* The text of a heading, without that of images and what is struck out. */
static gchar *
text_of(cmark_node *heading)
{
  GString *text = g_string_new(NULL);
  kp_dialect_append_text(heading, text);
  return g_strstrip(g_string_free(text, FALSE));
}

/* Letters, digits and marks of any script stay, a blank becomes a hyphen, and
 * the rest goes. Capitals are lowered one by one, as GLib asks the locale how
 * to lower a string. The ids of footnotes and of references to them begin in a
 * way of their own. */
static gchar *
slug_of(const gchar *text)
{
  static const gchar section[] = "section";
  GString *slug = g_string_new(NULL);
  for (const gchar *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar letter = g_unichar_tolower(g_utf8_get_char(at));
    if (letter == ' ')
      g_string_append_c(slug, '-');
    else if (g_unichar_isalnum(letter) || g_unichar_ismark(letter) ||
             letter == '-' || letter == '_')
      g_string_append_unichar(slug, letter);
  }
  if (slug->len == 0)
    g_string_append(slug, section);
  else if (g_str_has_prefix(slug->str, "fn-") ||
           g_str_has_prefix(slug->str, "fnref-"))
    g_string_prepend(g_string_prepend_c(slug, '-'), section);
  return g_string_free(slug, FALSE);
}

/* Whether an id is one that the page gives to something else. */
static gboolean
is_of_page(const gchar *id)
{
  static const gchar *const NAMES[] = {"content", "contents", "key-points",
                                       "related", NULL};
  if (g_strv_contains(NAMES, id))
    return TRUE;
  return g_str_has_prefix(id, "kp-") &&
         id[3 + strspn(id + 3, "0123456789")] == '\0';
}

/* `slug`, or that with the lowest number that makes it unique. */
static gchar *
unique_id(GHashTable *taken, const gchar *slug)
{
  guint n = GPOINTER_TO_UINT(g_hash_table_lookup(taken, slug));
  gchar *id = g_strdup(slug);
  while (is_of_page(id) || g_hash_table_contains(taken, id)) {
    g_free(id);
    id = g_strdup_printf("%s-%u", slug, ++n);
  }
  /* The number is where the search for the next one of this name goes on. */
  g_hash_table_insert(taken, g_strdup(slug), GUINT_TO_POINTER(n));
  if (!g_hash_table_contains(taken, id))
    g_hash_table_insert(taken, g_strdup(id), GUINT_TO_POINTER(0));
  return id;
}

static KpHeading *
heading_mark(cmark_node *node, GHashTable *taken, KpAdditions *additions)
{
  KpHeading *self = g_new0(KpHeading, 1);
  self->text = text_of(node);
  self->level = (guint)cmark_node_get_heading_level(node);
  g_autofree gchar *slug = slug_of(self->text);
  self->id = unique_id(taken, slug);
  GString *attributes = g_string_new(NULL);
  kp_html_attribute(attributes, "id", self->id);
  cmark_node_prepend_child(
      node, kp_additions_mark(additions, g_string_free(attributes, FALSE)));
  return self;
}

GPtrArray *
kp_headings_mark(cmark_node *tree,
                 const cmark_node *title,
                 KpAdditions *additions)
{
  g_autoptr(GPtrArray) nodes = g_ptr_array_new();
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    gboolean again =
        nodes->len > 0 && nodes->pdata[nodes->len - 1] == (gpointer)node;
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING && !again)
      g_ptr_array_add(nodes, node);
  }

  GPtrArray *headings = g_ptr_array_new_with_free_func(heading_free);
  g_autoptr(GHashTable) taken =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < nodes->len; i++) {
    cmark_node *node = nodes->pdata[i];
    KpHeading *heading = heading_mark(node, taken, additions);
    if (node != title && cmark_node_parent(node) == tree)
      g_ptr_array_add(headings, heading);
    else
      heading_free(heading);
  }
  return headings;
}

static void
append_link(GString *out, const KpHeading *heading)
{
  g_autofree gchar *href = g_strconcat("#", heading->id, NULL);
  kp_html_open(out, "li", NULL);
  kp_html_open(out, "a", "href", href, NULL);
  kp_html_text(out, heading->text, -1);
  kp_html_close(out, "a");
}

static void
open_list(GString *out)
{
  g_string_append_c(out, '\n');
  kp_html_open(out, "ul", NULL);
  g_string_append_c(out, '\n');
}

static void
close_item(GString *out)
{
  kp_html_close(out, "li");
  g_string_append_c(out, '\n');
}

/* Ends the lists of levels below `level`; at least one list stays open. */
static void
close_lists(GString *out, guint *levels, guint *depth, guint level)
{
  close_item(out);
  while (*depth > 1 && level < levels[*depth - 1] &&
         level <= levels[*depth - 2]) {
    kp_html_close(out, "ul");
    g_string_append_c(out, '\n');
    close_item(out);
    (*depth)--;
  }
}

gchar *
kp_headings_contents(const GPtrArray *headings,
                     const gchar *label,
                     const gchar *lang)
{
  GString *out = g_string_new(NULL);
  kp_html_open(out, "nav", "class", "contents", "aria-labelledby", "contents",
               NULL);
  g_string_append_c(out, '\n');
  kp_html_open(out, "p", "class", "contents-heading", "id", "contents", "lang",
               lang, NULL);
  kp_html_text(out, label, -1);
  kp_html_close(out, "p");
  guint levels[8]; /* of the lists that are open */
  guint depth = 0;
  for (guint i = 0; i < headings->len; i++) {
    const KpHeading *heading = headings->pdata[i];
    if (depth == 0 || heading->level > levels[depth - 1]) {
      open_list(out);
      levels[depth++] = heading->level;
    } else {
      close_lists(out, levels, &depth, heading->level);
    }
    append_link(out, heading);
  }
  for (; depth > 0; depth--) {
    close_item(out);
    kp_html_close(out, "ul");
    g_string_append_c(out, '\n');
  }
  kp_html_close(out, "nav");
  return g_string_free(out, FALSE);
}
