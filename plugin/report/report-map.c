/* SPDX-License-Identifier: MIT */
/* Points and their sentences come in; a drawing with a line from each point to
 * its place in the article goes out. It is drawn here and not in the browser,
 * so that it is there without JavaScript and on paper. */
#include "article.h"
#include "bullets.h"
#include "comparison.h"
#include "prose.h"
#include "report-html.h"
#include "report-parts.h"

/* In units of the drawing, which the page scales. */
#define WIDTH 320
#define STRIP_LEFT "140"
#define STRIP_RIGHT "180"
#define STRIP_WIDTH "40"
#define ROW 30      /* of a point */
#define LEAST 4     /* of a sentence */
#define TALLEST 600 /* of the strip */

typedef struct {
  const KpSection *section;
  guint n_sentences;
  gdouble height;
  gdouble cell; /* height of a sentence */
} Map;

static void
draw_cells(const Map *self)
{
  for (guint i = 0; i < self->n_sentences; i++) {
    gchar class[16];
    g_snprintf(class, sizeof class, "h%u", kp_report_level(self->section, i));
    kp_html_open(self->section->out, "rect", "class", class, "x", STRIP_LEFT,
                 "y", kp_digits(i * self->cell, 1).text, "width", STRIP_WIDTH,
                 "height", kp_digits(self->cell, 1).text, NULL);
    kp_html_close(self->section->out, "rect");
  }
}

/* The middle of a row of `n` labels. */
static gdouble
row_at(const Map *self, guint i, guint n)
{
  return self->height * (i + 0.5) / n;
}

/* A label and, where it has a sentence, its line. */
static void
draw_line(const Map *self, gboolean yours, guint i, guint n, guint sentence)
{
  GString *out = self->section->out;
  gdouble y = row_at(self, i, n);
  g_autofree gchar *name =
      g_strdup_printf("%s %u", yours ? "yours" : "machine\xE2\x80\x99s", i + 1);
  kp_html_open(out, "text", "x", yours ? "0" : "320", "y",
               kp_digits(y + 4, 1).text, "text-anchor", yours ? "start" : "end",
               NULL);
  kp_html_text(out, name, -1);
  kp_html_close(out, "text");
  if (sentence == G_MAXUINT)
    return;
  KpDigits from = kp_digits(y, 1);
  KpDigits to = kp_digits((sentence + 0.5) * self->cell, 1);
  g_autofree gchar *path =
      yours ? g_strdup_printf("M52 %sC100 %s 96 %s " STRIP_LEFT " %s",
                              from.text, from.text, to.text, to.text)
            : g_strdup_printf("M242 %sC210 %s 222 %s " STRIP_RIGHT " %s",
                              from.text, from.text, to.text, to.text);
  kp_html_open(out, "path", "class", yours ? "yours" : "machine", "d", path,
               NULL);
  kp_html_close(out, "path");
}

static void
draw_lines(const Map *self)
{
  const KpReportPage *page = self->section->page;
  guint n = page->bullets->bullets->len;
  for (guint i = 0; i < n; i++) {
    const KpBullet *bullet = g_ptr_array_index(page->bullets->bullets, i);
    draw_line(self, FALSE, i, n, bullet->sentence);
  }
  if (page->comparison == NULL)
    return;
  n = page->comparison->matches->len;
  for (guint i = 0; i < n; i++)
    draw_line(
        self, TRUE, i, n,
        g_array_index(page->comparison->matches, KpMatch, i).source.sentence);
}

void
kp_report_map(const KpSection *self)
{
  const KpReportPage *page = self->page;
  Map map = {.section = self, .n_sentences = page->prose->sentences->len};
  guint rows = MAX(page->bullets->bullets->len, page->article->points->len);
  if (map.n_sentences == 0 || rows == 0)
    return;
  map.height = MAX(ROW * rows, MIN(TALLEST, LEAST * map.n_sentences));
  map.cell = map.height / map.n_sentences;
  g_autofree gchar *box =
      g_strdup_printf("0 -4 %d %s", WIDTH, kp_digits(map.height + 8, 1).text);
  g_autofree gchar *what = g_strdup_printf(
      "Lines from the points to the sentences they come from: the article is "
      "the strip in the middle, %u sentences from top to bottom. The points "
      "above name the lines.",
      map.n_sentences);
  kp_html_open(self->out, "figure", "class", "map", NULL);
  kp_report_element(self->out, "figcaption", NULL,
                    "Where in the article the points come from");
  kp_html_open(self->out, "svg", "viewBox", box, "role", "img", "aria-label",
               what, NULL);
  draw_cells(&map);
  draw_lines(&map);
  kp_html_close(self->out, "svg");
  kp_html_close(self->out, "figure");
  g_string_append_c(self->out, '\n');
}
