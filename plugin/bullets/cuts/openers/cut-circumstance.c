/* SPDX-License-Identifier: MIT */
/* What is said of the speaker at the end, or of when he spoke: "Holt said | in
 * a letter", "according to a report | published in May". */
#include "attribution.h"
#include "cut.h"

/* "to a report | published in May", "given to the guild". */
static gboolean
tells_of_source(const KpTokens *tokens, guint i)
{
  return kp_token_is(tokens, i,
                     "published|posted|released|issued|given|obtained|read|"
                     "compiled|conducted|filed|seen|cited");
}

/* What of the attribution [from, n) goes where the sentence does not fit opens
 * there; or n. */
static guint
spare_from(const KpTokens *tokens, guint from)
{
  gboolean according = kp_token_is(tokens, from, "according");
  guint say = according ? from + 2 : kp_find_say(tokens, from, tokens->n);
  for (guint i = say + 1; say > from && i + 1 < tokens->n; i++) {
    if (kp_tokens_may_part(tokens, i) && kp_token(tokens, i - 1)->marks == 0 &&
        (according ? tells_of_source(tokens, i)
                   : kp_token_is(tokens, i, "when|while")))
      return i;
  }
  return tokens->n;
}

void
kp_cut_circumstance(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  for (guint i = 5; i + 2 < tokens->n; i++) {
    const KpToken *left = kp_token(tokens, i - 1);
    if (!(left->marks & KP_MARK_COMMA) || !kp_is_attribution(tokens, i))
      continue;
    if (kp_tokens_words(tokens, 0, tokens->n) > self->max_words)
      kp_cuts_add_plain(self, KP_CUT_TAIL, "trailing adjunct",
                        spare_from(tokens, i), tokens->n);
    guint say = kp_speaker_says(tokens, i);
    if (say == 0 || say + 1 >= tokens->n)
      return;
    const KpToken *next = kp_token(tokens, say + 1);
    if (kp_is_doubted(tokens, say + 1, tokens->n))
      return; /* "Holt said | in a forged letter" */
    if (kp_token(tokens, say)->marks == 0 && next->quote == 0 &&
        next->classes & (KP_WORD_PREPOSITION | KP_WORD_DAY))
      kp_cuts_add_small(self, KP_CUT_TAIL, "trailing adjunct", say + 1,
                        tokens->n);
    return;
  }
}
