/* SPDX-License-Identifier: MIT */
/* A draft comes in; whether it only leads up to a story, promises more of it,
 * or says what could be said of anything, goes out. */
#include "hollow.h"

#define DENIES "isn't|aren't|wasn't|weren't|doesn't|don't|didn't"

/* "is | not", "isn't |": the index of the last word of a denied verb before
 * token i, which may be "not". */
static gboolean
is_denied(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i, DENIES) ||
         kp_token_pair(tokens, i - 1, "is|are|was|were|does|do|did", "not");
}

/* TRUE where the kept tokens from `from` on go on to tell what else there is.
 */
static gboolean
goes_on(const KpDraft *draft, guint from)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = from; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (draft->keep[i] &&
        (token->flags & KP_TOKEN_DASH ||
         kp_token_is(tokens, i, "but|also|though|although|while|as") ||
         (i + 1 < tokens->n && draft->keep[i + 1] && token->marks != 0)))
      return TRUE;
  }
  return FALSE;
}

/* "The miller isn't the | only one to bake", "The oven isn't | just used for
 * rye": the next sentence tells the rest. */
static gboolean
promises_more(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  for (guint i = 2; (i = kp_tokens_find(tokens, i, tokens->n,
                                        "only|just|merely|simply")) < tokens->n;
       i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->quote != 0)
      continue;
    gboolean other =
        kp_token_pair(tokens, i - 1, "the", "only") && is_denied(tokens, i - 2);
    if ((other || is_denied(tokens, i - 1)) && !goes_on(draft, i))
      return TRUE;
  }
  return FALSE;
}

/* "BNN analyst Anna Holt | breaks down the prices", "Moss reporter Carl Reed |
 * looks back at": what the page shows beside its text. */
static gboolean
offers_report(const KpDraft *draft)
{
  const guint reach = 8; /* tokens to the verb */
  const KpTokens *tokens = draft->tokens;
  guint i = kp_tokens_find(
      tokens, 0, reach,
      "correspondent|correspondents|analyst|reporter|reporters|columnist|"
      "anchor");
  guint verb = i + 1;
  while (verb < MIN(i + 5, tokens->n) &&
         kp_token(tokens, verb)->classes & KP_WORD_CAPITAL)
    verb++;
  while (verb < tokens->n && !draft->keep[verb])
    verb++; /* ", who baked for years," */
  return i < reach && verb > i + 1 && verb < tokens->n &&
         kp_token(tokens, i)->marks == 0 && kp_token(tokens, 0)->quote == 0 &&
         (kp_token_is(tokens, verb,
                      "explains|examines|explores|discusses|investigates|"
                      "analyses|analyzes|assesses|answers") ||
          kp_token_pair(tokens, verb, "looks|breaks|takes|runs",
                        "at|ahead|back|into|down|through|a|us|you"));
}

/* "At first glance", "Say what you will": the formulas that open a story. */
static gboolean
opens_idly(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint first = kp_draft_first(draft);
  return kp_token(tokens, first)->quote == 0 &&
         (kp_token_triple(tokens, first, "at", "first", "glance|sight") ||
          kp_token_triple(tokens, first, "say", "what", "you|we") ||
          kp_token_triple(tokens, first, "most|many|some|few", "of", "us") ||
          kp_token_triple(tokens, first, "one|you", "can|could|might|does",
                          "hardly|wonder|scarcely") ||
          kp_token_triple(tokens, first, "you", "could|can|might|may",
                          "be|call|want") ||
          kp_token_triple(tokens, first, "you", "would", "be") ||
          kp_token_triple(tokens, first, "a", "lot", "of"));
}

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

static gboolean
shows_scene(const KpDraft *draft, guint verb)
{
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

/* "is | no stranger to", "has come a | long way": said of anything. */
static gboolean
opens_idiom(const KpTokens *tokens, guint i)
{
  return kp_token_triple(tokens, i, "no", "stranger|strangers", "to") ||
         kp_token_triple(tokens, i, "come|comes", "and", "go|goes") ||
         kp_token_triple(tokens, i, "of", "the", "essence") ||
         kp_token_triple(tokens, i, "may|might", "never", "know") ||
         (kp_token_pair(tokens, i, "long", "way") &&
          kp_tokens_before(tokens, i, 2, "come|comes|came|go|goes"));
}

static gboolean
holds_idiom(const KpDraft *draft)
{
  gboolean found = FALSE;
  for (guint i = 1; i <= kp_draft_last(draft); i++) {
    const KpToken *token = kp_token(draft->tokens, i);
    if (draft->keep[i] && token->marks & KP_MARK_COLON)
      return FALSE; /* what comes behind it tells */
    found |=
        draft->keep[i] && token->quote == 0 && opens_idiom(draft->tokens, i);
  }
  return found;
}

gboolean
kp_hollow_said(const KpDraft *draft, guint verb)
{
  return shows_scene(draft, verb) || promises_more(draft) ||
         opens_idly(draft) || offers_report(draft) || holds_idiom(draft);
}
