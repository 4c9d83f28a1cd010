/* SPDX-License-Identifier: MIT */
/* A word that stands before a name or in it comes in; what it is there, and the
 * name without what was added to it, go out. */
#include <string.h>

#include "article.h"
#include "prose.h"
#include "runs.h"
#include "word-list.h"

gboolean
kp_run_honours(const gchar *folded)
{
  gsize length = strlen(folded);
  if (length > 0 && folded[length - 1] == '.')
    length--;
  return kp_word_is(folded, length,
                    "mr|mrs|ms|miss|dr|prof|professor|sir|sen|rep|gov|sgt|"
                    "det|lt");
}

gchar *
kp_run_strip(gchar *name)
{
  gsize length = strlen(name);
  if (length > 0 && name[length - 1] != 's')
    return name;
  if (g_str_has_suffix(name, "'s"))
    name[length - 2] = '\0';
  else if (g_str_has_suffix(name, "\xe2\x80\x99s"))
    name[length - 4] = '\0';
  return name;
}

gboolean
kp_run_is_suffix(const KpProse *prose, guint i)
{
  static const gchar *const SUFFIXES[] = {"Jr", "Sr", "II", "III", "IV", NULL};
  g_autofree gchar *word = kp_prose_copy_words(prose, i, i + 1);
  return g_strv_contains(SUFFIXES, word);
}

gboolean
kp_run_is_order(const KpProse *prose, const KpRun *run)
{
  return run->to < prose->n_words && kp_prose_adjoins(prose, run->to) &&
         kp_prose_listed(prose, run->from, "verb-base") &&
         (kp_prose_listed(prose, run->to, "verb-gerund") ||
          kp_prose_is(prose, run->to, "with|to|on|as|using|via|the|a|an"));
}

gboolean
kp_run_closes_nickname(const KpProse *prose, guint i)
{
  static const gchar *const MARKS[][2] = {
      {" '", "' "},
      {" \"", "\" "},
      {" \xe2\x80\x98", "\xe2\x80\x99 "},
      {" \xe2\x80\x9c", "\xe2\x80\x9d "},
  };
  const gchar *text = prose->article->text;
  guint32 before = kp_span_end(kp_prose_word(prose, i - 2)->span);
  guint32 open = kp_prose_word(prose, i - 1)->span.start - before;
  guint32 after = kp_span_end(kp_prose_word(prose, i - 1)->span);
  guint32 close = kp_prose_word(prose, i)->span.start - after;
  for (gsize m = 0; m < G_N_ELEMENTS(MARKS); m++) {
    if (open == strlen(MARKS[m][0]) && close == strlen(MARKS[m][1]) &&
        memcmp(text + before, MARKS[m][0], open) == 0 &&
        memcmp(text + after, MARKS[m][1], close) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "Reeds' | shop": the mark owns, and closes no quotation. */
static gboolean
owns_by_mark(const KpProse *prose, guint i)
{
  const KpWord *word = kp_prose_word(prose, i);
  guint32 end = kp_span_end(word->span);
  return word->span.length > 1 && prose->article->text[end - 1] == 's' &&
         !(word->classes & KP_WORD_QUOTED) && i + 1 < prose->n_words &&
         (kp_prose_parted(prose, i + 1, "' ") ||
          kp_prose_parted(prose, i + 1, "\xe2\x80\x99 "));
}

gboolean
kp_run_is_possessive(const KpProse *prose, guint i)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  const gchar *text = prose->article->text + span.start;
  guint32 n = span.length;
  return (n > 2 && memcmp(text + n - 2, "'s", 2) == 0) ||
         (n > 4 && memcmp(text + n - 4, "\xe2\x80\x99s", 4) == 0) ||
         owns_by_mark(prose, i);
}

static gboolean
is_letter(gunichar c)
{
  return g_unichar_isalnum(c) || c == '-';
}

const gchar *
kp_run_find(const gchar *text, const gchar *name)
{
  gsize length = strlen(name);
  const gchar *at = text;
  for (at = strstr(at, name); at != NULL; at = strstr(at + 1, name)) {
    gboolean starts =
        at == text || !is_letter(g_utf8_get_char(g_utf8_prev_char(at)));
    if (starts && !is_letter(g_utf8_get_char(at + length)))
      return at;
  }
  return NULL;
}
