/* SPDX-License-Identifier: MIT */
/* Cuts of days and times inside a sentence: "on Thursday", "Tuesday night". */
#include "attribution.h"
#include "cut.h"

/* Words that go with a day: "Monday morning", "late on Tuesday". */
static gboolean
goes_with_day(const KpTokens *tokens, guint i)
{
  if (kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
      kp_token_is(tokens, i, "this|morning|night"))
    return FALSE; /* "on This Morning": a programme */
  return kp_token_listed(tokens, i, "day-part");
}

/* "Sat" and "Wed" are days, "sat" and "wed" are not. */
static gboolean
is_day(const KpTokens *tokens, guint i)
{
  const guint longest = 5; /* "thurs" */
  const KpToken *token = kp_token(tokens, i);
  if (!(token->classes & KP_WORD_DAY))
    return FALSE;
  if (kp_token_is(tokens, i, "today|tonight|tomorrow") &&
      (token->classes & KP_WORD_CAPITAL || kp_token_is(tokens, i - 1, "on")))
    return FALSE;                       /* a programme, "lives on | today" */
  if (kp_token_ends(tokens, i, "days")) /* "open | on Sundays": each of them */
    return FALSE;
  return token->word.length > longest || token->classes & KP_WORD_CAPITAL ||
         kp_token_is(tokens, i, "today|noon");
}

/* "on Good | Friday", "since Bloody | Sunday": a day with a name of its own. */
static gboolean
is_named(const KpTokens *tokens, guint i)
{
  if (kp_token_pair(tokens, i - 2, "mail", "on")) /* "the Mail on | Sunday" */
    return (kp_token(tokens, i - 2)->classes & KP_WORD_CAPITAL) != 0;
  return kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL &&
         (kp_token_is(tokens, i, "sun") || /* "told the Hull | Sun" */
          kp_token_is(tokens, i - 1,
                      "good|easter|palm|ash|shrove|maundy|holy|whit|black|"
                      "bloody|super|cyber|giving|holiday|remembrance|labor|"
                      "mothering|throwback|selection|championship|sheffield"));
}

/* What may follow a day that is no part of a noun phrase ("Monday night
 * football", "Thursday and Friday"). */
static gboolean
may_follow(const KpTokens *tokens, guint end)
{
  if (end >= tokens->n)
    return TRUE;
  const KpToken *last = kp_token(tokens, end - 1);
  if (last->marks & (KP_MARK_COMMA | KP_MARK_SEMICOLON | KP_MARK_STOP))
    return TRUE;
  const KpToken *next = kp_token(tokens, end);
  if (next->flags & (KP_TOKEN_DASH | KP_TOKEN_FINITE))
    return TRUE;
  if (kp_token_is(tokens, end, "and|or|to|through|of|until"))
    return kp_token_is(tokens, end, "to") &&
           !(kp_token(tokens, end + 1)->classes & KP_WORD_DAY);
  return (next->classes & (KP_WORD_PREPOSITION | KP_WORD_OPENS_CLAUSE |
                           KP_WORD_DETERMINER | KP_WORD_PRONOUN)) != 0;
}

/* "issued a rule Friday | telling bakers": a noun stands before the day, and
 * what it does comes next; not "spent Monday baking". */
static gboolean
leads_to_doing(const KpTokens *tokens, guint from, guint to)
{
  const guint16 verbs = KP_TOKEN_ANY_VERB | KP_TOKEN_DASH;
  const KpToken *left = kp_token(tokens, from - 1);
  return kp_token(tokens, to)->flags & KP_TOKEN_GERUND &&
         !(left->flags & verbs) &&
         !(left->classes & (KP_WORD_FUNCTION | KP_WORD_AUXILIARY |
                            KP_WORD_PREPOSITION | KP_WORD_VERB)) &&
         kp_token(tokens, to + 1)->classes &
             (KP_WORD_OPENS_SUBJECT | KP_WORD_NUMBER | KP_WORD_STOP);
}

/* "In a report released Thursday, the": all up to the comma opens the
 * sentence, though a participle in it looks like a verb. */
static gboolean
closes_opener(const KpTokens *tokens, guint from, guint to)
{
  return kp_token(tokens, 0)->classes & KP_WORD_PREPOSITION &&
         kp_token_after_comma(tokens, to) &&
         !kp_tokens_hold_comma(tokens, 0, from);
}

/* "a paper released | Wednesday", "bakers who voted | Monday approved": the
 * verb before the day would end or run into another. */
static gboolean
strands_verb(const KpTokens *tokens, guint from, guint to)
{
  if (from > 1 && kp_token_is(tokens, from - 1, "on"))
    from--;
  const KpToken *left = kp_token(tokens, from - 1);
  /* "was held after a mill burned down | on Monday." */
  if (from > 1 && to == tokens->n &&
      kp_token_is(tokens, from - 1, "up|down|off|out|over|in|through"))
    return (kp_token(tokens, from - 2)->flags & KP_TOKEN_ANY_VERB) != 0;
  if (!(left->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_FINITE)) || from < 2 ||
      left->classes & (KP_WORD_AUXILIARY | KP_WORD_SAY))
    return FALSE;
  /* "which opens | tonight," */
  if (kp_token(tokens, to)->flags & KP_TOKEN_FINITE ||
      (kp_token_is_relative(tokens, from - 2) &&
       kp_token_after_comma(tokens, to)))
    return TRUE;
  /* "told in a paper released | Monday that he left" */
  gboolean ends =
      kp_token_before_mark(tokens, to - 1) || kp_token_is(tokens, to, "that");
  return ends && left->flags & KP_TOKEN_PARTICIPLE &&
         !(kp_token(tokens, from - 2)->classes & KP_WORD_AUXILIARY) &&
         kp_tokens_hold_verb(tokens, 0, from - 1);
}

gboolean
kp_tells_past(const KpTokens *tokens)
{
  for (guint i = 0; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote == 0 &&
        kp_token_is(tokens, i,
                    "will|won't|shall|expected|due|set|scheduled|slated|plans|"
                    "planned|planning|next|upcoming|until|tomorrow|deadline|"
                    "begins|starts|opens"))
      return FALSE;
  }
  return TRUE;
}

/* "On Monday | Anna Holt said": a clause without a comma before it. */
static gboolean
opens_unmarked(const KpTokens *tokens, guint to)
{
  return kp_token(tokens, to - 1)->marks == 0 &&
         (kp_token(tokens, to)->classes &
          (KP_WORD_DETERMINER | KP_WORD_CAPITAL)) != 0 &&
         kp_tokens_clause(tokens, to, tokens->n);
}

static void
add(KpCuts *self, const gchar *name, KpCutPlace place, guint from, guint to)
{
  kp_cuts_add(self, (KpCut){.name = name,
                            .from = from,
                            .to = to,
                            .place = place,
                            .small = TRUE,
                            .past = kp_tells_past(self->tokens)});
}

/* Widens [*from, *to), which holds a day, by the words that go with it. */
static void
widen(const KpTokens *tokens, guint *from, guint *to)
{
  while (*to < tokens->n && goes_with_day(tokens, *to) &&
         !(kp_token(tokens, *to - 1)->marks))
    ++*to;
  while (*from > 1 && goes_with_day(tokens, *from - 1))
    --*from;
}

/* "just yesterday when", "the second Monday in May", "days starting Monday",
 * "Monday June 3": something hangs on the day, or it is half of a date. */
static gboolean
is_bound(const KpTokens *tokens, guint from, guint to)
{
  guint verb =
      from > 1 && kp_token_is(tokens, from - 1, "on") ? from - 2 : from - 1;
  return kp_token_is(tokens, from - 1,
                     "just|only|until|not|again|normal|slow|busy|recent|"
                     "first|second|third|fourth|fifth") ||
         kp_token_is(tokens, verb,
                     "starting|beginning|ending|effective|airing|opening|due|"
                     "launching|premiering|debuting") ||
         kp_token_is(tokens, to + 1, "again") ||
         kp_token(tokens, to)->classes & KP_WORD_MONTH ||
         (to + 1 < tokens->n && /* "Tuesday, 15th May" */
          kp_token(tokens, to + 1)->classes & KP_WORD_MONTH);
}

/* "He died Monday, | police said", "worth 9 pounds today": not so without. */
static gboolean
completes(const KpTokens *tokens, guint at, guint from, guint to)
{
  const KpToken *left = kp_token(tokens, from - 1);
  if (left->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE) && from > 1 &&
      !(left->classes & KP_WORD_AUXILIARY) && kp_is_attribution(tokens, to))
    return TRUE;
  return left->classes & KP_WORD_NUMBER && kp_token_is(tokens, at, "today");
}

/* "spent much of the day at the mill | on Monday": which day; "quarterfinals
 * Thursday and a feast | on Friday": of two. */
static gboolean
says_which(const KpTokens *tokens, guint from)
{
  const guint reach = 8; /* tokens since "the day" */
  for (guint i = from; i-- > 1 && i + reach >= from;) {
    if (kp_token(tokens, i)->marks != 0 ||
        kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token_is(tokens, i, "and"))
      return (kp_token(tokens, i - 1)->classes & KP_WORD_DAY) != 0;
    if (kp_token_is(tokens, i, "day|night|evening|morning|afternoon"))
      return kp_token_is(tokens, i - 1, "the") &&
             !kp_token_is(tokens, i + 1, "of|after|before");
  }
  return FALSE;
}

/* The index of the hour before token `end`: "10:30 p.m.", "7pm", "midnight"; or
 * `end`. */
static guint
hour_before(const KpTokens *tokens, guint end)
{
  guint i = end;
  if (i > 2 && kp_token_pair(tokens, i - 2, "local", "time"))
    i -= 2;
  if (i < 3)
    return end;
  if (kp_token_is(tokens, i - 1, "midnight|noon|midday"))
    return i - 1;
  const gchar *text = tokens->text;
  gboolean apart = kp_token_is(tokens, i - 1, "am|pm|a.m|p.m|a.m.|p.m.");
  guint hour = apart ? i - 2 : i - 1;
  gboolean told = apart || kp_token_ends(tokens, hour, "am") ||
                  kp_token_ends(tokens, hour, "pm");
  return told && g_ascii_isdigit(text[kp_token(tokens, hour)->word.start])
             ? hour
             : end;
}

static gboolean
leads_to_hour(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i,
                     "at|about|around|just|shortly|before|after|approximately|"
                     "roughly");
}

/* The index after "about 7pm" behind a day, or `to`. */
static guint
hour_end(const KpTokens *tokens, guint to)
{
  guint at = to;
  while (at < tokens->n && leads_to_hour(tokens, at) &&
         kp_token(tokens, at)->marks == 0)
    at++;
  for (guint end = at + 1; at > to && end <= at + 2 && end <= tokens->n;
       end++) {
    if (hour_before(tokens, end) == at)
      return end + (kp_token(tokens, end - 1)->marks == 0 &&
                    kp_token_is(tokens, end, "et|est|edt|pt|gmt|bst|aest|cet"));
  }
  return to;
}

/* Takes "at about 7pm" before a day along, which alone would say too little;
 * FALSE where it is what the sentence tells. */
static gboolean
take_hour(const KpTokens *tokens, guint *from, guint to)
{
  guint hour = hour_before(tokens, *from), at = hour;
  if (hour == *from)
    return TRUE;
  while (at > 1 && leads_to_hour(tokens, at - 1))
    at--;
  const KpToken *left = kp_token(tokens, at - 1);
  gboolean verb = left->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE);
  gboolean ends = kp_token_before_mark(tokens, to - 1);
  if (at == hour || !kp_tells_past(tokens) || (verb && ends) ||
      kp_token_is(tokens, at - 1, "long|soon") || /* "not long | after 7pm" */
      left->classes & (KP_WORD_PREPOSITION | KP_WORD_COORDINATE))
    return FALSE;
  *from = at;
  return TRUE;
}

/* Takes "on" and "late on" along; FALSE where the day belongs to what is before
 * it: "only on Monday did", "since Monday", "the Monday". */
static gboolean
take_preposition(const KpTokens *tokens, guint *from)
{
  if (*from > 1 && kp_token_is(tokens, *from - 1, "on")) {
    --*from;
    if (*from > 1 && kp_token_is(tokens, *from - 1, "late|early|earlier|later"))
      --*from; /* not "two weeks later | on Monday" */
    return !kp_token_is(tokens, *from - 1, "just|only|until|not");
  }
  return !kp_token_any(tokens, *from - 1,
                       KP_WORD_PREPOSITION | KP_WORD_DETERMINER |
                           KP_WORD_COORDINATE | KP_WORD_NEGATION,
                       KP_TOKEN_POSSESSIVE);
}

static void
day(KpCuts *self, guint at)
{
  const KpTokens *tokens = self->tokens;
  guint from = at, to = at + 1;
  widen(tokens, &from, &to);
  if (from == 0 || is_bound(tokens, from, to) || says_which(tokens, from))
    return;
  if (kp_token(tokens, to - 1)->marks == 0)
    to = hour_end(tokens, to);
  guint on = from - 1;
  gboolean opens =
      on == 0 || (on == 1 && kp_token(tokens, 0)->marks == 0 &&
                  kp_token(tokens, 0)->classes & KP_WORD_COORDINATE);
  if (opens && kp_token_is(tokens, on, "on") && opens_unmarked(tokens, to)) {
    add(self, "time", KP_CUT_HEAD, on, to);
    return;
  }
  if (from == at && kp_token_is(tokens, at, "weekend|weekends"))
    return; /* "the entire weekend", "its opening weekend" */
  if (strands_verb(tokens, from, to) || completes(tokens, at, from, to) ||
      !take_preposition(tokens, &from) || !take_hour(tokens, &from, to))
    return;
  if (!kp_tokens_hold_verb(tokens, 0, from) &&
      (from < 2 || kp_token_after_comma(tokens, to)))
    return; /* an opener */
  if (!(may_follow(tokens, to) || leads_to_doing(tokens, from, to)) ||
      closes_opener(tokens, from, to))
    return;
  add(self, "day", KP_CUT_INNER, from, to);
}

void
kp_cut_days(KpCuts *self)
{
  /* Later words never fit a bullet. */
  const guint most = 60; /* tokens */
  for (guint i = 1; i < self->tokens->n && i < most; i++) {
    if (is_day(self->tokens, i) && !is_named(self->tokens, i))
      day(self, i);
  }
}
