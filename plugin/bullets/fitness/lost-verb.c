/* SPDX-License-Identifier: MIT */
/* Whether a cut took the verb of what a dash, a semicolon, an "and" or the
 * opener of the sentence led to, or what a verb makes of its object. */
#include "cut.h"
#include "ending.h"

/* "burned -- the second fire of a year | since it was built", "sells two loaves
 * -- a rye loaf and a white one |, and the guild is glad": the clause that is
 * cut from token `next` on has all its verbs for itself. */
static gboolean
opens_own_clause(const KpTokens *tokens, guint next)
{
  if (kp_token_after_comma(tokens, next) &&
      kp_token_is(tokens, next, "and|but|so")) {
    guint verb = kp_tokens_verb(tokens, next + 1, tokens->n);
    return verb < tokens->n && verb > next + 1 &&
           kp_token(tokens, next + 1)->classes & KP_WORD_OPENS_SUBJECT;
  }
  gboolean doing = kp_token_after_comma(tokens, next) &&
                   kp_token(tokens, next)->flags & KP_TOKEN_GERUND;
  return (doing || (kp_token(tokens, next)->classes & KP_WORD_SUBORDINATE &&
                    kp_tokens_clause(tokens, next + 1, tokens->n))) &&
         kp_tokens_main_verb(tokens, next) >= tokens->n;
}

/* "met in Hull -- the first time in a year | -- and baked", "is a beacon -- an
 * old mill | in whose loft bakers sang": what stands behind the mark is whole,
 * and the sentence had its verb before. */
static gboolean
is_closed(const KpTokens *tokens, guint mark, guint last)
{
  const KpToken *next = kp_token(tokens, last + 1);
  if (kp_tokens_main_verb(tokens, 0) >= mark)
    return FALSE;
  if (next->flags & KP_TOKEN_DASH || opens_own_clause(tokens, last + 1) ||
      (kp_token(tokens, mark)->flags & KP_TOKEN_DASH &&
       kp_token(tokens, last)->marks & KP_MARK_SEMICOLON))
    return TRUE;
  guint which = last + 1 + ((next->classes & KP_WORD_PREPOSITION) != 0);
  return kp_token_is(tokens, which, "who|which|whose|whom|where") &&
         kp_tokens_main_verb(tokens, which) >= tokens->n;
}

/* "a surprise -- the old mill |, which was dear, was no help", "bread is dear;
 * half of the bakers |, like most, said so": what the mark led to lost its
 * verb. */
static gboolean
lost_mark(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1; i--) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (token->flags & KP_TOKEN_FINITE)
      return FALSE;
    if ((token->flags & KP_TOKEN_DASH &&
         token->quote == 0) || /* not 'to close ... gaps"' */
        kp_token(tokens, i - 1)->marks & KP_MARK_SEMICOLON)
      return kp_tokens_hold_verb(tokens, last + 1, tokens->n) &&
             !is_closed(tokens, i, last);
  }
  return FALSE;
}

/* ", and the member | for transport says": a clause after a comma was opened
 * and its verb is cut. */
static gboolean
lost_second_verb(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1; i--) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
    if (kp_token_pair(tokens, i, "yet", "another"))
      continue;
    gboolean against = kp_token_is(tokens, i, "but|yet");
    if (kp_token(tokens, i)->classes & KP_WORD_COORDINATE &&
        (against || left->marks & (KP_MARK_COMMA | KP_MARK_SEMICOLON)) &&
        !(left->flags & KP_TOKEN_LIST &&
          kp_tokens_any(tokens, 0, i - 1, 0, KP_TOKEN_LIST)))
      return kp_token(tokens, i + 1)->classes & KP_WORD_OPENS_SUBJECT &&
             (kp_tokens_main_verb(tokens, last + 1) < tokens->n ||
              kp_token(tokens, last + 1)->flags & KP_TOKEN_PARTICIPLE ||
              kp_tokens_hold(tokens, 0, i, "between"));
  }
  return FALSE;
}

/* "and, despite the fear that it is dear |": what the comma behind the "and"
 * opened, from token `from` back, is not closed. */
static gboolean
opens_and_stops(const KpDraft *draft, guint from, guint last)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = from; i > 1; i--) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      return FALSE;
    if (kp_token(tokens, i)->marks & KP_MARK_COMMA)
      return kp_token_is(tokens, i, "and|but") &&
             !kp_tokens_hold_comma(tokens, i + 1, last) &&
             kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION;
  }
  return FALSE;
}

/* "and, knowing her | as I do, he left", "and in some cases, | bake rye": what
 * opened the second half is left, and its verb cut. */
static gboolean
lost_half(const KpDraft *draft, guint last)
{
  const guint reach = 8; /* tokens of the opener */
  const KpTokens *tokens = draft->tokens;
  for (guint i = last; i > 1 && i + reach > last; i--) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->flags & KP_TOKEN_FINITE || token->quote != 0)
      return opens_and_stops(draft, i, last);
    /* "and, in time, baked" */
    if (token->flags & (KP_TOKEN_PARTICIPLE | KP_TOKEN_BASE) &&
        kp_token_after_comma(tokens, i))
      return FALSE;
    if (!kp_token_is(tokens, i, "and|but"))
      continue;
    if (kp_token_is(tokens, i + 1, "according")) /* ", but according to Holt" */
      return kp_tokens_hold_verb(tokens, last + 1, tokens->n);
    return kp_tokens_hold_verb(tokens, 0, i) &&
           (token->marks & KP_MARK_COMMA ||
            (kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION &&
             kp_token(tokens, last)->marks & KP_MARK_COMMA &&
             (kp_token(tokens, last + 1)->flags &
                  (KP_TOKEN_FINITE | KP_TOKEN_BASE) ||
              (kp_token_is(tokens, i,
                           "but") && /* "but by May, | in Hull, he" */
               !kp_says_not_only(tokens, 0, i) &&
               kp_tokens_main_verb(tokens, last + 1) < tokens->n))));
  }
  return FALSE;
}

/* What is cut from token `from` on goes on to the verb of the words before:
 * "notes | from Hull tell", "bakers, | one of whom is old, have". */
static gboolean
goes_on_to_verb(const KpTokens *tokens, guint from)
{
  if (!kp_token_after_comma(tokens, from))
    return kp_token(tokens, from)->classes & KP_WORD_PREPOSITION &&
           kp_tokens_main_verb(tokens, from) < tokens->n;
  if (kp_token(tokens, from)->flags &
          KP_TOKEN_PARTICIPLE && /* "| begged Holt" */
      kp_token(tokens, from + 1)->classes & KP_WORD_OPENS_SUBJECT)
    return TRUE;
  return kp_tokens_resume(tokens, from);
}

/* "In talks | held in Hull, Holt and | unnamed bakers": what may be a verb
 * tells of a noun, surely before the comma that ends the opener; not "In Hull
 * it was, he said,". */
static gboolean
is_of_noun(const KpTokens *tokens, guint i, guint comma)
{
  const KpToken *left = kp_token(tokens, i - 1);
  gboolean participle = (kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE) != 0;
  if (i > comma)
    return participle && left->classes & KP_WORD_COORDINATE;
  return !(left->classes & KP_WORD_PRONOUN) &&
         (participle || kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION);
}

/* "In a book called Rye, new notes | from Hull tell", "For a month, the bakers,
 * baking bread held dear |, begged": what the opener leads to has its verb in
 * what is cut. */
static gboolean
lost_after_opener(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  guint comma = kp_tokens_comma(tokens, first, last);
  if (!(kp_token(tokens, first)->classes & KP_WORD_PREPOSITION) ||
      comma >= last || !goes_on_to_verb(tokens, last + 1))
    return FALSE;
  for (guint i = first + 2; i <= last; i++) { /* "In | talks with" */
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    if (i > comma + 1 && kp_token_after_comma(tokens, i) &&
        token->flags & KP_TOKEN_GERUND)
      return TRUE;
    if (token->flags & KP_TOKEN_FINITE && !is_of_noun(tokens, i, comma))
      return FALSE;
  }
  return TRUE;
}

/* ", shortly before Anna Holt, 25, | and Paul Reed left": a clause of which but
 * its subject is left. */
gboolean
kp_ending_lost_side_verb(const KpDraft *draft, guint last)
{
  const guint32 name = KP_WORD_CAPITAL | KP_WORD_NUMBER;
  const KpTokens *tokens = draft->tokens;
  guint from = last, to = last + 1;
  while (from > 0 && (kp_token(tokens, from)->classes & name ||
                      kp_token_is(tokens, from, "and")))
    from--;
  while (to < tokens->n && (kp_token(tokens, to)->classes & name ||
                            kp_token_is(tokens, to, "and|her|his")))
    to++;
  return kp_token_is(tokens, from, "before|after|while|when") &&
         !kp_tokens_any(tokens, from, last + 1, KP_WORD_DAY | KP_WORD_MONTH,
                        KP_TOKEN_TIME) &&
         kp_tokens_any(tokens, from, last + 1, KP_WORD_CAPITAL, 0) &&
         (kp_is_age(tokens, last + 1) ||
          kp_tokens_any(tokens, last + 1, to, KP_WORD_CAPITAL, 0)) &&
         kp_token(tokens, to)->flags & (KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE);
}

/* "saw his love of rye |, which was old, as a threat": what it is seen as. */
static gboolean
lost_view(const KpDraft *draft, guint last)
{
  const KpTokens *tokens = draft->tokens;
  guint i = last;
  while (i > 0 &&
         !(draft->keep[i] && kp_token_is(tokens, i,
                                         "saw|see|sees|seen|view|views|viewed|"
                                         "regard|regards|regarded|as")))
    i--;
  if (i == 0 || kp_token_is(tokens, i, "as"))
    return FALSE;
  for (i = last + 1; i + 1 < tokens->n; i++) {
    if (kp_token_pair(tokens, i, "as", "a|an") &&
        kp_token_after_comma(tokens, i))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_ending_lost_verb(const KpDraft *draft, guint last)
{
  return lost_mark(draft, last) || lost_second_verb(draft, last) ||
         lost_half(draft, last) || lost_after_opener(draft, last) ||
         kp_ending_lost_side_verb(draft, last) || lost_view(draft, last);
}
