/* SPDX-License-Identifier: MIT */
/* Which commas part an enumeration. */
#include "tokens.h"

/* "Days after he left Hull, | former baker and miller Anna Holt was", "For two
 * days, | bakers and their guests have": the first comma of a sentence that
 * opens with a clause or a phrase, and a verb before the next. */
static gboolean
closes_clause(const KpTokens *self, guint i)
{
  guint opener = 0;
  while (opener < 3 && opener < i &&
         (kp_token_any(self, opener, KP_WORD_NUMBER, KP_TOKEN_TIME) ||
          kp_token_is(self, opener, "two|three|four|five|six|seven|just")))
    opener++;
  guint comma = kp_tokens_comma(self, i + 1, self->n);
  guint verb = kp_tokens_verb(self, i + 1, comma);
  const guint32 classes = kp_token(self, opener)->classes;
  return (classes & KP_WORD_PREPOSITION ||
          (classes & KP_WORD_SUBORDINATE &&
           kp_tokens_hold_verb(self, opener, i))) &&
         kp_tokens_comma(self, 0, i) == i && verb < comma &&
         kp_token_listed(self, verb, "auxiliary-finite");
}

/* "Anna Holt, | Head of Bread and Salt, | told": an office, and the verb. */
static gboolean
names_office(const KpTokens *self, guint i, guint next)
{
  guint of = i + 1;
  while (of < next && kp_token(self, of)->classes & KP_WORD_CAPITAL)
    of++;
  return next + 1 < self->n && of > i + 1 && of < next &&
         kp_token_is(self, of, "of|for") &&
         kp_token(self, next + 1)->flags & KP_TOKEN_FINITE &&
         !kp_tokens_hold_verb(self, 0, i);
}

/* "shows theft, arson, old fraud, | robbery of bakers and rain were": the last
 * of a row of short things, and the verb of them all. */
static gboolean
ends_subject(const KpTokens *self, guint i)
{
  const guint most = 3, least = 2; /* tokens of a thing; things before it */
  const guint last = 9;            /* tokens of the last two, and the verb */
  const guint32 others = KP_WORD_OPENS_SUBJECT | KP_WORD_PREPOSITION |
                         KP_WORD_RELATIVE | KP_WORD_SUBORDINATE |
                         KP_WORD_NUMBER;
  guint to = MIN(i + 1 + last, self->n);
  guint verb = kp_tokens_verb(self, i + 1, to);
  if (verb >= to || !kp_tokens_hold(self, i + 1, verb, "and|or"))
    return FALSE;
  guint things = 0, end = i;
  for (guint k = i; k-- > 0 && k + most >= end && things < least;) {
    const KpToken *first = kp_token(self, k + 1);
    if (!(kp_token(self, k)->marks & KP_MARK_COMMA))
      continue;
    if (first->classes & others || kp_tokens_hold_verb(self, k + 1, end + 1))
      return FALSE;
    things++;
    end = k;
  }
  return things == least;
}

/* "has left the old bakers, | urging a soft and light loaf": what is done,
 * after the only comma far and wide. */
static gboolean
leads_to_doing(const KpTokens *self, guint i, guint next)
{
  const guint reach = 8; /* tokens of a row before it */
  guint from = i > reach ? i - reach : 0;
  if (i < 4 || kp_token_is(self, i - 1, "of") || /* "of theft, | causing" */
      kp_tokens_any(self, from, i, 0, KP_TOKEN_GERUND) ||
      kp_tokens_hold(self, from, i,
                     "include|includes|included|including|like|between"))
    return FALSE;
  return next == self->n && i + 3 < self->n && !kp_tokens_comma_near(self, i) &&
         kp_token(self, i + 1)->flags & KP_TOKEN_GERUND &&
         kp_token(self, i + 2)->classes &
             (KP_WORD_DETERMINER | KP_WORD_PREPOSITION) &&
         kp_tokens_hold_verb(self, 0, i);
}

/* "a mill in Hull, | as well as an oven, a lid and rye", ", | complete with an
 * oven, a lid and rye": a row of its own, after the only comma far and wide. */
static gboolean
leads_to_row(const KpTokens *self, guint i)
{
  gboolean adds = kp_token_triple(self, i + 1, "as", "well", "as");
  return (adds || kp_token_pair(self, i + 1, "complete|replete", "with")) &&
         !kp_tokens_comma_near(self, i) && kp_tokens_hold_verb(self, 0, i);
}

/* "In a talk on Tuesday, | Anna Holt and her aunt, Dr. Reed, told": a day, and
 * no other after it. */
static gboolean
ends_in_day(const KpTokens *self, guint i)
{
  return kp_token(self, i)->classes & KP_WORD_DAY &&
         kp_token(self, i + 1)->classes & KP_WORD_CAPITAL &&
         !kp_tokens_hold_comma(self, 0, i);
}

/* A comma belongs to an enumeration where a short piece without a verb follows
 * and "and" or "or" joins the last ones: "red, white(,) and blue". */
void
kp_lists_mark(KpTokens *self)
{
  /* An enumeration's pieces are seldom longer. */
  const guint most = 6; /* tokens */
  const guint last = 9; /* tokens of the last two, with their "and" */
  guint next = self->n;
  gboolean next_listed = FALSE;
  for (guint i = self->n; i-- > 0;) {
    KpToken *token = &self->all[i];
    if (!(token->marks & KP_MARK_COMMA))
      continue;
    guint to = next == self->n && self->n - i - 1 <= last
                   ? self->n
                   : MIN(MIN(next + 1, self->n), i + 1 + most);
    gboolean is_short = next - i <= most + 1 || next == self->n;
    guint verb = kp_tokens_verb(self, i + 1, to);
    gboolean opens_and = kp_token_is(self, i + 1, "and|or|und|oder");
    gboolean listed = FALSE;
    if (is_short && verb == to && !opens_and)
      listed = next_listed ||
               kp_tokens_hold(self, i + 1, to, "and|or|und|oder") ||
               (kp_token_is(self, next + 1, "and|or|und|oder") &&
                !kp_tokens_hold_verb(self, next + 1, MIN(next + 4, self->n)));
    if ((opens_and && verb == to) || ends_subject(self, i))
      listed = TRUE;
    /* "have swarmed the mills, | but the oven and the rain" */
    if (kp_token_is(self, i + 1, "but|yet") || closes_clause(self, i) ||
        ends_in_day(self, i) || names_office(self, i, next) ||
        leads_to_doing(self, i, next) || leads_to_row(self, i))
      listed = FALSE;
    if (listed)
      token->flags |= KP_TOKEN_LIST;
    next = i;
    next_listed = listed;
  }
}
