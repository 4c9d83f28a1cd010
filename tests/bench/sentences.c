/* SPDX-License-Identifier: MIT */
/* Measures the splitter: reads paragraphs, one a line, from a file, and prints
 * the megabytes that one core cuts in a second, the best of some rounds. With
 * --boundaries prints for each paragraph its boundaries instead, as `END:FLAGS`
 * (KpBoundaryFlags), so that a corpus which cuts inside quotations can be
 * compared with both ways of cutting.
 *
 *   bench-sentences FILE [LANG]
 *   bench-sentences --boundaries FILE [LANG] */
#include <string.h>

#include "sentence.h"

static GArray *
find_paragraphs(const gchar *text, gsize length)
{
  GArray *paragraphs = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  gsize start = 0;
  for (gsize i = 0; i <= length; i++) {
    if (i < length && text[i] != '\n')
      continue;
    KpSpan span = {(guint32)start, (guint32)(i - start)};
    g_array_append_val(paragraphs, span);
    start = i + 1;
  }
  return paragraphs;
}

static void
print_boundaries(KpSplitter *splitter,
                 const gchar *text,
                 const GArray *paragraphs)
{
  for (guint i = 0; i < paragraphs->len; i++) {
    KpSpan span = g_array_index(paragraphs, KpSpan, i);
    const GArray *found = kp_splitter_scan(splitter, text, span);
    for (guint j = 0; j < found->len; j++) {
      KpBoundary boundary = g_array_index(found, KpBoundary, j);
      g_print("%s%u:%u", j > 0 ? " " : "", boundary.end - span.start,
              boundary.flags);
    }
    g_print("\n");
  }
}

static void
measure(KpSplitter *splitter, const gchar *text, const GArray *paragraphs)
{
  const guint rounds = 20;
  gsize bytes = 0;
  gint64 best = G_MAXINT64;
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(KpSpan));
  for (guint round = 0; round < rounds; round++) {
    gint64 start = g_get_monotonic_time();
    bytes = 0;
    g_array_set_size(spans, 0);
    for (guint i = 0; i < paragraphs->len; i++) {
      KpSpan span = g_array_index(paragraphs, KpSpan, i);
      kp_splitter_split(splitter, text, span, spans);
      bytes += span.length;
    }
    best = MIN(best, g_get_monotonic_time() - start);
  }
  g_print("%" G_GSIZE_FORMAT " bytes, %u paragraphs, %u sentences, %.0f MB/s\n",
          bytes, paragraphs->len, spans->len,
          (gdouble)bytes / (gdouble)MAX(best, 1));
}

int
main(int argc, char **argv)
{
  gboolean boundaries = argc > 1 && strcmp(argv[1], "--boundaries") == 0;
  const gchar *path = argc > 1 + boundaries ? argv[1 + boundaries] : NULL;
  const gchar *lang = argc > 2 + boundaries ? argv[2 + boundaries] : "en";
  if (path == NULL) {
    g_printerr("usage: sentences [--boundaries] FILE [LANG]\n");
    return 2;
  }
  g_autofree gchar *text = NULL;
  gsize length;
  g_autoptr(GError) error = NULL;
  if (!g_file_get_contents(path, &text, &length, &error)) {
    g_printerr("sentences: %s\n", error->message);
    return 1;
  }
  const KpLanguage *language = kp_language_find(lang);
  if (language == NULL)
    language = kp_language_generic();
  g_autoptr(KpSplitter) splitter = kp_splitter_new(language);
  g_autoptr(GArray) paragraphs = find_paragraphs(text, length);
  if (boundaries)
    print_boundaries(splitter, text, paragraphs);
  else
    measure(splitter, text, paragraphs);
  return 0;
}
