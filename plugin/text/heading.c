/* SPDX-License-Identifier: MIT */
/* The text of a heading comes in; the sentence that it is goes out. */
#include "heading.h"

#include <string.h>

#include "prose.h"
#include "word.h"

/* Fewer words are no bullet, more no heading. */
#define FEWEST_WORDS 5
#define MOST_WORDS 16

typedef struct {
  const KpLanguage *language;
  const gchar *text;
  GArray *words; /* of KpWord */
  GString *folded;
} Reader;

static const KpWord *
word_at(const Reader *self, guint i)
{
  return &g_array_index(self->words, KpWord, i);
}

static gboolean
is_listed(const Reader *self, guint i, const gchar *list)
{
  KpSpan span = word_at(self, i)->span;
  kp_word_fold(self->text + span.start, span.length, self->folded);
  return kp_language_lists(self->language, list, self->folded->str);
}

/* Without "2. ", "2) " or "2: ". */
static KpSpan
skip_number(const gchar *text, KpSpan span)
{
  guint32 at = span.start, end = kp_span_end(span);
  while (at < end && g_ascii_isdigit(text[at]))
    at++;
  if (at == span.start || at + 1 >= end || strchr(".):", text[at]) == NULL ||
      text[at + 1] != ' ')
    return span;
  at += 2;
  while (at < end && text[at] == ' ')
    at++;
  return (KpSpan){at, end - at};
}

/* "Exercise: ...", "Is it done?", "Find files (10 minutes)" */
static gboolean
holds_sign(const gchar *text, KpSpan span)
{
  for (guint32 i = 0; i < span.length; i++) {
    if (strchr(":?()[]|/&", text[span.start + i]) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* "You Are Not Alone", "Know Local Laws": words that are no names have
 * capitals.
 */
static gboolean
is_title_case(const Reader *self)
{
  const guint long_word = 4; /* bytes: shorter ones stay small in titles */
  const guint32 small_ones = KP_WORD_STOP | KP_WORD_FUNCTION |
                             KP_WORD_AUXILIARY | KP_WORD_DETERMINER |
                             KP_WORD_PREPOSITION;
  guint capitals = 0, small = 0;
  for (guint i = 1; i < self->words->len; i++) {
    const KpWord *word = word_at(self, i);
    gboolean capital = (word->classes & KP_WORD_CAPITAL) != 0;
    if (capital && word->classes & small_ones && word->span.length > 1 &&
        g_ascii_islower(self->text[word->span.start + 1]))
      return TRUE;
    if (word->span.length < long_word ||
        (!capital && word->classes & small_ones))
      continue; /* "Know your Local Laws" */
    capitals += capital;
    small += !capital;
  }
  return capitals > 1 && small == 0;
}

/* "Bread is best in the morning": a verb that has a number and a time, which no
 * word of a question or a clause asks for. */
static gboolean
claims(const Reader *self)
{
  const guint32 clause = KP_WORD_RELATIVE | KP_WORD_SUBORDINATE |
                         KP_WORD_PREPOSITION | KP_WORD_CONNECTIVE;
  guint reach = is_listed(self, 0, "verb-gerund") ? 2 : self->words->len - 1;
  for (guint i = 0; i < self->words->len - 1 && i <= reach; i++) {
    if (i > 0 && is_listed(self, i, "auxiliary-finite"))
      return TRUE;
    if ((i == 0 && word_at(self, 0)->classes & clause) ||
        is_listed(self, i, "question") || is_listed(self, i, "clause-opener") ||
        word_at(self, i)->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE))
      return FALSE;
  }
  return FALSE;
}

/* "Keep the oven closed for an hour" */
static gboolean
advises(const Reader *self)
{
  return is_listed(self, 0, "advice");
}

KpSpan
kp_heading_said(const KpLanguage *language, const gchar *text, KpSpan span)
{
  KpSpan none = {span.start, 0};
  span = skip_number(text, span);
  if (holds_sign(text, span))
    return none;
  g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  g_autoptr(GString) folded = g_string_new(NULL);
  kp_word_split(language, text, span, words);
  if (words->len < FEWEST_WORDS || words->len > MOST_WORDS)
    return none;
  Reader reader = {language, text, words, folded};
  return !is_title_case(&reader) && (advises(&reader) || claims(&reader))
             ? span
             : none;
}
