/* SPDX-License-Identifier: MIT */
/* A ranking comes in, then candidates; why one can be no bullet, or what it is
 * worth, goes out. */
#include "scales.h"

#include "choice.h"
#include "prose.h"
#include "ranking.h"
#include "share.h"
#include "standing.h"
#include "synonyms.h"
#include "worth.h"

struct KpScales {
  const KpRanking *ranking;
  gdouble *weights;
  gboolean *title; /* of each term: the title holds it, or one that says the
                      same; NULL: there is none */
};

static gboolean *
mark_title(const KpProse *prose)
{
  if (prose->title_terms->len == 0)
    return NULL;
  gboolean *marks = g_new0(gboolean, prose->terms->len + 1);
  for (guint i = 0; i < prose->title_terms->len; i++)
    marks[g_array_index(prose->title_terms, guint32, i)] = TRUE;
  kp_synonyms_mark(prose, marks);
  return marks;
}

KpScales *
kp_scales_new(const KpRanking *ranking)
{
  KpScales *self = g_new(KpScales, 1);
  self->ranking = ranking;
  self->weights = kp_worth_weights(ranking);
  self->title = mark_title(ranking->prose);
  return self;
}

void
kp_scales_free(KpScales *self)
{
  if (self == NULL)
    return;
  g_free(self->weights);
  g_free(self->title);
  g_free(self);
}

const gchar *
kp_scales_refuse(const KpScales *self, const KpCandidate *candidate)
{
  const gchar *refused = kp_standing_refuse(self->ranking->prose, candidate);
  if (refused == NULL && self->title != NULL &&
      kp_choice_repeats(self->ranking, candidate, self->title))
    return "it repeats the title";
  return refused;
}

gdouble
kp_scales_weigh(const KpScales *self,
                const KpCandidate *candidate,
                GArray *shares)
{
  gdouble worth = kp_worth(self->ranking, candidate, self->weights, shares);
  worth -= kp_standing_cost(self->ranking, candidate, shares);
  if (self->title == NULL)
    return worth;
  gdouble told = kp_choice_headline_cost(self->ranking, candidate, self->title);
  return worth - kp_share_cost(shares, "headline", told);
}

gdouble
kp_scales_stale(const KpScales *self, const KpCandidate *candidate)
{
  return self->title == NULL
             ? 0
             : kp_choice_stale_cost(self->ranking, candidate, self->title);
}
