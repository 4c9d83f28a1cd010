/* SPDX-License-Identifier: MIT */
/* Prose comes in; the names of its firms, charities and the like, each with
 * what it is, go out, and for a draft that names one, what can stand there. */
#include <string.h>

#include "epithet.h"
#include "name-tables.h"
#include "proper.h"
#include "prose.h"
#include "runs.h"
#include "word-list.h"

#define KINDS                                                                  \
  "agency|airline|app|bank|brand|broadcaster|carrier|chain|charity|company|"   \
  "consultancy|developer|firm|giant|group|insurer|label|lender|magazine|"      \
  "maker|manufacturer|militia|newspaper|nonprofit|operator|organisation|"      \
  "organization|outlet|platform|publication|publisher|regulator|retailer|"     \
  "start-up|startup|studio|supermarket|tabloid|watchdog|website"

/* Say nothing by themselves: "the giant Crumbs". */
#define PARTS "giant|maker|manufacturer|chain|operator|carrier|platform"

/* Say little: "a letter to company Crumbs". */
#define BARE "|agency|company|firm|group|organisation|organization"

#define LONGEST 3 /* words of a name, and before one */
#define REACH 8   /* words to what a name is, behind it */

/* "baking", "news": goes before a kind; no "visited". */
static gboolean
says_more(const KpProse *prose, guint i)
{
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                         KP_WORD_DETERMINER | KP_WORD_COORDINATE |
                         KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_PRONOUN |
                         KP_WORD_NUMBER | KP_WORD_SUBORDINATE | KP_WORD_SAY |
                         KP_WORD_QUOTED | KP_WORD_NEGATION;
  const KpWord *word = kp_prose_word(prose, i);
  return g_ascii_islower(kp_proper_initial(prose, i)) &&
         !(word->classes & others) &&
         strchr(word->form->folded, '\'') == NULL &&
         !g_str_has_suffix(word->form->folded, "ed");
}

/* Where the words begin that say what the name at `from` is; `from` where none
 * do. */
static guint
kind_from(const KpProse *prose, guint first, guint from)
{
  if (from == first || !kp_prose_adjoins(prose, from) ||
      !kp_prose_is(prose, from - 1, KINDS) ||
      !g_ascii_islower(kp_proper_initial(prose, from - 1)) ||
      kp_prose_word(prose, from - 1)->classes & KP_WORD_QUOTED)
    return from;
  guint i = from - 1;
  while (i > first && from - i < LONGEST && kp_prose_adjoins(prose, i) &&
         says_more(prose, i - 1))
    i--;
  gboolean part = kp_prose_is(prose, from - 1, PARTS);
  return part && i + 1 == from ? from : i;
}

/* The kind ends what is said: "a baking charity | in Hull", "that bakes"; it
 * does not in "charity | shop", and what "In Hull, a charity, | Crumbs" is, is
 * said of the name behind it. */
static gboolean
ends_kind(const KpProse *prose, guint kind, guint end)
{
  if (kind + 1 >= end)
    return TRUE;
  if (!kp_prose_adjoins(prose, kind + 1))
    return !kp_proper_named(prose, kind + 1);
  return kp_proper_small(prose, kind + 1) ||
         kp_prose_is(prose, kind + 1,
                     "that|which|who|whose|based|founded|owned|run");
}

/* The name in the words from `from` on may be a place, "in | Hull", a part of
 * another name, "Guild of | Bakers", or a person's. */
static gboolean
is_other_name(const KpProse *prose, GHashTable *places, guint first, guint from)
{
  g_autofree gchar *word =
      kp_run_strip(kp_prose_copy_words(prose, from, from + 1));
  if (g_hash_table_contains(places, word) ||
      kp_prose_word(prose, from)->classes & KP_WORD_TITLE)
    return TRUE;
  if (from == first || !kp_prose_adjoins(prose, from))
    return FALSE;
  return kp_prose_is(prose, from - 1, "in|near|from|across") ||
         (from > first + 1 && kp_prose_adjoins(prose, from - 1) &&
          kp_prose_is(prose, from - 1, "of|for|and") &&
          kp_proper_named(prose, from - 2));
}

/* What the words behind its comma say that the name is which ends before the
 * word `to`, "baking charity" of "Crumbs, a baking charity in Hull"; NULL: they
 * do not. */
static gchar *
copy_kind_behind(const KpProse *prose, guint to, guint end)
{
  if (to + 1 >= end || !kp_prose_parted(prose, to, ", ") ||
      !kp_prose_is(prose, to, "a|an|the"))
    return NULL;
  guint kind = to + 1, last = MIN(end, to + REACH);
  while (kind < last && kp_prose_adjoins(prose, kind) &&
         !(kp_prose_word(prose, kind)->classes & KP_WORD_PREPOSITION) &&
         !(kp_prose_is(prose, kind, KINDS) && ends_kind(prose, kind, end)))
    kind++;
  if (kind >= last || !kp_prose_adjoins(prose, kind) ||
      !kp_prose_is(prose, kind, KINDS) ||
      !g_ascii_islower(kp_proper_initial(prose, kind)))
    return NULL;
  guint from = kind;
  while (from > to + 1 && kind - from < LONGEST - 1 &&
         says_more(prose, from - 1) &&
         !g_str_has_suffix(kp_prose_word(prose, from - 1)->form->folded, "est"))
    from--;
  gboolean part = kp_prose_is(prose, kind, PARTS BARE);
  return part && from == kind ? NULL
                              : kp_prose_copy_words(prose, from, kind + 1);
}

/* "Crumbs", and no "Monday" or "I". */
static gboolean
may_be_name(const KpProse *prose, guint i)
{
  const guint32 others = KP_WORD_DAY | KP_WORD_MONTH | KP_WORD_PRONOUN |
                         KP_WORD_FUNCTION | KP_WORD_STOP;
  const KpWord *word = kp_prose_word(prose, i);
  return word->span.length > 1 && word->classes & KP_WORD_CAPITAL &&
         !(word->classes & others);
}

/* The index after the name that begins at `from`. */
static guint
end_of_name(const KpProse *prose, guint from, guint end)
{
  guint to = from + 1;
  while (to < end && kp_prose_adjoins(prose, to) &&
         kp_prose_word(prose, to)->classes & KP_WORD_CAPITAL &&
         !(kp_prose_word(prose, to)->classes & (KP_WORD_DAY | KP_WORD_MONTH)))
    to++;
  return to;
}

/* "baking charity Crumbs" where the article says so at the words [from, to);
 * NULL: it does not. */
static gchar *
copy_told(const KpProse *prose,
          GHashTable *places,
          const KpSentence *sentence,
          guint from,
          guint to)
{
  guint first = sentence->first_word, end = first + sentence->n_words;
  guint before = kind_from(prose, first, from);
  if (before < from)
    return kp_run_strip(kp_prose_copy_words(prose, before, to));
  g_autofree gchar *kind = copy_kind_behind(prose, to, end);
  if (kind == NULL || is_other_name(prose, places, first, from))
    return NULL;
  g_autofree gchar *name = kp_prose_copy_words(prose, from, to);
  return g_strjoin(" ", kind, name, NULL);
}

GHashTable *
kp_kinds_new(const KpProse *prose, GHashTable *places)
{
  GHashTable *kinds =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (guint s = 0; s < prose->sentences->len; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    guint first = sentence->first_word, end = first + sentence->n_words;
    for (guint i = first, to; i < end; i = to) {
      to = i + 1;
      if (!may_be_name(prose, i))
        continue;
      to = end_of_name(prose, i, end);
      if (to - i > LONGEST || kp_proper_famous(prose, i) ||
          (to < end && /* "game app Anna Holt: Rye" */
           kp_prose_parted(prose, to, ": ")))
        continue;
      g_autofree gchar *told = copy_told(prose, places, sentence, i, to);
      if (told == NULL)
        continue;
      g_autofree gchar *name = kp_run_strip(kp_prose_copy_words(prose, i, to));
      if (!g_hash_table_contains(kinds, name))
        g_hash_table_insert(kinds, g_steal_pointer(&name),
                            g_steal_pointer(&told));
    }
  }
  return kinds;
}

/* Neither a word before the tokens [i, to) says what that is nor are they a
 * part of something: "charity | Crumbs", "the | Crumbs | loaves", "Rye and |
 * Crumbs". */
static gboolean
is_bare(const KpDraft *draft, guint i, guint to)
{
  const KpTokens *tokens = draft->tokens;
  if (i > 0 && draft->keep[i - 1]) {
    const KpToken *left = kp_token(tokens, i - 1);
    gboolean verb = i > 1 && kp_token_listed(tokens, i - 1, "verb-base") &&
                    kp_token(tokens, i - 2)->classes & KP_WORD_AUXILIARY;
    if (left->marks == 0 && !verb && /* "will contact | Crumbs" */
        (left->classes & (KP_WORD_DETERMINER | KP_WORD_COORDINATE) ||
         !kp_proper_parts(left)))
      return FALSE;
  }
  return kp_token_before_mark(tokens, to - 1) ||
         kp_token(tokens, to - 1)->flags & KP_TOKEN_POSSESSIVE ||
         kp_proper_parts(kp_token(tokens, to)) ||
         kp_token_ends(tokens, to, "ly");
}

/* "Crumbs is a | charity": what `full` says before the name, whose last word is
 * its kind, the draft says itself. */
static gboolean
tells_kind(const KpDraft *draft, const gchar *full, gsize name)
{
  g_autofree gchar *before = g_strndup(full, strlen(full) - name - 1);
  const gchar *blank = strrchr(before, ' ');
  const gchar *kind = blank == NULL ? before : blank + 1;
  for (guint i = 0; i < draft->tokens->n; i++) {
    if (draft->keep[i] &&
        g_str_has_prefix(kp_token_folded(draft->tokens, i), kind))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_capital(const KpDraft *draft, guint i)
{
  const KpToken *token = kp_token(draft->tokens, i);
  return draft->keep[i] && token->classes & KP_WORD_CAPITAL &&
         token->quote == 0 && token->depth == 0;
}

void
kp_kinds_add(const KpDraft *draft,
             GHashTable *kinds,
             guint i,
             KpCandidate *candidate)
{
  const KpTokens *tokens = draft->tokens;
  if (!is_capital(draft, i) || (i > 0 && is_capital(draft, i - 1) &&
                                kp_token(tokens, i - 1)->marks == 0))
    return;
  guint to = i + 1;
  while (to < tokens->n && is_capital(draft, to) &&
         kp_token(tokens, to - 1)->marks == 0)
    to++;
  guint32 start = kp_token(tokens, i)->word.start;
  guint32 end = kp_span_end(kp_token(tokens, to - 1)->word);
  g_autofree gchar *name = kp_run_strip(
      kp_prose_copy_span(tokens->prose, (KpSpan){start, end - start}));
  const gchar *full = g_hash_table_lookup(kinds, name);
  if (full == NULL || !is_bare(draft, i, to) ||
      kp_candidate_calls(candidate, full) ||
      tells_kind(draft, full, strlen(name)))
    return;
  KpCalled called = {
      .call = g_strdup(name), .full = g_strdup(full), .thing = TRUE};
  g_array_append_val(candidate->called, called);
}
