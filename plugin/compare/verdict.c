/* SPDX-License-Identifier: MIT */
/* The author's points and the generated bullets come in; how far they agree,
 * as a whole and one by one, goes out. */
#include "verdict.h"

#include <string.h>

#include "article.h"
#include "assignment.h"
#include "bullets.h"
#include "prose.h"
#include "ranking.h"
#include "state.h"
#include "weigh.h"

/* Two texts that share less than this part of their weight talk about
 * different things: a name in common is not yet a pair. */
static const gdouble LEAST_SHARED = 0.2;

static const gchar *
own_text(const KpArticle *article, guint i)
{
  return ((const KpPoint *)g_ptr_array_index(article->points, i))->text;
}

static const gchar *
generated_text(const KpBullets *bullets, guint i)
{
  return ((const KpBullet *)g_ptr_array_index(bullets->bullets, i))->text;
}

static GArray *
bag_of(const KpWeigher *weigher, const gchar *text)
{
  GArray *bag = kp_weigh(weigher, text);
  kp_weigh_sort(bag);
  return bag;
}

/* The part that each own point (row) shares with each bullet (column). */
static gdouble *
make_table(const KpWeigher *weigher,
           const KpArticle *article,
           const KpBullets *bullets)
{
  guint n_own = article->points->len;
  guint n_generated = bullets->bullets->len;
  gdouble *table = g_new0(gdouble, (gsize)n_own * n_generated + 1);
  g_autoptr(GPtrArray) bags =
      g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint j = 0; j < n_generated; j++)
    g_ptr_array_add(bags, bag_of(weigher, generated_text(bullets, j)));
  for (guint i = 0; i < n_own; i++) {
    g_autoptr(GArray) own = bag_of(weigher, own_text(article, i));
    for (guint j = 0; j < n_generated; j++) {
      gdouble part = kp_weigh_shared(own, g_ptr_array_index(bags, j));
      table[(gsize)i * n_generated + j] = part >= LEAST_SHARED ? part : 0;
    }
  }
  return table;
}

static GArray *
make_pairs(const KpRanking *ranking, const KpBullets *bullets, gboolean english)
{
  const KpArticle *article = ranking->prose->article;
  g_autoptr(KpStems) stems = kp_stems_new();
  KpWeigher weigher = kp_weigher_for(ranking, stems);
  guint n_own = article->points->len;
  guint n_generated = bullets->bullets->len;
  g_autofree gdouble *table = make_table(&weigher, article, bullets);
  g_autofree guint *columns = g_new(guint, n_own);
  kp_assign(table, n_own, n_generated, columns);

  GArray *pairs = g_array_new(FALSE, FALSE, sizeof(KpPair));
  for (guint i = 0; i < n_own; i++) {
    KpPair pair = {.own = i, .generated = G_MAXUINT};
    gdouble part = columns[i] == G_MAXUINT
                       ? 0
                       : table[(gsize)i * n_generated + columns[i]];
    if (part > 0) {
      const gchar *own = own_text(article, i);
      const gchar *generated = generated_text(bullets, columns[i]);
      pair.generated = columns[i];
      pair.shared = part;
      pair.overlap = kp_rouge(&generated, 1, &own, 1, english).rouge1.f1;
    }
    g_array_append_val(pairs, pair);
  }
  return pairs;
}

gboolean
kp_verdict_stems(const KpRanking *ranking)
{
  const KpProse *prose = ranking->prose;
  return prose->language_known &&
         strcmp(kp_language_code(prose->language), "en") == 0;
}

KpVerdict *
kp_verdict_new(const KpRanking *ranking, const KpBullets *bullets)
{
  const KpArticle *article = ranking->prose->article;
  if (article->points->len == 0 || kp_state_is_generated(article))
    return NULL;
  gboolean english = kp_verdict_stems(ranking);
  g_autoptr(GPtrArray) own = kp_article_point_texts(article);
  g_autoptr(GPtrArray) generated = kp_bullets_texts(bullets);
  KpVerdict *self = g_new0(KpVerdict, 1);
  self->rouge = kp_rouge((const gchar *const *)generated->pdata, generated->len,
                         (const gchar *const *)own->pdata, own->len, english);
  self->pairs = make_pairs(ranking, bullets, english);
  return self;
}

void
kp_verdict_free(KpVerdict *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->pairs);
  g_free(self);
}
