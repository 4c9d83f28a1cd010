/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; the paragraphs of exercises, of their solutions, of
 * what to read elsewhere and of who made the page get their kind. */
#include <string.h>

#include "lines.h"
#include "pattern.h"
#include "settle.h"

/* What is known of a line of the file. */
enum {
  IN_EXERCISE = 1 << 0, /* inside a fenced div of that name */
  IN_DIV = 1 << 1,      /* inside any */
  QUOTED = 1 << 2,      /* begins with ">" */
};

/* A fenced div that is open: lines of colons around what its name says. */
typedef struct {
  guint line;        /* of the body, from 0 */
  gboolean exercise; /* by its name */
  gboolean inside;   /* it stands in one that is */
} Div;

/* What courses call their exercises and what belongs to them. */
static const gchar *const DIVS[] = {
    "challenge", "solution", "exercise", "discussion", "hint", "spoiler",
    "quiz",      "question", "homework", "activity",   NULL,
};

static const gchar *const HEADINGS[] = {
    "challenge",  "challenges",   "exercise", "exercises",
    "solution",   "solutions",    "homework", "further reading",
    "references", "bibliography", NULL,
};

/* Headings of what is beside the matter of a page: nothing else stands in
 * them. "Licensing your work" may be the matter. */
static const gchar *const BESIDE[] = {
    "license",
    "licence",
    "copyright",
    "license and copyright",
    "copyright and license",
    "acknowledgements",
    "acknowledgments",
    "acknowledgement",
    "acknowledgment",
    "credits",
    "contributing",
    "contributors",
    "authors",
    "author",
    "about the author",
    "about the authors",
    "maintainers",
    "sponsors",
    "see also",
    "resources",
    "additional resources",
    "further resources",
    "more resources",
    "useful links",
    "external links",
    "related links",
    "related posts",
    "related articles",
    "footnotes",
    "notes to editors",
    "notes for editors",
    "media contact",
    "media contacts",
};

gboolean
kp_names_exercise(const gchar *start, const gchar *end)
{
  return kp_begins_one(start, end, DIVS, NULL) ||
         kp_begins_one(start, end, HEADINGS, NULL);
}

/* TRUE where the heading is all of such a name, but for a mark at its end; a
 * small "license" is a field that a manual tells of. */
static gboolean
is_beside(const gchar *start, const gchar *end)
{
  if (start == end || !g_ascii_isupper(*start))
    return FALSE;
  while (!g_ascii_isalnum(end[-1]))
    end--;
  for (gsize i = 0; i < G_N_ELEMENTS(BESIDE); i++) {
    const gchar *after;
    if (kp_begins(start, end, BESIDE[i], &after) && after == end)
      return TRUE;
  }
  return FALSE;
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
  at += strspn(at, ":");
  at += strspn(at, " {.");
  if (kp_line_is_blank(at, end)) {
    close_div(open, marks, line);
    return;
  }
  Div div = {.line = line, .exercise = kp_begins_one(at, end, DIVS, NULL)};
  if (open->len > 0) {
    const Div *outer = &g_array_index(open, Div, open->len - 1);
    div.inside = outer->inside || outer->exercise;
  }
  g_array_append_val(open, div);
}

/* The fence of a block of code. */
typedef struct {
  gchar sign;
  gsize length; /* 0: no block is open */
} Fence;

/* TRUE where the line [at, end) opens or closes a block of code: three signs or
 * more, and to close as many as opened it, alone. */
static gboolean
take_fence(Fence *self, const gchar *at, const gchar *end)
{
  const gchar *after = at;
  while (after < end && *after == *at && strchr("`~", *at) != NULL)
    after++;
  gsize length = (gsize)(after - at);
  if (length < 3)
    return FALSE;
  if (self->length == 0)
    *self = (Fence){*at, length};
  else if (*at == self->sign && length >= self->length &&
           kp_line_is_blank(after, end))
    self->length = 0;
  else
    return FALSE;
  return TRUE;
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
  Fence code = {0};
  for (guint line = 0; at < end; line++) {
    const gchar *next = kp_line_next(at, end);
    g_array_set_size(marks, line + 1);
    while (at < next && *at == ' ')
      at++;
    if (take_fence(&code, at, next) || code.length > 0)
      ; /* no line of it is Markdown */
    else if (g_str_has_prefix(at, ":::"))
      take_colons(open, marks, at, next, line);
    else if (*at == '>')
      mark(marks, line, line, QUOTED);
    at = next;
  }
  return marks;
}

/* "About Holt Mills": what a press release says of its firm, all names. */
static gboolean
is_about_firm(const gchar *start, const gchar *end)
{
  static const gchar *const SMALL[] = {"of", "and", "the", "for", NULL};
  const gchar *at;
  if (!kp_begins(start, end, "about", &at) || !g_ascii_isupper(*start))
    return FALSE;
  at = kp_after_blanks(at, end);
  const gchar *first = at;
  while (at < end) {
    if (!g_ascii_isupper(*at) && !kp_begins_one(at, end, SMALL, NULL))
      return FALSE;
    while (at < end && kp_blank_size(at, end) == 0)
      at++;
    at = kp_after_blanks(at, end);
  }
  return at > first;
}

/* What is known of the line that the block begins on. */
static guint8
bits_of(const KpArticle *article, const GArray *marks, const KpBlock *block)
{
  guint line = block->line - article->body_line;
  return line < marks->len ? g_array_index(marks, guint8, line) : 0;
}

/* The sections that end a press release, behind its matter. */
static void
settle_closing(KpSketch *sketch, const GArray *marks)
{
  GArray *blocks = sketch->article->blocks;
  guint end = blocks->len;
  for (guint i = blocks->len; i-- > 0 && i * 2 >= blocks->len;) {
    const KpBlock *heading = &g_array_index(blocks, KpBlock, i);
    if (heading->kind != KP_BLOCK_HEADING)
      continue;
    const gchar *start = sketch->text->str + heading->text.start;
    const gchar *after = start + heading->text.length;
    if (bits_of(sketch->article, marks, heading) & (QUOTED | IN_DIV) ||
        !(is_about_firm(start, after) || is_beside(start, after)))
      return;
    for (guint k = i + 1; k < end; k++) {
      KpBlock *block = &g_array_index(blocks, KpBlock, k);
      if (block->kind == KP_BLOCK_PARAGRAPH)
        block->kind = KP_BLOCK_EXERCISE;
    }
    end = i;
  }
}

void
kp_settle_exercises(KpSketch *sketch)
{
  const KpArticle *article = sketch->article;
  g_autoptr(GArray) marks = marks_new(article);
  guint level = 0; /* of the heading whose section is exercises; 0: none */
  for (guint i = 0; i < article->blocks->len; i++) {
    KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    guint8 bits = bits_of(article, marks, block);
    const gchar *start = sketch->text->str + block->text.start;
    const gchar *end = start + block->text.length;
    if (block->kind == KP_BLOCK_HEADING && block->level > 0 &&
        !(bits & (QUOTED | IN_DIV)) && (level == 0 || block->level <= level)) {
      gboolean away =
          kp_begins_one(start, end, HEADINGS, NULL) || is_beside(start, end);
      level = away ? block->level : 0;
    }
    if (block->kind == KP_BLOCK_PARAGRAPH && (bits & IN_EXERCISE || level > 0))
      block->kind = KP_BLOCK_EXERCISE;
  }
  settle_closing(sketch, marks);
}
