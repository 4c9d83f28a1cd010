/* SPDX-License-Identifier: MIT */
/* A body and its points come in; what is remembered of them goes out. */
#include "fingerprint.h"

#include <string.h>

#include "dialect.h"
#include "pattern.h"
#include "tree.h"

/* What generators put into the text of a paragraph. */
static const struct {
  const gchar *open;
  const gchar *close;
} TAGS[] = {{"{{", "}}"}, {"{%", "%}"}, {"{:", "}"}, {"[^", "]"}};

/* A text being cut into words. */
typedef struct {
  GString *words; /* those before, each on a line of its own */
  GString *word;
  gboolean unclosed[G_N_ELEMENTS(TAGS)]; /* no such tag ends from here on */
} Words;

/* The first byte after the tag that begins at `at`; NULL where none does. */
static const gchar *
tag_end(Words *self, const gchar *at, gboolean line_start)
{
  if (line_start && g_str_has_prefix(at, ":::"))
    return at + strcspn(at, "\n");
  for (gsize i = 0; i < G_N_ELEMENTS(TAGS); i++) {
    if (self->unclosed[i] || !g_str_has_prefix(at, TAGS[i].open))
      continue;
    const gchar *close = strstr(at + strlen(TAGS[i].open), TAGS[i].close);
    if (close != NULL)
      return close + strlen(TAGS[i].close);
    self->unclosed[i] = TRUE;
  }
  return NULL;
}

static gboolean
is_letter(gunichar c)
{
  return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

/* TRUE where the sign `c` between `before` and `after` says something of a
 * number. */
static gboolean
counts(gunichar before, gunichar c, gunichar after)
{
  const gunichar minus = 0x2212;
  if (g_unichar_type(c) == G_UNICODE_CURRENCY_SYMBOL || c == '%' || c == 0xB0)
    return TRUE;
  if (c == '.' || c == ',' || c == ':')
    return g_unichar_isdigit(before) && g_unichar_isdigit(after);
  return (c == '-' || c == minus) && !is_letter(before) &&
         g_unichar_isdigit(after);
}

static void
end_word(Words *self)
{
  if (self->word->len == 0)
    return;
  g_string_append_len(self->words, self->word->str, (gssize)self->word->len);
  g_string_append_c(self->words, '\n');
  g_string_truncate(self->word, 0);
}

static void
add_words(Words *self, const gchar *text)
{
  gunichar before = '\n';
  for (const gchar *at = text; *at != '\0';) {
    const gchar *skip = tag_end(self, at, before == '\n');
    if (skip != NULL) {
      end_word(self);
      before = ' ';
      at = skip;
      continue;
    }
    gunichar c = g_utf8_get_char(at);
    at = g_utf8_next_char(at);
    if (is_letter(c) || counts(before, c, g_utf8_get_char(at)))
      g_string_append_unichar(self->word, c);
    else
      end_word(self);
    before = c;
  }
  end_word(self);
}

/* The words of a text, each on a line of its own, tags left out. The caller
 * frees them. */
static gchar *
words_of(const gchar *text)
{
  g_autofree gchar *composed =
      g_utf8_normalize(text, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  Words words = {.words = g_string_new(NULL), .word = g_string_new(NULL)};
  add_words(&words, composed != NULL ? composed : text);
  g_string_free(words.word, TRUE);
  return g_string_free(words.words, FALSE);
}

/* The words of a paragraph or heading; a line break parts them. */
static gchar *
words_of_block(cmark_node *block)
{
  g_autoptr(GString) text = g_string_new(NULL);
  guint images = 0;
  g_autoptr(cmark_iter) iter = cmark_iter_new(block);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_IMAGE)
      images = event == CMARK_EVENT_ENTER ? images + 1 : images - 1;
    else if (images > 0)
      continue;
    else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
      g_string_append(text, cmark_node_get_literal(node));
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
      g_string_append_c(text, '\n');
    else if (type == CMARK_NODE_HTML_INLINE &&
             g_ascii_strncasecmp(cmark_node_get_literal(node), "<br", 3) == 0)
      g_string_append_c(text, '\n');
  }
  if (cmark_node_get_type(block) == CMARK_NODE_HEADING)
    g_string_truncate(text, kp_without_attributes(text->str, text->len));
  return words_of(text->str);
}

/* Calls `take` with the words of each block of the body that is of `type`. */
static void
each_block(const KpArticle *article,
           cmark_node_type type,
           void (*take)(const gchar *words, gpointer data),
           gpointer data)
{
  g_autoptr(cmark_node) tree =
      kp_dialect_parse_common(article->source + article->body_start,
                              article->source_length - article->body_start);
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != type)
      continue;
    g_autofree gchar *words = words_of_block(node);
    take(words, data);
  }
}

static void
add_to_sum(const gchar *words, gpointer sum)
{
  g_checksum_update(sum, (const guchar *)words, -1);
}

static gchar *
digits_of(GChecksum *sum)
{
  return g_strndup(g_checksum_get_string(sum), KP_PRINT_DIGITS);
}

gchar *
kp_fingerprint_prose(const KpArticle *article)
{
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  each_block(article, CMARK_NODE_PARAGRAPH, add_to_sum, sum);
  return digits_of(sum);
}

/* Headings being looked through for those that are a point. */
typedef struct {
  GHashTable *points; /* of gchar: the words of each, folded */
  GChecksum *sum;
  gboolean found;
} Headings;

/* Past the number of a section: "2", "1.3". */
static const gchar *
skip_number(const gchar *words)
{
  gsize digits = strspn(words, "0123456789.");
  return digits > 0 && words[digits] == '\n' ? words + digits + 1 : words;
}

static void
take_heading(const gchar *words, gpointer data)
{
  Headings *self = data;
  g_autofree gchar *whole = g_utf8_casefold(words, -1);
  if (!g_hash_table_contains(self->points, whole) &&
      !g_hash_table_contains(self->points, skip_number(whole)))
    return;
  add_to_sum(skip_number(words), self->sum);
  self->found = TRUE;
}

gchar *
kp_fingerprint_headings(const KpArticle *article,
                        const gchar *const *points,
                        guint n)
{
  g_autoptr(GHashTable) folded =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (guint i = 0; i < n; i++) {
    g_autofree gchar *words = words_of(points[i]);
    if (words[0] != '\0')
      g_hash_table_add(folded, g_utf8_casefold(words, -1));
  }
  Headings headings = {.points = folded, .sum = sum};
  each_block(article, CMARK_NODE_HEADING, take_heading, &headings);
  return headings.found ? digits_of(sum) : NULL;
}

gchar *
kp_fingerprint_points(const gchar *const *points, guint n)
{
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (guint i = 0; i < n; i++) {
    g_auto(GStrv) words = g_strsplit_set(points[i], " \t\r\n", -1);
    for (guint j = 0; words[j] != NULL; j++) {
      if (words[j][0] == '\0')
        continue;
      g_checksum_update(sum, (const guchar *)words[j], -1);
      g_checksum_update(sum, (const guchar *)" ", 1);
    }
    g_checksum_update(sum, (const guchar *)"\n", 1);
  }
  return digits_of(sum);
}
