/* SPDX-License-Identifier: MIT */
/* A draft and its wording come in; the candidate that they make goes out. */
#include "candidate.h"

#include <string.h>

#include "article.h"
#include "draft.h"
#include "names.h"
#include "traits.h"

static void
clear_called(gpointer data)
{
  KpCalled *self = data;
  g_free(self->call);
  g_free(self->full);
  g_free(self->introduced);
}

void
kp_candidate_free(KpCandidate *self)
{
  if (self == NULL)
    return;
  g_free(self->text);
  g_free(self->named);
  g_free(self->brief);
  g_clear_pointer(&self->called, g_array_unref);
  g_clear_pointer(&self->presumed, g_array_unref);
  g_clear_pointer(&self->cuts, g_ptr_array_unref);
  g_clear_pointer(&self->words, g_array_unref);
  g_free(self);
}

gboolean
kp_candidate_has_cut(const KpCandidate *self, const gchar *name)
{
  for (guint i = 0; i < self->cuts->len; i++) {
    if (g_str_equal(g_ptr_array_index(self->cuts, i), name))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_candidate_calls(const KpCandidate *self, const gchar *full)
{
  for (guint i = 0; i < self->called->len; i++) {
    if (g_str_equal(g_array_index(self->called, KpCalled, i).full, full))
      return TRUE;
  }
  return FALSE;
}

static GArray *
words_new(const KpDraft *draft, guint sentence)
{
  const KpProse *prose = draft->tokens->prose;
  const KpSentence *source = kp_prose_sentence(prose, sentence);
  guint at = source->first_word, end = at + source->n_words, n = 0;
  GArray *words = g_array_new(FALSE, FALSE, sizeof(guint));
  g_array_set_size(words, source->n_words);
  for (guint i = 0; i < draft->tokens->n; i++) {
    KpSpan span = kp_token(draft->tokens, i)->span;
    for (; at < end; at++) {
      guint32 start = kp_prose_word(prose, at)->span.start;
      if (start >= kp_span_end(span))
        break;
      if (draft->keep[i])
        g_array_index(words, guint, n++) = at;
    }
  }
  return g_array_set_size(words, n);
}

/* Words that are put beside the call: of the full name, or of what says who
 * that is where it calls him so already. */
static guint
more_words(const KpCalled *called)
{
  gboolean named = g_str_equal(called->call, called->full);
  const gchar *put =
      named && called->introduced != NULL ? called->introduced : called->full;
  guint full = kp_point_words(put), call = kp_point_words(called->call);
  return full > call ? full - call : 0;
}

/* "minister Anna Holt" of "Danish minister Anna Holt", where nothing but names
 * stands before it; NULL: it is not so. */
static const gchar *
without_origin(const KpCalled *called)
{
  const gchar *at = called->introduced;
  const gchar *name = at + strlen(at) - strlen(called->full);
  while (at < name && g_ascii_isupper(*at))
    at = strchr(at, ' ') + 1;
  if (at == called->introduced || at == name)
    return NULL;
  for (const gchar *word = at; word < name; word = strchr(word, ' ') + 1) {
    if (!g_ascii_islower(*word) || g_str_has_prefix(word, "and ") ||
        g_str_has_prefix(word, "of "))
      return NULL;
  }
  return at;
}

/* Says whether there is room for what tells who that is, which gets shorter
 * where that makes room. */
static void
make_room(KpCalled *called, guint room)
{
  guint call = kp_point_words(called->call);
  if (called->introduced != NULL && !called->thing &&
      kp_point_words(called->introduced) > call + room) {
    gchar *shorter = g_strdup(without_origin(called));
    if (shorter != NULL) {
      g_free(called->introduced);
      called->introduced = shorter;
    }
  }
  called->cramped = more_words(called) > room;
}

KpCandidate *
kp_candidate_new(const KpDraft *draft, const KpNames *names, GPtrArray *cuts)
{
  KpCandidate *self = g_new0(KpCandidate, 1);
  self->sentence = draft->tokens->sentence;
  self->cuts = g_ptr_array_copy(cuts, NULL, NULL);
  self->words = words_new(draft, self->sentence);
  self->called = g_array_new(FALSE, FALSE, sizeof(KpCalled));
  g_array_set_clear_func(self->called, clear_called);
  kp_traits_measure(draft, names, self);
  for (guint i = 0; i < self->cuts->len; i++)
    if (strstr(g_ptr_array_index(self->cuts, i), "attribution") != NULL)
      self->traits |= KP_TRAIT_UNATTRIBUTED;
  if (draft->name != NULL) {
    self->named = g_strdup(draft->name);
    self->brief = kp_names_brief(names, draft->name);
  }
  return self;
}

void
kp_candidate_word_as(KpCandidate *self,
                     gchar *text,
                     guint n_words,
                     guint max_words)
{
  self->text = text;
  self->n_words = n_words;
  for (guint i = 0; i < self->called->len; i++)
    make_room(&g_array_index(self->called, KpCalled, i), max_words - n_words);
}
