/* SPDX-License-Identifier: MIT */
/* Points and sentences come in; each point's sentence goes out. */
#include "source.h"

#include "article.h"
#include "prose.h"
#include "ranking.h"
#include "weigh.h"
#include "word.h"

/* A sentence that holds less than this part of a point's weight is no source.
 * Of points laid on articles that they do not belong to, one in fifty finds so
 * much in a sentence; of those that do belong, all but one in thirty. */
static const gdouble LEAST_PART = 0.3;

/* A point looks at the sentences of a word, and no more of them than makes so
 * many looks for a word of each point, or FEW. Pages that people write are far
 * from either. */
static const guint MOST_LOOKS = 100000000;
static const guint FEW = 1000;

static const guint MOST_SHOWN = 1000; /* bytes of a sentence */

/* The sentences that hold a word. */
typedef struct {
  GHashTable
      *postings; /* stem -> GArray of guint, ascending; a sentence once */
  GStringChunk *folded; /* numbers, which are no terms */
  guint most;           /* sentences that a point looks at for a word */
} Index;

static const gchar *
stem_of(Index *self, const KpProse *prose, const KpWord *word, GString *buffer)
{
  if (word->term != KP_NO_TERM)
    return g_array_index(prose->terms, KpTerm, word->term).text;
  if ((word->classes & KP_WORD_NUMBER) == 0)
    return NULL;
  kp_word_fold(prose->article->text + word->span.start, word->span.length,
               buffer);
  return g_string_chunk_insert_const(self->folded, buffer->str);
}

static void
add_posting(Index *self, const gchar *stem, guint sentence)
{
  GArray *posting = g_hash_table_lookup(self->postings, stem);
  if (posting == NULL) {
    posting = g_array_new(FALSE, FALSE, sizeof(guint));
    g_hash_table_insert(self->postings, (gpointer)stem, posting);
  }
  if (posting->len == 0 ||
      g_array_index(posting, guint, posting->len - 1) != sentence)
    g_array_append_val(posting, sentence);
}

static void
index_sentences(Index *self, const KpProse *prose)
{
  g_autoptr(GString) buffer = g_string_new(NULL);
  self->postings = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
                                         (GDestroyNotify)g_array_unref);
  self->folded = g_string_chunk_new(256);
  for (guint i = 0; i < prose->sentences->len; i++) {
    const KpSentence *sentence = kp_prose_sentence(prose, i);
    for (guint w = 0; w < sentence->n_words; w++) {
      const KpWord *word = kp_prose_word(prose, sentence->first_word + w);
      const gchar *stem = stem_of(self, prose, word, buffer);
      if (stem != NULL)
        add_posting(self, stem, i);
    }
  }
}

static void
index_clear(Index *self)
{
  g_hash_table_unref(self->postings);
  g_string_chunk_free(self->folded);
}

/* Adds the weights of the point's words to the sentences that hold them, and
 * these to `touched`; returns the weight of the point. */
static gdouble
lay_on(const Index *self,
       const KpWeigher *weigher,
       const gchar *point,
       gdouble *held,
       GArray *touched)
{
  gdouble all = 0;
  g_autoptr(GArray) bag = kp_weigh(weigher, point);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint w = 0; w < bag->len; w++) {
    const KpWeighted *word = &g_array_index(bag, KpWeighted, w);
    if (!word->content || !g_hash_table_add(seen, (gpointer)word->stem))
      continue;
    all += word->weight;
    const GArray *posting = g_hash_table_lookup(self->postings, word->stem);
    guint n = posting != NULL ? MIN(posting->len, self->most) : 0;
    for (guint p = 0; p < n; p++) {
      guint sentence = g_array_index(posting, guint, p);
      if (held[sentence] == 0)
        g_array_append_val(touched, sentence);
      held[sentence] += word->weight;
    }
  }
  return all;
}

static KpSource
find_source(const Index *self,
            const KpWeigher *weigher,
            const gchar *point,
            gdouble *held)
{
  KpSource source = {.sentence = G_MAXUINT};
  g_autoptr(GArray) touched = g_array_new(FALSE, FALSE, sizeof(guint));
  gdouble all = lay_on(self, weigher, point, held, touched);
  for (guint i = 0; i < touched->len; i++) {
    guint sentence = g_array_index(touched, guint, i);
    gdouble part = held[sentence] / all;
    held[sentence] = 0;
    if (part < LEAST_PART || part < source.part ||
        (part == source.part && sentence > source.sentence))
      continue;
    source = (KpSource){sentence, part};
  }
  return source;
}

GArray *
kp_sources_new(const KpRanking *ranking, const KpWeigher *weigher)
{
  const KpProse *prose = ranking->prose;
  GArray *sources = g_array_new(FALSE, FALSE, sizeof(KpSource));
  Index index;
  index_sentences(&index, prose);
  index.most = MAX(FEW, MOST_LOOKS / MAX(prose->article->points->len, 1));
  g_autofree gdouble *held = g_new0(gdouble, prose->sentences->len + 1);
  for (guint i = 0; i < prose->article->points->len; i++) {
    const KpPoint *point = g_ptr_array_index(prose->article->points, i);
    KpSource source = find_source(&index, weigher, point->text, held);
    g_array_append_val(sources, source);
  }
  index_clear(&index);
  return sources;
}

gchar *
kp_source_text(const KpProse *prose, guint sentence)
{
  KpSpan span = kp_prose_sentence(prose, sentence)->span;
  if (span.length <= MOST_SHOWN)
    return kp_prose_sentence_text(prose, sentence);
  const gchar *start = prose->article->text + span.start;
  const gchar *end = g_utf8_find_prev_char(start, start + MOST_SHOWN + 1);
  span.length = (guint32)(end - start);
  g_autofree gchar *text = kp_span_copy(prose->article->text, span);
  return g_strconcat(g_strdelimit(text, "\n", ' '), "\xe2\x80\xa6", NULL);
}
