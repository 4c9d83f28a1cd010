/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether the sentence after it takes it
 * back, or tells only there whose claim it was, goes out. */
#include "prose.h"
#include "unfit.h"

/* The words of the sentence after it. */
typedef struct {
  const KpProse *prose;
  guint first, n;
} Next;

static const KpForm *
form(const Next *next, guint i)
{
  return kp_prose_word(next->prose, next->first + i)->form;
}

/* TRUE where its word i, if it has one, is one of the words of `list`. */
#define next_is(next, i, list)                                                 \
  ((i) < (next)->n && kp_form_is(form(next, i), list))

/* "Until now.", "Until death came back.", "Or rather, ...", "That changed in
 * May.", "That was before the flood.", "At least, those are the views." */
static gboolean
takes_back(const Next *next)
{
  const guint short_one = 5; /* words */
  guint least = next_is(next, 0, "at") && next_is(next, 1, "least") ? 2 : 0;
  if (next_is(next, 0, "until"))
    return next->n <= short_one;
  if (next_is(next, 0, "or|but"))
    return (next_is(next, 1, "rather") && !next_is(next, 2, "than")) ||
           (next_is(next, 1, "not") && next_is(next, 2, "anymore|any"));
  if (least > 0)
    return next_is(next, least, "those|that|that's") &&
           next_is(next, least + 1, "are|is|was|were|the|what");
  if (next_is(next, 0, "not"))
    return next_is(next, 1, "anymore|any|so|quite");
  return next_is(next, 0, "that|all") &&
         (next_is(next, 1, "changed") ||
          (next_is(next, 1, "all") && next_is(next, 2, "changed")) ||
          (next_is(next, 1, "was") && next_is(next, 2, "before|until")));
}

/* "Bakers claimed to have baked it of sand. | A year later, it was revealed
 * that the loaf was a hoax." */
static gboolean
unmasks(const KpTokens *tokens, const Next *next)
{
  if (!kp_tokens_hold(tokens, 0, tokens->n, "claim|claims|claimed|claiming"))
    return FALSE;
  for (guint i = 0; i < next->n; i++) {
    if (next_is(next, i,
                "faked|fabricated|hoax|debunked|discredited|disproved|"
                "disproven|retracted|untrue"))
      return !next_is(next, i - 1, "not|never|be");
  }
  return FALSE;
}

/* "The hard part isn't the baking. | It is the rent": what is so instead. */
static gboolean
goes_on_instead(const KpTokens *tokens, const Next *next)
{
  if (!next_is(next, 0, "it's|they're|he's|she's") &&
      !(next_is(next, 0, "it|they|he|she") &&
        next_is(next, 1, "is|was|are|were")))
    return FALSE;
  guint verb = kp_tokens_main_verb(tokens, 0);
  /* "What was | said of it wasn't just loud" */
  for (guint i = verb; i + 1 < tokens->n && kp_token_is(tokens, 0, "what"); i++)
    if (kp_token_pair(tokens, i, "isn't|wasn't|is|was",
                      "not|just|only|merely|simply"))
      verb = i;
  return (kp_token_is(tokens, verb, "isn't|wasn't|aren't|weren't") ||
          kp_token_pair(tokens, verb, "is|was|are|were", "not")) &&
         !kp_tokens_hold_comma(tokens, verb, tokens->n);
}

/* "That is according to a report", "That was the view of Anna Holt" */
static gboolean
tells_whose(const Next *next)
{
  guint is = 1;
  if (!next_is(next, 0, "that's")) {
    if (!next_is(next, 0, "that|this|those|these") ||
        !next_is(next, 1, "is|was|are|were"))
      return FALSE;
    is = 2;
  }
  if (next_is(next, is, "according"))
    return TRUE;
  if (!next_is(next, is, "the"))
    return FALSE;
  guint noun = is + 1; /* "the firm message" */
  if (!next_is(next, noun + 1, "of|from"))
    noun++;
  return next_is(next, noun + 1, "of|from") &&
         next_is(next, noun,
                 "message|view|views|verdict|warning|conclusion|conclusions|"
                 "claim|claims|opinion|advice|finding|findings|prediction|"
                 "belief|words|assessment");
}

const gchar *
kp_unfit_undone(const KpTokens *tokens)
{
  const KpProse *prose = tokens->prose;
  if (tokens->sentence + 1 >= prose->sentences->len)
    return NULL;
  const KpSentence *after = kp_prose_sentence(prose, tokens->sentence + 1);
  const Next next = {prose, after->first_word, after->n_words};
  if (after->heading || next.n < 2 ||
      kp_prose_word(prose, after->first_word)->classes & KP_WORD_QUOTED)
    return NULL;
  if (takes_back(&next) || goes_on_instead(tokens, &next) ||
      unmasks(tokens, &next))
    return "the sentence after it takes it back";
  return tells_whose(&next) ? "the sentence after it tells whose claim it is"
                            : NULL;
}
