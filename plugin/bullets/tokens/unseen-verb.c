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
  gboolean closed = before->depth > 0 && token->depth == 0;
  return token->marks == 0 && token->quote == 0 && token->depth == 0 &&
         !(token->classes & KP_WORD_CAPITAL) &&
         (before->marks == 0 || closed) &&
         !(before->flags & (KP_TOKEN_POSSESSIVE | KP_TOKEN_DASH)) &&
         !(before->classes & no_noun) &&
         !kp_token_is(self, left, "to|then|just|simply|first|next|now");
}

/* "ovens", "loaves": a subject of many. */
static gboolean
tells_of_many(const KpTokens *self, guint to)
{
  for (guint i = 0; i < to; i++) {
    gsize length = kp_token(self, i)->length;
    if (length > 2 && kp_token_ends(self, i, "s") &&
        !kp_token_ends(self, i, "ss") && !kp_token_ends(self, i, "us") &&
        !(kp_token(self, i)->classes & (KP_WORD_STOP | KP_WORD_FUNCTION)))
      return TRUE;
  }
  return kp_tokens_hold(self, 0, to, "and|all|people|men|women|children");
}

/* "The ovens of the town | include a lid", "| use the old tins": a plain verb
 * that is no noun, or has its object behind it. */
static gboolean
is_plain_verb(const KpTokens *self, guint i)
{
  if (!(kp_token(self, i)->flags & KP_TOKEN_BASE) || !tells_of_many(self, i) ||
      kp_tokens_before(self, i, 5, "to|help|helps|let|lets|make|makes"))
    return FALSE;
  return kp_token_is(self, i,
                     "include|contain|allow|require|provide|enable|prevent|"
                     "confuse|consist|rely|refer|improve|ensure|describe|"
                     "explain|determine|dictate|represent|involve|receive|"
                     "introduce|restrict|depend") ||
         (kp_token(self, i + 1)->classes &
              (KP_WORD_DETERMINER | KP_WORD_PRONOUN) &&
          !kp_token_is(self, i + 1, "that|this"));
}

/* "The guild | searches for bread", "| acts as a sign", "| trades over 50
 * loaves": what such a word goes with, or a number. */
static gboolean
is_third_verb(const KpTokens *self, guint i)
{
  const guint next = i + 1;
  if (!kp_verbs_third_form(self, i) || tells_of_many(self, i))
    return FALSE;
  if (kp_token_is(self, next, "a|an|the|its|their|over|about|up") ||
      kp_token(self, next)->classes & KP_WORD_NUMBER)
    return !kp_token_is(self, next, "over|about|up") ||
           kp_token(self, next + 1)->classes & KP_WORD_NUMBER;
  return (kp_token_is(self, i, "accounts|searches|looks|stands|waits") &&
          kp_token_is(self, next, "for")) ||
         (kp_token_is(self, i, "acts|serves|works") &&
          kp_token_is(self, next, "as")) ||
         (kp_token_is(self, i, "focuses|depends|relies|builds|runs") &&
          kp_token_is(self, next, "on")) ||
         (kp_token_is(self, i, "leads|refers|belongs|applies|points") &&
          kp_token_is(self, next, "to")) ||
         (kp_token_is(self, i, "works|comes|starts|begins|deals") &&
          kp_token_is(self, next, "with"));
}

/* "To keep it soft, | use a lid", "When in doubt, | use a lid": what to do, and
 * before it what for or when. */
static guint
advised(const KpTokens *self)
{
  guint comma = kp_tokens_comma(self, 0, self->n);
  guint i = comma + 1;
  if (comma < 2 || i + 2 >= self->n || kp_token(self, i)->marks != 0 ||
      kp_token(self, i)->quote != 0 || kp_token(self, 0)->quote != 0)
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

guint
kp_tokens_unseen_verb(const KpTokens *self)
{
  if (!kp_prose_sentence(self->prose, self->sentence)->complete)
    return self->n;
  guint told = advised(self);
  for (guint i = 1; told >= self->n && i + 1 < self->n; i++) {
    if (kp_token(self, i)->classes & KP_WORD_RELATIVE)
      break;
    if (may_be_verb(self, i) &&
        (is_plain_verb(self, i) || is_third_verb(self, i)))
      return i;
  }
  return told;
}
