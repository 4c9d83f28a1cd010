/* SPDX-License-Identifier: MIT */
/* Tokens come in; all that may be cut from them, by place, goes out. */
#include <string.h>

#include "cut.h"
#include "last.h"
#include "prose.h"

KpCuts *
kp_cuts_new(const KpTokens *tokens, guint max_words)
{
  KpCuts *self = g_new0(KpCuts, 1);
  self->tokens = tokens;
  self->max_words = max_words;
  self->heads = g_array_new(FALSE, FALSE, sizeof(KpCut));
  self->inners = g_array_new(FALSE, FALSE, sizeof(KpCut));
  self->tails = g_array_new(FALSE, FALSE, sizeof(KpCut));
  kp_cut_openers(self);
  kp_cut_attributions(self);
  kp_cut_asides(self);
  kp_cut_ages(self);
  kp_cut_days(self);
  kp_cut_circumstance(self);
  kp_cut_tails(self);
  return self;
}

void
kp_cuts_need(KpCuts *self)
{
  kp_cut_needed_half(self);
  kp_cut_needed_subject(self);
  kp_cut_needed_tails(self);
}

void
kp_cuts_last(KpCuts *self)
{
  kp_cut_last_heads(self);
  kp_cut_last_subject(self);
  kp_cut_last_tails(self);
}

void
kp_cuts_free(KpCuts *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->heads);
  g_array_unref(self->inners);
  g_array_unref(self->tails);
  g_free(self);
}

static gboolean
overlaps(const GArray *cuts, KpCut cut)
{
  for (guint i = 0; i < cuts->len; i++) {
    const KpCut *other = &g_array_index(cuts, KpCut, i);
    if (cut.from < other->to && other->from < cut.to)
      return TRUE;
  }
  return FALSE;
}

static GArray *
list_of(KpCuts *self, KpCutPlace place)
{
  switch (place) {
  case KP_CUT_HEAD:
    return self->heads;
  case KP_CUT_TAIL:
    return self->tails;
  default:
    return self->inners;
  }
}

gboolean
kp_cut_allowed(const KpProse *prose, const gchar *name)
{
  guint32 classes;
  return prose->language_known &&
         kp_language_look_up(prose->language, name, strlen(name), &classes) &
             kp_list_bit("cuts");
}

void
kp_cuts_add(KpCuts *self, KpCut cut)
{
  /* More would only be combined into candidates that nobody looks at. */
  const guint most = 16; /* cuts of a place */
  const KpTokens *tokens = self->tokens;
  if (cut.place == KP_CUT_INNER && cut.to == tokens->n)
    cut.place = KP_CUT_TAIL;
  GArray *list = list_of(self, cut.place);
  if (cut.from >= cut.to || cut.to > tokens->n || list->len >= most)
    return;
  if (!kp_tokens_may_part(tokens, cut.from) ||
      !kp_tokens_may_part(tokens, cut.to))
    return;
  /* "'We met, and she said, 'Come in,' said": no mark closes the first; the
   * sign of an item is none. */
  if (cut.place == KP_CUT_HEAD && kp_token(tokens, 0)->marks & KP_MARK_OPEN &&
      !(kp_token(tokens, 0)->flags & KP_TOKEN_DASH) &&
      kp_token(tokens, 0)->quote == 0 && kp_token(tokens, 0)->depth == 0)
    return;
  if (!kp_cut_allowed(tokens->prose, cut.name))
    return;
  if (cut.place == KP_CUT_INNER && overlaps(list, cut))
    return;
  self->past |= cut.past;
  g_array_append_val(list, cut);
}

void
kp_cuts_add_plain(
    KpCuts *self, KpCutPlace place, const gchar *name, guint from, guint to)
{
  KpCut cut = {.name = name, .from = from, .to = to, .place = place};
  kp_cuts_add(self, cut);
}

void
kp_cuts_add_small(
    KpCuts *self, KpCutPlace place, const gchar *name, guint from, guint to)
{
  KpCut cut = {.name = name, .from = from, .to = to, .place = place};
  cut.small = TRUE;
  kp_cuts_add(self, cut);
}
