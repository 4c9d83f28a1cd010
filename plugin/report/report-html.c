/* SPDX-License-Identifier: MIT */
/* Text and numbers come in; elements go out. */
#include "report-html.h"

#include <math.h>

KpDigits
kp_signed(gdouble number)
{
  KpDigits plain = kp_digits(fabs(number), 3);
  KpDigits digits;
  g_snprintf(digits.text, sizeof digits.text, "%s%.40s",
             number < 0 ? "\xE2\x88\x92" : "+", plain.text);
  return digits;
}

void
kp_report_element(GString *out,
                  const gchar *name,
                  const gchar *class,
                  const gchar *text)
{
  kp_html_open(out, name, "class", class, NULL);
  kp_html_text(out, text, -1);
  kp_html_close(out, name);
}

void
kp_report_heading(GString *out, guint level, const gchar *id, const gchar *text)
{
  const gchar name[] = {'h', (gchar)('0' + CLAMP(level, 1, 6)), '\0'};
  kp_html_open(out, name, "id", id, NULL);
  kp_html_text(out, text, -1);
  kp_html_close(out, name);
  g_string_append_c(out, '\n');
}

void
kp_report_marked(GString *out, const gchar *text, const GArray *spans)
{
  gsize done = 0;
  for (guint i = 0; i < spans->len; i++) {
    KpSpan span = g_array_index(spans, KpSpan, i);
    kp_html_text(out, text + done, (gssize)(span.start - done));
    kp_html_open(out, "mark", NULL);
    kp_html_text(out, text + span.start, span.length);
    kp_html_close(out, "mark");
    done = kp_span_end(span);
  }
  kp_html_text(out, text + done, -1);
}
