/* SPDX-License-Identifier: MIT */
/* A page's reading comes in; what became of its sentences goes out, as JSON or
 * HTML. */
#include "explained.h"

#include "comparison.h"
#include "error.h"
#include "json-points.h"
#include "report.h"

static const KpSentence *
sentence_at(const KpExplained *self, guint i)
{
  return kp_prose_sentence(self->reading->prose, i);
}

/* The line on which a sentence ends. */
static guint
last_line(const KpExplained *self, guint i)
{
  return kp_article_line(self->reading->article,
                         kp_span_end(sentence_at(self, i)->span) - 1);
}

/* What stands on a line that holds no sentence. */
static gboolean
refuse_line(const KpExplained *self, guint line, GError **error)
{
  const KpArticle *article = self->reading->article;
  const gchar *kind = NULL;
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (block->line <= line && line <= block->last_line)
      kind = kp_block_kind_name(block->kind);
  }
  kp_error_set(error, KP_ERROR_OPTION, article->path, line, 0,
               "no sentence stands on this line%s%s; name a line of a "
               "paragraph",
               kind != NULL ? ", but: " : "", kind != NULL ? kind : "");
  return FALSE;
}

gboolean
kp_explained_seek(KpExplained *self, guint line, GError **error)
{
  guint n = self->reading->prose->sentences->len;
  self->first = 0;
  self->end = n;
  self->one = line > 0;
  if (line == 0)
    return TRUE;
  guint i = 0;
  while (i < n && sentence_at(self, i)->line < line)
    i++;
  self->first = i;
  while (i < n && sentence_at(self, i)->line == line)
    i++;
  self->end = i;
  if (self->end > self->first)
    return TRUE;
  if (i == 0 || last_line(self, i - 1) < line)
    return refuse_line(self, line, error);
  self->first = i - 1;
  return TRUE;
}

const KpBullet *
kp_explained_bullet(const KpExplained *self, guint sentence)
{
  const GPtrArray *bullets = self->reading->bullets->bullets;
  for (guint i = 0; i < bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(bullets, i);
    if (bullet->sentence == sentence)
      return bullet;
  }
  return NULL;
}

static void
write_shares(KpJson *json, const KpRank *rank)
{
  guint n_features;
  const KpFeature *features = kp_features(&n_features);
  kp_json_name(json, "shares");
  kp_json_open(json, '{');
  for (guint i = 0; i < n_features; i++)
    kp_json_named_number(json, features[i].name, rank->shares[i]);
  kp_json_close(json, '}');
}

static void
write_parts(KpJson *json, const KpTry *try)
{
  kp_json_name(json, "shares");
  kp_json_open(json, '{');
  for (guint i = 0; i < try->shares->len; i++) {
    const KpShare *part = &g_array_index(try->shares, KpShare, i);
    kp_json_named_number(json, part->name, part->share);
  }
  kp_json_close(json, '}');
}

static void
write_try(KpJson *json, const KpTry *try)
{
  kp_json_open(json, '{');
  kp_json_named_text(json, "text", try->text);
  kp_json_named_integer(json, "words", try->n_words);
  kp_json_name(json, "cuts");
  kp_json_open(json, '[');
  for (guint i = 0; try->cuts[i] != NULL; i++)
    kp_json_text(json, try->cuts[i]);
  kp_json_close(json, ']');
  kp_json_name(json, "worth");
  if (try->refused == NULL)
    kp_json_number(json, try->worth);
  else
    kp_json_text(json, NULL);
  write_parts(json, try);
  kp_json_named_text(json, "refused", try->refused);
  kp_json_close(json, '}');
}

static void
write_tries(KpJson *json, const KpExplained *self, guint sentence)
{
  kp_json_name(json, "tried");
  kp_json_open(json, '[');
  g_autoptr(GPtrArray) tries = NULL;
  if (self->one || kp_tries_contends(self->tries, sentence))
    tries = kp_tries_of(self->tries, sentence);
  for (guint i = 0; tries != NULL && i < tries->len; i++)
    write_try(json, g_ptr_array_index(tries, i));
  kp_json_close(json, ']');
}

static void
write_sentence(KpJson *json, const KpExplained *self, guint i)
{
  const KpReading *reading = self->reading;
  const KpRank *rank = &g_array_index(reading->ranking->ranks, KpRank, i);
  g_autofree gchar *text = kp_prose_sentence_text(reading->prose, i);
  g_autofree gchar *fate =
      kp_fate_describe(reading->bullets, reading->ranking, i);
  kp_json_open(json, '{');
  kp_json_named_integer(json, "line", sentence_at(self, i)->line);
  kp_json_named_text(json, "text", text);
  kp_json_named_integer(json, "rank", rank->rank);
  kp_json_named_number(json, "score", rank->score);
  write_shares(json, rank);
  kp_json_name(json, "chosen");
  kp_json_boolean(json, kp_explained_bullet(self, i) != NULL);
  kp_json_named_text(json, "fate", fate);
  write_tries(json, self, i);
  kp_json_close(json, '}');
}

void
kp_explained_write(KpJson *json, const KpExplained *self)
{
  const KpReading *reading = self->reading;
  kp_json_open(json, '{');
  kp_points_write_page(json, reading);
  kp_json_name(json, "sentences");
  kp_json_open(json, '[');
  for (guint i = self->first; i < self->end; i++)
    write_sentence(json, self, i);
  kp_json_close(json, ']');
  kp_json_close(json, '}');
}

GString *
kp_explained_html(const KpExplained *self, KpStems *stems)
{
  const KpReading *reading = self->reading;
  g_autoptr(KpComparison) comparison =
      kp_comparison_new(reading->ranking, reading->bullets, stems);
  KpReportPage page = {.article = reading->article,
                       .prose = reading->prose,
                       .ranking = reading->ranking,
                       .bullets = reading->bullets,
                       .comparison = comparison,
                       .tries = self->tries};
  KpReportFrame frame = {.title = reading->article->title != NULL
                                      ? reading->article->title
                                      : reading->article->path};
  g_autoptr(GString) body = g_string_new(NULL);
  kp_report_section(body, &page, "p", 1);
  return kp_report_document(&frame, body);
}
