/* SPDX-License-Identifier: MIT */
/* An article's headings come in; which of its sentences stand in a section that
 * sums the page up goes out. */
#include "article.h"
#include "feature.h"
#include "prose.h"
#include "word.h"

/* TRUE where a word of the heading says so: "Summary", "In conclusion". */
static gboolean
says_summary(const KpProse *prose, const KpBlock *heading, GArray *words)
{
  g_autoptr(GString) folded = g_string_new(NULL);
  g_array_set_size(words, 0);
  kp_word_split(prose->language, prose->article->text, heading->text, words);
  for (guint i = 0; i < words->len; i++) {
    KpSpan span = g_array_index(words, KpWord, i).span;
    kp_word_fold(prose->article->text + span.start, span.length, folded);
    if (kp_language_lists(prose->language, "closing", folded->str))
      return TRUE;
  }
  return FALSE;
}

gboolean *
kp_closing_mark(const KpProse *prose)
{
  const GArray *blocks = prose->article->blocks;
  g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  gboolean *marks = g_new0(gboolean, prose->sentences->len + 1);
  guint level = 0, next = 0; /* of the section's heading; 0: it is none */
  for (guint i = 0; i < prose->sentences->len; i++) {
    guint block = g_array_index(prose->sentences, KpSentence, i).block;
    for (; next < block; next++) {
      const KpBlock *heading = &g_array_index(blocks, KpBlock, next);
      if (heading->kind != KP_BLOCK_HEADING || heading->level == 0 ||
          (level > 0 && heading->level > level))
        continue;
      level = says_summary(prose, heading, words) ? heading->level : 0;
    }
    marks[i] = level > 0;
  }
  return marks;
}
