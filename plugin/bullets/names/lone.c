/* SPDX-License-Identifier: MIT */
/* Prose and its names come in; those of one word that are of people go out, and
 * for a draft those of whom it does not say who they are. */
#include "described.h"
#include "epithet.h"
#include "name-tables.h"
#include "prose.h"
#include "word-list.h"

#define COMPANIONS                                                             \
  "friend|pal|beau|ex|teammate|colleague|classmate|roommate|niece|nephew|"     \
  "aunt|uncle|twin|baby|toddler|child|boy|girl|first-born|firstborn|stepson|"  \
  "stepdaughter|dog|puppy|cat"

/* "Tom's | mother" */
static gboolean
owns_kin(const KpRuns *runs, const KpRun *run)
{
  const KpProse *prose = runs->prose;
  return kp_run_is_possessive(prose, run->to - 1) && run->to < prose->n_words &&
         kp_prose_adjoins(prose, run->to) &&
         kp_prose_is(prose, run->to,
                     "mother|mum|mom|father|dad|parents|wife|husband|widow|"
                     "girlfriend|boyfriend|brother|sister|son|daughter");
}

/* "broadcaster | Crumbs" may be a firm, "Duke of | Hull, 38," is no name, nor
 * is "a 38-year-old | Briton". */
static gboolean
is_no_person(const KpProse *prose, const KpRun *run, guint first)
{
  guint i = run->from;
  if (i == first || !kp_prose_adjoins(prose, i))
    return FALSE;
  const KpForm *before = kp_prose_word(prose, i - 1)->form;
  return kp_form_is(before,
                    "of|the|broadcaster|company|developer|publisher|producer|"
                    "owner|leader|partner|sponsor|rival|winner|champion") ||
         (i - 1 > first && g_str_has_suffix(before->folded, "-old") &&
          kp_prose_is(prose, i - 2, "a|an|the"));
}

/* "their friend | Tom", "a boy named | Tom", "identified only as | Tom" */
static gboolean
follows_companion(const KpRuns *runs, const KpRun *run, guint first)
{
  const KpProse *prose = runs->prose;
  guint i = run->from;
  if (i < first + 2 || !kp_prose_adjoins(prose, i))
    return FALSE;
  const KpForm *before = kp_prose_word(prose, i - 1)->form;
  const KpForm *second = kp_prose_word(prose, i - 2)->form;
  if (kp_form_is(before, COMPANIONS))
    return TRUE;
  return kp_prose_adjoins(prose, i - 1) &&
         ((kp_form_is(before, "named|called") &&
           (kp_form_is(second, COMPANIONS "|man|woman|teenager") ||
            kp_epithet_tells_trade(runs, i - 2))) ||
          (kp_form_is(before, "as") && kp_form_is(second, "only|identified")));
}

static gboolean
tells_person(const KpRuns *runs,
             const KpRun *run,
             const KpDescription *description)
{
  guint first = kp_runs_first(runs, run->sentence);
  if (run->to - run->from != 1 ||
      kp_prose_word(runs->prose, run->from)->classes & KP_WORD_CAPITALS)
    return FALSE;
  return owns_kin(runs, run) || follows_companion(runs, run, first) ||
         (description->tells && !is_no_person(runs->prose, run, first));
}

GHashTable *
kp_lone_new(const KpRuns *runs, const GArray *described, GHashTable *places)
{
  GHashTable *lone =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < runs->runs->len; i++) {
    const KpRun *run = &g_array_index(runs->runs, KpRun, i);
    if (!tells_person(runs, run, &g_array_index(described, KpDescription, i)))
      continue;
    gchar *name =
        kp_run_strip(kp_prose_copy_words(runs->prose, run->from, run->to));
    if (g_hash_table_contains(places, name))
      g_free(name);
    else
      g_hash_table_add(lone, name);
  }
  return lone;
}

/* "Tom, | 9,", "Tom, | who", "Tom, | Duke of Hull" */
static gboolean
is_told_after_comma(const KpTokens *tokens, guint i, guint next)
{
  guint32 classes = kp_token(tokens, next)->classes;
  if (classes & (KP_WORD_NUMBER | KP_WORD_RELATIVE) ||
      kp_token_is(tokens, next, "whose|" KP_SMALL_NUMBERS))
    return TRUE;
  return !(kp_token(tokens, i)->flags & KP_TOKEN_LIST) &&
         (classes & (KP_WORD_DETERMINER | KP_WORD_CAPITAL) ||
          kp_token_trade(tokens, next));
}

/* "Tom | (9)", "Tom | and Anna Holt" */
static gboolean
is_told_behind(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint next = i + 1;
  while (next < tokens->n && !draft->keep[next])
    next++;
  if (next >= tokens->n)
    return FALSE;
  if (kp_token(tokens, i)->marks & KP_MARK_COMMA)
    return is_told_after_comma(tokens, i, next);
  return kp_token(tokens, next)->depth > 0 ||
         (kp_token_is(tokens, next, "and") && next + 2 < tokens->n &&
          kp_token(tokens, next + 1)->classes & KP_WORD_CAPITAL &&
          kp_token(tokens, next + 1)->marks == 0 &&
          kp_token(tokens, next + 2)->classes & KP_WORD_CAPITAL);
}

/* "her son | Tom", "Holt's son, | Tom,", "nine-year-old | Tom", "his idol |
 * Tom", "known as | Tom" */
static gboolean
is_told_before(const KpDraft *draft, guint i)
{
  const guint32 small = KP_WORD_VERB | KP_WORD_SAY | KP_WORD_PREPOSITION |
                        KP_WORD_SUBORDINATE | KP_WORD_COORDINATE;
  const KpTokens *tokens = draft->tokens;
  if (i == 0 || !draft->keep[i - 1])
    return FALSE;
  if (kp_token_trade(tokens, i - 1) ||
      kp_token_is(tokens, i - 1, COMPANIONS "|named|called|nicknamed|dubbed") ||
      kp_token_ends(tokens, i - 1, "-old"))
    return TRUE;
  if (i < 2 || !draft->keep[i - 2])
    return FALSE;
  if (kp_token_is(tokens, i - 1, "as"))
    return kp_token_is(tokens, i - 2, "known|identified|only");
  return !(kp_token(tokens, i - 1)->classes & small) &&
         (kp_token_is(tokens, i - 2, "his|her|their|my|our") ||
          kp_token(tokens, i - 2)->flags & KP_TOKEN_POSSESSIVE);
}

void
kp_lone_add(const KpDraft *draft,
            GHashTable *lone,
            guint i,
            const gchar *name,
            KpCandidate *candidate)
{
  if (!g_hash_table_contains(lone, name) || is_told_before(draft, i) ||
      is_told_behind(draft, i) || kp_candidate_calls(candidate, name))
    return;
  KpCalled called = {
      .call = g_strdup(name), .full = g_strdup(name), .lone = TRUE};
  g_array_append_val(candidate->called, called);
}
