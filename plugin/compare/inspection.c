/* SPDX-License-Identifier: MIT */
/* Remarks of the rules come in; findings with their places go out. */
#include "inspection.h"

#include <string.h>

#include "order.h"

/* TRUE where a letter or digit ends at `at`. */
static gboolean
is_word_before(const gchar *from, const gchar *at)
{
  const gchar *before = g_utf8_find_prev_char(from, at);
  return before != NULL && g_unichar_isalnum(g_utf8_get_char(before));
}

/* The first place in [from, end) where `needle` stands and is no part of a
 * longer word; NULL where there is none. */
static const gchar *
find_word(const gchar *from, const gchar *end, const gchar *needle, gsize n)
{
  for (const gchar *at = from; n > 0; at++) {
    at = memchr(at, needle[0], (gsize)(end - at));
    if (at == NULL || at + n > end)
      return NULL;
    if (memcmp(at, needle, n) == 0 && !is_word_before(from, at) &&
        (at + n == end || !g_unichar_isalnum(g_utf8_get_char(at + n))))
      return at;
  }
  return NULL;
}

/* The subject may go over a line end, or hold markup: its first word will do.
 */
static const gchar *
find_text(const gchar *from, const gchar *end, const gchar *text)
{
  const gchar *place = find_word(from, end, text, strlen(text));
  return place != NULL ? place : find_word(from, end, text, strcspn(text, " "));
}

static KpPlace
place_of(const KpInspection *self, const gchar *at)
{
  gsize offset = (gsize)(at - self->article->source);
  guint low = 0, high = self->line_starts->len;
  while (low + 1 < high) {
    guint middle = low + (high - low) / 2;
    if (g_array_index(self->line_starts, guint32, middle) <= offset)
      low = middle;
    else
      high = middle;
  }
  return (KpPlace){
      low + 1,
      (guint)(offset - g_array_index(self->line_starts, guint32, low)) + 1};
}

/* Where the point's text begins: its first word, or the start of the line. */
static KpPlace
locate(const KpInspection *self, const KpChecked *point, const gchar *subject)
{
  if (point->line == 0)
    return (KpPlace){MAX(point->line, 1), 1};
  const gchar *source = self->article->source;
  gsize start = g_array_index(self->line_starts, guint32, point->line - 1);
  const gchar *from = source + start;
  const gchar *end =
      from + MIN(point->length, self->article->source_length - start);
  const gchar *first = find_text(from, end, point->text);
  const gchar *meant =
      subject != NULL && first != NULL ? find_text(first, end, subject) : NULL;
  if (meant == NULL)
    meant = first;
  return meant != NULL ? place_of(self, meant) : (KpPlace){point->line, 1};
}

gboolean
kp_inspection_wants(const KpInspection *self, KpRule rule)
{
  return self->settings.severities[rule] != KP_SEVERITY_OFF &&
         self->findings->len < KP_MOST_FINDINGS;
}

void
kp_inspection_tell(KpInspection *self,
                   const KpRemark *remark,
                   const gchar *format,
                   ...)
{
  if (!kp_inspection_wants(self, remark->rule))
    return;
  const KpChecked *point = remark->point != G_MAXUINT
                               ? kp_inspection_point(self, remark->point)
                               : NULL;
  KpPlace place =
      point != NULL ? locate(self, point, remark->subject) : remark->place;
  KpFinding *finding = g_new0(KpFinding, 1);
  finding->rule = remark->rule;
  finding->severity = self->settings.severities[remark->rule];
  finding->line = place.line;
  finding->column = place.column;
  finding->point = remark->point;
  finding->generated = point != NULL && self->generated;
  finding->text = point != NULL ? g_ref_string_acquire(point->text) : NULL;
  finding->subject = g_strdup(remark->subject);
  finding->nearest = g_strdup(remark->nearest);
  finding->nearest_line = remark->nearest_line;
  va_list arguments;
  va_start(arguments, format);
  finding->message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_ptr_array_add(self->findings, finding);
}

void
kp_inspection_tell_absent(KpInspection *self,
                          const KpRemark *remark,
                          const gchar *what,
                          const gchar *differs)
{
  if (remark->nearest == NULL) {
    kp_inspection_tell(self, remark, "%s '%s' is not in the article; check it",
                       what, remark->subject);
    return;
  }
  g_autofree gchar *line =
      remark->nearest_line > 0
          ? g_strdup_printf(" (line %u)", remark->nearest_line)
          : g_strdup("");
  kp_inspection_tell(self, remark, "%s '%s' %s '%s'%s", what, remark->subject,
                     differs, remark->nearest, line);
}

GPtrArray *
kp_inspection_topics(const KpInspection *self, const KpPieces *pieces)
{
  const KpLanguage *language =
      self->language != NULL ? self->language : kp_language_generic();
  g_autoptr(GPtrArray) all = g_ptr_array_new();
  for (guint i = 0; i < pieces->array->len; i++) {
    const gchar *folded = kp_piece_at(pieces, i)->folded;
    if (!(kp_language_classes(language, folded) & KP_WORD_STOP))
      g_ptr_array_add(all,
                      (gpointer)kp_stems_get(self->stems, language, folded));
  }
  g_ptr_array_sort(all, kp_order_strings);
  GPtrArray *topics = g_ptr_array_new();
  for (guint i = 0; i < all->len; i++) {
    const gchar *stem = g_ptr_array_index(all, i);
    if (topics->len == 0 ||
        strcmp(g_ptr_array_index(topics, topics->len - 1), stem) != 0)
      g_ptr_array_add(topics, (gpointer)stem);
  }
  return topics;
}
