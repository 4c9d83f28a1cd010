/* SPDX-License-Identifier: MIT */
/* A draft comes in; what in it stands for what was told elsewhere goes out. */
#include "leaning.h"

#include "candidate.h"
#include "described.h"
#include "stand-in.h"

/* A reader takes in these first words before anything explains them. */
#define OPENING 8 /* words */

/* ", | this one is a monster" */
static gboolean
is_this_one(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "this|that") && i + 2 < tokens->n &&
         kp_token_is(tokens, i + 1, "one") &&
         kp_token(tokens, i + 1)->marks == 0 &&
         (kp_token(tokens, i + 2)->classes & KP_WORD_AUXILIARY ||
          kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE);
}

/* TRUE where "it", "this" is the subject after an opening phrase that names
 * nothing for it: "According to her, | it woke the town". */
static gboolean
is_bare_subject(const KpDraft *draft, guint first, guint i)
{
  const KpTokens *tokens = draft->tokens;
  /* "In newer ovens it bakes" */
  gboolean opened =
      i > first + 1 && kp_token(tokens, first)->classes & KP_WORD_PREPOSITION &&
      !(kp_token(tokens, i - 1)->classes &
        (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
         KP_WORD_SUBORDINATE | KP_WORD_RELATIVE | KP_WORD_AUXILIARY)) &&
      kp_token_is(tokens, i, "it");
  if (i <= first || i + 1 >= tokens->n ||
      (!opened && !kp_token_after_comma(tokens, i)) ||
      !kp_token_is(tokens, i, "it|this|that|these|those|it's|that's") ||
      kp_token(tokens, i)->quote != 0 || kp_tokens_verb(tokens, first, i) < i)
    return FALSE;
  if (is_this_one(tokens, i))
    return TRUE;
  /* "To our knowledge, this is the first": what the page is about. */
  if (kp_token_is(tokens, i, "this") && kp_token_is(tokens, i + 1, "is") &&
      kp_token_is(tokens, i + 2, "the") && kp_token_is(tokens, i + 3, "first"))
    return FALSE;
  /* "it is clear that", "it takes a lot to": stands for what comes. */
  for (guint k = i + 1; k + 1 < tokens->n && k < i + OPENING; k++) {
    if (draft->keep[k] && kp_token_is(tokens, k, "that|to|who|when|for|if") &&
        kp_token_is(tokens, i, "it|it's"))
      return FALSE;
  }
  return kp_token_is(tokens, i + 1, "it|it's|this|that's") ||
         (kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY) != 0 ||
         (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE) != 0 ||
         kp_token_is(tokens, i, "it's|that's");
}

/* "weeks", "miles": how much of something, nothing that does anything. */
static gboolean
measures(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->flags & KP_TOKEN_TIME ||
         kp_token_is(tokens, i,
                     "mile|miles|kilometers|kilometres|km|meters|metres|feet|"
                     "inches|yards|pounds|kilograms|tons|tonnes|acres|degrees|"
                     "dollars|euros");
}

/* "bakers", "people", "Holt and": what "they" can stand for. */
static gboolean
is_several(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  /* "Within two weeks the mayor said they" */
  if (measures(tokens, i))
    return FALSE;
  gboolean counts =
      kp_token_listed(tokens, i, "several") || token->classes & KP_WORD_NUMBER;
  if (counts && i + 1 < tokens->n)
    return !measures(tokens, i + 1);
  return counts ||
         (token->word.length > 3 && kp_token_ends(tokens, i, "s") &&
          !kp_token_ends(tokens, i, "ss") && !kp_token_ends(tokens, i, "'s") &&
          !(token->flags & KP_TOKEN_FINITE)) ||
         (token->classes & KP_WORD_CAPITAL &&
          kp_token_is(tokens, i + 1, "and"));
}

/* What the words before a pronoun tell of, for which it can stand. */
typedef struct {
  gboolean named;   /* "Holt" */
  gboolean several; /* "bakers" */
  gboolean person;  /* "a baker" */
  gboolean thing;   /* "bakery", "bakers" */
} Told;

/* "baker", "26-year-old", "motorist", "woman" */
static gboolean
is_person(const KpTokens *tokens, guint i)
{
  const gchar *folded = kp_token_folded(tokens, i);
  return kp_token_trade(tokens, i) || kp_described_age(folded) > 0 ||
         (kp_token(tokens, i)->word.length > 4 &&
          (kp_token_ends(tokens, i, "ist") ||
           kp_token_ends(tokens, i, "man"))) ||
         kp_token_is(tokens, i,
                     "man|boy|girl|child|baby|toddler|teen|mom|person|someone|"
                     "somebody|anyone|everyone|nobody|juror|commuter|driver|"
                     "passenger|shopper|worker|user|viewer|fan");
}

/* A noun, as far as no list says otherwise. */
static gboolean
is_thing(const KpTokens *tokens, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_SUBORDINATE | KP_WORD_AUXILIARY |
                        KP_WORD_DETERMINER | KP_WORD_NUMBER | KP_WORD_VERB |
                        KP_WORD_PRONOUN | KP_WORD_CONNECTIVE;
  const guint16 verbal =
      KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE | KP_TOKEN_TIME;
  const KpToken *token = kp_token(tokens, i);
  return !(token->classes & small) && !(token->flags & verbal) &&
         !kp_token_ends(tokens, i, "ly");
}

/* TRUE where a pronoun stands for what is not said before it: "himself" stands
 * for its subject, "they" for several. */
static gboolean
is_anaphor(const KpTokens *tokens, guint i, Told told)
{
  if (kp_token(tokens, i)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, i, "its|their"))
    return !told.thing && !told.several && !told.named;
  if (kp_token_is(tokens, i, "they|them|they're|they've|they'd|they'll"))
    return !told.several;
  /* "La alcaldesa presentó | su plan": one word for his, her and its */
  if (told.thing &&
      !kp_language_has(tokens->prose->language, kp_list_bit("person-pronoun")))
    return FALSE;
  return kp_token(tokens, i)->classes & KP_WORD_PRONOUN && !told.named &&
         !told.person &&
         !kp_token_is(tokens, i,
                      "that|it|this|these|those|himself|herself|itself|"
                      "themselves");
}

/* TRUE where somebody owns something in the words [first, i): "In Holt's
 * time, | he". */
static gboolean
tells_owner(const KpDraft *draft, guint first, guint i)
{
  for (guint k = first; k < i; k++) {
    const KpToken *token = kp_token(draft->tokens, k);
    if (draft->keep[k] && token->flags & KP_TOKEN_POSSESSIVE &&
        token->classes & KP_WORD_CAPITAL)
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the words [first, i) are a clause: "When she left,"; not "Born and
 * raised in Hull,". */
static gboolean
is_clause(const KpTokens *tokens, guint first, guint i)
{
  gboolean told = kp_token_is(tokens, first, "born") ||
                  kp_token(tokens, first)->flags & KP_TOKEN_PARTICIPLE;
  guint verb = kp_tokens_verb(tokens, first, i);
  while (told && verb < i &&
         kp_token(tokens, verb)->flags & KP_TOKEN_PARTICIPLE)
    verb = kp_tokens_verb(tokens, verb + 1, i);
  return verb < i;
}

/* The traits of "he", "they" as the subject after an opening phrase that says
 * what there was, or where, but seldom who: "Born in Hull, | he". */
static guint32
person_traits(const KpDraft *draft, guint first, guint i, gboolean several)
{
  const KpTokens *tokens = draft->tokens;
  if (i <= first || draft->name != NULL || kp_token(tokens, i)->quote != 0 ||
      !kp_token_after_comma(tokens, i) || is_clause(tokens, first, i))
    return 0;
  if (kp_token_is(tokens, i, "they|they're|they've|they'd|they'll"))
    return several ? 0 : KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  return kp_token_is(tokens, i, "he|she|he's|she's|he'd|she'd|he'll|she'll") &&
                 !tells_owner(draft, first, i)
             ? KP_TRAIT_LED
             : 0;
}

/* "that day", "a week | later", "the same": a time or a thing told before. */
static gboolean
points_at_time(const KpTokens *tokens, guint i)
{
  gboolean day =
      i + 1 < tokens->n && (kp_token(tokens, i + 1)->flags & KP_TOKEN_TIME ||
                            kp_token(tokens, i + 1)->classes & KP_WORD_DAY);
  if (i > 1 && kp_token_is(tokens, i, "same") &&
      kp_token_is(tokens, i - 2, "at") && kp_token_is(tokens, i + 1, "time"))
    return FALSE; /* "at the same time" */
  if (kp_token_is(tokens, i, "same") && kp_leaning_tells_which(tokens, i + 1))
    return FALSE;
  if (i == 1 && day && kp_token_is(tokens, 0, "the"))
    return kp_token_is(tokens, i, "next|following|previous|same");
  return (day && kp_token_is(tokens, i, "that|same|those|these")) ||
         (i > 0 &&
          (kp_token_is(tokens, i, "later|earlier") ||
           (kp_token_is(tokens, i, "prior") && /* "two years prior," */
            !kp_token_is(tokens, i + 1, "to"))) &&
          kp_token(tokens, i - 1)->flags & KP_TOKEN_TIME) ||
         (kp_token_is(tokens, i, "same") &&
          !kp_token_is(tokens, i + 1, "time|way")) ||
         kp_token_is(tokens, i, "then|there|latter");
}

/* "there are three", "there seems to be": says that something is. */
static gboolean
says_there_is(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "there") && i + 1 < tokens->n &&
         (kp_token(tokens, i + 1)->classes & KP_WORD_AUXILIARY ||
          kp_token_is(tokens, i + 1,
                      "seem|seems|seemed|appear|appears|appeared|remain|"
                      "remains|remained|exist|exists|existed"));
}

/* The traits of a bare subject at token i: "that's" stands for what no reader
 * of the bullet can know. */
static guint32
subject_traits(const KpDraft *draft, guint first, guint i)
{
  if (!is_bare_subject(draft, first, i))
    return 0;
  return kp_token_is(draft->tokens, i, "this|these|those|that|that's") ||
                 is_this_one(draft->tokens, i)
             ? KP_TRAIT_ANAPHOR | KP_TRAIT_THEN
             : KP_TRAIT_ANAPHOR;
}

/* The same behind a long opening: "According to the guild of the millers and
 * bakers of the north, | that's". */
static guint32
far_subject_traits(const KpDraft *draft, guint first)
{
  const guint most = 16; /* tokens of the opening */
  const KpTokens *tokens = draft->tokens;
  for (guint i = first + OPENING; i < tokens->n && i < first + most; i++) {
    if (!draft->keep[i])
      return 0;
    if (kp_token_after_comma(tokens, i))
      return kp_token_is(tokens, i, "it|it's")
                 ? 0 /* what the opening tells of */
                 : subject_traits(draft, first, i);
  }
  return 0;
}

/* "The storm has gone, but | the misery it left", "The mill is old, but | Holt
 * says they like it": what the pronoun at token i stands for was cut. */
static gboolean
lost_its_noun(const KpTokens *tokens, guint first, guint i, Told told)
{
  if (first == 0 || kp_tokens_verb(tokens, 0, first) >= first || i <= first ||
      kp_token(tokens, i)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, i, "they|they're|they've|them"))
    return !told.several;
  const KpToken *left = kp_token(tokens, i - 1);
  return kp_token_is(tokens, i, "it") && left->marks == 0 &&
         is_thing(tokens, i - 1) && i < first + 4 &&
         kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE;
}

/* "For | that to work, the oven", "To do | so you need": what, was told. */
static gboolean
aims_at_it(const KpTokens *tokens, guint first)
{
  return (kp_token_is(tokens, first, "for") &&
          kp_token_is(tokens, first + 1, "this|that") &&
          kp_token_is(tokens, first + 2, "to")) ||
         (kp_token_is(tokens, first, "to") &&
          kp_token_is(tokens, first + 1, "do|achieve|accomplish") &&
          kp_token_is(tokens, first + 2, "so|this|that"));
}

/* "Explicitly setting | this to zero", "Doing | that takes a day", "Doing | so
 * will": what is done to what was told before. */
static gboolean
does_it(const KpTokens *tokens, guint first, guint i)
{
  if (i > first && i < first + 3 && kp_token_is(tokens, i, "so") &&
      kp_token_is(tokens, i - 1, "doing") && kp_token(tokens, i)->quote == 0)
    return TRUE;
  if (i <= first || i > first + 2 ||
      !kp_token_is(tokens, i, "this|that|these|those") ||
      !(kp_token(tokens, i - 1)->flags & KP_TOKEN_GERUND) ||
      kp_token(tokens, i - 1)->marks != 0 || kp_token(tokens, i)->quote != 0 ||
      (i == first + 2 && !kp_token_ends(tokens, first, "ly")))
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  return next->classes & KP_WORD_PREPOSITION ||
         (next->flags & KP_TOKEN_FINITE && kp_token_is(tokens, i, "this|that"));
}

/* "Anna Holt | sold them": nothing before tells of several. */
static gboolean
has_bare_object(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = kp_tokens_verb(tokens, first, tokens->n);
  if (verb + 1 >= tokens->n ||
      kp_token(tokens, first)->classes & KP_WORD_PRONOUN ||
      !kp_token_is(tokens, verb + 1, "them") ||
      kp_token(tokens, verb + 1)->quote != 0)
    return FALSE;
  for (guint i = first; i < verb; i++) {
    gboolean named =
        i > first && kp_token(tokens, i)->classes & KP_WORD_CAPITAL;
    if (draft->keep[i] && !named && is_several(tokens, i))
      return FALSE;
    if (kp_token_is(tokens, i, "and"))
      return FALSE;
  }
  return TRUE;
}

guint32
kp_leaning_opening(const KpDraft *draft, guint first, gboolean named)
{
  const KpTokens *tokens = draft->tokens;
  guint32 traits = far_subject_traits(draft, first);
  if (aims_at_it(tokens, first))
    traits |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  guint words = 0;
  Told told = {.named = named || draft->name != NULL};
  /* "Like other bakers, they": whom they are like is not who they are. */
  gboolean likens = kp_token_is(tokens, first, "like|unlike");
  for (guint i = first; i < tokens->n && words < OPENING; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->flags & KP_TOKEN_DASH)
      continue;
    words++;
    /* "the UK" is no one */
    if (i > first && token->classes & KP_WORD_CAPITAL &&
        token->word.length > 1 &&
        !g_ascii_isupper(tokens->text[token->word.start + 1]))
      told.named = TRUE;
    traits |= is_anaphor(tokens, i, told) ? KP_TRAIT_ANAPHOR : 0;
    if (lost_its_noun(tokens, first, i, told) || does_it(tokens, first, i))
      traits |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
    traits |= person_traits(draft, first, i, told.several);
    likens &= i == first || !kp_token_after_comma(tokens, i);
    told.several = told.several || (!likens && is_several(tokens, i));
    told.person = told.person || (!likens && is_person(tokens, i));
    told.thing = told.thing || (!likens && is_thing(tokens, i));
    traits |= subject_traits(draft, first, i);
    if (kp_token_is(tokens, i,
                    "also|too|another|other|others|again|however|"
                    "therefore|moreover|nevertheless|meanwhile|"
                    "consequently|thus|hence|likewise|accordingly|"
                    "conversely"))
      traits |= KP_TRAIT_ALSO;
    if (points_at_time(tokens, i) && !says_there_is(tokens, i))
      traits |= KP_TRAIT_THEN;
  }
  if (kp_token_is(tokens, first, "even")) /* beside whom, was told */
    traits |= KP_TRAIT_ALSO;
  if (has_bare_object(draft, first))
    traits |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  return traits | kp_stand_in_traits(draft, first);
}

gboolean
kp_leaning_ends(const KpDraft *draft)
{
  const guint last = kp_draft_last(draft);
  if (last > 2 && kp_token_is(draft->tokens, last, "example|option|approach") &&
      kp_token_is(draft->tokens, last - 1, "another") &&
      kp_token_is(draft->tokens, last - 2, "is|was"))
    return TRUE;
  return kp_token_is(draft->tokens, last,
                     "inside|outside|there|here|elsewhere|again|instead|nearby|"
                     "aboard|onboard|otherwise|likewise|it|that|this|"
                     "however|though");
}
