/* SPDX-License-Identifier: MIT */
/* A point and what its article says come in; dates that are not in it go out.
 */
#include <math.h>
#include <stdio.h>

#include "facts.h"

static gboolean
is_year_heard(const KpFacts *self, const KpDate *date)
{
  const KpEvidence *evidence = self->evidence;
  gdouble year = date->year;
  if (kp_evidence_between(evidence, year, date->decade ? year + 9 : year) > 0)
    return TRUE;
  if (date->decade &&
      kp_evidence_between(evidence, date->year % 100, date->year % 100) > 0)
    return TRUE;
  if (g_hash_table_contains(evidence->years,
                            GUINT_TO_POINTER((guint)date->year)))
    return TRUE;
  /* "last year" on a page that has its date */
  const gchar *page = self->inspection->article->front->date;
  gdouble now = page != NULL ? g_ascii_strtod(page, NULL) : 0;
  return fabs(now - year) <= 1 && kp_facts_has_word(self, "year");
}

/* "today", "tomorrow" and the like on a page that has its date, which is three
 * days, or all where it has none. */
static gboolean
is_weekday_heard(const KpFacts *self, guint weekday)
{
  static const gchar *const WORDS[] = {"today",    "tonight", "yesterday",
                                       "tomorrow", "heute",   "gestern",
                                       "morgen",   NULL};
  if (self->evidence->weekdays & (1u << weekday))
    return TRUE;
  guint year, month, day;
  const gchar *page = self->inspection->article->front->date;
  if (page == NULL || sscanf(page, "%4u-%2u-%2u", &year, &month, &day) != 3)
    return FALSE;
  guint distance = (weekday + 7 - kp_date_weekday(year, month, day)) % 7;
  for (guint i = 0; WORDS[i] != NULL; i++) {
    if (kp_facts_has_word(self, WORDS[i]) && (distance <= 1 || distance == 6))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_date_heard(const KpFacts *self, const KpDate *date)
{
  const KpEvidence *evidence = self->evidence;
  if (date->year > 0 && !is_year_heard(self, date))
    return FALSE;
  if (date->weekday > 0 && !is_weekday_heard(self, date->weekday))
    return FALSE;
  if (date->month == 0 || !date->sure)
    return TRUE;
  return date->day > 0 ? (evidence->days[date->month] & (1u << date->day)) != 0
                       : (evidence->months & (1u << date->month)) != 0;
}

/* How like two dates are; 0: not at all. */
static guint
likeness(const KpDate *a, const KpDate *b)
{
  if ((a->weekday > 0) != (b->weekday > 0))
    return 0;
  return 1 + 4 * (a->month > 0 && a->month == b->month) +
         2 * (a->day > 0 && a->day == b->day) +
         2 * (a->year > 0 && a->year == b->year) +
         (a->month > 0 && b->month > 0) + (a->year > 0 && b->year > 0);
}

static void
check_date(KpFacts *self, const KpDate *date)
{
  if (is_date_heard(self, date))
    return;
  const GArray *dates = self->evidence->dates;
  const KpDate *best = NULL;
  for (guint i = 0; i < dates->len && self->looks < KP_MOST_LOOKS; i++) {
    const KpDate *other = &g_array_index(dates, KpDate, i);
    if (likeness(date, other) > (best != NULL ? likeness(date, best) : 0))
      best = other;
  }
  self->looks++;
  g_autofree gchar *subject =
      kp_pieces_copy(self->point, date->first, date->n_pieces);
  kp_facts_tell_near(self, KP_RULE_DATE_NOT_IN_ARTICLE, "the date", subject,
                     best != NULL ? best->first : 0,
                     best != NULL ? best->n_pieces : 0);
}

void
kp_facts_check_dates(KpFacts *self)
{
  for (guint i = 0; i < self->dates->len; i++)
    check_date(self, &g_array_index(self->dates, KpDate, i));
}
