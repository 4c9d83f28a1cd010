/* SPDX-License-Identifier: MIT */
/* Prose and its people come in; what a later sentence calls one of them goes
 * out. */
#include <string.h>

#include "described.h"
#include "names.h"
#include "prose.h"
#include "subject.h"

/* Each sentence asked may go through the whole article. */
#define MOST 200 /* sentences that open so with a trade */

/* "The | striker" says what one is, and not only whose or of what he is
 * accused. */
static gboolean
is_trade(const KpTokens *tokens, guint from, guint head)
{
  return kp_token_listed(tokens, head, "trade") &&
         !kp_token_listed(tokens, head, "kin") &&
         !(kp_token(tokens, head)->flags & KP_TOKEN_POSSESSIVE) &&
         (head > from || !kp_token_listed(tokens, head, "office"));
}

/* The words of "The 26-year-old former Hull | striker" that may stand before
 * his name, without the age; NULL: they may not. The caller frees it. */
static gchar *
copy_call(const KpTokens *tokens, guint head)
{
  guint from = 1;
  if (from < head && kp_described_age(kp_token_folded(tokens, from)) > 0)
    from++;
  if (!is_trade(tokens, from, head))
    return NULL;
  for (guint i = from; i < head; i++) {
    if (!(kp_token(tokens, i)->classes & KP_WORD_CAPITAL) &&
        !kp_token_listed(tokens, i, "trade-kind"))
      return NULL;
  }
  guint32 start = kp_token(tokens, from)->word.start;
  guint32 end = kp_span_end(kp_token(tokens, head)->word);
  return kp_prose_copy_span(tokens->prose, (KpSpan){start, end - start});
}

/* Whom the sentence calls by what he is. */
static void
introduce(KpNames *names, const KpProse *prose, guint sentence)
{
  g_autoptr(KpTokens) tokens = kp_tokens_new(prose, sentence);
  g_autofree guint8 *keep = g_malloc(tokens->n + 1);
  memset(keep, 1, tokens->n + 1);
  KpDraft draft = {.tokens = tokens, .keep = keep};
  KpSubject subject;
  guint person;
  if (!kp_subject_find(&draft, 0, names, &subject) || subject.whole ||
      !g_ptr_array_find(names->people, subject.name, &person) ||
      g_ptr_array_index(names->introduced, person) != NULL)
    return;
  g_autofree gchar *words = copy_call(tokens, subject.head);
  if (words != NULL)
    g_ptr_array_index(names->introduced, person) =
        g_strjoin(" ", words, subject.name, NULL);
}

void
kp_introduced_later(KpNames *names, const KpProse *prose)
{
  guint asked = 0;
  for (guint s = 0; s < prose->sentences->len && asked < MOST; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    if (sentence->n_words == 0 ||
        !kp_prose_is(prose, sentence->first_word, "the") ||
        !kp_tokens_may_be_made(prose, s))
      continue;
    asked++;
    introduce(names, prose, s);
  }
}
