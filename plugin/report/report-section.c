/* SPDX-License-Identifier: MIT */
/* A page comes in; its section of the report goes out. */
#include "article.h"
#include "comparison.h"
#include "prose.h"
#include "report-html.h"
#include "report-parts.h"

gchar *
kp_report_id(const KpSection *self, const gchar *kind, guint index)
{
  return g_strdup_printf("%s-%s%u", self->id, kind, index + 1);
}

static void
write_figure(GString *out, const gchar *name, const gchar *value)
{
  kp_html_open(out, "div", NULL);
  kp_report_element(out, "dt", NULL, name);
  kp_report_element(out, "dd", NULL, value);
  kp_html_close(out, "div");
}

static void
write_figures(GString *out, const KpComparison *comparison)
{
  const KpRouge *rouge = &comparison->verdict->rouge;
  g_autofree gchar *reached = g_strconcat(
      kp_digits(100 * comparison->reached, 0).text, "\xC2\xA0%", NULL);
  kp_html_open(out, "dl", "class", "figures", NULL);
  write_figure(out, "ROUGE-1", kp_digits(rouge->rouge1.f1, 3).text);
  write_figure(out, "ROUGE-2", kp_digits(rouge->rouge2.f1, 3).text);
  write_figure(out, "ROUGE-L", kp_digits(rouge->rougeL.f1, 3).text);
  write_figure(out, "Whole sentences reach at best",
               kp_digits(comparison->ceiling.rouge1.f1, 3).text);
  write_figure(out, "Reached of that", reached);
  kp_html_close(out, "dl");
  g_string_append_c(out, '\n');
}

static void
write_language(const KpSection *self)
{
  const KpComparison *comparison = self->page->comparison;
  if (comparison == NULL || comparison->points_language == NULL)
    return;
  g_autofree gchar *told =
      kp_tongue_tell(comparison->points_language, self->page->prose);
  told[0] = g_ascii_toupper(told[0]);
  g_autofree gchar *note = g_strconcat(told, ".", NULL);
  kp_report_element(self->out, "p", "note", note);
}

void
kp_report_section(GString *out,
                  const KpReportPage *page,
                  const gchar *id,
                  guint level)
{
  KpSection self = {out, page, id, level};
  const KpArticle *article = page->article;
  /* Without a label: hundreds of landmarks, some with one title, lead nobody.
   */
  kp_html_open(out, "section", "class", "page", "id", id, NULL);
  g_string_append_c(out, '\n');
  kp_report_heading(out, level, NULL,
                    article->title != NULL ? article->title : article->path);
  if (article->title != NULL)
    kp_report_element(out, "p", "path", article->path);
  g_string_append_c(out, '\n');
  write_language(&self);
  if (page->comparison != NULL)
    write_figures(out, page->comparison);
  kp_report_points(&self);
  kp_report_map(&self);
  kp_report_heat(&self);
  kp_html_close(out, "section");
  g_string_append_c(out, '\n');
}
