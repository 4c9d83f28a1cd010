/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; stanzas among their paragraphs get their kind. */
#include "verse.h"

#include <string.h>

#include "lines.h"

/* The lines of one paragraph, or of several. */
typedef struct {
  guint lines;
  guint turned;  /* lines that end where the voice rests, or begin afresh */
  guint stopped; /* lines that end in a full stop */
  gboolean all_short;
} Lines;

/* TRUE where the line ends in one of `marks`. */
static gboolean
ends_in(const gchar *start, const gchar *end, const gchar *marks)
{
  while (end > start && g_ascii_isspace(end[-1]))
    end--;
  return end > start && strchr(marks, end[-1]) != NULL;
}

static gboolean
is_rest(const gchar *start, const gchar *end)
{
  return ends_in(start, end, ".,;:!?-") ||
         g_strstr_len(start, end - start, "\xE2\x80\x94\n") != NULL;
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

static Lines
read_lines(const gchar *start, const gchar *end)
{
  const guint longest = 60; /* letters */
  Lines self = {.all_short = TRUE};
  for (const gchar *at = start; at < end && self.all_short; self.lines++) {
    const gchar *next = kp_line_next(at, end);
    self.all_short = !is_longer(at, next, longest);
    gboolean fresh = next < end && g_unichar_isupper(g_utf8_get_char(next));
    self.turned += next < end && (fresh || is_rest(at, next));
    self.stopped += ends_in(at, next, ".!?");
    at = next;
  }
  return self;
}

/* TRUE where the paragraph may be a stanza; sets what its lines are like. */
static gboolean
read_stanza(const KpSketch *sketch, const KpBlock *block, Lines *lines)
{
  const guint fewest = 3; /* lines */
  const gchar *start = sketch->text->str + block->text.start;
  *lines = read_lines(start, start + block->text.length);
  return lines->all_short && lines->lines >= fewest;
}

void
kp_verse_settle(KpSketch *sketch)
{
  const guint fewest = 8;         /* lines of a page, of all stanzas together */
  const guint part = 6, all = 10; /* six in ten are turned; of prose that is
                                     wrapped at this width two in ten are */
  g_autoptr(GArray) stanzas = g_array_new(FALSE, FALSE, sizeof(guint));
  guint lines = 0, turned = 0, stopped = 0;
  gsize verse = 0, prose = 0; /* bytes */
  for (guint i = 0; i < sketch->article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(sketch->article->blocks, KpBlock, i);
    Lines own;
    if (block->kind != KP_BLOCK_PARAGRAPH)
      continue;
    if (!read_stanza(sketch, block, &own)) {
      prose += block->text.length;
      continue;
    }
    verse += block->text.length;
    g_array_append_val(stanzas, i);
    lines += own.lines;
    turned += own.turned;
    stopped += own.stopped;
  }
  /* The last line of a stanza is turned by its end. Lines that are sentences
   * are how some write prose. */
  if (verse < prose || lines < fewest || stopped * all > lines * part ||
      (turned + stanzas->len) * all < lines * part)
    return;
  for (guint i = 0; i < stanzas->len; i++)
    g_array_index(sketch->article->blocks, KpBlock,
                  g_array_index(stanzas, guint, i))
        .kind = KP_BLOCK_QUOTE;
}
