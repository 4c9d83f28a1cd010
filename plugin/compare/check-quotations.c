/* SPDX-License-Identifier: MIT */
/* Points and what their article says come in; quotations that are not the
 * article's words go out. */
#include <string.h>

#include "evidence.h"
#include "inspection.h"
#include "rows.h"
#include "word.h"

/* Fewer words between quotation marks are an expression. */
#define FEWEST_WORDS 3

typedef struct {
  KpInspection *inspection;
  const KpEvidence *evidence;
  KpRows *rows;        /* NULL until there is a quotation */
  KpPieces spoken;     /* the article's words between quotation marks */
  KpRows *spoken_rows; /* NULL likewise */
  guint index;         /* of the point */
} Quotations;

/* Quotation marks, brackets and dots between two words part quotations: what
 * is left out or put in between them is no word of the article. */
static gboolean
parts(const gchar *text, gsize from, gsize to)
{
  static const gchar *const MARKS[] = {"\"",
                                       "[",
                                       "]",
                                       "(",
                                       ")",
                                       "...",
                                       "\xe2\x80\xa6",
                                       "\xe2\x80\x9c",
                                       "\xe2\x80\x9d",
                                       "\xe2\x80\x98",
                                       "\xc2\xab",
                                       "\xc2\xbb",
                                       "\xe2\x80\x9e"};
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS); i++) {
    if (g_strstr_len(text + from, (gssize)(to - from), MARKS[i]) != NULL)
      return TRUE;
  }
  /* One ends and one begins: "' '", "': '". */
  guint straight = 0;
  for (gsize at = from; at < to; at++)
    straight += text[at] == '\'';
  return straight >= 2;
}

/* TRUE where the gap between two words, or an end of the text, holds a mark
 * that may open or close a quotation. */
static gboolean
holds_mark(const gchar *text, gsize from, gsize to)
{
  return parts(text, from, to) ||
         memchr(text + from, '\'', to - from) != NULL ||
         g_strstr_len(text + from, (gssize)(to - from), "\xe2\x80\x99") != NULL;
}

/* TRUE for the title of a work: all but its small words are capitalised. */
static gboolean
is_title(const Quotations *self, const KpPieces *point, guint first, guint n)
{
  guint small = 0;
  for (guint i = first; i < first + n; i++) {
    const KpPiece *piece = kp_piece_at(point, i);
    gboolean stop =
        self->inspection->language != NULL &&
        (kp_language_classes(self->inspection->language, piece->folded) &
         KP_WORD_STOP);
    small += !(piece->flags & (KP_PIECE_CAPITAL | KP_PIECE_DIGITS)) && !stop;
  }
  return small == 0;
}

/* How many of the words stand near the place that was found. */
static guint
count_common(const Quotations *self,
             const KpPieces *point,
             guint first,
             guint n,
             const KpRowMatch *match)
{
  const guint most = 60; /* words that are looked at */
  const KpPieces *article = self->evidence->pieces;
  guint common = 0;
  guint end = MIN(match->first + MIN(n, most) + 3, article->array->len);
  for (guint i = first; i < first + MIN(n, most); i++) {
    for (guint k = match->first; k < end; k++) {
      if (strcmp(kp_piece_at(point, i)->folded,
                 kp_piece_at(article, k)->folded) != 0)
        continue;
      common++;
      break;
    }
  }
  return common;
}

/* +1 where the gap before a piece opens a quotation, -1 where it closes one, 0
 * where it does neither. A straight mark does what is due. */
static gint
turn_of(const KpPieces *pieces, guint i, gboolean inside)
{
  gsize from = i > 0 ? kp_span_end(kp_piece_at(pieces, i - 1)->span) : 0;
  gint turn = 0;
  for (gsize at = from; at < kp_piece_at(pieces, i)->span.start; at++) {
    const gchar *text = pieces->text + at;
    if (*text == '"')
      turn = inside || turn > 0 ? -1 : 1;
    else if (strncmp(text, "\xe2\x80\x9c", 3) == 0)
      turn = 1;
    else if (strncmp(text, "\xe2\x80\x9d", 3) == 0)
      turn = -1;
    inside = turn != 0 ? turn > 0 : inside;
    /* A quotation that is not closed ends with its paragraph. */
    if (strncmp(text, "\n\n", 2) == 0 && turn <= 0) {
      turn = -1;
      inside = FALSE;
    }
  }
  return turn;
}

/* What a person says in two halves, "..., he said. ...", is one in a point: the
 * words between the marks are a text of their own. */
static void
index_rows(Quotations *self)
{
  const KpPieces *article = self->evidence->pieces;
  gboolean inside = FALSE;
  self->rows = kp_rows_new(article);
  self->spoken.array = g_array_new(FALSE, FALSE, sizeof(KpPiece));
  for (guint i = 0; i < article->array->len; i++) {
    gint turn = turn_of(article, i, inside);
    inside = turn != 0 ? turn > 0 : inside;
    if (inside)
      g_array_append_val(self->spoken.array, *kp_piece_at(article, i));
  }
  self->spoken_rows = kp_rows_new(&self->spoken);
}

static void
check_quotation(Quotations *self, const KpPieces *point, guint first, guint n)
{
  const gdouble like = 0.6; /* of the words: it is a changed quotation */
  if (n < FEWEST_WORDS || is_title(self, point, first, n))
    return;
  if (self->rows == NULL)
    index_rows(self);
  KpRowMatch match = kp_rows_find(self->rows, point, first, n);
  if (match.whole || kp_rows_find(self->spoken_rows, point, first, n).whole)
    return;
  g_autofree gchar *subject = kp_pieces_copy(point, first, n);
  gboolean near = match.n > 0 && count_common(self, point, first, n, &match) >=
                                     like * MIN(n, 60);
  g_autofree gchar *nearest =
      near ? kp_pieces_copy(self->evidence->pieces, match.first, match.n)
           : NULL;
  KpRemark remark = {.rule = KP_RULE_QUOTATION_DIFFERS,
                     .point = self->index,
                     .subject = subject,
                     .nearest = nearest};
  if (near)
    remark.nearest_line = kp_evidence_line(self->evidence, match.first);
  kp_inspection_tell_absent(self->inspection, &remark, "the quotation",
                            "differs from the article's");
}

/* How many pieces begin before byte `at`. */
static guint
count_before(const KpPieces *pieces, gsize at)
{
  guint low = 0, high = pieces->array->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (kp_piece_at(pieces, middle)->span.start < at)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* The pieces of text[from, to), where marks stand before and after them: an
 * apostrophe or a mark of code may look like half a quotation. */
static void
check_span(Quotations *self, const KpPieces *point, gsize from, gsize to)
{
  guint first = count_before(point, from);
  guint n = count_before(point, to) - first;
  gsize before =
      first > 0 ? kp_span_end(kp_piece_at(point, first - 1)->span) : 0;
  gsize after = first + n < point->array->len
                    ? kp_piece_at(point, first + n)->span.start
                    : strlen(point->text);
  gboolean opened = holds_mark(point->text, MIN(before, from), from) ||
                    (from > 0 && point->text[from - 1] == '`');
  if (!opened || !holds_mark(point->text, to, MAX(after, to)))
    return;
  /* "United 's" has no quotation. */
  if (n > 0 && strcmp(kp_piece_at(point, first)->folded, "s") != 0)
    check_quotation(self, point, first, n);
}

static void
check_point(Quotations *self, const KpChecked *point)
{
  const KpLanguage *language = self->inspection->language != NULL
                                   ? self->inspection->language
                                   : kp_language_generic();
  g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  KpSpan all = {0, (guint32)strlen(point->text)};
  kp_word_split(language, point->text, all, words);
  gsize from = 0, to = 0;
  for (guint i = 0; i < words->len; i++) {
    const KpWord *word = &g_array_index(words, KpWord, i);
    gboolean quoted = (word->classes & KP_WORD_QUOTED) != 0;
    if (to > from && (!quoted || parts(point->text, to, word->span.start))) {
      check_span(self, point->pieces, from, to);
      to = from = 0;
    }
    if (!quoted)
      continue;
    if (to == from)
      from = word->span.start;
    to = kp_span_end(word->span);
  }
  if (to > from)
    check_span(self, point->pieces, from, to);
}

/* TRUE where the text holds a quotation mark: most points hold none. */
static gboolean
has_marks(const gchar *text)
{
  return strpbrk(text, "\"'\xe2\xc2") != NULL;
}

void
kp_check_quotations(KpInspection *inspection, const KpEvidence *evidence)
{
  Quotations self = {.inspection = inspection, .evidence = evidence};
  if (!kp_inspection_wants(inspection, KP_RULE_QUOTATION_DIFFERS))
    return;
  for (guint i = 0; i < inspection->points->len; i++) {
    self.index = i;
    if (has_marks(kp_inspection_point(inspection, i)->text))
      check_point(&self, kp_inspection_point(inspection, i));
  }
  g_clear_pointer(&self.rows, kp_rows_free);
  g_clear_pointer(&self.spoken_rows, kp_rows_free);
  g_clear_pointer(&self.spoken.array, g_array_unref);
}
