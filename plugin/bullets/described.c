/* SPDX-License-Identifier: MIT */
/* A name in its sentence comes in; its age, trade and rank there go out. */
#include "described.h"

#include <string.h>

#include "article.h"
#include "language.h"
#include "prose.h"
#include "word-list.h"

/* "a 26-year-old former England and Hull striker" is seldom longer. */
#define LONGEST 8 /* words */

static const gchar *
folded(const KpRuns *runs, guint i)
{
  return kp_prose_word(runs->prose, i)->form->folded;
}

/* TRUE where exactly `between` parts the word from the one before it. */
static inline gboolean
parts(const KpProse *prose, guint i, const gchar *between)
{
  guint32 end = kp_span_end(kp_prose_word(prose, i - 1)->span);
  guint32 gap = kp_prose_word(prose, i)->span.start - end;
  return gap == strlen(between) &&
         memcmp(prose->article->text + end, between, gap) == 0;
}

/* A blank parts the word from the one before it, whose stop counts as its own:
 * "Sen. | Reed". */
static gboolean
adjoins(const KpProse *prose, guint i)
{
  return kp_prose_adjoins(prose, i) || parts(prose, i, ". ");
}

guint
kp_described_age(const gchar *folded_word)
{
  if (g_ascii_isalpha(*folded_word))
    return 0;
  gchar *end;
  guint64 age = g_ascii_strtoull(folded_word, &end, 10);
  return end > folded_word && end - folded_word <= 3 &&
                 (g_str_equal(end, "-year-old") ||
                  g_str_equal(end, "-year-old's"))
             ? (guint)age
             : 0;
}

gboolean
kp_described_trade(const KpProse *prose,
                   const gchar *folded_word,
                   guint64 lists)
{
  gsize length = strlen(folded_word);
  guint32 classes;
  if (length > 2 && memcmp(folded_word + length - 2, "'s", 2) == 0)
    lists =
        kp_language_look_up(prose->language, folded_word, length - 2, &classes);
  return (lists & kp_list_bit("trade")) != 0 ||
         (length >= 10 && (memcmp(folded_word, "mother-of-", 10) == 0 ||
                           memcmp(folded_word, "father-of-", 10) == 0));
}

static gboolean
tells_trade(const KpRuns *runs, guint i)
{
  const KpForm *form = kp_prose_word(runs->prose, i)->form;
  return kp_described_trade(runs->prose, form->folded, form->lists);
}

static gboolean
is_lower(const KpRuns *runs, guint i)
{
  return !(kp_prose_word(runs->prose, i)->classes & KP_WORD_CAPITAL);
}

/* No part of "former Hull striker". */
static gboolean
ends_phrase(const KpProse *prose, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_PRONOUN | KP_WORD_SAY |
                        KP_WORD_RELATIVE | KP_WORD_SUBORDINATE |
                        KP_WORD_AUXILIARY | KP_WORD_PREPOSITION |
                        KP_WORD_COORDINATE | KP_WORD_DETERMINER | KP_WORD_DAY;
  const KpWord *word = kp_prose_word(prose, i);
  return !(word->classes & KP_WORD_CAPITAL) && word->classes & small;
}

/* "the 26-year-old striker | Paul Reed" */
static void
read_before(const KpRuns *runs,
            const KpRun *run,
            guint first,
            KpDescription *to)
{
  for (guint i = run->from; i > first && run->from - i < LONGEST; i--) {
    if (!kp_prose_adjoins(runs->prose, i) || ends_phrase(runs->prose, i - 1))
      return;
    const gchar *word = folded(runs, i - 1);
    if (to->age == 0)
      to->age = kp_described_age(word);
    if (i == run->from && is_lower(runs, i - 1) && tells_trade(runs, i - 1))
      to->before = kp_prose_word(runs->prose, i - 1)->term;
  }
}

/* "striker" of "striker | Paul Reed", that says who that is; not "wife". */
static gboolean
is_introducing(const KpRuns *runs, guint i)
{
  const gchar *trade = folded(runs, i);
  return is_lower(runs, i) && tells_trade(runs, i) &&
         strchr(trade, '-') == NULL && !g_str_has_prefix(trade, "grand") &&
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
  if (is_lower(runs, i))
    return kp_prose_listed(runs->prose, i, "trade-kind");
  return !kp_run_is_possessive(runs->prose, i) && !(word->classes & small);
}

/* "Judge" of "Judge | Paul Reed"; "Mr" and "Dr" tell next to nothing. */
static gboolean
is_rank(const KpRuns *runs, guint i)
{
  if (is_lower(runs, i) ||
      !(kp_prose_word(runs->prose, i)->classes & KP_WORD_TITLE))
    return FALSE;
  const gchar *rank = folded(runs, i);
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
  if (from > first || from + 1 == run->from || is_rank(runs, from))
    return from;
  gboolean opens = kp_prose_listed(runs->prose, from, "starter") ||
                   g_str_has_suffix(folded(runs, from), "ly");
  return opens ? from + 1 : from;
}

/* "biology" of "Anna Holt, a | biology teacher"; not "really" and "best". */
static gboolean
may_tell_kind(const KpRuns *runs, guint i)
{
  const KpProse *prose = runs->prose;
  if (may_qualify(runs, i))
    return TRUE;
  const gchar *word = folded(runs, i);
  return is_lower(runs, i) && !ends_phrase(prose, i) &&
         !(kp_prose_word(prose, i)->classes &
           (KP_WORD_NUMBER | KP_WORD_STOP | KP_WORD_CONNECTIVE)) &&
         !kp_prose_listed(runs->prose, i, "singling") &&
         !g_str_has_suffix(word, "ly") && !g_str_has_suffix(word, "est") &&
         !g_str_has_suffix(word, "'s");
}

/* Where "former Hull striker | Paul Reed" begins. */
static guint
introduction_from(const KpRuns *runs, const KpRun *run, guint first)
{
  const KpProse *prose = runs->prose;
  guint trade = run->from - 1, from = trade;
  if (run->from > first && adjoins(prose, run->from) && is_rank(runs, trade))
    return rank_from(runs, run, first);
  if (run->from == first || !kp_prose_adjoins(prose, run->from) ||
      !is_introducing(runs, trade))
    return run->from;
  while (from > first && trade - from < LONGEST &&
         kp_prose_adjoins(prose, from) && may_qualify(runs, from - 1))
    from--;
  if (from == first) /* its capital may be no name's */
    from = trade;
  return from == trade && kp_prose_listed(runs->prose, trade, "office")
             ? run->from
             : from;
}

/* The number that stands alone as the word, 0 for none. */
static guint
read_number(const KpRuns *runs, guint i)
{
  const guint oldest = 115; /* years */
  gchar *end;
  const gchar *word = folded(runs, i);
  guint64 number = g_ascii_strtoull(word, &end, 10);
  return *end == '\0' && number <= oldest ? (guint)number : 0;
}

/* "Anna Holt | , 26," or "(26)"; returns the index after it. */
static guint
read_age(const KpRuns *runs, guint i, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (i >= end || !(parts(prose, i, ", ") || parts(prose, i, " (")))
    return i;
  guint age = read_number(runs, i);
  guint32 after = kp_span_end(kp_prose_word(prose, i)->span);
  if (age == 0 || (i + 1 < end && kp_prose_adjoins(prose, i + 1)) ||
      strchr(",.;)", prose->article->text[after]) == NULL)
    return i;
  to->age = age;
  return i + 1;
}

/* "Anna Holt | , a former Hull baker", "Anna Holt | , bread curator at": the
 * words after the determiner. A bare "leader" needs to say of what. */
static void
introduction_after(const KpRuns *runs, guint from, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (from + 1 >= end || !parts(prose, from, ", "))
    return;
  gboolean determined =
      (kp_prose_word(prose, from)->classes & KP_WORD_DETERMINER) != 0;
  guint first = determined ? from + 1 : from, trade = first;
  while (trade < end && trade < from + LONGEST &&
         (trade == from || kp_prose_adjoins(prose, trade)) &&
         !is_introducing(runs, trade) && may_tell_kind(runs, trade))
    trade++;
  if (trade >= end || (trade > from && !kp_prose_adjoins(prose, trade)) ||
      !is_introducing(runs, trade))
    return;
  gboolean office = kp_prose_listed(runs->prose, trade, "office");
  gboolean goes_on = trade + 1 < end && kp_prose_adjoins(prose, trade + 1);
  if ((goes_on && (office || !ends_phrase(prose, trade + 1))) ||
      (office && trade == first))
    return;
  to->told_from = first;
  to->told_to = trade + 1;
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
      !parts(prose, run->from, ", ") || !parts(prose, run->to, ", ") ||
      kp_prose_word(prose, run->to)->classes & KP_WORD_COORDINATE ||
      !is_introducing(runs, run->from - 1))
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

/* "Anna Holt | , a 26-year-old baker"; what goes on with a name describes that
 * one: "Anna Holt, the striker Paul Reed and". */
static void
read_after(const KpRuns *runs, guint from, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (from >= end || !parts(prose, from, ", "))
    return;
  guint i = from, age = 0;
  if (kp_prose_word(prose, i)->classes & KP_WORD_DETERMINER)
    i++;
  for (; i < end && i < from + LONGEST; i++) {
    if ((i > from && !kp_prose_adjoins(prose, i)) || ends_phrase(prose, i))
      return;
    const gchar *word = folded(runs, i);
    if (age == 0)
      age = kp_described_age(word);
    if (!is_lower(runs, i) || !tells_trade(runs, i) ||
        g_str_has_suffix(word, "'s"))
      continue;
    gboolean goes_on = i + 1 < end && kp_prose_adjoins(prose, i + 1);
    if (goes_on && kp_prose_word(prose, i + 1)->classes & KP_WORD_CAPITAL)
      return;
    if (goes_on && tells_trade(runs, i + 1))
      continue;
    to->after = kp_prose_word(prose, i)->term;
    to->age = to->age == 0 ? age : to->age;
    return;
  }
}

gboolean
kp_described_read(const KpRuns *runs, const KpRun *run, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  const KpSentence *sentence = kp_prose_sentence(prose, run->sentence);
  guint first = kp_runs_first(runs, run->sentence);
  guint end = sentence->first_word + sentence->n_words;
  *to = (KpDescription){
      .before = KP_NO_TERM, .after = KP_NO_TERM, .sentence = run->sentence};
  read_before(runs, run, first, to);
  to->from = introduction_from(runs, run, first);
  if (!kp_run_is_possessive(prose, run->to - 1)) {
    guint at = read_age(runs, run->to, end, to);
    read_after(runs, at, end, to);
    introduction_after(runs, at, end, to);
    if (to->told_to == to->told_from)
      introduction_before(runs, run, first, end, to);
  }
  return to->age > 0 || to->before != KP_NO_TERM || to->after != KP_NO_TERM;
}
