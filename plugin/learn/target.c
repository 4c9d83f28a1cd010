/* SPDX-License-Identifier: MIT */
/* Points and a candidate's words come in; the share that they have in common
 * goes out. */
#include "target.h"

#include <string.h>

#include "article.h"
#include "prose.h"
#include "word.h"

/* Pairs are rarer than words, so that a word of a pair tells more. */
#define OF_WORD 0.4
#define OF_PAIR 0.8

struct KpTarget {
  GHashTable *stems;  /* stem, borrowed -> id */
  guint32 *ids;       /* of each of the prose's words */
  GHashTable *counts; /* key of a word or a pair -> how often in the points */
};

/* A pair's key; that of a single word has `first` 0. */
static gpointer
key(guint32 first, guint32 second)
{
  return GSIZE_TO_POINTER((gsize)first << 32 | second);
}

static guint32
id_of(GHashTable *ids, const gchar *stem)
{
  gpointer id = g_hash_table_lookup(ids, stem);
  if (id == NULL) {
    id = GUINT_TO_POINTER(g_hash_table_size(ids) + 1);
    g_hash_table_insert(ids, (gpointer)stem, id);
  }
  return GPOINTER_TO_UINT(id);
}

static guint32
word_id(GHashTable *ids,
        KpStems *stems,
        const KpLanguage *language,
        const gchar *text,
        KpSpan span)
{
  g_autoptr(GString) folded = g_string_new(NULL);
  kp_word_fold(text + span.start, span.length, folded);
  if (g_str_has_suffix(folded->str, "'s"))
    g_string_truncate(folded, folded->len - 2);
  return id_of(ids, kp_stems_get(stems, language, folded->str));
}

static void
count(GHashTable *counts, gpointer item)
{
  guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, item));
  g_hash_table_insert(counts, item, GUINT_TO_POINTER(n + 1));
}

static void
count_point(KpTarget *self,
            GHashTable *ids,
            const KpProse *prose,
            KpStems *stems,
            const gchar *point)
{
  g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(KpWord));
  kp_word_split(prose->language, point, (KpSpan){0, (guint32)strlen(point)},
                words);
  guint32 before = 0;
  for (guint i = 0; i < words->len; i++) {
    guint32 id = word_id(ids, stems, prose->language, point,
                         g_array_index(words, KpWord, i).span);
    count(self->counts, key(0, id));
    if (before != 0)
      count(self->counts, key(before, id));
    before = id;
  }
}

KpTarget *
kp_target_new(const KpProse *prose, const GPtrArray *points, KpStems *stems)
{
  KpTarget *self = g_new0(KpTarget, 1);
  GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
  self->stems = ids;
  self->counts = g_hash_table_new(NULL, NULL);
  self->ids = g_new(guint32, prose->n_words + 1);
  for (guint i = 0; i < prose->n_words; i++)
    self->ids[i] = word_id(ids, stems, prose->language, prose->article->text,
                           kp_prose_word(prose, i)->span);
  for (guint i = 0; i < points->len; i++)
    count_point(self, ids, prose, stems, g_ptr_array_index(points, i));
  return self;
}

void
kp_target_free(KpTarget *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref(self->stems);
  g_free(self->ids);
  g_hash_table_unref(self->counts);
  g_free(self);
}

/* 1 where the points hold `item` more often than `used` has it so far. */
static guint
take(const KpTarget *self, GHashTable *used, gpointer item)
{
  guint there = GPOINTER_TO_UINT(g_hash_table_lookup(self->counts, item));
  guint taken = GPOINTER_TO_UINT(g_hash_table_lookup(used, item));
  if (taken >= there)
    return 0;
  g_hash_table_insert(used, item, GUINT_TO_POINTER(taken + 1));
  return 1;
}

gboolean
kp_target_holds(const KpTarget *self, const gchar *term)
{
  gpointer id = g_hash_table_lookup(self->stems, term);
  return id != NULL &&
         g_hash_table_contains(self->counts, key(0, GPOINTER_TO_UINT(id)));
}

gdouble
kp_target_measure(const KpTarget *self, const GArray *words)
{
  if (words->len == 0)
    return 0;
  g_autoptr(GHashTable) used = g_hash_table_new(NULL, NULL);
  guint singles = 0, pairs = 0;
  for (guint i = 0; i < words->len; i++) {
    guint32 id = self->ids[g_array_index(words, guint, i)];
    singles += take(self, used, key(0, id));
    if (i > 0)
      pairs += take(self, used,
                    key(self->ids[g_array_index(words, guint, i - 1)], id));
  }
  return (OF_WORD * singles + OF_PAIR * pairs) / words->len;
}
