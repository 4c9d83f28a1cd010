/* SPDX-License-Identifier: MIT */
/* The opening of a paragraph comes in; how much of it is a dateline or a label
 * goes out. */
#include <string.h>

#include "noise.h"
#include "pattern.h"

/* TRUE for the words that name an agency or a paper when in brackets: CNN,
 * Reuters, AP, EW.com, The Hollywood Reporter. */
static gboolean
is_agency(const gchar *start, const gchar *end)
{
  static const gchar *const NAMES[] = {
      "cnn",           "hln",       "reuters",  "ap",
      "afp",           "upi",       "dpa",      "pa",
      "xinhua",        "bloomberg", "ansa",     "efe",
      "tass",          "kyodo",     "ap photo", "the hollywood reporter",
      "rolling stone", "wired",     "time",     "people",
      "billboard",     "mashable",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    const gchar *after;
    if (kp_begins(start, end, NAMES[i], &after) && end - after <= 16)
      return TRUE;
  }
  return end - start > 4 && memcmp(end - 4, ".com", 4) == 0;
}

/* TRUE where [start, end) can be a place and a date: capitals and numbers. */
static gboolean
is_place(const gchar *start, const gchar *end)
{
  gboolean fresh = TRUE;
  for (const gchar *at = start; at < end; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (c == ':' || c == ';' || c == '"')
      return FALSE;
    if (fresh && g_unichar_islower(c) && !kp_begins(at, end, "de", NULL) &&
        !kp_begins(at, end, "of", NULL))
      return FALSE;
    fresh = kp_blank_size(at, end) > 0;
  }
  return TRUE;
}

/* TRUE where no small letter stands in a place of at most four words. */
static gboolean
is_loud_place(const gchar *start, const gchar *end)
{
  guint letters = 0;
  for (const gchar *at = start; at < end; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (g_unichar_islower(c))
      return FALSE;
    letters += g_unichar_isupper(c);
  }
  return letters >= 4 && kp_count_words(start, end, 5) <= 4;
}

/* TRUE for "3 March 2026", "March 3, 2026", "3 de marzo": a name with a number
 * before or after it, and nothing else but years. */
static gboolean
is_day(const gchar *start, const gchar *end)
{
  guint names = 0, numbers = 0;
  for (const gchar *at = start; at < end;) {
    if (!g_unichar_isalnum(g_utf8_get_char(at))) {
      at = g_utf8_next_char(at);
      continue;
    }
    gboolean number = g_ascii_isdigit(*at);
    names += !number && !kp_begins(at, end, "de", NULL);
    numbers += number;
    while (at < end && g_unichar_isalnum(g_utf8_get_char(at)))
      at = g_utf8_next_char(at);
  }
  return names == 1 && (numbers == 1 || numbers == 2);
}

/* TRUE for "LONDON, March 3", "Thornby, 3 March 2026": a place and a day. */
static gboolean
is_place_and_day(const gchar *start, const gchar *end)
{
  const guint most_words = 3; /* of the place */
  const gchar *comma = memchr(start, ',', (gsize)(end - start));
  return comma != NULL && is_place(start, comma) &&
         kp_count_words(start, comma, most_words + 1) <= most_words &&
         is_day(comma + 1, end);
}

/* Bytes of "By . Ann Writer . " or "By. Ann Writer. ", a byline that lost its
 * line break; 0: none. */
static gsize
lost_byline(const gchar *start, const gchar *end)
{
  const gssize longest = 80; /* bytes of the name */
  const gchar *at;
  if (!kp_begins(start, end, "by", &at))
    return 0;
  at = kp_after_blanks(at, end);
  if (at == end || *at != '.')
    return 0;
  at++;
  const gchar *stop = memchr(at, '.', (gsize)MIN(end - at, longest));
  return stop != NULL ? (gsize)(kp_after_blanks(stop + 1, end) - start) : 0;
}

/* The end of the word at `at` where that is all letters, the first of them a
 * capital, with a blank after it; NULL: it is not. */
static const gchar *
name_end(const gchar *at, const gchar *end)
{
  if (at >= end || !g_unichar_isupper(g_utf8_get_char(at)))
    return NULL;
  while (at < end &&
         (g_unichar_isalpha(g_utf8_get_char(at)) || strchr("-'", *at) != NULL))
    at = g_utf8_next_char(at);
  return kp_blank_size(at, end) > 0 ? at : NULL;
}

/* The end of "Ann Writer", "Ann Mary Writer", "Daily Post Reporter" at `at`,
 * with the story right behind it; NULL: there is none. */
static const gchar *
writer_end(const gchar *at, const gchar *end)
{
  static const gchar *const DATES[] = {
      "monday",   "tuesday",   "wednesday", "thursday",  "friday",  "saturday",
      "sunday",   "january",   "february",  "march",     "april",   "may",
      "june",     "july",      "august",    "september", "october", "november",
      "december", "christmas", "easter",    "new",       NULL};
  static const gchar *const STARTS[] = {"the", "a",    "an",   "it",   "he",
                                        "she", "they", "this", "when", "after",
                                        "as",  "in",   NULL};
  const gchar *first = name_end(at, end);
  if (first == NULL || kp_begins_one(at, end, DATES, NULL))
    return NULL;
  const gchar *second = kp_after_blanks(first, end);
  const gchar *stop = name_end(second, end);
  if (stop == NULL)
    return NULL;
  const gchar *third = kp_after_blanks(stop, end), *after;
  if (kp_begins(third, end, "reporter", &after) ||
      kp_begins(third, end, "service", &after))
    return after;
  const gchar *longer = name_end(third, end);
  if (longer != NULL &&
      kp_begins_one(kp_after_blanks(longer, end), end, STARTS, NULL))
    return longer;
  /* The story is not about who wrote it. */
  g_autofree gchar *surname = g_ascii_strdown(second, stop - second);
  return kp_holds(stop, end, surname) ? NULL : stop;
}

/* Bytes of "By Ann Writer ", "By Ann Writer for The Post ", with which the
 * first sentence begins; 0: none. */
static gsize
run_in_byline(const gchar *start, const gchar *end)
{
  static const gchar *const PAPERS[] = {
      "mailonline",           "daily mail australia",
      "daily mail",           "dailymail.com",
      "the daily mail",       "the mail on sunday",
      "the associated press", NULL};
  const gchar *at, *after;
  if (!kp_begins(start, end, "by", &at))
    return 0;
  at = writer_end(kp_after_blanks(at, end), end);
  if (at == NULL)
    return 0;
  at = kp_after_blanks(at, end);
  if (kp_begins(at, end, "for", &after) &&
      kp_begins_one(kp_after_blanks(after, end), end, PAPERS, &after))
    at = kp_after_blanks(after, end);
  if (kp_begins(at, end, "follow", &after)) {
    at = kp_after_blanks(after, end);
    while (at < end && kp_blank_size(at, end) == 0)
      at++;
    at = kp_after_blanks(at, end);
  }
  gboolean is_story = at < end && g_unichar_isupper(g_utf8_get_char(at));
  return is_story ? (gsize)(at - start) : 0;
}

/* Bytes of "Paris, France ", a place that lost the dash after it; 0: none. */
static gsize
run_in_place(const gchar *start, const gchar *end)
{
  static const gchar *const INNER[] = {"in",     "at",   "from", "near",
                                       "around", "over", NULL};
  const gssize longest = 40; /* bytes of a town */
  const guint most_words = 3;
  const gchar *comma = memchr(start, ',', (gsize)MIN(end - start, longest));
  if (comma == NULL || comma == start || !is_place(start, comma) ||
      kp_count_words(start, comma, most_words + 1) > most_words ||
      kp_begins_one(start, end, INNER, NULL))
    return 0;
  const gchar *land = kp_after_blanks(comma + 1, end);
  const gchar *after = land + kp_country_size(land, end);
  const gchar *story = kp_after_blanks(after, end);
  gboolean is_story = after > land && story > after && story < end &&
                      g_unichar_isupper(g_utf8_get_char(story));
  return is_story ? (gsize)(story - start) : 0;
}

/* Behind "12 May 2026 -- ", which press releases have after the place and a
 * dash; `at`: there is none. */
static const gchar *
skip_day(const gchar *at, const gchar *end)
{
  const gssize longest = 30; /* bytes of a day */
  for (const gchar *blank = at; blank + 1 < end && blank - at <= longest;
       blank++) {
    gsize dash = *blank == ' ' ? kp_dash_size(blank + 1, end) : 0;
    if (dash > 0)
      return is_day(at, blank) ? kp_after_blanks(blank + 1 + dash, end) : at;
  }
  return at;
}

gsize
kp_noise_section(const gchar *start, const gchar *end)
{
  static const gchar *const NAMES[] = {
      "aim",         "aims",        "abstract",       "background",
      "conclusion",  "conclusions", "context",        "design",
      "discussion",  "findings",    "interpretation", "introduction",
      "method",      "methods",     "objective",      "objectives",
      "our verdict", "purpose",     "results",        "setting",
      "summary",     "the verdict", "verdict",        NULL};
  const gchar *at;
  if (memchr(start, ':', (gsize)(end - start)) == NULL) /* as nearly always */
    return 0;
  if (!kp_begins_one(start, end, NAMES, &at) || *at != ':')
    return 0;
  at = kp_after_blanks(at + 1, end);
  return at < end && g_unichar_isupper(g_utf8_get_char(at))
             ? (gsize)(at - start)
             : 0;
}

/* Bytes of a place, an agency in brackets or both with a dash after them; 0:
 * none. */
static gsize
dashed_place(const gchar *start, const gchar *end)
{
  const gssize longest = 80; /* bytes before the dash */
  const gchar *limit = start + MIN(end - start, longest);
  for (const gchar *at = start; at < limit; at++) {
    if (*at == '(') {
      const gchar *close = memchr(at, ')', (gsize)(limit - at));
      if (close == NULL || !is_place(start, at))
        return 0;
      const gchar *after = kp_after_blanks(close + 1, end);
      gsize dash = kp_dash_size(after, end);
      /* "Hull (the Bread Project)When": whoever it is, a line break is lost. */
      gboolean glued = at > start && after == close + 1 && after < end &&
                       g_unichar_isupper(g_utf8_get_char(after));
      gboolean dated = dash > 0 && is_place_and_day(start, at);
      if (!glued && !dated && !is_agency(at + 1, close) &&
          (dash == 0 || at > start))
        return 0;
      return (gsize)(kp_after_blanks(after + dash, end) - start);
    }
    gsize dash = *at == ' ' ? kp_dash_size(at + 1, end) : 0;
    if (dash > 0 && is_loud_place(start, at) &&
        !kp_begins(start, at, "file", NULL)) /* "FILE - A mill in Hull" */
      return (gsize)(skip_day(kp_after_blanks(at + 1 + dash, end), end) -
                     start);
    if (dash > 0)
      return is_place_and_day(start, at)
                 ? (gsize)(kp_after_blanks(at + 1 + dash, end) - start)
                 : 0;
    if (strchr(".!?:;\n", *at) != NULL && at + 1 < end && at[1] == ' ')
      return 0;
  }
  return 0;
}

gsize
kp_noise_dateline(const gchar *start, const gchar *end)
{
  gsize size = lost_byline(start, end);
  if (size == 0)
    size = run_in_byline(start, end);
  if (size == 0)
    size = run_in_place(start, end);
  if (size == 0)
    size = dashed_place(start, end);
  return size > 0 ? size : kp_noise_head(start, end);
}

/* TRUE where a sentence or line ends in [start, end), or a quotation begins:
 * 'The film "The Mill: A Life"'. */
static gboolean
holds_end(const gchar *start, const gchar *end)
{
  for (; start < end; start = g_utf8_next_char(start)) {
    if (strchr(".!?;\n\"", *start) != NULL ||
        g_unichar_type(g_utf8_get_char(start)) == G_UNICODE_INITIAL_PUNCTUATION)
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_noise_is_labelled(const gchar *start, const gchar *end)
{
  const guint most_words = 5;
  static const gchar *const SAID[] = {
      "said",     "says",      "say",       "saying",    "added",
      "adds",     "wrote",     "asked",     "told",      "tweeted",
      "read",     "reads",     "posted",    "stated",    "joked",
      "replied",  "explained", "claimed",   "revealed",  "insisted",
      "declared", "continued", "concluded", "admitted",  "recalled",
      "warned",   "commented", "penned",    "captioned", "responded",
      "here's",   "there's",   "it's",      "that's",    "is",
      "are",      "was",       "were",      "note",      "example",
      "tip",      "warning",   "step",      "question",
  };
  const gchar *limit = start + MIN(end - start, 60);
  const gchar *colon = memchr(start, ':', (gsize)(limit - start));
  if (colon == NULL || colon + 1 >= end || colon[1] != ' ' ||
      holds_end(start, colon) ||
      kp_count_words(start, colon, most_words + 1) > most_words)
    return FALSE;
  if (!g_unichar_isupper(g_utf8_get_char(start)))
    return FALSE;
  const gchar *next = kp_after_blanks(colon + 1, end);
  if (next == end || !g_unichar_isupper(g_utf8_get_char(next)))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(SAID); i++) {
    if (kp_holds(start, colon, SAID[i]))
      return FALSE;
  }
  return TRUE;
}
