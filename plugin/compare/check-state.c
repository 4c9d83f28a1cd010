/* SPDX-License-Identifier: MIT */
/* A page comes in; whether its points are in a state that it may be in goes
 * out. */
#include "inspection.h"
#include "state.h"

static const gchar *const WHAT[KP_N_STATES] = {
    [KP_STATE_MISSING] = "no points are written; write or accept some",
    [KP_STATE_CURRENT] = "the points are generated ones that were accepted",
    [KP_STATE_STALE] = "the article has changed since its points were "
                       "accepted; accept new ones, or write your own",
    [KP_STATE_EDITED] = "the points were changed by hand after they were "
                        "accepted",
    [KP_STATE_OWN] = "the points are written by hand",
    [KP_STATE_OFF] = "the page wants no box",
    [KP_STATE_NONE] = "no points are written, and none could be made",
};

void
kp_check_state(KpInspection *self, const KpBullets *bullets)
{
  const KpArticle *article = self->article;
  if (self->settings.required == 0 ||
      !kp_inspection_wants(self, KP_RULE_STATE) ||
      (bullets == NULL && kp_state_needs_bullets(article)))
    return;
  KpState state = kp_state_new(article, bullets);
  if ((self->settings.required & 1u << state.kind) != 0)
    return;
  const KpPoint *first =
      article->points->len > 0 ? g_ptr_array_index(article->points, 0) : NULL;
  kp_inspection_tell(self,
                     &(KpRemark){.rule = KP_RULE_STATE,
                                 .point = G_MAXUINT,
                                 .place = {first != NULL ? first->line : 1, 1}},
                     "%s: %s", kp_state_name(state.kind), WHAT[state.kind]);
}
