/* SPDX-License-Identifier: MIT */
/* Chosen entries come in; those that lost the abbreviation by which another of
 * them calls the same give way to their twins that have it. */
#include <string.h>

#include "choice.h"

/* What stands between the brackets from `open` to `close`, where it can be an
 * abbreviation: "HRG", "RO"; else NULL. */
static gchar *
abbreviation_new(const gchar *open, const gchar *close)
{
  guint capitals = 0;
  for (const gchar *at = open + 1; at < close; at++) {
    if (!g_ascii_isalnum(*at))
      return NULL;
    capitals += g_ascii_isupper(*at);
  }
  return capitals >= 2 ? g_strndup(open + 1, close - open - 1) : NULL;
}

/* What `whole` has more than `text`, where that is an abbreviation in brackets:
 * "HRG" of "The Hull Rye Guild[ (HRG)] met". NULL: it is something else. */
static gchar *
abbreviation_more(const gchar *text, const gchar *whole)
{
  gsize same = 0;
  while (text[same] != '\0' && text[same] == whole[same])
    same++;
  /* The blank before the bracket stands in both but at the end. */
  const gchar *open = whole + same;
  if (*open == ' ')
    open++;
  const gchar *close = *open == '(' ? strchr(open, ')') : NULL;
  if (close == NULL || open == whole || open[-1] != ' ' ||
      !g_str_equal(text + (open - whole) - 1, close + 1))
    return NULL;
  return abbreviation_new(open, close);
}

/* TRUE where the word stands in the text, or its plural does. */
static gboolean
calls(const gchar *text, const gchar *word)
{
  gsize length = strlen(word);
  for (const gchar *at = strstr(text, word); at != NULL;
       at = strstr(at + length, word)) {
    const gchar *end = at + length + (at[length] == 's');
    if ((at == text || !g_ascii_isalnum(at[-1])) && !g_ascii_isalnum(*end))
      return TRUE;
  }
  return FALSE;
}

static const KpCandidate *
candidate_at(const GArray *entries, guint index)
{
  return g_array_index(entries, KpEntry, index).candidate;
}

/* TRUE where another of the chosen than the `own`th calls by the word what that
 * one would explain, and has no need of itself. */
static gboolean
is_needed(const GArray *entries,
          const GArray *chosen,
          guint own,
          const gchar *word)
{
  gboolean needed = FALSE;
  for (guint i = 0; i < chosen->len; i++) {
    guint index = g_array_index(chosen, guint, i);
    if (!calls(candidate_at(entries, index)->text, word))
      continue;
    if (i == own)
      return FALSE;
    needed = TRUE;
  }
  return needed;
}

/* The entry that is the `own`th of the chosen with an abbreviation that is
 * needed, of `room` words more at most; or that one. */
static guint
find_twin(const GArray *entries, const GArray *chosen, guint own, guint room)
{
  guint index = g_array_index(chosen, guint, own);
  const KpCandidate *candidate = candidate_at(entries, index);
  for (guint i = 0; i < entries->len; i++) {
    const KpCandidate *twin = candidate_at(entries, i);
    if (twin->sentence != candidate->sentence ||
        twin->n_words > candidate->n_words + room)
      continue;
    g_autofree gchar *word = abbreviation_more(candidate->text, twin->text);
    if (word != NULL && is_needed(entries, chosen, own, word))
      return i;
  }
  return index;
}

void
kp_choice_keep_abbreviations(const GArray *entries,
                             guint budget,
                             GArray *chosen)
{
  guint words = kp_choice_words(entries, chosen);
  for (guint i = 0; i < chosen->len; i++) {
    guint *own = &g_array_index(chosen, guint, i);
    guint twin = find_twin(entries, chosen, i, words < budget ? 1 : 0);
    words += candidate_at(entries, twin)->n_words -
             candidate_at(entries, *own)->n_words;
    *own = twin;
  }
}
