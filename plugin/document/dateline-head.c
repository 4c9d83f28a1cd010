/* SPDX-License-Identifier: MIT */
/* The opening of a paragraph comes in; how much of it is the place, day and
 * agency that a report opens with, as wires and papers of all countries write
 * them, goes out. */
#include <string.h>

#include "noise.h"
#include "pattern.h"

/* What has been read before the mark that ends a head. */
typedef struct {
  gboolean loud;   /* the place has no small letter */
  gboolean agency; /* a bracket or two strokes name one */
  gboolean month;
  gboolean number;
  guint letters; /* of the place */
  guint words;
} Head;

static gboolean
is_month(const gchar *start, const gchar *end)
{
  static const gchar *const MONTHS[] = {
      "january", "february",  "march",   "april",    "may",      "june", "july",
      "august",  "september", "october", "november", "december", "jan",  "feb",
      "mar",     "apr",       "jun",     "jul",      "aug",      "sep",  "sept",
      "oct",     "nov",       "dec",     NULL};
  const gchar *after;
  return kp_begins_one(start, end, MONTHS, &after) && after == end;
}

/* TRUE for a word that opens a sentence, and no place, before a day: "In May
 * 2019 - Holt was twenty - he moved to Hull". */
static gboolean
leads_to_day(const gchar *start, const gchar *end)
{
  static const gchar *const WORDS[] = {
      "in",     "on",    "at",    "by",    "since", "from", "until",
      "during", "after", "early", "late",  "mid",   "when", "before",
      "this",   "last",  "that",  "every", NULL};
  return kp_begins_one(start, end, WORDS, NULL);
}

/* Behind "(AFP)", "(Nov 15)", "/Breadwire/", which opens at `at`; NULL: what it
 * holds is neither an agency nor a day. */
static const gchar *
bracket_end(Head *head, const gchar *at, const gchar *end)
{
  const gssize longest = 40; /* bytes */
  const gchar *close =
      memchr(at + 1, *at == '(' ? ')' : '/', (gsize)MIN(end - at - 1, longest));
  if (close == NULL)
    return NULL;
  guint capitals = 0, small = 0;
  for (const gchar *c = at + 1; c < close; c++) {
    capitals += g_ascii_isupper(*c) != 0;
    small += g_ascii_islower(*c) != 0;
    head->number |= g_ascii_isdigit(*c) != 0;
  }
  const gchar *word = at + 1;
  while (word < close && g_ascii_isalpha(*word))
    word++;
  gboolean dated = is_month(at + 1, word);
  head->month |= dated;
  head->agency |= !dated;
  gboolean wire = (*at == '/' && g_ascii_isupper(at[1])) ||
                  (capitals >= 2 && small == 0) ||
                  kp_holds(at + 1, close, "newswire");
  return dated || wire ? close + 1 : NULL;
}

static gboolean
is_dated(const Head *head)
{
  return head->month && head->number;
}

/* TRUE where the hyphen at `at` joins an agency to its report: "HULL, Nov 15,
 * BNS-The mayor". */
static gboolean
is_glued(const Head *head, const gchar *start, const gchar *at)
{
  return is_dated(head) && *at == '-' && at > start + 1 &&
         g_ascii_isupper(at[-1]) && g_ascii_isupper(at[-2]) &&
         g_ascii_isupper(at[1]);
}

/* Bytes of the mark at `at`, which can end a head; 0: it is none. */
static gsize
mark_size(const Head *head,
          const gchar *start,
          const gchar *at,
          const gchar *end)
{
  gsize dash = kp_dash_size(at, end);
  return dash > 0 ? dash
                  : *at == ':' || *at == '|' || is_glued(head, start, at);
}

/* Behind the word or number at `at`; NULL: it cannot be of a head. */
static const gchar *
word_end(Head *head, const gchar *at, const gchar *end, gboolean in_place)
{
  const gchar *start = at;
  gunichar first = g_utf8_get_char(at);
  gboolean small = FALSE; /* or a digit, as no place has it: "COVID-19" */
  while (at < end &&
         (g_unichar_isalnum(g_utf8_get_char(at)) ||
          (strchr("-'", *at) != NULL && kp_dash_size(at, end) == 0 &&
           !is_glued(head, start, at)))) {
    gunichar c = g_utf8_get_char(at);
    small |= g_unichar_islower(c) || g_unichar_isdigit(c);
    head->letters += in_place && g_unichar_isupper(c);
    at = g_utf8_next_char(at);
  }
  if (at == start)
    return NULL;
  if (head->words == 0 && (g_unichar_isdigit(first) || is_month(start, at) ||
                           leads_to_day(start, at)))
    return NULL; /* "20 May 1931: The guild opens a mill" */
  head->number |= g_unichar_isdigit(first);
  head->month |= is_month(start, at);
  head->loud &= !(in_place && small);
  head->words++;
  gboolean joins = kp_begins(start, at, "de", NULL) ||
                   kp_begins(start, at, "of", NULL) ||
                   kp_begins(start, at, "el", NULL);
  return g_unichar_isupper(first) || g_unichar_isdigit(first) || joins ? at
                                                                       : NULL;
}

/* TRUE for a stop that ends no sentence: "Mo.,", "B.C.,", "Nov. 15", "/TASS/."
 */
static gboolean
is_short_form(const gchar *at, const gchar *end)
{
  const gchar *next = kp_after_blanks(at + 1, end);
  return next < end &&
         (at[-1] == '/' || g_ascii_isdigit(*next) ||
          (g_ascii_isupper(at[-1]) && g_ascii_isupper(at[1])) ||
          strchr(",:|/(", *next) != NULL || kp_dash_size(next, end) > 0);
}

/* TRUE where `at` is told by somebody: of what is said, as in transcripts, the
 * label says who. */
static gboolean
is_speech(const gchar *at, const gchar *end)
{
  static const gchar *const STARTS[] = {
      "i",     "i'm",    "we",   "we're",   "you",   "my",   "our",    "well",
      "thank", "thanks", "good", "welcome", "hello", "hi",   "so",     "yes",
      "no",    "what",   "who",  "why",     "how",   "it's", "that's", NULL};
  return kp_begins_one(at, end, STARTS, NULL);
}

/* TRUE for a label in capitals that belongs to what follows it. */
static gboolean
is_label(const gchar *start, const gchar *end)
{
  static const gchar *const NAMES[] = {
      "file",       "watch",   "read",    "see",      "listen",   "video",
      "photo",      "photos",  "gallery", "picture",  "pictures", "pictured",
      "note",       "editor",  "warning", "question", "answer",   "more",
      "related",    "live",    "tip",     "step",     "before",   "after",
      "correction", "image",   "summary", "key",      "caption",  "credit",
      "source",     "sources", "contact", "about",    "also",     "click",
      NULL};
  return kp_begins_one(start, end, NAMES, NULL);
}

/* TRUE where a sentence can begin: with a capital, a number or a quotation. */
static gboolean
opens_story(const gchar *at, const gchar *end)
{
  if (at >= end)
    return FALSE;
  gunichar c = g_utf8_get_char(at);
  return g_unichar_isupper(c) || g_unichar_isdigit(c) || c == '"' ||
         c == '\'' || g_unichar_type(c) == G_UNICODE_INITIAL_PUNCTUATION;
}

/* The story behind the mark at `at`, which ends the head; NULL: it ends none.
 */
static const gchar *
story_after(const Head *head,
            const gchar *start,
            const gchar *at,
            const gchar *end)
{
  const guint fewest_letters = 4; /* of a place that is known by its capitals */
  const guint fewest_words = 8;   /* of a report's first sentence */
  gboolean dated = is_dated(head);
  gboolean loud = head->loud && head->letters >= fewest_letters;
  gsize size = mark_size(head, start, at, end);
  gboolean label = *at == ':' || *at == '|';
  if (size > 0 && !(loud || head->agency || dated))
    return NULL;
  if (size == 0 && !dated)
    return NULL;
  const gchar *story = kp_after_blanks(at + size, end);
  if (is_label(start, at) ||
      (label && (story == at + 1 || is_speech(story, end))))
    return NULL;
  /* An agency and a day are a head, whatever the report ends in. */
  if (!opens_story(story, end) ||
      !((head->agency && dated) || kp_ends_sentence(story, end)) ||
      kp_count_words(story, end, fewest_words) < fewest_words)
    return NULL;
  return story;
}

gsize
kp_noise_head(const gchar *start, const gchar *end)
{
  const gssize longest = 80; /* bytes */
  const guint most_words = 9;
  Head head = {.loud = TRUE};
  gboolean in_place = TRUE;
  const gchar *at = start;
  while (at != NULL && at < end && at - start < longest &&
         head.words <= most_words) {
    at = kp_after_blanks(at, end);
    if (at == end)
      return 0;
    gboolean marked = mark_size(&head, start, at, end) > 0;
    if (marked || head.agency) {
      const gchar *story = story_after(&head, start, at, end);
      if (story != NULL)
        return (gsize)(story - start);
      if (*at == ':' || *at == '|')
        return 0;
    }
    if (kp_dash_size(at, end) > 0)
      at += kp_dash_size(at, end), in_place = FALSE;
    else if (*at == '(' || *at == '/')
      at = bracket_end(&head, at, end), in_place = FALSE;
    else if (*at == ',' && at > start)
      at++, in_place = FALSE;
    else if (*at == '.' && at > start && is_short_form(at, end))
      at++;
    else
      at = word_end(&head, at, end, in_place);
  }
  return 0;
}

gboolean
kp_noise_opens_speech(const gchar *text,
                      gsize length,
                      const gchar *page,
                      gsize page_length)
{
  const gsize longest = 40; /* bytes of the label */
  const gchar *colon = memchr(text, ':', MIN(length, longest));
  if (colon == NULL)
    return FALSE;
  g_autofree gchar *label = g_strndup(text, (gsize)(colon + 1 - text));
  const gchar *end = page + page_length;
  const gchar *at = g_strstr_len(page, (gssize)page_length, label);
  return at != NULL && g_strstr_len(at + 1, end - at - 1, label) != NULL;
}
