/* SPDX-License-Identifier: MIT */
/* A phrase or clause that opens a sentence comes in; whether what follows needs
 * it goes out. */
#include "attribution.h"
#include "cut.h"

/* "On any other morning, the steps would be full", "In lab tests, rye keeps
 * longer", "In this mode, the lid stays shut": so it is then or there, and may
 * be nowhere else; not "After two mills were shut in the past month, ...". */
static gboolean
tells_when_only(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 5; /* tokens */
  return kp_token(tokens, from)->classes & KP_WORD_PREPOSITION &&
         (kp_tokens_hold(tokens, from, MIN(end, from + reach),
                         "any|every|each|case|event|absence|most|theory|past|"
                         "cases|principle|times|lowest|highest|worst|best|peak|"
                         "height|laboratory|tube|dish|tests|trials|parts") ||
          kp_tokens_hold(tokens, from, end, "mice|rats|monkeys|animals") ||
          kp_token_triple(tokens, from, "in", "this", "mode|configuration") ||
          (kp_token_is(tokens, from, "in|under") &&
           kp_tokens_hold(tokens, from, MIN(end, from + reach),
                          "circumstances")));
}

/* "For men over 50, the risk is", "Among those who bake, one in four": so it is
 * in them. */
static gboolean
tells_in_whom(const KpTokens *tokens, guint from, guint end)
{
  return kp_token_is(tokens, from, "for|among|in") &&
         kp_tokens_hold(tokens, from + 1, MIN(end, from + 4),
                        "men|women|children|adults|people|patients|those|boys|"
                        "girls|smokers|babies|teenagers|pensioners|sample|"
                        "samples|cohort");
}

/* "When the mill opens, the town will gain": true then, and not before; not
 * "After it burned, the town said it would". */
static gboolean
foresees(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 12; /* tokens to the main verb */
  if (!kp_token_is(tokens, from, "when|once|until|after|whenever|as") ||
      !kp_tokens_hold_verb(tokens, from, end))
    return FALSE;
  for (guint i = end; i < tokens->n && i < end + reach; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (kp_token_is(tokens, i,
                    "will|would|can|could|may|might|won't|can't|he'll|she'll|"
                    "it'll|they'll|we'll|you'll|i'll"))
      return TRUE;
    if (token->flags & KP_TOKEN_FINITE &&
        (token->classes & KP_WORD_SAY || !(token->flags & KP_TOKEN_PARTICIPLE)))
      return FALSE;
  }
  return FALSE;
}

/* "When asked about it,", "Asked by a writer of the Post, Hull, | if it is old,
 * Holt said it may be": what is answered. */
static gboolean
is_question(const KpTokens *tokens, guint from, guint end)
{
  gboolean when = kp_token_is(tokens, from, "when");
  return kp_token_is(tokens, from + when, "asked|quizzed|questioned|pressed") &&
         (when || kp_tokens_hold(tokens, from, end + 3, "if|whether"));
}

/* "Besides Holt, | two other bakers", "In a survey of bakers, | including ten
 * men, most": what follows goes with the phrase before it. */
static gboolean
goes_with_opener(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 4; /* words of the subject */
  if (kp_token_is(tokens, end, "including|especially|particularly|such|like"))
    return TRUE;
  if ((kp_token_is(tokens, from, "when") && /* "When it comes to bread, it's" */
       kp_token_is(tokens, from + 2, "comes")) ||
      kp_token_pair(tokens, from, "as", "for"))
    return TRUE;
  return kp_token_is(tokens, from,
                     "besides|beside|like|along|alongside|aside") &&
         kp_tokens_hold(tokens, end, end + reach,
                        "other|others|another|also|too");
}

/* "To get flour, | give bakers work and mend ovens, you need": the first of
 * several aims. */
static gboolean
lists_aims(const KpTokens *tokens, guint from, guint end)
{
  guint aim = kp_tokens_find(tokens, from, MIN(from + 3, end - 1), "to");
  const KpToken *next = kp_token(tokens, end);
  return kp_token_is(tokens, aim, "to") &&
         kp_token(tokens, aim + 1)->flags & KP_TOKEN_BASE &&
         next->flags & KP_TOKEN_BASE &&
         !(kp_token(tokens, end + 1)->flags & KP_TOKEN_FINITE);
}

/* "In the view of bakers, | it is dear", "With two exceptions, | all are",
 * "Each week, | 10 are sold", "After he was told it was dear, | not old, he
 * left": what follows is not so without it. */
static gboolean
limits_all(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 5; /* tokens: "with one or two exceptions" */
  guint to = MIN(from + reach, end);
  if (kp_token_is(tokens, from, "every|each")) /* "ten are sold" */
    return kp_tokens_any(tokens, from, tokens->n, KP_WORD_NUMBER, 0);
  if (kp_token_is(tokens, end, "not|nor"))
    return !kp_token_is(tokens, end + 1,
                        "all|every|everyone|everything|only|many|one|a|until");
  if (kp_token_is(tokens, from, "with"))
    return kp_tokens_hold(tokens, from, to, "exception|exceptions");
  if (kp_token_is(tokens, from, "in|at") &&
      kp_tokens_hold(tokens, from, to,
                     "film|movie|novel|simulation|scenario|mock|parody"))
    return TRUE; /* "In a film based on it, | he kills" */
  return kp_token_is(tokens, from, "in") && from + 2 < to &&
         !kp_token_is(tokens, from + 1, "view") && /* "in view of it" */
         kp_tokens_hold(tokens, from, MIN(from + 3, to),
                        "view|opinion|eyes|estimation|episode|dream|sketch") &&
         (kp_tokens_hold(tokens, from, to, "of") ||
          kp_tokens_any(tokens, from, to, 0, KP_TOKEN_POSSESSIVE) ||
          kp_token_is(tokens, from + 1, "his|her|their|one|an|a"));
}

/* "In a poll of bakers, | 70% said", "Of the loaves, | those from Moss are": of
 * whom or what is told before. */
static gboolean
tells_of_whom(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "in|among|of|at|from|asked|out|with"))
    return FALSE;
  if (kp_token_is(tokens, end, "those|that"))
    return kp_token_any(tokens, end + 1, KP_WORD_PREPOSITION,
                        KP_TOKEN_PARTICIPLE);
  /* "Of the mills, | the oldest is for sale", "Of those, | two" */
  if (kp_token_is(tokens, from, "of") &&
      (kp_token_is(tokens, from + 1, "the|those|these|that|all") ||
       kp_token(tokens, end)->classes & KP_WORD_NUMBER))
    return TRUE;
  /* "Among bakers, | gout is more common" */
  return kp_token_is(tokens, from, "among") &&
         kp_tokens_hold(tokens, end, tokens->n,
                        "more|less|most|least|higher|lower|highest|lowest|"
                        "twice|rate|rates|common");
}

/* "In her lawsuit, | Holt was beaten": whose word it is, where the clause has
 * no verb of saying; "In the last polls, | Holt is in the lead": of no vote. */
static gboolean
is_pleaded(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 4; /* tokens of the opener before its noun */
  if (kp_tokens_hold(tokens, from, end, "poll|polls|polling") &&
      kp_tokens_hold(tokens, end, tokens->n, "lead|leads|leading|ahead|edge"))
    return TRUE;
  return kp_token_pair(tokens, from, "in", "his|her|their|its|the|a") &&
         kp_tokens_hold(tokens, from + 2, MIN(from + reach, end),
                        "lawsuit|complaint|affidavit|testimony|memoir|memoirs|"
                        "autobiography") &&
         kp_find_say(tokens, end, tokens->n) >= tokens->n;
}

/* "In 2011, | bakers spent $3 million on rye", "Last year, | 3 million came": a
 * sum is of its year. */
static gboolean
dates_sum(const KpTokens *tokens, guint from, guint end)
{
  const gsize year = 4; /* digits */
  gboolean dated = FALSE;
  for (guint i = from; i < end; i++)
    dated |= (kp_token(tokens, i)->classes & KP_WORD_NUMBER &&
              kp_token(tokens, i)->word.length == year) ||
             kp_token_pair(tokens, i, "last", "year|month|quarter");
  for (guint i = end; dated && i < tokens->n; i++) {
    if (kp_is_sum(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "Under the rules that are, | bakers must": by them alone. */
static gboolean
tells_rules(const KpTokens *tokens, guint from, guint end)
{
  return kp_token_is(tokens, from, "under") &&
         kp_tokens_hold(tokens, from + 1, end, KP_RULES "|system|policy|act");
}

/* "At that time, | 40 bakers were ill a day", "In its first ten weeks, | 300
 * loaves were sold": a count is of its time. */
static gboolean
dates_count(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "at|during|in|over|within|for|before") ||
      !kp_tokens_any(tokens, end, tokens->n, KP_WORD_NUMBER, 0))
    return FALSE;
  for (guint i = from + 1; i < end; i++) {
    if (kp_token_pair(tokens, i - 1, "before", "this|that|then") ||
        kp_token_pair(tokens, i, "that|this|same", "time|period|point|stage") ||
        (kp_token_is(tokens, i, "first|last|past|previous") &&
         kp_token_is(tokens, i + 1,
                     KP_SMALL_NUMBERS "|few|several|half|quarter") &&
         kp_token_any(tokens, i + 2, 0, KP_TOKEN_TIME)))
      return TRUE;
  }
  return FALSE;
}

/* Where the rest is from: whose word it is, by which rules and in which year it
 * is so. */
static gboolean
tells_source(const KpTokens *tokens, guint from, guint end)
{
  return is_pleaded(tokens, from, end) || dates_sum(tokens, from, end) ||
         dates_count(tokens, from, end) || tells_rules(tokens, from, end);
}

gboolean
kp_opener_is_needed(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *first = kp_token(tokens, from);
  if (kp_token_listed(tokens, from, "condition") ||
      tells_when_only(tokens, from, end) || tells_in_whom(tokens, from, end) ||
      tells_of_whom(tokens, from, end) || foresees(tokens, from, end) ||
      is_question(tokens, from, end) || goes_with_opener(tokens, from, end) ||
      lists_aims(tokens, from, end) || tells_source(tokens, from, end) ||
      limits_all(tokens, from, end))
    return TRUE;
  if (first->flags & KP_TOKEN_GERUND &&
      kp_token(tokens, end)->flags & KP_TOKEN_GERUND)
    return TRUE; /* "Existing mills, using steam, will close" */
  if (kp_token_pair(tokens, from, "for|to",
                    "me|us|many|some|most|others|now|him|her"))
    return TRUE; /* "For many, the feast is the best" */
  if (kp_token_pair(tokens, from, "at", "first"))
    return TRUE; /* "At first, | Holt thought": it was otherwise */
  if (kp_is_inserted_attribution(tokens, end))
    return TRUE; /* "In one case, police said, he ..." */
  if (kp_only_says(tokens, end))
    return TRUE; /* "Baking at home saves rye, | a report says" */
  return kp_tokens_any(tokens, from, end, KP_WORD_NEGATION, 0) &&
         !(first->classes & KP_WORD_SUBORDINATE) &&
         !kp_token_is(tokens, from, "even");
}
