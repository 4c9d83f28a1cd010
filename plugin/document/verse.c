/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; stanzas among their paragraphs get their kind. */
#include "verse.h"

#include <string.h>

#include "lines.h"

/* What stands between two words of one line, or of two. */
typedef struct {
  guint all;
  guint turned; /* where the voice rests, or begins afresh */
} Gaps;

/* The lines of one paragraph, or of several. */
typedef struct {
  guint lines;
  guint stopped; /* lines that end in a full stop */
  Gaps ends, inside;
} Lines;

static gboolean
ends_in(const gchar *start, const gchar *end, const gchar *marks)
{
  return end > start && strchr(marks, end[-1]) != NULL;
}

static gboolean
is_turn(const gchar *start, const gchar *gap, const gchar *next)
{
  return ends_in(start, gap, ".,;:!?-") ||
         (gap - start >= 3 && memcmp(gap - 3, "\xE2\x80\x94", 3) == 0) ||
         g_unichar_isupper(g_utf8_get_char(next));
}

/* TRUE where the line has more letters; that of prose is not read to its end.
 */
static gboolean
is_longer(const gchar *at, const gchar *next, guint most)
{
  for (; at < next && most > 0; most--)
    at = g_utf8_next_char(at);
  return at < next;
}

/* Counts the line [at, next) of a paragraph that ends at `end`. */
static void
read_line(Lines *self, const gchar *at, const gchar *next, const gchar *end)
{
  self->lines++;
  for (at = kp_skip_space(at, next); at < next;) {
    const gchar *gap = at;
    while (gap < next && !g_ascii_isspace(*gap))
      gap++;
    const gchar *word = kp_skip_space(gap, end);
    self->stopped += word >= next && ends_in(at, gap, ".!?");
    if (word < end) {
      Gaps *gaps = word < next ? &self->inside : &self->ends;
      gaps->all++;
      gaps->turned += is_turn(at, gap, word);
    }
    at = word;
  }
}

/* TRUE where the paragraph may be a stanza: its lines are short. Adds them. */
static gboolean
read_stanza(const KpSketch *sketch, const KpBlock *block, Lines *lines)
{
  const guint fewest = 3, longest = 60; /* lines, letters */
  const gchar *start = sketch->text->str + block->text.start;
  const gchar *end = start + block->text.length;
  guint n = 0;
  for (const gchar *at = start, *next; at < end; at = next, n++) {
    next = kp_line_next(at, end);
    if (is_longer(at, next, longest))
      return FALSE;
  }
  for (const gchar *at = start, *next; n >= fewest && at < end; at = next) {
    next = kp_line_next(at, end);
    read_line(lines, at, next, end);
  }
  return n >= fewest;
}

/* Prose that is wrapped turns at the ends of lines as often as inside them,
 * which in German, whose nouns have capitals, is nearly every other time. The
 * last line of a stanza is turned by its end. */
static gboolean
turns_at_ends(const Lines *lines, guint n_stanzas)
{
  const gdouble part = 0.6; /* of the ends that inside would not be turned */
  gdouble ends = (gdouble)(lines->ends.turned + n_stanzas) / lines->lines;
  gdouble inside = (gdouble)lines->inside.turned / MAX(lines->inside.all, 1);
  return ends - inside >= part * (1 - inside);
}

void
kp_verse_settle(KpSketch *sketch)
{
  const guint fewest = 8;           /* lines of a page, of all stanzas */
  const gdouble most_stopped = 0.6; /* lines that are sentences are how some
                                        write prose */
  g_autoptr(GArray) stanzas = g_array_new(FALSE, FALSE, sizeof(guint));
  Lines lines = {0};
  gsize verse = 0, prose = 0; /* bytes */
  for (guint i = 0; i < sketch->article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(sketch->article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_PARAGRAPH)
      continue;
    if (!read_stanza(sketch, block, &lines)) {
      prose += block->text.length;
      continue;
    }
    verse += block->text.length;
    g_array_append_val(stanzas, i);
  }
  if (verse < prose || lines.lines < fewest ||
      lines.stopped > most_stopped * lines.lines ||
      !turns_at_ends(&lines, stanzas->len))
    return;
  for (guint i = 0; i < stanzas->len; i++)
    g_array_index(sketch->article->blocks, KpBlock,
                  g_array_index(stanzas, guint, i))
        .kind = KP_BLOCK_QUOTE;
}
