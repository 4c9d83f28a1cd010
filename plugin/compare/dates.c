/* SPDX-License-Identifier: MIT */
/* Pieces come in; the dates among them go out. */
#include "dates.h"

#include <stdio.h>
#include <string.h>

/* Years that are written as years: before, four digits are a number. */
#define FIRST_YEAR 1500
#define LAST_YEAR 2100

typedef struct {
  const gchar *language;
  const gchar *word; /* folded as KpPiece.folded */
  guint8 month;
  guint8 weekday;
} Name;

static const Name NAMES[] = {
    {"en", "january", 1, 0},    {"en", "february", 2, 0},
    {"en", "march", 3, 0},      {"en", "april", 4, 0},
    {"en", "may", 5, 0},        {"en", "june", 6, 0},
    {"en", "july", 7, 0},       {"en", "august", 8, 0},
    {"en", "september", 9, 0},  {"en", "october", 10, 0},
    {"en", "november", 11, 0},  {"en", "december", 12, 0},
    {"en", "jan", 1, 0},        {"en", "feb", 2, 0},
    {"en", "mar", 3, 0},        {"en", "apr", 4, 0},
    {"en", "jun", 6, 0},        {"en", "jul", 7, 0},
    {"en", "aug", 8, 0},        {"en", "sep", 9, 0},
    {"en", "sept", 9, 0},       {"en", "oct", 10, 0},
    {"en", "nov", 11, 0},       {"en", "dec", 12, 0},
    {"en", "monday", 0, 1},     {"en", "tuesday", 0, 2},
    {"en", "wednesday", 0, 3},  {"en", "thursday", 0, 4},
    {"en", "friday", 0, 5},     {"en", "saturday", 0, 6},
    {"en", "sunday", 0, 7},     {"en", "mondays", 0, 1},
    {"en", "tuesdays", 0, 2},   {"en", "wednesdays", 0, 3},
    {"en", "thursdays", 0, 4},  {"en", "fridays", 0, 5},
    {"en", "saturdays", 0, 6},  {"en", "sundays", 0, 7},
    {"de", "januar", 1, 0},     {"de", "janner", 1, 0},
    {"de", "februar", 2, 0},    {"de", "marz", 3, 0},
    {"de", "april", 4, 0},      {"de", "mai", 5, 0},
    {"de", "juni", 6, 0},       {"de", "juli", 7, 0},
    {"de", "august", 8, 0},     {"de", "september", 9, 0},
    {"de", "oktober", 10, 0},   {"de", "november", 11, 0},
    {"de", "dezember", 12, 0},  {"de", "montag", 0, 1},
    {"de", "dienstag", 0, 2},   {"de", "mittwoch", 0, 3},
    {"de", "donnerstag", 0, 4}, {"de", "freitag", 0, 5},
    {"de", "samstag", 0, 6},    {"de", "sonnabend", 0, 6},
    {"de", "sonntag", 0, 7},
};

typedef struct {
  const KpPieces *pieces;
  const gchar *code; /* of the language; "" for an unknown one */
  GArray *found;     /* of KpDate */
} Reader;

static const KpPiece *
piece_at(const Reader *self, guint i)
{
  return i < self->pieces->array->len ? kp_piece_at(self->pieces, i) : NULL;
}

/* The month or day of the week at `i`; NULL where there is none. */
static const Name *
name_at(const Reader *self, guint i)
{
  const KpPiece *piece = piece_at(self, i);
  if (piece == NULL || !(piece->flags & KP_PIECE_CAPITAL) ||
      strlen(piece->folded) < 3)
    return NULL;
  for (gsize k = 0; k < G_N_ELEMENTS(NAMES); k++) {
    if (NAMES[k].word[0] == piece->folded[0] &&
        strcmp(NAMES[k].word, piece->folded) == 0 &&
        strcmp(NAMES[k].language, self->code) == 0)
      return &NAMES[k];
  }
  return NULL;
}

/* The number of one or two digits at `i`, with "st", "th" after it or not, or
 * of four digits and nothing more; 0 where there is no such. */
static guint
digits_at(const Reader *self, guint i, gsize most, const gchar **rest)
{
  const KpPiece *piece = piece_at(self, i);
  if (piece == NULL || !(piece->flags & KP_PIECE_DIGITS))
    return 0;
  const gchar *text = self->pieces->text + piece->span.start;
  gsize n = 0;
  guint number = 0;
  while (n < piece->span.length && n <= most && g_ascii_isdigit(text[n]))
    number = number * 10 + (guint)(text[n++] - '0');
  if (n > most)
    return 0;
  *rest = text + n;
  return piece->span.length == n ? number : number | 0x10000;
}

static guint
day_at(const Reader *self, guint i)
{
  const gchar *rest = "";
  guint day = digits_at(self, i, 2, &rest);
  gboolean ordinal = (day & 0x10000) != 0;
  day &= 0xffff;
  if (day > 31)
    return 0;
  if (!ordinal)
    return day;
  KpSpan span = piece_at(self, i)->span;
  gsize left = kp_span_end(span) - (gsize)(rest - self->pieces->text);
  return left == 2 && strchr("snrt", rest[0]) != NULL ? day : 0;
}

static guint
year_at(const Reader *self, guint i)
{
  const gchar *rest = "";
  guint year = digits_at(self, i, 4, &rest);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}

/* The signs between a piece and the one before it, blanks in a row as one. */
static guint
gap_before(const Reader *self, guint i)
{
  const gchar *at =
      self->pieces->text + kp_span_end(piece_at(self, i - 1)->span);
  const gchar *end = self->pieces->text + piece_at(self, i)->span.start;
  guint signs = 0;
  gboolean blank = FALSE;
  for (; at < end; at = g_utf8_next_char(at)) {
    gboolean space = g_unichar_isspace(g_utf8_get_char(at));
    signs += !space || !blank;
    blank = space;
  }
  return signs;
}

/* A day before the name: "4 May", "4th of May", "4. Mai". */
static void
take_day_before(const Reader *self, KpDate *date)
{
  guint i = date->first;
  const gchar *text = self->pieces->text;
  if (i == 0 || gap_before(self, i) > 2)
    return;
  guint back = 1;
  if (i >= 2 && strcmp(piece_at(self, i - 1)->folded, "of") == 0)
    back = 2;
  gunichar mark =
      g_utf8_get_char(text + kp_span_end(piece_at(self, i - 1)->span));
  if (!g_unichar_isspace(mark) && mark != '.' && mark != '-')
    return;
  date->day = (guint8)day_at(self, i - back);
  if (date->day == 0)
    return;
  date->first -= back;
  date->n_pieces += back;
}

/* A day after it: "May 4", "May 4th", "Sept. 11"; not "May 2012". */
static void
take_day_after(const Reader *self, KpDate *date)
{
  guint next = date->first + date->n_pieces;
  if (next >= self->pieces->array->len || gap_before(self, next) > 2)
    return;
  date->day = (guint8)day_at(self, next);
  date->n_pieces += date->day > 0;
}

static void
take_year_after(const Reader *self, KpDate *date)
{
  guint next = date->first + date->n_pieces;
  if (next >= self->pieces->array->len || gap_before(self, next) > 2)
    return;
  date->year = (guint16)year_at(self, next);
  date->n_pieces += date->year > 0;
}

/* "May 3-5", "May 3 and 5": the days that stand behind share the month. */
static void
add_more_days(Reader *self, const KpDate *date, guint *next)
{
  static const gchar *const JOINING[] = {"and",     "or",  "to",
                                         "through", "bis", "und"};
  for (;;) {
    const KpPiece *piece = piece_at(self, *next);
    guint at = *next;
    if (piece == NULL || date->year > 0)
      return;
    for (gsize i = 0; i < G_N_ELEMENTS(JOINING); i++) {
      if (strcmp(piece->folded, JOINING[i]) == 0)
        at = *next + 1;
    }
    if (at == *next && !(piece->flags & KP_PIECE_JOINED))
      return;
    KpDate more = {.first = at, .n_pieces = 1, .month = date->month};
    more.day = (guint8)day_at(self, at);
    more.sure = TRUE;
    if (more.day == 0)
      return;
    take_year_after(self, &more);
    g_array_append_val(self->found, more);
    *next = at + more.n_pieces;
  }
}

/* TRUE where the word before a month says that it is one: "in May". */
static gboolean
is_led_to(const Reader *self, guint i)
{
  static const gchar *const WORDS[] = {
      "in",    "of",   "by",   "since", "until",  "till",  "last",   "next",
      "early", "late", "mid",  "from",  "before", "after", "during", "through",
      "to",    "im",   "seit", "ab",    "ende",   "mitte", "anfang", "bis"};
  if (i == 0)
    return FALSE;
  for (gsize k = 0; k < G_N_ELEMENTS(WORDS); k++) {
    if (strcmp(piece_at(self, i - 1)->folded, WORDS[k]) == 0)
      return TRUE;
  }
  return FALSE;
}

static guint
read_name(Reader *self, guint i, const Name *name)
{
  KpDate date = {.first = i, .n_pieces = 1};
  if (name->weekday > 0) {
    date.weekday = name->weekday;
    date.sure = TRUE;
    g_array_append_val(self->found, date);
    return i + 1;
  }
  date.month = name->month;
  take_day_before(self, &date);
  if (date.day == 0)
    take_day_after(self, &date);
  take_year_after(self, &date);
  date.sure = date.day > 0 || date.year > 0 || is_led_to(self, i);
  g_array_append_val(self->found, date);
  guint next = date.first + date.n_pieces;
  if (date.day > 0)
    add_more_days(self, &date, &next);
  return next;
}

/* "2012-05-04", "4.5.2012": the pieces read, 0 for none. */
static guint
read_figures(Reader *self, guint i)
{
  KpDate date = {.first = i, .n_pieces = 1, .sure = TRUE};
  const KpPiece *piece = piece_at(self, i);
  const gchar *text = self->pieces->text + piece->span.start;
  guint year, month, day;
  gchar after = 0;
  g_autofree gchar *copy =
      piece->span.length <= 10 ? g_strndup(text, piece->span.length) : NULL;
  if (copy != NULL &&
      sscanf(copy, "%2u.%2u.%4u%c", &day, &month, &year, &after) == 3) {
    date.day = (guint8)day;
    date.month = (guint8)month;
    date.year = (guint16)year;
  } else if (piece_at(self, i + 2) != NULL &&
             (piece_at(self, i + 1)->flags & KP_PIECE_JOINED) &&
             (piece_at(self, i + 2)->flags & KP_PIECE_JOINED)) {
    date.year = (guint16)year_at(self, i);
    date.month = (guint8)day_at(self, i + 1);
    date.day = (guint8)day_at(self, i + 2);
    date.n_pieces = 3;
  }
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31 ||
      date.year < FIRST_YEAR || date.year > LAST_YEAR)
    return 0;
  g_array_append_val(self->found, date);
  return date.n_pieces;
}

/* "1990s", "90s" after an apostrophe. */
static gboolean
is_decade(const Reader *self, guint i, guint *year)
{
  const gchar *rest = "";
  guint number = digits_at(self, i, 4, &rest);
  KpSpan span = piece_at(self, i)->span;
  const gchar *text = self->pieces->text;
  if (rest[0] != 's' || text + kp_span_end(span) != rest + 1)
    return FALSE;
  number &= 0xffff;
  gboolean shortened =
      number < 100 && span.start > 0 &&
      (text[span.start - 1] == '\'' || (guchar)text[span.start - 1] == 0x99);
  if (shortened)
    number += 1900;
  if (number < FIRST_YEAR || number > LAST_YEAR)
    return FALSE;
  *year = number;
  return TRUE;
}

static guint
read_year(Reader *self, guint i)
{
  KpDate date = {.first = i, .n_pieces = 1, .sure = TRUE};
  guint year = year_at(self, i);
  if (year == 0 && is_decade(self, i, &year))
    date.decade = TRUE;
  if (year == 0)
    return 0;
  date.year = (guint16)year;
  g_array_append_val(self->found, date);
  /* "2011-12", "2011/12" */
  const gchar *rest = "";
  const KpPiece *next = piece_at(self, i + 1);
  guint second = next != NULL && (next->flags & KP_PIECE_JOINED) && !date.decade
                     ? digits_at(self, i + 1, 2, &rest)
                     : 0;
  if (second == year % 100 + 1 ||
      (second > 12 && second < 100 && second > year % 100)) {
    date.first = i + 1;
    date.year = (guint16)(year / 100 * 100 + second);
    g_array_append_val(self->found, date);
    return 2;
  }
  return 1;
}

GArray *
kp_dates_find(const KpPieces *pieces, const KpLanguage *language)
{
  GArray *found = g_array_new(FALSE, FALSE, sizeof(KpDate));
  Reader reader = {pieces, language != NULL ? kp_language_code(language) : "",
                   found};
  for (guint i = 0; i < pieces->array->len;) {
    const Name *name = name_at(&reader, i);
    guint taken = 0;
    if (name != NULL) {
      i = read_name(&reader, i, name);
      continue;
    }
    if (kp_piece_at(pieces, i)->flags & KP_PIECE_DIGITS) {
      taken = read_figures(&reader, i);
      if (taken == 0)
        taken = read_year(&reader, i);
    }
    i += MAX(taken, 1);
  }
  return found;
}

guint
kp_date_weekday(guint year, guint month, guint day)
{
  if (!g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year))
    return 0;
  GDate date;
  g_date_clear(&date, 1);
  g_date_set_dmy(&date, (GDateDay)day, (GDateMonth)month, (GDateYear)year);
  return (guint)g_date_get_weekday(&date);
}
