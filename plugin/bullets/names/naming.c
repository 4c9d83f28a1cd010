/* SPDX-License-Identifier: MIT */
/* A draft comes in; it goes out with a name for its opening where that is
 * sure. */
#include "naming.h"

#include <string.h>

#include "pronoun.h"
#include "subject.h"

static gboolean
opens_with_he(const KpTokens *tokens, guint first)
{
  return kp_token_listed(tokens, first, "person-pronoun") &&
         kp_token(tokens, first)->quote == 0 &&
         kp_token(tokens, first)->marks == 0;
}

static const gchar *
put_for_pronoun(KpDraft *draft, const KpNames *names, guint first)
{
  const KpTokens *tokens = draft->tokens;
  draft->name =
      kp_pronoun_find(names, tokens->prose, tokens->sentence,
                      kp_names_sex_of(kp_token_folded(tokens, first)));
  draft->named = first;
  return draft->name == NULL ? NULL : "name for pronoun";
}

/* Words of the draft with the name behind its description. */
static guint
count_words(const KpDraft *draft, const gchar *name)
{
  guint n = 0; /* the name's first word comes for "the" */
  for (guint i = 0; i < draft->tokens->n; i++)
    n += draft->keep[i];
  for (; *name != '\0'; name++)
    n += *name == ' ';
  return n;
}

const gchar *
kp_naming_put(KpDraft *draft, const KpNames *names, guint max_words)
{
  guint first = kp_draft_opening(draft);
  KpSubject subject;
  if (names == NULL)
    return NULL;
  if (draft->rotation == NULL && opens_with_he(draft->tokens, first))
    return put_for_pronoun(draft, names, first);
  if (!kp_subject_find(draft, first, names, &subject))
    return NULL;
  draft->behind =
      !subject.whole && count_words(draft, subject.name) <= max_words;
  memset(draft->keep + first, 0, draft->behind ? 1 : subject.head - first);
  draft->name = subject.name;
  draft->named = subject.head;
  return "name for description";
}
