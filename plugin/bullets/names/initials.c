/* SPDX-License-Identifier: MIT */
/* Prose comes in; its initials, with what they stand for, go out. */
#include <string.h>

#include "article.h"
#include "name-tables.h"
#include "proper.h"
#include "prose.h"
#include "word-list.h"

#define FEWEST 3 /* letters */
#define MOST 7

/* TRUE where `mark` stands right before the word. */
static gboolean
follows_mark(const KpProse *prose, guint i, gchar mark)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  return span.start > 0 && prose->article->text[span.start - 1] == mark;
}

static gboolean
is_closed(const KpProse *prose, guint i)
{
  return prose->article->text[kp_span_end(kp_prose_word(prose, i)->span)] ==
         ')';
}

/* How many capitals the word is, and nothing else but an s at the end; 0: it is
 * no initials. */
static guint
count_letters(const KpProse *prose, guint i)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  const gchar *word = prose->article->text + span.start;
  guint n = 0;
  while (n < span.length && g_ascii_isupper(word[n]))
    n++;
  gboolean rest = n < span.length && !(n + 1 == span.length && word[n] == 's');
  return n < FEWEST || n > MOST || rest ? 0 : n;
}

/* Where the words before `to` begin that the letters are the first ones of, the
 * small ones among them only where `all`; `to` where they are not. */
static guint
match_from(const KpProse *prose,
           guint first,
           guint to,
           const gchar *letters,
           gboolean all)
{
  guint i = to, n = (guint)strspn(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  while (n > 0 && i > first && (i == to || kp_prose_adjoins(prose, i))) {
    i--;
    gboolean small = kp_proper_small(prose, i);
    if ((all || !small) &&
        g_ascii_toupper(kp_proper_initial(prose, i)) == letters[n - 1])
      n--;
    else if (!small || i + 1 == to)
      return to;
  }
  return n == 0 && !kp_proper_small(prose, i) ? i : to;
}

/* "Guild of Bakers" for GB before "Guild of Bakers" for GOB. */
static guint
find_from(const KpProse *prose, guint first, guint to, const gchar *letters)
{
  guint from = match_from(prose, first, to, letters, FALSE);
  return from < to ? from : match_from(prose, first, to, letters, TRUE);
}

/* TRUE where the spelled words are no name, and several: "rye ovens". */
static gboolean
is_count(const gchar *full)
{
  const gchar *blank = strrchr(full, ' ');
  gsize length = strlen(full);
  return blank != NULL && g_ascii_islower(blank[1]) && length > 3 &&
         full[length - 1] == 's' && strchr("siu", full[length - 2]) == NULL;
}

static void
add(GHashTable *table, const KpProse *prose, guint i, guint n, gchar *full)
{
  KpSpan span = kp_prose_word(prose, i)->span;
  gchar *letters = g_strndup(prose->article->text + span.start, n);
  if (!g_hash_table_contains(table, letters) && !kp_proper_famous(prose, i)) {
    g_hash_table_insert(table, letters, full);
    return;
  }
  g_free(letters);
  g_free(full);
}

/* "the Hull Bakers Guild | (HBG)" */
static void
read_behind(GHashTable *table, const KpProse *prose, guint first, guint i)
{
  guint n = count_letters(prose, i);
  if (n == 0 || i == first || !follows_mark(prose, i, '(') ||
      !is_closed(prose, i))
    return;
  const gchar *letters =
      prose->article->text + kp_prose_word(prose, i)->span.start;
  guint from = find_from(prose, first, i, letters);
  if (from < i)
    add(table, prose, i, n, kp_proper_copy(prose, from, i, first));
}

/* "the HBG | (Hull Bakers Guild)" */
static void
read_before(GHashTable *table, const KpProse *prose, guint i, guint end)
{
  guint n = count_letters(prose, i), to = i + 1;
  if (n == 0 || to >= end || !follows_mark(prose, to, '('))
    return;
  while (to < end && !is_closed(prose, to) && to < i + 2 * MOST)
    to++;
  if (to >= end || !is_closed(prose, to))
    return;
  const gchar *letters =
      prose->article->text + kp_prose_word(prose, i)->span.start;
  if (find_from(prose, i + 1, to + 1, letters) == i + 1)
    add(table, prose, i, n, kp_proper_copy(prose, i + 1, to + 1, i));
}

/* The letters of the name [from, to); FALSE: too few or too many. */
static gboolean
read_letters(const KpProse *prose, guint from, guint to, gchar *letters)
{
  guint n = 0;
  for (guint i = from; i < to; i++) {
    if (kp_proper_small(prose, i))
      continue;
    if (n == MOST)
      return FALSE;
    letters[n++] = kp_proper_initial(prose, i);
  }
  letters[n] = '\0';
  return n >= FEWEST;
}

/* A name that tells initials without a bracket, where it stands before them and
 * no other has them: "They met the Hull Bakers Guild. The HBG sold a mill." */
static void
keep_name(
    GHashTable *names, const KpProse *prose, guint from, guint to, guint first)
{
  gchar letters[MOST + 1];
  if (read_letters(prose, from, to, letters))
    kp_only_names_add(names, letters, from,
                      kp_proper_copy(prose, from, to, first));
}

/* A name may end before a small word or a title, too: "Hull Bakers Guild | of
 * Hull", "Guild of Hull Bakers | said Thursday". */
static gboolean
may_end(const KpProse *prose, guint i)
{
  return kp_proper_small(prose, i) ||
         kp_prose_word(prose, i)->classes & KP_WORD_TITLE;
}

static GHashTable *
read_names(const KpProse *prose)
{
  GHashTable *names = kp_only_names_new();
  for (guint s = 0; s < prose->sentences->len; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    guint first = sentence->first_word, end = first + sentence->n_words;
    for (guint i = first, to; i < end; i = to) {
      to = kp_proper_named(prose, i) ? kp_proper_end(prose, i, end) : i + 1;
      for (guint k = i + 2; k <= to; k++) {
        if (k == to || (may_end(prose, k) && kp_proper_named(prose, k - 1)))
          keep_name(names, prose, i, k, first);
      }
    }
  }
  return names;
}

/* "HBG" where nothing but a name before it tells what it is. */
static void
read_apart(GHashTable *table, const KpProse *prose, GHashTable *names, guint i)
{
  const guint32 words = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_VERB |
                        KP_WORD_PREPOSITION | KP_WORD_COORDINATE;
  guint n = count_letters(prose, i);
  if (n == 0 || kp_prose_word(prose, i)->classes & words) /* "AND" */
    return;
  const gchar *at = prose->article->text + kp_prose_word(prose, i)->span.start;
  g_autofree gchar *letters = g_strndup(at, n);
  const gchar *full = kp_only_names_find(names, letters, i);
  if (full != NULL)
    add(table, prose, i, n, g_strdup(full));
}

GHashTable *
kp_initials_new(const KpProse *prose)
{
  GHashTable *table =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  gboolean brackets = strchr(prose->article->text, '(') != NULL;
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint s = 0; s < prose->sentences->len; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    guint first = sentence->first_word, end = first + sentence->n_words;
    for (guint i = first; i < end; i++) {
      if (!g_ascii_isupper(kp_proper_initial(prose, i)))
        continue;
      if (count_letters(prose, i) > 0)
        g_array_append_val(all, i);
      if (!brackets)
        continue;
      read_behind(table, prose, first, i);
      read_before(table, prose, i, end);
    }
  }
  if (all->len == 0)
    return table;
  g_autoptr(GHashTable) names = read_names(prose);
  for (guint k = 0; k < all->len; k++)
    read_apart(table, prose, names, g_array_index(all, guint, k));
  return table;
}

gchar *
kp_initials_spell(GHashTable *table, const gchar *initials, gboolean bare)
{
  gsize length = strlen(initials);
  const gchar *full = g_hash_table_lookup(table, initials);
  g_autofree gchar *one = g_strndup(initials, length - (length > 0));
  gboolean several = full == NULL && g_str_has_suffix(initials, "s");
  if (several)
    full = g_hash_table_lookup(table, one);
  if (full == NULL)
    return NULL;
  gboolean count = is_count(full);
  if (g_str_has_prefix(full, KP_PROPER_THE) && (!bare || count || several))
    full += strlen(KP_PROPER_THE);
  if (several)
    return g_strconcat(full, g_str_has_suffix(full, "s") ? "" : "s", NULL);
  if (!count)
    return g_strdup(full);
  return bare ? NULL : g_strndup(full, strlen(full) - 1);
}
