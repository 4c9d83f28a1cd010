/* SPDX-License-Identifier: MIT */
/* A comparison comes in; points side by side, with their sentences and the
 * reasons of those that stand alone, go out. */
#include "article.h"
#include "bullets.h"
#include "comparison.h"
#include "prose.h"
#include "report-html.h"
#include "report-parts.h"

static const KpBullet *
bullet_at(const KpSection *self, guint i)
{
  return g_ptr_array_index(self->page->bullets->bullets, i);
}

/* "line 17", a link to the sentence. */
static void
write_line(const KpSection *self, guint sentence)
{
  g_autofree gchar *id = kp_report_id(self, "s", sentence);
  g_autofree gchar *address = g_strconcat("#", id, NULL);
  g_autofree gchar *line = g_strdup_printf(
      "line %u", kp_prose_sentence(self->page->prose, sentence)->line);
  kp_html_open(self->out, "a", "class", "line", "href", address, NULL);
  kp_html_text(self->out, line, -1);
  kp_html_close(self->out, "a");
}

/* Opens a point: whose it is, and which. */
static void
open_point(const KpSection *self, const gchar *whose, guint index)
{
  gboolean yours = g_str_equal(whose, "yours");
  g_autofree gchar *id = kp_report_id(self, yours ? "y" : "m", index);
  g_autofree gchar *name = g_strdup_printf(
      "%s %u", yours ? "Yours" : "Machine\xE2\x80\x99s", index + 1);
  kp_html_open(self->out, "p", "class", yours ? "point yours" : "point machine",
               "id", id, "dir", "auto", NULL);
  kp_report_element(self->out, "span", yours ? "key yours" : "key machine",
                    name);
  g_string_append_c(self->out, ' ');
}

static void
close_point(const KpSection *self)
{
  kp_html_close(self->out, "p");
  g_string_append_c(self->out, '\n');
}

static void
write_bullet(const KpSection *self, guint index, const GArray *common)
{
  const KpBullet *bullet = bullet_at(self, index);
  open_point(self, "machine", index);
  if (common != NULL)
    kp_report_marked(self->out, bullet->text, common);
  else
    kp_html_text(self->out, bullet->text, -1);
  g_string_append_c(self->out, ' ');
  write_line(self, bullet->sentence);
  if (bullet->cuts[0] != NULL) {
    g_autofree gchar *cuts = g_strjoinv(", ", bullet->cuts);
    g_autofree gchar *note = g_strdup_printf(" cut: %s", cuts);
    kp_report_element(self->out, "small", NULL, note);
  }
  close_point(self);
}

static void
write_source(const KpSection *self, const KpMatch *match)
{
  if (match->source.sentence == G_MAXUINT)
    return;
  g_autofree gchar *text =
      kp_source_text(self->page->prose, match->source.sentence);
  kp_html_open(self->out, "p", "class", "source", "dir", "auto", NULL);
  write_line(self, match->source.sentence);
  g_string_append_c(self->out, ' ');
  kp_report_element(self->out, "q", NULL, text);
  kp_html_close(self->out, "p");
}

static void
write_match(const KpSection *self, const KpMatch *match)
{
  const KpReportPage *page = self->page;
  const KpPoint *own =
      g_ptr_array_index(page->article->points, match->pair.own);
  gboolean paired = match->pair.generated != G_MAXUINT;
  kp_html_open(self->out, "li", "class", paired ? "pair" : "alone", NULL);
  open_point(self, "yours", match->pair.own);
  kp_report_marked(self->out, own->text, match->own_common);
  close_point(self);
  if (paired) {
    write_bullet(self, match->pair.generated, match->generated_common);
  } else {
    g_autofree gchar *loss = kp_loss_describe(
        &match->loss, page->ranking, page->bullets, match->source.sentence);
    g_autofree gchar *note = g_strdup_printf("Only yours. It lost: %s", loss);
    kp_report_element(self->out, "p", "loss", note);
  }
  write_source(self, match);
  kp_html_close(self->out, "li");
  g_string_append_c(self->out, '\n');
}

static void
write_unmatched(const KpSection *self, guint bullet)
{
  kp_html_open(self->out, "li", "class", "alone", NULL);
  write_bullet(self, bullet, NULL);
  if (self->page->comparison != NULL)
    kp_report_element(self->out, "p", "loss", "Only the machine\xE2\x80\x99s.");
  kp_html_close(self->out, "li");
  g_string_append_c(self->out, '\n');
}

void
kp_report_points(const KpSection *self)
{
  const KpComparison *comparison = self->page->comparison;
  kp_report_heading(self->out, self->level + 1, NULL,
                    comparison != NULL ? "The points side by side"
                                       : "The points");
  if (self->page->bullets->reason != NULL) {
    g_autofree gchar *note =
        g_strdup_printf("Nothing generated: %s.", self->page->bullets->reason);
    kp_report_element(self->out, "p", "note", note);
  }
  kp_html_open(self->out, "ul", "class",
               comparison != NULL ? "points both" : "points", NULL);
  g_string_append_c(self->out, '\n');
  for (guint i = 0; comparison != NULL && i < comparison->matches->len; i++)
    write_match(self, &g_array_index(comparison->matches, KpMatch, i));
  for (guint i = 0; comparison != NULL && i < comparison->unmatched->len; i++)
    write_unmatched(self, g_array_index(comparison->unmatched, guint, i));
  for (guint i = 0; comparison == NULL && i < self->page->bullets->bullets->len;
       i++)
    write_unmatched(self, i);
  kp_html_close(self->out, "ul");
  g_string_append_c(self->out, '\n');
}
