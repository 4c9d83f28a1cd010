/* SPDX-License-Identifier: MIT */
/* Settled blocks come in; paragraphs that repeat an earlier one are marked. */
#include <string.h>

#include "pattern.h"
#include "settle.h"

/* Words in a run. Four in a row are seldom the same by chance. */
#define RUN 4

/* The letter or digit at `at` in lower case; 0: it is none. */
static gunichar
letter_at(const gchar *at)
{
  if ((guchar)*at < 0x80)
    return g_ascii_isalnum(*at) ? (gunichar)g_ascii_tolower(*at) : 0;
  gunichar c = g_utf8_get_char(at);
  return g_unichar_isalnum(c) ? g_unichar_tolower(c) : 0;
}

/* Appends the hashes of the runs of [start, end); returns its words. */
static guint
hash_runs(const gchar *start, const gchar *end, GArray *runs)
{
  guint64 words[RUN] = {0};
  guint n = 0;
  const gchar *at = start;
  while (at < end) {
    guint64 hash = G_GUINT64_CONSTANT(14695981039346656037);
    gboolean any = FALSE;
    for (; at < end; at = g_utf8_next_char(at)) {
      gunichar c = letter_at(at);
      if (c == 0) {
        if (any && kp_blank_size(at, end) > 0)
          break;
        continue;
      }
      any = TRUE;
      hash = (hash ^ c) * G_GUINT64_CONSTANT(1099511628211); /* FNV-1a */
    }
    if (!any)
      break;
    words[n++ % RUN] = hash;
    if (n < RUN)
      continue;
    guint64 run = 0;
    for (guint i = 0; i < RUN; i++)
      run = run * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15) + words[(n + i) % RUN];
    g_array_append_val(runs, run);
  }
  return n;
}

/* A run as a key: half of its bits are enough where pointers are short. */
static gpointer
run_key(const GArray *runs, guint i)
{
  return (gpointer)(gsize)g_array_index(runs, guint64, i);
}

/* TRUE where `runs` have mostly been heard; all of them are from now on. */
static gboolean
hear(GHashTable *heard, const GArray *runs)
{
  guint known = 0;
  for (guint i = 0; i < runs->len; i++)
    known += g_hash_table_contains(heard, run_key(runs, i));
  for (guint i = 0; i < runs->len; i++)
    g_hash_table_add(heard, run_key(runs, i));
  return known * 5 >= runs->len * 4;
}

void
kp_settle_repeats(KpDraft *draft)
{
  const guint fewest = 8; /* words: shorter ones may be a refrain */
  g_autoptr(GHashTable) heard = g_hash_table_new(NULL, NULL);
  g_autoptr(GArray) runs = g_array_new(FALSE, FALSE, sizeof(guint64));
  for (guint i = 0; i < draft->article->blocks->len; i++) {
    KpBlock *block = &g_array_index(draft->article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_PARAGRAPH)
      continue;
    const gchar *start = draft->text->str + block->text.start;
    g_array_set_size(runs, 0);
    if (hash_runs(start, start + block->text.length, runs) < fewest)
      continue;
    if (hear(heard, runs))
      block->kind = KP_BLOCK_REPEAT;
  }
}
