/* SPDX-License-Identifier: MIT */
/* A piece that begins with digits comes in; the number goes out. */
#include <math.h>
#include <string.h>

#include "figure-reader.h"

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
take_digits(const KpFigureReader *self, guint i, Digits *digits)
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
add_readings(const KpFigureReader *self,
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
    kp_figure_add_value(figure, hours);
    if (hours >= 13 && hours < 25)
      kp_figure_add_value(figure, round((hours - 12) * 100) / 100);
    return;
  }
  gchar own = english ? ',' : german ? '.' : digits->last;
  gboolean mixed = digits->dots > 0 && digits->commas > 0;
  gboolean thousands =
      digits->groups && !mixed && (digits->last == own || marks > 1);
  if (marks == 0 || thousands)
    kp_figure_add_value(figure, value_of(digits, 0, exponent));
  if (marks > 0 && (!thousands || (!english && !german && marks == 1)))
    kp_figure_add_value(figure, value_of(digits, digits->last, exponent));
}

static const struct {
  const gchar *suffix;
  guint exponent;
} SCALES[] = {{"m", 6},       {"mn", 6},  {"mln", 6}, {"mio", 6},
              {"million", 6}, {"b", 9},   {"bn", 9},  {"mrd", 9},
              {"billion", 9}, {"k", 3},   {"t", 12},  {"tn", 12},
              {"trn", 12},    {"tr", 12}, {"th", 3}};

/* "9.30am" is a time of day, and so is "930am". */
static void
read_time(const Digits *digits, const gchar *suffix, KpFigure *figure)
{
  if (strcmp(suffix, "am") != 0 && strcmp(suffix, "pm") != 0)
    return;
  gsize n = strlen(digits->body);
  gdouble hours = value_of(digits, 0, 0) / 100;
  figure->clock = TRUE;
  if (digits->last == 0 && (n == 3 || n == 4) && hours < 13)
    kp_figure_add_value(figure, hours);
}

/* What the letters right after the digits say. */
static void
read_suffix(const KpFigureReader *self, const Digits *digits, KpFigure *figure)
{
  g_autofree gchar *suffix =
      g_ascii_strdown(digits->suffix, (gssize)digits->n_suffix);
  figure->decade = strcmp(suffix, "s") == 0 || strcmp(suffix, "'s") == 0;
  figure->ordinal = strcmp(suffix, "st") == 0 || strcmp(suffix, "nd") == 0 ||
                    strcmp(suffix, "rd") == 0 || strcmp(suffix, "th") == 0;
  if (figure->ordinal)
    return;
  read_time(digits, suffix, figure);
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

/* Takes the words of scale that follow; TRUE where there is one. */
static gboolean
take_scale(const KpFigureReader *self, const Digits *digits, KpFigure *figure)
{
  guint last = figure->first + figure->n_pieces - 1;
  const KpNumeral *scale = kp_figure_next_numeral(self, last);
  if (!kp_figure_is_large(scale))
    return FALSE;
  figure->n_pieces++;
  figure->scaled = TRUE;
  if (scale->value == 12)
    kp_figure_add_value(figure, 12 * value_of(digits, digits->last, 0));
  else
    add_readings(self, digits, exponent_of(scale->value), figure);
  return TRUE;
}

void
kp_figure_read_digits(KpFigureReader *self, guint i)
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
