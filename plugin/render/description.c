/* SPDX-License-Identifier: MIT */
/* An article, its points and its sentences come in; plain text of a length goes
 * out. */
#include "description.h"

#include <string.h>

#include "article.h"
#include "bullets.h"
#include "prose.h"

/* What search engines show at most, and what they take for too little. */
#define MOST 160 /* characters */
#define LEAST 50

GPtrArray *
kp_points_shown(const KpArticle *article, const KpBullets *bullets)
{
  if (article->front->points_off)
    return g_ptr_array_new();
  return article->points->len > 0 || bullets == NULL
             ? kp_article_point_texts(article)
             : kp_bullets_texts(bullets);
}

/* Cuts `text` to MOST characters, at a word, with an ellipsis. */
static gchar *
cut_at_word(const gchar *text)
{
  const gchar *after = text; /* of what fits, or of the text */
  for (guint i = 0; i < MOST && *after != '\0'; i++)
    after = g_utf8_next_char(after);
  if (*after == '\0')
    return g_strdup(text);
  gsize bytes = (gsize)(g_utf8_prev_char(after) - text);
  gsize end = bytes;
  while (end > 0 && text[end] != ' ')
    end--;
  /* Scripts without blanks between words are cut anywhere. */
  if (g_utf8_strlen(text, (gssize)end) < LEAST)
    end = bytes;
  while (end > 0 && strchr(" ,;:.-", text[end - 1]) != NULL)
    end--;
  g_autofree gchar *kept = g_strndup(text, end);
  return g_strconcat(kept, "…", NULL);
}

/* Whether `text` ends in a mark that ends sentences, in any script that has
 * one, a closing quotation mark after it or not. */
static gboolean
ends_sentence(const gchar *text)
{
  static const gchar *const MARKS[] = {
      ".", "!", "?", "…", "。", "\xEF\xBC\x81", "\xEF\xBC\x9F",
      "؟", "।", "۔", "．"};
  static const gchar *const CLOSERS[] = {"\"", "'", "”",  "“",
                                         "’",  "»", "」", ")"};
  gsize length = strlen(text);
  for (gsize i = 0; i < G_N_ELEMENTS(CLOSERS); i++) {
    if (g_str_has_suffix(text, CLOSERS[i])) {
      length -= strlen(CLOSERS[i]);
      break;
    }
  }
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    gsize n = strlen(MARKS[i]);
    if (length >= n && memcmp(text + length - n, MARKS[i], n) == 0)
      return TRUE;
  }
  return FALSE;
}

/* The mark that ends a sentence in the script of the last letter. */
static const gchar *
stop_for(const gchar *text)
{
  const gchar *at = text + strlen(text);
  while (at > text) {
    at = g_utf8_prev_char(at);
    switch (g_unichar_get_script(g_utf8_get_char(at))) {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
      return "。";
    case G_UNICODE_SCRIPT_DEVANAGARI:
      return "।";
    case G_UNICODE_SCRIPT_COMMON:
    case G_UNICODE_SCRIPT_INHERITED:
      break;
    default:
      return ".";
    }
  }
  return ".";
}

/* Whether `text` ends in a mark that is as wide as a letter and its blank. */
static gboolean
ends_wide(const GString *text)
{
  const gsize wide = 3; /* bytes of a mark */
  static const gchar *const MARKS[] = {"。", "」", "\xEF\xBC\x81",
                                       "\xEF\xBC\x9F"};
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    if (text->len >= wide &&
        memcmp(text->str + text->len - wide, MARKS[i], wide) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
append_sentence(GString *out, const gchar *point)
{
  if (out->len > 0 && !ends_wide(out))
    g_string_append_c(out, ' ');
  g_string_append(out, point);
  if (!ends_sentence(point))
    g_string_append(out, stop_for(point));
}

gchar *
kp_points_abstract(const GPtrArray *points)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < points->len; i++)
    append_sentence(out, points->pdata[i]);
  return g_string_free(out, out->len == 0);
}

/* The sentences of the text that say enough of it: of const gchar *, which the
 * array frees. */
static GPtrArray *
opening_of(const KpArticle *article, const KpProse *prose)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
  glong length = 0; /* characters */
  for (guint i = 0; prose != NULL && i < prose->sentences->len; i++) {
    KpSpan span = kp_prose_sentence(prose, i)->span;
    g_ptr_array_add(texts,
                    kp_one_line(article->text + span.start, span.length));
    length += g_utf8_strlen(texts->pdata[i], -1);
    if (length >= LEAST)
      break;
  }
  return texts;
}

/* Appends as many of `texts` as fit or make `enough` characters, whole ones
 * where these are not too little. */
static void
append_fitting(GString *out, const GPtrArray *texts, glong enough)
{
  glong whole = g_utf8_strlen(out->str, (gssize)out->len); /* characters */
  for (guint i = 0; i < texts->len && whole < enough; i++) {
    gsize before = out->len;
    append_sentence(out, texts->pdata[i]);
    glong length = g_utf8_strlen(out->str, (gssize)out->len);
    if (length > MOST) {
      if (whole >= LEAST)
        g_string_truncate(out, before);
      return;
    }
    whole = length;
  }
}

gchar *
kp_page_description(const KpArticle *article,
                    const KpBullets *bullets,
                    const KpProse *prose)
{
  if (article->front->description != NULL)
    return cut_at_word(article->front->description);
  g_autoptr(GString) out = g_string_new(NULL);
  g_autoptr(GPtrArray) points = kp_points_shown(article, bullets);
  append_fitting(out, points, MOST);
  if (g_utf8_strlen(out->str, (gssize)out->len) < LEAST) {
    g_autoptr(GPtrArray) opening = opening_of(article, prose);
    append_fitting(out, opening, LEAST);
  }
  return out->len > 0 ? cut_at_word(out->str) : NULL;
}
