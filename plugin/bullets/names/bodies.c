/* SPDX-License-Identifier: MIT */
/* Prose comes in; its museums, courts and the like, each with its name, go out,
 * and for a draft that has them, the names that can stand there. */
#include "name-tables.h"
#include "proper.h"
#include "prose.h"
#include "runs.h"
#include "word-list.h"

#define KINDS                                                                  \
  "academy|agency|airfield|airport|association|bank|board|bureau|cathedral|"   \
  "church|clinic|college|commission|committee|council|court|department|"       \
  "diocese|festival|foundation|gallery|hospital|hotel|institute|league|"       \
  "library|ministry|museum|park|prison|school|society|stadium|station|"        \
  "theater|theatre|union|university|zoo"

static gboolean
is_kind(const KpProse *prose, guint i)
{
  return kp_prose_is(prose, i, KINDS);
}

/* Another of the kind is no more than one of several: neither is told of. */
static void
keep(
    GHashTable *bodies, const KpProse *prose, guint kind, guint at, gchar *full)
{
  const gchar *noun = kp_prose_word(prose, kind)->form->folded;
  kp_only_names_add(bodies, noun, at, full);
}

/* "a museum", "police museum", "Moss museum", "Hull's museum": there is one
 * beside it; not "the museum", "their museum". */
static gboolean
is_other(const KpProse *prose, guint first, guint i)
{
  return i > first && kp_prose_adjoins(prose, i) &&
         !kp_prose_is(prose, i - 1, "the|this|that|his|her|its|their|our");
}

/* Where the words of the name end whose kind stands at `kind`: "Hull Museum |
 * Director", "Museum of Hull | President". */
static guint
end_of_body(const KpProse *prose, guint kind, guint to)
{
  if (kind + 1 >= to || !kp_prose_is(prose, kind + 1, "of|for"))
    return kind + 1;
  guint end = kind + 2;
  while (end < to && !(kp_prose_word(prose, end)->classes & KP_WORD_TITLE))
    end++;
  return end;
}

/* "the Museum of Hull", where it is "Museum of Hull bakers", too; NULL where
 * the name is not whole, "Museum", "NHS | Museum". */
static gchar *
copy_name(const KpProse *prose, guint from, guint kind, guint end, guint first)
{
  gboolean torn = from > first && kp_prose_adjoins(prose, from) &&
                  g_ascii_isupper(kp_proper_initial(prose, from - 1)) &&
                  !kp_prose_is(prose, from - 1, "the") &&
                  !(kp_prose_word(prose, from - 1)->classes &
                    (KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION));
  if (end == from + 1 || torn)
    return NULL;
  g_autofree gchar *full = kp_proper_copy(prose, from, end, first);
  gboolean named = g_str_has_prefix(full, KP_PROPER_THE) || end - from > 2;
  if (!named && kp_prose_is(prose, kind, "church|court|park|bank"))
    return NULL; /* "Jane Church" */
  if (from == kind && !g_str_has_prefix(full, KP_PROPER_THE))
    return g_strconcat(KP_PROPER_THE, full, NULL);
  return g_steal_pointer(&full);
}

/* The name [from, to), whose first word may but open the sentence: "At Hull
 * Museum". */
static void
read_name(
    GHashTable *bodies, const KpProse *prose, guint from, guint to, guint first)
{
  const guint32 small = KP_WORD_FUNCTION | KP_WORD_STOP | KP_WORD_PREPOSITION |
                        KP_WORD_SUBORDINATE | KP_WORD_TITLE;
  while (from < to && kp_prose_word(prose, from)->classes & small)
    from++;
  guint kind = from;
  while (kind < to && !is_kind(prose, kind))
    kind++;
  if (kind == to || (kind > from && kp_proper_small(prose, kind - 1)))
    return; /* "State of the Union" */
  guint end = end_of_body(prose, kind, to);
  keep(bodies, prose, kind, from, copy_name(prose, from, kind, end, first));
}

GHashTable *
kp_bodies_new(const KpProse *prose)
{
  GHashTable *bodies = kp_only_names_new();
  for (guint s = 0; s < prose->sentences->len; s++) {
    const KpSentence *sentence = kp_prose_sentence(prose, s);
    guint first = sentence->first_word, end = first + sentence->n_words;
    for (guint i = first, to; i < end; i = to) {
      to = i + 1;
      if (kp_proper_named(prose, i)) {
        to = kp_proper_end(prose, i, end);
        read_name(bodies, prose, i, to, first);
      } else if (is_kind(prose, i) && is_other(prose, first, i)) {
        keep(bodies, prose, i, i, NULL);
      }
    }
  }
  return bodies;
}

/* "the museum | said", not "the museum | shop", "the museum | of Hull". */
static gboolean
stands_alone(const KpDraft *draft, guint i)
{
  const KpTokens *tokens = draft->tokens;
  const KpToken *token = kp_token(tokens, i);
  if (!kp_token_is(tokens, i - 1, "the") || !draft->keep[i - 1] ||
      kp_token(tokens, i - 1)->marks != 0 || token->quote != 0)
    return FALSE;
  if (kp_token_before_mark(tokens, i) || token->flags & KP_TOKEN_POSSESSIVE)
    return TRUE;
  return !kp_token_is(tokens, i + 1, "of|for|that|which|where|who|in|at") &&
         kp_proper_parts(kp_token(tokens, i + 1));
}

void
kp_bodies_add(const KpDraft *draft,
              GHashTable *bodies,
              guint i,
              KpCandidate *candidate)
{
  const KpTokens *tokens = draft->tokens;
  if (!stands_alone(draft, i))
    return;
  g_autofree gchar *noun =
      kp_run_strip(kp_span_copy(tokens->text, kp_token(tokens, i)->word));
  guint first = kp_prose_sentence(tokens->prose, tokens->sentence)->first_word;
  const gchar *full = kp_only_names_find(bodies, noun, first);
  if (full == NULL)
    return;
  KpSpan the = kp_token(tokens, i - 1)->word;
  KpCalled called = {.full = g_strdup(full), .thing = TRUE};
  called.call = g_strdup_printf("%.*s %s", (int)the.length,
                                tokens->text + the.start, noun);
  g_array_append_val(candidate->called, called);
}
