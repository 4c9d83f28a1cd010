/* SPDX-License-Identifier: MIT */
/* A body and its points come in; what is remembered of them goes out. */
#include "fingerprint.h"

#include <string.h>

#include "dialect.h"
#include "tree.h"

#define DIGITS 16

/* What generators put into the text of a paragraph. */
static const struct {
  const gchar *open;
  const gchar *close;
} TAGS[] = {{"{{", "}}"}, {"{%", "%}"}, {"{:", "}"}, {"[^", "]"}};

/* The text of a paragraph being cut into words. */
typedef struct {
  GChecksum *sum;
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
  g_string_append_c(self->word, '\n');
  g_checksum_update(self->sum, (const guchar *)self->word->str,
                    (gssize)self->word->len);
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

/* The text of a paragraph; its line breaks are kept, tags left out. */
static void
add_paragraph(GChecksum *sum, cmark_node *paragraph)
{
  g_autoptr(GString) text = g_string_new(NULL);
  guint images = 0;
  cmark_iter *iter = cmark_iter_new(paragraph);
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
  cmark_iter_free(iter);
  g_autofree gchar *composed =
      g_utf8_normalize(text->str, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  Words words = {.sum = sum, .word = g_string_new(NULL)};
  add_words(&words, composed != NULL ? composed : text->str);
  g_string_free(words.word, TRUE);
}

static gchar *
digits_of(GChecksum *sum)
{
  return g_strndup(g_checksum_get_string(sum), DIGITS);
}

gchar *
kp_fingerprint_prose(const KpArticle *article)
{
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  cmark_node *tree =
      kp_dialect_parse_common(article->source + article->body_start,
                              article->source_length - article->body_start);
  cmark_iter *iter = cmark_iter_new(tree);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (event == CMARK_EVENT_ENTER &&
        cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH)
      add_paragraph(sum, node);
  }
  cmark_iter_free(iter);
  cmark_node_free(tree);
  return digits_of(sum);
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

gchar *
kp_origin_write(const gchar *prose, const gchar *points)
{
  return g_strdup_printf("accepted prose=%s points=%s", prose, points);
}

/* The digits after `name` in `word`; NULL where it is no such word. */
static gchar *
read_digits(const gchar *word, const gchar *name)
{
  if (!g_str_has_prefix(word, name))
    return NULL;
  const gchar *digits = word + strlen(name);
  gboolean whole =
      strspn(digits, "0123456789abcdef") == DIGITS && digits[DIGITS] == '\0';
  return whole ? g_strdup(digits) : NULL;
}

gboolean
kp_origin_read(const gchar *origin, gchar **prose, gchar **points)
{
  g_auto(GStrv) words = g_strsplit(origin != NULL ? origin : "", " ", -1);
  if (g_strv_length(words) != 3 || strcmp(words[0], "accepted") != 0)
    return FALSE;
  g_autofree gchar *first = read_digits(words[1], "prose=");
  g_autofree gchar *second = read_digits(words[2], "points=");
  if (first == NULL || second == NULL)
    return FALSE;
  *prose = g_steal_pointer(&first);
  *points = g_steal_pointer(&second);
  return TRUE;
}
