/* SPDX-License-Identifier: MIT */
/* What kind of aside stands between two commas. */
#include "aside.h"

#include "attribution.h"
#include "cut.h"

/* Every verb of [from, to) is asked for by a relative word or tells of a noun,
 * and the sentence, which opens with what the aside is about, has its own after
 * it. */
static gboolean
tells_of_subject(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *opening = kp_token(tokens, 0);
  return (!kp_tokens_clause(tokens, from, to) ||
          kp_tokens_only_reduced(tokens, from, to)) &&
         opening->quote == 0 &&
         !(opening->classes & (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE)) &&
         !kp_tokens_hold_verb(tokens, 0, from);
}

/* "Anna Holt, the star of the team that won in 1984, was", "Moss Mill, the mill
 * already blamed for a flood, was". */
static gboolean
is_long_apposition(const KpTokens *tokens, guint from, guint to)
{
  return kp_token(tokens, from)->classes & KP_WORD_DETERMINER &&
         kp_token(tokens, from - 1)->classes & KP_WORD_CAPITAL &&
         tells_of_subject(tokens, from, to);
}

/* "Anna Holt, facing claims that have cost her the mill, sold it": the same of
 * what she does; the verb of the sentence comes next. */
static gboolean
is_long_participle(const KpTokens *tokens, guint from, guint to)
{
  return kp_token(tokens, from)->flags &
             (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
         kp_token(tokens, to)->flags & KP_TOKEN_FINITE &&
         tells_of_subject(tokens, from, to);
}

gboolean
kp_leads_phrase(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  return token->marks == 0 &&
         kp_token(tokens, i + 1)->classes & KP_WORD_PREPOSITION &&
         (token->flags & KP_TOKEN_PARTICIPLE ||
          kp_token_is(tokens, i,
                      "ahead|all|alone|apart|away|back|because|born|close|"
                      "contrary|deep|due|elsewhere|far|here|high|instead|less|"
                      "long|meanwhile|more|next|nowhere|prior|rather|"
                      "regardless|somewhere|thanks|there|together"));
}

/* "According to the paper, | miller Paul Reed, who", "While in Hull, | a baker,
 * who": the first comma of a phrase that opens the sentence. */
static gboolean
opens_phrase(const KpTokens *tokens, guint from)
{
  guint first = kp_token_is(tokens, 0, "and|but|now|then|also|while");
  return (kp_token(tokens, first)->classes & KP_WORD_PREPOSITION ||
          kp_leads_phrase(tokens, first)) &&
         !kp_tokens_hold_comma(tokens, first, from - 1);
}

/* "The old baker, 62, | left": two figures between a noun and its verb. */
static gboolean
is_age(const KpTokens *tokens, guint from)
{
  const KpToken *token = kp_token(tokens, from);
  return token->word.length == 2 &&
         g_ascii_isdigit(tokens->text[token->word.start]) &&
         g_ascii_isdigit(tokens->text[token->word.start + 1]) &&
         kp_token(tokens, from + 1)->flags & KP_TOKEN_FINITE &&
         !kp_tokens_hold_verb(tokens, 0, from);
}

/* "as Holt, 29, | rested his arms", "Holt, an old baker, | filled the oven": a
 * past that is no participle. */
static gboolean
is_active(const KpTokens *tokens, guint from)
{
  if (!(kp_token(tokens, from)->flags & KP_TOKEN_PARTICIPLE))
    return FALSE;
  const KpToken *next = kp_token(tokens, from + 1);
  gboolean name = next->classes & KP_WORD_CAPITAL &&
                  !(next->classes & (KP_WORD_DAY | KP_WORD_MONTH));
  gboolean object = name || next->classes & KP_WORD_DETERMINER;
  return object &&
         !kp_token_is(tokens, from,
                      "named|given|called|dubbed|considered|made|offered|"
                      "elected|awarded|denied|deemed|shown|declared|told|asked|"
                      "taught|sent|paid|handed|voted|granted|labelled|labeled|"
                      "cost|crowned|worth|known|bought|born|titled|entitled|"
                      "aged|nicknamed|renamed|codenamed|code-named") &&
         kp_tokens_main_verb(tokens, 0) >= from;
}

/* "clean, | sifted flour,", "had chased, | beaten and robbed them,": a
 * participle that stands before a noun, or in a row of verbs. */
static gboolean
goes_with_noun(const KpTokens *tokens, guint from, guint to)
{
  const guint16 verbs = KP_TOKEN_FINITE | KP_TOKEN_PARTICIPLE;
  if (!(kp_token(tokens, from)->flags & KP_TOKEN_PARTICIPLE))
    return FALSE;
  if (kp_token(tokens, from - 1)->flags & verbs)
    return TRUE;
  return to == from + 2 && !(kp_token(tokens, from + 1)->classes &
                             (KP_WORD_FUNCTION | KP_WORD_PREPOSITION |
                              KP_WORD_CAPITAL | KP_WORD_NUMBER | KP_WORD_DAY));
}

/* ", | in some cases, |", ", | in any other year, |", ", | by default, |": only
 * then; ", | in the view of Holt, |": who thinks so. */
static gboolean
limits(const KpTokens *tokens, guint from, guint to)
{
  const guint most = 5; /* tokens */
  return kp_tokens_hold(tokens, from + 1, MIN(to, from + most),
                        "any|default|theory|principle|cases|circumstances|"
                        "conditions|view|opinion|eyes|judgment");
}

/* ", wasting flour, | losing keys, etc.", "Holt left Hull, sold the mill, |
 * baked rye and met": one of several deeds. */
static gboolean
leads_to_deed(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from), *next = kp_token(tokens, to);
  if (first->flags & KP_TOKEN_GERUND && next->flags & KP_TOKEN_GERUND)
    return TRUE;
  if (!(first->flags & KP_TOKEN_PARTICIPLE) ||
      !(next->flags & KP_TOKEN_PARTICIPLE) ||
      kp_tokens_main_verb(tokens, 0) >= from ||
      kp_token_is(tokens, 0, "whoever|whatever"))
    return FALSE;
  for (guint i = to + 1; i + 1 < tokens->n; i++)
    if (kp_token_is(tokens, i, "and|or") &&
        kp_token(tokens, i + 1)->flags & KP_TOKEN_PARTICIPLE)
      return TRUE;
  return FALSE;
}

/* [from, to) is no aside, whatever opens it: it belongs to the words around. */
static gboolean
belongs(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from);
  if (leads_to_deed(tokens, from, to) || goes_with_noun(tokens, from, to) ||
      is_active(tokens, from) || kp_is_one_of_doings(tokens, from))
    return TRUE;
  /* "depending on what, | when and" */
  if (kp_token_is(tokens, to - 1, "what|who|when|where|how|why"))
    return TRUE;
  /* 'the famous loaf, | "Frozen Rye," | on Monday' */
  if (first->quote != 0 && first->classes & KP_WORD_CAPITAL)
    return TRUE;
  /* 'in "The Mill," | "The Oven" and "Rye," | has': the next of them */
  if (first->quote != 0 && kp_token(tokens, from - 1)->quote != 0)
    return TRUE;
  /* "shares a son, six, | with Holt, | sold": whose he is as well */
  const guint reach = 16; /* tokens of who is shared, with whom */
  if (kp_token_is(tokens, from, "with") &&
      kp_tokens_before(tokens, from, reach, "share|shares|shared"))
    return TRUE;
  /* "told Holt, 94, | about the loaf, | with": the comma is the age's */
  guint aged = kp_is_age(tokens, from) ? from : from - 1;
  return kp_is_age(tokens, aged) &&
         kp_token_is(tokens, aged + 1, "about|into|against|over");
}

/* What a noun that opens [from, to) says of the one before it. */
static const gchar *
noun_name(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from);
  const KpToken *left = kp_token(tokens, from - 1);
  if (opens_phrase(tokens, from) ||
      (kp_is_age(tokens, from) && /* "Holt, | 35, left, | as" */
       kp_tokens_any(tokens, from + 1, to, 0, KP_TOKEN_PARTICIPLE)))
    return NULL;
  /* "the former Prime Minister, | Anna Holt,": who that is */
  if (to - from == 2 && left->classes & KP_WORD_TITLE &&
      first->classes & KP_WORD_CAPITAL)
    return NULL;
  if (to - from <= 3 && first->classes & KP_WORD_CAPITAL &&
      left->classes & KP_WORD_CAPITAL)
    return "place";
  /* "Police in Hull, Moss, | know some bakers" */
  if (first->flags & KP_TOKEN_BASE &&
      kp_token(tokens, from + 1)->classes &
          (KP_WORD_DETERMINER | KP_WORD_PRONOUN))
    return NULL;
  return first->classes & (KP_WORD_DETERMINER | KP_WORD_NUMBER) ||
                 left->classes & KP_WORD_CAPITAL
             ? "apposition"
             : NULL;
}

/* What kind of aside stands in [from, to) where no small word opens it; NULL:
 * none that may go. */
static const gchar *
name_phrase(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from);
  if (belongs(tokens, from, to))
    return NULL;
  if (first->flags & (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE))
    return kp_leads_noun(tokens, from) || kp_series_end(tokens, from) >= to
               ? NULL
               : "participle aside";
  if (kp_token_is(tokens, from, "to") && kp_aside_comes_from(tokens, from))
    return NULL; /* "from Hull, in the north, | to Goole," */
  if (first->classes & KP_WORD_PREPOSITION)
    return kp_token_is(tokens, from, "of") || limits(tokens, from, to)
               ? NULL
               : "phrase aside";
  return noun_name(tokens, from, to);
}

/* "also | saw", "was", "can" */
static gboolean
opens_with_verb(const KpTokens *tokens, guint i)
{
  const KpToken *next = kp_token(tokens, i + kp_token_is(tokens, i, "also"));
  return next->flags & KP_TOKEN_FINITE;
}

/* What kind stands there behind its adverb, between a subject and its verb:
 * "the mill, | once owned by Holt, | has", "the spring, | usually a good
 * time,". Not how it must be: "rye, properly baked, is". */
static const gchar *
name_weighed(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from), *open = kp_token(tokens, 0);
  if (from + 2 >= to || first->marks != 0 || first->quote != 0 ||
      !opens_with_verb(tokens, to) || kp_tokens_hold_verb(tokens, 0, from) ||
      open->classes & (KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE) ||
      !kp_token_is(tokens, from,
                   "now|once|still|long|also|already|jointly|originally|"
                   "formerly|previously|recently|newly|currently|widely|"
                   "commonly|officially|initially|largely|mainly|mostly|"
                   "partly|traditionally|historically|usually|typically|"
                   "possibly|probably|roughly|namely|likely|locally|"
                   "popularly|famously|better|best"))
    return NULL;
  gboolean verb = kp_tokens_hold_verb(tokens, from + 1, to);
  return verb && !kp_tokens_only_reduced(tokens, from + 1, to)
             ? NULL
             : name_phrase(tokens, from + 1, to);
}

/* "Holt, | after selling rye, | left": it has no finite verb, and the sentence
 * goes on behind it. */
static gboolean
is_bare(const KpTokens *tokens, guint from, guint to)
{
  return kp_token(tokens, from + 1)->flags & KP_TOKEN_GERUND &&
         (kp_token(tokens, to)->flags & KP_TOKEN_FINITE ||
          !kp_tokens_hold_verb(tokens, 0, from));
}

/* ", and baked in Hull,", ", while it was cold,": what a conjunction opens. */
static const gchar *
name_joined(const KpTokens *tokens, guint from, guint to)
{
  gboolean verb = kp_tokens_hold_verb(tokens, from, to);
  if (kp_token(tokens, from)->classes & KP_WORD_COORDINATE)
    return !verb && kp_tokens_any(tokens, from, MIN(to, from + 3), 0,
                                  KP_TOKEN_PARTICIPLE)
               ? "participle aside"
               : NULL;
  return verb || is_bare(tokens, from, to) ? "clause aside" : NULL;
}

const gchar *
kp_aside_name(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from);
  const KpToken *left = kp_token(tokens, from - 1);
  gboolean verb = kp_tokens_hold_verb(tokens, from, to);
  if (first->quote != 0 && kp_token(tokens, to - 1)->quote == 0)
    return NULL; /* 'his loaf, | "as dear as it may be" nor as old, | sold' */
  if (first->classes & KP_WORD_RELATIVE && !kp_token_is(tokens, from, "that"))
    return verb ? "relative clause" : NULL;
  /* "the feast, at which Holt said it was old, | may" */
  if (verb && first->classes & KP_WORD_PREPOSITION &&
      kp_token_is(tokens, from + 1, "which|whom") &&
      kp_token(tokens, to)->flags & KP_TOKEN_FINITE)
    return "relative clause";
  if (kp_token_listed(tokens, from, "opener-comma") && to - from == 1)
    return "adverb aside";
  const gchar *weighed = name_weighed(tokens, from, to);
  if (weighed != NULL)
    return weighed;
  if (kp_token_listed(tokens, from, "condition") ||
      first->classes & KP_WORD_NEGATION)
    return NULL;
  if (first->classes & (KP_WORD_COORDINATE | KP_WORD_SUBORDINATE))
    return name_joined(tokens, from, to);
  if (to - from == 1 && first->classes & KP_WORD_NUMBER)
    return left->classes & KP_WORD_CAPITAL || is_age(tokens, from) ? "age"
                                                                   : NULL;
  return verb && !is_long_apposition(tokens, from, to) &&
                 !is_long_participle(tokens, from, to)
             ? NULL
             : name_phrase(tokens, from, to);
}
