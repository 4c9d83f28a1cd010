/* SPDX-License-Identifier: MIT */
/* A draft that opens with a description comes in; what that says goes out. */
#include "described.h"
#include "prose.h"
#include "subject.h"

/* "The 26-year-old former England and Hull striker" is seldom longer. */
#define LONGEST 8 /* tokens */

/* The word of the prose where the token's word begins; NULL: none. */
static const KpWord *
word_of(const KpTokens *tokens, guint i)
{
  const KpProse *prose = tokens->prose;
  const KpSentence *sentence = kp_prose_sentence(prose, tokens->sentence);
  for (guint w = 0; w < sentence->n_words; w++) {
    const KpWord *word = kp_prose_word(prose, sentence->first_word + w);
    if (word->span.start == kp_token(tokens, i)->word.start)
      return word;
  }
  return NULL;
}

/* What follows the head belongs to no longer name: a verb, an aside. */
static gboolean
ends_subject(const KpDraft *draft, guint head)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, head);
  guint next = head + 1;
  while (next < tokens->n && !draft->keep[next])
    next++;
  if (draft->rotation != NULL)
    return head + 1 == draft->rotation->speaker_to;
  if (next >= tokens->n || token->marks & ~KP_MARK_COMMA)
    return FALSE;
  const KpToken *after = kp_token(tokens, next);
  if (kp_token_is(tokens, next,
                  "married|retired|named|called|known|accused|turned"))
    return FALSE; /* "The 30-year-old | married father" */
  if (token->flags & KP_TOKEN_POSSESSIVE)
    return !(after->flags & KP_TOKEN_DASH);
  if (token->marks == 0 && after->classes & KP_WORD_CAPITAL)
    return FALSE; /* "The 26-year-old | Hull singer" */
  if (token->marks & KP_MARK_COMMA)
    return !(after->classes & KP_WORD_CAPITAL) &&
           !(after->classes & KP_WORD_DETERMINER);
  return after->flags & KP_TOKEN_FINITE ||
         after->classes & (KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_SAY) ||
         kp_token_listed(tokens, next, "adverb") ||
         kp_token_is(tokens, next,
                     "also|now|then|later|never|already|still|once|only|just|"
                     "often|always|recently|reportedly|previously|first");
}

/* "The | Dutchman", "The New | Zealander", "The 26-year-old | Dutchman" */
static gboolean
is_origin(const KpCall *call, guint i)
{
  const KpTokens *tokens = call->tokens;
  guint first = call->first;
  return kp_token(tokens, i)->classes & KP_WORD_CAPITAL &&
         (i == first + 1 ||
          (i == first + 2 &&
           (call->age > 0 ||
            kp_token_is(tokens, first + 1, "south|north|new")))) &&
         kp_token_listed(tokens, i, "nationality");
}

gboolean
kp_call_read(const KpDraft *draft, KpCall *call)
{
  const KpTokens *tokens = draft->tokens;
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_PRONOUN | KP_WORD_SAY |
                        KP_WORD_OPENS_CLAUSE | KP_WORD_AUXILIARY |
                        KP_WORD_PREPOSITION | KP_WORD_DETERMINER | KP_WORD_DAY;
  guint first = call->first;
  if (!kp_token_is(tokens, first, "the") || kp_token(tokens, first)->marks != 0)
    return FALSE;
  for (guint i = first + 1; i < tokens->n && i <= first + LONGEST; i++) {
    const KpToken *token = kp_token(tokens, i);
    const gchar *folded = kp_token_folded(tokens, i);
    call->origin = is_origin(call, i);
    gboolean capital = (token->classes & KP_WORD_CAPITAL) != 0;
    if (!draft->keep[i] || token->quote != 0 || token->depth != 0 ||
        token->flags & KP_TOKEN_DASH || (!capital && token->classes & small) ||
        (kp_token_listed(tokens, i, "singling") &&
         !(capital && kp_token_is(tokens, i, "new")))) /* "New Zealander" */
      return FALSE;
    guint age = kp_described_age(folded);
    call->age = age > 0 ? age : call->age;
    gboolean trade = !capital && kp_token_trade(tokens, i);
    if ((age > 0 || trade || call->origin) && ends_subject(draft, i)) {
      const KpWord *word = word_of(tokens, i);
      call->head = i;
      call->trade = !trade || word == NULL ? KP_NO_TERM : word->term;
      call->fame = trade && kp_token_listed(tokens, i, "fame");
      return TRUE;
    }
    if (token->marks != 0)
      return FALSE;
  }
  return FALSE;
}
