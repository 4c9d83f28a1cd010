/* SPDX-License-Identifier: MIT */
/* What was done to a thing, inside a sentence of which nothing else leaves a
 * bullet: "bakers came to two mills | shown in the paper | to see them". */
#include "attribution.h"
#include "cut.h"

/* ", a report | backed by the guild | shows" */
static void
source(KpCuts *self)
{
  const guint most = 8; /* tokens of what was done */
  const KpTokens *tokens = self->tokens;
  guint say = tokens->n - 1;
  if (tokens->n < 12 ||
      !kp_token_is(tokens, say,
                   "says|said|shows|showed|suggests|suggested|finds|found|"
                   "reveals|revealed|warns|warned|claims|claimed"))
    return;
  for (guint i = say - 2; i > 6 && i + most >= say; i--) {
    if (kp_token(tokens, i)->marks & ~KP_MARK_STOP)
      return;
    if (kp_token(tokens, i)->flags & KP_TOKEN_PARTICIPLE &&
        kp_token_is(tokens, i + 1, "in|by|on|at|from") &&
        kp_token_is(tokens, i - 1,
                    "report|study|statement|survey|poll|paper|document|"
                    "documents|review|analysis|article|letter|memo|records")) {
      kp_cuts_add_plain(self, KP_CUT_INNER, "participle aside", i, say);
      return;
    }
  }
}

void
kp_cut_needed_reduced(KpCuts *self)
{
  source(self);
}
