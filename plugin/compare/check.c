/* SPDX-License-Identifier: MIT */
/* A page comes in; the findings of all rules about its points go out. */
#include "check.h"

#include <string.h>

#include "bullets.h"
#include "error.h"
#include "inspection.h"
#include "lines.h"
#include "state.h"
#include "tongue.h"

static void
finding_free(gpointer data)
{
  KpFinding *self = data;
  g_clear_pointer(&self->text, g_ref_string_release);
  g_free(self->subject);
  g_free(self->nearest);
  g_free(self->message);
  g_free(self);
}

static void
checked_free(gpointer data)
{
  KpChecked *self = data;
  g_ref_string_release(self->text);
  kp_pieces_free(self->pieces);
  g_ptr_array_unref(self->topics);
  g_free(self);
}

static void
add_point(KpInspection *self, const gchar *text, guint line, gsize length)
{
  KpChecked *point = g_new0(KpChecked, 1);
  point->text = g_ref_string_new(text);
  point->line = line;
  point->length = (guint)MIN(length, G_MAXUINT);
  point->pieces = kp_pieces_new(point->text, strlen(text), self->language);
  point->topics = kp_inspection_topics(self, point->pieces);
  g_ptr_array_add(self->points, point);
}

/* Markup, indentation and line ends take room as well: a point of the file is
 * looked for in twice its length and a line. */
static gsize
room_of(gsize length)
{
  return 2 * length + 80;
}

static void
add_points(KpInspection *self, const KpBullets *bullets)
{
  const GPtrArray *own = self->article->points;
  for (guint i = 0; i < own->len; i++) {
    const KpPoint *point = g_ptr_array_index(own, i);
    add_point(self, point->text, point->line, room_of(strlen(point->text)));
  }
  for (guint i = 0; self->generated && i < bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(bullets->bullets, i);
    add_point(self, bullet->text, bullet->line, room_of(bullet->source.length));
  }
}

/* The language that the points are in, as far as it can be told. */
static void
find_language(KpInspection *self)
{
  self->other = kp_tongue_other(self->prose);
  self->language = self->prose->language_known ? self->prose->language : NULL;
  if (self->other != NULL)
    self->language = self->other != kp_language_generic() ? self->other : NULL;
}

static gint
compare_findings(gconstpointer a, gconstpointer b)
{
  const KpFinding *x = *(const KpFinding *const *)a;
  const KpFinding *y = *(const KpFinding *const *)b;
  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  if (x->column != y->column)
    return x->column < y->column ? -1 : 1;
  if (x->rule != y->rule)
    return x->rule < y->rule ? -1 : 1;
  return strcmp(x->message, y->message);
}

/* What stands twice in a point has one place, the first, and is told once. */
static void
tell_once(GPtrArray *findings)
{
  for (guint i = findings->len; i > 1; i--) {
    const KpFinding *x = findings->pdata[i - 2];
    const KpFinding *y = findings->pdata[i - 1];
    if (x->point == y->point && compare_findings(&x, &y) == 0)
      g_ptr_array_remove_index(findings, i - 1);
  }
}

static void
inspect(KpInspection *self, const KpBullets *bullets)
{
  kp_check_read_settings(self);
  find_language(self);
  add_points(self, bullets);
  kp_check_page(self);
  if (!self->article->front->points_off) {
    kp_check_form(self);
    kp_check_facts(self);
  }
  if (bullets != NULL && bullets->reason != NULL && self->points->len == 0)
    kp_inspection_tell(self,
                       &(KpRemark){.rule = KP_RULE_NO_BOX,
                                   .point = G_MAXUINT,
                                   .place = {1, 1}},
                       "no key points: %s", bullets->reason);
  kp_check_state(self, bullets);
}

gchar *
kp_finding_describe(const KpFinding *self, const gchar *path)
{
  return kp_error_line(g_strdup_printf(
      "%s:%u:%u: %s [%s] %s%s", path, self->line, self->column,
      kp_severity_name(self->severity), kp_rule_info(self->rule)->name,
      self->message, self->generated ? " (a generated point)" : ""));
}

KpCheck *
kp_check_new(const KpProse *prose,
             const KpBullets *bullets,
             const KpCheckSettings *settings,
             KpStems *stems)
{
  const KpArticle *article = prose->article;
  if (!kp_state_needs_bullets(article)) /* nobody sees them */
    bullets = NULL;
  KpInspection inspection = {
      .prose = prose,
      .article = article,
      .generated = article->points->len == 0 && bullets != NULL,
      .stems = stems,
      .points = g_ptr_array_new_with_free_func(checked_free),
      .line_starts = kp_line_starts(article->source, article->source,
                                    article->source + article->source_length),
      .findings = g_ptr_array_new_with_free_func(finding_free)};
  if (settings != NULL)
    inspection.settings = *settings;
  else
    kp_check_settings_init(&inspection.settings);
  inspect(&inspection, bullets);
  g_ptr_array_unref(inspection.points);
  g_array_unref(inspection.line_starts);
  KpCheck *self = g_new0(KpCheck, 1);
  self->findings = inspection.findings;
  self->cut_off = self->findings->len == KP_MOST_FINDINGS;
  g_ptr_array_sort(self->findings, compare_findings);
  tell_once(self->findings);
  return self;
}

void
kp_check_free(KpCheck *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref(self->findings);
  g_free(self);
}
