/* SPDX-License-Identifier: MIT */
/* Counts come in; a figure goes out. */
#include "report-chart.h"

#include "report-html.h"

/* In units of the drawing, which the page scales. */
#define WIDTH 320
#define HEIGHT 130
#define BASE 110 /* where the bars stand */
#define TOP 14

static guint
greatest(const KpChart *chart)
{
  guint most = 1;
  for (guint s = 0; s < 2 && chart->counts[s] != NULL; s++) {
    for (guint i = 0; i < chart->n_steps; i++)
      most = MAX(most, chart->counts[s][i]);
  }
  return most;
}

static void
draw_text(
    GString *out, gdouble x, gdouble y, const gchar *anchor, const gchar *text)
{
  kp_html_open(out, "text", "x", kp_digits(x, 1).text, "y",
               kp_digits(y, 1).text, "text-anchor", anchor, NULL);
  kp_html_text(out, text, -1);
  kp_html_close(out, "text");
}

static void
draw_bars(GString *out, const KpChart *chart, guint series, guint most)
{
  guint n_series = chart->counts[1] != NULL ? 2 : 1;
  gdouble step = (gdouble)WIDTH / chart->n_steps;
  gdouble width = (step - 2) / n_series;
  for (guint i = 0; i < chart->n_steps; i++) {
    gdouble height = (gdouble)(BASE - TOP) * chart->counts[series][i] / most;
    if (height <= 0)
      continue;
    kp_html_open(out, "rect", "class",
                 n_series == 1 ? "one"
                 : series == 0 ? "yours"
                               : "machine",
                 "x", kp_digits(i * step + 1 + series * width, 1).text, "y",
                 kp_digits(BASE - height, 1).text, "width",
                 kp_digits(width, 1).text, "height", kp_digits(height, 1).text,
                 NULL);
    kp_html_close(out, "rect");
  }
}

static void
draw(GString *out, const KpChart *chart)
{
  guint most = greatest(chart);
  g_autofree gchar *box = g_strdup_printf("0 0 %d %d", WIDTH, HEIGHT);
  g_autofree gchar *count = g_strdup_printf("%u", most);
  g_autofree gchar *axis =
      g_strdup_printf("M0 %dH%dM0 %dH%d", BASE, WIDTH, TOP, WIDTH);
  kp_html_open(out, "svg", "viewBox", box, "role", "img", "aria-label",
               chart->title, NULL);
  for (guint s = 0; s < 2 && chart->counts[s] != NULL; s++)
    draw_bars(out, chart, s, most);
  kp_html_open(out, "path", "class", "axis", "d", axis, NULL);
  kp_html_close(out, "path");
  draw_text(out, 0, TOP - 3, "start", count);
  draw_text(out, 0, HEIGHT - 7, "start", chart->first);
  draw_text(out, WIDTH / 2.0, HEIGHT - 7, "middle", chart->axis);
  draw_text(out, WIDTH, HEIGHT - 7, "end", chart->last);
  kp_html_close(out, "svg");
}

static void
write_cell(GString *out, guint count)
{
  gchar digits[16];
  g_snprintf(digits, sizeof digits, "%u", count);
  kp_report_element(out, "td", NULL, digits);
}

/* What is drawn, for those who do not see it or want the figures. */
static void
write_numbers(GString *out, const KpChart *chart)
{
  kp_html_open(out, "details", "class", "numbers", NULL);
  kp_report_element(out, "summary", NULL, "The numbers");
  kp_html_open(out, "table", NULL);
  kp_report_element(out, "caption", NULL, chart->title);
  kp_html_open(out, "thead", NULL);
  kp_html_open(out, "tr", NULL);
  const gchar *const heads[] = {chart->axis, chart->series[0],
                                chart->series[1]};
  for (guint i = 0; i < 3 && heads[i] != NULL; i++) {
    kp_html_open(out, "th", "scope", "col", NULL);
    kp_html_text(out, heads[i], -1);
    kp_html_close(out, "th");
  }
  kp_html_close(out, "tr");
  kp_html_close(out, "thead");
  kp_html_open(out, "tbody", NULL);
  for (guint i = 0; i < chart->n_steps; i++) {
    g_autofree gchar *label = chart->label(i);
    kp_html_open(out, "tr", NULL);
    kp_html_open(out, "th", "scope", "row", NULL);
    kp_html_text(out, label, -1);
    kp_html_close(out, "th");
    for (guint s = 0; s < 2 && chart->counts[s] != NULL; s++)
      write_cell(out, chart->counts[s][i]);
    kp_html_close(out, "tr");
  }
  kp_html_close(out, "tbody");
  kp_html_close(out, "table");
  kp_html_close(out, "details");
}

void
kp_report_chart(GString *out, const KpChart *chart)
{
  kp_html_open(out, "figure", "class", "chart", NULL);
  kp_html_open(out, "figcaption", NULL);
  kp_html_text(out, chart->title, -1);
  kp_html_close(out, "figcaption");
  if (chart->series[1] != NULL) {
    kp_html_open(out, "p", "class", "legend", NULL);
    kp_report_element(out, "span", "key yours", chart->series[0]);
    g_string_append_c(out, ' ');
    kp_report_element(out, "span", "key machine", chart->series[1]);
    kp_html_close(out, "p");
  }
  draw(out, chart);
  write_numbers(out, chart);
  kp_html_close(out, "figure");
  g_string_append_c(out, '\n');
}
