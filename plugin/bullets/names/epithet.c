/* SPDX-License-Identifier: MIT */
/* A name in its sentence comes in; what can be put before it to say whose it
 * is goes out. */
#include "epithet.h"

#include "language.h"
#include "word-list.h"

#define LONGEST KP_EPITHET_LONGEST

/* No part of "former Hull striker". */
gboolean
kp_epithet_ends(const KpProse *prose, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_PRONOUN | KP_WORD_SAY |
                        KP_WORD_OPENS_CLAUSE | KP_WORD_AUXILIARY |
                        KP_WORD_PREPOSITION | KP_WORD_DETERMINER | KP_WORD_DAY;
  const KpWord *word = kp_prose_word(prose, i);
  return !(word->classes & KP_WORD_CAPITAL) && word->classes & small;
}

/* A blank parts the word from the one before it, whose stop counts as its own:
 * "Sen. | Reed". */
static gboolean
adjoins(const KpProse *prose, guint i)
{
  return kp_prose_adjoins(prose, i) || kp_prose_parted(prose, i, ". ");
}

gboolean
kp_epithet_introduces(const KpRuns *runs, guint i)
{
  const gchar *trade = kp_epithet_word(runs, i);
  return kp_prose_listed(runs->prose, i, "trade") &&
         !g_str_has_prefix(trade, "ex-") && !g_str_has_prefix(trade, "grand") &&
         !kp_prose_listed(runs->prose, i, "kin");
}

/* "Hull" or "former" of "former Hull striker". */
static gboolean
may_qualify(const KpRuns *runs, guint i)
{
  const guint32 small = KP_WORD_DAY | KP_WORD_DETERMINER | KP_WORD_STOP |
                        KP_WORD_PRONOUN | KP_WORD_FUNCTION |
                        KP_WORD_PREPOSITION | KP_WORD_CONNECTIVE;
  const KpWord *word = kp_prose_word(runs->prose, i);
  if (kp_epithet_is_lower(runs, i))
    return kp_prose_listed(runs->prose, i, "trade-kind");
  return !kp_run_is_possessive(runs->prose, i) && !(word->classes & small);
}

/* "Judge" of "Judge | Paul Reed", "CEO" of "Moss Mills CEO | Paul Reed"; "Mr"
 * and "Dr" tell next to nothing. */
static gboolean
is_rank(const KpRuns *runs, guint i, guint first)
{
  if (kp_epithet_is_lower(runs, i))
    return FALSE;
  if (!(kp_prose_word(runs->prose, i)->classes & KP_WORD_TITLE))
    return i > first && kp_epithet_tells_trade(runs, i) &&
           !kp_prose_listed(runs->prose, i, "kin");
  const gchar *rank = kp_epithet_word(runs, i);
  return !kp_word_is(rank, strcspn(rank, "."),
                     "mr|mrs|ms|miss|mx|mme|mlle|messrs|st|hon|vice|dr|rev|"
                     "reverend|fr|sir|dame|lord|lady");
}

/* Where "Judge | Paul Reed" begins, "Hull Judge" with what stands before it.
 * The capital of a sentence's first word may be no name's, but "Foreign" and
 * "Former" change what a minister is. */
static guint
rank_from(const KpRuns *runs, const KpRun *run, guint first)
{
  guint from = run->from - 1;
  while (from > first && run->from - from < LONGEST &&
         adjoins(runs->prose, from) && may_qualify(runs, from - 1))
    from--;
  if (from > first || from + 1 == run->from)
    return from;
  gboolean opens = kp_prose_listed(runs->prose, from, "starter") ||
                   g_str_has_suffix(kp_epithet_word(runs, from), "ly");
  return opens ? from + 1 : from;
}

/* No "suspended", "leading" and "old" before a trade. */
static gboolean
is_noun_like(const KpRuns *runs, guint i)
{
  const KpForm *form = kp_prose_word(runs->prose, i)->form;
  return !kp_epithet_is_lower(runs, i) ||
         kp_prose_listed(runs->prose, i, "trade-kind") ||
         !(g_str_has_suffix(form->folded, "ed") ||
           g_str_has_suffix(form->folded, "ing") ||
           kp_prose_word(runs->prose, i)->classes & KP_WORD_VERB ||
           kp_form_is(form, "old|young|fellow|own|then|now|so-called|alleged|"
                            "late|big|good|great|top|real"));
}

gboolean
kp_epithet_may_tell_kind(const KpRuns *runs, guint i)
{
  const KpProse *prose = runs->prose;
  if (may_qualify(runs, i))
    return TRUE;
  const gchar *word = kp_epithet_word(runs, i);
  return kp_epithet_is_lower(runs, i) && !kp_epithet_ends(prose, i) &&
         !(kp_prose_word(prose, i)->classes &
           (KP_WORD_NUMBER | KP_WORD_STOP | KP_WORD_CONNECTIVE)) &&
         !kp_prose_listed(runs->prose, i, "singling") &&
         !g_str_has_suffix(word, "ly") && !g_str_has_suffix(word, "est") &&
         !g_str_has_suffix(word, "'s");
}

/* The first word of a sentence, before a trade, whose capital is its own or
 * tells nothing: "Hull | striker" of which the page tells elsewhere, "NFL |
 * striker", "Former | striker". */
static gboolean
qualifies_first(const KpRuns *runs, guint first)
{
  const KpProse *prose = runs->prose;
  const KpWord *word = kp_prose_word(prose, first);
  if (word->classes & KP_WORD_CAPITALS ||
      kp_prose_listed(prose, first, "trade-kind"))
    return TRUE;
  return g_hash_table_contains(runs->inner, word->form);
}

/* What stands before the words from `from` on shows that they begin a noun
 * phrase: "by | shadow education secretary", "the mill's | foster baker". */
static gboolean
opens_phrase(const KpRuns *runs, guint from, guint first)
{
  const KpProse *prose = runs->prose;
  if (from == first)
    return qualifies_first(runs, first);
  return kp_prose_adjoins(prose, from) &&
         ((kp_prose_word(prose, from - 1)->classes & KP_WORD_PREPOSITION &&
           /* "to | keep striker Paul Reed" */
           !(kp_prose_is(prose, from - 1, "to") &&
             kp_prose_listed(prose, from, "verb-base"))) ||
          kp_prose_listed(prose, from - 1, "definite") ||
          kp_prose_is(prose, from - 1, "a|an") ||
          kp_run_is_possessive(prose, from - 1));
}

/* Where "shadow education secretary | Kate Green" begins; the trade's own index
 * where that is not sure: "the question | former champion Holt asked". */
static guint
kind_from(const KpRuns *runs, guint trade, guint first)
{
  guint from = trade;
  while (from > first && trade - from < LONGEST &&
         kp_prose_adjoins(runs->prose, from) &&
         !kp_prose_is(runs->prose, from, "former") &&
         kp_epithet_may_tell_kind(runs, from - 1) &&
         is_noun_like(runs, from - 1))
    from--;
  return opens_phrase(runs, from, first) ? from : trade;
}

/* Where "Hull woman | Anna Holt" begins, which says where she is from; the
 * run's own index where it is not so. */
static guint
origin_from(const KpRuns *runs, const KpRun *run, guint first)
{
  const KpProse *prose = runs->prose;
  guint from = run->from - 1;
  if (!kp_prose_is(prose, from, "man|woman") ||
      !kp_epithet_is_lower(runs, from))
    return run->from;
  while (from > first && run->from - from < LONGEST &&
         kp_prose_adjoins(prose, from) &&
         !kp_epithet_is_lower(runs, from - 1) && may_qualify(runs, from - 1))
    from--;
  return from + 1 == run->from ||
                 (from == first && !qualifies_first(runs, first))
             ? run->from
             : from;
}

/* "the late | baker Anna Holt" is not told without it, and who was a baker then
 * may be none now: `run` for nothing. */
static guint
with_time(const KpRuns *runs, guint from, guint first, guint run)
{
  const KpProse *prose = runs->prose;
  if (from == first || from == run || !kp_prose_adjoins(prose, from))
    return from;
  if (kp_prose_is(prose, from - 1, "then|ex"))
    return from == first + 1 ? from : run; /* "Then | Mayor Holt left" */
  return kp_prose_is(prose, from - 1, "late|interim|acting|former") ? from - 1
                                                                    : from;
}

/* Where "former Hull striker | Paul Reed" begins. */
guint
kp_epithet_from(const KpRuns *runs, const KpRun *run, guint first)
{
  const KpProse *prose = runs->prose;
  guint trade = run->from - 1, from = trade;
  if (run->from > first && adjoins(prose, run->from) &&
      is_rank(runs, trade, first)) {
    return with_time(runs, rank_from(runs, run, first), first, run->from);
  }
  if (run->from == first || !kp_prose_adjoins(prose, run->from))
    return run->from;
  if (!kp_epithet_introduces(runs, trade) ||
      !(trade == first || kp_epithet_is_lower(runs, trade)))
    return origin_from(runs, run, first);
  while (from > first && trade - from < LONGEST &&
         kp_prose_adjoins(prose, from) && may_qualify(runs, from - 1))
    from--;
  if (from == first && !qualifies_first(runs, first))
    from = trade;
  guint kind = kind_from(runs, trade, first);
  from = MIN(from, kind);
  gboolean halved = /* "incoming director | general Paul Reed" */
      from == trade && trade > first && kp_prose_adjoins(prose, trade) &&
      kp_epithet_is_lower(runs, trade - 1) &&
      kp_epithet_tells_trade(runs, trade - 1);
  return halved || (from == trade &&
                    kp_prose_listed(runs->prose, trade, "office"))
             ? run->from
             : with_time(runs, from, first, run->from);
}

/* "The Hull baker, | Anna Holt, sold": the words after the determiner. */
static void
introduction_before(const KpRuns *runs,
                    const KpRun *run,
                    guint first,
                    guint end,
                    KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (run->from < first + 2 || run->to >= end ||
      !kp_prose_parted(prose, run->from, ", ") ||
      !kp_prose_parted(prose, run->to, ", ") ||
      kp_prose_word(prose, run->to)->classes & KP_WORD_COORDINATE ||
      !kp_epithet_is_lower(runs, run->from - 1) ||
      !kp_epithet_introduces(runs, run->from - 1))
    return;
  guint from = run->from - 1;
  while (from > first && kp_prose_adjoins(prose, from) &&
         may_qualify(runs, from - 1))
    from--;
  if (from == first || !kp_prose_adjoins(prose, from) ||
      !(kp_prose_word(prose, from - 1)->classes & KP_WORD_DETERMINER) ||
      (from + 1 == run->from && kp_prose_listed(runs->prose, from, "office")))
    return;
  to->told_from = from;
  to->told_to = run->from;
}

void
kp_epithet_apart(const KpRuns *runs,
                 const KpRun *run,
                 guint at,
                 guint end,
                 KpDescription *to)
{
  kp_behind_find(runs, at, end, to);
  if (to->told_to == to->told_from)
    introduction_before(runs, run, kp_runs_first(runs, run->sentence), end, to);
}

gboolean
kp_epithet_opens_small(const KpProse *prose, guint i)
{
  const KpWord *word = kp_prose_word(prose, i), *next = word + 1;
  gboolean trade = kp_prose_listed(prose, i, "trade");
  if (word->classes & (KP_WORD_TITLE | KP_WORD_CAPITALS))
    return FALSE;
  if (trade || kp_form_is(word->form, "former") ||
      kp_form_is(word->form, "retired"))
    return TRUE;
  return kp_prose_listed(prose, i, "trade-kind") &&
         !(next->classes & KP_WORD_CAPITAL);
}
