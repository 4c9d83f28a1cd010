/* SPDX-License-Identifier: MIT */
/* Pieces come in; the numbers among them go out. */
#include "figures.h"

#include <math.h>
#include <string.h>

typedef struct {
  const KpPieces *pieces;
  const KpLanguage *language;
  GArray *found; /* of KpFigure */
} Reader;

static const KpNumeral *
numeral_at(const Reader *self, guint i)
{
  if (i >= self->pieces->array->len)
    return NULL;
  const KpPiece *piece = kp_piece_at(self->pieces, i);
  return piece->flags & KP_PIECE_DIGITS
             ? NULL
             : kp_numeral_find(self->language, piece->folded);
}

/* The numeral of the next piece where only a blank or hyphen parts the two. */
static const KpNumeral *
next_numeral(const Reader *self, guint i)
{
  if (i + 1 >= self->pieces->array->len ||
      !(kp_piece_at(self->pieces, i + 1)->flags & KP_PIECE_FOLLOWS))
    return NULL;
  return numeral_at(self, i + 1);
}

static void
add_value(KpFigure *figure, gdouble value)
{
  for (guint i = 0; i < figure->n_values; i++) {
    if (figure->values[i] == value)
      return;
  }
  if (figure->n_values < KP_FIGURE_READINGS)
    figure->values[figure->n_values++] = value;
}

/* ---- digits ---- */

/* The digits and marks at the start of a piece, and the letters after them. */
typedef struct {
  gchar body[40]; /* digits with '.', ',' and ':'; blanks are left out */
  guint dots, commas, colons;
  gchar last;      /* the last mark; 0: none */
  guint tail;      /* digits after it */
  gboolean groups; /* three digits after each mark and at most three before */
  const gchar *suffix;
  gsize n_suffix; /* bytes */
} Digits;

/* FALSE for more digits than any number has. */
static gboolean
take_digits(const Reader *self, guint i, Digits *digits)
{
  KpSpan span = kp_piece_at(self->pieces, i)->span;
  const gchar *text = self->pieces->text + span.start;
  gsize n = 0, at = 0;
  guint run = 0;
  *digits = (Digits){.groups = TRUE};
  for (; at < span.length && !g_ascii_isalpha(text[at]); at++) {
    if (n + 1 == sizeof digits->body)
      return FALSE;
    if (g_ascii_isdigit(text[at])) {
      run++;
      digits->body[n++] = text[at];
    } else if (strchr(".,:", text[at]) != NULL) {
      gboolean first = digits->last == 0;
      digits->groups = digits->groups && (first ? run <= 3 : run == 3);
      digits->dots += text[at] == '.';
      digits->commas += text[at] == ',';
      digits->colons += text[at] == ':';
      digits->last = text[at];
      digits->body[n++] = text[at];
      run = 0;
    } else if ((guchar)text[at] >= 0xc3 && (guchar)text[at] != 0xe2) {
      break; /* a letter that is not ASCII */
    }
  }
  digits->body[n] = '\0';
  digits->tail = run;
  digits->groups = digits->groups && digits->last != 0 && run == 3;
  digits->suffix = text + at;
  digits->n_suffix = span.length - at;
  return TRUE;
}

/* The value with `decimal` as the decimal mark (0: none) and a power of ten. */
static gdouble
value_of(const Digits *digits, gchar decimal, guint exponent)
{
  gchar plain[60];
  gsize n = 0;
  for (const gchar *at = digits->body; *at != '\0'; at++) {
    if (g_ascii_isdigit(*at))
      plain[n++] = *at;
    else if (*at == decimal)
      plain[n++] = '.';
  }
  g_snprintf(plain + n, sizeof plain - n, "e%u", exponent);
  return g_ascii_strtod(plain, NULL);
}

static void
add_readings(const Reader *self,
             const Digits *digits,
             guint exponent,
             KpFigure *figure)
{
  const gchar *code =
      self->language != NULL ? kp_language_code(self->language) : "";
  gboolean english = strcmp(code, "en") == 0;
  gboolean german = strcmp(code, "de") == 0;
  guint marks = digits->dots + digits->commas;
  if (digits->colons > 0) {
    gdouble hours = value_of(digits, ':', exponent);
    figure->clock = TRUE;
    add_value(figure, hours);
    if (hours >= 13 && hours < 25)
      add_value(figure, round((hours - 12) * 100) / 100);
    return;
  }
  gchar own = english ? ',' : german ? '.' : digits->last;
  gboolean mixed = digits->dots > 0 && digits->commas > 0;
  gboolean thousands =
      digits->groups && !mixed && (digits->last == own || marks > 1);
  if (marks == 0 || thousands)
    add_value(figure, value_of(digits, 0, exponent));
  if (marks > 0 && (!thousands || (!english && !german && marks == 1)))
    add_value(figure, value_of(digits, digits->last, exponent));
}

static const struct {
  const gchar *suffix;
  guint exponent;
} SCALES[] = {{"m", 6},       {"mn", 6},  {"mln", 6}, {"mio", 6},
              {"million", 6}, {"b", 9},   {"bn", 9},  {"mrd", 9},
              {"billion", 9}, {"k", 3},   {"t", 12},  {"tn", 12},
              {"trn", 12},    {"tr", 12}, {"th", 3}};

/* What the letters right after the digits say. */
static void
read_suffix(const Reader *self, const Digits *digits, KpFigure *figure)
{
  g_autofree gchar *suffix =
      g_ascii_strdown(digits->suffix, (gssize)digits->n_suffix);
  figure->decade = strcmp(suffix, "s") == 0 || strcmp(suffix, "'s") == 0;
  figure->ordinal = strcmp(suffix, "st") == 0 || strcmp(suffix, "nd") == 0 ||
                    strcmp(suffix, "rd") == 0 || strcmp(suffix, "th") == 0;
  if (figure->ordinal)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(SCALES); i++) {
    if (strcmp(suffix, SCALES[i].suffix) != 0)
      continue;
    add_readings(self, digits, SCALES[i].exponent, figure);
    figure->scaled = TRUE;
  }
}

static guint
exponent_of(gdouble scale)
{
  guint exponent = 0;
  for (; scale >= 10; scale /= 10)
    exponent++;
  return exponent;
}

static gboolean
is_large(const KpNumeral *numeral)
{
  return numeral != NULL && (numeral->kind == KP_NUMERAL_SCALE ||
                             numeral->kind == KP_NUMERAL_HUNDRED);
}

/* Takes the words of scale that follow; TRUE where there is one. */
static gboolean
take_scale(const Reader *self, const Digits *digits, KpFigure *figure)
{
  guint last = figure->first + figure->n_pieces - 1;
  const KpNumeral *scale = next_numeral(self, last);
  if (!is_large(scale))
    return FALSE;
  figure->n_pieces++;
  figure->scaled = TRUE;
  if (scale->value == 12)
    add_value(figure, 12 * value_of(digits, digits->last, 0));
  else
    add_readings(self, digits, exponent_of(scale->value), figure);
  return TRUE;
}

static void
read_digits(Reader *self, guint i)
{
  Digits digits;
  KpFigure figure = {.first = i, .n_pieces = 1, .kind = KP_FIGURE_DIGITS};
  if (!take_digits(self, i, &digits))
    return;
  if (digits.n_suffix == 0 && take_scale(self, &digits, &figure)) {
    g_array_append_val(self->found, figure);
    return;
  }
  add_readings(self, &digits, 0, &figure);
  if (digits.n_suffix > 0)
    read_suffix(self, &digits, &figure);
  g_array_append_val(self->found, figure);
}

/* ---- words ---- */

/* A number in words while it is being read. */
typedef struct {
  gdouble total, current;
  KpNumeralKind last;
  guint n_pieces;
} Sum;

/* TRUE where `next` can go on from what was read. */
static gboolean
goes_on(const Sum *sum, const KpNumeral *next)
{
  if (next == NULL)
    return FALSE;
  switch (next->kind) {
  case KP_NUMERAL_UNIT:
    return sum->last != KP_NUMERAL_UNIT &&
           (sum->last != KP_NUMERAL_TENS || next->value < 10);
  case KP_NUMERAL_TENS:
    return sum->last != KP_NUMERAL_UNIT && sum->last != KP_NUMERAL_TENS;
  case KP_NUMERAL_HUNDRED:
  case KP_NUMERAL_SCALE:
    return TRUE;
  default:
    return FALSE;
  }
}

static void
take_numeral(Sum *sum, const KpNumeral *numeral)
{
  if (numeral->kind == KP_NUMERAL_HUNDRED) {
    sum->current = MAX(sum->current, 1) * numeral->value;
  } else if (numeral->kind == KP_NUMERAL_SCALE) {
    sum->total += MAX(sum->current, 1) * numeral->value;
    sum->current = 0;
  } else {
    sum->current += numeral->value;
  }
  sum->last = numeral->kind;
  sum->n_pieces++;
}

static gboolean
may_take_and(const Reader *self, const Sum *sum, guint i)
{
  if (sum->last != KP_NUMERAL_HUNDRED && sum->last != KP_NUMERAL_SCALE)
    return FALSE;
  const KpNumeral *and = next_numeral(self, i);
  const KpNumeral *below = next_numeral(self, i + 1);
  return and != NULL && and->kind == KP_NUMERAL_AND && below != NULL &&
         (below->kind == KP_NUMERAL_UNIT || below->kind == KP_NUMERAL_TENS);
}

/* Sums up from the piece `i`, whose numeral is taken already. */
static void
sum_up(const Reader *self, guint i, Sum *sum)
{
  for (;; i++) {
    if (may_take_and(self, sum, i)) {
      sum->n_pieces++;
      i++;
    }
    const KpNumeral *next = next_numeral(self, i);
    if (!goes_on(sum, next))
      return;
    take_numeral(sum, next);
  }
}

/* "half a million": the pieces taken, 0 where it is not that. */
static guint
read_half(const Reader *self, guint i, gdouble *value)
{
  const KpNumeral *next = next_numeral(self, i);
  guint n = 2;
  if (next != NULL && next->kind == KP_NUMERAL_A) {
    next = next_numeral(self, i + 1);
    n = 3;
  }
  if (next == NULL || next->kind != KP_NUMERAL_SCALE)
    return 0;
  *value = next->value / 2;
  return n;
}

static void
add_words(Reader *self, guint i, guint n, gdouble value, KpFigureKind kind)
{
  KpFigure figure = {.first = i, .n_pieces = n, .kind = kind};
  add_value(&figure, value);
  g_array_append_val(self->found, figure);
}

/* Reads a number in words at `i`; the pieces taken, at least 1. */
static guint
read_words(Reader *self, guint i, const KpNumeral *numeral)
{
  gdouble value;
  Sum sum = {0};
  switch (numeral->kind) {
  case KP_NUMERAL_AND:
    return 1;
  case KP_NUMERAL_ALSO:
    add_words(self, i, 1, numeral->value, KP_FIGURE_ALSO);
    return 1;
  case KP_NUMERAL_HALF:
    sum.n_pieces = read_half(self, i, &value);
    if (sum.n_pieces > 0)
      add_words(self, i, sum.n_pieces, value, KP_FIGURE_WORDS);
    else
      add_words(self, i, 1, numeral->value, KP_FIGURE_ALSO);
    return MAX(sum.n_pieces, 1);
  case KP_NUMERAL_A:
    if (!is_large(next_numeral(self, i)))
      return 1;
    sum = (Sum){.current = 1, .last = KP_NUMERAL_A, .n_pieces = 1};
    sum_up(self, i, &sum);
    break;
  default:
    take_numeral(&sum, numeral);
    sum_up(self, i, &sum);
    break;
  }
  add_words(self, i, sum.n_pieces, sum.total + sum.current, KP_FIGURE_WORDS);
  return sum.n_pieces;
}

/* ---- all ---- */

/* "2 to 3 million", "2-3 million": the first may be millions as well. */
static void
share_scales(Reader *self)
{
  for (guint i = 1; i < self->found->len; i++) {
    KpFigure *left = &g_array_index(self->found, KpFigure, i - 1);
    const KpFigure *right = &g_array_index(self->found, KpFigure, i);
    guint end = left->first + left->n_pieces;
    if (left->kind != KP_FIGURE_DIGITS || left->scaled || !right->scaled ||
        right->n_pieces < 2 || right->first - end > 1)
      continue;
    const KpNumeral *scale =
        numeral_at(self, right->first + right->n_pieces - 1);
    if (scale != NULL)
      add_value(left, left->values[0] * scale->value);
  }
}

GArray *
kp_figures_find(const KpPieces *pieces, const KpLanguage *language)
{
  GArray *found = g_array_new(FALSE, FALSE, sizeof(KpFigure));
  Reader reader = {pieces, language, found};
  for (guint i = 0; i < pieces->array->len;) {
    if (kp_piece_at(pieces, i)->flags & KP_PIECE_DIGITS) {
      read_digits(&reader, i);
      const KpFigure *last =
          found->len > 0 ? &g_array_index(found, KpFigure, found->len - 1)
                         : NULL;
      i = last != NULL && last->first == i ? i + last->n_pieces : i + 1;
      continue;
    }
    const KpNumeral *numeral = numeral_at(&reader, i);
    i += numeral != NULL ? read_words(&reader, i, numeral) : 1;
  }
  share_scales(&reader);
  return found;
}
