/* SPDX-License-Identifier: MIT */
/* A draft and the people of its article come in; those whom it calls by less
 * than could be said go out. */
#include "called.h"

#include <string.h>

#include "cut.h"
#include "described.h"
#include "name-tables.h"
#include "names.h"
#include "particle.h"
#include "prose.h"
#include "runs.h"
#include "word.h"

/* "Spotify | customers": what follows is no noun that it belongs to. */
static gboolean
ends_name(const KpTokens *tokens, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_AUXILIARY |
                        KP_WORD_VERB | KP_WORD_SAY | KP_WORD_PREPOSITION |
                        KP_WORD_OPENS_CLAUSE | KP_WORD_NEGATION;
  const KpToken *token = kp_token(tokens, i);
  if (kp_token_before_mark(tokens, i) || token->flags & KP_TOKEN_POSSESSIVE)
    return TRUE;
  const KpToken *next = kp_token(tokens, i + 1);
  return next->classes & small || next->flags & KP_TOKEN_FINITE ||
         kp_token_listed(tokens, i + 1, "adverb") ||
         kp_token_ends(tokens, i + 1, "ly");
}

/* "Holt", or "Anna" where that is nobody's surname; "Holt's brother | Paul" may
 * have another. */
static const gchar *
full_of_plain(const KpDraft *draft,
              const KpNames *names,
              guint i,
              const gchar *name)
{
  const gchar *full = kp_names_full(names, name);
  const KpTokens *tokens = draft->tokens;
  if (full != NULL || !ends_name(tokens, i) ||
      (i > 0 && kp_token_trade(tokens, i - 1)))
    return full;
  return kp_names_first(names, name);
}

/* "Holt | , a baker", "Holt | , chief baker of Hull" */
static gboolean
is_followed_by_trade(const KpDraft *draft, guint i)
{
  const guint reach = 3; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (!(kp_token(tokens, i)->marks & KP_MARK_COMMA) || i + 1 >= tokens->n ||
      !draft->keep[i + 1])
    return FALSE;
  if (kp_token(tokens, i + 1)->classes & KP_WORD_DETERMINER)
    return TRUE;
  for (guint k = i + 1; k < tokens->n && k <= i + reach && draft->keep[k]; k++)
    if (kp_token_trade(tokens, k))
      return TRUE;
  return FALSE;
}

/* Nothing that stands around the tokens [from, i] says already what that person
 * is: "striker | Holt", "Holt, a baker". */
static gboolean
is_bare(const KpDraft *draft, guint from, guint i)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_AUXILIARY | KP_WORD_SAY | KP_WORD_COORDINATE |
                        KP_WORD_SUBORDINATE | KP_WORD_VERB;
  const KpTokens *tokens = draft->tokens;
  if (is_followed_by_trade(draft, i))
    return FALSE;
  if (from == 0 || !draft->keep[from - 1])
    return TRUE;
  const KpToken *left = kp_token(tokens, from - 1);
  if (left->classes & KP_WORD_TITLE)
    return FALSE;
  return left->marks != 0 || left->flags & KP_TOKEN_FINITE ||
         kp_token_is(tokens, from - 1, "that|which|ago") ||
         kp_token_listed(tokens, from - 1, "adverb") ||
         (kp_token_is(tokens, from - 2, "to") &&
          kp_token_listed(tokens, from - 1, "verb-base")) ||
         (left->classes & small && !(left->classes & KP_WORD_PRONOUN) &&
          !(left->classes & KP_WORD_DETERMINER));
}

/* What introduces the person, NULL: nothing, or the sentence has it already:
 * "Anna Holt is a | baker". */
static gchar *
copy_introduced(const KpDraft *draft, const KpNames *names, const gchar *full)
{
  const KpTokens *tokens = draft->tokens;
  const gchar *introduced = kp_names_introduced(names, full);
  if (introduced == NULL)
    return NULL;
  g_autofree gchar *told =
      g_strndup(introduced, strlen(introduced) - strlen(full) - 1);
  const gchar *blank = strrchr(told, ' ');
  g_autoptr(GString) fold = g_string_new(NULL);
  const gchar *word = blank == NULL ? told : blank + 1;
  gsize length = strcspn(word, ".");
  const gchar *trade = kp_word_fold(word, length, fold);
  gboolean rank = g_ascii_isupper(*word);
  for (guint i = 0; i < tokens->n; i++) {
    const gchar *own = kp_token_folded(tokens, i);
    if (draft->keep[i] && g_str_has_prefix(own, trade) &&
        (!rank || own[length] == '\0' || own[length] == '.'))
      return NULL;
  }
  return g_strdup(introduced);
}

/* The text of the tokens without the last one's "'s". */
static gchar *
copy_call(const KpTokens *tokens, guint from, guint i)
{
  guint32 start = kp_token(tokens, from)->word.start;
  guint32 end = kp_span_end(kp_token(tokens, i)->word);
  return kp_run_strip(
      kp_prose_copy_span(tokens->prose, (KpSpan){start, end - start}));
}

static void
add_called(const KpDraft *draft,
           const KpNames *names,
           KpAlone at,
           const gchar *full,
           KpCandidate *candidate)
{
  guint i = at.from;
  gboolean untitled = kp_titled_loses(draft, i);
  KpCalled called = {.call = copy_call(draft->tokens, i - untitled, at.i),
                     .full = g_strdup(full),
                     .ranked = kp_titled_ranked(draft, names, i, full)};
  if ((untitled || !kp_titled_follows(draft, i)) &&
      is_bare(draft, i - untitled, at.i))
    called.introduced = copy_introduced(draft, names, full);
  g_array_append_val(candidate->called, called);
}

static gboolean
may_name(const KpDraft *draft, guint i)
{
  const KpToken *token = kp_token(draft->tokens, i);
  return draft->keep[i] && token->classes & KP_WORD_CAPITAL &&
         token->quote == 0;
}

/* The full name that ends with the tokens `at`, where `name` stands, NULL:
 * none; *from is set to its first token. */
static const gchar *
full_at(const KpDraft *draft,
        const KpNames *names,
        KpAlone at,
        const gchar *name,
        guint *from)
{
  const guint longest = 4; /* words */
  const KpTokens *tokens = draft->tokens;
  guint i = at.i;
  if (kp_token(tokens, i)->marks == 0 &&
      kp_token(tokens, i + 1)->classes & KP_WORD_CAPITAL)
    return NULL;
  guint32 end = kp_token(tokens, at.from)->word.start;
  for (guint k = at.from; k > 0 && i - k + 1 < longest; k--) {
    if (!may_name(draft, k - 1))
      return NULL;
    guint32 start = kp_token(tokens, k - 1)->word.start;
    g_autofree gchar *before =
        kp_prose_copy_span(tokens->prose, (KpSpan){start, end - start});
    g_autofree gchar *all = g_strconcat(before, name, NULL);
    const gchar *full = kp_names_full(names, name);
    if (full == NULL || !g_str_equal(full, all))
      full = kp_names_full(names, all);
    if (full != NULL && g_str_equal(full, all)) {
      *from = k - 1;
      return full;
    }
  }
  return NULL;
}

/* "Anna Holt | , a member of the board,", "Her mother, | Anna Holt," at the
 * tokens [from, i]: what said who that is was cut off. */
static gboolean
is_stripped(const KpDraft *draft, guint from, guint i)
{
  const KpTokens *tokens = draft->tokens;
  if (!(kp_token(tokens, i)->marks & KP_MARK_COMMA) || i + 2 >= tokens->n)
    return FALSE;
  if (from > 1 && !draft->keep[from - 1] && !draft->keep[from - 2] &&
      kp_token(tokens, from - 1)->marks & KP_MARK_COMMA &&
      !(kp_token(tokens, from - 1)->flags & KP_TOKEN_TIME))
    return TRUE;
  if (draft->keep[i + 1] || draft->keep[i + 2])
    return FALSE;
  const KpToken *next = kp_token(tokens, i + 1);
  return next->classes & KP_WORD_DETERMINER;
}

/* "Anna Holt | , who bakes,", "Anna Holt | , 26, of Hull", "Anna Holt | is a
 * baker" */
static gboolean
is_told_behind(const KpDraft *draft, guint i)
{
  const guint reach = 6; /* tokens */
  const KpTokens *tokens = draft->tokens;
  if (i + 1 >= tokens->n || !draft->keep[i + 1])
    return FALSE;
  if (kp_token(tokens, i)->marks & KP_MARK_COMMA &&
      kp_token(tokens, i + 1)->classes & KP_WORD_RELATIVE)
    return TRUE;
  for (guint k = i + 1; k < tokens->n && k < i + reach; k++) {
    if (draft->keep[k] && kp_token_trade(tokens, k))
      return TRUE;
  }
  return FALSE;
}

/* Anna Holt, at the tokens [from, i], of whom nothing here says that she is a
 * baker. */
static void
add_unintroduced(const KpDraft *draft,
                 const KpNames *names,
                 guint from,
                 guint i,
                 const gchar *full,
                 KpCandidate *candidate)
{
  gchar *introduced =
      is_bare(draft, from, i) ? copy_introduced(draft, names, full) : NULL;
  gboolean stripped =
      introduced == NULL && is_bare(draft, from, i) &&
      (is_stripped(draft, from, i) ||
       (!is_told_behind(draft, i) && kp_names_has_trade(names, full)));
  if (introduced == NULL && !stripped)
    return;
  KpCalled called = {.call = g_strdup(full),
                     .full = g_strdup(full),
                     .introduced = introduced,
                     .stripped = stripped};
  g_array_append_val(candidate->called, called);
}

/* "Omar al-Amin" by the "Al-Amin" that opens the sentence. */
static gboolean
ends_in_name(const gchar *full, const gchar *name)
{
  gsize all = strlen(full), length = strlen(name);
  return all >= length && g_ascii_strcasecmp(full + all - length, name) == 0;
}

/* TRUE where a token before i may name somebody by the same name. */
static gboolean
is_named_before(const KpDraft *draft, guint i, const gchar *name)
{
  const KpTokens *tokens = draft->tokens;
  const gchar *blank = strrchr(name, ' '); /* of "van Reed" */
  name = blank == NULL ? name : blank + 1;
  gsize length = strlen(name);
  for (guint k = 0; k < i; k++) {
    KpSpan word = kp_token(tokens, k)->word;
    if (!may_name(draft, k) || word.length < length ||
        memcmp(tokens->text + word.start, name, length) != 0)
      continue;
    g_autofree gchar *other = kp_alone_name(tokens, k);
    if (g_str_equal(other, name))
      return TRUE;
  }
  return FALSE;
}

/* Whom the tokens, where `name` stands without the rest of the full name, mean;
 * NULL: nobody for certain. */
static const gchar *
full_of_call(const KpDraft *draft,
             const KpNames *names,
             guint first,
             KpAlone at,
             const gchar *name)
{
  if (kp_titled_follows(draft, at.from))
    return kp_titled_full(draft, names, at, name);
  if (kp_alone_stands(draft, names, first, at))
    return full_of_plain(draft, names, at.i, name);
  const gchar *full = kp_names_full(names, name);
  return kp_titled_ranked(draft, names, at.from, full) &&
                 ends_name(draft->tokens, at.i)
             ? full
             : NULL;
}

/* Adds the one whom the tokens, where `name` stands, mean. */
static void
add_named(const KpDraft *draft,
          const KpNames *names,
          guint first,
          KpAlone at,
          const gchar *name,
          KpCandidate *candidate)
{
  guint from = at.from;
  const gchar *full = full_at(draft, names, at, name, &from);
  if (full != NULL) {
    add_unintroduced(draft, names, from, at.i, full, candidate);
    return;
  }
  if (kp_names_full(names, name) == NULL &&
      kp_names_first(names, name) == NULL) {
    if (kp_alone_stands(draft, names, first, at))
      kp_lone_add(draft, names->lone, at.i, name, candidate);
    return;
  }
  full = full_of_call(draft, names, first, at, name);
  if (full != NULL && g_strcmp0(full, draft->name) != 0 &&
      !kp_candidate_calls(candidate, full))
    add_called(draft, names, at, full, candidate);
  if (full != NULL && at.from == first &&
      (ends_in_name(full, name) || g_str_has_prefix(full, name)))
    candidate->traits |= KP_TRAIT_SURNAME;
}

/* The tokens of the name that ends with the token i, and *name with the small
 * words before it where somebody is called so: "van Reed". */
static KpAlone
find_name(const KpDraft *draft, const KpNames *names, guint i, gchar **name)
{
  KpAlone at = {kp_token_particles_from(draft->tokens, i), i};
  if (at.from == i || !draft->keep[at.from]) /* as nearly always */
    return (KpAlone){i, i};
  g_autofree gchar *all =
      kp_particles_lower(copy_call(draft->tokens, at.from, i));
  if (kp_names_full(names, all) == NULL)
    return (KpAlone){i, i};
  g_free(*name);
  *name = g_steal_pointer(&all);
  return at;
}

void
kp_called_find(const KpDraft *draft,
               const KpNames *names,
               guint first,
               KpCandidate *candidate)
{
  const KpTokens *tokens = draft->tokens;
  if (names == NULL || !kp_cut_allowed(tokens->prose, "full name"))
    return;
  if (draft->name != NULL && !draft->behind)
    add_unintroduced(draft, names, draft->named, draft->named, draft->name,
                     candidate);
  gboolean bodies = g_hash_table_size(names->bodies) > 0;
  gboolean kinds = g_hash_table_size(names->kinds) > 0;
  for (guint i = 0; i < tokens->n; i++) {
    if (bodies && draft->keep[i])
      kp_bodies_add(draft, names->bodies, i, candidate);
    if (kinds)
      kp_kinds_add(draft, names->kinds, i, candidate);
    if (!may_name(draft, i))
      continue;
    g_autofree gchar *name = kp_alone_name(tokens, i);
    KpAlone at = find_name(draft, names, i, &name);
    if (is_named_before(draft, at.from, name))
      continue;
    if (g_hash_table_size(names->initials) > 0)
      kp_spelled_add(draft, names, i, name, candidate);
    add_named(draft, names, first, at, name, candidate);
  }
}
