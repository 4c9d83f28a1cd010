/* SPDX-License-Identifier: MIT */
/* The tokens of a sentence come in; whether it is an entry of a manual, whose
 * subject is the heading over it, or a form to be filled in goes out. */
#include "article.h"
#include "prose.h"
#include "unfit.h"

/* "Returns | the name of the oven", "Checks | whether it is hot", "Opens | and
 * closes it": no noun has such a word behind it. */
static gboolean
opens_with_third_form(const KpTokens *tokens)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_SUBORDINATE | KP_WORD_CONNECTIVE;
  const KpToken *first = kp_token(tokens, 0);
  if (first->marks != 0 || first->classes & small)
    return FALSE;
  /* "Appends | a crust": whatever the verb; no "Gracias | a la lluvia" */
  if (kp_language_has(tokens->prose->language, kp_list_bit("verb-base")) &&
      kp_token_ends(tokens, 0, "s") && !kp_token_ends(tokens, 0, "ss") &&
      kp_token_is(tokens, 1, "a|an|whether"))
    return TRUE;
  if (!kp_verbs_third_form(tokens, 0))
    return FALSE;
  return kp_token_is(tokens, 1,
                     "a|an|the|whether|if|how|when|whenever|any|every|true|"
                     "false") ||
         (kp_token_is(tokens, 1, "and|or") && kp_verbs_third_form(tokens, 2)) ||
         (kp_token_is(tokens, 0, "returns") &&
          !(kp_token(tokens, 1)->classes &
            (KP_WORD_AUXILIARY | KP_WORD_PREPOSITION)));
}

/* "Contains | commonly baked loaves", "Prevents | burning": no noun, so that
 * its subject stands above it. */
static gboolean
lacks_its_subject(const KpTokens *tokens)
{
  if (kp_token(tokens, 0)->marks == 0 &&
      kp_token_pair(tokens, 0, "operates|depends|consists|belongs|relies",
                    "in|on|of|to|with|as"))
    return TRUE; /* "Operates | in the mill": none of these is a noun */
  return kp_token(tokens, 0)->marks == 0 &&
         kp_token_is(tokens, 0,
                     "accepts|allows|applies|belongs|comes|consists|contains|"
                     "creates|defines|depends|describes|determines|enables|"
                     "enforces|ensures|generates|gets|implements|includes|"
                     "indicates|operates|prevents|provides|refers|represents|"
                     "requires|resolves|sends|specifies|verifies|guarantees|"
                     "configures|overrides|disables|reads|sets|fetches|"
                     "retrieves|parses|deletes|converts|replaces|initializes|"
                     "throws|emits|appends|inserts|keeps|makes|lets|"
                     "evaluates|computes|finds") &&
         !kp_token_is(tokens, 1,
                      "are|were|is|was|have|has|can|may|of|in|on|at|and|or|"
                      "with|by|should|must|will") &&
         !(kp_token_is(tokens, 1, "that") &&
           kp_token(tokens, 2)->flags & (KP_TOKEN_FINITE | KP_TOKEN_BASE));
}

/* "If true, the oven", "When not set, it": what is so, stands above it. */
static gboolean
asks_for_heading(const KpTokens *tokens)
{
  guint state = kp_token_is(tokens, 1, "not") ? 2 : 1;
  return kp_token_is(tokens, 0, "if|when|unless") &&
         kp_token_is(tokens, state,
                     "true|false|set|unset|null|omitted|undefined|empty|"
                     "enabled|disabled|unspecified|specified|provided|nonzero|"
                     "truthy|falsy|positive|zero") &&
         kp_token(tokens, state)->marks & KP_MARK_COMMA;
}

/* "When asked, | returns a loaf, selling it", "If it is hot, | will bake":
 * after what opens the sentence nobody is named. */
static gboolean
lacks_later_subject(const KpTokens *tokens)
{
  guint i = kp_tokens_comma(tokens, 0, tokens->n) + 1;
  guint next = kp_tokens_comma(tokens, i, tokens->n) + 1;
  if (!kp_token_is(tokens, 0, "if|when|whenever|on|in|by|for|with"))
    return FALSE;
  if (kp_token_is(tokens, i, "will|can|must|would"))
    return kp_token(tokens, i + 1)->flags & KP_TOKEN_BASE ||
           kp_token_is(tokens, i + 1, "be|not");
  return kp_verbs_third_form(tokens, i) &&
         !(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) &&
         kp_token(tokens, i)->marks == 0 &&
         kp_token_is(tokens, i + 1, "a|an|the|true|false|null|if|whether") &&
         (next >= tokens->n || kp_token(tokens, next)->flags & KP_TOKEN_GERUND);
}

/* "Safely | bakes a loaf": nobody does. */
static gboolean
opens_with_manner(const KpTokens *tokens)
{
  return kp_token_ends(tokens, 0, "ly") && kp_token(tokens, 0)->marks == 0 &&
         !kp_token_is(tokens, 0,
                      "early|daily|weekly|monthly|yearly|hourly|quarterly|"
                      "family|friendly|deadly|likely|july|italy|reply|supply|"
                      "assembly") &&
         kp_verbs_third_form(tokens, 1) &&
         kp_token_is(tokens, 2,
                     "a|an|the|to|from|and|whether|into|through|all|every");
}

/* "Used | to bake a loaf", "Often used | as an oven", "Example | of a loaf": no
 * clause comes after it. */
static gboolean
opens_with_use(const KpTokens *tokens)
{
  if (kp_token_is(tokens, 0, "example|examples") &&
      kp_token(tokens, 1)->flags & KP_TOKEN_DASH)
    return TRUE; /* "Example - an oven is lit" */
  if (kp_token_pair(tokens, 0, "example|examples", "of|for|using|showing"))
    return !kp_tokens_any(tokens, 2, tokens->n, KP_WORD_AUXILIARY, 0) &&
           !kp_tokens_hold(tokens, 2, tokens->n, "include|includes|included");
  guint used = kp_token_is(tokens, 0, "often|also|sometimes|now|once|never") ||
               kp_token_ends(tokens, 0, "ly");
  return kp_token_pair(tokens, used,
                       "used|useful|intended|designed|needed|meant",
                       "to|for|by|when|if|in|as") &&
         !kp_tokens_hold_comma(tokens, 0, tokens->n);
}

/* "Irrelevant | if the oven is cold", "Only valid | when it is hot" */
static gboolean
opens_with_state(const KpTokens *tokens)
{
  guint state = kp_token_is(tokens, 0, "only|also|not") ? 1 : 0;
  return kp_token_pair(tokens, state,
                       "irrelevant|relevant|ignored|required|optional|valid|"
                       "invalid|applicable|available|deprecated|mandatory",
                       "if|when|unless|for|only|in|since") &&
         !kp_tokens_hold_comma(tokens, 0, tokens->n);
}

/* "Handed a cold start, | struggled badly": whose mark stands above it. */
static gboolean
opens_with_deed(const KpTokens *tokens)
{
  guint verb = kp_tokens_comma(tokens, 0, tokens->n) + 1;
  return verb > 2 && verb < tokens->n && kp_token(tokens, 0)->marks == 0 &&
         kp_token_ends(tokens, 0, "ed") &&
         kp_tokens_main_verb(tokens, 0) == verb &&
         kp_token_ends(tokens, verb, "ed");
}

/* 'Anna Holt, | "Bread of Hull".': of a list of works. */
static gboolean
is_work(const KpTokens *tokens)
{
  guint title = 0;
  while (title < tokens->n && kp_token(tokens, title)->quote == 0 &&
         kp_token(tokens, title)->classes & KP_WORD_CAPITAL)
    title++;
  if (title == 0 || title >= tokens->n || !kp_token_after_comma(tokens, title))
    return FALSE;
  for (guint i = title; i < tokens->n; i++) {
    if (kp_token(tokens, i)->quote == 0)
      return FALSE;
  }
  return TRUE;
}

/* "List of loaves whose crust may be sold", "Tin in which a baker keeps rye":
 * what stands above it is that. */
static gboolean
only_says_what(const KpTokens *tokens)
{
  const KpToken *first = kp_token(tokens, 0);
  const guint32 leads = KP_WORD_PREPOSITION | KP_WORD_SUBORDINATE |
                        KP_WORD_PRONOUN | KP_WORD_CONNECTIVE |
                        KP_WORD_AUXILIARY | KP_WORD_DETERMINER |
                        KP_WORD_FUNCTION | KP_WORD_NUMBER;
  gboolean of = kp_token_is(tokens, 1, "of");
  if (!kp_tokens_may_hold(tokens, "whose|which|that") || first->marks != 0 ||
      first->classes & leads ||
      (first->flags & (KP_TOKEN_BASE | KP_TOKEN_FINITE | KP_TOKEN_GERUND) &&
       !kp_token_is(tokens, 1, "of|in")) ||
      kp_token_ends(tokens, 0, "s") || kp_token_listed(tokens, 0, "advice") ||
      kp_tokens_main_verb(tokens, 0) < tokens->n ||
      kp_tokens_unseen_verb(tokens) < tokens->n)
    return FALSE;
  for (guint i = 1; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->flags & KP_TOKEN_DASH || token->quote != 0 ||
        (token->depth == 0 && token->marks != 0 && i + 1 < tokens->n))
      return FALSE;
    if (token->depth == 0 && (kp_token_is(tokens, i, "whose|which") ||
                              (of && kp_token_is(tokens, i, "that"))))
      return TRUE;
  }
  return FALSE;
}

/* "A tin that holds rye and bread", "The oven you are lighting": what it is,
 * and nothing of it. */
static gboolean
only_defines(const KpTokens *tokens)
{
  const guint reach = 7; /* tokens to what is told of it */
  guint told = 1;
  if (!kp_token_is(tokens, 0, "a|an|the"))
    return FALSE;
  while (told < reach && told + 1 < tokens->n &&
         !kp_token_is(tokens, told, "that|which|who|whose|you|we") &&
         !kp_token_any(tokens, told, KP_WORD_SAY, KP_TOKEN_FINITE))
    told++;
  if (told >= reach ||
      !kp_token_is(tokens, told, "that|which|who|whose|you|we"))
    return FALSE;
  if (!(kp_token(tokens, told + 1)->flags & KP_TOKEN_FINITE))
    return FALSE; /* "under that pipe", "that Holt's ovens bake" */
  for (guint i = 0; i + 1 < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if ((token->depth == 0 && token->marks != 0) || token->quote != 0 ||
        token->flags & KP_TOKEN_DASH ||
        (i > told && token->classes & (KP_WORD_RELATIVE | KP_WORD_SUBORDINATE)))
      return FALSE;
  }
  return kp_tokens_main_verb(tokens, 0) >= tokens->n &&
         kp_tokens_unseen_verb(tokens) >= tokens->n;
}

/* "Not a mill or a bakery, but a place that feeds Hull", "Not in a loud way -
 * but in a warm one": what was told of, stands before it. */
static gboolean
only_corrects(const KpTokens *tokens)
{
  const guint32 leads = KP_WORD_PREPOSITION | KP_WORD_DETERMINER;
  if (!kp_token_is(tokens, 0, "not") || !(kp_token(tokens, 1)->classes & leads))
    return FALSE;
  for (guint i = 2; i + 2 < tokens->n; i++) {
    if (kp_token_is(tokens, i, "but"))
      return kp_token(tokens, i + 1)->classes & leads;
    if (kp_token_any(tokens, i, KP_WORD_AUXILIARY, KP_TOKEN_FINITE))
      return FALSE;
  }
  return FALSE;
}

/* "Introducing the oven of Moss which bakes": a title, and no sentence. */
static gboolean
presents(const KpTokens *tokens)
{
  guint verb = kp_tokens_verb(tokens, 1, tokens->n);
  return kp_token_is(tokens, 0, "introducing|announcing|presenting") &&
         (verb >= tokens->n || kp_token_is(tokens, verb - 1, "that|which|who"));
}

/* "is sold in | [name of the mill] | for": a hole that the reader fills. */
static gboolean
has_hole(const KpTokens *tokens)
{
  for (guint i = 1; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->depth > 0 && kp_token(tokens, i - 1)->depth == 0 &&
        token->marks & KP_MARK_OPEN && token->quote == 0 &&
        tokens->text[token->span.start] == '[' &&
        kp_token(tokens, i - 1)->marks == 0 &&
        kp_token(tokens, i - 1)->classes &
            (KP_WORD_PREPOSITION | KP_WORD_DETERMINER))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_unfit_tells_change(const KpTokens *tokens, guint first)
{
  const KpProse *prose = tokens->prose;
  guint block = kp_prose_sentence(prose, tokens->sentence)->block;
  return g_array_index(prose->article->blocks, KpBlock, block).kind ==
             KP_BLOCK_LIST &&
         kp_token_is(tokens, first,
                     "added|adds|improved|improves|removed|removes|changed|"
                     "changes|updated|updates|renamed|dropped|introduced|"
                     "replaced|reworked|rewritten|moved|fixed|fixes|allowed|"
                     "allows|deprecated|upgraded|bumped|enabled|disabled|"
                     "reduced|increased|restored|merged|switched");
}

/* "Can be baked in the hall", "Will bake a loaf", "Called when the mill shuts":
 * what something does, where its name stands above it. */
static gboolean
tells_of_heading(const KpTokens *tokens)
{
  const KpToken *next = kp_token(tokens, 1);
  if (kp_token(tokens, 0)->marks != 0 || next->classes & KP_WORD_CAPITAL)
    return FALSE;
  if (kp_token_is(tokens, 0, "will|cannot|must")) /* no "Will sold rye" */
    return (!(next->classes & KP_WORD_AUXILIARY) ||
            kp_token_is(tokens, 1, "be|have")) &&
           !kp_verbs_third_form(tokens, 1) && !kp_token_ends(tokens, 1, "ed");
  if (kp_token_is(tokens, 0, "can|would|could|may|might"))
    return next->flags & KP_TOKEN_BASE ||
           kp_token_is(tokens, 1, "be|have|not|also|only|never|always");
  return kp_token_pair(tokens, 0, "called|emitted|fired|triggered|invoked",
                       "when|if|once|whenever|after|before|by|every|each|as") &&
         !kp_tokens_hold_comma(tokens, 0, tokens->n);
}

gboolean
kp_unfit_is_entry(const KpTokens *tokens)
{
  if (has_hole(tokens))
    return TRUE;
  if (kp_token(tokens, 0)->quote != 0)
    return FALSE;
  return (!kp_unfit_tells_change(tokens, 0) && opens_with_third_form(tokens)) ||
         tells_of_heading(tokens) || lacks_its_subject(tokens) ||
         lacks_later_subject(tokens) || asks_for_heading(tokens) ||
         opens_with_use(tokens) || opens_with_state(tokens) ||
         opens_with_manner(tokens) || opens_with_deed(tokens) ||
         is_work(tokens) || only_says_what(tokens) || only_defines(tokens) ||
         only_corrects(tokens) || presents(tokens);
}
