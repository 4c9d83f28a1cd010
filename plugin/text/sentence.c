/* SPDX-License-Identifier: MIT */
#include "sentence.h"

void
kp_sentence_split(const KpLanguage *language,
                  const gchar *text,
                  KpSpan paragraph,
                  GArray *spans)
{
  (void)language;
  guint32 end = kp_span_end(paragraph);
  guint32 start = paragraph.start;
  for (guint32 i = start; i < end; i++) {
    if (text[i] != '.' || (i + 1 < end && !g_ascii_isspace(text[i + 1])))
      continue;
    KpSpan span = {start, i + 1 - start};
    g_array_append_val(spans, span);
    for (start = i + 1; start < end && g_ascii_isspace(text[start]);)
      start++;
  }
  if (start < end) {
    KpSpan span = {start, end - start};
    g_array_append_val(spans, span);
  }
}
