/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence in which no verb is marked come in; the word that is
 * its verb all the same goes out. What is told here lets a whole sentence
 * stand; no cut is made by it. */
#include "prose.h"
#include "tokens.h"

/* TRUE where nothing before token i says that it is a noun or that another verb
 * leads to it. */
static gboolean
may_be_verb(const KpTokens *self, guint i)
{
  const guint32 no_noun = KP_WORD_DETERMINER | KP_WORD_PREPOSITION |
                          KP_WORD_AUXILIARY | KP_WORD_SUBORDINATE |
                          KP_WORD_COORDINATE | KP_WORD_NEGATION;
  const KpToken *token = kp_token(self, i);
  guint left = i - 1;
  while (left > 0 && (kp_token_ends(self, left, "ly") ||
                      kp_token_is(self, left, "also|often|always|all|both")))
    left--;
  const KpToken *before = kp_token(self, left);
  return token->marks == 0 && token->quote == 0 &&
         !(token->classes & KP_WORD_CAPITAL) && before->marks == 0 &&
         !(before->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_DASH)) &&
         !(before->classes & no_noun) &&
         !kp_token_is(self, left, "to|then|just|simply|first|next|now");
}

/* "ovens", "loaves": a subject of many. */
static gboolean
tells_of_many(const KpTokens *self, guint to)
{
  for (guint i = 0; i < to; i++) {
    if (kp_token_ends(self, i, "s") && !kp_token_ends(self, i, "ss") &&
        !kp_token_ends(self, i, "us") &&
        !(kp_token(self, i)->classes & (KP_WORD_STOP | KP_WORD_FUNCTION)))
      return TRUE;
  }
  return kp_tokens_hold(self, 0, to, "and|all|people|men|women|children");
}

/* "The ovens of the town | use the old tins": a plain verb that has its object
 * behind it. */
static gboolean
is_plain_verb(const KpTokens *self, guint i)
{
  if (!(kp_token(self, i)->flags & KP_TOKEN_BASE) || !tells_of_many(self, i) ||
      kp_tokens_before(self, i, 5, "to|help|helps|let|lets|make|makes"))
    return FALSE;
  return kp_token(self, i + 1)->classes &
             (KP_WORD_DETERMINER | KP_WORD_PRONOUN) &&
         !kp_token_is(self, i + 1, "that|this");
}

/* "The guild of the bakers | caps its prices", "| uses eight ovens": no noun of
 * several has an article behind it, but "ten times | a day". */
static gboolean
does_object(const KpTokens *self, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_CONNECTIVE;
  const KpToken *left = kp_token(self, i - 1);
  gboolean form =
      kp_token(self, i)->length > 3 && kp_token_ends(self, i, "s") &&
      !kp_token_ends(self, i, "ss") && !kp_token_ends(self, i, "us") &&
      !kp_token_ends(self, i, "is");
  return form && !(left->classes & small) &&
         !kp_token_any(self, i, KP_WORD_PREPOSITION,
                       KP_TOKEN_TIME | KP_TOKEN_POSSESSIVE) &&
         !kp_token_ends(self, i - 1, "s") && !kp_token_is(self, i, "times") &&
         kp_token_is(self, i + 1, "a|an|the|its|their|his|her");
}

/* "The guild | uses its ovens", "| trades over 50 loaves": what such a word
 * goes with, or a number. */
static gboolean
is_third_verb(const KpTokens *self, guint i)
{
  const guint next = i + 1;
  if (does_object(self, i))
    return TRUE;
  if (!kp_verbs_third_form(self, i) || tells_of_many(self, i))
    return FALSE;
  if (kp_token_is(self, next, "over|about|up"))
    return (kp_token(self, next + 1)->classes & KP_WORD_NUMBER) != 0;
  return kp_token_is(self, next, "a|an|the|its|their") ||
         kp_token(self, next)->classes & KP_WORD_NUMBER;
}

/* "The bakers of Moss | attend school", "Most | blame the mill": a plain form
 * that is no noun, right behind a noun or what stands for several. */
static gboolean
is_done_by_many(const KpTokens *self, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_CONNECTIVE;
  const guint32 no_object =
      KP_WORD_COORDINATE | KP_WORD_RELATIVE | KP_WORD_AUXILIARY;
  const KpToken *token = kp_token(self, i), *next = kp_token(self, i + 1);
  guint left = i - 1;
  while (left > 0 && (kp_token_ends(self, left, "ly") ||
                      kp_token_is(self, left, "also|even|often|always|next")))
    left--;
  const KpToken *before = kp_token(self, left);
  gboolean several =
      kp_token_is(self, left, "side|team|squad|pair|duo|trio|couple|rest") ||
      (kp_token_is(self, left, "some|many|most|both|others|these|those|few") &&
       (left == 0 || kp_token(self, left - 1)->classes & KP_WORD_COORDINATE));
  if (!(token->flags & KP_TOKEN_BASE) || token->classes & KP_WORD_CAPITAL ||
      token->marks != 0 || token->quote != 0 || before->marks != 0 ||
      before->flags & KP_TOKEN_POSSESSIVE || kp_token_ends(self, left, "ing") ||
      next->classes & no_object ||
      kp_token_is(self, i, "like|last|exempt|value|pay|work|drive") ||
      kp_token_is(self, i + 1, "of|by") ||
      kp_token_any(self, 0, KP_WORD_SUBORDINATE | KP_WORD_NEGATION,
                   KP_TOKEN_BASE) ||
      kp_tokens_before(self, i, 5, "to|help|helps|let|lets|make|makes"))
    return FALSE;
  if (token->classes & KP_WORD_NOUN && !kp_token_is(self, i + 1, "to"))
    return FALSE;
  return several || (tells_of_many(self, i) && !(before->classes & small));
}

/* "Holt, a baker from Hull, | denied the theft", "The guild (MG) | received 20
 * loaves": a past behind what closes with a mark. */
static gboolean
is_past(const KpTokens *self, guint i)
{
  const KpToken *token = kp_token(self, i), *next = kp_token(self, i + 1);
  guint left = i - 1;
  while (left > 0 && (kp_token_ends(self, left, "ly") ||
                      kp_token_is(self, left, "also|each|both")))
    left--;
  const KpToken *before = kp_token(self, left);
  gboolean closed = (before->depth > 0 && token->depth == 0) ||
                    (before->quote != 0 && token->quote == 0) ||
                    (before->marks == KP_MARK_COMMA && left > 1 &&
                     kp_tokens_count_commas(self, 0, i) < 3);
  if (!(token->flags & KP_TOKEN_PARTICIPLE) || !closed)
    return FALSE;
  if (kp_token_is(self, i + 1, "those|these|one|her|him|them") ||
      kp_verbs_acts_on(self, i))
    return TRUE;
  return before->marks != KP_MARK_COMMA && next->classes & KP_WORD_NUMBER;
}

/* "To keep it soft, | use a lid", "When in doubt, | use a lid": what to do, and
 * before it what for or when. */
static guint
advised(const KpTokens *self)
{
  guint comma = kp_tokens_comma(self, 0, self->n);
  guint i = comma + 1;
  if (comma < 2)
    return self->n;
  gboolean purpose =
      kp_token_is(self, 0, "to") && kp_token(self, 1)->flags & KP_TOKEN_BASE;
  gboolean when = kp_token_is(self, 0, "when|if") &&
                  kp_token(self, 1)->classes & KP_WORD_PREPOSITION;
  gboolean verb =
      kp_token_listed(self, i, "advice") ||
      kp_token_is(self, i,
                  "add|apply|call|check|configure|consider|create|export|"
                  "import|pass|return|run|select|set|specify");
  return (purpose || when) && verb &&
                 !kp_tokens_any(self, 0, i, 0, KP_TOKEN_DASH) &&
                 !kp_token_is(self, i + 1, "of|and|or|for|out") &&
                 !(kp_token(self, i)->classes & KP_WORD_CAPITAL)
             ? i
             : self->n;
}

/* "The mill, which is old, | costs a loaf", "Bakers, who are few, now | face
 * two years": the verb behind the clause that opens at token `who`, or n. */
static guint
behind_clause(const KpTokens *self, guint who)
{
  guint i = kp_tokens_comma(self, who, self->n) + 1;
  while (i + 1 < self->n && kp_token_is(self, i, "now|also|still"))
    i++;
  if (kp_token_before_mark(self, i) ||
      kp_token(self, i + 1)->classes &
          (KP_WORD_COORDINATE | KP_WORD_RELATIVE | KP_WORD_AUXILIARY))
    return self->n;
  gboolean past = kp_token(self, i)->flags & KP_TOKEN_PARTICIPLE &&
                  kp_verbs_acts_on(self, i);
  gboolean plain =
      kp_token(self, i)->flags & KP_TOKEN_BASE &&
      (kp_token(self, i + 1)->classes & (KP_WORD_DETERMINER | KP_WORD_NUMBER) ||
       kp_token_is(self, i + 1, KP_SMALL_NUMBERS) ||
       kp_token(self, i + 1)->classes & KP_WORD_PREPOSITION);
  return past || plain || kp_verbs_third_form(self, i) ? i : self->n;
}

guint
kp_tokens_unseen_verb(const KpTokens *self)
{
  if (!kp_prose_sentence(self->prose, self->sentence)->complete)
    return self->n;
  guint told = advised(self);
  for (guint i = 1; told >= self->n && i + 1 < self->n; i++) {
    if (kp_token(self, i)->classes & KP_WORD_RELATIVE)
      return kp_token_after_comma(self, i) ? behind_clause(self, i) : self->n;
    if (may_be_verb(self, i) &&
        (is_plain_verb(self, i) || is_third_verb(self, i)))
      return i;
    if (is_done_by_many(self, i) || is_past(self, i))
      return i;
  }
  return told;
}
