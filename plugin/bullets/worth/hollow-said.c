/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it shows a scene of the kind that opens a long
 * story, or says what could be said of anything, goes out. */
#include "hollow.h"
#include "prose.h"

/* "A miller | grins as he", "wipes away a tear"; not "steps down as mayor",
 * "the broad beams of the mill". */
static gboolean
is_gesture(const KpTokens *tokens, guint i)
{
  const guint32 opens = KP_WORD_PREPOSITION | KP_WORD_DETERMINER |
                        KP_WORD_COORDINATE | KP_WORD_NUMBER;
  const KpToken *left = kp_token(tokens, i - 1);
  if (kp_token(tokens, i)->quote != 0 || left->classes & opens ||
      kp_token_is(tokens, i + 1,
                  "down|up|aside|in|back|off|out|free|away|over|from|of|to"))
    return kp_token_pair(tokens, i, "wipes", "away");
  if (kp_token_is(tokens, i, "drives"))
    return kp_token_is(tokens, i + 1, "his|her|their");
  return kp_token_is(tokens, i,
                     "grins|grinned|smiles|beams|beamed|nods|nodded|shrugs|"
                     "shrugged|sighs|sighed|laughs|chuckles|chuckled|winces|"
                     "winced|walks|wipes|nudges|nudged|steps|strolls|paces|"
                     "kneels|stares|gazes|leans|squints|"
                     "sips|hugs|clutches|clutched|peers|crouches|perches");
}

/* "A gloved hand | reaches for a loaf", "Anna Holt | sits back quietly": the
 * present in which a long story begins, below no headline that tells it. */
static gboolean
opens_on_scene(const KpDraft *draft, guint verb)
{
  const KpTokens *tokens = draft->tokens;
  return tokens->sentence == 0 && tokens->prose->title_terms->len == 0 &&
         verb < tokens->n && draft->keep[verb] &&
         ((kp_token_is(tokens, verb, "goes") && /* no "goes into effect" */
           kp_token_is(tokens, verb + 1, "back")) ||
          kp_token_pair(tokens, verb, "cuts", "across|through") ||
          kp_token_pair(tokens, verb,
                        "reaches|sits|wanders|hurries|hangs|curls|sways|"
                        "breezes|sprints|drifts",
                        "back|for|in|into|past|at|beside|behind|through|across|"
                        "toward|towards|quietly|alone|over|outside|from"));
}

gboolean
kp_hollow_scene(const KpDraft *draft, guint verb)
{
  if (opens_on_scene(draft, verb))
    return TRUE;
  for (guint i = 1; i <= verb && i < draft->tokens->n; i++) {
    if (draft->keep[i] && is_gesture(draft->tokens, i))
      return i == verb ||
             kp_token(draft->tokens, i + 1)->classes &
                 (KP_WORD_SUBORDINATE | KP_WORD_PREPOSITION | KP_WORD_PRONOUN);
    if (kp_token(draft->tokens, i)->classes & KP_WORD_RELATIVE)
      return FALSE;
  }
  return FALSE;
}

/* "makes a big | difference", "will make a | difference", not "wants to make a
 * difference" */
static gboolean
makes_it(const KpTokens *tokens, guint i)
{
  for (guint k = i; k-- > 1 && k + 3 >= i;) {
    if (kp_token_is(tokens, k, "makes|made"))
      return TRUE;
    if (kp_token_is(tokens, k, "make"))
      return !kp_token_is(tokens, k - 1, "to");
  }
  return FALSE;
}

/* What ends so tells not what comes of it. */
static gboolean
ends_idly(const KpTokens *tokens, guint last)
{
  return (kp_token_is(tokens, last, "difference") && makes_it(tokens, last)) ||
         kp_token_pair(tokens, last - 1, "is|are|were|was", "everywhere") ||
         kp_token_pair(tokens, last - 1, "takes|take|requires",
                       "practice|patience|time");
}

static gboolean
is_idiom(const KpTokens *tokens, guint i)
{
  if (kp_token_is(tokens, i, "stranger|strangers"))
    return kp_token_is(tokens, i - 1, "no") && kp_token_is(tokens, i + 1, "to");
  if (kp_token_is(tokens, i, "go|goes"))
    return kp_token_pair(tokens, i - 2, "come|comes", "and");
  if (kp_token_is(tokens, i, "essence"))
    return kp_token_pair(tokens, i - 2, "of", "the");
  if (kp_token_is(tokens, i, "live"))
    return kp_token_pair(tokens, i + 1, "long", "in");
  if (kp_token_is(tokens, i, "plate|plates"))
    return kp_token_is(tokens, i - 1, "his|her|their") &&
           kp_tokens_before(tokens, i, 5, "lot|enough|much|plenty");
  if (kp_token_is(tokens, i, "never"))
    return kp_token_is(tokens, i - 1, "may|might") &&
           kp_token_is(tokens, i + 1, "know");
  if (kp_token_is(tokens, i, "way"))
    return kp_token_is(tokens, i - 1, "long") &&
           kp_tokens_before(tokens, i, 3, "come|comes|came|go|goes");
  return i == 3 && kp_token_is(tokens, i, "time") &&
         kp_token_pair(tokens, 0, "there", "was");
}

gboolean
kp_hollow_idiom(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint last = kp_draft_last(draft);
  for (guint i = 2; i <= last; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (draft->keep[i] && token->marks & KP_MARK_COLON)
      return FALSE; /* what comes behind it tells */
  }
  for (guint i = 2; i <= last; i++) {
    if (kp_token_is(tokens, i,
                    "stranger|strangers|go|goes|essence|live|plate|plates|"
                    "never|way|time") &&
        draft->keep[i] && kp_token(tokens, i)->quote == 0 &&
        is_idiom(tokens, i))
      return TRUE;
  }
  return last > 2 && kp_token(tokens, last)->quote == 0 &&
         ends_idly(tokens, last);
}

#define PRAISES                                                                \
  "effectiveness|efficacy|superiority|usefulness|versatility|advantages|"      \
  "benefits|potential"

#define RESULTS "findings|insights|observations|conclusions|experiments"

/* "the effectiveness and use of our | method" */
static gboolean
praises_work(const KpTokens *tokens, guint i)
{
  const guint reach = 4; /* tokens of what is said of it, and of its name */
  if (!kp_token_is(tokens, i, PRAISES))
    return FALSE;
  guint of = kp_tokens_find(tokens, i + 1, i + reach, "of");
  return kp_token_pair(tokens, of, "of", "our|the|this|these") &&
         kp_tokens_hold(tokens, of + 2, of + 2 + reach,
                        "method|methods|approach|approaches|framework|model|"
                        "models|algorithm|algorithms|scheme|technique|work");
}

/* "we draw several important | findings", "we run large | experiments": that
 * there are some; not "findings that". */
static gboolean
has_some(const KpTokens *tokens, guint i)
{
  const guint reach = 6; /* tokens from "we" */
  if (!kp_token_is(tokens, i, RESULTS) || kp_token_is(tokens, i + 1, "that"))
    return FALSE;
  for (guint k = i - 1; k > 0 && k + reach > i; k--) {
    if (kp_token_is(tokens, k,
                    "draw|lend|make|provide|offer|give|gain|conduct|perform|"
                    "run|report|present|discuss"))
      return kp_token_is(tokens, k - 1, "we|and|also") &&
             !kp_token_is(tokens, k + 1, "the|our");
  }
  return FALSE;
}

gboolean
kp_hollow_proof(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  gboolean hollow = FALSE;
  if (!kp_tokens_may_hold(tokens, PRAISES "|" RESULTS))
    return FALSE;
  for (guint i = 1; i < tokens->n; i++) {
    if (!draft->keep[i])
      continue;
    if (kp_token(tokens, i)->classes & KP_WORD_NUMBER ||
        kp_token_is(tokens, i, "that|outperforms|outperform|achieves"))
      return FALSE;
    hollow |= praises_work(tokens, i) ||
              (has_some(tokens, i) && kp_tokens_hold(tokens, 0, i, "we"));
  }
  return hollow;
}
