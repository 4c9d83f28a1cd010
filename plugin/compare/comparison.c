/* SPDX-License-Identifier: MIT */
/* A ranking, its bullets and the author's points come in; the comparison that
 * people and scripts read goes out. */
#include "comparison.h"

#include "article.h"
#include "bullets.h"
#include "ceiling.h"
#include "prose.h"
#include "ranking.h"
#include "weigh.h"

static void
clear_match(gpointer data)
{
  KpMatch *match = data;
  g_array_unref(match->own_common);
  g_array_unref(match->generated_common);
}

/* What the matches of one page are marked with. */
typedef struct {
  const KpRanking *ranking;
  const KpBullets *bullets;
  const KpWeigher *weigher;
  GHashTable *told; /* sentence -> its stems: many points may have one source */
} Marker;

static GHashTable *
source_stems(const Marker *self, guint sentence)
{
  gpointer key = GUINT_TO_POINTER(sentence);
  GHashTable *stems = g_hash_table_lookup(self->told, key);
  if (stems != NULL)
    return stems;
  g_autofree gchar *text =
      kp_prose_sentence_text(self->ranking->prose, sentence);
  stems = kp_weigh_stems(self->weigher, text);
  g_hash_table_insert(self->told, key, stems);
  return stems;
}

static GArray *
common_words(const Marker *self, const gchar *text, const gchar *other)
{
  g_autoptr(GHashTable) stems = kp_weigh_stems(self->weigher, other);
  return kp_weigh_common(self->weigher, text, stems);
}

static void
mark_common(const Marker *self, KpMatch *match)
{
  const KpPoint *own =
      g_ptr_array_index(self->ranking->prose->article->points, match->pair.own);
  if (match->pair.generated != G_MAXUINT) {
    const KpBullet *bullet =
        g_ptr_array_index(self->bullets->bullets, match->pair.generated);
    match->own_common = common_words(self, own->text, bullet->text);
    match->generated_common = common_words(self, bullet->text, own->text);
    return;
  }
  match->own_common =
      match->source.sentence == G_MAXUINT
          ? g_array_new(FALSE, FALSE, sizeof(KpSpan))
          : kp_weigh_common(self->weigher, own->text,
                            source_stems(self, match->source.sentence));
  match->generated_common = g_array_new(FALSE, FALSE, sizeof(KpSpan));
}

static void
add_matches(KpComparison *self,
            const KpRanking *ranking,
            const KpBullets *bullets,
            const KpWeigher *weigher)
{
  g_autoptr(GArray) sources = kp_sources_new(ranking, weigher);
  g_autoptr(GHashTable) told = g_hash_table_new_full(
      NULL, NULL, NULL, (GDestroyNotify)g_hash_table_unref);
  const Marker marker = {ranking, bullets, weigher, told};
  for (guint i = 0; i < self->verdict->pairs->len; i++) {
    KpMatch match = {
        .pair = g_array_index(self->verdict->pairs, KpPair, i),
        .source = g_array_index(sources, KpSource, i),
    };
    if (match.pair.generated == G_MAXUINT)
      match.loss = kp_loss_find(ranking, bullets, match.source.sentence);
    mark_common(&marker, &match);
    g_array_append_val(self->matches, match);
  }
}

static void
add_unmatched(KpComparison *self, const KpBullets *bullets)
{
  g_autofree gboolean *paired = g_new0(gboolean, bullets->bullets->len + 1);
  for (guint i = 0; i < self->matches->len; i++) {
    guint bullet = g_array_index(self->matches, KpMatch, i).pair.generated;
    if (bullet != G_MAXUINT)
      paired[bullet] = TRUE;
  }
  for (guint i = 0; i < bullets->bullets->len; i++) {
    if (!paired[i])
      g_array_append_val(self->unmatched, i);
  }
}

KpComparison *
kp_comparison_new(const KpRanking *ranking,
                  const KpBullets *bullets,
                  KpStems *stems)
{
  KpVerdict *verdict = kp_verdict_new(ranking, bullets);
  if (verdict == NULL)
    return NULL;
  KpWeigher weigher = kp_weigher_for(ranking, stems);
  KpComparison *self = g_new0(KpComparison, 1);
  self->verdict = verdict;
  self->matches = g_array_new(FALSE, FALSE, sizeof(KpMatch));
  g_array_set_clear_func(self->matches, clear_match);
  self->unmatched = g_array_new(FALSE, FALSE, sizeof(guint));
  add_matches(self, ranking, bullets, &weigher);
  add_unmatched(self, bullets);
  self->ceiling = kp_ceiling(ranking, kp_verdict_stems(ranking));
  if (self->ceiling.rouge1.f1 > 0)
    self->reached = verdict->rouge.rouge1.f1 / self->ceiling.rouge1.f1;
  self->points_language = kp_tongue_other(ranking->prose);
  return self;
}

void
kp_comparison_free(KpComparison *self)
{
  if (self == NULL)
    return;
  kp_verdict_free(self->verdict);
  g_array_unref(self->matches);
  g_array_unref(self->unmatched);
  g_free(self);
}
