/* SPDX-License-Identifier: MIT */
/* Settled blocks come in; paragraphs that repeat an earlier one are marked. */
#include <string.h>

#include "pattern.h"
#include "settle.h"

/* Words in a run. Four in a row are seldom the same by chance. */
#define RUN 4

/* Letters and digits of ASCII in lower case, 0 for all other bytes. */
static const gchar SMALL[0x100] =
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "0123456789\0\0\0\0\0\0"
    "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"
    "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0";

/* The letter or digit at `at` in lower case; 0: it is none. */
static gunichar
letter_beyond(const gchar *at)
{
  gunichar c = g_utf8_get_char(at);
  return g_unichar_isalnum(c) ? g_unichar_tolower(c) : 0;
}

/* The hash of the letters of the next word, FNV-1a; sets *at behind it. 0:
 * there is none. */
static guint64
hash_word(const gchar **at, const gchar *end)
{
  const guint64 nothing = G_GUINT64_CONSTANT(14695981039346656037);
  const guint64 prime = G_GUINT64_CONSTANT(1099511628211);
  guint64 hash = nothing;
  const gchar *byte = *at;
  while (byte < end) {
    gunichar c = (gunichar)SMALL[(guchar)*byte];
    if (c != 0) { /* as nearly always */
      hash = (hash ^ c) * prime;
      byte++;
      continue;
    }
    if ((guchar)*byte >= 0x80 && (c = letter_beyond(byte)) != 0)
      hash = (hash ^ c) * prime;
    else if (hash != nothing && kp_blank_size(byte, end) > 0)
      break;
    byte += g_utf8_skip[(guchar)*byte];
  }
  *at = byte;
  return hash != nothing ? hash : 0;
}

/* Puts the hashes of the runs of [start, end) into `runs`; returns its words.
 */
static guint
hash_runs(const gchar *start, const gchar *end, GArray *runs)
{
  const guint64 factor = G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
  const guint64 leaving = factor * factor * factor; /* of the first of a run */
  guint64 words[RUN] = {0}, word, run = 0;
  guint n = 0, n_runs = 0;
  const gchar *at = start;
  g_array_set_size(runs, (guint)(end - start) / 2 + 1); /* as many as it can */
  while ((word = hash_word(&at, end)) != 0) {
    run = (run - words[n % RUN] * leaving) * factor + word;
    words[n % RUN] = word;
    if (++n >= RUN)
      g_array_index(runs, guint64, n_runs++) = run;
  }
  g_array_set_size(runs, n_runs);
  return n;
}

/* The hashes of the runs heard. They are many, of every page, and spread well
 * by themselves: a table of their own costs a third of a GHashTable. */
typedef struct {
  guint64 *slots; /* 0: empty */
  gsize size;     /* a power of two, more than twice as many as are used */
  gsize used;
} Heard;

/* Where the run is, or would be. */
static guint64 *
slot_of(const Heard *self, guint64 run)
{
  gsize at = run & (self->size - 1);
  while (self->slots[at] != 0 && self->slots[at] != run)
    at = (at + 1) & (self->size - 1);
  return &self->slots[at];
}

static void
grow(Heard *self)
{
  g_autofree guint64 *old = self->slots;
  const gsize size = self->size;
  self->size *= 2;
  self->slots = g_new0(guint64, self->size);
  for (gsize i = 0; i < size; i++) {
    if (old[i] != 0)
      *slot_of(self, old[i]) = old[i];
  }
}

static void
add(Heard *self, guint64 run)
{
  guint64 *slot = slot_of(self, run);
  if (*slot == run)
    return;
  *slot = run;
  if (2 * ++self->used >= self->size)
    grow(self);
}

/* TRUE where `runs` have mostly been heard; all of them are from now on. */
static gboolean
hear(Heard *heard, const GArray *runs)
{
  guint known = 0;
  for (guint i = 0; i < runs->len; i++)
    known += *slot_of(heard, g_array_index(runs, guint64, i)) != 0;
  for (guint i = 0; i < runs->len; i++)
    add(heard, g_array_index(runs, guint64, i));
  return known * 5 >= runs->len * 4;
}

/* TRUE where the caption says all that the paragraph does, which is told for
 * those that do not see the picture: "IMAGE: A. Holt bakes. Photograph: ...".
 */
static gboolean
is_shown(const KpSketch *sketch, const KpBlock *block, const KpBlock *caption)
{
  const guint32 longest = 600; /* bytes of what a picture shows */
  if (caption->kind != KP_BLOCK_CAPTION || block->text.length > longest ||
      caption->text.length < block->text.length)
    return FALSE;
  const gchar *text = sketch->text->str;
  const gchar *end = text + kp_span_end(caption->text);
  const gchar *start = text + caption->text.start;
  g_autofree gchar *told =
      g_strndup(text + block->text.start, block->text.length);
  return g_strstr_len(start, end - start, told) != NULL;
}

/* How far `to` repeats the text `of` from its start, but for blanks; NULL: not
 * all of it. */
static const gchar *
skip_same(const KpSketch *sketch, KpSpan of, KpSpan to)
{
  const gchar *text = sketch->text->str;
  const gchar *at = text + of.start, *end = text + kp_span_end(of);
  const gchar *other = text + to.start, *last = text + kp_span_end(to);
  for (;;) {
    while (at < end && g_ascii_isspace(*at))
      at++;
    while (other < last && g_ascii_isspace(*other))
      other++;
    if (at == end)
      return other;
    if (other == last || *at != *other)
      return NULL;
    at++;
    other++;
  }
}

/* TRUE where the next paragraph says the same at once, or the same and whose
 * picture it is: what is told in place of a picture, and then below it. What
 * opens the article may be told twice, as its lead. */
static gboolean
is_shown_twice(const KpSketch *sketch, const KpBlock *block, gboolean opens)
{
  const gssize longest = 80; /* bytes of whose it is */
  const KpBlock *next = block + 1;
  if (next->kind != KP_BLOCK_PARAGRAPH && next->kind != KP_BLOCK_CAPTION)
    return FALSE;
  const gchar *start = sketch->text->str + block->text.start;
  const gchar *rest = skip_same(sketch, block->text, next->text);
  if (rest == NULL || memchr(start, '\n', block->text.length) != NULL)
    return FALSE; /* of verse it is a refrain */
  gssize more = sketch->text->str + kp_span_end(next->text) - rest;
  return more == 0 ? !opens : more <= longest;
}

void
kp_settle_repeats(KpSketch *sketch)
{
  const guint fewest = 8; /* words: shorter ones may be a refrain */
  const gsize usual = 1024;
  Heard heard = {g_new0(guint64, usual), usual, 0};
  g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(guint64));
  gboolean opens = TRUE;
  for (guint i = 0; i < sketch->article->blocks->len; i++) {
    KpBlock *block = &g_array_index(sketch->article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_PARAGRAPH)
      continue;
    const gchar *start = sketch->text->str + block->text.start;
    if (hash_runs(start, start + block->text.length, runs) < fewest)
      continue;
    gboolean last = i + 1 == sketch->article->blocks->len;
    if (!last && is_shown_twice(sketch, block, opens))
      block->kind = (block + 1)->kind = KP_BLOCK_CAPTION;
    else if (!last && is_shown(sketch, block, block + 1))
      block->kind = KP_BLOCK_CAPTION;
    else if (hear(&heard, runs))
      block->kind = KP_BLOCK_REPEAT;
    opens = FALSE;
  }
  g_free(heard.slots);
}
