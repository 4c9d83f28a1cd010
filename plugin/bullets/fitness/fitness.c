/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it stands as a sentence goes out. */
#include "fitness.h"

#include <string.h>

#include "attribution.h"
#include "cut.h"
#include "ending.h"

/* "a method and show ...": a verb without its "we". */
static gboolean
goes_on_doing(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  const guint16 verbs = KP_TOKEN_BASE | KP_TOKEN_FINITE;
  gboolean led = FALSE; /* "that predicts and imitates" */
  for (guint i = kp_draft_first(draft); i + 2 < tokens->n; i++) {
    led |= draft->keep[i] && kp_token(tokens, i)->flags & KP_TOKEN_FINITE;
    if (draft->keep[i] && kp_token_is(tokens, i, "we") &&
        kp_token_after_comma(tokens, i))
      return TRUE; /* "an oven, and for rye, we built a mill" */
    if (!draft->keep[i] || !draft->keep[i + 1] ||
        !(kp_token(tokens, i)->classes & KP_WORD_COORDINATE))
      continue;
    const KpToken *next = kp_token(tokens, i + 1);
    if (led && kp_token_ends(tokens, i + 1, "s"))
      continue;
    if (kp_token_is(tokens, i + 1, "lower|clean|open|direct|slow|narrow"))
      continue; /* "better bread and lower costs" */
    if (next->flags & verbs ||
        next->classes & (KP_WORD_VERB | KP_WORD_PRONOUN) ||
        kp_token(tokens, i + 2)->flags & verbs)
      return TRUE;
  }
  return FALSE;
}

/* "We find that | rye is dear, and show how it is baked": the same without. */
static gboolean
goes_on_showing(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  if (first < 2 || !kp_token_is(tokens, first - 1, "that"))
    return FALSE;
  for (guint i = first; i + 2 < tokens->n; i++) {
    if (draft->keep[i] && kp_own_goes_on(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "[12]": a note that the page has; no "[2019]". */
static gboolean
is_note(const KpTokens *tokens, guint i)
{
  const guint most = 2; /* digits */
  const KpToken *token = kp_token(tokens, i);
  return tokens->text[token->span.start] == '[' &&
         token->marks & KP_MARK_CLOSE && token->classes & KP_WORD_NUMBER &&
         token->word.length <= most;
}

/* "(PDF)", "[next to him]": what is behind a link, or where in the picture. */
static gboolean
is_pointer(const KpTokens *tokens, guint i)
{
  return (kp_token_is(tokens, i, "pdf|video|photo|photos|link") &&
          kp_token(tokens, i)->marks & KP_MARK_CLOSE) ||
         kp_token_pair(tokens, i, "next", "to") ||
         kp_token_is(tokens, i, "swipe|click|scroll") ||
         kp_token_pair(tokens, i + 1, "from", "left|right");
}

/* ", pictured left,": for who sees the picture. */
static gboolean
is_picture(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, "pictured") &&
         kp_token(tokens, i)->quote == 0 &&
         (kp_token_after_comma(tokens, i) || kp_token(tokens, i)->depth > 0);
}

/* "(#142)", "[https://mill.example]": where it was talked of or is shown. */
static gboolean
keeps_ticket(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = 1; i < tokens->n; i++) {
    const gchar *text = tokens->text + kp_token(tokens, i)->span.start;
    if (!draft->keep[i])
      continue;
    if (is_picture(tokens, i) ||
        (kp_token(tokens, i)->marks & KP_MARK_OPEN &&
         kp_token(tokens, i)->depth > 0 &&
         (text[1] == '#' || is_note(tokens, i) || is_pointer(tokens, i) ||
          g_str_has_prefix(text + 1, "http"))))
      return TRUE;
  }
  return FALSE;
}

/* The index after "Last fall," or `first`. */
static guint
skip_time(const KpDraft *draft, guint first)
{
  const guint most = 4; /* tokens */
  const KpTokens *tokens = draft->tokens;
  for (guint i = first; i + 1 < tokens->n && i < first + most; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i] || token->flags & KP_TOKEN_FINITE)
      return first;
    if (token->marks & KP_MARK_COMMA)
      return token->flags & KP_TOKEN_TIME ? i + 1 : first;
  }
  return first;
}

/* "| add flour", "| wait ten minutes", "| sift it twice", "| bake the bread":
 * what to do, in the clause that opens at token i. */
static gboolean
bids(const KpTokens *tokens, guint i)
{
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_STOP |
                         KP_WORD_OPENS_SUBJECT | KP_WORD_PREPOSITION |
                         KP_WORD_NUMBER;
  return !(kp_token(tokens, i)->classes & others) &&
         (kp_token(tokens, i)->flags & KP_TOKEN_BASE ||
          kp_token_is(tokens, i + 1, "it|them|the|a|an|its|your"));
}

/* "If the oven is cold, | close its door": what the reader is told to do is the
 * clause that the other is said beside. */
static gboolean
tells_to_do(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = first + 3; i + 1 < tokens->n; i++) {
    if (draft->keep[i] && draft->keep[i - 1] &&
        kp_token_after_comma(tokens, i) && bids(tokens, i))
      return TRUE;
  }
  return FALSE;
}

/* "If | new, it is dear": not "While | Holt, 26, sells it". */
static gboolean
is_bare_adjective(const KpTokens *tokens, guint i)
{
  return kp_token(tokens, i)->marks & KP_MARK_COMMA &&
         !(kp_token(tokens, i)->classes & KP_WORD_OPENS_SUBJECT);
}

/* "Once the pride of Hull, | the mill has closed", "If found in time, | it is
 * sold": what opens the sentence has no verb, and its clause comes after it. */
static gboolean
leads_to_clause(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  guint verb = kp_tokens_verb(tokens, first + 1, tokens->n), open = verb;
  while (open > first + 1 && !kp_token_after_comma(tokens, open))
    open--;
  const KpToken *subject = kp_token(tokens, open);
  const KpToken *second = kp_token(tokens, first + 1);
  /* "Because bread of rye, milk and | eggs are dear", "While bread, including
   * rye, | loaves are dear" */
  gboolean row = (kp_tokens_hold(tokens, open, verb, "and|or") &&
                  !(second->classes & KP_WORD_PREPOSITION)) ||
                 kp_tokens_hold(tokens, first, open, "including|like|such");
  return verb < tokens->n && !row && kp_token(tokens, first)->marks == 0 &&
         draft->keep[verb] && open > first + 2 && open < verb &&
         subject->quote == 0 && !kp_token_listed(tokens, open, "adverb");
}

/* "While the town has long been known for bread", "Because bread is dear -- as
 * it was": the clause that it is said beside is missing. */
static gboolean
is_bare_clause(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = skip_time(draft, kp_draft_first(draft));
  if (kp_token_is(tokens, first, "even"))
    first++;
  if (first + 1 >= tokens->n || kp_token(tokens, first)->quote != 0)
    return FALSE;
  if (kp_token_pair(tokens, first, "now", "that"))
    return kp_draft_verbs(draft) == 1;
  if (kp_token_is(tokens, first, "how|why")) /* "Why the guild sold the mill" */
    return kp_draft_verbs(draft) == 1 && kp_token(tokens, first)->marks == 0 &&
           kp_token(tokens, first + 1)->classes & KP_WORD_OPENS_SUBJECT;
  return kp_token(tokens, first)->classes & KP_WORD_SUBORDINATE &&
         !(kp_token(tokens, first)->classes & KP_WORD_PREPOSITION) &&
         !(kp_token(tokens, first + 1)->flags &
           (KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE)) &&
         !is_bare_adjective(tokens, first + 1) &&
         (kp_draft_verbs(draft) == 1 ||
          kp_token_is(tokens, first, "whereas")) &&
         !tells_to_do(draft, first) && !leads_to_clause(draft, first);
}

/* "Of note, however, | was the old mill": the verb came before its subject. */
static gboolean
opens_with_verb(const KpDraft *draft)
{
  guint first = kp_draft_first(draft);
  return first > 0 && draft->rotation == NULL &&
         kp_token_is(draft->tokens, first,
                     "is|are|was|were|has|have|had|did|does");
}

/* "The on its own": the noun was code or a picture. */
static gboolean
lacks_noun(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  guint next = kp_draft_next(draft, first + 1);
  return kp_token_is(tokens, first, "the|a|an") &&
         !(kp_token(tokens, next)->classes & KP_WORD_CAPITAL) &&
         kp_token_is(tokens, next,
                     "on|of|at|with|from|for|is|are|was|were|has|"
                     "will|can|and|or|that|which");
}

/* "For example, | imagine a mill": what is left speaks to the reader; "You
 * should | consider the mill" has done so before. */
static gboolean
turns_to_reader(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  if (kp_token_is(tokens, first - 1, "to|should|must"))
    return FALSE;
  if (kp_note_end(tokens, first) > first ||
      (first == 0 && kp_advice_is_called_to_mind(tokens)))
    return TRUE;
  for (guint i = first; first > 0 && i < tokens->n && i < first + 3; i++) {
    if (!draft->keep[i] || kp_token(tokens, first)->quote != 0)
      return FALSE;
    if (kp_tokens_listed(tokens, first, i + 1, "exhortation"))
      return TRUE;
  }
  return FALSE;
}

/* "met[ on Monday], when it rained", "burned in Hull[ Friday], the first day of
 * the fair": what hangs on the day that is cut. */
static gboolean
hangs_on_day(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = 1; i < tokens->n; i++) {
    if (!draft->keep[i] || draft->keep[i - 1] ||
        !kp_token_after_comma(tokens, i) ||
        !kp_token_any(tokens, i - 1, KP_WORD_DAY, KP_TOKEN_TIME))
      continue;
    if (kp_token_is(tokens, i, "when") ||
        kp_token_triple(tokens, i, "the|a|its|their",
                        "first|second|third|last|final",
                        "day|night|morning|week|of"))
      return TRUE;
  }
  return FALSE;
}

/* "[The bakers - Holt, Reed and] Moss - will meet": the dash that closes what
 * one before it opened. */
static gboolean
keeps_lone_dash(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  gboolean opened = FALSE;
  for (guint i = 0; i + 1 < tokens->n; i++) {
    if (!(kp_token(tokens, i)->flags & KP_TOKEN_DASH))
      continue;
    if (draft->keep[i] && draft->keep[i + 1])
      return opened && kp_token_listed(tokens, i + 1, "auxiliary-finite");
    opened |= !draft->keep[i];
  }
  return FALSE;
}

/* What was cut changes what is told; asked last, for it takes time. */
static gboolean
lost_meaning(const KpDraft *draft)
{
  return memchr(draft->keep, 0, draft->tokens->n) != NULL &&
         (hangs_on_day(draft) || keeps_lone_dash(draft) ||
          kp_fitness_lost_scope(draft) || kp_fitness_lost_turn(draft) ||
          kp_fitness_lost_clearing(draft) || kp_fitness_lost_reversal(draft) ||
          kp_fitness_overtaken(draft));
}

gboolean
kp_fitness_stands(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  if (!kp_ending_may_be(draft, kp_draft_last(draft)) || keeps_ticket(draft) ||
      is_bare_clause(draft) || lacks_noun(draft) || opens_with_verb(draft) ||
      turns_to_reader(draft))
    return FALSE;
  if ((draft->thing && goes_on_doing(draft)) || goes_on_showing(draft) ||
      kp_fitness_slips(draft))
    return FALSE;
  if (draft->rotation == NULL && !draft->thing && kp_ending_lacks_verb(draft))
    return FALSE;
  if (kp_draft_verbs(draft) == 0 && kp_tokens_hold_verb(tokens, 0, tokens->n) &&
      draft->rotation == NULL && !draft->thing)
    return FALSE;
  return !lost_meaning(draft);
}
