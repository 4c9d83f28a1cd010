/* SPDX-License-Identifier: MIT */
/* A gap between kept tokens comes in; the comma that stays goes out. */
#include "attribution.h"
#include "complement.h"
#include "cut.h"
#include "wording.h"

/* The verb of "| also sold", "| today sold". */
static const KpToken *
verb_at(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i + (kp_token(tokens, i)->classes & KP_WORD_DAY ||
                               kp_token_is(tokens, i, "also|then|later")));
}

/* "Holt, of Hull, | in the north, | bought": the one comma before `last` opened
 * an aside about the subject, and waits for another. */
static gboolean
is_inside_aside(const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft), comma = last;
  for (guint k = from; k < last; k++) {
    if (!draft->keep[k] || !draft->keep[k + 1] ||
        !(kp_token(tokens, k)->marks & KP_MARK_COMMA))
      continue;
    if (comma != last || kp_token(tokens, k)->flags & KP_TOKEN_LIST)
      return FALSE;
    comma = k;
  }
  if (comma == last)
    return FALSE;
  gboolean even = /* "Even before the flood, Hull, | had" */
      kp_token_is(tokens, first, "even|just|only|long|soon|shortly");
  const KpToken *opener = kp_token(tokens, even ? first + 1 : first);
  const KpToken *aside = kp_token(tokens, comma + 1);
  const guint32 starts = KP_WORD_RELATIVE | KP_WORD_PREPOSITION;
  const guint16 when = KP_TOKEN_TIME | KP_TOKEN_POSSESSIVE;
  gboolean relative = (aside->classes & KP_WORD_RELATIVE) != 0;
  gboolean named =
      opener->classes & KP_WORD_CAPITAL && !(opener->flags & KP_TOKEN_TIME) &&
      (kp_token_is(tokens, comma + 1, "a|an|the|also|formerly|previously") ||
       aside->flags & KP_TOKEN_PARTICIPLE);
  return (comma > first || aside->classes & starts || named) &&
         verb_at(tokens, i)->flags & KP_TOKEN_FINITE &&
         !kp_tokens_hold_verb(tokens, first, comma) &&
         (relative || !kp_tokens_hold_verb(tokens, comma, last + 1) ||
          (kp_token_is(tokens, comma + 1, "a|an|the") &&
           !kp_tokens_clause(tokens, comma + 1, last + 1))) &&
         !(opener->classes &
           (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE | KP_WORD_DAY)) &&
         !kp_token_is(tokens, first, "according") &&
         !kp_leads_phrase(tokens, first) &&
         !(opener->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE)) &&
         (opener->flags & when) != KP_TOKEN_TIME && /* "Five years later," */
         (kp_token(tokens, comma)->flags & when) != KP_TOKEN_TIME;
}

/* "Holt, who has a son, Paul, six[, with Reed,] | sold it": the last comma kept
 * closes the clause about the subject. */
static gboolean
closes_told(const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, from);
  guint comma = kp_tokens_comma(tokens, first, last);
  return comma < last && draft->keep[comma + 1] &&
         verb_at(tokens, i)->flags & KP_TOKEN_FINITE &&
         kp_token_is(tokens, comma + 1, "who|which|whose") &&
         !kp_tokens_hold_verb(tokens, first, comma + 1) &&
         kp_tokens_hold_verb(tokens, comma + 1, last);
}

/* "said that her baker, Carl Reed,[ 30,] | ordered": the comma before the name
 * waits for the one behind it. */
static gboolean
closes_name(const KpDraft *draft, guint last, guint i)
{
  const guint near = 3; /* tokens: "her old baker" */
  const KpTokens *tokens = draft->tokens;
  guint name = last;
  while (name > 2 && !kp_token_after_comma(tokens, name) &&
         kp_token(tokens, name)->classes & KP_WORD_CAPITAL)
    name--;
  if (name < 2 || !kp_token_after_comma(tokens, name) ||
      !draft->keep[name - 1] ||
      !(kp_token(tokens, name)->classes & KP_WORD_CAPITAL) ||
      !(kp_token(tokens, i)->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE)))
    return FALSE;
  for (guint k = name - 1; k > 1 && k + near >= name; k--) {
    if (kp_token_is(tokens, k, "his|her|their|its"))
      return draft->keep[k - 1] && (kp_token_is(tokens, k - 1, "that|way") ||
                                    kp_is_say(tokens, k - 1));
  }
  return FALSE;
}

/* "for six years, and Reed, | has agreed": what the second half is about. */
static gboolean
is_second_subject(const KpTokens *tokens, guint last)
{
  guint start = last;
  while (start > 0 && !kp_token_after_comma(tokens, start))
    start--;
  return start > 0 && start < last &&
         kp_token(tokens, start)->classes & KP_WORD_COORDINATE &&
         !kp_tokens_hold_verb(tokens, start, last + 1);
}

/* TRUE where a verb is kept up to token `last`. */
static gboolean
keeps_verb(const KpDraft *draft, guint last)
{
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE;
  const KpTokens *tokens = draft->tokens;
  for (guint i = kp_draft_next(draft, 0); i <= last; i++)
    if (draft->keep[i] && kp_token_any(tokens, i, 0, verbs) &&
        kp_token(tokens, i)->quote == 0)
      return TRUE;
  return FALSE;
}

/* "| the guild says": who speaks behind what is said. */
static gboolean
speaks(const KpTokens *tokens, guint i)
{
  return kp_is_attribution(tokens, i) || kp_is_hearsay(tokens, i);
}

/* "the Bandits, | the latest of them seen": what goes on behind a verb keeps
 * the comma before it; so does who speaks, "In Hull, | bakers said". */
static gboolean
stays_parted(const KpDraft *draft, guint last, guint i)
{
  const guint fewest = 4; /* tokens of a clause */
  const KpTokens *tokens = draft->tokens;
  gboolean verb = keeps_verb(draft, last);
  if (speaks(tokens, i) && (verb || last >= kp_draft_first(draft) + fewest))
    return !is_second_subject(tokens, last);
  gboolean named = kp_token_any(tokens, last, KP_WORD_CAPITAL | KP_WORD_NUMBER,
                                KP_TOKEN_TIME);
  return verb && named && kp_token_is(tokens, i, "a|an|the") &&
         /* "had sent Reed[ - his son -] a loaf" */
         !kp_tokens_before(tokens, last, 4, "sent|gave|given|handed|showed");
}

/* "The wave that rose [Monday, seen by few,] | was", "A baker [who left,] |
 * was": what is cut held both commas of an aside, or its only one. */
static gboolean
is_closed(const KpDraft *draft, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  return (kp_tokens_count_commas(tokens, last + 1, i) > 1 ||
          (kp_token(tokens, last + 1)->classes & KP_WORD_RELATIVE &&
           !speaks(tokens, i))) &&
         verb_at(tokens, i)->flags & KP_TOKEN_FINITE;
}

/* "named Holt[, a baker,] as its head", "found Holt[, a baker,] bleeding": no
 * comma parts what the verb says of its object. */
static gboolean
completes_object(const KpTokens *tokens, guint last, guint i)
{
  const guint reach = 5; /* tokens of the object and its verb */
  guint with = last;     /* ", with Holt[, a baker,] telling" */
  while (with > 1 && kp_token(tokens, with)->classes & KP_WORD_CAPITAL)
    with--;
  if (with < last && kp_token_is(tokens, with, "with") &&
      kp_token_after_comma(tokens, with) &&
      kp_token(tokens, i)->flags & KP_TOKEN_GERUND)
    return TRUE;
  return kp_complement_named(tokens, i) ||
         (kp_token(tokens, i)->flags & KP_TOKEN_GERUND &&
          kp_tokens_before(tokens, last, reach,
                           "found|find|finds|saw|spotted|caught|left"));
}

/* "Holt, who left Moss[, 35, in May,] sold": the first of the commas closes the
 * clause that "who" opens. */
static gboolean
closes_relative(const KpDraft *draft, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  if (!(kp_token(tokens, i)->flags & KP_TOKEN_FINITE))
    return FALSE;
  guint k = last;
  while (k > 0 && draft->keep[k] && !kp_token_after_comma(tokens, k))
    k--;
  return k > 0 && draft->keep[k] && draft->keep[k - 1] &&
         kp_token_is_relative(tokens, k) &&
         kp_tokens_hold_verb(tokens, k, last + 1);
}

/* "Holt and Reed, 35 and 32,[ from Hull,] bake" */
static gboolean
ends_ages(const KpTokens *tokens, guint last)
{
  return last > 2 && kp_token(tokens, last)->classes & KP_WORD_NUMBER &&
         kp_token_is(tokens, last - 1, "and") &&
         kp_token(tokens, last - 2)->classes & KP_WORD_NUMBER &&
         kp_token_after_comma(tokens, last - 2);
}

/* "A. Holt[ (bread)]; B. Reed[ (rye)]; and C. Dunn": the mark behind a bracket
 * that parts one thing of several from the next. */
static gboolean
parts_things(const KpTokens *tokens, guint last, guint i)
{
  guint n = 0;
  if (kp_token(tokens, last + 1)->depth == 0 ||
      kp_token(tokens, last)->marks & ~KP_MARK_STOP) /* "Holt et al." */
    return FALSE;
  for (guint k = 0; k < tokens->n; k++)
    n += (kp_token(tokens, k)->marks & KP_MARK_SEMICOLON) != 0;
  return n > 1 && kp_token(tokens, i - 1)->marks & KP_MARK_SEMICOLON;
}

/* Token i opens a clause of its own, or says since when: "down from 9%". */
static gboolean
opens_clause(const KpTokens *tokens, guint i)
{
  const KpToken *next = kp_token(tokens, i);
  gboolean dated = /* "Holt[, 40,] since 2009", "[, in Hull,] until next May" */
      next->classes & KP_WORD_PREPOSITION &&
      (kp_token(tokens, i + 1)->classes & (KP_WORD_MONTH | KP_WORD_NUMBER) ||
       kp_token_pair(tokens, i, "until|since|after|before", "next|last|this"));
  return kp_token_is(tokens, i, "who's|who'd|who'll|who've|having") ||
         (next->classes & KP_WORD_OPENS_CLAUSE && !dated) ||
         next->flags & KP_TOKEN_GERUND ||
         kp_token_pair(tokens, i, "down|up", "from|on|by|to") ||
         (kp_token_is(tokens, i, "thereby|thus|hence") &&
          kp_token(tokens, i + 1)->flags & KP_TOKEN_GERUND);
}

/* "said[ on Monday,] that": not "the best baker[ today,] that skill". */
static gboolean
leads_to_that(const KpTokens *tokens, guint last, guint i)
{
  return kp_token_is(tokens, i, "that") &&
         kp_token_any(tokens, last, KP_WORD_SAY,
                      KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE);
}

/* Of the commas before and behind what is cut the first stays. */
static gboolean
keeps_first(const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  /* "In a note by Holt,[ 46,] on Monday, Reed", "her baker Jack,[ 26,] put" */
  gboolean aged =
      i == last + 2 && kp_is_age(tokens, last + 1) &&
      (kp_token_any(tokens, i, 0, KP_TOKEN_FINITE | KP_TOKEN_BASE) ||
       kp_token_is(tokens, i, "on|in|at|put|set|cut|hit|let"));
  return (!aged && kp_gap_ends_opening(draft, from, last, i)) ||
         kp_is_age(tokens, last) || /* "Holt, 27,[ from Hull,] bakes" */
         ends_ages(tokens, last) || closes_relative(draft, last, i) ||
         kp_gap_opens_origin(draft, last, i) ||
         closes_told(draft, from, last, i);
}

/* A comma must stand for what is cut: it moves to the word before. */
static gboolean
wants_comma(const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  if (kp_token(tokens, i - 1)->marks & KP_MARK_COMMA) /* "that[ today,] Holt" */
    return !is_closed(draft, last, i) &&
           !(kp_token_is(tokens, last, "that") &&
             kp_token(tokens, last)->marks == 0 && last > 0 &&
             kp_is_say(tokens, last - 1));
  return kp_token(tokens, last + 1)->flags & KP_TOKEN_DASH &&
         ((stays_parted(draft, last, i) &&
           (speaks(tokens, i) ||
            !kp_token_is(tokens, last - (last > 0), "to|for"))) ||
          kp_gap_parts_opening(draft, from, last, i) ||
          kp_gap_parts_dashes(draft, last, i) ||
          is_inside_aside(draft, from, last, i));
}

/* "rye bread,[ (often)] hot rolls and": what goes on is the next of a row. */
static gboolean
goes_on_alike(const KpTokens *tokens, guint i)
{
  return !kp_token_any(tokens, i,
                       KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                           KP_WORD_AUXILIARY | KP_WORD_PRONOUN,
                       KP_TOKEN_FINITE);
}

/* Of the commas before and behind what is cut none stays. */
static gboolean
keeps_none(const KpDraft *draft, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  return completes_object(tokens, last, i) ||
         kp_token_is(tokens, i, "that") || /* "insisted[, however,] that" */
         kp_token_is(tokens, last, "who|which") || /* "who[, he said,] left" */
         kp_joins_ages(tokens, draft->keep, last + 1) ||
         /* "The mayor[, from Hull,] and Holt denied" */
         (kp_token_is(tokens, i, "and") && !keeps_verb(draft, last));
}

void
kp_gap_close(
    GString *out, const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  gboolean before = kp_token_after_comma(tokens, last + 1);
  gboolean both = before && kp_token_after_comma(tokens, i);
  if (both && keeps_first(draft, from, last, i))
    return;
  if (parts_things(tokens, last, i)) {
    g_string_append_c(out, ';');
    return;
  }
  if (both && keeps_none(draft, last, i)) {
    kp_stray_strip_end(out);
    return;
  }
  /* "for bakers[, who pay,] unlike", "rye[, with an oven,] with" */
  if (both &&
      (kp_token_is(tokens, i,
                   "unlike|despite|including|such|especially|particularly") ||
       (kp_token_is(tokens, i, "with") &&
        kp_token_is(tokens, last + 1, "with"))))
    return;
  if (opens_clause(tokens, i) &&
      !(kp_token(tokens, last)->classes & KP_WORD_AUXILIARY) &&
      (before || leads_to_that(tokens, last, i)))
    return;
  if (before && (is_inside_aside(draft, from, last, i) ||
                 stays_parted(draft, last, i) || closes_name(draft, last, i)))
    return;
  /* "Holt, [a baker who left Hull, on Monday] urged" */
  gboolean closed = kp_token(tokens, i)->flags & KP_TOKEN_FINITE &&
                    kp_tokens_hold_comma(tokens, last + 1, i);
  gboolean bracket =
      kp_token(tokens, last + 1)->depth > 0 && !goes_on_alike(tokens, i);
  if (before && (both || bracket || closed))
    kp_stray_strip_end(out);
  else if (wants_comma(draft, from, last, i)) {
    if (speaks(tokens, i)) /* "rye -- and oats --[ in Hull,] bakers said" */
      kp_stray_strip_end(out);
    g_string_append_c(out, ',');
  }
}
