/* SPDX-License-Identifier: MIT */
/* Articles with their authors' points come in; a profile and what it is good
 * for go out. */
#include "learner.h"

#include <string.h>

#include "article.h"
#include "bullets.h"
#include "candidate.h"
#include "digits.h"
#include "names.h"
#include "profile.h"
#include "prose.h"
#include "ranking.h"
#include "ridge.h"
#include "rouge.h"
#include "target.h"
#include "term.h"
#include "worth.h"

/* A weight of 1 is as unlikely as this many rows are strong. */
#define PENALTY 5.0

typedef struct {
  KpArticle *article;
  KpProse *prose;
  GPtrArray *points; /* of gchar * */
  KpTarget *target;
  guint fold;
} Example;

struct KpLearner {
  GPtrArray *examples;              /* of Example */
  KpRidge *terms[KP_LEARNER_FOLDS]; /* of each fold; NULL until measured */
  KpRidge *rows[KP_LEARNER_FOLDS];  /* likewise */
  const gchar *without; /* "sentence.position": weighs nothing; NULL: none */
};

static void
example_free(gpointer data)
{
  Example *self = data;
  kp_target_free(self->target);
  g_ptr_array_unref(self->points);
  kp_prose_free(self->prose);
  kp_article_free(self->article);
  g_free(self);
}

KpLearner *
kp_learner_new(void)
{
  KpLearner *self = g_new0(KpLearner, 1);
  self->examples = g_ptr_array_new_with_free_func(example_free);
  return self;
}

static void
forget_rows(KpLearner *self)
{
  for (guint f = 0; f < KP_LEARNER_FOLDS; f++) {
    g_clear_pointer(&self->terms[f], kp_ridge_free);
    g_clear_pointer(&self->rows[f], kp_ridge_free);
  }
}

void
kp_learner_free(KpLearner *self)
{
  if (self == NULL)
    return;
  forget_rows(self);
  g_ptr_array_unref(self->examples);
  g_free(self);
}

void
kp_learner_add(KpLearner *self,
               KpArticle *article,
               KpProse *prose,
               const GPtrArray *points,
               guint fold,
               KpStems *stems)
{
  g_return_if_fail(fold < KP_LEARNER_FOLDS);
  Example *example = g_new0(Example, 1);
  example->article = article;
  example->prose = prose;
  example->points = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < points->len; i++)
    g_ptr_array_add(example->points, g_strdup(g_ptr_array_index(points, i)));
  example->target = kp_target_new(prose, points, stems);
  example->fold = fold;
  g_ptr_array_add(self->examples, example);
  forget_rows(self);
}

guint
kp_learner_size(const KpLearner *self)
{
  return self->examples->len;
}

const GPtrArray *
kp_learner_points(const KpLearner *self, guint i)
{
  return ((const Example *)g_ptr_array_index(self->examples, i))->points;
}

static guint
n_columns(void)
{
  guint n_sentence, n_candidate;
  kp_features(&n_sentence);
  kp_worth_features(&n_candidate);
  return KP_N_GENRES * (n_sentence + n_candidate);
}

/* A candidate's row: its features for each genre, by how much of it the
 * article is. */
static void
fill_row(const KpRanking *ranking, const KpCandidate *candidate, gdouble *row)
{
  guint n_sentence, n_candidate;
  kp_features(&n_sentence);
  kp_worth_features(&n_candidate);
  g_autofree gdouble *values = g_new(gdouble, n_sentence + n_candidate);
  memcpy(values,
         g_array_index(ranking->ranks, KpRank, candidate->sentence).values,
         n_sentence * sizeof(gdouble));
  kp_worth_measure(ranking, candidate, values + n_sentence);
  for (guint i = 0; i < n_sentence + n_candidate; i++) {
    row[i] = (1 - ranking->guide) * values[i];
    row[n_sentence + n_candidate + i] = ranking->guide * values[i];
  }
}

/* A row a term: would the author's points hold it? */
static void
measure_terms(const Example *example, KpRidge *rows)
{
  guint n;
  kp_term_features(&n);
  const KpProse *prose = example->prose;
  g_autoptr(KpRanking) ranking = kp_ranking_new(prose, NULL, NULL);
  g_autofree gdouble *values = kp_terms_measure(prose, ranking->idf);
  g_autofree gdouble *row = g_new(gdouble, KP_N_GENRES * n);
  for (guint t = 0; t < prose->terms->len; t++) {
    const KpTerm *term = &g_array_index(prose->terms, KpTerm, t);
    for (guint f = 0; f < n; f++) {
      row[f] = (1 - ranking->guide) * values[(gsize)t * n + f];
      row[n + f] = ranking->guide * values[(gsize)t * n + f];
    }
    kp_ridge_add(rows, row, kp_target_holds(example->target, term->text),
                 term->count > 0);
  }
}

static void
measure_example(const Example *example, const KpProfile *profile, KpRidge *rows)
{
  g_autoptr(KpRanking) ranking = kp_ranking_new(example->prose, NULL, profile);
  g_autoptr(KpNames) names = kp_names_new(example->prose);
  g_autofree gdouble *row = g_new(gdouble, n_columns());
  guint max_words = kp_bullets_max_words(NULL);
  for (guint i = 0; i < example->prose->sentences->len; i++) {
    const gchar *why;
    g_autoptr(GPtrArray) candidates =
        kp_candidates_new(example->prose, names, i, max_words, &why);
    for (guint c = 0; c < candidates->len; c++) {
      const KpCandidate *candidate = g_ptr_array_index(candidates, c);
      fill_row(ranking, candidate, row);
      /* A sentence counts once, however many ways there are to cut it. */
      kp_ridge_add(rows, row,
                   kp_target_measure(example->target, candidate->words),
                   1.0 / candidates->len);
    }
  }
}

static void
append_number(GString *out, const gchar *name, gdouble number)
{
  g_string_append_printf(out, "%s=%s\n", name, kp_digits(number, 4).text);
}

static void
append_genre(GString *out, const gchar *genre, const gdouble *weights)
{
  guint n_sentence, n_candidate;
  const KpFeature *features = kp_features(&n_sentence);
  const gchar *const *names = kp_worth_features(&n_candidate);
  g_string_append_printf(out, "\n[%s.sentence]\n", genre);
  for (guint i = 0; i < n_sentence; i++)
    append_number(out, features[i].name, weights[i]);
  g_string_append_printf(out, "\n[%s.candidate]\n", genre);
  for (guint i = 0; i < n_candidate; i++)
    append_number(out, names[i], weights[n_sentence + i]);
}

static void
append_measure(GString *out, const KpMeasure *measure)
{
  g_string_append(out, "[profile]\nversion=1\n\n[measure]\n");
  append_number(out, "news-word-cost", measure->word_cost[KP_GENRE_NEWS]);
  append_number(out, "guide-word-cost", measure->word_cost[KP_GENRE_GUIDE]);
  append_number(out, "fresh", measure->fresh);
  append_number(out, "budget", measure->budget);
  append_number(out, "per-words", measure->per_words);
  append_number(out, "fewest", measure->fewest);
  append_number(out, "most", measure->most);
}

/* The weights of all rows but those of `fold`. */
static gdouble *
solve_without(KpRidge *const *rows,
              guint fold,
              guint width,
              const gboolean *without)
{
  g_autoptr(KpRidge) all = kp_ridge_new(width);
  for (guint f = 0; f < KP_LEARNER_FOLDS; f++) {
    if (f != fold)
      kp_ridge_merge(all, rows[f]);
  }
  return kp_ridge_solve(all, PENALTY, without);
}

static void
append_terms(GString *out, const gchar *genre, const gdouble *weights)
{
  guint n;
  const gchar *const *names = kp_term_features(&n);
  g_string_append_printf(out, "\n[%s.term]\n", genre);
  for (guint i = 0; i < n; i++)
    append_number(out, names[i], weights[i]);
}

/* A profile that has the weights of terms alone. */
static GString *
learn_terms(const KpLearner *self, const KpMeasure *measure, guint fold)
{
  guint n;
  kp_term_features(&n);
  g_autofree gdouble *weights =
      solve_without(self->terms, fold, KP_N_GENRES * n, NULL);
  GString *out = g_string_new(NULL);
  append_measure(out, measure);
  append_terms(out, "news", weights);
  append_terms(out, "guide", weights + n);
  return out;
}

static void
measure_fold(KpLearner *self, guint fold)
{
  g_autoptr(GString) text =
      learn_terms(self, kp_profile_measure(kp_profile_default()), fold);
  g_autoptr(KpProfile) profile =
      kp_profile_read("profile", text->str, text->len, NULL);
  self->rows[fold] = kp_ridge_new(n_columns());
  for (guint i = 0; i < self->examples->len; i++) {
    const Example *example = g_ptr_array_index(self->examples, i);
    if (example->fold == fold)
      measure_example(example, profile, self->rows[fold]);
  }
}

/* Terms first; then candidates, each article's with weights of terms that were
 * learned without it, but with each other tenth: to keep the one that is judged
 * out of them too would take a measuring for each pair of tenths. */
static void
measure_rows(KpLearner *self)
{
  if (self->rows[0] != NULL)
    return;
  guint n;
  kp_term_features(&n);
  for (guint f = 0; f < KP_LEARNER_FOLDS; f++)
    self->terms[f] = kp_ridge_new(KP_N_GENRES * n);
  for (guint i = 0; i < self->examples->len; i++) {
    const Example *example = g_ptr_array_index(self->examples, i);
    measure_terms(example, self->terms[example->fold]);
  }
  for (guint f = 0; f < KP_LEARNER_FOLDS; f++)
    measure_fold(self, f);
}

/* Which columns the feature left out has, one in each genre. */
static gboolean *
mark_without(const KpLearner *self)
{
  guint n_sentence, n_candidate;
  const KpFeature *features = kp_features(&n_sentence);
  const gchar *const *names = kp_worth_features(&n_candidate);
  guint width = n_sentence + n_candidate;
  gboolean *without = g_new0(gboolean, n_columns());
  for (guint i = 0; i < n_columns() && self->without != NULL; i++) {
    guint f = i % width;
    g_autofree gchar *name =
        f < n_sentence ? g_strconcat("sentence.", features[f].name, NULL)
                       : g_strconcat("candidate.", names[f - n_sentence], NULL);
    without[i] = strcmp(name, self->without) == 0;
  }
  return without;
}

GString *
kp_learner_learn(KpLearner *self, const KpMeasure *measure, guint fold)
{
  measure_rows(self);
  g_autofree gboolean *without = mark_without(self);
  g_autofree gdouble *weights =
      solve_without(self->rows, fold, n_columns(), without);
  GString *out = learn_terms(self, measure, fold);
  append_genre(out, "news", weights);
  append_genre(out, "guide", weights + n_columns() / KP_N_GENRES);
  return out;
}

static void
judge_example(const Example *example, const KpProfile *profile, KpTrial *trial)
{
  g_autoptr(KpRanking) ranking = kp_ranking_new(example->prose, NULL, profile);
  g_autoptr(KpBullets) bullets = kp_bullets_new(ranking, NULL);
  g_autoptr(GPtrArray) texts = g_ptr_array_new();
  for (guint i = 0; i < bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(bullets->bullets, i);
    g_ptr_array_add(texts, bullet->text);
    trial->words += bullet->n_words;
    trial->bullets++;
  }
  KpRouge rouge = kp_rouge((const gchar *const *)texts->pdata, texts->len,
                           (const gchar *const *)example->points->pdata,
                           example->points->len, TRUE);
  trial->rouge1 += rouge.rouge1.f1;
  trial->rouge2 += rouge.rouge2.f1;
}

static KpTrial
mean_of(const KpLearner *self, const KpTrial *sum)
{
  gdouble n = MAX(self->examples->len, 1);
  return (KpTrial){sum->rouge1 / n, sum->rouge2 / n, sum->words / n,
                   sum->bullets / n};
}

KpTrial
kp_learner_judge(KpLearner *self, const KpProfile *profile)
{
  KpTrial trial = {0};
  for (guint i = 0; i < self->examples->len; i++)
    judge_example(g_ptr_array_index(self->examples, i), profile, &trial);
  return mean_of(self, &trial);
}

KpTrial
kp_learner_validate(KpLearner *self, const KpMeasure *measure)
{
  KpTrial trial = {0};
  for (guint fold = 0; fold < KP_LEARNER_FOLDS; fold++) {
    g_autoptr(GString) text = kp_learner_learn(self, measure, fold);
    g_autoptr(KpProfile) profile =
        kp_profile_read("profile", text->str, text->len, NULL);
    for (guint i = 0; i < self->examples->len; i++) {
      const Example *example = g_ptr_array_index(self->examples, i);
      if (example->fold == fold)
        judge_example(example, profile, &trial);
    }
  }
  return mean_of(self, &trial);
}

KpTrial
kp_learner_ablate(KpLearner *self,
                  const KpMeasure *measure,
                  const gchar *feature)
{
  self->without = feature;
  KpTrial trial = kp_learner_validate(self, measure);
  self->without = NULL;
  return trial;
}
