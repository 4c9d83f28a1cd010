/* SPDX-License-Identifier: MIT */
/* The text of a paragraph comes in; where it turns into something else goes
 * out. */
#include "paragraph.h"

#include <string.h>

#include "lines.h"
#include "noise.h"
#include "pattern.h"

/* A rough sentence: enough to look at its words, not to be shown. */
typedef struct {
  const gchar *start;
  const gchar *end; /* behind its stop, before the blanks that follow */
  gboolean spaced;  /* a blank stands before its stop */
} Rough;

/* "###Opening hours": a heading for the generators that want no blank. One `#`
 * may open a tag. */
static gboolean
is_glued_heading(const gchar *start, const gchar *end)
{
  const gchar *at = start;
  while (at < end && *at == '#')
    at++;
  return at - start >= 2 && at - start <= 6 && at < end &&
         (g_ascii_isalnum(*at) || (guchar)*at >= 0x80);
}

static gboolean
holds(const gchar *start, const gchar *end, const gchar *what)
{
  return g_strstr_len(start, end - start, what) != NULL;
}

/* "import Tabs from '@theme/Tabs';", "export const meta = { draft: true };" */
static gboolean
is_module_line(const gchar *start, const gchar *end)
{
  if (strncmp(start, "import ", 7) == 0)
    return (holds(start, end, " from '") || holds(start, end, " from \"")) &&
           strchr("'\";", end[-1]) != NULL;
  return (strncmp(start, "export const ", 13) == 0 ||
          strncmp(start, "export default ", 15) == 0) &&
         (holds(start, end, "=") || holds(start, end, "(") ||
          holds(start, end, "{") || end[-1] == ';');
}

/* '!!! note "Rye"', "??? tip": the head of what is told beside. */
static gboolean
is_admonition(const gchar *start, const gchar *end)
{
  if (strncmp(start, "!!! ", 4) != 0 && strncmp(start, "??? ", 4) != 0 &&
      strncmp(start, "???+ ", 5) != 0)
    return FALSE;
  start = strchr(start, ' ');
  return start + 1 < end && g_ascii_islower(start[1]);
}

/* TRUE where the line is markup of a site generator: `:::`, `{% ... %}`,
 * `{{< ... >}}`, `{: .class}`, `[!NOTE]`, `!!! note`, `##Glued heading`,
 * `import X from 'y'`. */
static gboolean
is_markup_line(const gchar *start, const gchar *end)
{
  while (kp_blank_size(start, end) > 0)
    start += kp_blank_size(start, end);
  while (end > start && kp_blank_size_before(start, end) > 0)
    end -= kp_blank_size_before(start, end);
  if (end - start < 3)
    return FALSE;
  if (memcmp(start, ":::", 3) == 0 || kp_is_alert(start, end) ||
      is_glued_heading(start, end) || is_module_line(start, end) ||
      is_admonition(start, end))
    return TRUE;
  if (*start != '{' || end[-1] != '}')
    return FALSE;
  return strchr("%{:#.", start[1]) != NULL;
}

static gboolean
is_pipe_row(const gchar *start, const gchar *end)
{
  gboolean pipe = FALSE, dash = FALSE;
  for (const gchar *at = start; at < end; at++) {
    if (*at == '|')
      pipe = TRUE;
    else if (*at == '-' || (guchar)*at == 0xE2) /* smart dashes */
      dash = TRUE;
    else if (strchr(": \t", *at) == NULL && (guchar)*at < 0x80)
      return FALSE;
  }
  return pipe && dash;
}

/* TRUE for a table written in pipes: its second line is a row of dashes, or
 * every line begins with a pipe. */
static gboolean
is_table(const gchar *text, const gchar *end)
{
  const gchar *second = memchr(text, '\n', (gsize)(end - text));
  if (second == NULL)
    return FALSE;
  const gchar *third = memchr(second + 1, '\n', (gsize)(end - second - 1));
  if (is_pipe_row(second + 1, third != NULL ? third : end))
    return memchr(text, '|', (gsize)(second - text)) != NULL;
  for (const gchar *at = text; at < end; at = kp_line_next(at, end)) {
    if (*at != '|')
      return FALSE;
  }
  return TRUE;
}

/* The place after the bracket that closes the one at `at`; NULL: none does. */
static const gchar *
after_bracket(const gchar *at, const gchar *end)
{
  guint depth = 0;
  for (; at < end; at++) {
    if (strchr("({[", *at) != NULL)
      depth++;
    else if (strchr(")}]", *at) != NULL && depth-- <= 1)
      return depth == 0 ? at + 1 : NULL;
  }
  return NULL;
}

/* The end of the tag of a component that is given more than words:
 * "<Prices of={[{ name: 'rye' }]} />"; NULL: it is none. */
static const gchar *
after_component(const gchar *text, const gchar *end)
{
  if (end - text < 3 || *text != '<' || !g_ascii_isupper(text[1]))
    return NULL;
  gboolean given = FALSE;
  for (const gchar *at = text; at < end; at++) {
    if (*at == '>')
      return given ? at + 1 : NULL;
    if (*at != '{')
      continue;
    given |= at[-1] == '=';
    const gchar *after = after_bracket(at, end);
    if (after == NULL)
      return NULL;
    at = after - 1;
  }
  return NULL;
}

/* "{alt='An oven'}", "{width=50%}": of the picture before it. */
static gboolean
is_attribute(const gchar *at, const gchar *end)
{
  while (at < end && (g_ascii_isalpha(*at) || *at == '-'))
    at++;
  return at + 1 < end && at[0] == '=' && strchr("=>", at[1]) == NULL;
}

/* The end of what MDX runs and does not show as it stands: a comment or an
 * expression in braces, which may go on in HTML, or the tag of a component;
 * `text` where it is prose. */
static const gchar *
after_script(const gchar *text, const gchar *end)
{
  while (end > text && g_ascii_isspace(end[-1]))
    end--;
  const gchar *after = after_component(text, end);
  if (after != NULL)
    return after;
  if (end - text < 3 || *text != '{' || is_attribute(text + 1, end))
    return text;
  after = after_bracket(text, end);
  return after == NULL || after == end ? end : text;
}

/* TRUE where the stop at `stop` belongs to its word: an initial, "Mr", "U.S".
 * Rough: short words with a capital, and words with a stop inside. */
static gboolean
is_abbreviation(const gchar *start, const gchar *stop)
{
  const gchar *word = stop;
  while (word > start && !g_ascii_isspace(word[-1]) && stop - word < 8)
    word--;
  gsize length = (gsize)(stop - word);
  if (length == 0)
    return FALSE;
  return (length <= 4 && g_ascii_isupper(*word)) ||
         memchr(word, '.', length) != NULL;
}

/* TRUE where the last word before `stop` cannot end a line of its own: the
 * text lost a line break in the middle of a sentence there. */
static gboolean
is_mid_sentence(const gchar *start, const gchar *stop)
{
  static const gchar *const WORDS[] = {
      " the", " a",   " an",   " of",  " on",    " in",  " at",   " to",
      " for", " and", " or",   " but", " with",  " by",  " from", " is",
      " was", " are", " were", " as",  " named", " her", " his",  " their",
      " its", " my",  " that", " who", " Mr",    " Mrs", " Miss", " Ms",
  };
  while (stop > start && g_ascii_isspace(stop[-1]))
    stop--;
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    gsize n = strlen(WORDS[i]);
    if ((gsize)(stop - start) > n && memcmp(stop - n, WORDS[i], n) == 0)
      return TRUE;
  }
  return FALSE;
}

/* TRUE where a sentence can begin at `at`. */
static gboolean
can_begin(const gchar *at, const gchar *end)
{
  if (at == end)
    return TRUE;
  if (strchr("'\"|(", *at) != NULL)
    return at + 1 < end && !g_ascii_isspace(at[1]) && !g_ascii_islower(at[1]);
  gunichar c = g_utf8_get_char(at);
  return !g_unichar_islower(c);
}

/* ". . .": the stop is one of an ellipsis that was written with blanks. */
static gboolean
is_in_ellipsis(const gchar *start, const gchar *stop, const gchar *end)
{
  return (stop - start > 1 && memcmp(stop - 2, ". ", 2) == 0) ||
         (end - stop > 2 && memcmp(stop + 1, " .", 2) == 0);
}

/* Finds the rough sentence that begins at `at`. */
static Rough
next_rough(const gchar *at, const gchar *end)
{
  Rough rough = {.start = at, .end = end};
  for (const gchar *stop = at; stop < end; stop++) {
    if (*stop != '.' && *stop != '!' && *stop != '?')
      continue;
    const gchar *after = stop + 1;
    while (after < end && (*after == '"' || *after == '\'' || *after == ')'))
      after++;
    if (after < end && !g_ascii_isspace(*after))
      continue;
    gboolean spaced = stop > at && g_ascii_isspace(stop[-1]);
    if (*stop == '.' && !spaced && is_abbreviation(at, stop))
      continue;
    if (spaced && (is_mid_sentence(at, stop) || is_in_ellipsis(at, stop, end)))
      continue;
    if (!can_begin(kp_skip_space(after, end), end))
      continue;
    rough.end = after;
    rough.spaced = spaced;
    return rough;
  }
  return rough;
}

static void
add_piece(GArray *pieces, const gchar *text, const gchar *at, KpBlockKind kind)
{
  const KpParagraphPiece *last =
      pieces->len > 0
          ? &g_array_index(pieces, KpParagraphPiece, pieces->len - 1)
          : NULL;
  if (last != NULL && last->kind == kind)
    return;
  KpParagraphPiece piece = {.start = (gsize)(at - text), .kind = kind};
  g_array_append_val(pieces, piece);
}

/* TRUE where several sentences of a text open with a label, as its captions
 * would. */
static gboolean
has_labels(const gchar *start, const gchar *end)
{
  const guint habit = 2;
  guint n = 0;
  while (start < end && n < habit) {
    Rough rough = next_rough(start, end);
    n += kp_noise_is_labelled(start, rough.end);
    start = kp_skip_space(rough.end, end);
  }
  return n >= habit;
}

/* What a rough sentence is. */
static KpBlockKind
rough_kind(const Rough *rough,
           const KpParagraphContext *context,
           gboolean labels)
{
  const guint longest = 30; /* words of a caption that lost its line break */
  guint words = kp_count_words(rough->start, rough->end, KP_NOISE_LONGEST + 1);
  KpBlockKind kind = kp_noise_kind(rough->start, rough->end, words);
  if (kind != KP_BLOCK_PARAGRAPH)
    return kind;
  if (kp_is_capitals(rough->start, rough->end))
    return KP_BLOCK_HEADING;
  if (rough->spaced && context->stops && words <= longest)
    return KP_BLOCK_CAPTION;
  if (labels && kp_noise_is_labelled(rough->start, rough->end))
    return KP_BLOCK_CAPTION;
  return KP_BLOCK_PARAGRAPH;
}

/* Sentences of prose [start, end) that are none. A paragraph of an ordinary
 * length is left whole: what it is, is settled when all are known. */
static void
cut_prose(GArray *pieces,
          const gchar *text,
          const gchar *start,
          const gchar *end,
          const KpParagraphContext *context)
{
  const gsize ordinary = 1200; /* bytes: longer ones have lost line breaks */
  gsize opening = context->first ? kp_noise_dateline(start, end) : 0;
  if (opening == 0)
    opening = kp_noise_section(start, end);
  if (opening > 0)
    add_piece(pieces, text, start, KP_BLOCK_BYLINE);
  start += opening;
  gboolean glued = (gsize)(end - start) > ordinary;
  if (!glued && !context->stops) {
    add_piece(pieces, text, start, context->kind);
    return;
  }
  gboolean labels = (context->stops || kp_holds(start, end, "scroll down")) &&
                    has_labels(start, end);
  while (start < end) {
    Rough rough = next_rough(start, end);
    add_piece(pieces, text, start, rough_kind(&rough, context, labels));
    start = kp_skip_space(rough.end, end);
  }
}

GArray *
kp_paragraph_cut(const gchar *text,
                 gsize length,
                 const KpParagraphContext *context)
{
  GArray *pieces = g_array_new(FALSE, FALSE, sizeof(KpParagraphPiece));
  const gchar *end = text + length;
  if (context->kind == KP_BLOCK_PARAGRAPH && is_table(text, end)) {
    add_piece(pieces, text, text, KP_BLOCK_TABLE);
    return pieces;
  }
  const gchar *prose = after_script(text, end);
  if (prose > text) {
    add_piece(pieces, text, text, KP_BLOCK_HTML);
    prose = kp_skip_space(prose, end);
  }
  for (const gchar *at = prose; at < end;) {
    const gchar *next = kp_line_next(at, end);
    gboolean markup = is_markup_line(at, next);
    const gchar *run = next;
    while (run < end && is_markup_line(run, kp_line_next(run, end)) == markup)
      run = kp_line_next(run, end);
    if (markup)
      add_piece(pieces, text, at, KP_BLOCK_HTML);
    else if (context->kind == KP_BLOCK_PARAGRAPH)
      cut_prose(pieces, text, at, run, context);
    else
      add_piece(pieces, text, at, context->kind);
    at = run;
  }
  if (pieces->len == 0)
    add_piece(pieces, text, text, context->kind);
  return pieces;
}

gboolean
kp_paragraph_has_lost_lines(const gchar *text, gsize length)
{
  const guint fewest = 2;
  guint spaced = 0, stops = 0;
  const gchar *end = text + length;
  for (const gchar *at = text;
       (at = memchr(at, '.', (gsize)(end - at))) != NULL; at++) {
    if ((at + 1 < end && !g_ascii_isspace(at[1])) ||
        is_in_ellipsis(text, at, end))
      continue;
    stops++;
    spaced += at > text && at[-1] == ' ';
  }
  return spaced >= fewest && spaced * 4 <= stops * 3;
}
