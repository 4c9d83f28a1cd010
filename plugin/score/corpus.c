/* SPDX-License-Identifier: MIT */
/* Terms of pages come in; document frequencies and their weights go out. */
#include "corpus.h"

#include <string.h>

#include "builtin.h"
#include "error.h"
#include "prose.h"

#define SIGNATURE "keypoints-corpus 1"

typedef struct {
  guint pages;    /* that hold it */
  gdouble common; /* the share of pages of common prose, 0..1 */
  gchar stem[];
} Term;

struct KpCorpus {
  GMutex lock;       /* held while counting; never after sealing */
  GHashTable *terms; /* Term.stem -> Term (owned) */
  guint n_documents;
  gint sealed; /* atomic */
};

KpCorpus *
kp_corpus_new(void)
{
  KpCorpus *self = g_new0(KpCorpus, 1);
  g_mutex_init(&self->lock);
  self->terms = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  return self;
}

void
kp_corpus_free(KpCorpus *self)
{
  if (self == NULL)
    return;
  g_mutex_clear(&self->lock);
  g_hash_table_unref(self->terms);
  g_free(self);
}

static const Term *
find(const KpCorpus *self, const gchar *stem)
{
  return g_hash_table_lookup(self->terms, stem);
}

static guint
frequency(const KpCorpus *self, const gchar *stem)
{
  const Term *term = find(self, stem);
  return term != NULL ? term->pages : 0;
}

static void
add_pages(KpCorpus *self, const gchar *stem, guint pages)
{
  Term *term = g_hash_table_lookup(self->terms, stem);
  if (term == NULL) {
    gsize size = strlen(stem) + 1;
    term = g_malloc(sizeof(Term) + size);
    *term = (Term){.common = kp_builtin_share(stem)};
    memcpy(term->stem, stem, size);
    g_hash_table_insert(self->terms, term->stem, term);
  }
  term->pages += pages;
}

static void
take_page(KpCorpus *self, const gchar *stem)
{
  Term *term = g_hash_table_lookup(self->terms, stem);
  if (term->pages > 1)
    term->pages--;
  else
    g_hash_table_remove(self->terms, stem);
}

gboolean
kp_corpus_add(KpCorpus *self, const KpProse *prose)
{
  if (kp_corpus_is_sealed(self))
    return FALSE;

  g_mutex_lock(&self->lock);
  self->n_documents++;
  for (guint i = 0; i < prose->terms->len; i++) {
    add_pages(self, g_array_index(prose->terms, KpTerm, i).text, 1);
  }
  g_mutex_unlock(&self->lock);
  return TRUE;
}

static gboolean
was_counted(const KpCorpus *self, const KpProse *prose)
{
  if (self->n_documents == 0)
    return FALSE;
  for (guint i = 0; i < prose->terms->len; i++) {
    if (frequency(self, g_array_index(prose->terms, KpTerm, i).text) == 0)
      return FALSE;
  }
  return TRUE;
}

gboolean
kp_corpus_remove(KpCorpus *self, const KpProse *prose)
{
  if (kp_corpus_is_sealed(self))
    return FALSE;

  g_mutex_lock(&self->lock);
  gboolean counted = was_counted(self, prose);
  if (counted) {
    self->n_documents--;
    for (guint i = 0; i < prose->terms->len; i++)
      take_page(self, g_array_index(prose->terms, KpTerm, i).text);
  }
  g_mutex_unlock(&self->lock);
  return counted;
}

gboolean
kp_corpus_merge(KpCorpus *self, const KpCorpus *other)
{
  g_return_val_if_fail(self != other, FALSE);
  if (kp_corpus_is_sealed(self))
    return FALSE;

  g_mutex_lock(&self->lock);
  self->n_documents += other->n_documents;
  GHashTableIter iter;
  gpointer stem, term;
  g_hash_table_iter_init(&iter, other->terms);
  while (g_hash_table_iter_next(&iter, &stem, &term))
    add_pages(self, stem, ((const Term *)term)->pages);
  g_mutex_unlock(&self->lock);
  return TRUE;
}

void
kp_corpus_seal(KpCorpus *self)
{
  g_atomic_int_set(&self->sealed, TRUE);
}

gboolean
kp_corpus_is_sealed(const KpCorpus *self)
{
  return g_atomic_int_get(&self->sealed);
}

guint
kp_corpus_n_documents(const KpCorpus *self)
{
  return self->n_documents;
}

guint
kp_corpus_frequency(const KpCorpus *self, const gchar *term)
{
  return frequency(self, term);
}

/* The site's counts stand beside those of an imaginary site of common prose,
 * so that a lone article and a site of five pages have weights too; on a large
 * site the imaginary one no longer matters. */
gdouble
kp_corpus_idf(const KpCorpus *self, const gchar *stem)
{
  const gdouble imaginary = 100; /* pages */
  const gdouble common = 0.1;    /* share of pages from which a term tells
                                    nothing about one of them */
  const gint steps = 8;          /* of a factor of two each */

  const Term *term = find(self, stem);
  gdouble pages = term != NULL ? term->pages + imaginary * term->common
                               : imaginary * kp_builtin_share(stem);
  gdouble share = pages / (self->n_documents + imaginary);
  gint step = 0;
  for (gdouble bound = common; step < steps && share <= bound; bound /= 2)
    step++;
  return (gdouble)step / steps;
}

static gint
compare_terms(gconstpointer a, gconstpointer b)
{
  return strcmp(*(const gchar *const *)a, *(const gchar *const *)b);
}

static GPtrArray *
sorted_terms(const KpCorpus *self)
{
  GPtrArray *terms = g_ptr_array_new();
  GHashTableIter iter;
  gpointer term;
  g_hash_table_iter_init(&iter, self->terms);
  while (g_hash_table_iter_next(&iter, &term, NULL))
    g_ptr_array_add(terms, term);
  g_ptr_array_sort(terms, compare_terms);
  return terms;
}

GString *
kp_corpus_export(const KpCorpus *self)
{
  GString *out = g_string_new(SIGNATURE "\n");
  g_string_append_printf(out, "pages %u\n", self->n_documents);
  g_autoptr(GPtrArray) terms = sorted_terms(self);
  for (guint i = 0; i < terms->len; i++) {
    const gchar *term = g_ptr_array_index(terms, i);
    g_string_append_printf(out, "%s\t%u\n", term, frequency(self, term));
  }
  return out;
}

static gboolean
import_count(const gchar *digits, guint *count)
{
  guint64 value;
  if (!g_ascii_string_to_unsigned(digits, 10, 1, G_MAXUINT32 / 2, &value, NULL))
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
  if (find(self, line) != NULL)
    return FALSE;
  add_pages(self, line, pages);
  return TRUE;
}

static gboolean
import_pages(KpCorpus *self, const gchar *line)
{
  guint64 value;
  if (!g_str_has_prefix(line, "pages ") ||
      !g_ascii_string_to_unsigned(line + strlen("pages "), 10, 0,
                                  G_MAXUINT32 / 2, &value, NULL))
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
  g_autofree gchar *text = g_strndup(bytes, length);
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  if (lines[0] == NULL || strcmp(lines[0], SIGNATURE) != 0) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 1, 1,
                 "no counts: the first line is not '" SIGNATURE
                 "'; make them with 'keypoints corpus count'");
    return NULL;
  }
  for (guint i = 1; lines[i] != NULL; i++) {
    gboolean last = lines[i + 1] == NULL && lines[i][0] == '\0';
    if (last && i > 1)
      break;
    if (i == 1 ? import_pages(self, lines[i]) : import_term(self, lines[i]))
      continue;
    kp_error_set(error, KP_ERROR_SYNTAX, path, i + 1, 1, "%s",
                 i == 1 ? "no 'pages N' here; make the counts again with "
                          "'keypoints corpus count'"
                        : "not a term, a tab and its pages; make the counts "
                          "again with 'keypoints corpus count'");
    return NULL;
  }
  return g_steal_pointer(&self);
}

static void
add_changed(const KpCorpus *from,
            const KpCorpus *self,
            const KpCorpus *other,
            GHashTable *changed)
{
  GHashTableIter iter;
  gpointer term;
  g_hash_table_iter_init(&iter, from->terms);
  while (g_hash_table_iter_next(&iter, &term, NULL)) {
    if (kp_corpus_idf(self, term) != kp_corpus_idf(other, term))
      g_hash_table_add(changed, term);
  }
}

GPtrArray *
kp_corpus_changed(const KpCorpus *self, const KpCorpus *other)
{
  g_autoptr(GHashTable) changed = g_hash_table_new(g_str_hash, g_str_equal);
  add_changed(self, self, other, changed);
  add_changed(other, self, other, changed);
  GPtrArray *terms = g_ptr_array_new_with_free_func(g_free);
  GHashTableIter iter;
  gpointer term;
  g_hash_table_iter_init(&iter, changed);
  while (g_hash_table_iter_next(&iter, &term, NULL))
    g_ptr_array_add(terms, g_strdup(term));
  g_ptr_array_sort(terms, compare_terms);
  return terms;
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
