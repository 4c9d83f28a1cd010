/* SPDX-License-Identifier: MIT */
/* A paragraph comes in; the places where its sentences end go out. */
#include "sentence.h"

#include <string.h>

#include "lexicon.h"
#include "marks.h"
#include "stop.h"

struct KpSplitter {
  const KpLanguage *language;
  GArray *marks;      /* of KpMark, of the paragraph at hand */
  GArray *boundaries; /* of KpBoundary */
};

KpSplitter *
kp_splitter_new(const KpLanguage *language)
{
  KpSplitter *self = g_new0(KpSplitter, 1);
  self->language = language;
  self->marks = g_array_new(FALSE, FALSE, sizeof(KpMark));
  self->boundaries = g_array_new(FALSE, FALSE, sizeof(KpBoundary));
  return self;
}

void
kp_splitter_free(KpSplitter *self)
{
  if (self == NULL)
    return;
  g_array_unref(self->marks);
  g_array_unref(self->boundaries);
  g_free(self);
}

/* How many quotations and brackets are open. */
typedef struct {
  guint quotes;
  guint brackets;
} Depth;

static void
pass(Depth *depth, const KpMark *mark, guint index)
{
  if (mark->kind < KP_MARK_QUOTE || mark->partner == KP_NO_PARTNER)
    return;
  guint *count =
      mark->kind == KP_MARK_QUOTE ? &depth->quotes : &depth->brackets;
  *count += mark->partner > index ? 1 : -1;
}

static guint8
flags(const Depth *depth)
{
  guint8 result = 0;
  if (depth->quotes > 0)
    result |= KP_BOUNDARY_QUOTE;
  if (depth->brackets > 0)
    result |= KP_BOUNDARY_BRACKET;
  return result == 0 ? KP_BOUNDARY_HARD : result;
}

const GArray *
kp_splitter_scan(KpSplitter *self, const gchar *text, KpSpan paragraph)
{
  g_array_set_size(self->boundaries, 0);
  kp_marks_find(text, paragraph, self->marks);
  KpStopContext context = {.language = self->language,
                           .text = text,
                           .paragraph = paragraph,
                           .sentence = paragraph.start,
                           .marks = self->marks};
  Depth depth = {0, 0};
  for (guint i = 0; i < self->marks->len;) {
    const KpMark *mark = &g_array_index(self->marks, KpMark, i);
    if (mark->kind >= KP_MARK_QUOTE) {
      pass(&depth, mark, i++);
      continue;
    }
    KpStop stop;
    kp_stop_read(&context, i, &stop);
    for (; i < stop.next; i++)
      pass(&depth, &g_array_index(self->marks, KpMark, i), i);
    if (!stop.ends)
      continue;
    KpBoundary boundary = {stop.end, flags(&depth)};
    g_array_append_val(self->boundaries, boundary);
    context.sentence = stop.end;
  }
  return self->boundaries;
}

/* Appends text[start..end] without the white space around it. */
static void
append_span(GArray *spans, const gchar *text, guint32 start, guint32 end)
{
  while (start < end && g_ascii_isspace(text[start]))
    start++;
  while (end > start && g_ascii_isspace(text[end - 1]))
    end--;
  KpSpan span = {start, end - start};
  if (span.length > 0)
    g_array_append_val(spans, span);
}

void
kp_splitter_split(KpSplitter *self,
                  const gchar *text,
                  KpSpan paragraph,
                  GArray *spans)
{
  const GArray *boundaries = kp_splitter_scan(self, text, paragraph);
  guint32 start = paragraph.start;
  for (guint i = 0; i < boundaries->len; i++) {
    KpBoundary boundary = g_array_index(boundaries, KpBoundary, i);
    if ((boundary.flags & KP_BOUNDARY_HARD) == 0)
      continue;
    append_span(spans, text, start, boundary.end);
    start = boundary.end;
  }
  append_span(spans, text, start, kp_span_end(paragraph));
}

void
kp_sentence_split(const KpLanguage *language,
                  const gchar *text,
                  KpSpan paragraph,
                  GArray *spans)
{
  g_autoptr(KpSplitter) splitter = kp_splitter_new(language);
  kp_splitter_split(splitter, text, paragraph, spans);
}
