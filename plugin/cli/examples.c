/* SPDX-License-Identifier: MIT */
/* Paths come in; articles with their authors' points reach the learner. */
#include "examples.h"

#include <stdio.h>
#include <string.h>

#include "article.h"
#include "file.h"
#include "paths.h"
#include "prose.h"
#include "record.h"
#include "state.h"
#include "word.h"

/* The tenth that an article falls into: by its own bytes, so that it does not
 * depend on the order of files. */
static guint
fold_of(const KpArticle *article)
{
  return kp_word_hash(article->text, article->text_length) % KP_LEARNER_FOLDS;
}

static void
add_article(KpLearner *learner,
            KpArticle *article,
            const gchar *lang,
            const GPtrArray *points,
            KpStems *stems,
            KpExampleCount *count)
{
  if (points->len == 0) {
    count->without++;
    kp_article_free(article);
    return;
  }
  count->with++;
  KpProse *prose = kp_prose_new(article, lang, stems);
  kp_learner_add(learner, article, prose, points, fold_of(article), stems);
}

/* The points of a record (of gchar, borrowed). */
static GPtrArray *
points_of(const KpRecord *record)
{
  GPtrArray *points = g_ptr_array_new();
  for (guint i = 0; record->points != NULL && record->points[i] != NULL; i++)
    g_ptr_array_add(points, record->points[i]);
  return points;
}

static gboolean
add_record(KpLearner *learner,
           const gchar *place,
           const KpRecord *record,
           KpStems *stems,
           KpExampleCount *count,
           GError **error)
{
  const gchar *body = kp_record_body(record, error);
  KpArticleOptions options = {.input = KP_INPUT_TEXT};
  if (body == NULL ||
      !kp_file_format(kp_record_format(record), &options.input, error))
    return FALSE;
  KpArticle *article =
      kp_article_new(place, body, strlen(body), record->title, &options, error);
  if (article == NULL)
    return FALSE;
  g_autoptr(GPtrArray) points = points_of(record);
  add_article(learner, article, record->lang, points, stems, count);
  return TRUE;
}

/* Tells a fault; FALSE, so that it is remembered. */
static gboolean
tell(const gchar *fault)
{
  fprintf(stderr, "%s\n", fault);
  return FALSE;
}

static gboolean
add_line(KpLearner *learner,
         const gchar *place,
         const gchar *line,
         gsize length,
         KpStems *stems,
         KpExampleCount *count)
{
  g_auto(KpRecord) record = {0};
  g_autoptr(GError) error = NULL;
  if (kp_record_read(line, length, &record, &error) &&
      add_record(learner, place, &record, stems, count, &error))
    return TRUE;
  g_autofree gchar *fault = kp_record_fault(place, error);
  return tell(fault);
}

/* FALSE where a line cannot be read; the others are added. */
static gboolean
add_lines(KpLearner *learner,
          const KpFile *file,
          KpStems *stems,
          KpExampleCount *count)
{
  gboolean fine = TRUE;
  gchar *line, *next = file->bytes;
  gsize length;
  guint number = 0;
  while ((line = kp_record_next(file, &next, &number, &length)) != NULL) {
    g_autofree gchar *place = g_strdup_printf("%s:%u", file->name, number);
    fine &= add_line(learner, place, line, length, stems, count);
  }
  return fine;
}

static gboolean
add_page(KpLearner *learner,
         const KpFile *file,
         KpStems *stems,
         KpExampleCount *count)
{
  g_autoptr(GError) fault = NULL;
  KpArticle *article =
      kp_article_new(file->name, file->bytes, file->length, NULL, NULL, &fault);
  if (article == NULL)
    return tell(fault->message);
  if (kp_state_is_generated(article)) {
    count->accepted++;
    kp_article_free(article);
    return TRUE;
  }
  g_autoptr(GPtrArray) points = kp_article_point_texts(article);
  add_article(learner, article, NULL, points, stems, count);
  return TRUE;
}

static gboolean
add_file(KpLearner *learner,
         const gchar *path,
         KpStems *stems,
         KpExampleCount *count)
{
  g_autoptr(GError) fault = NULL;
  g_autoptr(KpFile) file = kp_file_read(path, &fault);
  if (file == NULL)
    return tell(fault->message);
  return kp_file_holds_lines(path) ? add_lines(learner, file, stems, count)
                                   : add_page(learner, file, stems, count);
}

gboolean
kp_examples_add(KpLearner *learner,
                const gchar *const *paths,
                KpStems *stems,
                KpExampleCount *count)
{
  gboolean failed = FALSE;
  g_autoptr(GPtrArray) files = kp_paths_expand(paths, &failed);
  for (guint i = 0; i < files->len; i++)
    failed |= !add_file(learner, g_ptr_array_index(files, i), stems, count);
  return !failed;
}
