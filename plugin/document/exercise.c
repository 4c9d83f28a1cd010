/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; the paragraphs of exercises, of their solutions and
 * of lists of what to read elsewhere get their kind. */
#include <string.h>

#include "lines.h"
#include "pattern.h"
#include "settle.h"

/* What is known of a line of the file. */
enum {
  IN_EXERCISE = 1 << 0, /* inside a fenced div of that name */
  IN_DIV = 1 << 1,      /* inside any */
  HASH = 1 << 2,        /* begins with "#", no quotation mark before it */
};

/* A fenced div that is open: lines of colons around what its name says. */
typedef struct {
  guint line;        /* of the body, from 0 */
  gboolean exercise; /* by its name */
  gboolean inside;   /* it stands in one that is */
} Div;

/* What courses call their exercises and what belongs to them. */
static const gchar *const DIVS[] = {
    "challenge", "solution", "exercise", "discussion", "hint",
    "spoiler",   "quiz",     "question", "homework",   "activity",
};

static const gchar *const HEADINGS[] = {
    "challenge", "challenges", "exercise",        "exercises",  "solution",
    "solutions", "homework",   "further reading", "references", "bibliography",
};

static gboolean
begins_with_one(const gchar *start,
                const gchar *end,
                const gchar *const *names,
                gsize n)
{
  for (gsize i = 0; i < n; i++) {
    if (kp_begins(start, end, names[i], NULL))
      return TRUE;
  }
  return FALSE;
}

gboolean
kp_names_exercise(const gchar *start, const gchar *end)
{
  return begins_with_one(start, end, DIVS, G_N_ELEMENTS(DIVS)) ||
         begins_with_one(start, end, HEADINGS, G_N_ELEMENTS(HEADINGS));
}

static void
mark(GArray *marks, guint first, guint last, guint8 bit)
{
  for (guint i = first; i <= last && i < marks->len; i++)
    g_array_index(marks, guint8, i) |= bit;
}

/* Closes the div that was opened last. Lines are marked once for each bit, by
 * the outermost div. */
static void
close_div(GArray *open, GArray *marks, guint line)
{
  if (open->len == 0)
    return;
  Div div = g_array_index(open, Div, open->len - 1);
  g_array_set_size(open, open->len - 1);
  if (div.exercise && !div.inside)
    mark(marks, div.line, line, IN_EXERCISE);
  if (open->len == 0)
    mark(marks, div.line, line, IN_DIV);
}

/* Reads a line of colons, and a name where it opens a div. */
static void
take_colons(
    GArray *open, GArray *marks, const gchar *at, const gchar *end, guint line)
{
  while (at < end && *at == ':')
    at++;
  while (at < end && strchr(" {.", *at) != NULL)
    at++;
  if (kp_line_is_blank(at, end)) {
    close_div(open, marks, line);
    return;
  }
  Div div = {.line = line,
             .exercise = begins_with_one(at, end, DIVS, G_N_ELEMENTS(DIVS))};
  if (open->len > 0) {
    const Div *outer = &g_array_index(open, Div, open->len - 1);
    div.inside = outer->inside || outer->exercise;
  }
  g_array_append_val(open, div);
}

/* A byte of bits for each line of the body. A div that is never closed marks
 * nothing. */
static GArray *
marks_new(const KpArticle *article)
{
  GArray *marks = g_array_new(FALSE, TRUE, 1);
  g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(Div));
  const gchar *end = article->source + article->source_length;
  const gchar *at = article->source + article->body_start;
  gchar code = '\0'; /* the fence that closes a block of code */
  for (guint line = 0; at < end; line++) {
    const gchar *next = kp_line_next(at, end);
    g_array_set_size(marks, line + 1);
    while (at < next && *at == ' ')
      at++;
    gboolean fence = g_str_has_prefix(at, "```") || g_str_has_prefix(at, "~~~");
    if (fence && (code == '\0' || code == *at))
      code = code == '\0' ? *at : '\0';
    else if (code == '\0' && g_str_has_prefix(at, ":::"))
      take_colons(open, marks, at, next, line);
    else if (code == '\0' && *at == '#')
      mark(marks, line, line, HASH);
    at = next;
  }
  return marks;
}

void
kp_settle_exercises(KpSketch *sketch)
{
  const KpArticle *article = sketch->article;
  g_autoptr(GArray) marks = marks_new(article);
  guint level = 0; /* of the heading whose section is exercises; 0: none */
  for (guint i = 0; i < article->blocks->len; i++) {
    KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    guint line = block->line - article->body_line;
    guint8 bits = line < marks->len ? g_array_index(marks, guint8, line) : 0;
    const gchar *start = sketch->text->str + block->text.start;
    if (block->kind == KP_BLOCK_HEADING && bits & HASH && !(bits & IN_DIV)) {
      if (level == 0 || block->level <= level)
        level = begins_with_one(start, start + block->text.length, HEADINGS,
                                G_N_ELEMENTS(HEADINGS))
                    ? block->level
                    : 0;
    }
    if (block->kind == KP_BLOCK_PARAGRAPH && (bits & IN_EXERCISE || level > 0))
      block->kind = KP_BLOCK_EXERCISE;
  }
}
