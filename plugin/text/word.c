/* SPDX-License-Identifier: MIT */
#include "word.h"

#include "prose.h"

void
kp_word_split(const KpLanguage *language,
              const gchar *text,
              KpSpan sentence,
              GArray *words)
{
  (void)language;
  guint32 end = kp_span_end(sentence);
  for (guint32 i = sentence.start; i < end;) {
    guint32 start = i;
    while (i < end && !g_ascii_isspace(text[i]))
      i++;
    KpWord word = {{start, i - start}, KP_NO_TERM, 0};
    if (i > start)
      g_array_append_val(words, word);
    while (i < end && g_ascii_isspace(text[i]))
      i++;
  }
}

const gchar *
kp_word_fold(const gchar *text, gsize length, GString *folded)
{
  g_string_truncate(folded, 0);
  g_string_append_len(folded, text, (gssize)length);
  return g_string_ascii_down(folded)->str;
}
