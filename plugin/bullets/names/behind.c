/* SPDX-License-Identifier: MIT */
/* The words behind a name come in; those that can be put before it go out. */
#include <string.h>

#include "epithet.h"

/* "a baker | accused of", not "a baker | turned mayor". */
static gboolean
goes_on_with_participle(const KpProse *prose, guint i)
{
  return !kp_prose_is(prose, i, "turned") &&
         (kp_prose_listed(prose, i, "verb-participle") ||
          g_str_has_suffix(kp_prose_word(prose, i)->form->folded, "ed"));
}

static gboolean
is_introducing(const KpRuns *runs, guint i)
{
  return kp_epithet_is_lower(runs, i) && kp_epithet_introduces(runs, i);
}

/* "Moss" or "Mills" of "director of Moss Mills" */
static gboolean
is_of_name(const KpProse *prose, guint i)
{
  const KpWord *word = kp_prose_word(prose, i);
  return word->classes & KP_WORD_CAPITAL &&
         !(word->classes & (KP_WORD_TITLE | KP_WORD_DAY));
}

/* The index after the words of a name that adjoin each other from `from` on. */
static guint
name_end(const KpProse *prose, guint from, guint end)
{
  guint last = from;
  while (last < end && (last == from || kp_prose_adjoins(prose, last)) &&
         is_of_name(prose, last) &&
         (last == from || !kp_run_is_possessive(prose, last - 1)))
    last++;
  return last;
}

/* "director | until May", "director of Moss Mills | in the 1990s": was so then,
 * and may be so no more. */
static gboolean
tells_when(const KpProse *prose, guint i, guint end)
{
  if (kp_prose_is(prose, i, "until"))
    return TRUE;
  guint at = i + 1;
  if (at < end && kp_prose_is(prose, at, "the"))
    at++;
  return at < end && kp_prose_is(prose, i, "in|at|from|between|during") &&
         (kp_prose_word(prose, at)->classes & KP_WORD_ANY_DATE ||
          kp_prose_is(prose, at, "time|age|early|late"));
}

/* "Moss Mills | at", "Moss Mills | (MM)": the name does not go on. */
static gboolean
name_ends(const KpRuns *runs, guint last, guint end)
{
  const KpProse *prose = runs->prose;
  if (last >= end || kp_prose_parted(prose, last, " ("))
    return TRUE;
  if (!kp_prose_adjoins(prose, last))
    return kp_epithet_is_lower(runs, last);
  return (kp_prose_is(prose, last, "who|at|in|since") &&
          !tells_when(prose, last, end)) ||
         (kp_prose_is(prose, last, "and") && last + 1 < end &&
          kp_prose_adjoins(prose, last + 1) &&
          kp_epithet_is_lower(runs, last + 1));
}

/* "director | of Moss Mills,": the words of the name behind "of" are the owner;
 * FALSE where there is no such name, or it may go on. */
static gboolean
owner_behind(const KpRuns *runs, guint of, guint end, KpDescription *to)
{
  const guint longest = 5; /* words */
  const KpProse *prose = runs->prose;
  guint from = of + 1;
  if (from < end && kp_prose_is(prose, from, "the"))
    from++;
  guint last = name_end(prose, from, end);
  if (last > from && last < end && kp_run_is_possessive(prose, last - 1) &&
      kp_prose_adjoins(prose, last)) /* "Moss Mills' | Bread Centre" */
    last = name_end(prose, last, end);
  /* "Bank | of Hull" */
  if (last > from && last + 1 < end && kp_prose_adjoins(prose, last) &&
      kp_prose_adjoins(prose, last + 1) && kp_prose_is(prose, last, "of") &&
      is_of_name(prose, last + 1))
    last = name_end(prose, last + 1, end);
  if (last == from || last - from > longest ||
      kp_run_is_possessive(prose, last - 1) || !name_ends(runs, last, end))
    return FALSE;
  to->of_from = from;
  to->of_to = last;
  return TRUE;
}

/* "CEO" of "founder and CEO of Moss Mills"; the index of the first where there
 * is no second. */
static guint
second_trade(const KpRuns *runs, guint trade, guint end)
{
  const guint longest = 3; /* words */
  const KpProse *prose = runs->prose;
  if (trade + 3 >= end || !kp_prose_adjoins(prose, trade + 1) ||
      !kp_prose_is(prose, trade + 1, "and"))
    return trade;
  for (guint i = trade + 2; i + 1 < end && i < trade + 2 + longest; i++) {
    if (!kp_prose_adjoins(prose, i) || !kp_prose_adjoins(prose, i + 1))
      return trade;
    if (kp_epithet_introduces(runs, i) && kp_prose_is(prose, i + 1, "of"))
      return i;
    if (!kp_epithet_may_tell_kind(runs, i))
      return trade;
  }
  return trade;
}

/* "Hull's | mayor": the index after the owner; the same where there is none. */
static guint
after_owner(const KpProse *prose, guint from, guint end)
{
  guint last = name_end(prose, from, end);
  return last > from && last < end && kp_prose_adjoins(prose, last) &&
                 kp_run_is_possessive(prose, last - 1)
             ? last
             : from;
}

/* "director of Moss Mills", no "Hull director of Moss Mills": of what may go
 * before the words from `first` on. */
static gboolean
finds_owner(
    const KpRuns *runs, guint first, guint trade, guint end, KpDescription *to)
{
  for (guint i = first; i < trade; i++) {
    if (!kp_epithet_is_lower(runs, i))
      return FALSE;
  }
  return owner_behind(runs, trade + 1, end, to);
}

/* The trade needs no more than the words from `first` on, or of what stands
 * behind it. */
static gboolean
may_stand(
    const KpRuns *runs, guint first, guint trade, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  gboolean bare = trade == first;
  if (trade + 1 >= end || !kp_prose_adjoins(prose, trade + 1))
    return !(bare && kp_prose_listed(prose, trade, "office"));
  if (tells_when(prose, trade + 1, end) ||
      (!kp_epithet_ends(prose, trade + 1) &&
       !goes_on_with_participle(prose, trade + 1)))
    return FALSE;
  if (!kp_prose_listed(prose, trade, "office"))
    return TRUE;
  return kp_prose_is(prose, trade + 1, "of|for")
             ? finds_owner(runs, first, trade, end, to)
             : !bare;
}

void
kp_behind_find(const KpRuns *runs, guint from, guint end, KpDescription *to)
{
  const KpProse *prose = runs->prose;
  if (from + 1 >= end || !kp_prose_parted(prose, from, ", "))
    return;
  gboolean determined =
      (kp_prose_word(prose, from)->classes & KP_WORD_DETERMINER) != 0;
  guint first = determined ? from + 1 : from;
  if (kp_prose_listed(prose, first, "hue") || /* "a | black baker" */
      kp_described_age(kp_epithet_word(runs, first)) > 0)
    first++;
  guint owned = determined ? first : after_owner(prose, first, end);
  guint trade = owned;
  while (trade < end && trade < from + KP_EPITHET_LONGEST &&
         (trade == from || kp_prose_adjoins(prose, trade)) &&
         !is_introducing(runs, trade) && kp_epithet_may_tell_kind(runs, trade))
    trade++;
  if (trade >= end || (trade > from && !kp_prose_adjoins(prose, trade)) ||
      !is_introducing(runs, trade))
    return;
  while (trade + 1 < end && kp_prose_adjoins(prose, trade + 1) &&
         is_introducing(runs, trade + 1)) /* "chief | executive" */
    trade++;
  guint second = second_trade(runs, trade, end);
  if (second > trade && owner_behind(runs, second + 1, end, to))
    trade = second;
  else if (!may_stand(runs, first, trade, end, to))
    return;
  to->told_from = first;
  to->told_to = trade + 1;
}
