/* SPDX-License-Identifier: MIT */
/* A draft and the initials of its article come in; those that the draft has,
 * spelled out, go out. */
#include <string.h>

#include "called.h"
#include "name-tables.h"

/* "by | RBO was", no "an | RBO", "| RBO bread": has neither an article before
 * it nor a noun behind it. */
static gboolean
is_bare_noun(const KpTokens *tokens, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_COORDINATE;
  const KpToken *next = kp_token(tokens, i + 1);
  if (kp_token(tokens, i - 1)->marks == 0 &&
      kp_token(tokens, i - 1)->classes & KP_WORD_DETERMINER)
    return FALSE;
  return kp_token_before_mark(tokens, i) ||
         kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE ||
         next->classes & small || next->flags & KP_TOKEN_FINITE ||
         kp_token_ends(tokens, i + 1, "ly");
}

/* "an | RBO", where "an rye bread oven" would come of it; "a | HBG" and "each
 * old | HBG" of "Hull Bakers". */
static gboolean
changes_article(const KpTokens *tokens, guint i, const gchar *full)
{
  gboolean vowel = strchr("aeiou", g_ascii_tolower(*full)) != NULL;
  if (g_str_has_suffix(full, "s") &&
      (kp_tokens_before(tokens, i, 1, "a|an|this|that") ||
       kp_tokens_before(tokens, i, 2, "each|every|one|another")))
    return TRUE;
  return i > 0 && (vowel ? kp_token_is(tokens, i - 1, "a")
                         : kp_token_is(tokens, i - 1, "an"));
}

/* "the RBO, the | rye bread oven": the draft says it itself. */
static gboolean
is_told_beside(const KpDraft *draft, const gchar *full)
{
  const KpTokens *tokens = draft->tokens;
  gsize length = strlen(full);
  gsize end = kp_span_end(kp_token(tokens, tokens->n - 1)->span);
  for (guint i = 0; i < tokens->n; i++) {
    gsize start = kp_token(tokens, i)->word.start;
    if (draft->keep[i] && start + length <= end &&
        g_ascii_strncasecmp(tokens->text + start, full, length) == 0)
      return TRUE;
  }
  return FALSE;
}

void
kp_spelled_add(const KpDraft *draft,
               const KpNames *names,
               guint i,
               const gchar *name,
               KpCandidate *candidate)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, i);
  gboolean owns = (token->flags & KP_TOKEN_POSSESSIVE) != 0;
  gboolean told =
      token->depth > 0 || (i + 1 < tokens->n && draft->keep[i + 1] &&
                           kp_token(tokens, i + 1)->depth > 0);
  g_autofree gchar *full =
      told ? NULL
           : kp_initials_spell(names->initials, name, is_bare_noun(tokens, i));
  if (full == NULL || (owns && g_str_has_suffix(full, "s")) ||
      changes_article(tokens, i, full) || is_told_beside(draft, full))
    return;
  KpCalled called = {.call = g_strdup(name), .thing = TRUE};
  if (!owns)
    called.introduced = g_strdup_printf("%s (%s)", full, name);
  called.full = g_steal_pointer(&full);
  g_array_append_val(candidate->called, called);
}
