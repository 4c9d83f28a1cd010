/* SPDX-License-Identifier: MIT */
/* A gap behind what opens a sentence comes in; whether a comma parts that from
 * what goes on, goes out. */
#include "cut.h"
#include "wording.h"

/* "Unless rye is cheap[, which is rare,] it's": a subject with its verb. */
static gboolean
is_contracted(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, KP_CONTRACTIONS);
}

/* "For bakers, [however,] bread is": the first comma closes what opens the
 * sentence, and stays. */
gboolean
kp_gap_ends_opening(const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, from);
  while (first <
             last && /* "Just hours after the flood[, seen by Holt,] Moss" */
         (kp_token_is(tokens, first, "just|only|even|shortly|two|three|four") ||
          kp_token(tokens, first)->flags & KP_TOKEN_TIME))
    first++;
  gboolean when = /* "Ten years ago[, Holt said,] bread was" */
      kp_token_is(tokens, last, "ago|later|earlier") &&
      !kp_tokens_hold_verb(tokens, first, last);
  gboolean contracted = is_contracted(tokens, i);
  gboolean asked = /* "When rye rises[, however,] it is" */
      contracted || kp_token_is(tokens, i, KP_SUBJECT_PRONOUNS);
  gboolean verb = (kp_token(tokens, last)->flags & KP_TOKEN_FINITE && !asked) ||
                  (kp_token(tokens, i)->flags & KP_TOKEN_FINITE && !contracted);
  gboolean opens = when || kp_token(tokens, first)->classes &
                               (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE);
  opens |= kp_token(tokens, first)->flags & /* "Baked in May[, as rye,] it" */
               (KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND) &&
           !kp_tokens_hold_verb(tokens, first + 1, last) &&
           (kp_token(tokens, i)->classes & KP_WORD_OPENS_SUBJECT ||
            kp_token_is(tokens, i, "there"));
  return (kp_token_is(tokens, first, "according") || (opens && !verb)) &&
         !kp_tokens_hold_comma(tokens, first, last);
}

/* "Even with Holt [-- a baker --] Reed was", "When it rains [-- as in May --]
 * the mill is": what opens the sentence had but the dashes to part it. */
gboolean
kp_gap_parts_opening(const KpDraft *draft, guint from, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_next(draft, from);
  first += kp_token_is(tokens, first, "even|just|only");
  const KpToken *opener = kp_token(tokens, first);
  const guint32 leads = KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE;
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_BASE | KP_TOKEN_PARTICIPLE;
  gboolean accords = kp_token_is(tokens, first, "according");
  if (kp_token_is(tokens, i, KP_SUBJECT_PRONOUNS) &&
      !kp_tokens_hold_verb(tokens, first, last + 1))
    return TRUE; /* "No friend of rye [-- she bakes oats --] she left" */
  if (kp_token_pair(tokens, first, "every|each", "time") ||
      (kp_token_pair(tokens, first, "by", "the") &&
       kp_token_is(tokens, first + 2, "time")))
    return TRUE; /* "Every time it rains [-- it often does --] bakers" */
  return last > first &&
         (accords || opener->classes & leads ||
          opener->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND)) &&
         !kp_tokens_hold_comma(tokens, first, last + 1) &&
         (accords || opener->classes & KP_WORD_SUBORDINATE ||
          !kp_tokens_hold_verb(tokens, first + 1, last + 1)) &&
         (is_contracted(tokens, i) || !(kp_token(tokens, i)->flags & verbs)) &&
         kp_tokens_clause(tokens, i, tokens->n);
}

/* "an old mill [-- a mill of rye --] scientists claim", "[--] new figures
 * show": who says so goes on behind what is said. */
static gboolean
goes_on_saying(const KpTokens *tokens, guint last, guint i)
{
  const guint reach = 7; /* tokens */
  if (!kp_tokens_hold_verb(tokens, 0, last) ||
      kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
    return FALSE;
  for (guint verb = i + 1; verb < tokens->n && verb < i + reach; verb++) {
    if (!kp_token_before_mark(tokens, verb))
      continue;
    return kp_token_is(tokens, verb,
                       "say|says|said|claim|claims|show|shows|suggest|"
                       "suggests|reveal|reveals|report|reports|"
                       "believe");
  }
  return FALSE;
}

/* "rye, oats [-- a grain --] wheat and salt", "Hull [-- a mill --] Moss Town
 * and Goole": the next of several. */
static gboolean
goes_on_row(const KpTokens *tokens, guint last, guint i)
{
  const guint reach = 3; /* words of a name */
  const gboolean names = kp_token(tokens, last)->classes & KP_WORD_CAPITAL &&
                         kp_token(tokens, i)->classes & KP_WORD_CAPITAL;
  if (!names && (last == 0 || !kp_token_after_comma(tokens, last)))
    return FALSE;
  for (guint k = i; k + 1 < tokens->n && k < i + reach; k++) {
    if (kp_token(tokens, k)->marks != 0 ||
        kp_token(tokens, k)->flags & KP_TOKEN_ANY_VERB)
      return FALSE;
    if (kp_token_is(tokens, k + 1, "and|or"))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_gap_parts_dashes(const KpDraft *draft, guint last, guint i)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  gboolean opens = /* "A town of mills [-- all old --] Hull is" */
      kp_tokens_main_verb(tokens, first) > last &&
      !kp_tokens_hold_comma(tokens, first, last + 1) &&
      kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
      kp_tokens_clause(tokens, i, tokens->n) &&
      (kp_token_is(tokens, first, "a|an") ||
       kp_token(tokens, first)->flags & KP_TOKEN_GERUND);
  return opens || goes_on_saying(tokens, last, i) ||
         goes_on_row(tokens, last, i);
}

gboolean
kp_gap_opens_origin(const KpDraft *draft, guint last, guint i)
{
  const guint most = 12; /* tokens of the phrase */
  const KpTokens *tokens = draft->tokens;
  gboolean told = (kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE) != 0;
  gboolean aged = i == last + 2 && kp_is_age(tokens, last + 1) &&
                  (told || kp_token_is(tokens, i, "from|of"));
  guint end = MIN(i + most, tokens->n - 1);
  guint comma = kp_tokens_comma(tokens, i, end);
  if (comma >= end || !draft->keep[comma + 1] ||
      kp_tokens_hold_verb(tokens, i + told, comma + 1))
    return FALSE;
  gboolean verb = (kp_token(tokens, comma + 1)->flags & KP_TOKEN_FINITE) != 0;
  return (aged && (verb || !told)) ||
         (verb && draft->keep[comma] &&
          kp_token(tokens, i)->classes & KP_WORD_PREPOSITION &&
          !kp_tokens_hold_verb(tokens, kp_draft_first(draft), last + 1));
}
