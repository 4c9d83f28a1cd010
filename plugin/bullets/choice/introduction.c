/* SPDX-License-Identifier: MIT */
/* A bullet and those above it come in; the names that are put into it go
 * out. */
#include "introduction.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "runs.h"
#include "tokens.h"

static gboolean
is_met(const KpProse *prose, const GPtrArray *above, const gchar *surname)
{
  const gchar *title = prose->article->title;
  if (title != NULL && kp_run_find(title, surname) != NULL)
    return TRUE;
  for (guint i = 0; i < above->len; i++) {
    if (kp_run_find(g_ptr_array_index(above, i), surname) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the text spells the initials out, whatever its capitals. */
static gboolean
spells(const gchar *text, const KpCalled *called)
{
  const gchar *full =
      called->introduced != NULL ? called->introduced : called->full;
  full += g_str_has_prefix(full, "the ") ? 4 : 0;
  gsize length = strcspn(full, "(") - 2; /* of "ovens (" "oven" */
  const gchar *end = text + strlen(text);
  for (; text + length <= end; text++) {
    if (g_ascii_strncasecmp(text, full, length) == 0)
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the text has the initials, of one or of several, or spells them.
 */
static gboolean
tells(const gchar *text, const KpCalled *called)
{
  gsize length = strlen(called->call);
  gboolean several = called->call[length - 1] == 's';
  g_autofree gchar *other = several ? g_strndup(called->call, length - 1)
                                    : g_strconcat(called->call, "s", NULL);
  return kp_run_find(text, called->call) != NULL ||
         kp_run_find(text, other) != NULL || spells(text, called);
}

/* TRUE where the title or a bullet above names whom or what is called so:
 * "Holt" of "Mr Holt" is the word by which the reader would know him. */
static gboolean
is_known(const KpProse *prose, const GPtrArray *above, const KpCalled *called)
{
  const gchar *blank = strrchr(called->call, ' ');
  if (!called->thing)
    return is_met(prose, above, blank == NULL ? called->call : blank + 1);
  gboolean told =
      prose->article->title != NULL && tells(prose->article->title, called);
  for (guint i = 0; i < above->len && !told; i++)
    told = tells(g_ptr_array_index(above, i), called);
  return told;
}

/* "Toms mother" in the title of a page that writes no apostrophe. */
static gboolean
owns_in_title(const KpProse *prose, const gchar *name)
{
  const gchar *title = prose->article->title;
  g_autofree gchar *owner = g_strconcat(name, "s", NULL);
  return title != NULL && kp_run_find(title, owner) != NULL;
}

/* How often it counts that nothing above names the called one, 0: who that is
 * stands there. */
static guint
weight(const KpProse *prose, const KpCalled *called)
{
  if (called->thing || called->ranked)
    return 0;
  if (called->lone)
    return owns_in_title(prose, called->call) ? 0 : 2;
  if (!g_str_equal(called->call, called->full))
    return called->cramped ? 2 : 1;
  return called->stripped || called->cramped;
}

guint
kp_introduction_strangers(const KpProse *prose,
                          const GPtrArray *above,
                          const KpCandidate *candidate)
{
  guint n = 0;
  for (guint i = 0; i < candidate->called->len; i++) {
    const KpCalled *called = &g_array_index(candidate->called, KpCalled, i);
    guint counts = weight(prose, called);
    if (counts > 0 && !is_known(prose, above, called))
      n += counts;
  }
  return n;
}

static guint
count_blanks(const gchar *text)
{
  guint n = 0;
  for (; *text != '\0'; text++)
    n += *text == ' ';
  return n;
}

/* `put` for the call at `at` of the text, with a capital at its start. */
static gchar *
replace(const gchar *text, const gchar *at, const gchar *call, const gchar *put)
{
  const gchar *rest = g_utf8_next_char(put);
  gchar first[7] = {0};
  gunichar c = g_utf8_get_char(put);
  g_unichar_to_utf8(at == text ? g_unichar_toupper(c) : c, first);
  return g_strdup_printf("%.*s%s%s%s", (int)(at - text), text, first, rest,
                         at + strlen(call));
}

gchar *
kp_introduction_shorten(const KpProse *prose,
                        const GPtrArray *above,
                        const KpCandidate *candidate,
                        guint *n_words)
{
  const gchar *text = candidate->text;
  const gchar *at =
      candidate->named == NULL ? NULL : strstr(text, candidate->named);
  const gchar *blank = at == NULL ? NULL : strrchr(candidate->named, ' ');
  *n_words = candidate->n_words;
  if (blank == NULL || !is_met(prose, above, blank + 1))
    return g_strdup(text);
  const gchar *rest = at + strlen(candidate->named);
  guint kept = count_blanks(candidate->brief) + 1 + count_blanks(rest);
  if (kept < KP_CANDIDATE_FEWEST)
    return g_strdup(text);
  *n_words = kept;
  return replace(at, at, candidate->named, candidate->brief);
}

/* The fullest of what can stand for the call in `room` more words, NULL: none.
 */
static const gchar *
longest(const KpCalled *called, guint room)
{
  guint blanks = count_blanks(called->call);
  if (called->introduced != NULL &&
      count_blanks(called->introduced) <= blanks + room)
    return called->introduced;
  if (g_str_equal(called->call, called->full))
    return NULL;
  return count_blanks(called->full) <= blanks + room ? called->full : NULL;
}

guint
kp_introduction_words(const KpCandidate *candidate)
{
  guint words = candidate->n_words;
  for (guint i = 0; i < candidate->called->len; i++) {
    const KpCalled *called = &g_array_index(candidate->called, KpCalled, i);
    const gchar *put = longest(called, G_MAXUINT / 2);
    if (put != NULL)
      words += count_blanks(put) - count_blanks(called->call);
  }
  return words;
}

gboolean
kp_introduction_is_cramped(const KpProse *prose,
                           const GPtrArray *above,
                           const KpCandidate *candidate)
{
  for (guint i = 0; i < candidate->called->len; i++) {
    const KpCalled *called = &g_array_index(candidate->called, KpCalled, i);
    if (called->cramped && !called->thing && !is_known(prose, above, called))
      return TRUE;
  }
  return FALSE;
}

/* The text with no words in its quotations, byte by byte. */
static gchar *
copy_unquoted(const gchar *text)
{
  gsize length = strlen(text);
  gchar *copy = g_strdup(text);
  g_autofree guint16 *quote = g_new(guint16, length + 1);
  kp_quotes_number(text, length, quote);
  for (gsize i = 0; i < length; i++)
    if (quote[i] != 0)
      copy[i] = '"';
  return copy;
}

/* Puts `put` for the call at `offset` of *text, and marks as long in *open,
 * where nothing more is put then. */
static void
put_name(gchar **text,
         gchar **open,
         gsize offset,
         const gchar *call,
         const gchar *put)
{
  gchar *named = replace(*text, *text + offset, call, put);
  gsize length = strlen(named) + strlen(call) - strlen(*text);
  g_autofree gchar *none = g_strnfill(length, '"');
  gchar *filled = replace(*open, *open + offset, call, none);
  g_free(*text);
  g_free(*open);
  *text = named;
  *open = filled;
}

gchar *
kp_introduction_new(const KpProse *prose,
                    const GPtrArray *above,
                    const KpCandidate *candidate,
                    const gchar *bullet,
                    guint max_words,
                    guint *n_words)
{
  guint words = *n_words;
  g_autofree gchar *text = g_strdup(bullet);
  g_autofree gchar *open = copy_unquoted(bullet); /* what may be replaced */
  for (guint i = 0; i < candidate->called->len; i++) {
    const KpCalled *called = &g_array_index(candidate->called, KpCalled, i);
    const gchar *at = kp_run_find(open, called->call);
    if (at == NULL || words > max_words || is_known(prose, above, called))
      continue;
    const gchar *put = longest(called, max_words - words);
    if (put == NULL)
      continue;
    put_name(&text, &open, at - open, called->call, put);
    words += count_blanks(put) - count_blanks(called->call);
  }
  if (g_str_equal(text, bullet))
    return NULL;
  *n_words = words;
  return g_steal_pointer(&text);
}
