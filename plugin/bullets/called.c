/* SPDX-License-Identifier: MIT */
#include "called.h"

#include <string.h>

#include "names.h"

/* The word without its "'s"; the caller frees it. */
static gchar *
copy_surname(const KpTokens *tokens, guint i)
{
  KpSpan word = kp_token(tokens, i)->word;
  gchar *surname = g_strndup(tokens->text + word.start, word.length);
  if (g_str_has_suffix(surname, "'s"))
    surname[strlen(surname) - 2] = '\0';
  else if (g_str_has_suffix(surname, "\xe2\x80\x99s"))
    surname[strlen(surname) - 4] = '\0';
  return surname;
}

/* "the biggest | Holt collection": a name before a noun may be that of a thing.
 */
static gboolean
calls_kind(const KpTokens *tokens, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_SAY |
                        KP_WORD_CAPITAL | KP_WORD_COORDINATE |
                        KP_WORD_RELATIVE | KP_WORD_SUBORDINATE;
  if (i == 0 || i + 1 >= tokens->n || kp_token(tokens, i)->marks != 0 ||
      kp_token_listed(tokens, i + 1, "adverb") ||
      kp_token_is(tokens, i + 1,
                  "still|also|now|then|later|never|ever|already|just|only|"
                  "once|often|always|not") ||
      g_str_has_suffix(kp_token_folded(tokens, i + 1), "ly") ||
      kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE)
    return FALSE;
  const KpToken *left = kp_token(tokens, i - 1),
                *next = kp_token(tokens, i + 1);
  return left->marks == 0 && !(left->classes & small) &&
         !(next->classes & small) &&
         !(next->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND |
                          KP_TOKEN_PARTICIPLE | KP_TOKEN_DASH));
}

/* "Holt", no part of "Anna Holt", "Mr Holt", "Holt Street", "the Holt". */
static gboolean
stands_alone(const KpDraft *draft, guint first, guint i)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, i);
  if (i + 1 < tokens->n && draft->keep[i + 1] &&
      kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL && token->marks == 0)
    return FALSE;
  if (i == first || i == 0)
    return TRUE;
  const KpToken *left = kp_token(tokens, i - 1);
  guint8 parting = KP_MARK_COMMA | KP_MARK_COLON | KP_MARK_CLOSE;
  if (left->quote != 0) /* '"What a man!" | Holt said' */
    parting |= KP_MARK_QUERY | KP_MARK_STOP;
  if (left->marks != 0)
    return (left->marks & ~parting) == 0 &&
           (!(left->classes & KP_WORD_CAPITAL) || left->quote != 0);
  if (kp_token_is(tokens, i - 1, "that") ||
      (kp_token_is(tokens, i - 1, "in|of|at|to|from|into|near") &&
       token->flags & KP_TOKEN_POSSESSIVE))
    return TRUE; /* "said that Holt", "in Holt's shop" */
  return !(left->classes & (KP_WORD_DETERMINER | KP_WORD_TITLE)) &&
         (!(left->classes & KP_WORD_CAPITAL) ||
          left->classes & (KP_WORD_FUNCTION | KP_WORD_STOP)) &&
         (!kp_token_is(tokens, i - 1, "of") || /* not "University of Holt" */
          (i > 1 && !(kp_token(tokens, i - 2)->classes & KP_WORD_CAPITAL))) &&
         (!kp_token_is(tokens, i - 1, "to") ||
          (i > 1 && kp_token_is(tokens, i - 2, "according"))) &&
         !kp_token_is(tokens, i - 1, "elder|younger|older") &&
         !kp_token_is(tokens, i - 1,
                      "in|at|from|near|into|across|al|el|bin|ben|van|von|"
                      "de|der|den|da|di|du|la|le|nee|n\u00e9e");
}

void
kp_called_find(const KpDraft *draft,
               const KpNames *names,
               guint first,
               KpCandidate *candidate)
{
  const KpTokens *tokens = draft->tokens;
  g_autoptr(GHashTable) seen =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  if (names == NULL || !kp_cut_allowed(tokens->prose, "full name"))
    return;
  for (guint i = 0; i < tokens->n; i++) {
    const KpToken *token = kp_token(tokens, i);
    gboolean later = draft->rotation != NULL && token->quote != 0;
    if (!draft->keep[i] || !(token->classes & KP_WORD_CAPITAL) || later)
      continue;
    gchar *surname = copy_surname(tokens, i);
    const gchar *full = kp_names_full(names, surname);
    if (g_hash_table_add(seen, surname) && full != NULL && token->quote == 0 &&
        g_strcmp0(full, draft->name) != 0 && stands_alone(draft, first, i) &&
        !calls_kind(tokens, i))
      g_ptr_array_add(candidate->called, g_strdup(full));
    if (candidate->called->len > 0 && i == first)
      candidate->traits |= KP_TRAIT_SURNAME;
  }
}
