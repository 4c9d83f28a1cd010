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

/* A capital letter first, a stop last, and words between. */
static gboolean
is_sentence(const KpArticle *article, const KpBlock *block)
{
  const guint fewest = 6; /* words */
  const gchar *text = article->text + block->text.start;
  guint32 length = block->text.length;
  if (length == 0 || text[length - 1] != '.' ||
      !g_unichar_isupper(g_utf8_get_char(text)))
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

/* The same of the paragraph before the list and the heading over it. */
static gboolean
is_taken_back(const KpArticle *article, const KpLanguage *language, guint item)
{
  const guint reach = 40; /* blocks, most of them items of the list */
  gboolean paragraph = FALSE;
  for (guint i = item; i-- > 0 && i + reach >= item;) {
    const KpBlock *lead = block_at(article, i);
    gboolean heading =
        lead->kind == KP_BLOCK_HEADING || lead->kind == KP_BLOCK_TITLE;
    if (!heading && (paragraph || lead->kind != KP_BLOCK_PARAGRAPH))
      continue;
    if (takes_back(language, article->text, lead->text))
      return TRUE;
    if (heading)
      return FALSE;
    paragraph = TRUE;
  }
  return FALSE;
}

gboolean
kp_listed_rules(const KpArticle *article, const KpLanguage *language)
{
  guint64 listed = 0, told = 0;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = block_at(article, i);
    if (block->kind == KP_BLOCK_PARAGRAPH)
      told += block->text.length;
    else if (block->kind == KP_BLOCK_LIST && is_sentence(article, block))
      listed += block->text.length;
  }
  const gchar *title = article->title;
  return listed > told &&
         (title == NULL ||
          !takes_back(language, title, (KpSpan){0, (guint32)strlen(title)}));
}

gboolean
kp_listed_says(const KpArticle *article,
               const KpLanguage *language,
               guint block)
{
  return block_at(article, block)->kind == KP_BLOCK_LIST &&
         is_sentence(article, block_at(article, block)) &&
         !is_taken_back(article, language, block);
}
