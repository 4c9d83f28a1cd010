/* SPDX-License-Identifier: MIT */
/* Decides at a stop by what it is, the word before and the word after it. */
#include "stop.h"

#include <string.h>

#include "article.h"
#include "items.h"
#include "lexicon.h"
#include "marks.h"
#include "neighbour.h"
#include "stop-run.h"

/* What follows a stop. */
typedef struct {
  guint32 at;         /* its first byte after blanks and opening marks */
  gboolean blank;     /* a blank stands between */
  gboolean quote;     /* a quotation opens between */
  gboolean bracket;   /* a bracket opens between */
  gboolean dash;      /* a dash stands between */
  gboolean code;      /* a span of code opens behind the blank */
  gunichar character; /* 0: the paragraph ends */
  KpNeighbour word;
} Next;

static gboolean
is_dash(gunichar c)
{
  return c == '-' || c == 0x2013 || c == 0x2014;
}

static Next
read_next(const KpStopContext *context, guint32 at)
{
  const gchar *text = context->text;
  guint32 end = kp_span_end(context->paragraph);
  Next next = {.at = kp_skip_blanks(text, at, end)};
  next.blank = next.at > at;
  next.code = next.blank && context->article != NULL && next.at < end &&
              kp_article_is_code(context->article, next.at);
  while (TRUE) {
    gunichar c = next.character = kp_character(text, next.at, end);
    if (c == '(' || c == '[')
      next.bracket = TRUE;
    else if (c == '"' || c == '\'' || c == '`' || c == 0x201c || c == 0x2018 ||
             c == 0x201e || c == 0xab)
      next.quote = TRUE;
    else if (!is_dash(c) && c != 0xbf && c != 0xa1 &&
             !(c == ' ' && is_dash(kp_character(text, next.at - 1, end))))
      break;
    next.dash |= is_dash(c);
    next.at += (guint32)g_utf8_skip[(guchar)text[next.at]];
  }
  kp_neighbour_after(context->language, text, next.at, end, &next.word);
  return next;
}

/* "'s Avonds", "'t Is", "'k Ga": in Dutch the second word has the capital. */
static gboolean
opens_in_small(const KpStopContext *context, const Next *next)
{
  const gchar *text = context->text;
  guint32 after = next->at + 2;
  return next->word.length == 1 &&
         (text[next->at - 1] == '\'' ||
          (next->at > 2 && memcmp(text + next->at - 3, "\u2019", 3) == 0)) &&
         strchr("stnk", text[next->at]) != NULL &&
         after < kp_span_end(context->paragraph) &&
         g_ascii_isspace(text[after - 1]) && g_ascii_isupper(text[after]);
}

/* A capital, or what has no case, or code: "Next", "3", "日", "`bake`". */
static gboolean
may_start(const KpStopContext *context, const Next *next)
{
  if (next->code)
    return TRUE;
  if (g_unichar_islower(next->character)) {
    const gchar *word = context->text + next->word.start;
    for (guint32 i = 1; i < next->word.length; i++) {
      if (g_ascii_isupper(word[i])) /* iPhone, macOS */
        return TRUE;
    }
    return opens_in_small(context, next);
  }
  return strchr(",;:)]}",
                next->character < 0x80 ? (int)next->character : 'a') == NULL;
}

static gboolean
is_starter(const Next *next)
{
  return (next->word.lists & KP_LIST_STARTER) != 0 &&
         g_unichar_isupper(next->character);
}

/* TRUE where one of the last words of the sentence is a verb. */
static gboolean
has_verb(const KpStopContext *context, guint32 end)
{
  const guint32 far = 160; /* bytes; keeps this linear */
  guint32 first = MAX(context->sentence, end > far ? end - far : 0);
  while (end > first) {
    KpNeighbour word;
    kp_neighbour_before(context->language, context->text, first, end, &word);
    if (word.classes & (KP_WORD_VERB | KP_WORD_AUXILIARY))
      return TRUE;
    end = word.start > first && word.length > 0 ? word.start : end;
    end--;
  }
  return FALSE;
}

/* "5 p.m. Monday", "5 p.m. ET": goes on; any other capital word begins, once
 * the sentence has its verb. */
static gboolean
hour_ends(const KpStopContext *context,
          const KpNeighbour *word,
          const Next *next)
{
  if (next->word.classes & (KP_WORD_DAY | KP_WORD_MONTH))
    return FALSE;
  guint32 length = next->word.length;
  gboolean zone = length >= 2 && length <= 4;
  for (guint32 i = 0; zone && i < length; i++)
    zone = g_ascii_isupper(context->text[next->word.start + i]);
  if (zone || g_unichar_isdigit(next->character))
    return FALSE;
  return has_verb(context, word->start);
}

/* "9 a.m.", "in the a.m."; not "Anna P.M. Holt": initials of a name. */
static gboolean
is_hour(const KpStopContext *context, const KpNeighbour *word)
{
  if (word->folded_length != 3 || word->folded[2] != 'm' ||
      (word->folded[0] != 'a' && word->folded[0] != 'p') ||
      word->folded[1] != '.')
    return FALSE;
  if (g_ascii_islower(context->text[word->start]))
    return TRUE;
  if (word->start < context->sentence + 2)
    return TRUE;
  KpNeighbour before;
  kp_neighbour_before(context->language, context->text, context->sentence,
                      word->start - 1, &before);
  return before.length == 0 || g_ascii_isdigit(before.folded[0]);
}

static gboolean
initial_ends(const KpStopContext *context,
             const KpNeighbour *word,
             const Next *next)
{
  if (!is_starter(next) || word->start <= context->sentence + 1)
    return FALSE; /* "A. The answer": of a question and answer */
  if (word->folded[0] == 'i' && word->folded_length == 1)
    return TRUE;
  /* "J. R. All": initials come together. */
  return word->start < context->paragraph.start + 3 ||
         context->text[word->start - 2] != '.';
}

/* "20 ms", "6 ft": counted, and no title. */
static gboolean
is_unit(const KpStopContext *context, const KpNeighbour *word)
{
  const gchar *text = context->text;
  return word->start >= context->sentence + 2 &&
         g_ascii_isspace(text[word->start - 1]) &&
         g_ascii_isdigit(text[word->start - 2]) &&
         g_ascii_islower(text[word->start]);
}

/* A single stop after a word: is it the sentence's, or the word's alone? */
static gboolean
word_ends(const KpStopContext *context,
          const KpNeighbour *word,
          const Next *next)
{
  gboolean starter = is_starter(next) || (next->quote && !next->bracket);
  if (kp_neighbour_is_initial(context->text, word))
    return (word->lists & KP_LIST_ABBREVIATION_TITLE) == 0 && /* "M. Le Goff" */
           initial_ends(context, word, next);
  if (word->lists & KP_LIST_ABBREVIATION_INNER)
    return FALSE;
  if (word->lists & KP_LIST_ABBREVIATION_TITLE && !is_unit(context, word))
    return FALSE;
  if ((word->lists & KP_LIST_ABBREVIATION_NUMBER) &&
      g_unichar_isdigit(next->character))
    return FALSE;
  if (((next->word.lists & KP_LIST_ORDINAL) || next->dash) &&
      kp_neighbour_is_ordinal(word))
    return FALSE;
  if (is_hour(context, word))
    return starter ? has_verb(context, word->start)
                   : hour_ends(context, word, next);
  if (next->quote && kp_neighbour_is_dotted(word) &&
      kp_neighbour_has_nickname(context->text, word, next->at,
                                kp_span_end(context->paragraph)))
    return FALSE;
  if ((word->lists & KP_LIST_ABBREVIATION) || kp_neighbour_is_dotted(word))
    return starter;
  return TRUE;
}

/* A stop without a blank after it: only between a word and the first word of a
 * new sentence ("the end.The next"), never in addresses and names of files. */
static gboolean
runs_on(const KpStopContext *context, const KpNeighbour *word, const Next *next)
{
  const gchar *text = context->text;
  const gsize common = 4; /* letters; shorter words may be parts of names */
  if (next->quote || next->bracket || next->word.length == 0 ||
      word->folded_length == 0 || !g_unichar_isupper(next->character) ||
      memchr(word->folded, '.', word->folded_length) != NULL)
    return FALSE;
  if (word->start > context->paragraph.start &&
      strchr("/@:._", text[word->start - 1]) != NULL)
    return FALSE;
  gchar last = text[word->start + word->length - 1];
  if (!g_ascii_islower(last) && !g_ascii_isdigit(last))
    return FALSE;
  if (next->word.lists & (KP_LIST_STARTER | KP_LIST_ABBREVIATION_TITLE))
    return TRUE;
  guint32 after = next->word.start + next->word.length;
  return g_ascii_islower(text[word->start]) && word->length >= common &&
         next->word.length >= common &&
         after < kp_span_end(context->paragraph) &&
         g_ascii_isspace(text[after]) &&
         g_ascii_islower(text[next->word.start + 1]);
}

/* "Smith", "Mr", "I", with a capital: may be who says so, or a part of him. */
static gboolean
is_name_part(const KpStopContext *context, const KpNeighbour *word)
{
  if (!g_unichar_isupper(g_utf8_get_char(context->text + word->start)))
    return FALSE;
  return (word->lists & KP_LIST_STARTER) == 0 ||
         (word->lists & KP_LIST_ABBREVIATION_TITLE) != 0 ||
         (word->folded_length == 1 && word->folded[0] == 'i');
}

/* '"Why now?" Mr. Smith asked.': the sentence goes on to who says so. */
static gboolean
is_attributed(const KpStopContext *context, const Next *next)
{
  const guint names = 5; /* "Prime Minister Anna Mary Smith" */
  guint32 end = kp_span_end(context->paragraph);
  guint32 at = next->at;
  for (guint i = 0; i <= names; i++) {
    KpNeighbour word;
    kp_neighbour_after(context->language, context->text, at, end, &word);
    if (word.length == 0)
      return FALSE;
    if (i > 0 && (word.classes & KP_WORD_SAY))
      return TRUE;
    if (!is_name_part(context, &word))
      return FALSE;
    at = word.start + word.length;
    if (at < end && context->text[at] == '.' &&
        word.lists & KP_LIST_ABBREVIATION_TITLE)
      at++;
    if (at >= end || !g_ascii_isspace(context->text[at]))
      return FALSE;
    at++;
  }
  return FALSE;
}

/* "Yahoo! Research": the mark belongs to the name. */
static gboolean
is_name_mark(const KpStopContext *context,
             const KpStopRun *run,
             const Next *next)
{
  if (run->n != 1 || run->kind != KP_MARK_END || is_starter(next))
    return FALSE;
  KpNeighbour word;
  kp_neighbour_before(context->language, context->text, context->sentence,
                      run->start, &word);
  if (word.folded_length == 0 || word.folded_length + 2 >= KP_NEIGHBOUR_MAX)
    return FALSE;
  word.folded[word.folded_length] = context->text[run->start];
  return (kp_lexicon_lists(context->language, word.folded,
                           word.folded_length + 1) &
          KP_LIST_NAME_MARK) != 0;
}

/* ". . ." goes on; "end. . . . Next" ends at its first stop, ". . . . Next" at
 * its last. */
static gboolean
spaced_ends(const KpStopRun *run, KpStop *stop, const Next *next)
{
  if (run->kind != KP_MARK_STOP)
    return TRUE;
  if (run->n < 4 || !g_unichar_isupper(next->character))
    return FALSE;
  if (run->attached)
    stop->end = run->first_end;
  return TRUE;
}

/* "after long words. the next": written without capitals. Short words may be
 * abbreviations that no list knows. */
static gboolean
is_careless(const KpStopContext *context,
            const KpStopRun *run,
            const Next *next)
{
  const glong common = 7; /* letters */
  if (run->kind != KP_MARK_STOP || run->n > 1 || next->word.length == 0)
    return FALSE;
  KpNeighbour word;
  kp_neighbour_before(context->language, context->text, context->sentence,
                      run->start, &word);
  if (word.folded_length == 0 || (word.lists & KP_LIST_ANY_ABBREVIATION) ||
      g_utf8_strlen(word.folded, (gssize)word.folded_length) < common)
    return FALSE;
  const gchar *end = word.folded + word.folded_length;
  const gchar *at = word.folded;
  while (at < end && g_unichar_isalpha(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  return at == end;
}

/* "et al. [12] found", "see Eq. (3)": what may be the marker of a list is what
 * an abbreviation asks for. */
static gboolean
cites(const KpStopContext *context, const KpStopRun *run)
{
  const guint64 asking = KP_LIST_ABBREVIATION_INNER |
                         KP_LIST_ABBREVIATION_TITLE |
                         KP_LIST_ABBREVIATION_NUMBER;
  if (run->kind != KP_MARK_STOP || run->n > 1)
    return FALSE;
  KpNeighbour word;
  kp_neighbour_before(context->language, context->text, context->sentence,
                      run->start, &word);
  return (word.lists & asking) != 0;
}

static gboolean
ends(const KpStopContext *context, const KpStopRun *run, KpStop *stop)
{
  Next next = read_next(context, stop->end);
  if (next.character == 0)
    return FALSE;
  if (run->kind == KP_MARK_FULL)
    return TRUE;
  if (!next.blank) {
    if (run->kind != KP_MARK_STOP || run->n > 1 || stop->end != run->first_end)
      return FALSE;
    KpNeighbour word;
    kp_neighbour_before(context->language, context->text, context->sentence,
                        run->start, &word);
    return runs_on(context, &word, &next);
  }
  if (kp_items_ahead(context->text, next.at - (next.bracket ? 1 : 0),
                     kp_span_end(context->paragraph)) &&
      !cites(context, run))
    return TRUE;
  if (run->quote && next.bracket)
    return FALSE;
  if (!may_start(context, &next))
    return stop->end == run->first_end && is_careless(context, run, &next);
  if (run->spaced)
    return spaced_ends(run, stop, &next);
  if (run->kind != KP_MARK_STOP || run->n > 1)
    return !(run->quote && is_attributed(context, &next)) &&
           !is_name_mark(context, run, &next);
  KpNeighbour word;
  kp_neighbour_before(context->language, context->text, context->sentence,
                      run->start, &word);
  return word_ends(context, &word, &next);
}

void
kp_stop_read(const KpStopContext *context, guint index, KpStop *stop)
{
  stop->next = index;
  KpStopRun run = kp_stop_run_read(context, stop);
  stop->ends = !run.omission && ends(context, &run, stop);
}

gboolean
kp_stop_breaks_off(const KpStopContext *context, const KpMark *mark)
{
  const gchar *text = context->text;
  guint32 before = mark->at;
  if (before < context->sentence + 3)
    return FALSE;
  if (memcmp(text + before - 2, "--", 2) != 0 &&
      memcmp(text + before - 3, "\u2014", 3) != 0)
    return FALSE;
  Next next = read_next(context, mark->at + mark->length);
  return next.blank && g_unichar_isupper(next.character);
}
