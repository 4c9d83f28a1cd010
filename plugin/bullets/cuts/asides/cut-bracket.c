/* SPDX-License-Identifier: MIT */
/* "bracket": tokens come in; what stands in brackets goes out as cuts. */
#include <string.h>

#include "article.h"
#include "cut.h"
#include "prose.h"

/* Later words never fit a bullet, whatever else is cut. */
#define REACH 70 /* tokens */

/* ".bake()", "_bake(rye, salt)", "`(rye)`": the bracket is part of a name, or
 * of code. */
static gboolean
is_call(const KpTokens *tokens, guint i)
{
  const gchar *text = tokens->text + kp_token(tokens, i)->span.start;
  gsize open = strcspn(text, "([");
  if (kp_article_is_code(tokens->prose->article,
                         kp_token(tokens, i)->span.start + (guint32)open))
    return TRUE;
  return open > 0 && open < kp_token(tokens, i)->span.length &&
         (g_ascii_isalnum(text[open - 1]) || text[open - 1] == '_');
}

void
kp_cut_brackets(KpCuts *self)
{
  const KpTokens *tokens = self->tokens;
  for (guint i = 1; i < tokens->n && i < REACH; i++) {
    const KpToken *token = kp_token(tokens, i);
    if (token->depth == 0 || !(token->marks & KP_MARK_OPEN) ||
        kp_token(tokens, i - 1)->depth > 0)
      continue;
    guint end = i;
    while (end < tokens->n && kp_token(tokens, end)->depth > 0)
      end++;
    if (!is_call(tokens, i))
      kp_cuts_add_small(self, KP_CUT_INNER, "bracket", i, end);
    i = end;
  }
}
