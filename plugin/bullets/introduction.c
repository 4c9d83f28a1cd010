/* SPDX-License-Identifier: MIT */
#include "introduction.h"

#include <string.h>

#include "article.h"
#include "prose.h"

static gboolean
is_letter(gunichar c)
{
  return g_unichar_isalnum(c) || c == '-';
}

/* TRUE where `text` holds `word` as a word. */
static gboolean
holds_word(const gchar *text, const gchar *word)
{
  gsize length = strlen(word);
  const gchar *at = text;
  for (at = strstr(at, word); at != NULL; at = strstr(at + 1, word)) {
    gboolean starts =
        at == text || !is_letter(g_utf8_get_char(g_utf8_prev_char(at)));
    if (starts && !is_letter(g_utf8_get_char(at + length)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_met(const KpProse *prose, const GPtrArray *above, const gchar *surname)
{
  const gchar *title = prose->article->title;
  if (title != NULL && holds_word(title, surname))
    return TRUE;
  for (guint i = 0; i < above->len; i++) {
    if (holds_word(g_ptr_array_index(above, i), surname))
      return TRUE;
  }
  return FALSE;
}

static guint
count_blanks(const gchar *text)
{
  guint n = 0;
  for (; *text != '\0'; text++)
    n += *text == ' ';
  return n;
}

gchar *
kp_introduction_new(const KpProse *prose,
                    const GPtrArray *above,
                    const KpCandidate *candidate,
                    guint max_words,
                    guint *n_words)
{
  const gchar *full = candidate->opens_name;
  if (full == NULL)
    return NULL;
  const gchar *blank = strrchr(full, ' ');
  const gchar *surname = blank == NULL ? full : blank + 1;
  guint words = candidate->n_words + count_blanks(full);
  if (!g_str_has_prefix(candidate->text, surname) ||
      is_letter(g_utf8_get_char(candidate->text + strlen(surname))) ||
      words > max_words || is_met(prose, above, surname))
    return NULL;
  *n_words = words;
  return g_strconcat(full, candidate->text + strlen(surname), NULL);
}
