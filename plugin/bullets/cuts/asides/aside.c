/* SPDX-License-Identifier: MIT */
/* What kind of aside stands between two commas. */
#include "aside.h"

#include "attribution.h"
#include "cut.h"

/* "The next week, | a note signed by bakers, addressing the town, said": the
 * subject comes after the time that opens the sentence. */
static gboolean
follows_time(const KpTokens *tokens, guint from)
{
  const guint most = 5; /* tokens of the time */
  return from <= most && kp_token(tokens, from - 1)->flags & KP_TOKEN_TIME &&
         !kp_tokens_any(tokens, 1, from, KP_WORD_CAPITAL, 0);
}

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

/* "Holt, amid fears that the mill might burn, | left": each verb of a phrase is
 * asked for by a word of it, and the sentence's own comes next. */
static gboolean
is_long_phrase(const KpTokens *tokens, guint from, guint to)
{
  guint verb = kp_token_is(tokens, to, "also|later|then|has") ? to + 1 : to;
  return kp_token_is(tokens, from,
                     "amid|amidst|after|before|during|following|despite") &&
         kp_token(tokens, verb)->flags & KP_TOKEN_FINITE &&
         kp_tokens_main_verb(tokens, from) >= to &&
         !kp_tokens_hold_verb(tokens, 0, from);
}

/* "Anna Holt, facing claims that have cost her the mill, sold it": the same of
 * what she does; the verb of the sentence comes next. */
static gboolean
is_long_participle(const KpTokens *tokens, guint from, guint to)
{
  guint verb = kp_token_ends(tokens, to, "ly") ? to + 1 : to;
  return kp_token(tokens, from)->flags &
             (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE) &&
         !(kp_token(tokens, from)->flags & KP_TOKEN_FINITE) &&
         kp_token(tokens, verb)->flags & KP_TOKEN_FINITE &&
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
          kp_token_is(tokens, first, "according") ||
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
         !(kp_token(tokens, from - 1)->classes & KP_WORD_NUMBER) &&
         kp_token(tokens, from + 1)->flags & KP_TOKEN_FINITE &&
         !kp_tokens_hold_verb(tokens, 0, from);
}

/* "as Holt, 29, | rested his arms", "Holt, an old baker, | filled the oven": a
 * past that is no participle. */
static gboolean
is_active(const KpTokens *tokens, guint from)
{
  if (!(kp_token(tokens, from)->flags & KP_TOKEN_PARTICIPLE) || from < 2)
    return FALSE;
  const KpToken *next = kp_token(tokens, from + 1);
  gboolean name = next->classes & KP_WORD_CAPITAL &&
                  !(next->classes & (KP_WORD_DAY | KP_WORD_MONTH));
  gboolean object = name || next->classes & KP_WORD_DETERMINER;
  return object && kp_token(tokens, from)->marks == 0 &&
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
  if (kp_token(tokens, from - 1)->flags & verbs &&
      (to == from + 1 || kp_token_is(tokens, from + 1, "and|or")))
    return TRUE;
  return to == from + 2 && kp_token(tokens, from)->marks == 0 &&
         !(kp_token(tokens, from + 1)->classes &
           (KP_WORD_FUNCTION | KP_WORD_PREPOSITION | KP_WORD_CAPITAL |
            KP_WORD_NUMBER | KP_WORD_DAY));
}

/* "found Holt, a baker, | bleeding at home": what she was found doing. */
static gboolean
is_deed(const KpTokens *tokens, guint from)
{
  const guint reach = 14; /* tokens of the one seen */
  if (!(kp_token(tokens, from)->flags & KP_TOKEN_GERUND))
    return FALSE;
  guint commas = 0;
  for (guint i = from; i-- > 0 && i + reach >= from && commas < 3;) {
    if (kp_token_is(tokens, i, "found|find|finds|saw|spotted|caught"))
      return commas == 2;
    commas += (kp_token(tokens, i)->marks & KP_MARK_COMMA) != 0;
    if (kp_token(tokens, i)->flags & KP_TOKEN_FINITE)
      return FALSE;
  }
  return FALSE;
}

/* "his Hull, England, | mill on Moss Lane,": the noun that the place is of. */
static gboolean
is_of_place(const KpTokens *tokens, guint from)
{
  guint i = from;
  while (i > 1 && kp_token(tokens, i - 1)->classes & KP_WORD_CAPITAL)
    i--;
  return i + 2 <= from && kp_token_after_comma(tokens, from - 1) &&
         kp_token_is(tokens, i - 1, "his|her|its|their|the|a|an");
}

/* "has, in the past, | told Hull,", "or, if you like, | rye,": no aside. */
static gboolean
goes_on_behind(const KpTokens *tokens, guint from)
{
  const guint most = 6; /* tokens of the aside before it */
  guint open = from - 1;
  while (open > 1 && open + most > from && !kp_token_after_comma(tokens, open))
    open--;
  if (open <= 1 || !kp_token_after_comma(tokens, open))
    return FALSE;
  return kp_token_is(tokens, open - 1, "or") ||
         (kp_token(tokens, open - 1)->classes & KP_WORD_AUXILIARY &&
          (kp_token(tokens, from)->flags &
               (KP_TOKEN_PARTICIPLE | KP_TOKEN_GERUND) ||
           /* "are, by far, | among the best," */
           kp_token_is(tokens, open - 1, "is|are|was|were")));
}

/* ", | in some cases, |", ", | under the right conditions, |", ", | by default,
 * |": only then; not "in this case". */
static gboolean
limits(const KpTokens *tokens, guint from, guint to)
{
  if (to - from == 2 && kp_token_pair(tokens, from, "by", "default"))
    return TRUE;
  if (!kp_token_is(tokens, from, "in|under|at|with") ||
      kp_token_is(tokens, to,
                  "even")) /* "rye and, in some cases, even wheat" */
    return FALSE;
  if (to - from == 2)
    return kp_token_is(tokens, from + 1, "theory|principle|best|worst|luck");
  return kp_tokens_hold(tokens, from + 1, MIN(to, from + 5),
                        "cases|circumstances|conditions|temperatures|doses|"
                        "peak|height");
}

/* [from, to) is no aside, whatever opens it: it belongs to the words around. */
static gboolean
belongs(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from);
  if (kp_aside_leads_to_deed(tokens, from, to) ||
      goes_on_behind(tokens, from) || goes_with_noun(tokens, from, to) ||
      is_active(tokens, from) || is_deed(tokens, from) ||
      kp_is_one_of_doings(tokens, from))
    return TRUE;
  /* "a loss of 7, | compared to one of 4, | for the same months" */
  if (kp_token_is(tokens, from, "compared|versus") &&
      kp_token_is(tokens, to, "for|in|during|over"))
    return TRUE;
  /* "depending on what, | when and" */
  if (kp_token_is(tokens, to - 1, "what|who|when|where|how|why"))
    return TRUE;
  /* 'the famous loaf, | "Frozen Rye," | on Monday' */
  if (first->quote != 0 && kp_token(tokens, from - 1)->quote == 0 &&
      first->classes & KP_WORD_CAPITAL)
    return TRUE;
  /* 'in "The Mill," | "The Oven" and "Rye," | has': the next of them */
  if (first->quote != 0 && kp_token(tokens, from - 1)->quote != 0)
    return TRUE;
  /* "two men, one from Hull, | the other from Moss, |" */
  if (kp_token_is(tokens, from + 1, "other|others") &&
      kp_tokens_hold(tokens, 0, from, "one|some"))
    return TRUE;
  /* "shares a son, six, | with Holt, | sold": whose he is as well */
  const guint reach = 16; /* tokens of who is shared, with whom */
  if (kp_token_is(tokens, from, "with") &&
      kp_tokens_before(tokens, from, reach, "share|shares|shared"))
    return TRUE;
  /* "is not, | in the view of Holt, | lost": who thinks so */
  if (kp_token_pair(tokens, from, "in", "the") &&
      kp_token_pair(tokens, from + 2, "view|opinion|eyes|judgment", "of"))
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
  if (opens_phrase(tokens, from) || follows_time(tokens, from) ||
      (kp_is_age(tokens, from) && /* "Holt, | 35, left, | as" */
       kp_tokens_any(tokens, from + 1, to, 0, KP_TOKEN_PARTICIPLE)) ||
      (from == 1 && kp_token_is(tokens, 0, "altogether|overall|combined")))
    return NULL;
  /* "the loaves of Hull, | Moss and a new mill, which": one of several */
  if (first->classes & KP_WORD_CAPITAL &&
      kp_token_pair(tokens, from + 1, "and|or", "a|an"))
    return NULL;
  /* "the former Prime Minister, | Anna Holt,": who that is */
  if (to - from == 2 && left->classes & KP_WORD_TITLE &&
      first->classes & KP_WORD_CAPITAL)
    return NULL;
  if (to - from <= 3 && first->classes & KP_WORD_CAPITAL &&
      left->classes & KP_WORD_CAPITAL)
    return "place";
  /* "Police in Hull, Moss, | know some bakers" */
  if (first->flags & KP_TOKEN_BASE && first->marks == 0 &&
      kp_token(tokens, from + 1)->classes &
          (KP_WORD_DETERMINER | KP_WORD_PRONOUN))
    return NULL;
  return first->classes & (KP_WORD_DETERMINER | KP_WORD_NUMBER) ||
                 (left->classes & KP_WORD_CAPITAL && !is_of_place(tokens, from))
             ? "apposition"
             : NULL;
}

const gchar *
kp_aside_phrase(const KpTokens *tokens, guint from, guint to)
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

/* ", who said Holt, 80, | has agreed": the claim has its verb after the age. */
static gboolean
goes_on_claiming(const KpTokens *tokens, guint from, guint to)
{
  return kp_is_age(tokens, to - 1) && kp_find_say(tokens, from, to) < to &&
         kp_token(tokens, to)->flags & KP_TOKEN_FINITE;
}

/* "Holt, | while denying theft, | has paid": what he grants is not all. */
static gboolean
grants(const KpTokens *tokens, guint from)
{
  return kp_token_is(tokens, from + 1,
                     "denying|insisting|protesting|maintaining|rejecting|"
                     "disputing|admitting|acknowledging|conceding");
}

/* "Holt, | after selling rye, | left": it has no finite verb, and the sentence
 * goes on behind it; not "Ovens, | while baking rye, | are hot": only then. */
static gboolean
is_bare(const KpTokens *tokens, guint from, guint to)
{
  guint doing = from + 1 + kp_token_ends(tokens, from + 1, "ly");
  return (kp_token(tokens, doing)->flags & KP_TOKEN_GERUND ||
          kp_token_is(tokens, doing, "being|having")) &&
         !kp_token_is(tokens, from, "as") &&
         !(kp_token_is(tokens, from, "while|when|whenever") &&
           kp_token_is(tokens, to, "is|are|can|may|must|should")) &&
         kp_aside_resumes(tokens, from, to);
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
  return (verb || is_bare(tokens, from, to)) && !grants(tokens, from)
             ? "clause aside"
             : NULL;
}

const gchar *
kp_aside_name(const KpTokens *tokens, guint from, guint to)
{
  const KpToken *first = kp_token(tokens, from);
  const KpToken *left = kp_token(tokens, from - 1);
  gboolean verb = kp_tokens_hold_verb(tokens, from, to);
  if (first->quote != 0 && left->quote == 0 &&
      kp_token(tokens, to - 1)->quote == 0 && verb)
    return NULL; /* 'his loaf, | "as dear as it may be" nor as old, | sold' */
  if (first->classes & KP_WORD_RELATIVE && !kp_token_is(tokens, from, "that"))
    return verb && !goes_on_claiming(tokens, from, to) ? "relative clause"
                                                       : NULL;
  /* "the feast, at which Holt said it was old, | may" */
  if (verb && first->classes & KP_WORD_PREPOSITION && first->marks == 0 &&
      kp_token_is(tokens, from + 1, "which|whom") &&
      kp_token(tokens, to)->flags & KP_TOKEN_FINITE)
    return "relative clause";
  if (kp_token_listed(tokens, from, "opener-comma") && to - from == 1)
    return "adverb aside";
  const gchar *weighed = kp_aside_weighed(tokens, from, to);
  if (weighed != NULL)
    return weighed;
  if (kp_token_listed(tokens, from, "condition") ||
      first->classes & KP_WORD_NEGATION)
    return NULL;
  if (kp_token_is(tokens, from, "or") && to - from == 2 &&
      kp_token(tokens, from + 1)->classes & KP_WORD_CAPITAL &&
      left->classes & KP_WORD_CAPITAL)
    return "apposition"; /* "Moss Mill Holdings, or MMH," */
  if (first->classes & (KP_WORD_COORDINATE | KP_WORD_SUBORDINATE))
    return name_joined(tokens, from, to);
  if (to - from == 1 && first->classes & KP_WORD_NUMBER)
    return left->classes & KP_WORD_CAPITAL || is_age(tokens, from) ? "age"
                                                                   : NULL;
  if (verb && is_long_phrase(tokens, from, to))
    return "phrase aside";
  return verb && !is_long_apposition(tokens, from, to) &&
                 !is_long_participle(tokens, from, to)
             ? NULL
             : kp_aside_phrase(tokens, from, to);
}
