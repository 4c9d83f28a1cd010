/* SPDX-License-Identifier: MIT */
/* Bytes come in; the products of all rooms up to the bullets go out. */
#include "reading.h"

KpReading *
kp_reading_new(const gchar *path,
               const gchar *bytes,
               gsize length,
               const gchar *title,
               const gchar *lang,
               const KpArticleOptions *options,
               KpStems *stems,
               GError **error)
{
  g_autoptr(KpReading) self = g_new0(KpReading, 1);
  self->article = kp_article_new(path, bytes, length, title, options, error);
  if (self->article == NULL)
    return NULL;
  self->prose = kp_prose_new(self->article, lang, stems);
  return g_steal_pointer(&self);
}

void
kp_reading_choose(KpReading *self,
                  const KpCorpus *corpus,
                  const KpProfile *profile,
                  const KpLimits *limits)
{
  g_return_if_fail(self->ranking == NULL);
  KpLimits own = limits != NULL ? *limits : (KpLimits){0};
  if (self->article->front->count > 0)
    own.count = self->article->front->count;
  self->ranking =
      kp_ranking_of_counted(self->prose, self->places, corpus, profile);
  self->bullets = kp_bullets_new(self->ranking, &own);
}

void
kp_reading_free(KpReading *self)
{
  if (self == NULL)
    return;
  g_clear_pointer(&self->bullets, kp_bullets_free);
  g_clear_pointer(&self->ranking, kp_ranking_free);
  g_clear_pointer(&self->places, g_free);
  g_clear_pointer(&self->prose, kp_prose_free);
  g_clear_pointer(&self->article, kp_article_free);
  g_free(self);
}
