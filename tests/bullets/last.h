/* SPDX-License-Identifier: MIT */
/* What the last sentence of a test's own text can become. */
#ifndef KP_LAST_H
#define KP_LAST_H

#include "candidate.h"
#include "names.h"
#include "sample.h"

typedef struct {
  Sample sample;
  KpNames *names;
  GPtrArray *candidates; /* of KpCandidate */
} Last;

static inline Last
last_of(const gchar *text)
{
  const guint max_words = 25;
  const gchar *why = NULL;
  Last self;
  g_test_message("%s", text);
  sample_init(&self.sample, text);
  const KpProse *prose = self.sample.prose;
  self.names = kp_names_new(prose);
  self.candidates = kp_candidates_new(
      prose, self.names, prose->sentences->len - 1, max_words, &why);
  return self;
}

static inline void
last_clear(Last *self)
{
  g_ptr_array_unref(self->candidates);
  kp_names_free(self->names);
  sample_clear(&self->sample);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Last, last_clear)

/* The one with the least cut off; there must be one. */
static inline KpCandidate *
last_whole(const Last *self)
{
  g_assert_cmpuint(self->candidates->len, >, 0);
  return g_ptr_array_index(self->candidates, 0);
}

/* The one that reads so; there must be one. */
static inline KpCandidate *
last_cut(const Last *self, const gchar *text)
{
  for (guint i = 0; i < self->candidates->len; i++) {
    KpCandidate *candidate = g_ptr_array_index(self->candidates, i);
    if (g_str_equal(candidate->text, text))
      return candidate;
  }
  g_error("there is no candidate \"%s\"", text);
}

#endif
