/* SPDX-License-Identifier: MIT */
/* Prose and its headings come in; which sentences only go on about a thing of
 * a list goes out. */
#include <string.h>

#include "article.h"
#include "choice.h"
#include "prose.h"

/* The number that stands first in `text` before a blank or its stop; 0: none.
 */
static guint
number_at(const gchar *text)
{
  guint number = 0;
  for (; g_ascii_isdigit(*text) && number < 100; text++)
    number = number * 10 + (guint)(*text - '0');
  return strchr(" .):", *text) != NULL ? number : 0;
}

/* "9 things", "the nine best bakers" */
static gboolean
tells_how_many(const gchar *title, guint number)
{
  static const gchar *const WORDS[] = {
      "four", "five",   "six",    "seven",    "eight",    "nine",
      "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen",
  };
  const guint first = 4;
  g_auto(GStrv) words = g_strsplit_set(title, " :,", -1);
  for (guint i = 0; words[i] != NULL; i++) {
    gboolean spelled = number >= first &&
                       number - first < G_N_ELEMENTS(WORDS) &&
                       g_ascii_strcasecmp(words[i], WORDS[number - first]) == 0;
    if (spelled || number_at(words[i]) == number)
      return TRUE;
  }
  return FALSE;
}

static const KpBlock *
block_at(const KpProse *prose, guint i)
{
  return &g_array_index(prose->article->blocks, KpBlock, i);
}

/* The number of the heading; 0: it is no heading, or has none. */
static guint
number_of(const KpProse *prose, const KpBlock *block)
{
  return block->kind == KP_BLOCK_HEADING
             ? number_at(prose->article->text + block->text.start)
             : 0;
}

guint8 *
kp_listicle_inside(const KpProse *prose)
{
  const guint fewest = 4; /* things */
  const KpArticle *article = prose->article;
  guint things = 0;
  for (guint i = 0; i < article->blocks->len; i++)
    things += number_of(prose, block_at(prose, i)) > 0;
  if (things < fewest || article->title == NULL ||
      !tells_how_many(article->title, things))
    return NULL;
  guint8 *inside = g_new0(guint8, prose->sentences->len + 1);
  guint at = 0;
  gboolean listed = FALSE, begun = FALSE;
  for (guint i = 0; i < prose->sentences->len; i++) {
    guint block = kp_prose_sentence(prose, i)->block;
    for (; at <= block; at++) {
      if (block_at(prose, at)->kind == KP_BLOCK_HEADING) {
        listed = number_of(prose, block_at(prose, at)) > 0;
        begun = FALSE;
      }
    }
    inside[i] = listed && begun;
    begun = begun || block_at(prose, block)->kind != KP_BLOCK_HEADING;
  }
  return inside;
}
