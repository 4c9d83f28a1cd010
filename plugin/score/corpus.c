/* SPDX-License-Identifier: MIT */
/* Terms of pages come in; document frequencies and their weights go out. */
#include "corpus.h"

#include <string.h>

#include "builtin.h"
#include "counts.h"
#include "error.h"
#include "prose.h"
#include "saved.h"
#include "word.h"

#define SIGNATURE "keypoints-corpus 1"

/* The site's counts stand beside those of so many imaginary pages of common
 * prose, so that a lone article and a site of five pages have weights too; on a
 * large site they no longer matter. */
#define IMAGINARY 100.0

/* Steps of the inverse document frequency, of a factor of two each. */
#define STEPS 8

/* Two such numbers can still be added. */
#define MOST_PAGES (G_MAXUINT32 / 2)

struct KpCorpus {
  GMutex lock; /* held while counting and sealing, never while reading */
  KpCounts *terms;
  guint n_documents;
  gboolean sealed; /* asked with the lock: nobody counts once sealing is over */
  guint8 *steps;   /* of each count; NULL until sealed */
};

KpCorpus *
kp_corpus_new(void)
{
  KpCorpus *self = g_new0(KpCorpus, 1);
  g_mutex_init(&self->lock);
  self->terms = kp_counts_new();
  return self;
}

void
kp_corpus_free(KpCorpus *self)
{
  if (self == NULL)
    return;
  g_mutex_clear(&self->lock);
  kp_counts_free(self->terms);
  g_free(self->steps);
  g_free(self);
}

/* The count of a term that a page holds; NULL where none does. */
static const KpCount *
find(const KpCorpus *self, const gchar *stem, guint32 hash)
{
  const KpCount *count = kp_counts_find(self->terms, stem, hash);
  return count != NULL && count->pages > 0 ? count : NULL;
}

static guint32
hash_of(const gchar *stem)
{
  return kp_word_hash(stem, strlen(stem));
}

static const KpTerm *
term_at(const KpProse *prose, guint i)
{
  return &g_array_index(prose->terms, KpTerm, i);
}

/* All terms of the prose will be asked for. */
static void
expect(const KpCorpus *self, const KpProse *prose)
{
  for (guint i = 0; i < prose->terms->len; i++) {
    kp_counts_expect_slot(self->terms, term_at(prose, i)->hash);
    __builtin_prefetch(term_at(prose, i)->text);
  }
  for (guint i = 0; i < prose->terms->len; i++)
    kp_counts_expect(self->terms, term_at(prose, i)->hash);
}

/* Counts the page, whose terms' places are set. */
static void
count_terms(KpCorpus *self, const KpProse *prose, guint32 *places)
{
  expect(self, prose);
  self->n_documents++;
  for (guint i = 0; i < prose->terms->len; i++) {
    const KpTerm *term = term_at(prose, i);
    KpCount *count = kp_counts_have(self->terms, term->text, term->hash);
    count->pages++;
    places[i] = kp_counts_place(self->terms, count);
  }
}

guint32 *
kp_corpus_count(KpCorpus *self, const KpProse *prose)
{
  guint32 *places = NULL;
  g_mutex_lock(&self->lock);
  if (!self->sealed) {
    places = g_new(guint32, prose->terms->len + 1);
    count_terms(self, prose, places);
  }
  g_mutex_unlock(&self->lock);
  return places;
}

gboolean
kp_corpus_add(KpCorpus *self, const KpProse *prose)
{
  g_autofree guint32 *places = kp_corpus_count(self, prose);
  return places != NULL;
}

static gboolean
was_counted(const KpCorpus *self, const KpProse *prose)
{
  if (self->n_documents == 0)
    return FALSE;
  for (guint i = 0; i < prose->terms->len; i++) {
    const KpTerm *term = term_at(prose, i);
    if (find(self, term->text, term->hash) == NULL)
      return FALSE;
  }
  return TRUE;
}

gboolean
kp_corpus_remove(KpCorpus *self, const KpProse *prose)
{
  g_mutex_lock(&self->lock);
  gboolean counted = !self->sealed && was_counted(self, prose);
  if (counted) {
    self->n_documents--;
    for (guint i = 0; i < prose->terms->len; i++) {
      const KpTerm *term = term_at(prose, i);
      kp_counts_have(self->terms, term->text, term->hash)->pages--;
    }
  }
  g_mutex_unlock(&self->lock);
  return counted;
}

gboolean
kp_corpus_merge(KpCorpus *self, const KpCorpus *other)
{
  g_return_val_if_fail(self != other, FALSE);
  g_mutex_lock(&self->lock);
  gboolean open = !self->sealed;
  if (open) {
    self->n_documents = MIN(self->n_documents + other->n_documents, MOST_PAGES);
    for (guint i = 0; i < kp_counts_length(other->terms); i++) {
      const KpCount *count = kp_counts_at(other->terms, i);
      KpCount *sum = kp_counts_have(self->terms, count->stem, count->hash);
      sum->pages = MIN(sum->pages + count->pages, MOST_PAGES);
    }
  }
  g_mutex_unlock(&self->lock);
  return open;
}

guint
kp_corpus_n_documents(const KpCorpus *self)
{
  return self->n_documents;
}

guint
kp_corpus_frequency(const KpCorpus *self, const gchar *term)
{
  const KpCount *count = find(self, term, hash_of(term));
  return count != NULL ? count->pages : 0;
}

/* The step of a term that so many of the site's and the imaginary pages hold.
 */
static guint8
step_of(const KpCorpus *self, gdouble pages)
{
  const gdouble common = 0.1; /* share of pages from which a term tells nothing
                                 about one of them */
  gdouble share = pages / (self->n_documents + IMAGINARY);
  guint8 step = 0;
  gdouble bound = common;
  for (guint i = 0; i < STEPS; i++, bound /= 2)
    step += share <= bound;
  return step;
}

static guint8
step_of_count(const KpCorpus *self, const KpCount *count)
{
  return step_of(self, count->pages + IMAGINARY * count->common);
}

void
kp_corpus_seal(KpCorpus *self)
{
  g_mutex_lock(&self->lock);
  if (!self->sealed) {
    guint n = kp_counts_length(self->terms);
    self->steps = g_new(guint8, n + 1);
    for (guint i = 0; i < n; i++)
      self->steps[i] = step_of_count(self, kp_counts_at(self->terms, i));
  }
  self->sealed = TRUE;
  g_mutex_unlock(&self->lock);
}

static gdouble
idf_of(const KpCorpus *self, const gchar *stem, guint32 hash)
{
  const KpCount *count = kp_counts_find(self->terms, stem, hash);
  guint8 step = count != NULL
                    ? step_of_count(self, count)
                    : step_of(self, IMAGINARY * kp_builtin_share(stem, hash));
  return (gdouble)step / STEPS;
}

gdouble
kp_corpus_idf(const KpCorpus *self, const gchar *stem)
{
  return idf_of(self, stem, hash_of(stem));
}

gdouble *
kp_corpus_idfs(const KpCorpus *self,
               const KpProse *prose,
               const guint32 *places)
{
  gdouble *idfs = g_new(gdouble, prose->terms->len + 1);
  if (places != NULL) {
    for (guint i = 0; i < prose->terms->len; i++)
      idfs[i] = (gdouble)self->steps[places[i]] / STEPS;
    return idfs;
  }
  expect(self, prose);
  for (guint i = 0; i < prose->terms->len; i++) {
    const KpTerm *term = term_at(prose, i);
    idfs[i] = idf_of(self, term->text, term->hash);
  }
  return idfs;
}

static gint
compare_counts(gconstpointer a, gconstpointer b)
{
  const KpCount *x = *(const KpCount *const *)a;
  const KpCount *y = *(const KpCount *const *)b;
  return strcmp(x->stem, y->stem);
}

/* Of KpCount: the terms that pages hold, by their text. */
static GPtrArray *
sorted_counts(const KpCorpus *self)
{
  GPtrArray *counts = g_ptr_array_new();
  for (guint i = 0; i < kp_counts_length(self->terms); i++) {
    const KpCount *count = kp_counts_at(self->terms, i);
    if (count->pages > 0)
      g_ptr_array_add(counts, (gpointer)count);
  }
  g_ptr_array_sort(counts, compare_counts);
  return counts;
}

GString *
kp_corpus_export(const KpCorpus *self)
{
  GString *out = g_string_new(SIGNATURE "\n");
  g_string_append_printf(out, "pages %u\n", self->n_documents);
  g_autoptr(GPtrArray) counts = sorted_counts(self);
  for (guint i = 0; i < counts->len; i++) {
    const KpCount *count = g_ptr_array_index(counts, i);
    g_string_append_printf(out, "%s\t%u\n", count->stem, count->pages);
  }
  return out;
}

static gboolean
import_count(const gchar *digits, guint *count)
{
  guint64 value;
  if (!g_ascii_string_to_unsigned(digits, 10, 1, MOST_PAGES, &value, NULL))
    return FALSE;
  *count = (guint)value;
  return TRUE;
}

static gboolean
import_term(KpCorpus *self, gchar *line)
{
  gchar *tab = strrchr(line, '\t');
  guint pages;
  if (tab == NULL || tab == line || !import_count(tab + 1, &pages) ||
      pages > self->n_documents)
    return FALSE;
  *tab = '\0';
  KpCount *count = kp_counts_have(self->terms, line, hash_of(line));
  if (count->pages > 0)
    return FALSE;
  count->pages = pages;
  return TRUE;
}

static gboolean
import_pages(KpCorpus *self, const gchar *line)
{
  guint64 value;
  if (!g_str_has_prefix(line, "pages ") ||
      !g_ascii_string_to_unsigned(line + strlen("pages "), 10, 0, MOST_PAGES,
                                  &value, NULL))
    return FALSE;
  self->n_documents = (guint)value;
  return TRUE;
}

KpCorpus *
kp_corpus_import(const gchar *path,
                 const gchar *bytes,
                 gsize length,
                 GError **error)
{
  if (!g_utf8_validate_len(bytes, length, NULL)) {
    kp_error_set(error, KP_ERROR_ENCODING, path, 0, 0,
                 "counts are not UTF-8; make them with 'keypoints corpus "
                 "count'");
    return NULL;
  }
  g_autoptr(KpCorpus) self = kp_corpus_new();
  g_auto(GStrv) lines = kp_saved_lines(bytes, length);
  if (lines[0] == NULL || strcmp(lines[0], SIGNATURE) != 0) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 1, 1,
                 "no counts: the first line is not '" SIGNATURE
                 "'; make them with 'keypoints corpus count'");
    return NULL;
  }
  if (lines[1] == NULL || !import_pages(self, lines[1])) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 2, 1,
                 "no 'pages N' here; make the counts again with 'keypoints "
                 "corpus count'");
    return NULL;
  }
  for (guint i = 2; lines[i] != NULL; i++) {
    gboolean last = lines[i + 1] == NULL && lines[i][0] == '\0';
    if (last || import_term(self, lines[i]))
      continue;
    kp_error_set(error, KP_ERROR_SYNTAX, path, i + 1, 1,
                 "not a term, a tab and its pages; make the counts again with "
                 "'keypoints corpus count'");
    return NULL;
  }
  return g_steal_pointer(&self);
}

static gpointer
builtin_new(gpointer unused)
{
  (void)unused;
  KpCorpus *self = kp_corpus_new();
  kp_corpus_seal(self);
  return self;
}

const KpCorpus *
kp_corpus_builtin(void)
{
  static GOnce once = G_ONCE_INIT;
  return g_once(&once, builtin_new, NULL);
}
