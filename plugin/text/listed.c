/* SPDX-License-Identifier: MIT */
/* The blocks of an article come in; which items of lists are prose goes out. */
#include "listed.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "word.h"

static const KpBlock *
block_at(const KpArticle *article, guint i)
{
  return &g_array_index(article->blocks, KpBlock, i);
}

/* Headings of release notes, over what is new. */
static const gchar *const RELEASED[] = {
    "added",         "new",          "new features",    "features",
    "highlights",    "improvements", "enhancements",    "improved",
    "changed",       "changes",      "what's new",      "what's changed",
    "major changes", "what is new",  "notable changes", "breaking changes",
    "removed",       "deprecated",
};

static gboolean
is_heading(const KpBlock *block)
{
  return block->kind == KP_BLOCK_HEADING || block->kind == KP_BLOCK_TITLE;
}

/* TRUE where a heading or title is of release notes. */
static gboolean
announces_release(const gchar *text, KpSpan span)
{
  const gchar *start = text + span.start, *end = start + span.length;
  while (end > start && !g_ascii_isalnum(end[-1]))
    end--;
  while (start < end && !g_ascii_isalnum(*start))
    start++; /* a picture before the words */
  g_autoptr(GString) folded = g_string_new(NULL);
  kp_word_fold(start, (gsize)(end - start), folded);
  for (gsize i = 0; i < G_N_ELEMENTS(RELEASED); i++) {
    if (g_str_equal(folded->str, RELEASED[i]))
      return TRUE;
  }
  return g_str_has_prefix(folded->str, "release notes") ||
         g_str_has_prefix(folded->str, "what's new");
}

/* "2.0": the number of a version. */
static gboolean
holds_version(const gchar *text, KpSpan span)
{
  for (guint32 i = 1; i + 1 < span.length; i++) {
    const gchar *at = text + span.start + i;
    if (*at == '.' && g_ascii_isdigit(at[-1]) && g_ascii_isdigit(at[1]))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the page is the history of several releases. */
static gboolean
is_history(const KpArticle *article)
{
  guint versions = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = block_at(article, i);
    versions += block->kind == KP_BLOCK_HEADING &&
                holds_version(article->text, block->text);
  }
  return versions > 1;
}

/* A capital letter first, a stop last, and words between; in the notes of a
 * release, no stop either. */
static gboolean
is_sentence(const KpArticle *article, const KpBlock *block, gboolean released)
{
  const guint fewest = 6; /* words */
  const gchar *text = article->text + block->text.start;
  guint32 length = block->text.length;
  if (!g_unichar_isupper(g_utf8_get_char(text)))
    return FALSE;
  gchar last = text[length - 1];
  if (last != '.' && !(released && (g_ascii_isalnum(last) || last == ')')))
    return FALSE;
  guint words = 1;
  for (guint32 i = 1; i < length && words < fewest; i++)
    words += g_ascii_isspace(text[i]) && !g_ascii_isspace(text[i - 1]);
  return words >= fewest;
}

/* TRUE where a text over a list says that its items are not so. */
static gboolean
takes_back(const KpLanguage *language, const gchar *text, KpSpan lead)
{
  const guint32 most = 200; /* bytes: the end of what leads to the list */
  if (lead.length > most) {
    guint32 start = kp_span_end(lead) - most;
    while ((text[start] & 0xC0) == 0x80)
      start++;
    lead = (KpSpan){start, kp_span_end(lead) - start};
  }
  g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  g_autoptr(GString) folded = g_string_new(NULL);
  kp_word_split(language, text, lead, words);
  for (guint i = 0; i < words->len; i++) {
    const KpWord *word = &g_array_index(words, KpWord, i);
    kp_word_fold(text + word->span.start, word->span.length, folded);
    if (word->classes & KP_WORD_NEGATION ||
        kp_language_lists(language, "disowned", folded->str))
      return TRUE;
  }
  return FALSE;
}

/* Of each block, whether it is an item that is a sentence. */
static GArray *
items_new(const KpArticle *article)
{
  GArray *items = g_array_sized_new(FALSE, TRUE, 1, article->blocks->len);
  g_array_set_size(items, article->blocks->len);
  gboolean history = is_history(article), released = FALSE;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = block_at(article, i);
    if (is_heading(block))
      released = !history && announces_release(article->text, block->text);
    g_array_index(items, guint8, i) =
        block->kind == KP_BLOCK_LIST && is_sentence(article, block, released);
  }
  return items;
}

/* Drops what the heading over a list or the paragraph before it takes back. */
static void
drop_taken_back(const KpArticle *article,
                const KpLanguage *language,
                GArray *items)
{
  gboolean heading = FALSE, paragraph = FALSE;
  for (guint i = 0; i < items->len; i++) {
    const KpBlock *block = block_at(article, i);
    if (is_heading(block)) {
      heading = takes_back(language, article->text, block->text);
      paragraph = FALSE;
    } else if (block->kind == KP_BLOCK_PARAGRAPH) {
      paragraph = takes_back(language, article->text, block->text);
    } else if (heading || paragraph) {
      g_array_index(items, guint8, i) = FALSE;
    }
  }
}

GArray *
kp_listed_items(const KpArticle *article, const KpLanguage *language)
{
  g_autoptr(GArray) items = items_new(article);
  guint64 listed = 0, told = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = block_at(article, i);
    if (block->kind == KP_BLOCK_PARAGRAPH)
      told += block->text.length;
    else if (g_array_index(items, guint8, i))
      listed += block->text.length;
  }
  const gchar *title = article->title;
  if (listed <= told ||
      (title != NULL &&
       takes_back(language, title, (KpSpan){0, (guint32)strlen(title)})))
    return NULL;
  drop_taken_back(article, language, items);
  return g_steal_pointer(&items);
}
