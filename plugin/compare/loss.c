/* SPDX-License-Identifier: MIT */
/* A sentence and its fate come in; the reason that an author can act on goes
 * out. */
#include "loss.h"

#include <string.h>

#include "bullets.h"
#include "prose.h"
#include "ranking.h"

/* Features that say where a sentence stands, not what it says. */
static gboolean
is_place(const gchar *feature)
{
  static const gchar *const PLACES[] = {"first", "position", "opens-paragraph"};
  for (gsize i = 0; i < G_N_ELEMENTS(PLACES); i++) {
    if (strcmp(feature, PLACES[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

static const KpRank *
rank_at(const KpRanking *ranking, guint sentence)
{
  return &g_array_index(ranking->ranks, KpRank, sentence);
}

/* The chosen sentence with the lowest score. */
static const KpRank *
weakest_chosen(const KpRanking *ranking, const KpBullets *bullets)
{
  const KpRank *weakest = NULL;
  for (guint i = 0; i < bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(bullets->bullets, i);
    const KpRank *rank = rank_at(ranking, bullet->sentence);
    if (weakest == NULL || rank->rank > weakest->rank)
      weakest = rank;
  }
  return weakest;
}

/* What parts the sentence from the weakest one chosen. */
static KpLoss
find_gap(const KpRanking *ranking, const KpBullets *bullets, guint sentence)
{
  const KpRank *weakest = weakest_chosen(ranking, bullets);
  const KpRank *rank = rank_at(ranking, sentence);
  gdouble gap = weakest->score - rank->score;
  if (gap <= 0)
    return (KpLoss){.kind = KP_LOSS_CUT};
  guint n;
  const KpFeature *features = kp_features(&n);
  KpLoss loss = {.kind = KP_LOSS_SCORE};
  gdouble by_place = 0, greatest = 0;
  for (guint i = 0; i < n; i++) {
    gdouble lost = weakest->shares[i] - rank->shares[i];
    if (is_place(features[i].name))
      by_place += lost;
    else if (lost > greatest) {
      greatest = lost;
      loss.why = features[i].name;
    }
  }
  return by_place >= gap ? (KpLoss){.kind = KP_LOSS_POSITION} : loss;
}

KpLoss
kp_loss_find(const KpRanking *ranking, const KpBullets *bullets, guint sentence)
{
  if (sentence == G_MAXUINT)
    return (KpLoss){.kind = KP_LOSS_ABSENT};
  if (bullets->bullets->len == 0)
    return (KpLoss){.kind = KP_LOSS_NO_BOX};
  const KpFate *fate = &g_array_index(bullets->fates, KpFate, sentence);
  switch (fate->kind) {
  case KP_FATE_CHOSEN:
    return (KpLoss){.kind = KP_LOSS_TAKEN};
  case KP_FATE_REDUNDANT:
    return (KpLoss){.kind = KP_LOSS_REDUNDANT, .rival = fate->rival};
  case KP_FATE_BESIDE:
    return (KpLoss){.kind = KP_LOSS_BESIDE, .why = fate->why};
  case KP_FATE_BUDGET:
    return (KpLoss){.kind = KP_LOSS_BUDGET};
  case KP_FATE_UNFIT:
    return (KpLoss){.kind = KP_LOSS_CUT, .why = fate->why};
  case KP_FATE_OUTSCORED:
    break;
  }
  return find_gap(ranking, bullets, sentence);
}

const gchar *
kp_loss_name(KpLossKind kind)
{
  static const gchar *const NAMES[] = {
      [KP_LOSS_ABSENT] = "absent", [KP_LOSS_NO_BOX] = "no box",
      [KP_LOSS_TAKEN] = "taken",   [KP_LOSS_REDUNDANT] = "redundant",
      [KP_LOSS_BESIDE] = "beside", [KP_LOSS_BUDGET] = "budget",
      [KP_LOSS_CUT] = "cut",       [KP_LOSS_POSITION] = "position",
      [KP_LOSS_SCORE] = "score",
  };
  return kind == KP_LOSS_NONE ? NULL : NAMES[kind];
}

static gchar *
describe_rank(const KpRanking *ranking, guint sentence, const gchar *what)
{
  return g_strdup_printf("%s: rank %u of %u", what,
                         rank_at(ranking, sentence)->rank,
                         ranking->prose->sentences->len);
}

static gchar *
describe_score(const KpLoss *self, const KpRanking *ranking, guint sentence)
{
  g_autofree gchar *what =
      self->why != NULL
          ? g_strdup_printf("by its score, most in '%s'", self->why)
          : g_strdup("by its score");
  return describe_rank(ranking, sentence, what);
}

gchar *
kp_loss_describe(const KpLoss *self,
                 const KpRanking *ranking,
                 const KpBullets *bullets,
                 guint sentence)
{
  switch (self->kind) {
  case KP_LOSS_NONE:
    break;
  case KP_LOSS_ABSENT:
    return g_strdup("no sentence of the article says it");
  case KP_LOSS_NO_BOX:
    return g_strdup_printf("no box: %s", bullets->reason);
  case KP_LOSS_TAKEN:
    return g_strdup("its sentence was chosen and tells something else");
  case KP_LOSS_REDUNDANT:
    return g_strdup_printf(
        "by redundancy: says the same as line %u",
        kp_prose_sentence(ranking->prose, self->rival)->line);
  case KP_LOSS_BESIDE:
    return g_strdup_printf("beside the chosen ones: %s", self->why);
  case KP_LOSS_BUDGET:
    return g_strdup("by the budget: no words were left for it");
  case KP_LOSS_CUT:
    return self->why != NULL
               ? g_strdup_printf("by its cuts: %s", self->why)
               : describe_rank(ranking, sentence,
                               "by its cuts: none is worth its words");
  case KP_LOSS_POSITION:
    return describe_rank(ranking, sentence, "by its place");
  case KP_LOSS_SCORE:
    return describe_score(self, ranking, sentence);
  }
  return NULL;
}
