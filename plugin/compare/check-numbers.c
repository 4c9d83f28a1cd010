/* SPDX-License-Identifier: MIT */
/* A point and what its article says come in; numbers that are not in it go
 * out. */
#include <math.h>
#include <string.h>

#include "facts.h"

static const gchar *
folded_before(const KpFacts *self, guint piece, guint back)
{
  return piece >= back ? kp_piece_at(self->point, piece - back)->folded : "";
}

static gboolean
is_one_of(const gchar *word, const gchar *const *words)
{
  for (; *words != NULL; words++) {
    if (strcmp(word, *words) == 0)
      return TRUE;
  }
  return FALSE;
}

/* How far a number may be from the article's, as factors. */
typedef struct {
  gdouble low, high;
} Room;

/* "more than 100" may be 128; "nearly 100" may be 97. */
static Room
room_of(const KpFacts *self, const KpFigure *figure)
{
  static const gchar *const OVER[] = {"over",  "least", "mehr", "exceeding",
                                      "above", "plus",  NULL};
  static const gchar *const UNDER[] = {"under", "nearly", "almost", "below",
                                       "knapp", "fast",   "within", NULL};
  static const gchar *const ABOUT[] = {
      "about", "around", "some",     "roughly",   "approximately",
      "rund",  "etwa",   "ungefahr", "estimated", "circa",
      "ca",    "nearer", "as",       "approx",    NULL};
  const gchar *before = folded_before(self, figure->first, 1);
  const gchar *second = folded_before(self, figure->first, 2);
  if (strcmp(before, "than") == 0)
    return strcmp(second, "more") == 0 ? (Room){1, 1.5} : (Room){0.67, 1};
  if (is_one_of(before, OVER) || strcmp(before, "als") == 0)
    return (Room){1, 1.5};
  if (is_one_of(before, UNDER) || strcmp(second, "up") == 0)
    return (Room){0.8, 1.02};
  if (is_one_of(before, ABOUT))
    return (Room){0.9, 1.1};
  return (Room){1, 1};
}

/* The digits that count in a value written in the shortest way: 2 for 2.3e6. */
static guint
significant_digits(gdouble value)
{
  gchar text[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd(text, sizeof text, "%.9e", value);
  guint last = 1;
  for (guint i = 1; text[i] != '\0' && text[i] != 'e'; i++) {
    if (g_ascii_isdigit(text[i]) && text[i] != '0')
      last = i;
  }
  return last;
}

/* TRUE where the article has a number that gives this one when rounded: a
 * fraction, or a great number. */
static gboolean
is_rounded(const KpFacts *self, gdouble value)
{
  const gdouble great = 10000;
  guint digits = significant_digits(value);
  if (value < 2 || (digits < 2 && value >= 10))
    return FALSE;
  gdouble unit = pow(10, floor(log10(value)) - digits + 1);
  if (value < great && unit > 1)
    return FALSE;
  guint found =
      kp_evidence_between(self->evidence, value - unit / 2, value + unit / 2);
  return found > 0;
}

static gboolean
is_percent(const KpFacts *self, const KpFigure *figure)
{
  guint next = figure->first + figure->n_pieces;
  const KpPiece *last = kp_piece_at(self->point, next - 1);
  if (self->point->text[kp_span_end(last->span)] == '%')
    return TRUE;
  if (next >= self->point->array->len)
    return FALSE;
  const gchar *word = kp_piece_at(self->point, next)->folded;
  return strcmp(word, "percent") == 0 || strcmp(word, "per") == 0 ||
         strcmp(word, "prozent") == 0;
}

/* "50 percent" is in "half of them". */
static gboolean
is_fraction(const KpFacts *self, gdouble percent)
{
  if (kp_evidence_value(self->evidence, percent / 100))
    return TRUE;
  if (percent == 75)
    return kp_facts_has_word(self, "quarter");
  if (percent == 20 || percent == 40 || percent == 60 || percent == 80)
    return kp_facts_has_word(self, "fifth");
  return floor(percent) == 33 || floor(percent) == 66 || percent == 67
             ? kp_facts_has_word(self, "third")
             : FALSE;
}

/* "one in four" is in "a quarter". */
static gboolean
is_part(const KpFacts *self, const KpFigure *figure, gdouble value)
{
  static const struct {
    guint of;
    const gchar *word;
  } PARTS[] = {{2, "half"},  {3, "third"},  {4, "quarter"}, {5, "fifth"},
               {6, "sixth"}, {8, "eighth"}, {10, "tenth"}};
  if (strcmp(folded_before(self, figure->first, 1), "in") != 0 ||
      strcmp(folded_before(self, figure->first, 2), "one") != 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(PARTS); i++) {
    if (value == PARTS[i].of)
      return kp_facts_has_word(self, PARTS[i].word);
  }
  return FALSE;
}

/* TRUE where the words of both pieces are one but for an "s" at the end. */
static gboolean
is_same_word(const KpPieces *a, guint i, const KpPieces *b, guint k)
{
  if (i >= a->array->len)
    return FALSE;
  const gchar *x = kp_piece_at(a, i)->folded;
  const gchar *y = kp_piece_at(b, k)->folded;
  gsize n = strlen(x), m = strlen(y);
  n -= n > 0 && x[n - 1] == 's';
  m -= m > 0 && y[m - 1] == 's';
  return n == m && strncmp(x, y, n) == 0;
}

/* "under three hours" is in "two hours and 50 minutes": one less of the same,
 * with another number after it. */
static gboolean
is_begun(KpFacts *self, const KpFigure *figure, gdouble value)
{
  const guint reach = 3;        /* pieces: "hours and 50" */
  const guint enough = 1000000; /* figures: a page passes a thousandth of it */
  const GArray *figures = self->evidence->figures;
  for (guint i = 0; i + 1 < figures->len && self->n_passed < enough; i++) {
    self->n_passed++;
    const KpFigure *at = &g_array_index(figures, KpFigure, i);
    const KpFigure *rest = at + 1;
    guint unit = at->first + at->n_pieces;
    if (at->values[0] == value - 1 && rest->first < unit + reach &&
        is_same_word(self->point, figure->first + figure->n_pieces,
                     self->evidence->pieces, unit))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_value_heard(KpFacts *self, const KpFigure *figure, gdouble value)
{
  const KpEvidence *evidence = self->evidence;
  Room room = room_of(self, figure);
  if (kp_evidence_between(evidence, value * room.low, value * room.high) > 0)
    return TRUE;
  if (room.low < 1 && is_begun(self, figure, value))
    return TRUE;
  if (figure->decade &&
      (kp_evidence_between(evidence, value, value + 9) > 0 ||
       kp_evidence_between(evidence, 1900 + value, 1909 + value) > 0))
    return TRUE;
  if ((is_percent(self, figure) && is_fraction(self, value)) ||
      is_part(self, figure, value))
    return TRUE;
  return figure->clock || figure->ordinal ? FALSE : is_rounded(self, value);
}

/* Digits beside digits are a telephone number or the like, and so are those
 * that begin with a nought; what slashes join ("24/7") is an expression. */
static gboolean
is_code(const KpFacts *self, const KpFigure *figure)
{
  const gchar *text = self->point->text;
  const KpPiece *piece = kp_piece_at(self->point, figure->first);
  guint next = figure->first + figure->n_pieces;
  if (text[piece->span.start] == '0' &&
      g_ascii_isdigit(text[piece->span.start + 1]))
    return TRUE;
  for (guint i = figure->first; i <= next; i += figure->n_pieces) {
    if (i == 0 || i >= self->point->array->len)
      continue;
    const KpPiece *right = kp_piece_at(self->point, i);
    const KpPiece *left = right - 1;
    gchar gap = text[right->span.start - 1];
    if ((left->flags & right->flags & KP_PIECE_DIGITS) &&
        (right->flags & KP_PIECE_FOLLOWS) && (gap == ' ' || gap == '/'))
      return TRUE;
  }
  return FALSE;
}

/* No claims are numbers of dates, those that are part of a name ("COVID-19"),
 * and one and none, which are said in too many ways. */
static gboolean
is_claim(const KpFacts *self, const KpFigure *figure, const gboolean *dated)
{
  const KpPiece *piece = kp_piece_at(self->point, figure->first);
  if (figure->kind == KP_FIGURE_ALSO || figure->values[0] <= 1)
    return FALSE;
  /* "several thousand" */
  if (figure->kind == KP_FIGURE_WORDS && figure->n_pieces == 1 &&
      figure->values[0] >= 100)
    return FALSE;
  if ((piece->flags & KP_PIECE_HANDLE) || is_code(self, figure))
    return FALSE;
  if (figure->first > 0 && (piece->flags & KP_PIECE_JOINED) &&
      (kp_piece_at(self->point, figure->first - 1)->flags & KP_PIECE_CAPITAL))
    return FALSE;
  return !dated[figure->first];
}

/* For each piece of the point, whether it belongs to a date. */
static gboolean *
mark_dates(const KpFacts *self)
{
  gboolean *dated = g_new0(gboolean, self->point->array->len + 1);
  for (guint i = 0; i < self->dates->len; i++) {
    const KpDate *date = &g_array_index(self->dates, KpDate, i);
    for (guint k = 0; k < date->n_pieces; k++)
      dated[date->first + k] = TRUE;
  }
  return dated;
}

/* The index + 1 of the figure that a slip of two digits, or one, leads to. */
static guint
find_slip(const KpFacts *self, gdouble value)
{
  gchar digits[G_ASCII_DTOSTR_BUF_SIZE];
  if (value >= 1e9 || value != floor(value))
    return 0;
  g_ascii_formatd(digits, sizeof digits, "%.0f", value);
  for (guint i = 0; digits[i + 1] != '\0'; i++) {
    gchar swapped[G_ASCII_DTOSTR_BUF_SIZE];
    memcpy(swapped, digits, sizeof swapped);
    swapped[i] = digits[i + 1];
    swapped[i + 1] = digits[i];
    gdouble other = g_ascii_strtod(swapped, NULL);
    guint found = kp_evidence_between(self->evidence, other, other);
    if (found > 0)
      return found;
  }
  return 0;
}

/* The index + 1 of the figure nearest in proportion to a way to read `claim`.
 */
static guint
find_nearest(const KpFacts *self, const KpFigure *claim)
{
  const GArray *values = self->evidence->by_value;
  const KpValue *best = NULL;
  gdouble least = G_MAXDOUBLE;
  for (guint k = 0; k < claim->n_values; k++) {
    guint slip = find_slip(self, claim->values[k]);
    if (slip > 0)
      return slip;
  }
  for (guint i = 0; i < values->len; i++) {
    const KpValue *at = &g_array_index(values, KpValue, i);
    const KpFigure *figure =
        &g_array_index(self->evidence->figures, KpFigure, at->figure);
    if (figure->kind == KP_FIGURE_ALSO)
      continue;
    for (guint k = 0; k < claim->n_values; k++) {
      gdouble far = fabs(log(at->value / claim->values[k]));
      if (far < least) {
        least = far;
        best = at;
      }
    }
  }
  return best != NULL ? best->figure + 1 : 0;
}

static void
check_figure(KpFacts *self, const KpFigure *figure)
{
  for (guint i = 0; i < figure->n_values; i++) {
    if (is_value_heard(self, figure, figure->values[i]))
      return;
  }
  g_autofree gchar *subject =
      kp_pieces_copy(self->point, figure->first, figure->n_pieces);
  guint found = self->looks++ < KP_MOST_LOOKS ? find_nearest(self, figure) : 0;
  const KpFigure *near =
      found > 0 ? &g_array_index(self->evidence->figures, KpFigure, found - 1)
                : NULL;
  kp_facts_tell_near(self, KP_RULE_NUMBER_NOT_IN_ARTICLE, "the number", subject,
                     near != NULL ? near->first : 0,
                     near != NULL ? near->n_pieces : 0);
}

void
kp_facts_check_numbers(KpFacts *self)
{
  g_autoptr(GArray) figures =
      kp_figures_find(self->point, self->inspection->language);
  g_autofree gboolean *dated = mark_dates(self);
  for (guint i = 0; i < figures->len; i++) {
    const KpFigure *figure = &g_array_index(figures, KpFigure, i);
    if (is_claim(self, figure, dated))
      check_figure(self, figure);
  }
}
