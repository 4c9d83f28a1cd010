/* SPDX-License-Identifier: MIT */
/* A candidate comes in; how often it shows looks that the headline shows goes
 * out. */
#include <string.h>

#include "article.h"
#include "prose.h"
#include "telling.h"
#include "word-list.h"

static const KpForm *
form_at(const KpProse *prose, const KpCandidate *candidate, guint i)
{
  return kp_candidate_word(prose, candidate, i)->form;
}

/* "showed | off her bump", "displayed | her new ring" */
static gboolean
shows_off(const KpProse *prose, const KpCandidate *candidate, guint i)
{
  if (i + 1 >= candidate->words->len)
    return FALSE;
  const KpForm *form = form_at(prose, candidate, i);
  const KpForm *next = form_at(prose, candidate, i + 1);
  return (kp_form_is(form, "show|shows|showed|showing") &&
          kp_form_is(next, "off")) ||
         (kp_form_is(form, "display|displays|displayed|displaying") &&
          kp_form_is(next, "his|her|their"));
}

/* "cut a stylish | figure", "her slimmed down | figure"; "the figure" is a
 * number. */
static gboolean
is_figure(const KpProse *prose, const KpCandidate *candidate, guint i)
{
  const guint32 others =
      KP_WORD_DETERMINER | KP_WORD_NUMBER | KP_WORD_PREPOSITION;
  return i > 0 && kp_form_is(form_at(prose, candidate, i), "figure") &&
         !(kp_candidate_word(prose, candidate, i - 1)->classes & others);
}

static guint
count_parade(const KpProse *prose, const KpCandidate *candidate)
{
  guint n = 0;
  for (guint i = 0; i < candidate->words->len; i++) {
    guint word = g_array_index(candidate->words, guint, i);
    n += !(kp_prose_word(prose, word)->classes & KP_WORD_QUOTED) &&
         (kp_prose_listed(prose, word, "parade") ||
          shows_off(prose, candidate, i) || is_figure(prose, candidate, i));
  }
  return n;
}

#define PARTS " ,.:;!?" /* what stands between words of a headline */

/* TRUE where the list "looks" has the word at the start of `text`, or with the
 * one behind it. */
static gboolean
opens_with_looks(const KpLanguage *language, const gchar *text, gsize length)
{
  g_autofree gchar *word = g_strndup(text, length);
  gsize more = length + 1 + strcspn(text + length + (text[length] != 0), PARTS);
  g_autofree gchar *two = g_strndup(text, more);
  return kp_language_lists(language, "looks", word) ||
         kp_language_lists(language, "looks", two);
}

/* It is asked for each candidate, so that of a headline without end only the
 * beginning is. */
static gboolean
headline_shows_looks(const KpProse *prose)
{
  const gsize longest = 400; /* bytes */
  const gchar *title = prose->article->title;
  g_autoptr(GString) folded = g_string_new(NULL);
  gsize length = MIN(strlen(title), longest);
  const gchar *at = kp_word_fold(title, length, folded);
  while (*at != '\0') {
    length = strcspn(at, PARTS);
    if (length > 0 && opens_with_looks(prose->language, at, length))
      return TRUE;
    at += length > 0 ? length : 1;
  }
  return FALSE;
}

guint
kp_parades_again(const KpProse *prose, const KpCandidate *candidate)
{
  guint n = prose->article->title != NULL ? count_parade(prose, candidate) : 0;
  return n > 0 && headline_shows_looks(prose) ? n : 0;
}
