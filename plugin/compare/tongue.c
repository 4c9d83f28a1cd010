/* SPDX-License-Identifier: MIT */
/* Points and their article come in; another language of the points goes out. */
#include "tongue.h"

#include <string.h>

#include "article.h"
#include "evidence.h"
#include "language.h"
#include "pieces.h"
#include "prose.h"

/* Fewer show no language. */
#define FEWEST_BYTES 40
#define FEWEST_WORDS 12

static GString *
join_points(const KpArticle *article)
{
  GString *joined = g_string_new(NULL);
  for (guint i = 0; i < article->points->len; i++) {
    const KpPoint *point = g_ptr_array_index(article->points, i);
    g_string_append(joined, point->text);
    g_string_append_c(joined, '\n');
  }
  return joined;
}

/* The script of a letter; those that Japanese mixes are one. */
static GUnicodeScript
script_of_letter(gunichar c)
{
  GUnicodeScript script = g_unichar_get_script(c);
  return script == G_UNICODE_SCRIPT_HIRAGANA ||
                 script == G_UNICODE_SCRIPT_KATAKANA
             ? G_UNICODE_SCRIPT_HAN
             : script;
}

/* The script of most of the first letters. */
static GUnicodeScript
script_of(const GString *text)
{
  const guint looked_at = 4000; /* letters */
  guint counts[256] = {0};
  guint n = 0;
  GUnicodeScript most = G_UNICODE_SCRIPT_COMMON;
  for (const gchar *at = text->str; *at != '\0' && n < looked_at;
       at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (!g_unichar_isalpha(c))
      continue;
    GUnicodeScript script = script_of_letter(c);
    n++;
    counts[script]++;
    if (counts[script] > counts[MAX(most, 0)])
      most = script;
  }
  return most;
}

/* TRUE where few of the points' words are words of the article, or of the
 * lists of its language. */
static gboolean
is_strange(const GString *points, const GString *text, const KpProse *prose)
{
  /* Of 5,000 lists by hand none has less than half of its words there, of lists
   * of another language 99 in 100 do. */
  const guint most = 40; /* percent */
  const KpLanguage *language = prose->language_known ? prose->language : NULL;
  g_autoptr(KpPieces) theirs = kp_pieces_new(points->str, points->len, NULL);
  g_autoptr(KpPieces) own = kp_pieces_new(text->str, text->len, NULL);
  guint n = 0, known = 0;
  for (guint i = 0; i < theirs->array->len; i++) {
    const KpPiece *piece = kp_piece_at(theirs, i);
    guint32 classes = 0;
    if (piece->flags & KP_PIECE_DIGITS)
      continue;
    n++;
    known += g_hash_table_contains(own->set, piece->folded) ||
             (language != NULL &&
              kp_language_look_up(language, piece->folded,
                                  strlen(piece->folded), &classes) != 0);
  }
  return n >= FEWEST_WORDS && known * 100 <= n * most;
}

const KpLanguage *
kp_tongue_other(const KpProse *prose)
{
  g_autoptr(GString) points = join_points(prose->article);
  if (points->len < FEWEST_BYTES)
    return NULL;
  const KpLanguage *found = kp_language_detect(points->str, points->len);
  if (prose->language_known && found == prose->language)
    return NULL;
  if (prose->language_known && found != NULL)
    return found;
  g_autoptr(GString) text = kp_evidence_text(prose->article);
  GUnicodeScript script = script_of(text);
  if (script == G_UNICODE_SCRIPT_COMMON) /* there is nothing to compare with */
    return NULL;
  gboolean other = !prose->language_known && script_of(points) != script;
  if (!other && (prose->language_known || found != NULL))
    other = is_strange(points, text, prose);
  if (!other)
    return NULL;
  return found != NULL ? found : kp_language_generic();
}

gchar *
kp_tongue_tell(const KpLanguage *other, const KpProse *prose)
{
  GString *told = g_string_new("the points are in another language than the "
                               "article");
  const gchar *mark = ": ";
  if (other != kp_language_generic()) {
    g_string_append_printf(told, ": %s", kp_language_code(other));
    mark = ", ";
  }
  if (prose->lang != NULL)
    g_string_append_printf(told, "%snot %s", mark, prose->lang);
  return g_string_free(told, FALSE);
}

gchar *
kp_tongue_note(const KpLanguage *other)
{
  if (other == kp_language_generic())
    return g_strdup("points in another language");
  return g_strdup_printf("points in %s", kp_language_code(other));
}
