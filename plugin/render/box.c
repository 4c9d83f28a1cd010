/* SPDX-License-Identifier: MIT */
/* Points come in, the section that shows them goes out. */
#include "box.h"

#include "html.h"

static void
append_point(GString *out, const KpBoxPoint *point)
{
  kp_html_open(out, "li", NULL);
  if (point->anchor != NULL) {
    g_autofree gchar *href = g_strconcat("#", point->anchor, NULL);
    kp_html_open(out, "a", "href", href, NULL);
  }
  kp_html_text(out, point->text, -1);
  if (point->anchor != NULL)
    kp_html_close(out, "a");
  kp_html_close(out, "li");
  g_string_append_c(out, '\n');
}

static void
append_heading(GString *out, const KpBoxStyle *style)
{
  const gchar heading[] = {'h', (gchar)('0' + style->level), '\0'};
  if (style->folded) {
    kp_html_open(out, "details", NULL);
    g_string_append_c(out, '\n');
    kp_html_open(out, "summary", NULL);
  }
  kp_html_open(out, heading, "id", "key-points", "class", "key-points-heading",
               "lang", style->heading_lang, NULL);
  kp_html_text(out, style->heading, -1);
  kp_html_close(out, heading);
  if (style->folded)
    kp_html_close(out, "summary");
  g_string_append_c(out, '\n');
}

static void
append_label(GString *out, const KpBoxStyle *style)
{
  if (style->label != NULL && *style->label != '\0') {
    kp_html_open(out, "p", "class", "key-points-label", "lang",
                 style->label_lang, NULL);
    kp_html_text(out, style->label, -1);
    kp_html_close(out, "p");
    g_string_append_c(out, '\n');
  }
}

gchar *
kp_box_render(const GArray *points, const KpBoxStyle *style)
{
  g_return_val_if_fail(style->level >= 1 && style->level <= 6, NULL);
  GString *out = g_string_new(NULL);
  kp_html_open(out, "section", "class", "key-points", "aria-labelledby",
               "key-points", NULL);
  g_string_append_c(out, '\n');
  append_heading(out, style);

  kp_html_open(out, "ul", NULL);
  g_string_append_c(out, '\n');
  for (guint i = 0; i < points->len; i++)
    append_point(out, &g_array_index(points, KpBoxPoint, i));
  kp_html_close(out, "ul");
  g_string_append_c(out, '\n');

  append_label(out, style);
  if (style->folded) {
    kp_html_close(out, "details");
    g_string_append_c(out, '\n');
  }
  kp_html_close(out, "section");
  return g_string_free(out, FALSE);
}
