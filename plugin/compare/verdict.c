/* SPDX-License-Identifier: MIT */
/* The author's points and the generated bullets come in; how far they agree,
 * as a whole and one by one, goes out. */
#include "verdict.h"

#include <string.h>

#include "article.h"
#include "assignment.h"
#include "bullets.h"
#include "corpus.h"
#include "prose.h"
#include "ranking.h"
#include "word.h"

/* Two texts that share less than this part of their weight talk about
 * different things: a name in common is not yet a pair. */
static const gdouble LEAST_SHARED = 0.2;

/* What a word of every page still weighs, beside 1 for the rarest: two points
 * made of common words alone can be a pair too. */
static const gdouble COMMON_WEIGHT = 0.05;

/* The stems of a text with their weights, ascending by stem. */
typedef struct {
  const gchar *stem; /* owned by the KpStems */
  gdouble weight;
} Weighted;

typedef struct {
  const KpLanguage *language;
  const KpCorpus *corpus;
  KpStems *stems;
} Weigher;

static gint
compare_stems(gconstpointer a, gconstpointer b)
{
  return strcmp(((const Weighted *)a)->stem, ((const Weighted *)b)->stem);
}

static GArray *
weigh(const Weigher *self, const gchar *text)
{
  GArray *bag = g_array_new(FALSE, FALSE, sizeof(Weighted));
  g_autoptr(GArray) words = g_array_new(FALSE, TRUE, sizeof(KpWord));
  g_autoptr(GString) folded = g_string_new(NULL);
  KpSpan all = {0, (guint32)strlen(text)};
  kp_word_split(self->language, text, all, words);
  for (guint i = 0; i < words->len; i++) {
    const KpWord *word = &g_array_index(words, KpWord, i);
    kp_word_fold(text + word->span.start, word->span.length, folded);
    Weighted entry = {
        .stem = kp_stems_get(self->stems, self->language, folded->str),
        .weight = COMMON_WEIGHT,
    };
    if ((word->classes & KP_WORD_STOP) == 0)
      entry.weight =
          MAX(kp_corpus_idf(self->corpus, entry.stem), COMMON_WEIGHT);
    g_array_append_val(bag, entry);
  }
  g_array_sort(bag, compare_stems);
  return bag;
}

static gdouble
sum_of(const GArray *bag)
{
  gdouble sum = 0;
  for (guint i = 0; i < bag->len; i++)
    sum += g_array_index(bag, Weighted, i).weight;
  return sum;
}

/* Dice's coefficient over weights. */
static gdouble
shared_part(const GArray *a, const GArray *b)
{
  gdouble shared = 0;
  for (guint i = 0, j = 0; i < a->len && j < b->len;) {
    const Weighted *x = &g_array_index(a, Weighted, i);
    const Weighted *y = &g_array_index(b, Weighted, j);
    gint order = strcmp(x->stem, y->stem);
    if (order == 0)
      shared += x->weight;
    i += order <= 0;
    j += order >= 0;
  }
  gdouble all = sum_of(a) + sum_of(b);
  return all > 0 ? 2 * shared / all : 0;
}

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

/* The part that each own point (row) shares with each bullet (column). */
static gdouble *
make_table(const Weigher *weigher,
           const KpArticle *article,
           const KpBullets *bullets)
{
  guint n_own = article->points->len;
  guint n_generated = bullets->bullets->len;
  gdouble *table = g_new0(gdouble, (gsize)n_own * n_generated + 1);
  g_autoptr(GPtrArray) bags =
      g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint j = 0; j < n_generated; j++)
    g_ptr_array_add(bags, weigh(weigher, generated_text(bullets, j)));
  for (guint i = 0; i < n_own; i++) {
    g_autoptr(GArray) own = weigh(weigher, own_text(article, i));
    for (guint j = 0; j < n_generated; j++) {
      gdouble part = shared_part(own, g_ptr_array_index(bags, j));
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
  Weigher weigher = {ranking->prose->language, ranking->corpus, stems};
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

KpVerdict *
kp_verdict_new(const KpRanking *ranking, const KpBullets *bullets)
{
  const KpArticle *article = ranking->prose->article;
  if (article->points->len == 0)
    return NULL;
  gboolean english =
      strcmp(kp_language_code(ranking->prose->language), "en") == 0;
  g_autoptr(GPtrArray) own = g_ptr_array_new();
  g_autoptr(GPtrArray) generated = g_ptr_array_new();
  for (guint i = 0; i < article->points->len; i++)
    g_ptr_array_add(own, (gpointer)own_text(article, i));
  for (guint i = 0; i < bullets->bullets->len; i++)
    g_ptr_array_add(generated, (gpointer)generated_text(bullets, i));

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
