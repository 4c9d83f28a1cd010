/* SPDX-License-Identifier: MIT */
/* A pronoun in the first words of a draft comes in; whether it stands for what
 * those words do not tell goes out. */
#include "candidate.h"
#include "described.h"
#include "leaning.h"

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

/* "In | 2014, they", "On | 29 May they", "By | 7.30 they": when. */
static gboolean
dates(const KpTokens *tokens, guint i)
{
  return kp_token_opens_with_digit(tokens, i) &&
         (kp_token(tokens, i)->marks != 0 ||
          kp_token(tokens, i + 1)->classes & (KP_WORD_MONTH | KP_WORD_PRONOUN));
}

/* "bakers", "people", "Holt and": what "they" can stand for. */
static gboolean
is_several(const KpTokens *tokens, guint i)
{
  const KpToken *token = kp_token(tokens, i);
  /* "Within two weeks the mayor said they" */
  if (measures(tokens, i) || dates(tokens, i))
    return FALSE;
  gboolean counts =
      kp_token_listed(tokens, i, "several") || token->classes & KP_WORD_NUMBER;
  if (counts)
    return !measures(tokens, i + 1);
  return (token->word.length > 3 && kp_token_ends(tokens, i, "s") &&
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
  return kp_token_is(tokens, i, "he|she|he's|she's|he'd|she'd|he'll|she'll")
             ? KP_TRAIT_LED
             : 0;
}

/* "The storm has gone, but | the misery it left", "The mill is old, but | Holt
 * says they like it": what the pronoun at token i stands for was cut. */
static gboolean
lost_its_noun(const KpTokens *tokens, guint first, guint i, Told told)
{
  if (first == 0 || !kp_tokens_hold_verb(tokens, 0, first) || i <= first ||
      kp_token(tokens, i)->quote != 0)
    return FALSE;
  if (kp_token_is(tokens, i, "they|they're|they've|them"))
    return !told.several;
  const KpToken *left = kp_token(tokens, i - 1);
  return kp_token_is(tokens, i, "it") && left->marks == 0 &&
         is_thing(tokens, i - 1) && i < first + 4 &&
         kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE;
}

/* "its", "he's": a word that can stand for what was told before it. */
static gboolean
may_stand(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->classes & KP_WORD_PRONOUN ||
         kp_token_is(tokens, i,
                     "its|their|it|they|them|they're|they've|they'd|they'll|"
                     "he|she|he's|she's|he'd|she'd|he'll|she'll");
}

/* What the kept words [first, i) tell of; a name may end with token i. */
static Told
told_before(const KpDraft *draft, guint first, guint i, gboolean named)
{
  const KpTokens *tokens = draft->tokens;
  Told told = {.named = named || draft->name != NULL};
  /* "Like other bakers, they": whom they are like is not who they are. */
  gboolean likens = kp_token_is(tokens, first, "like|unlike");
  for (guint k = first; k <= i; k++) {
    const KpToken *token = kp_token(tokens, k);
    if (!draft->keep[k] || token->flags & KP_TOKEN_DASH)
      continue;
    /* "the UK" is no one */
    if (k > first && token->classes & KP_WORD_CAPITAL &&
        token->word.length > 1 &&
        !g_ascii_isupper(tokens->text[token->word.start + 1]))
      told.named = TRUE;
    likens &= k == first || !kp_token_after_comma(tokens, k);
    if (k == i || likens)
      continue;
    told.several = told.several || is_several(tokens, k);
    told.person = told.person || is_person(tokens, k);
    told.thing = told.thing || is_thing(tokens, k);
  }
  return told;
}

guint32
kp_leaning_pronoun(const KpDraft *draft, guint first, guint i, gboolean named)
{
  const KpTokens *tokens = draft->tokens;
  if (!may_stand(tokens, i))
    return 0;
  const Told told = told_before(draft, first, i, named);
  guint32 traits = is_anaphor(tokens, i, told) ? KP_TRAIT_ANAPHOR : 0;
  if (lost_its_noun(tokens, first, i, told))
    traits |= KP_TRAIT_ANAPHOR | KP_TRAIT_THEN;
  return traits | person_traits(draft, first, i, told.several);
}
