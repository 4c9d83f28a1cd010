/* SPDX-License-Identifier: MIT */
#include "bullets.h"

#include "article.h"
#include "prose.h"
#include "ranking.h"

static void
bullet_free(gpointer data)
{
  KpBullet *self = data;
  g_free(self->text);
  g_strfreev(self->cuts);
  g_free(self);
}

KpBullets *
kp_bullets_new(const KpRanking *ranking, const KpLimits *limits)
{
  const KpProse *prose = ranking->prose;
  guint count = limits != NULL && limits->count > 0 ? limits->count : 3;
  KpBullets *self = g_new0(KpBullets, 1);
  self->bullets = g_ptr_array_new_with_free_func(bullet_free);
  self->fates = g_array_new(FALSE, TRUE, sizeof(KpFate));
  for (guint i = 0; i < prose->sentences->len; i++) {
    KpFate fate = {.kind = i < count ? KP_FATE_CHOSEN : KP_FATE_OUTSCORED};
    g_array_append_val(self->fates, fate);
    if (i >= count)
      continue;
    const KpSentence *sentence =
        &g_array_index(prose->sentences, KpSentence, i);
    KpBullet *bullet = g_new0(KpBullet, 1);
    bullet->text = g_strndup(prose->article->text + sentence->span.start,
                             sentence->span.length);
    bullet->sentence = i;
    bullet->source = sentence->span;
    bullet->line = sentence->line;
    bullet->n_words = sentence->n_words;
    bullet->score = g_array_index(ranking->ranks, KpRank, i).score;
    bullet->cuts = g_new0(gchar *, 1);
    g_ptr_array_add(self->bullets, bullet);
  }
  if (self->bullets->len == 0)
    self->reason = g_strdup("no prose");
  return self;
}

void
kp_bullets_free(KpBullets *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->bullets);
  g_free(self->reason);
  g_array_unref(self->fates);
  g_free(self);
}
