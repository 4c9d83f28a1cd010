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

/* "In Moss, | guards threw loaves to stop their march there": the place. */
static gboolean
says_where(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "in|at|on|near|outside|inside|across"))
    return FALSE;
  for (guint i = end + 1; i < tokens->n; i++) {
    const KpToken *next = kp_token(tokens, i + 1);
    gboolean verb = next->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE) ||
                    next->classes & (KP_WORD_AUXILIARY | KP_WORD_VERB);
    if (kp_token_is(tokens, i, "there") && kp_token(tokens, i)->quote == 0 &&
        (kp_token_before_mark(tokens, i) || !verb))
      return TRUE;
  }
  return FALSE;
}

/* "In honour of Bread Day, | a feast of the old guild, Holt baked": what the
 * day is comes next, and then the subject. */
static gboolean
leads_to_apposed(const KpTokens *tokens, guint end)
{
  const guint reach = 4; /* tokens of the subject */
  if (!kp_token_is(tokens, end, "a|an"))
    return FALSE;
  guint at = kp_tokens_comma(tokens, end, tokens->n) + 1;
  if (at >= tokens->n)
    return FALSE;
  gboolean told = /* "a feast telling of what bakers have done" */
      kp_token(tokens, end + 2)->flags & KP_TOKEN_GERUND;
  if ((!told && kp_tokens_hold_verb(tokens, end, at)) ||
      !(kp_token(tokens, at)->classes & KP_WORD_OPENS_SUBJECT))
    return FALSE;
  for (guint i = at; i + 1 < tokens->n && i < at + reach; i++) {
    if (kp_token(tokens, i)->marks != 0)
      return FALSE;
    if (kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE)
      return TRUE;
  }
  return FALSE;
}

/* "Leaving the old mill, | Moss Hall, bakers could be heard": its name, and
 * then the subject; not "In May, | Anna Holt, a baker, left". */
static gboolean
leads_to_name(const KpTokens *tokens, guint end)
{
  const guint most = 4; /* tokens of the name */
  guint to = MIN(end + most, tokens->n - 1);
  guint comma = kp_tokens_comma(tokens, end, to), at = comma + 1;
  if (comma >= to || !(kp_token(tokens, end)->classes & KP_WORD_CAPITAL) ||
      kp_token_any(tokens, end - 1, KP_WORD_ANY_DATE, KP_TOKEN_TIME) ||
      kp_token_listed(tokens, end - 1, "adverb") ||
      kp_tokens_hold_verb(tokens, end, at) ||
      !(kp_token_is(tokens, at, "the") || kp_token_ends(tokens, at, "s")))
    return FALSE;
  guint verb = kp_tokens_verb(tokens, at, tokens->n);
  return verb < tokens->n && kp_tokens_comma(tokens, at, verb) >= verb &&
         !kp_tokens_hold(tokens, at, verb, "and|who|which|that|whose") &&
         !kp_is_say(tokens, verb);
}

/* "While the guild never said the bakers would leave, | one of them believes
 * it's likely": what is. */
static gboolean
tells_what_is(const KpTokens *tokens, guint from, guint end)
{
  const guint reach = 5; /* tokens: "it is more than likely" */
  if (!(kp_token(tokens, from)->classes & KP_WORD_SUBORDINATE))
    return FALSE;
  for (guint i = MAX(end + 2, tokens->n - MIN(tokens->n, reach));
       i + 1 < tokens->n; i++) {
    guint say = kp_token_is(tokens, i - 1, "that") ? i - 2 : i - 1;
    if ((kp_token_is(tokens, i, "it's") ||
         kp_token_pair(tokens, i, "it", "is|was")) &&
        kp_token(tokens, i)->quote == 0 &&
        kp_token_is(tokens, say,
                    "believe|believes|believed|think|thinks|thought|say|says|"
                    "said|doubt|doubts|insist|insists|insisted") &&
        !kp_tokens_hold(tokens, i, tokens->n, "to|a|an|the|when|if|raining"))
      return TRUE;
  }
  return FALSE;
}

/* "While Holt is in Moss, | officials are looking at his sale": whose, where
 * those who follow are several. */
static gboolean
tells_whose(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *who = kp_token(tokens, from + 1);
  if (!(kp_token(tokens, from)->classes & KP_WORD_SUBORDINATE) ||
      !(who->classes & KP_WORD_CAPITAL) ||
      !kp_tokens_hold_verb(tokens, from, end) ||
      !kp_token_is(tokens, end,
                   "officials|police|prosecutors|investigators|detectives|"
                   "critics|experts|friends|fans|others|authorities|lawyers|"
                   "officers|doctors|many|some|people|supporters|opponents"))
    return FALSE;
  for (guint i = end + 1; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->quote != 0)
      continue;
    if (kp_token_is(tokens, i, "his|her|him|he|she"))
      return TRUE;
    gboolean place = kp_token_is(tokens, i - 1, "in|from|at|and");
    if ((token->classes & KP_WORD_CAPITAL && !place) ||
        kp_token_is(tokens, i, "man|woman|boy|girl|someone"))
      return FALSE;
  }
  return FALSE;
}

/* "In 1971, | she baked on the two ovens in use at the time": which. */
static gboolean
says_which_time(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_token_is(tokens, from, "in|on|by|during|when|while|as") ||
      !kp_tokens_any(tokens, from, end, KP_WORD_NUMBER | KP_WORD_SUBORDINATE,
                     KP_TOKEN_TIME))
    return FALSE;
  for (guint i = end + 2; i < tokens->n; i++) {
    if (kp_token_triple(tokens, i - 2, "at", "the|that", "time") &&
        kp_token(tokens, i)->quote == 0 && kp_token_before_mark(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "When I began in 1990, | women were the only bakers": so it was then. */
static gboolean
tells_when(const KpTokens *tokens, guint from, guint end)
{
  return kp_token_is(tokens, from, "when|while|as") &&
         kp_token(tokens, from + 1)->flags & KP_TOKEN_FIRST &&
         kp_token_is(tokens, kp_tokens_main_verb(tokens, end), "was|were");
}

/* "In one letter, | Holt called it dear, and in another": one of two. */
static gboolean
tells_first_of_two(const KpTokens *tokens, guint from, guint end)
{
  if (!kp_tokens_hold(tokens, from, end, "one"))
    return FALSE;
  for (guint i = end + 1; i + 2 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "another") &&
        kp_token(tokens, i - 1)->classes & KP_WORD_PREPOSITION &&
        (kp_token(tokens, i)->marks != 0 ||
         kp_token_is(tokens, i + 1, KP_SUBJECT_PRONOUNS)))
      return TRUE;
  }
  return FALSE;
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
    return kp_tokens_any(tokens, from, tokens->n, KP_WORD_NUMBER, 0) ||
           kp_tokens_hold(tokens, from, to, "few|minute|minutes|hour|hours");
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

gboolean
kp_opens_with_share(const KpTokens *tokens, guint at)
{
  const guint most = 7; /* tokens of the share */
  gboolean share = FALSE;
  for (guint i = at; i + 1 < tokens->n && i < at + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (share && token->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE))
      return TRUE;
    gboolean counts = token->classes & KP_WORD_NUMBER ||
                      kp_token_is(tokens, i, KP_SMALL_NUMBERS);
    if (token->marks & ~KP_MARK_STOP ||
        !(counts || kp_token_is(tokens, i,
                                "percent|per|cent|half|third|thirds|quarter|"
                                "quarters|fifth|fifths|two-thirds|"
                                "three-quarters|one-third|one-quarter|most|"
                                "majority|minority|in|out|of|every|only|just|"
                                "about|around|nearly|almost|roughly|more|less|"
                                "fewer|than|over|at|least|a|the|an|vast|"
                                "large|small|overwhelming")))
      return FALSE;
    share |= kp_token_ends(tokens, i, "%") ||
             kp_token_is(tokens, i,
                         "percent|cent|half|third|thirds|quarter|quarters|"
                         "fifth|fifths|two-thirds|three-quarters|one-third|"
                         "one-quarter|most|majority|minority") ||
             (i > at + 1 && counts && kp_token_is(tokens, i - 1, "in|of"));
  }
  return FALSE;
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
  return kp_opens_with_share(tokens, end) ||
         (kp_token_is(tokens, from, "among") &&
          kp_tokens_hold(tokens, end, tokens->n,
                         "more|less|most|least|higher|lower|highest|lowest|"
                         "twice|rate|rates|common"));
}

gboolean
kp_opener_is_needed(const KpTokens *tokens, guint from, guint end)
{
  const KpToken *first = kp_token(tokens, from);
  if (kp_token_listed(tokens, from, "condition") ||
      tells_when_only(tokens, from, end) || tells_in_whom(tokens, from, end) ||
      tells_of_whom(tokens, from, end) || foresees(tokens, from, end) ||
      is_question(tokens, from, end) || goes_with_opener(tokens, from, end) ||
      lists_aims(tokens, from, end) || says_where(tokens, from, end) ||
      leads_to_apposed(tokens, end) || leads_to_name(tokens, end) ||
      kp_opener_tells_source(tokens, from, end) ||
      tells_what_is(tokens, from, end) || tells_whose(tokens, from, end) ||
      tells_when(tokens, from, end) || says_which_time(tokens, from, end) ||
      tells_first_of_two(tokens, from, end) || limits_all(tokens, from, end))
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
