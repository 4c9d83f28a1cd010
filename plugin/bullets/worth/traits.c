/* SPDX-License-Identifier: MIT */
/* A draft comes in; what its reader will notice goes out. */
#include "traits.h"

#include "called.h"
#include "hollow.h"
#include "leaning.h"
#include "prose.h"
#include "unfit.h"

static const gchar *const TRAITS[KP_N_TRAITS] = {
    "pronoun",      "connective",    "anaphor",
    "first person", "second person", "quotation only",
    "attributed",   "unattributed",  "opinion",
    "verbless",     "also",          "then",
    "surname",      "name put",      "name",
    "speaker",      "spoken",        "led",
    "hollow",       "idle"};

const gchar *
kp_trait_name(guint trait)
{
  return trait < KP_N_TRAITS ? TRAITS[trait] : NULL;
}

/* "First Minister Holt said", "First class bakers": who or what that is, and no
 * connective. */
static gboolean
is_part_of_name(const KpTokens *tokens, guint first)
{
  return kp_token_is(tokens, first, "first") &&
         kp_token(tokens, first)->marks == 0 &&
         kp_token(tokens, first + 1)->classes &
             (KP_WORD_TITLE | KP_WORD_CAPITAL);
}

/* "This release bakes twice as fast" below "Oven 2.4": the title names it. */
static gboolean
opens_with_titled(const KpTokens *tokens, guint first)
{
  return kp_token_is(tokens, first, "this") &&
         kp_token(tokens, first)->marks == 0 &&
         kp_leaning_titled(tokens, first + 1);
}

static guint32
opening_traits(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, first);
  guint32 traits = 0;
  if (draft->name != NULL || opens_with_titled(tokens, first))
    return KP_TRAIT_NAME_PUT | KP_TRAIT_NAME;
  gboolean listed = kp_token_listed(tokens, first, "person");
  gboolean own = token->quote == 0 && !(token->marks & KP_MARK_OPEN) &&
                 token->flags & KP_TOKEN_FIRST;
  gboolean named = listed && !(token->flags & KP_TOKEN_FIRST); /* Us Weekly */
  if ((token->classes & KP_WORD_PRONOUN && !named) || own ||
      kp_token_is(tokens, first, "we|our"))
    traits |= KP_TRAIT_PRONOUN;
  if (token->classes & (KP_WORD_CONNECTIVE | KP_WORD_COORDINATE) &&
      !is_part_of_name(tokens, first))
    traits |= KP_TRAIT_CONNECTIVE;
  if (token->classes & KP_WORD_CAPITAL &&
      !(token->classes & (KP_WORD_STOP | KP_WORD_FUNCTION)) &&
      (first > 0 || kp_token(tokens, first + 1)->classes & KP_WORD_CAPITAL))
    traits |= KP_TRAIT_NAME;
  return traits;
}

/* "It took a lot, he said" */
static gboolean
ends_in_pronoun(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint last = kp_draft_last(draft);
  return draft->rotation == NULL && last > 1 &&
         kp_token_listed(tokens, last, "said") &&
         kp_token_listed(tokens, last - 1, "person-pronoun") &&
         kp_token(tokens, last - 2)->marks & (KP_MARK_COMMA | KP_MARK_CLOSE);
}

/* "sells rye as well": beside what was told. */
static gboolean
ends_as_well(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint last = kp_draft_last(draft);
  return kp_token_is(tokens, last, "well|too") &&
         kp_token(tokens, last)->quote == 0 &&
         (kp_token_is(tokens, last, "too") ||
          kp_token_is(tokens, last - 1, "as"));
}

/* A quotation whose speaker is a pronoun: "...," she said. */
static gboolean
names_no_speaker(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  if (draft->rotation != NULL || draft->name != NULL)
    return FALSE;
  gboolean quoted = FALSE;
  for (guint i = 0; i + 1 < tokens->n; i++) {
    if (!draft->keep[i] || kp_token(tokens, i)->flags & KP_TOKEN_DASH)
      continue;
    if (kp_token(tokens, i)->quote == 0)
      return quoted && kp_token_listed(tokens, i, "person-pronoun") &&
             kp_token_listed(tokens, i + 1, "said");
    quoted = TRUE;
  }
  return FALSE;
}

static guint32
body_traits(const KpDraft *draft)
{
  const KpTokens *tokens = draft->tokens;
  guint32 traits = 0;
  guint quoted = 0, kept = 0;
  for (guint i = 0; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (!draft->keep[i])
      continue;
    kept++;
    quoted += token->quote != 0;
    if (token->quote == 0) {
      traits |= token->flags & KP_TOKEN_FIRST ? KP_TRAIT_FIRST_PERSON : 0;
      traits |= token->classes & KP_WORD_ADDRESS ? KP_TRAIT_SECOND_PERSON : 0;
      if (kp_token_listed(tokens, i, "said") ||
          kp_token_is(tokens, i, "according"))
        traits |= KP_TRAIT_ATTRIBUTED;
    }
    traits |= kp_leaning_at(draft, i) ? KP_TRAIT_THEN : 0;
    traits |= token->flags & KP_TOKEN_OPINION ? KP_TRAIT_OPINION : 0;
  }
  if (quoted * 2 > kept)
    traits |= KP_TRAIT_SPOKEN;
  if (draft->rotation != NULL)
    return traits | KP_TRAIT_ATTRIBUTED;
  return traits | (quoted == kept ? KP_TRAIT_QUOTE_ONLY : 0);
}

/* "Keep the oven closed for an hour": tells the reader what to do. */
static gboolean
is_advice(const KpDraft *draft, guint first)
{
  const KpTokens *tokens = draft->tokens;
  const KpSentence *sentence =
      kp_prose_sentence(tokens->prose, tokens->sentence);
  return (sentence->heading || sentence->complete) &&
         kp_token(tokens, first)->quote == 0 &&
         kp_token(tokens, first)->marks == 0 &&
         kp_token_listed(tokens, first, "advice") &&
         !kp_token_is(tokens, first + 1, "of|and|or");
}

/* TRUE where the draft keeps a verb that is none at first sight. */
static gboolean
keeps_unseen_verb(const KpDraft *draft)
{
  guint verb = kp_tokens_unseen_verb(draft->tokens);
  return verb < draft->tokens->n && draft->keep[verb];
}

/* Whether a verb is missing can be told of a language whose verbs are listed;
 * in others a sentence that ends in its stop has one. */
static gboolean
may_lack_verb(const KpTokens *tokens)
{
  const KpProse *prose = tokens->prose;
  gboolean other = prose->lang != NULL && !prose->language_known;
  return (!other &&
          kp_language_has(prose->language, kp_list_bit("verb-base"))) ||
         !kp_prose_sentence(prose, tokens->sentence)->complete;
}

void
kp_traits_measure(const KpDraft *draft,
                  const KpNames *names,
                  KpCandidate *candidate)
{
  guint first = kp_draft_opening(draft);
  kp_called_find(draft, names, first, candidate);
  gboolean named = (candidate->traits & KP_TRAIT_SURNAME) != 0;
  candidate->traits |= opening_traits(draft, first) |
                       kp_leaning_opening(draft, first, named) |
                       body_traits(draft);
  candidate->traits |= kp_leaning_ends(draft) ? KP_TRAIT_THEN : 0;
  candidate->traits |= ends_as_well(draft) ? KP_TRAIT_ALSO : 0;
  gboolean opens = candidate->traits & (KP_TRAIT_NAME | KP_TRAIT_SURNAME);
  if (kp_hollow(draft))
    candidate->traits |= KP_TRAIT_HOLLOW;
  if (kp_idle(draft))
    candidate->traits |= KP_TRAIT_IDLE;
  if (names_no_speaker(draft) || (ends_in_pronoun(draft) && !opens))
    candidate->traits |= KP_TRAIT_SPEAKER;
  if (may_lack_verb(draft->tokens) && kp_draft_verbs(draft) == 0 &&
      !draft->thing && !is_advice(draft, first) && !keeps_unseen_verb(draft) &&
      !kp_unfit_tells_change(draft->tokens, first))
    candidate->traits |= KP_TRAIT_VERBLESS;
}
