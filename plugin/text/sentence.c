/* SPDX-License-Identifier: MIT */
/* A paragraph comes in; the places where its sentences end go out. */
#include "sentence.h"

#include <string.h>

#include "items.h"
#include "marks.h"
#include "neighbour.h"
#include "stop.h"

struct KpSplitter {
  const KpLanguage *language;
  GArray *marks;      /* of KpMark, of the paragraph at hand */
  GArray *boundaries; /* of KpBoundary */
  const KpArticle *article;
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
kp_splitter_set_article(KpSplitter *self, const KpArticle *article)
{
  self->article = article;
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
  guint32 quoted; /* quotations that closed, those inside others apart */
} Depth;

static void
count(Depth *depth, const KpMark *mark, guint index)
{
  if (mark->kind < KP_MARK_QUOTE || mark->partner == KP_NO_PARTNER)
    return;
  guint *open = mark->kind == KP_MARK_QUOTE ? &depth->quotes : &depth->brackets;
  *open += mark->partner > index ? 1 : -1;
  depth->quoted += mark->kind == KP_MARK_QUOTE && depth->quotes == 0;
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

/* One pass over the marks of a paragraph. */
typedef struct {
  KpStopContext context;
  Depth depth;
  KpItems items;
  GArray *boundaries; /* of KpBoundary */
} Pass;

static void
add_boundary(Pass *pass, guint32 end)
{
  KpBoundary boundary = {end, flags(&pass->depth), pass->depth.quoted};
  if (end > pass->context.sentence)
    g_array_append_val(pass->boundaries, boundary);
  pass->context.sentence = end;
}

/* A quotation mark or bracket. */
static void
pass_pair(Pass *pass, const KpMark *mark, guint index)
{
  count(&pass->depth, mark, index);
  if (flags(&pass->depth) != KP_BOUNDARY_HARD)
    return;
  guint32 start;
  if (mark->kind == KP_MARK_QUOTE) {
    if (kp_stop_breaks_off(&pass->context, mark))
      add_boundary(pass, mark->at + mark->length);
  } else if (kp_items_read(&pass->items, &pass->context, index, &start) ==
             KP_ITEM_NEXT) {
    add_boundary(pass, start);
  }
}

/* A stop or mark; returns the index of the mark to go on with. */
static guint
pass_stop(Pass *pass, const KpMark *mark, guint index)
{
  guint32 start;
  if (mark->kind == KP_MARK_STOP) {
    KpItem item = kp_items_read(&pass->items, &pass->context, index, &start);
    if (item == KP_ITEM_NEXT)
      add_boundary(pass, start);
    if (item != KP_ITEM_NONE)
      return index + 1;
  }
  KpStop stop;
  kp_stop_read(&pass->context, index, &stop);
  for (; index < stop.next; index++)
    count(&pass->depth, &g_array_index(pass->context.marks, KpMark, index),
          index);
  if (stop.ends)
    add_boundary(pass, stop.end);
  return index;
}

/* "• one • two": in a paragraph that begins with a bullet. */
static void
pass_bullet(Pass *pass, const KpMark *mark)
{
  guint32 start = pass->context.paragraph.start;
  if (mark->at > start &&
      memcmp(pass->context.text + start, pass->context.text + mark->at,
             mark->length) == 0)
    add_boundary(pass, mark->at);
}

const GArray *
kp_splitter_scan(KpSplitter *self, const gchar *text, KpSpan paragraph)
{
  g_array_set_size(self->boundaries, 0);
  kp_marks_find(text, paragraph, KP_MARK_STOP, self->marks);
  Pass pass = {.context = {.language = self->language,
                           .text = text,
                           .paragraph = paragraph,
                           .sentence = paragraph.start,
                           .marks = self->marks,
                           .article = self->article},
               .boundaries = self->boundaries};
  for (guint i = 0; i < self->marks->len;) {
    const KpMark *mark = &g_array_index(self->marks, KpMark, i);
    if (mark->kind >= KP_MARK_QUOTE)
      pass_pair(&pass, mark, i++);
    else if (mark->kind == KP_MARK_BULLET)
      pass_bullet(&pass, &g_array_index(self->marks, KpMark, i++));
    else
      i = pass_stop(&pass, mark, i);
  }
  return self->boundaries;
}

gboolean
kp_splitter_met_pairs(const KpSplitter *self)
{
  for (guint i = 0; i < self->marks->len; i++) {
    if (g_array_index(self->marks, KpMark, i).kind >= KP_MARK_QUOTE)
      return TRUE;
  }
  return FALSE;
}

/* text[start..end] without the white space around it. */
static KpSpan
trim(const gchar *text, guint32 start, guint32 end)
{
  start = kp_skip_blanks(text, start, end);
  while (end > start && g_ascii_isspace(text[end - 1]))
    end--;
  return (KpSpan){start, end - start};
}

static void
append_span(GArray *spans, KpSpan span)
{
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
    append_span(spans, trim(text, start, boundary.end));
    start = boundary.end;
  }
  append_span(spans, trim(text, start, kp_span_end(paragraph)));
}

static gboolean
is_longer(const gchar *text, KpSpan span, guint words)
{
  guint blanks = 0;
  guint32 end = kp_span_end(span);
  for (guint32 i = span.start + 1; i < end && blanks < words; i++)
    blanks += g_ascii_isspace(text[i]) && !g_ascii_isspace(text[i - 1]);
  return blanks >= words;
}

/* Appends the sentence that ends with boundary `last`, and begins after
 * boundary `first`, in parts. */
static void
append_parts(GArray *pieces,
             const gchar *text,
             KpSpan sentence,
             const GArray *boundaries,
             guint first,
             guint last)
{
  guint32 start = sentence.start;
  const KpBoundary *cut = NULL;
  for (guint i = first; i < last; i++) {
    const KpBoundary *boundary = &g_array_index(boundaries, KpBoundary, i);
    if (boundary->flags != KP_BOUNDARY_QUOTE)
      continue;
    gboolean inside = cut != NULL && cut->quotation == boundary->quotation;
    KpSentencePart piece = {trim(text, start, boundary->end), inside};
    if (piece.span.length > 0)
      g_array_append_val(pieces, piece);
    start = boundary->end;
    cut = boundary;
  }
  KpSentencePart piece = {trim(text, start, kp_span_end(sentence)), FALSE};
  if (piece.span.length > 0)
    g_array_append_val(pieces, piece);
}

void
kp_splitter_pieces(KpSplitter *self,
                   const gchar *text,
                   KpSpan paragraph,
                   guint most,
                   GArray *pieces)
{
  const GArray *boundaries = kp_splitter_scan(self, text, paragraph);
  guint32 start = paragraph.start;
  guint first = 0;
  for (guint i = 0; i <= boundaries->len; i++) {
    guint32 end = kp_span_end(paragraph);
    if (i < boundaries->len) {
      KpBoundary boundary = g_array_index(boundaries, KpBoundary, i);
      if ((boundary.flags & KP_BOUNDARY_HARD) == 0)
        continue;
      end = boundary.end;
    }
    KpSpan sentence = trim(text, start, end);
    guint parts_from = first < i && is_longer(text, sentence, most) ? first : i;
    append_parts(pieces, text, sentence, boundaries, parts_from, i);
    start = end;
    first = i + 1;
  }
}
