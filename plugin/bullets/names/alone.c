/* SPDX-License-Identifier: MIT */
/* A name in its draft comes in; whether it is the whole of what somebody is
 * called there goes out. */
#include "called.h"
#include "names.h"
#include "runs.h"

gchar *
kp_alone_name(const KpTokens *tokens, guint i)
{
  gchar *word = kp_span_copy(tokens->text, kp_token(tokens, i)->word);
  return kp_run_strip(word);
}

/* "the biggest | Holt collection", "| Black voters": a name before a noun may
 * be that of a thing, and the first word of a sentence may be none. */
static gboolean
calls_kind(const KpTokens *tokens, guint first, KpAlone at)
{
  guint i = at.i;
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_AUXILIARY | KP_WORD_VERB | KP_WORD_SAY |
                        KP_WORD_CAPITAL | KP_WORD_OPENS_CLAUSE;
  if (kp_token_before_mark(tokens, i) ||
      kp_token_listed(tokens, i + 1, "adverb") ||
      kp_token_is(tokens, i + 1, "last") || /* "Holt last week sold" */
      kp_token_ends(tokens, i + 1, "ly") ||
      kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE)
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  if (next->classes & small ||
      next->flags & (KP_TOKEN_FINITE | KP_TOKEN_GERUND | KP_TOKEN_PARTICIPLE |
                     KP_TOKEN_DASH))
    return FALSE;
  if (at.from == first || i == 0) /* "| Bush fires did", not "| Holt fears" */
    return !kp_verbs_third_form(tokens, i + 1) ||
           kp_token(tokens, i + 2)->flags & KP_TOKEN_FINITE;
  const KpToken *left = kp_token(tokens, at.from - 1);
  return left->marks == 0 && !(left->classes & small);
}

/* "After the Moss, | Holt and Field sold" */
static gboolean
opens_pair(const KpTokens *tokens, guint i)
{
  return i + 3 < tokens->n && kp_token_is(tokens, i + 1, "and") &&
         kp_token(tokens, i + 2)->classes & KP_WORD_CAPITAL &&
         kp_token(tokens, i + 3)->flags & KP_TOKEN_FINITE;
}

/* "In Hull, | Holt was", "at 4 a.m., | Holt said", "(1999), | Holt says": a
 * subject after a comma. */
static gboolean
is_new_subject(const KpTokens *tokens, KpAlone at)
{
  guint i = at.i;
  const KpToken *left = kp_token(tokens, at.from - 1);
  const KpToken *token = kp_token(tokens, i);
  const guint8 marks =
      KP_MARK_COMMA | KP_MARK_STOP | KP_MARK_CLOSE | KP_MARK_OPEN;
  return left->marks & KP_MARK_COMMA && (left->marks & ~marks) == 0 &&
         !(left->flags & KP_TOKEN_LIST) && !kp_token_before_mark(tokens, i) &&
         !(token->flags & KP_TOKEN_POSSESSIVE) &&
         (kp_token_listed(tokens, i + 1, "said") ||
          kp_token(tokens, i + 1)->flags & KP_TOKEN_FINITE ||
          opens_pair(tokens, i));
}

/* "a message from | Holt" where nobody is "in Holt". */
static gboolean
is_receiver(const KpTokens *tokens, const KpNames *names, guint i)
{
  if (!kp_token_is(tokens, i - 1, "to|from") ||
      kp_token(tokens, i - 1)->marks != 0)
    return FALSE;
  g_autofree gchar *name = kp_alone_name(tokens, i);
  return !g_hash_table_contains(names->places, name);
}

/* "Reed, | Holt and Field": the one before is a person, too. */
static gboolean
stands_in_row(const KpTokens *tokens, const KpNames *names, guint i)
{
  if (kp_token(tokens, i - 1)->marks != KP_MARK_COMMA)
    return FALSE;
  g_autofree gchar *left = kp_alone_name(tokens, i - 1);
  return kp_names_full(names, left) != NULL;
}

/* "Holt's | Hull bakery", "Holt's | Hull, Ohio, bakery": what is owned is no
 * name; "Holt's | Bakery sold" is one. */
static gboolean
owns_thing(const KpTokens *tokens, guint i)
{
  const guint32 others = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_AUXILIARY |
                         KP_WORD_VERB | KP_WORD_SAY | KP_WORD_PREPOSITION |
                         KP_WORD_COORDINATE | KP_WORD_CAPITAL;
  guint thing = i + 1;
  while (thing < tokens->n &&
         kp_token(tokens, thing)->classes & KP_WORD_CAPITAL)
    thing++;
  return kp_token(tokens, i)->flags & KP_TOKEN_POSSESSIVE &&
         thing < tokens->n && kp_token(tokens, thing - 1)->marks == 0 &&
         !kp_token_any(tokens, thing, others, KP_TOKEN_FINITE);
}

/* "the bakery | Holt Ltd" goes on with a name, 'Holt's "Loaves"' does not. */
static gboolean
goes_on(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, i);
  if (i + 1 >= tokens->n || !draft->keep[i + 1] || token->marks != 0)
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  const gchar *letters = tokens->text + next->span.start;
  if (*letters == '&')
    return TRUE;                            /* "Holt & Sons" */
  if (token->flags & KP_TOKEN_POSSESSIVE && /* "Holt's DNA" */
      (next->quote != token->quote || g_ascii_isupper(letters[1]) ||
       owns_thing(tokens, i)))
    return FALSE;
  return (next->classes & KP_WORD_CAPITAL) != 0;
}

/* "Holt", no part of "Anna Holt", "PC Holt", "Mr Holt", "Holt Street", "the
 * Holt". */
static gboolean
is_no_part(const KpDraft *draft, const KpNames *names, guint first, KpAlone at)
{
  guint i = at.from;
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, at.i);
  if (goes_on(draft, at.i))
    return FALSE;
  if (i == first || i == 0 || is_new_subject(tokens, at) ||
      is_receiver(tokens, names, i) || stands_in_row(tokens, names, i))
    return TRUE;
  const KpToken *left = kp_token(tokens, i - 1);
  const gchar *letters = tokens->text + left->word.start;
  if (left->marks == 0 && left->word.length > 1 &&
      g_ascii_isupper(letters[0]) && g_ascii_isupper(letters[1]))
    return FALSE; /* "VS Code" is a name of its own */
  guint8 parting = KP_MARK_COMMA | KP_MARK_COLON | KP_MARK_CLOSE;
  if (left->quote != 0) /* '"What a man!" | Holt said' */
    parting |= KP_MARK_QUERY | KP_MARK_STOP;
  if (left->marks != 0)
    return (left->marks & ~parting) == 0 &&
           (!(left->classes & KP_WORD_CAPITAL) || left->quote != 0);
  if (kp_token_is(tokens, i - 1, "that|which") ||
      (kp_token_is(tokens, i - 1, "in|of|at|to|from|into|near") &&
       token->flags & KP_TOKEN_POSSESSIVE))
    return TRUE; /* "that Holt", "which Holt", "in Holt's shop" */
  return !(left->classes & (KP_WORD_DETERMINER | KP_WORD_TITLE)) &&
         (!(left->classes & KP_WORD_CAPITAL) ||
          left->classes & (KP_WORD_FUNCTION | KP_WORD_STOP)) &&
         (!kp_token_is(tokens, i - 1, "of") || /* not "University of Holt" */
          (i > 1 && !(kp_token(tokens, i - 2)->classes & KP_WORD_CAPITAL))) &&
         !kp_token_is(tokens, i - 1, "to") &&
         !kp_token_is(tokens, i - 1, "elder|younger|older") &&
         !kp_token_is(tokens, i - 1,
                      "in|at|from|near|into|across|al|el|bin|ben|van|von|"
                      "de|der|den|da|di|du|la|le|nee|n\u00e9e");
}

gboolean
kp_alone_stands(const KpDraft *draft,
                const KpNames *names,
                guint first,
                KpAlone at)
{
  return is_no_part(draft, names, first, at) &&
         !calls_kind(draft->tokens, first, at);
}
